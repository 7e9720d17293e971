/** Knows the examples of art. 33 lid 5 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import * as bedragen from './artikel-33.bedragen.ts';
import { pensioenvrijlating } from './artikel-33.ts';
import { eenMaand, eenPartner, eenPersoon } from './bouw.ts';
import type { Inkomst } from './feiten.ts';

const pensioen = (cel: string): readonly Inkomst[] =>
  cel === '0,00'
    ? []
    : [{ soort: 'particulier pensioen', netto: euro(cel), vakantiegeld: 'geen', metHeffingskorting: true }];

export const bladzijde: Bladzijde = {
  bestand: 'artikel-33',
  titel: 'Artikel 33 lid 5 Participatiewet: vrijlating van particulier pensioen',
  toelichting:
    'Van een particulier pensioen telt een klein deel niet mee als een van beiden de AOW-leeftijd heeft. Lid 1 tot en met 4 (natura, studiefinanciering, kostgangers) vragen om een bedrag dat als inkomen wordt opgegeven.',
  regels: [pensioenvrijlating],
  tabellen: Object.values(bedragen),
  openTermen: [],
  voorbeelden: [
    {
      naam: 'wat niet meetelt van het pensioen',
      tekst: `
geboren    | pensioen | partner geboren | pensioen partner | maand   | vrij  | vrij partner
1955-01-01 |   100,00 | geen            |             0,00 | 2026-02 | 26,50 |         0,00
1955-01-01 |    20,00 | geen            |             0,00 | 2026-02 | 20,00 |         0,00
1955-01-01 |    26,50 | geen            |             0,00 | 2025-12 | 25,70 |         0,00
1990-01-01 |   100,00 | geen            |             0,00 | 2026-02 |  0,00 |         0,00
1955-01-01 |   100,00 | 1956-01-01      |           100,00 | 2026-02 | 53,00 |         0,00
1955-01-01 |    20,00 | 1956-01-01      |           100,00 | 2026-02 | 20,00 |        33,00
1955-01-01 |     0,00 | 1990-01-01      |           100,00 | 2026-02 |  0,00 |        53,00
`,
      reken: (cel) => {
        const partner =
          cel('partner geboren') === 'geen'
            ? null
            : eenPartner(day(cel('partner geboren')), { inkomsten: pensioen(cel('pensioen partner')) });
        const f = eenMaand(month(cel('maand')), testkader(), {
          belanghebbende: eenPersoon(day(cel('geboren')), { inkomsten: pensioen(cel('pensioen')) }),
          partner,
        });
        return {
          vrij: bedragcel(pensioenvrijlating(f, 'belanghebbende', f.vanaf)),
          'vrij partner': partner === null ? '0,00' : bedragcel(pensioenvrijlating(f, 'partner', f.vanaf)),
        };
      },
    },
  ],
};
