/** Knows what a change of policy does to a whole city: who gains, who loses, and what it costs, household by household in constant memory. */
import { cents, type Day, type Money } from '@samenkracht/core';
import { type AanvullendeRij, bepaal, Gat, type Kader, type Keuze, Onbekend, type Tabel } from '@samenkracht/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import type { Huishouden } from './huishouden.ts';
import type { Besteedbaar, Onderdeelsoort } from './onderdelen.ts';

/** Rows of tables, and choices for open terms, in the place of what holds now. */
export type Beleidswijziging = {
  readonly rijen?: readonly AanvullendeRij[];
  readonly keuzes?: Readonly<Record<string, readonly Keuze[]>>;
};

/** One row of a table with another value from a day on, marked as a proposal wherever it is used. */
export const voorstel = <T>(tabel: Tabel<T>, vanaf: Day, waarde: T): AanvullendeRij => ({
  tabel: tabel.id,
  vanaf,
  tot: tabel.tot,
  waarde,
  zekerheid: 'afgeleid',
  bron: [],
  opmerking: 'beleidsvoorstel: geen geldend recht',
  ingevoerdDoor: 'beleidsvoorstel',
  goedgekeurdDoor: 'beleidsvoorstel',
});

/** The frame as it would be under the change. */
export const metBeleid = (kader: Kader, wijziging: Beleidswijziging): Kader => ({
  ...kader,
  keuzes: { ...kader.keuzes, ...wijziging.keuzes },
  aanvulling: [...kader.aanvulling, ...(wijziging.rijen ?? [])],
});

/** A household of the city; `groep` is what the outcome is split by. */
export type Stadshuishouden = { readonly kenmerk: string; readonly groep: string; readonly feiten: Huishouden };

/** Counts of households, and the change in what they have to spend together, in cents a month. */
export type Uitslag = {
  readonly huishoudens: number;
  readonly vooruit: number;
  readonly achteruit: number;
  readonly gelijk: number;
  readonly kosten: Money;
};

export type Uiterste = { readonly kenmerk: string; readonly verschil: Money };

export type Stadsuitslag = Uitslag & {
  /** The change per part of the sum: what the municipality pays and what the state does are told apart by it. */
  readonly perOnderdeel: Readonly<Partial<Record<Onderdeelsoort, Money>>>;
  readonly perGroep: Readonly<Record<string, Uitslag>>;
  /** How many households lie in each class of change; `tot` is not in it, and null is no bound. */
  readonly verdeling: readonly {
    readonly van: Money | null;
    readonly tot: Money | null;
    readonly huishoudens: number;
  }[];
  readonly meesteWinst: Uiterste | null;
  readonly meesteVerlies: Uiterste | null;
  /** Households without a number, by the amount or fact that is missing, or because the rules refuse their facts: they are in no other count. */
  readonly nietBerekend: Readonly<Record<string, number>>;
  /** Unconfirmed amounts and assumed choices, of the households that were looked at with explanation: the first of each group and of each set of parts, and ever fewer. */
  readonly onzekerheden: readonly string[];
};

/** Classes of change in cents a month. */
const grenzen = [-10_000, -5_000, -1_000, 0, 1, 1_000, 5_000, 10_000];

/** A split by more groups than this is no split: the memory stays the same for any city. */
const meesteGroepen = 1_000;

type Teller = { huishoudens: number; vooruit: number; achteruit: number; gelijk: number; kosten: number };
const nieuweTeller = (): Teller => ({ huishoudens: 0, vooruit: 0, achteruit: 0, gelijk: 0, kosten: 0 });

type Stand = {
  readonly totaal: Teller;
  readonly perOnderdeel: Map<Onderdeelsoort, number>;
  readonly perGroep: Map<string, Teller>;
  readonly klassen: number[];
  meesteWinst: Uiterste | null;
  meesteVerlies: Uiterste | null;
  readonly nietBerekend: Map<string, number>;
  readonly onzekerheden: Set<string>;
  readonly vormen: Set<string>;
  readonly kaders: WeakMap<Kader, Kader>;
  gezien: number;
};

const begin = (): Stand => ({
  totaal: nieuweTeller(),
  perOnderdeel: new Map(),
  perGroep: new Map(),
  klassen: grenzen.map(() => 0).concat(0),
  meesteWinst: null,
  meesteVerlies: null,
  nietBerekend: new Map(),
  onzekerheden: new Set(),
  vormen: new Set(),
  kaders: new WeakMap(),
  gezien: 0,
});

/** The outcome over a city. Households come one by one and are let go: a stream may be of any length. */
export const beleidOverStad = (huishoudens: Iterable<Stadshuishouden>, wijziging: Beleidswijziging): Stadsuitslag => {
  const stand = begin();
  for (const huishouden of huishoudens) neemMee(stand, huishouden, wijziging);
  return sluit(stand);
};

/** The same for households that come from a file or a network. */
export const beleidOverStroom = async (
  huishoudens: AsyncIterable<Stadshuishouden>,
  wijziging: Beleidswijziging,
): Promise<Stadsuitslag> => {
  const stand = begin();
  for await (const huishouden of huishoudens) neemMee(stand, huishouden, wijziging);
  return sluit(stand);
};

const neemMee = (stand: Stand, huishouden: Stadshuishouden, wijziging: Beleidswijziging): void => {
  const { feiten } = huishouden;
  const straks = { ...feiten, kader: gewijzigd(stand, feiten.kader, wijziging) };
  stand.gezien += 1;
  const isEersteVanGroep = !stand.perGroep.has(huishouden.groep);
  let uitkomsten: readonly [Besteedbaar, Besteedbaar];
  try {
    if (isEersteVanGroep || isMachtVanTwee(stand.gezien)) noteerOnzekerheden(stand, [feiten, straks]);
    uitkomsten = [besteedbaarInkomen(feiten), besteedbaarInkomen(straks)];
    if (isNieuweVorm(stand, uitkomsten.map(vormVan).join(' / '))) noteerOnzekerheden(stand, [feiten, straks]);
  } catch (fout) {
    const reden = redenVan(fout);
    stand.nietBerekend.set(reden, (stand.nietBerekend.get(reden) ?? 0) + 1);
    return;
  }
  tel(stand, huishouden, ...uitkomsten);
};

/** Why a household has no number: one stops, and the city goes on. Facts that cannot be are not told, they may hold his amounts. */
const redenVan = (fout: unknown): string => {
  if (fout instanceof Gat) return fout.omschrijving;
  if (fout instanceof Onbekend) return fout.feit;
  if (fout instanceof RangeError) return 'feiten die niet kunnen';
  throw fout;
};

/** Which parts there are, and which exemption is used: households with other parts rest on other amounts. */
const vormVan = ({ onderdelen, bijstandsmaand }: Besteedbaar): string => {
  const gronden = bijstandsmaand?.personen.map(({ grond, vrijlating }) => (vrijlating > 0 ? grond : null)) ?? [];
  return [...gronden, ...onderdelen.map(({ soort, wie }) => `${soort} ${wie}`)].join(', ');
};

const meesteVormen = 1_000;

const isNieuweVorm = ({ vormen }: Stand, vorm: string): boolean => {
  if (vormen.has(vorm) || vormen.size >= meesteVormen) return false;
  vormen.add(vorm);
  return true;
};

/** One frame per municipality, not one per household. */
const gewijzigd = (stand: Stand, kader: Kader, wijziging: Beleidswijziging): Kader => {
  const bestaand = stand.kaders.get(kader);
  if (bestaand !== undefined) return bestaand;
  const nieuw = metBeleid(kader, wijziging);
  stand.kaders.set(kader, nieuw);
  return nieuw;
};

const isMachtVanTwee = (n: number): boolean => (n & (n - 1)) === 0;

const noteerOnzekerheden = (stand: Stand, gevallen: readonly Huishouden[]): void => {
  for (const feiten of gevallen) {
    const bepaling = bepaal(besteedbaarInkomen, feiten);
    if (bepaling.soort === 'waarde') for (const { tekst } of bepaling.onzekerheden) stand.onzekerheden.add(tekst);
  }
};

const tel = (stand: Stand, { kenmerk, groep }: Stadshuishouden, nu: Besteedbaar, straks: Besteedbaar): void => {
  const verschil = cents(straks.totaal - nu.totaal);
  telIn(stand.totaal, verschil);
  telIn(groepVan(stand, groep), verschil);
  for (const { soort, bedrag } of straks.onderdelen) telOnderdeel(stand, soort, bedrag);
  for (const { soort, bedrag } of nu.onderdelen) telOnderdeel(stand, soort, -bedrag);
  const klasse = grenzen.findIndex((grens) => verschil < grens);
  const plaats = klasse < 0 ? grenzen.length : klasse;
  stand.klassen[plaats] = (stand.klassen[plaats] ?? 0) + 1;
  if (verschil > (stand.meesteWinst?.verschil ?? 0)) stand.meesteWinst = { kenmerk, verschil };
  if (verschil < (stand.meesteVerlies?.verschil ?? 0)) stand.meesteVerlies = { kenmerk, verschil };
};

const telOnderdeel = (stand: Stand, soort: Onderdeelsoort, bedrag: number): void => {
  stand.perOnderdeel.set(soort, (stand.perOnderdeel.get(soort) ?? 0) + bedrag);
};

const telIn = (teller: Teller, verschil: number): void => {
  teller.huishoudens += 1;
  teller.kosten += verschil;
  if (verschil > 0) teller.vooruit += 1;
  else if (verschil < 0) teller.achteruit += 1;
  else teller.gelijk += 1;
};

const groepVan = (stand: Stand, groep: string): Teller => {
  const bestaand = stand.perGroep.get(groep);
  if (bestaand !== undefined) return bestaand;
  if (stand.perGroep.size >= meesteGroepen) throw new RangeError(`meer dan ${meesteGroepen} groepen`);
  const nieuw = nieuweTeller();
  stand.perGroep.set(groep, nieuw);
  return nieuw;
};

const alsUitslag = (teller: Teller): Uitslag => ({ ...teller, kosten: cents(teller.kosten) });

const sluit = (stand: Stand): Stadsuitslag => ({
  ...alsUitslag(stand.totaal),
  perOnderdeel: Object.fromEntries(
    [...stand.perOnderdeel].filter(([, bedrag]) => bedrag !== 0).map(([soort, bedrag]) => [soort, cents(bedrag)]),
  ),
  perGroep: Object.fromEntries([...stand.perGroep].map(([groep, teller]) => [groep, alsUitslag(teller)])),
  verdeling: stand.klassen.map((huishoudens, i) => ({
    van: alsGrens(grenzen[i - 1]),
    tot: alsGrens(grenzen[i]),
    huishoudens,
  })),
  meesteWinst: stand.meesteWinst,
  meesteVerlies: stand.meesteVerlies,
  nietBerekend: Object.fromEntries(stand.nietBerekend),
  onzekerheden: [...stand.onzekerheden],
});

const alsGrens = (grens: number | undefined): Money | null => (grens === undefined ? null : cents(grens));
