/** Knows the examples of a change of policy, run over a small city: every household of the examples at a row of wages. */
import { cents, day, type Money } from '@samenkracht/core';
import { belastingtabellen } from '@samenkracht/inkomstenbelasting';
import type { Tabel } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { type Beleidswijziging, beleidOverStad, type Stadshuishouden, voorstel } from './beleid.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { gevallen } from './gevallen.voorbeelden.ts';
import { metLoon } from './huishouden.ts';

const lonen = [0, 300, 600, 900, 1200, 1500, 1800, 2300, 3000];

/** The households of this year: the ones of September 2026. They come one by one, as from a file. */
export function* kleineStad(): Generator<Stadshuishouden> {
  for (const [naam, feiten] of gevallen)
    if (feiten.maand === '2026-09')
      for (const loon of lonen)
        yield {
          kenmerk: `${naam}, ${loon}`,
          groep: naam.split(',')[0] ?? naam,
          feiten: metLoon(feiten, 'belanghebbende', cents(loon * 100)),
        };
}

/** @throws RangeError when there is no such table of amounts. */
const bedragtabel = (id: string): Tabel<Money> => {
  const gevonden = [...bedragtabellen, ...belastingtabellen].find((tabel) => tabel.id === id);
  if (gevonden === undefined) throw new RangeError(`geen tabel ${id}`);
  return gevonden as Tabel<Money>;
};

const juli = day('2026-07-01');

export const wijzigingen: ReadonlyMap<string, Beleidswijziging> = new Map<string, Beleidswijziging>([
  ['niets', {}],
  [
    'vrijlating ook boven de norm',
    {
      keuzes: {
        'pw-31-2-boven-norm': [
          { vanaf: day('2017-01-01'), keuze: 'ja', bron: 'beleidsvoorstel', status: 'vastgesteld' },
        ],
      },
    },
  ],
  ['hoogste vrijlating van 25 procent naar 400', { rijen: [voorstel(bedragtabel('pw-31-2-n'), juli, cents(40_000))] }],
  ['norm alleenstaande 50 euro hoger', { rijen: [voorstel(bedragtabel('pw-21-alleenstaande'), juli, cents(146_946))] }],
  ['norm alleenstaande 50 euro lager', { rijen: [voorstel(bedragtabel('pw-21-alleenstaande'), juli, cents(136_946))] }],
  [
    'algemene heffingskorting 120 per jaar hoger',
    { rijen: [voorstel(bedragtabel('ib-8-10-hoogste'), day('2026-01-01'), cents(323_500))] },
  ],
]);

export const bladzijde: Bladzijde = {
  bestand: 'beleid',
  titel: 'Een wijziging van beleid over een stad',
  toelichting:
    'Elk huishouden wordt twee keer gerekend: met de regels van nu en met de wijziging. De stad van dit blad zijn de huishoudens van de voorbeelden bij negen lonen. Kosten zijn per maand, over alle uitkeringen, belastingen en toeslagen samen: ook wat bij een ander terechtkomt.',
  regels: [besteedbaarInkomen],
  tabellen: [],
  openTermen: [],
  nietGedekt: [{ artikel: 'som', wat: 'wat mensen anders gaan doen door de wijziging' }],
  voorbeelden: [
    {
      naam: 'wie erop vooruit en achteruit gaat, en wat het kost',
      tekst: `
wijziging                                  | huishoudens | vooruit | achteruit | gelijk | kosten
niets                                      | 99 | 0 | 0 | 99 | 0,00
vrijlating ook boven de norm               | 99 | 4 | 0 | 95 | 694,33
hoogste vrijlating van 25 procent naar 400 | 99 | 2 | 0 | 97 | 8,18
norm alleenstaande 50 euro hoger           | 99 | 39 | 0 | 60 | 2.176,21
norm alleenstaande 50 euro lager           | 99 | 0 | 35 | 64 | -1.706,09
algemene heffingskorting 120 per jaar hoger | 99 | 39 | 0 | 60 | 353,66
`,
      reken: (cel) => {
        const wijziging = wijzigingen.get(cel('wijziging'));
        if (wijziging === undefined) throw new RangeError(`geen wijziging '${cel('wijziging')}'`);
        const { huishoudens, vooruit, achteruit, gelijk, kosten } = beleidOverStad(kleineStad(), wijziging);
        return {
          huishoudens: String(huishoudens),
          vooruit: String(vooruit),
          achteruit: String(achteruit),
          gelijk: String(gelijk),
          kosten: bedragcel(kosten),
        };
      },
    },
  ],
};
