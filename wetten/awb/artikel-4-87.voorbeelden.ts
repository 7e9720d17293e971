/** Knows the examples of Awb 4:87 to 4:113. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNeeCel, testkader } from '@samenkracht/testing/law';
import {
  grensAanmaning,
  kleineRenteBestuursorgaan,
  kleineRenteSchuldenaar,
  vergoedingHoog,
  vergoedingLaag,
} from './artikel-4-87.bedragen.ts';
import {
  aanmaningsvergoeding,
  aanmaningVanaf,
  type Betaalfeiten,
  isRenteVerschuldigd,
  uitersteBetaaldag,
  uitersteDagNaAanmaning,
  verzuimVanaf,
} from './artikel-4-87.ts';

const feiten = (anders: Partial<Betaalfeiten>): Betaalfeiten => ({
  kader: testkader(),
  bekendgemaaktOp: day('2026-03-02'),
  laterTijdstip: null,
  uitstelTotEnMet: null,
  schuld: euro('300'),
  schuldenaar: 'belanghebbende',
  ...anders,
});

const dagOfNiets = (cel: Cellen, kolom: string) => (cel(kolom) === 'geen' ? null : day(cel(kolom)));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-87',
  titel: 'Artikel 4:87 tot en met 4:113 Awb: betalen, verzuim, rente en aanmaning',
  toelichting:
    'Betalen binnen zes weken na de bekendmaking. De dag daarna is er verzuim: dan mag er een aanmaning komen, met twee weken om alsnog te betalen, en loopt er wettelijke rente. Tijdens uitstel van betaling komt er geen aanmaning.',
  regels: [uitersteBetaaldag, aanmaningVanaf, aanmaningsvergoeding, isRenteVerschuldigd],
  tabellen: [kleineRenteSchuldenaar, kleineRenteBestuursorgaan, grensAanmaning, vergoedingLaag, vergoedingHoog],
  openTermen: [],
  nietGedekt: [],
  proeven: () => [verklaar(aanmaningVanaf, feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'betaaldag, verzuim en aanmaning',
      tekst: `
bekendgemaakt | later      | uitstel    | betalen tot en met | verzuim    | aanmaning vanaf
2026-03-02    | geen       | geen       | 2026-04-13         | 2026-04-14 | 2026-04-14
2026-03-02    | 2026-05-01 | geen       | 2026-05-01         | 2026-05-02 | 2026-05-02
2026-03-02    | 2026-04-01 | geen       | 2026-04-13         | 2026-04-14 | 2026-04-14
2026-03-02    | geen       | 2026-06-30 | 2026-04-13         | 2026-04-14 | 2026-07-01
2026-03-02    | geen       | 2026-04-01 | 2026-04-13         | 2026-04-14 | 2026-04-14
2026-02-23    | geen       | geen       | 2026-04-07         | 2026-04-08 | 2026-04-08
`,
      reken: (cel) => {
        const f = feiten({
          bekendgemaaktOp: day(cel('bekendgemaakt')),
          laterTijdstip: dagOfNiets(cel, 'later'),
          uitstelTotEnMet: dagOfNiets(cel, 'uitstel'),
        });
        return {
          'betalen tot en met': uitersteBetaaldag(f),
          verzuim: verzuimVanaf(f),
          'aanmaning vanaf': aanmaningVanaf(f),
        };
      },
    },
    {
      naam: 'na de aanmaning',
      tekst: `
toegezonden | schuld | vergoeding | betalen tot en met
2026-04-14  | 499,99 |  9,00      | 2026-04-28
2026-04-14  | 500,00 | 20,00      | 2026-04-28
2026-04-13  |  10,00 |  9,00      | 2026-04-28
2024-04-15  | 499,99 |  8,00      | 2024-04-29
2024-04-15  | 500,00 | 19,00      | 2024-04-29
2025-04-14  | 499,99 |  9,00      | 2025-04-28
2027-01-04  |  10,00 | gat        | gat
`,
      reken: (cel) => ({
        'betalen tot en met': uitersteDagNaAanmaning(day(cel('toegezonden'))),
        vergoeding: bedragcel(aanmaningsvergoeding(feiten({ schuld: euro(cel('schuld')) }), day(cel('toegezonden')))),
      }),
    },
    {
      naam: 'kleine rente',
      tekst: `
schuldenaar     | rente | verschuldigd
belanghebbende  | 19,99 | nee
belanghebbende  | 20,00 | ja
bestuursorgaan  |  9,99 | nee
bestuursorgaan  | 10,00 | ja
`,
      reken: (cel) => ({
        verschuldigd: jaNeeCel(
          isRenteVerschuldigd(
            feiten({ schuldenaar: cel('schuldenaar') === 'bestuursorgaan' ? 'bestuursorgaan' : 'belanghebbende' }),
            euro(cel('rente')),
            day('2026-05-01'),
          ),
        ),
      }),
    },
  ],
};
