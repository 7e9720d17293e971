/** Knows art. 31 lid 2 n, r, y, z and aa Participatiewet: which part of income from work is left out, for how long, and in what order. */
import { type Day, type Fraction, formatEuro, type Money, monthsBetween, part, smallest } from '@samenkracht/core';
import { participatiewet, regel, type Tabel, tussenuitkomst, wetdag, zoek } from '@samenkracht/law';
import { isTenLaste, leefvorm } from './artikel-4.ts';
import { maximumN, maximumR, maximumY, maximumZ } from './artikel-31.bedragen.ts';
import { inArtikel31a } from './artikel-31a.ts';
import { maximum34aAow } from './artikel-34a.bedragen.ts';
import { grond34a } from './artikel-34a.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';
import type { Vrijlatinggrond } from './uitkomst.ts';

/** The percentage, and the maximum of the month. Art. 34a knows a maximum for who has the AOW age only. */
type Maat = { readonly percentage: Fraction; readonly hoogste: Tabel<Money> | null };

const maten: Readonly<Record<Vrijlatinggrond, Maat>> = {
  n: { percentage: [2500, 10_000], hoogste: maximumN },
  r: { percentage: [1250, 10_000], hoogste: maximumR },
  y: { percentage: [1500, 10_000], hoogste: maximumY },
  z: { percentage: [1500, 10_000], hoogste: maximumZ },
  aa: { percentage: [1500, 10_000], hoogste: maximumZ },
  '34a-a': { percentage: [1500, 10_000], hoogste: null },
  '34a-b': { percentage: [1500, 10_000], hoogste: null },
  '34a-c': { percentage: [2500, 10_000], hoogste: maximum34aAow },
  '34a-2': { percentage: [1500, 10_000], hoogste: null },
};

/** Which one applies this month: n first, then y, z and aa, then r; never two on the same income. Null is none. */
export const vrijlatinggrond = regel(
  {
    id: 'pw-31-2-grond',
    naam: 'Welke vrijlating geldt',
    grond: { wet: participatiewet, artikel: '31', lid: '2' },
    werkwijze:
      'Eerst n (zes maanden), dan y, z of aa, dan r. Voor 2023 gaat r voor y. Onder 27 jaar geen n en r (lid 5). Vanaf 2027 artikel 34a.',
  },
  (f: Maandfeiten, persoon: Persoon, op: Day): Vrijlatinggrond | null => {
    const wet = wetdag(f, op);
    if (wet >= '2027-01-01') return grond34a(f, persoon, op);
    if (isMinstens(60, persoon.geboren, op) && leeftijdsgroep(f, persoon.geboren, op) === 'AOW') return 'n';
    const magNofR = isMinstens(27, persoon.geboren, op) || inArtikel31a(wet);
    if (magNofR && isN(persoon)) return 'n';
    if (wet < '2023-01-01' && magNofR && isR(f, persoon, op)) return 'r';
    if (persoon.medischUrenbeperkt) return 'y';
    if (wet >= '2023-01-01' && persoon.loonkostensubsidie) {
      const loonkosten = zOfAa(f, persoon, magNofR);
      if (loonkosten !== null) return loonkosten;
    }
    return wet >= '2023-01-01' && magNofR && isR(f, persoon, op) ? 'r' : null;
  },
);

const maandenN = 6;
const maandenR = 30;
const maandenZ = 12;

const isN = (persoon: Persoon): boolean =>
  persoon.vrijlating.maandenN < maandenN && persoon.vrijlating.draagtBij.keuze === 'ja';

/** Onderdeel r: an unbroken period runs on by the calendar, also in a month without work. */
const isR = (f: Maandfeiten, persoon: Persoon, op: Day): boolean => {
  if (persoon.vrijlating.maandenN < maandenN || leefvorm(f, op) !== 'alleenstaande ouder') return false;
  const { sindsR } = persoon.vrijlating;
  if (sindsR !== null && monthsBetween(sindsR, f.maand) >= maandenR) return false;
  return heeftKindTot12(f, op) && persoon.vrijlating.draagtBij.keuze === 'ja';
};

const heeftKindTot12 = (f: Maandfeiten, op: Day): boolean => {
  for (const kind of f.kinderen)
    if (isTenLaste(kind, op) && kind.volledigeZorg && !isMinstens(12, kind.geboren, op)) return true;
  return false;
};

/** Onderdelen z and aa follow the six months of n; under 27 years, where n cannot be, there is nothing to wait for. */
const zOfAa = (f: Maandfeiten, persoon: Persoon, magN: boolean): 'z' | 'aa' | null => {
  const { sindsZ } = persoon.vrijlating;
  if (magN && persoon.vrijlating.maandenN < maandenN) return null;
  if (sindsZ === null || monthsBetween(sindsZ, f.maand) < maandenZ) return 'z';
  return persoon.vrijlating.meerUrenNietMogelijk.keuze === 'ja' ? 'aa' : null;
};

const maatOp = tussenuitkomst(
  (
    f: Maandfeiten,
    grond: Vrijlatinggrond,
    op: Day,
  ): { readonly percentage: Fraction; readonly hoogste: Money | null } => {
    const { percentage, hoogste } = maten[grond];
    return { percentage, hoogste: hoogste === null ? null : zoek(f, hoogste, op) };
  },
);

/** The amount: a percentage of the income from work, never more than the maximum of the month. */
export const vrijlating = regel(
  {
    id: 'pw-31-2-vrijlating',
    naam: 'Vrijlating',
    grond: { wet: participatiewet, artikel: '31', lid: '2' },
    werkwijze:
      'Het percentage van het inkomen uit werk, op hele centen afgerond, tot het maximum van de maand. Artikel 34a heeft alleen een maximum bij de AOW-leeftijd.',
    inwoner: (bedrag) =>
      bedrag === 0 ? undefined : `Van uw loon mag u ${formatEuro(bedrag)} houden. Dat telt niet mee.`,
  },
  (f: Maandfeiten, grond: Vrijlatinggrond, werk: Money, op: Day): Money => {
    const { percentage, hoogste } = maatOp(f, grond, op);
    const deel = part(werk, percentage, 'half up');
    return hoogste === null ? deel : smallest(deel, hoogste);
  },
);
