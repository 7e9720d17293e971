/** Knows what may be proposed as a decision and what it then contains: outcome, grounds, facts and amounts. */
import { type Aanvulverzoek, aanvulstand } from '@samenkracht/awb';
import { type Day, err, firstDay, type Money, type Month, ok, type Result, type Timeline } from '@samenkracht/core';
import { awb, citeer, grondOp, type Oordeel, type Rechtsgrond } from '@samenkracht/law';
import type { Maanduitkomst } from '@samenkracht/participatiewet';
import type { Beoordeling } from './beoordeling.ts';
import type { Waarden } from './feitenboom.ts';
import type { Maandberekening, Maandresultaat, Wetsversie } from './maandberekening.ts';
import type { Specificatieregel } from './specificatie.ts';
import { uitlegVan } from './uitzondering.ts';

export type Besluitaard = 'toekenning' | 'afwijzing' | 'buiten behandeling';

export type Besluitmaand = {
  readonly maand: Month;
  readonly vanaf: Day;
  readonly tot: Day;
  readonly uitkomst: Maanduitkomst;
  readonly regels: readonly Specificatieregel[];
};

/** Each kind has exactly its own fields. All of it is plain data: it is kept as it was decided. */
export type Besluitinhoud =
  | {
      readonly aard: 'toekenning';
      readonly ingangsdatum: Day;
      readonly oordelen: readonly Oordeel[];
      readonly maanden: readonly Besluitmaand[];
      /** What is paid out per month, for the months that can be computed. */
      readonly bedrag: Timeline<Money>;
      /** From here on there is no amount yet; named, never guessed. */
      readonly gat: { readonly maand: Month; readonly uitleg: string } | undefined;
      readonly artikelen: readonly string[];
      readonly onzekerheden: readonly string[];
      readonly wetsversies: readonly Wetsversie[];
      readonly feiten: Waarden;
    }
  | {
      readonly aard: 'afwijzing';
      readonly oordelen: readonly Oordeel[];
      readonly reden: Oordeel;
      readonly artikelen: readonly string[];
      readonly feiten: Waarden;
    }
  | {
      readonly aard: 'buiten behandeling';
      readonly grond: Rechtsgrond;
      readonly gevraagdOp: Day;
      readonly gevraagdUiterlijk: Day;
      readonly ontbrak: readonly string[];
      readonly artikelen: readonly string[];
    };

export type VoorstelRefusal =
  | { readonly code: 'GEEN_RECHT_VASTGESTELD'; readonly open: readonly string[] }
  | { readonly code: 'GEEN_BEDRAG'; readonly uitleg: string }
  | { readonly code: 'GEEN_GROND_VOOR_AFWIJZING' }
  | { readonly code: 'NIET_BUITEN_BEHANDELING' };

/** A request for data, and what of it never came. */
export type Gegevensverzoekstand = Aanvulverzoek & { readonly ontbreekt: readonly string[] };

export const draftBesluit = (
  aard: Besluitaard,
  beoordeling: Beoordeling,
  verzoeken: readonly Gegevensverzoekstand[],
  vandaag: Day,
): Result<Besluitinhoud, VoorstelRefusal> => {
  switch (aard) {
    case 'toekenning':
      return draftToekenning(beoordeling);
    case 'afwijzing':
      return draftAfwijzing(beoordeling);
    case 'buiten behandeling':
      return draftBuitenBehandeling(verzoeken, vandaag);
  }
};

/** Granting asks that every article is met; what is not established or not weighed is named. */
const draftToekenning = ({
  recht,
  ingangsdatum,
  maanden,
  gebruikt,
}: Beoordeling): Result<Besluitinhoud, VoorstelRefusal> => {
  const open = recht.oordelen.filter((oordeel) => oordeel.uitkomst !== 'voldaan');
  const [eerste] = maanden;
  if (eerste?.soort === 'uitzondering' && eerste.uitzondering.code === 'BEDRAG_ONTBREEKT') {
    return err({ code: 'GEEN_BEDRAG', uitleg: uitlegVan(eerste.uitzondering) });
  }
  if (open.length > 0) {
    return err({ code: 'GEEN_RECHT_VASTGESTELD', open: open.map((oordeel) => `${oordeel.naam}: ${oordeel.reden}`) });
  }
  const berekend = maanden.filter((maand) => maand.soort === 'berekend');
  if (berekend.length === 0)
    return err({ code: 'GEEN_RECHT_VASTGESTELD', open: maanden.flatMap((maand) => explainException(maand)) });
  return ok({
    aard: 'toekenning',
    ingangsdatum,
    oordelen: recht.oordelen,
    maanden: berekend.map(toBesluitmaand),
    bedrag: berekend.map(({ maand, uitkomst }, i) => ({
      from: i === 0 ? ingangsdatum : firstDay(maand),
      value: uitkomst.uitTeBetalen,
    })),
    gat: gapIn(maanden),
    artikelen: citations(recht.oordelen, berekend),
    onzekerheden: [...new Set(berekend.flatMap((maand) => maand.onzekerheden))],
    wetsversies: distinctVersies(berekend),
    feiten: gebruikt,
  });
};

const toBesluitmaand = ({ maand, feiten, uitkomst, regels }: Maandberekening): Besluitmaand => ({
  maand,
  vanaf: feiten.vanaf,
  tot: feiten.tot,
  uitkomst,
  regels,
});

const explainException = (maand: Maandresultaat): readonly string[] =>
  maand.soort === 'uitzondering' ? [uitlegVan(maand.uitzondering)] : [];

export const gapIn = (
  maanden: Beoordeling['maanden'],
): { readonly maand: Month; readonly uitleg: string } | undefined => {
  for (const maand of maanden) {
    if (maand.soort === 'uitzondering') return { maand: maand.maand, uitleg: uitlegVan(maand.uitzondering) };
  }
  return undefined;
};

const citations = (oordelen: readonly Oordeel[], maanden: readonly Maandberekening[]): readonly string[] => [
  ...new Set([...oordelen.map((oordeel) => citeer(oordeel.grond)), ...maanden.flatMap((maand) => maand.artikelen)]),
];

const distinctVersies = (maanden: readonly Maandberekening[]): readonly Wetsversie[] => {
  const alle = maanden.flatMap((maand) => maand.wetsversies);
  return [...new Map(alle.map((versie) => [`${versie.tabel} ${versie.vanaf}`, versie])).values()];
};

/** One article that is not met is enough; the first in the order of the law is the reason. */
const draftAfwijzing = ({ recht, gebruikt }: Beoordeling): Result<Besluitinhoud, VoorstelRefusal> => {
  const reden = recht.oordelen.find((oordeel) => oordeel.uitkomst === 'niet voldaan');
  if (reden === undefined) return err({ code: 'GEEN_GROND_VOOR_AFWIJZING' });
  return ok({
    aard: 'afwijzing',
    oordelen: recht.oordelen,
    reden,
    artikelen: [citeer(reden.grond)],
    feiten: gebruikt,
  });
};

/** Awb 4:5 lid 1: only after the opportunity to complete has passed unused. */
const draftBuitenBehandeling = (
  verzoeken: readonly Gegevensverzoekstand[],
  vandaag: Day,
): Result<Besluitinhoud, VoorstelRefusal> => {
  const verstreken = verzoeken.findLast(
    (verzoek) => verzoek.ontbreekt.length > 0 && aanvulstand(verzoek, vandaag) === 'ongebruikt verstreken',
  );
  if (verstreken === undefined) return err({ code: 'NIET_BUITEN_BEHANDELING' });
  const grond = grondOp({ wet: awb, artikel: '4:5', lid: '1' }, verstreken.hersteltermijnTotEnMet);
  return ok({
    aard: 'buiten behandeling',
    grond,
    gevraagdOp: verstreken.gevraagdOp,
    gevraagdUiterlijk: verstreken.hersteltermijnTotEnMet,
    ontbrak: verstreken.ontbreekt,
    artikelen: [citeer(grond)],
  });
};

export type Bedragverschil = {
  readonly maand: Month;
  readonly was: Money | undefined;
  readonly wordt: Money | undefined;
};

/** What changed in the amounts between proposing and approving, per month. */
export const compareBedragen = (voorgesteld: Besluitinhoud, nu: Besluitinhoud): readonly Bedragverschil[] => {
  const was = amountsOf(voorgesteld);
  const wordt = amountsOf(nu);
  return [...new Set([...was.keys(), ...wordt.keys()])]
    .sort()
    .map((maand) => ({ maand, was: was.get(maand), wordt: wordt.get(maand) }))
    .filter((regel) => regel.was !== regel.wordt);
};

const amountsOf = (besluit: Besluitinhoud): ReadonlyMap<Month, Money> =>
  besluit.aard === 'toekenning'
    ? new Map(besluit.maanden.map(({ maand, uitkomst }) => [maand, uitkomst.uitTeBetalen]))
    : new Map();
