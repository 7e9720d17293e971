/** Knows the examples of art. 19 Participatiewet: whole months, from norm to payment. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand, vakantietoeslag } from './artikel-19.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenLoon, eenMaand, eenPersoon } from './bouw.ts';
import { vrijlatingBovenNorm } from './open-termen.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-19',
  titel: 'Artikel 19 Participatiewet: bijstand is norm min inkomen',
  toelichting:
    'De vakantietoeslag is 5 procent van de bijstand zelf, niet 5 procent erbovenop. Ze wordt gespaard en later betaald. Recht bestaat alleen als het inkomen lager is dan de norm.',
  regels: [bijstandsmaand, bijstandsnorm],
  tabellen: [vakantietoeslag],
  openTermen: [vrijlatingBovenNorm],
  voorbeelden: [
    {
      naam: 'een maand van een alleenstaande van 40, zonder en met loon (vakantiegeld meebetaald)',
      tekst: `
maand   | loon     | norm     | vrijlating | inkomen  | bijstand | vakantietoeslag | uit te betalen
2026-02 |     0,00 | 1.401,50 |       0,00 |     0,00 | 1.401,50 |           70,08 |       1.331,42
2026-02 |     0,01 | 1.401,50 |       0,00 |     0,01 | 1.401,49 |           70,07 |       1.331,42
2026-02 |   600,00 | 1.401,50 |     150,00 |   450,00 |   951,50 |           47,58 |         903,92
2026-02 | 1.140,00 | 1.401,50 |     285,00 |   855,00 |   546,50 |           27,33 |         519,17
2026-02 | 1.140,04 | 1.401,50 |     285,00 |   855,04 |   546,46 |           27,32 |         519,14
2026-02 | 1.401,49 | 1.401,50 |     285,00 | 1.116,49 |   285,01 |           14,25 |         270,76
2026-02 | 1.401,50 | 1.401,50 |       0,00 | 1.401,50 |     0,00 |            0,00 |           0,00
2026-02 | 1.401,51 | 1.401,50 |       0,00 | 1.401,51 |     0,00 |            0,00 |           0,00
2026-06 |   600,00 | 1.401,50 |     150,00 |   450,00 |   951,50 |           47,58 |         903,92
2026-07 |   600,00 | 1.419,46 |     150,00 |   450,00 |   969,46 |           48,47 |         920,99
2018-01 |     0,00 |   992,12 |       0,00 |     0,00 |   992,12 |           49,61 |         942,51
2022-01 |     0,00 | 1.091,71 |       0,00 |     0,00 | 1.091,71 |           54,59 |       1.037,12
2027-01 |     0,00 | gat      | gat        | gat      | gat      | gat             | gat
`,
      reken: (cel) => {
        const loon = euro(cel('loon'));
        const inkomsten = loon === 0 ? [] : [eenLoon(loon)];
        const f = eenMaand(month(cel('maand')), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten }),
        });
        const uit = bijstandsmaand(f);
        return {
          norm: bedragcel(uit.norm),
          vrijlating: bedragcel(uit.vrijlating),
          inkomen: bedragcel(uit.inkomen),
          bijstand: bedragcel(uit.bijstand),
          vakantietoeslag: bedragcel(uit.vtReservering),
          'uit te betalen': bedragcel(uit.uitTeBetalen),
        };
      },
    },
    {
      naam: 'Fatima: alleenstaande ouder van 34 met een kind van 6',
      tekst: `
maand   | loon   | bijstand | uit te betalen
2026-10 |   0,00 | 1.419,46 |       1.348,49
2026-11 | 600,00 |   969,46 |         920,99
2026-11 | 640,00 |   939,46 |         892,49
`,
      reken: (cel) => {
        const loon = euro(cel('loon'));
        const f = eenMaand(month(cel('maand')), testkader(), {
          belanghebbende: eenPersoon(day('1992-03-04'), { inkomsten: loon === 0 ? [] : [eenLoon(loon)] }),
          kinderen: [eenKind(day('2020-05-06'))],
        });
        const { bijstand, uitTeBetalen } = bijstandsmaand(f);
        return { bijstand: bedragcel(bijstand), 'uit te betalen': bedragcel(uitTeBetalen) };
      },
    },
    {
      naam: 'een gemeente die de vrijlating altijd eerst aftrekt',
      tekst: `
loon     | altijd vrijlaten | vrijgelaten | bijstand
1.401,49 | nee              |      285,00 |   285,01
1.401,50 | nee              |        0,00 |     0,00
1.401,50 | ja               |      285,00 |   285,00
1.686,49 | ja               |      285,00 |     0,01
1.686,50 | ja               |        0,00 |     0,00
`,
      reken: (cel) => {
        const kader = testkader();
        const keuze = jaNee(cel('altijd vrijlaten')) ? 'ja' : 'nee';
        const rij = { vanaf: day('2017-01-01'), keuze, bron: 'voorbeeld', status: 'vastgesteld' } as const;
        const f = eenMaand(
          month('2026-02'),
          { ...kader, keuzes: { ...kader.keuzes, [vrijlatingBovenNorm.id]: [rij] } },
          { belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(euro(cel('loon')))] }) },
        );
        const { vrijlating, bijstand } = bijstandsmaand(f);
        return { vrijgelaten: bedragcel(vrijlating), bijstand: bedragcel(bijstand) };
      },
    },
  ],
};
