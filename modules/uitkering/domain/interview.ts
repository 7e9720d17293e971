/** Knows which questions an application still needs: those on which the law stops, and no others. */
import { addMonths, addToMonth, type Day, firstDay, monthOf } from '@samenkracht/core';
import type { Kader, Onvolledig, Vraag } from '@samenkracht/law';
import { type Aanvraagfeiten, aanvraagvragenlijst, vragen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import { eigenVragen, type Formuliervraag, formuliervraagOf } from './eigenvragen.ts';
import { assembleFeiten, type Waarden } from './feitenboom.ts';
import { isVoorInwoner, vaststellingVan, vraagOf } from './vaststellingen.ts';

/** What a register says before anyone is asked. */
export type Voorinvulling = { readonly waarde: Json; readonly bekendSinds: string; readonly inOnderzoek: boolean };

export type Interviewinvoer = {
  readonly antwoorden: Waarden;
  readonly voorinvulling: Readonly<Record<string, Voorinvulling>>;
  /** The day on which she came forward (art. 44 lid 2 Pw): when she began to write. */
  readonly meldingsdag: Day;
  readonly vandaag: Day;
  readonly kader: Kader;
};

export type Interviewvraag = {
  readonly feit: string;
  readonly vraag: Formuliervraag;
  /** undefined is not answered yet. */
  readonly antwoord: Json | undefined;
  readonly bron: 'inwoner' | 'BRP' | undefined;
  /** What the BRP says of it, also where the resident says something else. */
  readonly voorinvulling: Voorinvulling | undefined;
};

export type Interview = {
  /** In the order of a form: answered and open, without those that an answer made pointless. */
  readonly vragen: readonly Interviewvraag[];
  /** To ask now; none when nothing more is needed of her. */
  readonly open: readonly string[];
  /** Answers and register facts that count now. */
  readonly gebruikt: Waarden;
};

/** Enough for a full house of housemates; a run that goes on longer is a bug. */
const MAX_RONDEN = 400;

export const interview = (invoer: Interviewinvoer): Interview => {
  const bekend: Record<string, Json> = { ...values(invoer.voorinvulling), ...invoer.antwoorden };
  const aangenomen: Record<string, Json> = {};
  for (let ronde = 0; ronde < MAX_RONDEN; ronde += 1) {
    const gesteld = aanvraagvragenlijst(aanvraagfeiten({ ...aangenomen, ...bekend }, invoer));
    const ontbreekt = gesteld.filter((een) => een.stand !== 'beantwoord');
    const intern = ontbreekt.filter((een) => !isVoorInwoner(een.vraag));
    if (intern.length === 0) {
      const gelezen = gesteld.map((een) => een.feit);
      return outcome(invoer, bekend, gelezen, new Set(ontbreekt.map((een) => een.feit)));
    }
    for (const { feit, vraag } of intern) aangenomen[feit] = assume(feit, vraag);
  }
  throw new Error('the interview does not end');
};

/** What is not hers to answer must not stop her questions: the municipality looks at it after she sent the form. */
const assume = (feit: string, vraag: Vraag): Json => {
  if (vraag.soort === 'afweging') return { keuze: Object.keys(vraag.opties ?? {})[0] ?? '', motivering: '' };
  const vaststelling = vaststellingVan(feit);
  if (vaststelling === undefined) throw new Error(`nobody can answer ${feit} at an application`);
  return vaststelling.waarde;
};

const values = (voorinvulling: Interviewinvoer['voorinvulling']): Waarden =>
  Object.fromEntries(Object.entries(voorinvulling).map(([feit, { waarde }]) => [feit, waarde]));

/** The first month of bijstand as she asks for it, with what the sending itself will make true. */
const aanvraagfeiten = (
  waarden: Waarden,
  { meldingsdag, vandaag, kader }: Interviewinvoer,
): Onvolledig<Aanvraagfeiten> => {
  const maand = monthOf(meldingsdag);
  return {
    ...assembleFeiten(waarden),
    kader,
    maand,
    vanaf: meldingsdag,
    tot: firstDay(addToMonth(maand, 1)),
    meldingsdag,
    aanvraagdag: vandaag,
    aanvraagOndertekend: true,
    partnerStemtIn: true,
  } as Onvolledig<Aanvraagfeiten>;
};

const outcome = (
  invoer: Interviewinvoer,
  bekend: Waarden,
  gelezen: readonly string[],
  open: ReadonlySet<string>,
): Interview => {
  const wettelijk = [...new Set(gelezen.flatMap(questionsOn))];
  const geordend = [...wettelijk, ...eigenVragen(only(bekend, wettelijk))].sort(byForm);
  const vragenNu = geordend.flatMap((feit): readonly Interviewvraag[] => {
    const vraag = formuliervraagOf(feit);
    const bron = feit in invoer.antwoorden ? 'inwoner' : feit in invoer.voorinvulling ? 'BRP' : undefined;
    return vraag === undefined
      ? []
      : [{ feit, vraag, antwoord: bekend[feit], bron, voorinvulling: invoer.voorinvulling[feit] }];
  });
  return {
    vragen: vragenNu,
    open: geordend.filter((feit) => open.has(feit) || bekend[feit] === undefined),
    gebruikt: only(bekend, geordend),
  };
};

const only = (waarden: Waarden, feiten: readonly string[]): Waarden =>
  Object.fromEntries(feiten.flatMap((feit) => (waarden[feit] === undefined ? [] : [[feit, waarden[feit]]])));

/** `kinderen.0.geboren` was read, so `kinderen` and `kinderen.0.geboren` are questions that matter. */
const questionsOn = (pad: string): readonly string[] => {
  const delen = pad.split('.');
  return delen
    .map((_, i) => delen.slice(0, i + 1).join('.'))
    .filter((deel) => {
      const vraag = vraagOf(deel);
      return vraag !== undefined && isVoorInwoner(vraag);
    });
};

const volgorde = new Map(Object.keys(vragen).map((feit, i) => [feit, i]));
/** A question of our own stands behind the one that it belongs to. */
const placeOf = (feit: string): number =>
  feit.endsWith('.werkgever') ? placeInCatalogue(feit.replace(/werkgever$/, 'soort')) + 0.5 : placeInCatalogue(feit);
const placeInCatalogue = (feit: string): number =>
  volgorde.get(feit.replaceAll(/\.\d+(?=\.|$)/g, '.*')) ?? Number.MAX_SAFE_INTEGER;
const headOf = (feit: string): string => /^.*?(?=\.\d)/.exec(feit)?.[0] ?? feit;

/** As the law lists its questions; everything about one child before the next child. */
const byForm = (a: string, b: string): number => {
  const lijst = headOf(a);
  if (lijst === headOf(b) && a !== lijst && b !== lijst) {
    const nummer = (feit: string): number => Number(/\.(\d+)/.exec(feit)?.[1] ?? 0);
    if (nummer(a) !== nummer(b)) return nummer(a) - nummer(b);
  }
  return placeOf(a) - placeOf(b);
};

/** She may not ask for a day that the law cannot give (art. 44 lid 5 Pw): three months before she came forward. */
export const vroegsteIngang = (meldingsdag: Day): Day => addMonths(meldingsdag, -3);
