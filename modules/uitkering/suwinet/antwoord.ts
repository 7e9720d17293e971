/** Knows how an answer of Suwinet about income is read: leniently in what is missing, strictly in what is no such answer, without DTD. */
import { cents, type Day, err, type Money, ok, parseDay, type Result } from '@samenkracht/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What an employer declared over a period, both days included; an amount that is missing is not zero. */
export type Inkomstenopgave = {
  readonly van: Day;
  readonly totEnMet: Day;
  readonly loon: Money;
  readonly ingehouden: Money | undefined;
  readonly vakantietoeslag: Money;
  readonly extraSalaris: Money;
};

export type Inkomstenverhouding = {
  readonly werkgever: string;
  /** Number of the payroll tax and of the relation there; what the payroll link calls this job too. */
  readonly verwijzing: string;
  /** Code list CdSrtInkomstenverhouding, of the newest period. */
  readonly soort: string | undefined;
  readonly metHeffingskorting: boolean;
  readonly opgaven: readonly Inkomstenopgave[];
};

export type Suwinetfout =
  | { readonly code: 'SUWINET_GEEN_XML' }
  | { readonly code: 'SUWINET_MET_DTD' }
  | { readonly code: 'SUWINET_ANDERE_SOORT' }
  | { readonly code: 'SUWINET_ANDERE_PERSOON' }
  | { readonly code: 'SUWINET_FOUT'; readonly fout: string }
  | { readonly code: 'SUWINET_ONVOLLEDIG'; readonly onderdeel: string };

type Knoop = { readonly [naam: string]: Knoop | readonly Knoop[] | string | undefined };

const lists = new Set(['Inkomstenverhouding', 'Inkomstenperiode', 'Inkomstenopgave', 'Fout']);
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (naam) => lists.has(naam),
});

const isKnoop = (waarde: Knoop[string]): waarde is Knoop => typeof waarde === 'object' && !Array.isArray(waarde);
const child = (knoop: Knoop | undefined, naam: string): Knoop | undefined => {
  const found = knoop?.[naam];
  return isKnoop(found) ? found : undefined;
};
const children = (knoop: Knoop | undefined, naam: string): readonly Knoop[] => {
  const found = knoop?.[naam];
  // an element without anything in it is read as one that lacks everything
  return Array.isArray(found) ? found.map((een) => (isKnoop(een) ? een : {})) : [];
};
const textOf = (knoop: Knoop | undefined, naam: string): string | undefined => {
  const found = knoop?.[naam];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** @param bsn of whom was asked: an answer about another is refused. */
export const readAntwoord = (xml: string, bsn: string): Result<readonly Inkomstenverhouding[], Suwinetfout> => {
  // before any parser sees it: an answer declares nothing, so there is nothing to expand
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return err({ code: 'SUWINET_MET_DTD' });
  if (XMLValidator.validate(xml) !== true) return err({ code: 'SUWINET_GEEN_XML' });
  const document = parser.parse(xml) as Knoop;
  const body = child(child(document, 'Envelope'), 'Body') ?? document;
  const fout = foutIn(child(child(body, 'Fault'), 'detail')) ?? (child(body, 'Fault') ? 'zonder code' : undefined);
  if (fout !== undefined) return err({ code: 'SUWINET_FOUT', fout });
  const antwoord = child(body, 'UWVPersoonsIkvInfoResponse');
  if (antwoord === undefined) return err({ code: 'SUWINET_ANDERE_SOORT' });
  if ('NietsGevonden' in antwoord) return ok([]);
  const client = child(antwoord, 'ClientSuwi');
  const gemeld = foutIn(child(antwoord, 'FWI')) ?? foutIn(antwoord);
  if (client === undefined && gemeld !== undefined) return err({ code: 'SUWINET_FOUT', fout: gemeld });
  if (client === undefined) return err({ code: 'SUWINET_ONVOLLEDIG', onderdeel: 'ClientSuwi' });
  if (textOf(client, 'Burgerservicenr') !== bsn) return err({ code: 'SUWINET_ANDERE_PERSOON' });
  const gelezen: Inkomstenverhouding[] = [];
  for (const knoop of children(client, 'Inkomstenverhouding')) {
    const een = readVerhouding(knoop);
    if (!een.ok) return een;
    gelezen.push(een.value);
  }
  return ok(gelezen);
};

const foutIn = (knoop: Knoop | undefined): string | undefined => {
  const [fout] = children(knoop, 'Fout');
  return fout === undefined ? undefined : (textOf(fout, 'Code') ?? 'zonder code');
};

const readVerhouding = (knoop: Knoop): Result<Inkomstenverhouding, Suwinetfout> => {
  const eenheid = child(knoop, 'AdministratieveEenheid');
  const nummer = textOf(eenheid, 'Loonheffingennr');
  if (nummer === undefined) return err({ code: 'SUWINET_ONVOLLEDIG', onderdeel: 'Loonheffingennr' });
  const naam =
    textOf(eenheid, 'NaamAdministratieveEenheid') ??
    textOf(child(eenheid, 'RechtspersoonAdministratieveEenh'), 'NaamRechtspersoon');
  const periode = children(knoop, 'Inkomstenperiode')
    .toSorted((a, b) => ((textOf(a, 'DatBIkp') ?? '') < (textOf(b, 'DatBIkp') ?? '') ? -1 : 1))
    .at(-1);
  const opgaven: Inkomstenopgave[] = [];
  for (const een of children(knoop, 'Inkomstenopgave')) {
    const opgave = readOpgave(een);
    if (opgave === undefined) return err({ code: 'SUWINET_ONVOLLEDIG', onderdeel: 'Inkomstenopgave' });
    opgaven.push(opgave);
  }
  return ok({
    werkgever: decode(naam ?? 'onbekende werkgever'),
    verwijzing: `${nummer}/${textOf(knoop, 'VolgnrIkv') ?? textOf(knoop, 'AanduidingIkvWerkgever') ?? '1'}`,
    soort: textOf(periode, 'CdSrtIkv'),
    // not registered is not "no": then it is taken as applied, as for a job that a resident names
    metHeffingskorting: (textOf(periode, 'IndLoonheffingskortingToegepast') ?? '1') === '1',
    opgaven,
  });
};

const readOpgave = (knoop: Knoop): Inkomstenopgave | undefined => {
  const van = dayOf(textOf(knoop, 'DatBIko'));
  const totEnMet = dayOf(textOf(knoop, 'DatEIko')) ?? van;
  const loon = amountOf(child(knoop, 'BedrLoonLbPremieVolksverz')) ?? amountOf(child(knoop, 'BedrBrutoloonSv'));
  if (van === undefined || totEnMet === undefined || totEnMet < van || loon === undefined) return undefined;
  return {
    van,
    totEnMet,
    loon,
    ingehouden: amountOf(child(knoop, 'BedrIngehoudenLbPremieVolksverz')),
    vakantietoeslag: amountOf(child(knoop, 'BedrVakantietoeslag')) ?? cents(0),
    extraSalaris: amountOf(child(knoop, 'BedrExtraPrdSalaris')) ?? cents(0),
  };
};

/** A date that is known in part cannot bound a period. */
const dayOf = (text: string | undefined): Day | undefined =>
  text === undefined ? undefined : parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));

/** Whole cents, with its sign apart. */
const amountOf = (knoop: Knoop | undefined): Money | undefined => {
  const waarde = textOf(knoop, 'WaardeBedr');
  if (waarde === undefined || !/^\d{1,13}$/.test(waarde) || (textOf(knoop, 'CdMunteenheid') ?? 'EUR') !== 'EUR')
    return undefined;
  return cents(textOf(knoop, 'CdPositiefNegatief') === '-' ? -Number(waarde) : Number(waarde));
};

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
  '&quot;': '"',
};
const decode = (text: string): string => text.replace(/&(amp|lt|gt|apos|quot);/g, (een) => entities[een] ?? een);
