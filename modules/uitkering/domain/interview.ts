/** Knows which questions an application still needs: those on which the law stops, and no others. */
import { addMonths, type Day } from '@samenkracht/core';
import { vragen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import { eigenVragen, type Formuliervraag, formuliervraagOf } from './eigenvragen.ts';
import type { Waarden } from './feitenboom.ts';
import { isVoorInwoner, vraagOf } from './vaststellingen.ts';
import { type Omstandigheden, questionsAhead, runLaw } from './wetsvragen.ts';

/** What a register says before anyone is asked. */
export type Voorinvulling = { readonly waarde: Json; readonly bekendSinds: string; readonly inOnderzoek: boolean };

export type Interviewinvoer = Omstandigheden & {
  readonly antwoorden: Waarden;
  readonly voorinvulling: Readonly<Record<string, Voorinvulling>>;
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

export const interview = (invoer: Interviewinvoer): Interview => {
  const bekend = { ...values(invoer.voorinvulling), ...invoer.antwoorden };
  const { gelezen, open } = runLaw(bekend, invoer);
  const straks = open.length === 0 ? [] : questionsAhead(bekend, invoer);
  return outcome(invoer, bekend, [...gelezen, ...open, ...straks]);
};

const values = (voorinvulling: Interviewinvoer['voorinvulling']): Waarden =>
  Object.fromEntries(Object.entries(voorinvulling).map(([feit, { waarde }]) => [feit, waarde]));

const outcome = (invoer: Interviewinvoer, bekend: Waarden, paden: readonly string[]): Interview => {
  const wettelijk = [...new Set(paden.flatMap(questionsOn))];
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
    open: geordend.filter((feit) => bekend[feit] === undefined),
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
export const byForm = (a: string, b: string): number => {
  const lijst = headOf(a);
  if (lijst === headOf(b) && a !== lijst && b !== lijst) {
    const nummer = (feit: string): number => Number(/\.(\d+)/.exec(feit)?.[1] ?? 0);
    if (nummer(a) !== nummer(b)) return nummer(a) - nummer(b);
  }
  return placeOf(a) - placeOf(b);
};

/** She may not ask for a day that the law cannot give (art. 44 lid 5 Pw): three months before she came forward. */
export const vroegsteIngang = (meldingsdag: Day): Day => addMonths(meldingsdag, -3);
