/** Knows how debt help looks in the national exchange (DDAS 1.0): a path from its steps, with only what was written down. */
import type { Day, GemeenteCode } from '@samenkracht/core';
import { gestopt, type Loop } from './loop.ts';

/** Who it is about, as far as the register knows. */
export type Client = {
  readonly bsn?: string;
  readonly geboren?: Day;
  readonly geslacht?: string;
  readonly postcode?: string;
};
export type Schuldtraject = { readonly loop: Loop; readonly client: Client };
export type Levering = {
  readonly gemeente: GemeenteCode;
  readonly naam: string;
  readonly van: Day;
  readonly totEnMet: Day;
  /** The moment of delivery in UTC, whole seconds: `2026-12-31T23:59:59Z`. */
  readonly op: string;
};

type Stuk = { readonly startdatum: Day; readonly einddatum?: Day };

/** A phase lasts until the next one begins, or until the end. */
const stuk = ({ fasen, einde }: Loop, naam: string): Stuk | undefined => {
  const at = fasen.findLastIndex((fase) => fase.naam === naam);
  const fase = fasen[at];
  if (fase === undefined) return undefined;
  const einddatum = fasen[at + 1]?.sinds ?? einde?.op;
  return { startdatum: fase.sinds, ...(einddatum === undefined ? {} : { einddatum }) };
};

/** The exchange names no reason for an end that none of its words fits. */
const redenen: Readonly<Record<string, string>> = {
  afgerond: 'Afgerond',
  'niet passend': 'Niet passend',
  zelf: 'Zelf',
  verhuisd: 'Verhuisd',
  [gestopt]: 'Overig',
};
const geslachten: Readonly<Record<string, string>> = { man: 'Man', vrouw: 'Vrouw', m: 'Man', v: 'Vrouw' };

const clientView = ({ bsn, geboren, geslacht, postcode }: Client) => ({
  ...(bsn === undefined ? {} : { Burgerservicenummer: bsn }),
  ...(geboren === undefined ? {} : { Geboortedatum: geboren }),
  Geslachtsaanduiding: geslachten[geslacht?.toLowerCase() ?? ''] ?? 'Onbekend',
  ...(postcode === undefined ? {} : { Postcode: postcode.replaceAll(' ', '') }),
});

const op = <K extends string, V>(naam: K, waarde: V | undefined) =>
  waarde === undefined ? {} : ({ [naam]: waarde } as { readonly [P in K]: V });

const trajectView = ({ loop, client }: Schuldtraject, gemeente: GemeenteCode) => {
  const { deelname, gegevens, momenten, einde } = loop;
  const intake = stuk(loop, 'intake');
  const plan = stuk(loop, 'plan van aanpak');
  const oplossing = stuk(loop, 'oplossing');
  const regeling = stuk(loop, 'schuldregeling');
  const bedrag = gegevens['totaal schuldbedrag'];
  const beschikking = {
    ...op('beschikkingsdatum', gegevens['beschikking op']),
    ...op('beschikkingssoort', gegevens['beschikking']),
  };
  return {
    startdatum: deelname.periode.from,
    ...op('einddatum', einde?.op),
    ...op('toekenningsdatum', gegevens['toekenning op']),
    ...op('totaalSchuldbedragBijAanvangSchuld', bedrag === undefined ? undefined : Number(bedrag)),
    gemeentecode: `GM${gemeente}`,
    aanmelding: {
      crisisinterventie: gegevens['crisis'] === 'ja',
      ...op('startdatum', momenten.aanmelding),
    },
    client: [clientView(client)],
    ...op('intake', intake && { ...intake, ...beschikking }),
    ...op('planVanAanpak', plan?.einddatum === undefined ? undefined : { datumAfronding: plan.einddatum }),
    ...op('stabilisatie', stuk(loop, 'stabilisatie')),
    ...op('schuldregeling', regeling && { datum: regeling.startdatum }),
    ...op('oplossing', oplossing && { ...oplossing, ...op('soort', gegevens['soort oplossing']) }),
    ...op('nazorg', stuk(loop, 'nazorg')),
    ...(gegevens['begeleiding'] === undefined
      ? {}
      : {
          begeleiding: [
            { soort: gegevens['begeleiding'], startdatum: deelname.periode.from, ...op('einddatum', einde?.op) },
          ],
        }),
    ...(einde === undefined ? {} : { uitstroom: { datum: einde.op, reden: redenen[einde.uitkomst] ?? 'Overig' } }),
  };
};

/** One delivery of one municipality over a period. */
export const writeDdas = (levering: Levering, trajecten: readonly Schuldtraject[]) => ({
  startdatumLevering: levering.van,
  einddatumLevering: levering.totEnMet,
  aanleverdatumEnTijd: levering.op,
  codeGegevensleverancier: `GM${levering.gemeente}`,
  leveringen: [
    {
      teller: 1,
      aanleverende_organisatie: { '(Statutaire) Naam': levering.naam, gemeentecode: `GM${levering.gemeente}` },
      schuldhulptrajecten: trajecten.map((traject) => trajectView(traject, levering.gemeente)),
    },
  ],
});
