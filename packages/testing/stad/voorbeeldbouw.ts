/** Knows how a household with a story is put together: a person, a door, a family, a job. */
import { addToMonth, type Bsn, cents, type Day, day, firstDay, type Month, monthOf, monthsIn } from '@samenkracht/core';
import type { Ingeschrevene } from '@samenkracht/standin-brp';
import { makeAdres } from './adressen.ts';
import type { Dienstverband, Huishouden, Lid } from './huishouden.ts';
import { fictiveIban } from './iban.ts';
import { employer, makeLoon } from './loon.ts';
import { raise } from './personen.ts';
import { tenaamstelling } from './tenaamstelling.ts';
import { toeval } from './toeval.ts';
import { ROTTERDAM } from './voorbeelden.ts';

type Wie = Pick<Ingeschrevene, 'naam' | 'geslacht' | 'geboren'> & Partial<Ingeschrevene> & { readonly bsn: Bsn };

/** Born and registered in Rotterdam unless said otherwise; the nth made-up house. */
export const mens = (huis: number, wie: Wie, gemeente = ROTTERDAM): Ingeschrevene => ({
  fictief: true,
  aNummer: `9${wie.bsn}`,
  naamgebruik: 'E',
  geboorteplaats: gemeente,
  geboorteland: '6030',
  nationaliteiten: [{ code: '0001', vanaf: wie.geboren }],
  ouders: [],
  partners: [],
  kinderen: [],
  geheim: 0,
  gemeente,
  ingeschreven: wie.geboren,
  verblijf: { ...makeAdres(gemeente, 100_000 + huis, '20150401', toeval(7, huis, 0)), huisnummer: 60 + huis },
  ...wie,
});

type Deur = {
  readonly huis: number;
  readonly leefvorm: Huishouden['leefvorm'];
  readonly leden: readonly [Lid, ...Lid[]];
  readonly sinds?: string;
  readonly dienstverbanden?: readonly Dienstverband[];
};

export const deur = (of: Deur, gemeente = ROTTERDAM): Huishouden => ({
  fictief: true,
  nummer: 100_000 + of.huis,
  gemeente,
  leefvorm: of.leefvorm,
  leden: of.leden,
  rekening: { iban: fictiveIban(900_000 + of.huis), tenaamstelling: tenaamstelling(of.leden[0].persoon) },
  ...(of.sinds === undefined ? {} : { uitkering: { ingangsdatum: day(of.sinds), leefvorm: of.leefvorm } }),
  dienstverbanden: of.dienstverbanden ?? [],
});

export const alleen = (persoon: Ingeschrevene): readonly [Lid] => [{ rol: 'aanvrager', persoon }];

/** So that the story goes on: a wage is delivered when its day has come. */
const maandenVooruit = 12;

/** A job since some months; this month's wage was just paid, and later ones come on the 20th. */
export const baan = (peildatum: Day, werkgever: number, netto: number, perMonth: boolean): Dienstverband => {
  const current = monthOf(peildatum);
  const from = addToMonth(current, -8);
  const loon = (maand: Month) =>
    makeLoon(maand, netto, {
      VakBsl: cents(perMonth ? Math.round((netto * 8) / 108) : 0),
      OpgRchtVakBsl: cents(Math.round(perMonth ? (netto * 8) / 108 : netto * 0.08)),
      betaaldOp: maand === current ? peildatum : day(`${maand}-${maand < current ? 28 : 20}`),
    });
  return {
    lid: 0,
    werkgever: employer(werkgever),
    NumIV: 1,
    vanaf: firstDay(from),
    vakantiegeldPerMaand: perMonth,
    lonen: monthsIn(from, addToMonth(current, 1 + maandenVooruit)).map(loon),
  };
};

/** Parents and children, each on the other's list. */
export const leden = (
  ouders: readonly Ingeschrevene[],
  kinderen: readonly Ingeschrevene[],
): readonly [Lid, ...Lid[]] => {
  const gezin = raise(ouders, kinderen);
  const [eerste, ...rest] = gezin.ouders;
  if (eerste === undefined) throw new RangeError('a family without a parent');
  return [
    { rol: 'aanvrager', persoon: eerste },
    ...rest.map((persoon): Lid => ({ rol: 'partner', persoon })),
    ...gezin.kinderen.map((persoon): Lid => ({ rol: 'kind', persoon })),
  ];
};
