/** Knows the households of the examples: what each is called, and its facts. */
import { cents, day, type Month, month } from '@samenkracht/core';
import { eenKind, eenPartner, eenPersoon, type Persoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { eenHuurwoning } from '@samenkracht/toeslagen';
import { eenHuishouden, type Huishouden } from './huishouden.ts';

/** How the exemption of art. 31 lid 2 stands: the first six months, spent, or the 12,5 percent of a single parent. */
type Vrijlating = 'geen' | 'n' | 'r';

const verdiener = (geboren: string, vrijlating: Vrijlating, anders: Partial<Persoon> = {}): Persoon => {
  const een = eenPersoon(day(geboren));
  return {
    ...een,
    vrijlating: {
      ...een.vrijlating,
      maandenN: vrijlating === 'n' ? 0 : 6,
      sindsR: vrijlating === 'r' ? month('2026-01') : null,
      draagtBij: { keuze: vrijlating === 'geen' ? 'nee' : 'ja', motivering: '' },
    },
    ...anders,
  };
};

const maak = (maand: Month, huur: number | null, anders: Partial<Huishouden> = {}): Huishouden => {
  const f = eenHuishouden(maand, testkader(), { belanghebbende: verdiener('1985-06-15', 'geen'), ...anders });
  return {
    ...f,
    toeslagen: { ...f.toeslagen, woning: huur === null ? null : eenHuurwoning(cents(huur * 100)) },
  };
};

const september = month('2026-09');
const ditJaar = (huur: number | null, anders?: Partial<Huishouden>): Huishouden => maak(september, huur, anders);

const tweeKinderen = [eenKind(day('2018-03-01')), eenKind(day('2021-03-01'))];
const partner = { ...eenPartner(day('1986-02-01')), ...verdiener('1986-02-01', 'geen') };

/** Everyone rents for 650 euro, except where it says otherwise. */
export const gevallen: ReadonlyMap<string, Huishouden> = new Map([
  ['alleen, geen vrijlating', ditJaar(650)],
  ['alleen, 25% vrijlating', ditJaar(650, { belanghebbende: verdiener('1985-06-15', 'n') })],
  [
    'alleen, medisch urenbeperkt (15%)',
    ditJaar(650, { belanghebbende: verdiener('1985-06-15', 'geen', { medischUrenbeperkt: true }) }),
  ],
  ['alleen, zonder huur en vrijlating', ditJaar(null)],
  ['alleen, zonder bijstand', ditJaar(650, { vraagtBijstand: false })],
  ['ouder met 2 kinderen, geen vrijlating', ditJaar(650, { kinderen: tweeKinderen })],
  [
    'ouder met 2 kinderen, 25% vrijlating',
    ditJaar(650, { kinderen: tweeKinderen, belanghebbende: verdiener('1985-06-15', 'n') }),
  ],
  [
    'ouder met 2 kinderen, 12,5% vrijlating',
    ditJaar(650, { kinderen: tweeKinderen, belanghebbende: verdiener('1985-06-15', 'r') }),
  ],
  ['paar, een verdient', ditJaar(650, { partner })],
  ['paar met 2 kinderen, een verdient', ditJaar(650, { partner, kinderen: tweeKinderen })],
  [
    'paar met 2 kinderen, partner verdient 1.200',
    ditJaar(650, { partner, kinderen: tweeKinderen, brutoloon: { belanghebbende: cents(0), partner: cents(120_000) } }),
  ],
  [
    'alleen, 25% vrijlating, januari 2026',
    maak(month('2026-01'), 650, { belanghebbende: verdiener('1985-06-15', 'n') }),
  ],
  ['alleen, 25% vrijlating, 2024', maak(month('2024-09'), 650, { belanghebbende: verdiener('1985-06-15', 'n') })],
  [
    'ouder met 2 kinderen, 25% vrijlating, 2025',
    maak(month('2025-09'), 650, { kinderen: tweeKinderen, belanghebbende: verdiener('1985-06-15', 'n') }),
  ],
  ['alleen, 25% vrijlating, 2025', maak(month('2025-09'), 650, { belanghebbende: verdiener('1985-06-15', 'n') })],
]);

/** @throws RangeError when there is no such household. */
export const geval = (naam: string): Huishouden => {
  const gevonden = gevallen.get(naam);
  if (gevonden === undefined) throw new RangeError(`geen geval '${naam}'`);
  return gevonden;
};
