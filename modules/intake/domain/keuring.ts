/** Knows when a question tree contradicts itself, and at which place. */
import { levensdomeinen } from '@samenkracht/core';
import {
  type Boom,
  type Domein,
  type Groep,
  groepenVan,
  type Knelpunt,
  type Signaal,
  type Tekst,
  type Voorwaarde,
  type Vraag,
  vragenVan,
} from './boom.ts';
import { canHoldTogether } from './voorwaarde.ts';

/** `plek` is where it stands: the code of the page, question, domain or signal, and the part of it. */
export type Boomfout = { readonly plek: string; readonly wat: string };

/** Twelve questions take ten minutes when one thinks fifty seconds about each. */
export const startvragen_max = 12;

const codevorm = /^[a-z]+(?:[.-][a-z0-9]+)*$/;

type Plaats = { readonly vraag: Vraag; readonly bladzijde: number; readonly inStart: boolean };
type Plaatsen = ReadonlyMap<string, Plaats>;

const placesOf = (boom: Boom): Plaatsen =>
  new Map(
    groepenVan(boom).flatMap((groep, bladzijde) =>
      groep.vragen.map((vraag) => [vraag.code, { vraag, bladzijde, inStart: bladzijde < boom.start.length }] as const),
    ),
  );

const twice = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) !== at)),
];

const inTekst = (plek: string, tekst: Tekst | undefined): readonly Boomfout[] =>
  (['nl', 'en'] as const)
    .filter((taal) => tekst !== undefined && tekst[taal].trim() === '')
    .map((taal) => ({ plek: `${plek}.${taal}`, wat: 'er staat geen tekst' }));

const inVraag = (vraag: Vraag): readonly Boomfout[] => {
  const { code, soort, opties = [], minstens, hoogstens } = vraag;
  const fouten: Boomfout[] = [...inTekst(`${code}.tekst`, vraag.tekst), ...inTekst(`${code}.hulp`, vraag.hulp)];
  if (!codevorm.test(code)) fouten.push({ plek: code, wat: 'een code is kleine letters met punten' });
  const kiest = soort === 'keuze' || soort === 'meerkeuze';
  if (kiest && opties.length < 2) fouten.push({ plek: `${code}.opties`, wat: 'er valt niets te kiezen' });
  if (!kiest && opties.length > 0)
    fouten.push({ plek: `${code}.opties`, wat: `een vraag met ${soort} heeft geen keuzes` });
  for (const waarde of twice(opties.map((optie) => optie.waarde)))
    fouten.push({ plek: `${code}.opties.${waarde}`, wat: 'staat er twee keer' });
  for (const { waarde, tekst } of opties) fouten.push(...inTekst(`${code}.opties.${waarde}`, tekst));
  if (minstens !== undefined && hoogstens !== undefined && minstens > hoogstens)
    fouten.push({ plek: `${code}.minstens`, wat: `${minstens} is meer dan het hoogste, ${hoogstens}` });
  return fouten;
};

/** What an answer to this question can be, as far as a condition names it. */
const answersOf = ({ soort, opties = [] }: Vraag): readonly (string | boolean)[] =>
  soort === 'ja of nee' ? [true, false] : opties.map(({ waarde }) => waarde);

const inVoorwaarde = (
  plek: string,
  voorwaarde: Voorwaarde,
  plaatsen: Plaatsen,
  signaal: boolean,
): readonly Boomfout[] => {
  const { vraag: code, is, minstens, hoogstens, binnenDagen } = voorwaarde;
  const vraag = plaatsen.get(code)?.vraag;
  if (vraag === undefined) return [{ plek, wat: `de vraag ${code} bestaat niet` }];
  const vreemd = (is ?? []).filter((waarde) => !answersOf(vraag).includes(waarde));
  const fouten = vreemd.map((waarde) => ({ plek, wat: `op ${code} kan niemand ${String(waarde)} antwoorden` }));
  const past =
    (is !== undefined && is.length > 0 && ['ja of nee', 'keuze', 'meerkeuze'].includes(vraag.soort)) ||
    ((minstens ?? hoogstens) !== undefined && vraag.soort === 'getal') ||
    (binnenDagen !== undefined && vraag.soort === 'datum' && signaal);
  return past ? fouten : [...fouten, { plek, wat: `met het antwoord op ${code} (${vraag.soort}) kan dit niet` }];
};

/** The chain of questions on which a question hangs, ending where it meets itself; undefined when it does not. */
const circleOf = (code: string, plaatsen: Plaatsen, weg: readonly string[] = []): readonly string[] | undefined => {
  if (weg.includes(code)) return [...weg.slice(weg.indexOf(code)), code];
  for (const { vraag } of plaatsen.get(code)?.vraag.alleenAls ?? []) {
    const kring = circleOf(vraag, plaatsen, [...weg, code]);
    if (kring !== undefined) return kring;
  }
  return undefined;
};

/** Everything that must hold before a question is asked: its own conditions, and those of the questions it hangs on. */
const needsOf = (voorwaarden: readonly Voorwaarde[], plaatsen: Plaatsen): readonly Voorwaarde[] =>
  voorwaarden.flatMap((een) => [een, ...needsOf(plaatsen.get(een.vraag)?.vraag.alleenAls ?? [], plaatsen)]);

/** @returns the question of which two answers would be needed at once. */
const contradictionIn = (voorwaarden: readonly Voorwaarde[], plaatsen: Plaatsen): string | undefined => {
  const perVraag = Map.groupBy(needsOf(voorwaarden, plaatsen), ({ vraag }) => vraag);
  for (const [code, samen] of perVraag) {
    const vraag = plaatsen.get(code)?.vraag;
    if (vraag === undefined || vraag.soort === 'meerkeuze') continue;
    const { minstens, hoogstens } = vraag;
    const grens: Voorwaarde = {
      vraag: code,
      ...(minstens === undefined ? {} : { minstens }),
      ...(hoogstens === undefined ? {} : { hoogstens }),
    };
    if (!canHoldTogether([...samen, grens])) return code;
  }
  return undefined;
};

const inVolgorde = (boom: Boom, plaatsen: Plaatsen): readonly Boomfout[] =>
  groepenVan(boom).flatMap(({ vragen }, bladzijde) =>
    vragen.flatMap(({ code, alleenAls = [] }): readonly Boomfout[] => {
      const plek = `${code}.alleenAls`;
      const kring = circleOf(code, plaatsen);
      if (kring !== undefined) return [{ plek, wat: `draait in een kring: ${kring.join(' → ')}` }];
      const fouten = alleenAls.flatMap((een) => inVoorwaarde(plek, een, plaatsen, false));
      const later = alleenAls.filter(({ vraag }) => (plaatsen.get(vraag)?.bladzijde ?? -1) >= bladzijde);
      for (const { vraag } of later) fouten.push({ plek, wat: `${vraag} is dan nog niet gevraagd` });
      const strijd = fouten.length === 0 ? contradictionIn(alleenAls, plaatsen) : undefined;
      if (strijd !== undefined) fouten.push({ plek, wat: `wordt nooit gevraagd: ${strijd} kan niet allebei zijn` });
      return fouten;
    }),
  );

/** A condition on what was answered in the start: the only answers that everybody has given. */
const onStart = (plek: string, voorwaarden: readonly Voorwaarde[], plaatsen: Plaatsen, signaal: boolean) => {
  const fouten = voorwaarden.flatMap((een) => inVoorwaarde(plek, een, plaatsen, signaal));
  for (const { vraag } of voorwaarden)
    if (plaatsen.get(vraag)?.inStart === false) fouten.push({ plek, wat: `${vraag} hoort dan bij het begin` });
  const strijd = fouten.length === 0 ? contradictionIn(voorwaarden, plaatsen) : undefined;
  return strijd === undefined ? fouten : [...fouten, { plek, wat: `komt nooit voor: ${strijd} kan niet allebei zijn` }];
};

const inDomein = (domein: Domein, kiesbaar: readonly string[], plaatsen: Plaatsen): readonly Boomfout[] => {
  const { code, titel, ookAls, ankers, groepen } = domein;
  const fouten: Boomfout[] = [...inTekst(`${code}.titel`, titel)];
  if (!kiesbaar.includes(code) && ookAls.length === 0)
    fouten.push({ plek: code, wat: 'wordt nooit gevraagd: niemand kan het kiezen' });
  for (const een of ookAls) fouten.push(...onStart(`${code}.ookAls`, [een], plaatsen, false));
  if (groepen.length === 0) fouten.push({ plek: `${code}.groepen`, wat: 'er zijn geen vragen' });
  for (const groep of groepen)
    if (groep.domein !== code) fouten.push({ plek: groep.code, wat: `hoort bij ${groep.domein}, niet bij ${code}` });
  return [...fouten, ...ankers.flatMap((anker, at) => inTekst(`${code}.ankers.${at + 1}`, anker))];
};

const inSignaal = ({ code, als, titel, uitleg }: Signaal, plaatsen: Plaatsen): readonly Boomfout[] => [
  ...(als.length === 0 ? [{ plek: code, wat: 'geldt altijd: er is geen voorwaarde' }] : []),
  ...onStart(`${code}.als`, als, plaatsen, true),
  ...inTekst(`${code}.titel`, titel),
  ...inTekst(`${code}.uitleg`, uitleg),
];

const inKnelpunt = ({ code, als, tekst, doel }: Knelpunt, plaatsen: Plaatsen): readonly Boomfout[] => {
  const plek = `${code}.als`;
  const fouten = als.flatMap((een) => inVoorwaarde(plek, een, plaatsen, false));
  if (als.length === 0) fouten.push({ plek, wat: 'geldt altijd: er is geen voorwaarde' });
  const strijd = fouten.length === 0 ? contradictionIn(als, plaatsen) : undefined;
  if (strijd !== undefined) fouten.push({ plek, wat: `komt nooit voor: ${strijd} kan niet allebei zijn` });
  return [...fouten, ...inTekst(`${code}.tekst`, tekst), ...inTekst(`${code}.doel`, doel)];
};

const inGroep = ({ code, titel, vragen }: Groep): readonly Boomfout[] => [
  ...(codevorm.test(code) ? [] : [{ plek: code, wat: 'een code is kleine letters met punten' }]),
  ...(vragen.length === 0 ? [{ plek: code, wat: 'er zijn geen vragen' }] : []),
  ...inTekst(`${code}.titel`, titel),
  ...vragen.flatMap(inVraag),
];

const inStart = ({ start, keuzevraag }: Boom, plaatsen: Plaatsen): readonly Boomfout[] => {
  const fouten: Boomfout[] = [];
  const aantal = start.reduce((som, { vragen }) => som + vragen.length, 0);
  if (aantal > startvragen_max)
    fouten.push({ plek: 'start', wat: `heeft ${aantal} vragen; in tien minuten passen er ${startvragen_max}` });
  const keuze = plaatsen.get(keuzevraag);
  if (keuze === undefined || !keuze.inStart)
    fouten.push({ plek: 'keuzevraag', wat: `${keuzevraag} staat niet in het begin` });
  else if (keuze.vraag.soort !== 'meerkeuze')
    fouten.push({ plek: 'keuzevraag', wat: 'laat niet meer dan een keuze toe' });
  return fouten;
};

/** All contradictions; an empty list is a tree that can be asked. */
export const inspectBoom = (boom: Boom): readonly Boomfout[] => {
  const plaatsen = placesOf(boom);
  const kiesbaar = (plaatsen.get(boom.keuzevraag)?.vraag.opties ?? []).map(({ waarde }) => waarde);
  const codes = boom.domeinen.map(({ code }) => code);
  const dubbel = (wat: readonly string[]) => twice(wat).map((plek) => ({ plek, wat: 'staat er twee keer' }));
  return [
    ...dubbel(groepenVan(boom).map(({ code }) => code)),
    ...dubbel(vragenVan(boom).map(({ code }) => code)),
    ...dubbel(codes),
    ...dubbel(boom.signalen.map(({ code }) => code)),
    ...dubbel(boom.knelpunten.map(({ code }) => code)),
    ...levensdomeinen.filter((een) => !codes.includes(een)).map((plek) => ({ plek, wat: 'ontbreekt' })),
    ...kiesbaar
      .filter((waarde) => !(codes as readonly string[]).includes(waarde))
      .map((waarde) => ({ plek: `${boom.keuzevraag}.opties.${waarde}`, wat: 'is geen domein' })),
    ...inStart(boom, plaatsen),
    ...groepenVan(boom).flatMap(inGroep),
    ...inVolgorde(boom, plaatsen),
    ...boom.domeinen.flatMap((domein) => inDomein(domein, kiesbaar, plaatsen)),
    ...boom.signalen.flatMap((signaal) => inSignaal(signaal, plaatsen)),
    ...boom.knelpunten.flatMap((knelpunt) => inKnelpunt(knelpunt, plaatsen)),
  ];
};
