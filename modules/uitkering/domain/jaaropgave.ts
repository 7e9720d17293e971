/** Knows the yearly statement: what one received, and the taxable amount as far as the law gives it; what is missing is named. */
import { add, type Day, type Money, share, subtract, ZERO } from '@samenkracht/core';
import { type Belastingfeiten, belastbareUitkering, type Wie } from '@samenkracht/inkomstenbelasting';
import { citeer, type Kader, verklaar } from '@samenkracht/law';
import type { Jaaroverzicht } from './jaaroverzicht.ts';

export type Ontbrekend = {
  readonly veld: 'bruto' | 'loonheffing' | 'bijdrage Zvw';
  /** For the resident, in whole sentences. */
  readonly waarom: string;
};

export type Jaaropgave = {
  readonly jaar: number;
  /** Paid in the year to this person: of what was paid over a month with a right for both of a couple each has one half. */
  readonly netto: Money;
  /** Taxable, and the tax that the municipality bore of it; null where the law package cannot say it. */
  readonly bruto: Money | null;
  readonly loonheffing: Money | null;
  readonly artikel: string | null;
  readonly ontbreekt: readonly Ontbrekend[];
  readonly onzekerheden: readonly string[];
};

export type Jaaropgavevraag = {
  readonly kader: Kader;
  readonly overzicht: Jaaroverzicht;
  /** What went to the bank in the calendar year, whatever month it was about. */
  readonly ontvangen: Money;
  /** Of that, what was about months in which both of a couple had a right. */
  readonly gezamenlijk: Money;
  /** Did who has a right change in the year? Then the rule of a whole year does not fit. */
  readonly huishoudenVeranderd: boolean;
  /** A debt arose or was set off in the year: part of what was paid is then no benefit of this year. */
  readonly metSchuld: boolean;
  readonly wie: Wie;
  readonly geboren: Day;
  /** Of a partner with a right of his own; without one the whole payment is the applicant's. */
  readonly partnerGeboren: Day | undefined;
  readonly partnerZonderRecht: boolean;
  /** The last day of the year is past. */
  readonly voorbij: boolean;
};

const zvw: Ontbrekend = {
  veld: 'bijdrage Zvw',
  waarom: 'De bijdrage voor de zorgverzekering rekenen wij hier nog niet uit.',
};

/**
 * Why the rule for the taxable amount may not be used: it is that of a whole year of bijstand as the only income (art. 3.101 Wet IB
 * 2001, proved by the Normenbrief). With pay beside it the credits are divided over two payers, which nobody told us.
 */
const bezwaren = (vraag: Jaaropgavevraag): readonly string[] => [
  ...bezwarenVanJaar(vraag),
  ...(vraag.huishoudenVeranderd ? ['Uw huishouden veranderde in dit jaar.'] : []),
  ...(vraag.partnerZonderRecht
    ? ['Uw partner heeft zelf geen bijstand. Wij weten niet wat dat voor uw belasting betekent.']
    : []),
];

const bezwarenVanJaar = ({ overzicht, metSchuld, voorbij }: Jaaropgavevraag): readonly string[] => [
  ...(voorbij ? [] : ['Het jaar is nog niet voorbij.']),
  ...(overzicht.maanden.every(({ stand }) => stand === 'besloten')
    ? []
    : ['Wij hebben niet van alle twaalf maanden een berekening.']),
  ...(overzicht.totaal.inkomen > 0
    ? ['U had ook ander inkomen. Wij weten niet welke korting op de belasting u daar kreeg.']
    : []),
  ...(metSchuld ? ['Er is geld ingehouden of teruggevraagd in dit jaar.'] : []),
];

export const maakJaaropgave = (vraag: Jaaropgavevraag): Jaaropgave => {
  const { overzicht, ontvangen, gezamenlijk, wie } = vraag;
  const [half = ZERO, ander = ZERO] = share(gezamenlijk, 2);
  const netto = wie === 'partner' ? ander : add(subtract(ontvangen, gezamenlijk), half);
  const redenen = bezwaren(vraag);
  if (redenen.length > 0) return zonderBruto(overzicht.jaar, netto, redenen);
  const { bepaling, uitleg } = verklaar(
    (f: Belastingfeiten) => belastbareUitkering(f, wie, netto),
    belastingfeiten(vraag),
  );
  if (bepaling.soort !== 'waarde')
    return zonderBruto(overzicht.jaar, netto, [
      bepaling.soort === 'gat'
        ? `Dit bedrag ontbreekt nog: ${bepaling.omschrijving}.`
        : 'Wij missen een gegeven van u.',
    ]);
  return {
    jaar: overzicht.jaar,
    netto,
    bruto: bepaling.waarde,
    loonheffing: subtract(bepaling.waarde, netto),
    artikel: uitleg === undefined ? null : citeer(uitleg.grond),
    ontbreekt: [zvw],
    onzekerheden: bepaling.onzekerheden.map(({ tekst }) => tekst),
  };
};

/** `geboren` is of the applicant, whoever of the two the statement is for. */
const belastingfeiten = ({ kader, overzicht, geboren, partnerGeboren }: Jaaropgavevraag): Belastingfeiten => {
  const zonderLoon = { arbeidsinkomen: ZERO, overigInkomen: ZERO };
  return {
    kader,
    jaar: overzicht.jaar,
    belastingplichtige: { geboren, ...zonderLoon },
    partner: partnerGeboren === undefined ? null : { geboren: partnerGeboren, ...zonderLoon },
    kinderen: [],
  };
};

const zonderBruto = (jaar: number, netto: Money, redenen: readonly string[]): Jaaropgave => {
  const waarom = redenen.join(' ');
  return {
    jaar,
    netto,
    bruto: null,
    loonheffing: null,
    artikel: null,
    ontbreekt: [{ veld: 'bruto', waarom }, { veld: 'loonheffing', waarom }, zvw],
    onzekerheden: [],
  };
};
