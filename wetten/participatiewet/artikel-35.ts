/** Knows art. 35 Participatiewet: special assistance (bijzondere bijstand) for costs that come from special circumstances. */
import {
  add,
  atLeastZero,
  type Day,
  type Fraction,
  formatEuro,
  type Money,
  part,
  smallest,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { type Gewogen, kies, type MetKader, participatiewet, regel, tabel, zoek } from '@samenkracht/law';
import { nietNegatief } from './onmogelijk.ts';
import { draagkracht, drempelBijzondereBijstand } from './open-termen-toeslagen.ts';
import { laatsteDag } from './reikwijdte.ts';

export const drempelbedrag35 = tabel(
  {
    id: 'pw-35-2',
    naam: 'Kosten per twaalf maanden tot waar bijzondere bijstand kan worden geweigerd',
    grond: { wet: participatiewet, artikel: '35', lid: '2' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 130,00 | een bron     | pw1701
  2018-01-01 | 132,00 | een bron     | pw1801
  2019-01-01 | 134,00 | een bron     | pw1901
  2020-01-01 | 137,00 | een bron     | pw2007
  2021-01-01 | 138,00 | een bron     | pw2101
  2022-01-01 | 143,00 | een bron     | pw2201
  2023-01-01 | 167,00 | een bron     | rr23
  2024-01-01 | 166,00 | een bron     | pw2407
  2025-01-01 | 170,00 | twee bronnen | nb26, rr25
  2026-01-01 | 176,00 | twee bronnen | nb26, bwb26, pw2607
`,
);

export type Bijzonderfeiten = MetKader & {
  /** First day of the month of application: the period of twelve months begins there. */
  readonly op: Day;
  /** Costs asked for now. */
  readonly kosten: Money;
  /** Such costs earlier within twelve months; they count for the threshold. */
  readonly eerdereKosten: Money;
  readonly noodzakelijk: Gewogen<'ja' | 'nee'>;
  readonly bijzondereOmstandigheden: Gewogen<'ja' | 'nee'>;
  /** Art. 15: is there another provision that is fitting and enough? */
  readonly voorliggendeVoorziening: boolean;
  /** Can they be paid from the norm, the inkomenstoeslag or the studietoeslag? */
  readonly uitNorm: Gewogen<'nee' | 'ja'>;
  /** Per month, holiday allowance included. In Rotterdam without cost sharers. */
  readonly norm: Money;
  readonly inkomen: Money;
  /** Wealth above the limit of art. 34 lid 3. */
  readonly vermogenBovenGrens: Money;
  /** What of the room was already counted for other costs in this period. */
  readonly alVerrekend: Money;
  /** In which annex of the policy rules of Rotterdam the costs stand. Read only there, with an income above the norm. */
  readonly bijlage: '2' | '3';
};

export type BijzondereBijstand = {
  readonly wijze: 'toegekend' | 'geweigerd';
  readonly reden: string;
  /** What he can pay himself over twelve months. */
  readonly draagkracht: Money;
  readonly bedrag: Money;
};

const maandenPeriode = 12;

export const bijzondereBijstand = regel(
  {
    id: 'pw-35',
    naam: 'Bijzondere bijstand',
    grond: { wet: participatiewet, artikel: '35', lid: '1' },
    toon: ({ wijze, bedrag }: BijzondereBijstand) => (wijze === 'toegekend' ? formatEuro(bedrag) : wijze),
    inwoner: ({ reden }: BijzondereBijstand) => reden,
    werkwijze:
      'Noodzakelijke kosten uit bijzondere omstandigheden, min wat iemand zelf kan betalen: inkomen boven de norm over twaalf maanden, en vermogen boven de grens.',
  },
  (f: Bijzonderfeiten): BijzondereBijstand => {
    if (f.voorliggendeVoorziening) return geweigerd('Er is een andere regeling voor deze kosten (artikel 15).');
    if (f.noodzakelijk.keuze === 'nee') return geweigerd('Deze kosten zijn niet nodig.');
    if (f.bijzondereOmstandigheden.keuze === 'nee') return geweigerd('Deze kosten heeft bijna iedereen.');
    if (f.uitNorm.keuze === 'ja') return geweigerd('U kunt deze kosten van uw inkomen betalen.');
    nietNegatief(f.kosten, 'kosten');
    if (onderDrempel(f)) return geweigerd('De kosten zijn te laag: kleine kosten betaalt u zelf.');
    const ruimte = atLeastZero(
      subtract(
        add(inkomensruimte(f), nietNegatief(f.vermogenBovenGrens, 'vermogenBovenGrens')),
        nietNegatief(f.alVerrekend, 'alVerrekend'),
      ),
    );
    const bedrag = atLeastZero(subtract(f.kosten, ruimte));
    return bedrag > 0
      ? { wijze: 'toegekend', reden: `U krijgt ${formatEuro(bedrag)}.`, draagkracht: ruimte, bedrag }
      : { wijze: 'geweigerd', reden: 'U kunt deze kosten zelf betalen.', draagkracht: ruimte, bedrag: ZERO };
  },
);

const geweigerd = (reden: string): BijzondereBijstand => ({
  wijze: 'geweigerd',
  reden,
  draagkracht: ZERO,
  bedrag: ZERO,
});

/** Lid 2: costs up to and including the threshold can be refused. */
const onderDrempel = (f: Bijzonderfeiten): boolean =>
  kies(f, drempelBijzondereBijstand, f.op) === 'toegepast' &&
  add(f.kosten, nietNegatief(f.eerdereKosten, 'eerdereKosten')) <= zoek(f, drempelbedrag35, f.op);

const inkomensruimte = (f: Bijzonderfeiten): Money => {
  const boven = atLeastZero(subtract(nietNegatief(f.inkomen, 'inkomen'), nietNegatief(f.norm, 'norm')));
  if (boven === 0) return ZERO;
  const alles = kies(f, draagkracht, f.op) === 'alles boven de norm' || f.bijlage === '3';
  return part(alles ? boven : volgensSchijven(f.inkomen, f.norm), [maandenPeriode, 1], 'down');
};

/** Art. 10.3 of the policy rules of Rotterdam 2024 (bron: CVDR719087): nothing to 110 percent, half to 150 percent, all above. */
const volgensSchijven = (inkomen: Money, norm: Money): Money => {
  const laag = part(norm, [110, 100], 'up');
  const hoog = part(norm, [150, 100], 'up');
  const helft: Fraction = [1, 2];
  return sum([
    part(atLeastZero(subtract(smallest(inkomen, hoog), laag)), helft, 'down'),
    atLeastZero(subtract(inkomen, hoog)),
  ]);
};
