/** Knows what a run would pay: the same pure function looks before, looks again at approval, and books. */
import { atLeastZero, type Day, type Money, type Month, smallest, subtract, sum, ZERO } from '@samenkracht/core';
import { type Afdracht, type Afgedragen, bookAfdracht, planAfdrachten } from './afdragen.ts';
import {
  bookBetaling,
  bookVastgesteld,
  bookVerrekening,
  bookVrijvalVakantietoeslag,
  planVerrekening,
  type Schuldvolgorde,
  type Vastgesteld,
  type Verrekening,
} from './boeken.ts';
import {
  bookLoon,
  bookLoonaflossing,
  geenLoon,
  type Loonbeheer,
  type Loonuitkomst,
  loonbeheerVoor,
  planLoon,
} from './loonbeheer.ts';
import type { Overboeking } from './overboeking.ts';
import { afterPosten, type Invorderbaar, legeSaldi, type Maandsaldi } from './saldo.ts';
import { bookVoorschotten } from './voorschot.ts';

/** A month that is decided for the first time (`was` is nothing) or anew. */
export type Maandbesluit = {
  readonly maand: Month;
  readonly was: Vastgesteld;
  readonly wordt: Vastgesteld;
  readonly oorzaak: string;
  /** The version of the month: part of the key under which it is booked. */
  readonly aanleiding: string;
};

export type Simulatie = {
  /** To the resident, both of a couple together. */
  readonly bedrag: Money;
  /** Of `bedrag`, what goes to the other of a couple on an account of his own. */
  readonly naarPartner: Money;
  /** To others, out of the same payment. */
  readonly afgedragen: readonly Afgedragen[];
  readonly verrekeningen: readonly Verrekening[];
  /** Advances that came off it. */
  readonly voorschot: Money;
  /** What was done with pay that an employer sent to us. */
  readonly loon: Loonuitkomst;
  readonly overboekingen: readonly Overboeking[];
};

export type Simulatieinvoer = {
  readonly runId: string;
  readonly uitkeringId: string;
  readonly boekdatum: Day;
  readonly lopend: Month;
  /** The ledger of this uitkering. */
  readonly maanden: Maandsaldi;
  readonly besluiten: readonly Maandbesluit[];
  /** What the law leaves free for recovery of each month that is paid here for the first time. */
  readonly ruimten: ReadonlyMap<Month, Money>;
  /** What of that may be set off, where less was agreed; without it all of it. */
  readonly verrekenruimten?: ReadonlyMap<Month, Money> | undefined;
  readonly magVerrekend?: (schuldmaand: Month, rekening: Invorderbaar) => boolean;
  readonly volgorde?: Schuldvolgorde | undefined;
  readonly afdrachten?: readonly Afdracht[] | undefined;
  /** What of a month's payment goes to the other of a couple. */
  readonly deelPartner?: ((bedrag: Money, maand: Month) => Money) | undefined;
  /** Of who is paid a fixed amount while his employer sends his pay to us. */
  readonly loonbeheer?: Loonbeheer | undefined;
  /** The months whose holiday allowance is paid in this run. */
  readonly vrijval?: (maand: Month) => boolean;
};

export const nietsVastgesteld: Vastgesteld = { uitbetalen: ZERO, vakantietoeslag: ZERO };

export const bookBesluiten = (
  kader: { readonly uitkeringId: string; readonly boekdatum: Day; readonly runId?: string },
  besluiten: readonly Maandbesluit[],
  maanden: Maandsaldi,
): readonly Overboeking[] =>
  besluiten.flatMap(({ maand, was, wordt, oorzaak, aanleiding }) =>
    bookVastgesteld({ ...kader, oorzaak, aanleiding }, maand, was, wordt, maanden.get(maand) ?? legeSaldi),
  );

/** What was decided over the month of the run. */
const bijstandIn = ({ besluiten, lopend }: Simulatieinvoer): Money =>
  besluiten.find(({ maand }) => maand === lopend)?.wordt.uitbetalen ?? ZERO;

const overLoon = <T extends object>(kader: T) => ({ ...kader, oorzaak: 'Uw loon, door ons ontvangen' });
const geenMaand = (): boolean => false;

const loonbeheerIn = ({ loonbeheer, lopend, besluiten }: Simulatieinvoer, maanden: Maandsaldi) =>
  loonbeheerVoor(loonbeheer, maanden, lopend, new Set(besluiten.map(({ maand }) => maand)));

/** The order is that of practice: set-off and garnishment share the room, then what is paid on, then what was kept, then the rest. */
export const simulate = (invoer: Simulatieinvoer): Simulatie => {
  const { runId, uitkeringId, boekdatum, lopend, verrekenruimten, afdrachten = [], vrijval = geenMaand } = invoer;
  const kader = { runId, uitkeringId, boekdatum, aanleiding: `run/${runId}` };
  const ruimten = new Map(invoer.ruimten);
  const posten: Overboeking[] = [];
  const afgedragen: Afgedragen[] = [];
  const stand = (): Maandsaldi => afterPosten(invoer.maanden, posten);
  const draagAf = (soort: Afdracht['soort']): void => {
    const gevraagd = afdrachten.filter((een) => een.soort === soort);
    if (gevraagd.length === 0) return;
    for (const plan of planAfdrachten(stand(), gevraagd, ruimten)) {
      posten.push(...bookAfdracht({ ...kader, oorzaak: plan.oorzaak }, plan));
      afgedragen.push({ bestemming: plan.bestemming, maand: plan.maand, bedrag: plan.bedrag });
    }
  };
  posten.push(...bookBesluiten({ runId, uitkeringId, boekdatum }, invoer.besluiten, invoer.maanden));
  const voorschotten = bookVoorschotten({ ...kader, oorzaak: 'Voorschot dat u al kreeg' }, stand());
  posten.push(...voorschotten.overboekingen);
  const loonbeheer = loonbeheerIn(invoer, stand());
  const aflossing = loonbeheer === undefined ? [] : bookLoonaflossing(overLoon(kader), stand(), loonbeheer);
  posten.push(...aflossing);
  draagAf('beslag voor verrekening');
  const ruimteVan = (maand: Month): Money | undefined => {
    const ruimte = ruimten.get(maand) ?? (maand === lopend ? ZERO : undefined);
    const afgesproken = verrekenruimten?.get(maand);
    return ruimte === undefined || afgesproken === undefined ? ruimte : smallest(ruimte, afgesproken);
  };
  const verrekeningen = planVerrekening(stand(), ruimteVan, invoer.magVerrekend, invoer.volgorde);
  for (const plan of verrekeningen) {
    posten.push(...bookVerrekening({ ...kader, oorzaak: 'Verrekend met een schuld' }, plan));
    const ruimte = ruimten.get(plan.van);
    if (ruimte !== undefined) ruimten.set(plan.van, atLeastZero(subtract(ruimte, plan.bedrag)));
  }
  draagAf('beslag na verrekening');
  draagAf('doorbetaling');
  const loon = loonbeheer === undefined ? geenLoon : planLoon(stand(), bijstandIn(invoer), loonbeheer);
  if (loonbeheer !== undefined) posten.push(...bookLoon(overLoon(kader), stand(), lopend, loon, loonbeheer));
  // After the set-off: the beslagvrije voet of each month holds its holiday allowance, so taking that too would be taking twice.
  posten.push(...bookVrijvalVakantietoeslag({ ...kader, oorzaak: 'Vakantietoeslag uitbetaald' }, stand(), vrijval));
  const betalingen = bookBetaling({ ...kader, oorzaak: 'Betaald' }, stand(), invoer.deelPartner);
  return {
    bedrag: sum([loon.uitLoon, ...betalingen.map(({ bedrag }) => bedrag)]),
    naarPartner: sum(betalingen.filter((een) => een.bestemming === 'partner').map(({ bedrag }) => bedrag)),
    afgedragen,
    verrekeningen,
    voorschot: voorschotten.verrekend,
    loon: { ...loon, afgelost: sum(aflossing.map(({ bedrag }) => bedrag)) },
    overboekingen: [...posten, ...betalingen],
  };
};

/** What a run would do for one uitkering, so that two simulations can be compared without knowing how they were made. */
export type Betaalpost = { readonly uitkeringId: string; readonly bedrag: Money; readonly vingerafdruk: string };

export type Afwijking = {
  readonly uitkeringId: string;
  readonly soort: 'bijgekomen' | 'vervallen' | 'ander bedrag' | 'andere berekening';
  readonly was: Money;
  readonly wordt: Money;
};

/** Where the second look differs from the first. Anything here stops the approval. */
export const compareSimulaties = (eerder: readonly Betaalpost[], nu: readonly Betaalpost[]): readonly Afwijking[] => {
  const oud = new Map(eerder.map((post) => [post.uitkeringId, post]));
  const nieuw = new Map(nu.map((post) => [post.uitkeringId, post]));
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((uitkeringId): Afwijking[] => {
    const a = oud.get(uitkeringId);
    const b = nieuw.get(uitkeringId);
    const basis = { uitkeringId, was: a?.bedrag ?? ZERO, wordt: b?.bedrag ?? ZERO };
    if (a === undefined) return [{ ...basis, soort: 'bijgekomen' }];
    if (b === undefined) return [{ ...basis, soort: 'vervallen' }];
    if (a.bedrag !== b.bedrag) return [{ ...basis, soort: 'ander bedrag' }];
    return a.vingerafdruk === b.vingerafdruk ? [] : [{ ...basis, soort: 'andere berekening' }];
  });
};
