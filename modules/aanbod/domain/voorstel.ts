/** Knows what could help somebody, the best first: each with its reasons in points that add up, and what does not go with why. */
import { type Day, daysBetween, type Levensdomein, type Money } from '@samenkracht/core';
import { isLager, type Taalniveau } from './erk.ts';
import { kilometersTussen } from './reisafstand.ts';
import { type Beslag, clash, type Samenloop } from './samenloop.ts';

/** What stands between somebody and what he wants, as his perspective says it: never who he is or what somebody thinks of him. */
export type Behoefte = {
  /** ESCO ids of skills that he misses, with in how many of the occupations that he wants. */
  readonly mist: readonly { readonly id: string; readonly beroepen: number }[];
  readonly belemmeringen: readonly Levensdomein[];
};

/** Points, set by the municipality: what counts for and what counts against. */
export type Gewichten = {
  /** For each skill that he misses and this teaches. */
  readonly vaardigheid: number;
  /** For each life domain of a barrier that this helps with. */
  readonly belemmering: number;
  /** Off for each week before he can begin. */
  readonly week: number;
  /** Off for each kilometre. */
  readonly kilometer: number;
};

/** Until a municipality sets its own. */
export const huisgewichten: Gewichten = { vaardigheid: 10, belemmering: 15, week: 1, kilometer: 1 };

export type Soort = 'instrument' | 'programma';

/** An instrument or a programme as it can be compared with the other. */
export type Kandidaat = {
  readonly soort: Soort;
  readonly id: string;
  readonly naam: string;
  readonly domeinen: readonly Levensdomein[];
  readonly vaardigheden: readonly string[];
  /** The first day on which it begins again; undefined when none is known. */
  readonly begin: Day | undefined;
  /** Weeks until there is a place; undefined is not known. */
  readonly wachtweken: number | undefined;
  /** Places for somebody new, ever. */
  readonly neemtAan: boolean;
  readonly online: boolean;
  readonly postcode?: string;
  readonly taalVanaf?: Taalniveau;
  /** Only where its own definition names an age. */
  readonly leeftijd?: { readonly vanaf?: number; readonly onder?: number };
  /** What its definition asks that nobody has said yet. */
  readonly teVragen: readonly string[];
  /** A programme that it does not go beside. */
  readonly nietNaast?: string;
  readonly beslag: Beslag;
  /** Undefined where it has no price of its own. */
  readonly prijs: Money | undefined;
};

export type NietNu = { readonly reden: string; readonly op: Day; readonly terugOp?: Day };

/** What is known of him that the definition of something can ask. */
export type Wie = {
  readonly leeftijd: number | undefined;
  /** Four digits. */
  readonly postcode: string | undefined;
  /** Measured in a programme, never what he or somebody else thinks of it. */
  readonly taal: Taalniveau | undefined;
  readonly lopend: readonly Beslag[];
  readonly draagkracht: number | undefined;
  /** What he has asked for or takes part in. */
  readonly bezig: ReadonlySet<string>;
  readonly nietNu: ReadonlyMap<string, NietNu>;
};

export type Reden =
  | { readonly soort: 'vaardigheid'; readonly id: string; readonly beroepen: number; readonly punten: number }
  | { readonly soort: 'belemmering'; readonly domein: Levensdomein; readonly punten: number }
  | { readonly soort: 'begin'; readonly op: Day; readonly weken: number | undefined; readonly punten: number }
  | { readonly soort: 'afstand'; readonly kilometers: number | undefined; readonly punten: number }
  | { readonly soort: 'online'; readonly punten: number }
  | { readonly soort: 'taal'; readonly vanaf: Taalniveau; readonly heeft: Taalniveau; readonly punten: number };

export type Vraag =
  | { readonly soort: 'feit'; readonly feit: string }
  | { readonly soort: 'taal'; readonly vanaf: Taalniveau }
  | { readonly soort: 'leeftijd' };

export type Voorstel = {
  readonly kandidaat: Kandidaat;
  readonly punten: number;
  readonly redenen: readonly Reden[];
  readonly vragen: readonly Vraag[];
};

export type Uitsluiting =
  | { readonly code: 'LOOPT_AL' }
  | ({ readonly code: 'NIET_NU' } & NietNu)
  | { readonly code: 'NEEMT_NIEMAND_AAN' }
  | { readonly code: 'GEEN_BEGIN' }
  | { readonly code: 'LEEFTIJD'; readonly vanaf?: number; readonly onder?: number }
  | { readonly code: 'TAAL'; readonly vanaf: Taalniveau; readonly heeft: Taalniveau }
  | { readonly code: 'NIET_NAAST'; readonly met: string }
  | { readonly code: 'SLUIT_NERGENS_OP_AAN' }
  | Samenloop;

export type Afgevallen = { readonly kandidaat: Kandidaat; readonly waarom: Uitsluiting };

export type Rangschikking = { readonly voorstellen: readonly Voorstel[]; readonly afgevallen: readonly Afgevallen[] };

const isBuiten = (
  leeftijd: number,
  { vanaf = 0, onder = Number.POSITIVE_INFINITY }: NonNullable<Kandidaat['leeftijd']>,
) => leeftijd < vanaf || leeftijd >= onder;

const meets = ({ domeinen, vaardigheden }: Kandidaat, { mist, belemmeringen }: Behoefte): boolean =>
  mist.some(({ id }) => vaardigheden.includes(id)) || belemmeringen.some((domein) => domeinen.includes(domein));

/** The first thing that stands in the way; what he asked for himself comes before what is asked of him. */
const excludeFor = (kandidaat: Kandidaat, wie: Wie, behoefte: Behoefte, vandaag: Day): Uitsluiting | undefined => {
  const { id, leeftijd, taalVanaf, nietNaast } = kandidaat;
  if (wie.bezig.has(id)) return { code: 'LOOPT_AL' };
  const later = wie.nietNu.get(id);
  if (later !== undefined && (later.terugOp === undefined || vandaag < later.terugOp))
    return { code: 'NIET_NU', ...later };
  if (!meets(kandidaat, behoefte)) return { code: 'SLUIT_NERGENS_OP_AAN' };
  if (!kandidaat.neemtAan) return { code: 'NEEMT_NIEMAND_AAN' };
  if (kandidaat.begin === undefined) return { code: 'GEEN_BEGIN' };
  if (leeftijd !== undefined && wie.leeftijd !== undefined && isBuiten(wie.leeftijd, leeftijd))
    return { code: 'LEEFTIJD', ...leeftijd };
  if (taalVanaf !== undefined && wie.taal !== undefined && isLager(wie.taal, taalVanaf))
    return { code: 'TAAL', vanaf: taalVanaf, heeft: wie.taal };
  if (nietNaast !== undefined) return { code: 'NIET_NAAST', met: nietNaast };
  return clash(kandidaat.beslag, wie.lopend, wie.draagkracht);
};

const beginReden = ({ begin, wachtweken }: Kandidaat, { week }: Gewichten, vandaag: Day): readonly Reden[] => {
  if (begin === undefined) return [];
  const totBegin = Math.ceil(Math.max(0, daysBetween(vandaag, begin)) / 7);
  const weken = wachtweken === undefined ? undefined : Math.max(totBegin, wachtweken);
  // a wait that nobody knows is no wait of nothing: at least until it begins
  const telt = weken ?? totBegin;
  return [{ soort: 'begin', op: begin, weken, punten: telt === 0 ? 0 : -week * telt }];
};

const reisReden = (kandidaat: Kandidaat, { postcode }: Wie, { kilometer }: Gewichten): Reden => {
  if (kandidaat.online) return { soort: 'online', punten: 0 };
  const kilometers =
    postcode === undefined || kandidaat.postcode === undefined
      ? undefined
      : kilometersTussen(postcode, kandidaat.postcode);
  return { soort: 'afstand', kilometers, punten: (kilometers ?? 0) === 0 ? 0 : -kilometer * (kilometers ?? 0) };
};

const reasonsFor = (
  kandidaat: Kandidaat,
  wie: Wie,
  { mist, belemmeringen }: Behoefte,
  gewichten: Gewichten,
  vandaag: Day,
): readonly Reden[] => [
  ...mist
    .filter(({ id }) => kandidaat.vaardigheden.includes(id))
    .map((een): Reden => ({ soort: 'vaardigheid', ...een, punten: gewichten.vaardigheid })),
  ...belemmeringen
    .filter((domein) => kandidaat.domeinen.includes(domein))
    .map((domein): Reden => ({ soort: 'belemmering', domein, punten: gewichten.belemmering })),
  ...beginReden(kandidaat, gewichten, vandaag),
  reisReden(kandidaat, wie, gewichten),
  ...(kandidaat.taalVanaf === undefined || wie.taal === undefined
    ? []
    : [{ soort: 'taal', vanaf: kandidaat.taalVanaf, heeft: wie.taal, punten: 0 } as const]),
];

/** What nobody knows yet is asked, and never counted as no. */
const questionsFor = ({ teVragen, taalVanaf, leeftijd }: Kandidaat, wie: Wie): readonly Vraag[] => [
  ...(leeftijd === undefined || wie.leeftijd !== undefined ? [] : [{ soort: 'leeftijd' } as const]),
  ...(taalVanaf === undefined || wie.taal !== undefined ? [] : [{ soort: 'taal', vanaf: taalVanaf } as const]),
  ...teVragen.map((feit): Vraag => ({ soort: 'feit', feit })),
];

/** More points first; of as many the cheaper one, a price before none, then by name and at last by id: the same list for everybody, always. */
const byRang = (a: Voorstel, b: Voorstel): number =>
  b.punten - a.punten ||
  (a.kandidaat.prijs ?? Number.MAX_SAFE_INTEGER) - (b.kandidaat.prijs ?? Number.MAX_SAFE_INTEGER) ||
  a.kandidaat.naam.localeCompare(b.kandidaat.naam, 'nl') ||
  (a.kandidaat.id < b.kandidaat.id ? -1 : 1);

/** What could help, the best first, and what does not and why. Everything that was looked at is in one of the two. */
export const rank = (
  kandidaten: readonly Kandidaat[],
  wie: Wie,
  behoefte: Behoefte,
  gewichten: Gewichten,
  vandaag: Day,
): Rangschikking => {
  const voorstellen: Voorstel[] = [];
  const afgevallen: Afgevallen[] = [];
  for (const kandidaat of kandidaten) {
    const waarom = excludeFor(kandidaat, wie, behoefte, vandaag);
    if (waarom !== undefined) {
      afgevallen.push({ kandidaat, waarom });
      continue;
    }
    const redenen = reasonsFor(kandidaat, wie, behoefte, gewichten, vandaag);
    const punten = redenen.reduce((som, reden) => som + reden.punten, 0);
    voorstellen.push({ kandidaat, punten, redenen, vragen: questionsFor(kandidaat, wie) });
  }
  return {
    voorstellen: voorstellen.toSorted(byRang),
    afgevallen: afgevallen.toSorted((a, b) => a.kandidaat.naam.localeCompare(b.kandidaat.naam, 'nl')),
  };
};
