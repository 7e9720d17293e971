/** Knows the examples of art. 33 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import * as bedragen from './artikel-33.bedragen.ts';
import { pensioenvrijlating } from './artikel-33.ts';
import { kostganger, studiefinanciering, waarde33 } from './artikel-33-waarde.ts';
import { eenMaand, eenMiddel, eenPartner, eenPersoon } from './bouw.ts';
import type { Inkomst } from './feiten.ts';
import { lagereKosten } from './open-termen-middelen.ts';

const pensioen = (cel: string): readonly Inkomst[] =>
  cel === '0,00'
    ? []
    : [{ soort: 'particulier pensioen', netto: euro(cel), vakantiegeld: 'geen', metHeffingskorting: true }];

export const bladzijde: Bladzijde = {
  bestand: 'artikel-33',
  titel: 'Artikel 33 Participatiewet: bijzonder inkomen',
  toelichting:
    'Lid 1 tot en met 4 en 6 zeggen voor hoeveel bijzonder inkomen telt, wat er ook is ontvangen. Van een particulier pensioen telt een klein deel niet mee als een van beiden de AOW-leeftijd heeft (lid 5). Van de Wet studiefinanciering 2000 is alleen de tekst van 1 januari 2024 gezien, met bedragen van 2023 en 2024; daarbuiten is er een gat.',
  regels: [waarde33, studiefinanciering, kostganger, pensioenvrijlating],
  tabellen: Object.values(bedragen),
  openTermen: [lagereKosten],
  nietGedekt: [
    { artikel: '33 lid 2', wat: 'De normbedragen van artikel 3.18 WSF 2000 vanaf 2025.' },
    { artikel: '33 lid 3', wat: 'De basistoelage van artikel 4.3 WTOS: geen tekst met dat bedrag gezien.' },
    { artikel: '33 lid 4', wat: 'Wat de lagere kosten zijn: de gemeente stelt dat bedrag vast.' },
  ],
  proeven: () => [
    verklaar(
      bijstandsmaand,
      eenMaand(month('2024-02'), testkader(), {
        belanghebbende: eenPersoon(day('1950-06-15'), {
          inkomsten: [
            eenMiddel('studiefinanciering', euro('0,00'), {
              onderwijs: 'hoger onderwijs',
              woontBijOuders: true,
              eenoudertoeslag: true,
            }),
            eenMiddel('huur of kostgeld', euro('100,00'), { inKostendelersnorm: false }),
            eenMiddel('particulier pensioen', euro('100,00')),
          ],
        }),
      }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'lid 2: studiefinanciering telt voor het normbedrag, wat er ook is ontvangen',
      tekst: `
maand   | onderwijs        | bij ouders | toeslag eenoudergezin | ontvangen | telt mee
2023-01 | beroepsonderwijs | ja         | nee                   |    100,00 |   556,95
2023-07 | beroepsonderwijs | nee        | nee                   |    100,00 |   786,59
2023-08 | beroepsonderwijs | nee        | nee                   |    100,00 |   950,89
2024-01 | beroepsonderwijs | ja         | nee                   |    900,00 |   612,65
2024-01 | beroepsonderwijs | ja         | ja                    |      0,00 |   917,49
2024-01 | hoger onderwijs  | ja         | nee                   |    100,00 |   872,60
2024-01 | hoger onderwijs  | nee        | nee                   |    100,00 | 1.217,96
2024-08 | hoger onderwijs  | nee        | nee                   |    100,00 | 1.217,96
2024-09 | hoger onderwijs  | nee        | nee                   |    100,00 | gat
2023-08 | hoger onderwijs  | ja         | nee                   |    100,00 | gat
2026-02 | hoger onderwijs  | ja         | nee                   |    100,00 | gat
`,
      reken: (cel) => {
        const f = eenMaand(month(cel('maand')), testkader());
        const middel = eenMiddel('studiefinanciering', euro(cel('ontvangen')), {
          onderwijs: cel('onderwijs') === 'hoger onderwijs' ? 'hoger onderwijs' : 'beroepsonderwijs',
          woontBijOuders: jaNee(cel('bij ouders')),
          eenoudertoeslag: jaNee(cel('toeslag eenoudergezin')),
        });
        return { 'telt mee': bedragcel(waarde33(f, middel, f.vanaf)) };
      },
    },
    {
      naam: 'lid 2: over een deel van de maand naar kalenderdagen (februari 2024, 29 dagen)',
      tekst: `
vanaf      | telt mee
2024-02-01 |   872,60
2024-02-02 |   842,51
2024-02-29 |    30,09
`,
      reken: (cel) => {
        const f = { ...eenMaand(month('2024-02'), testkader()), vanaf: day(cel('vanaf')) };
        const middel = eenMiddel('studiefinanciering', euro('0,00'), {
          onderwijs: 'hoger onderwijs',
          woontBijOuders: true,
          eenoudertoeslag: false,
        });
        return { 'telt mee': bedragcel(waarde33(f, middel, f.vanaf)) };
      },
    },
    {
      naam: 'lid 1, 3, 4 en 6: natura, scholieren, huurder of kostganger, mantelzorg',
      tekst: `
soort                     | maand   | bedrag | opgeofferd | in norm | oordeel       | telt mee
inkomen in natura         | 2026-02 | 300,00 |      40,00 | nee     | telt mee      |    40,00
inkomen in natura         | 2026-02 | 300,00 |       0,00 | nee     | telt mee      |     0,00
tegemoetkoming scholieren | 2026-02 | 300,00 |       0,00 | nee     | telt mee      | gat
huur of kostgeld          | 2026-02 | 300,00 |       0,00 | nee     | telt mee      |   300,00
huur of kostgeld          | 2026-02 | 300,00 |       0,00 | ja      | telt mee      |     0,00
onbetaalde mantelzorg     | 2026-01 | 300,00 |       0,00 | nee     | telt mee      |     0,00
onbetaalde mantelzorg     | 2025-12 | 300,00 |       0,00 | nee     | telt mee      |   300,00
onbetaalde mantelzorg     | 2025-12 | 300,00 |       0,00 | nee     | telt niet mee |     0,00
`,
      reken: (cel) => {
        const f = eenMaand(month(cel('maand')), testkader());
        const middel = eenMiddel(cel('soort') as Inkomst['soort'], euro(cel('bedrag')), {
          opgeofferd: euro(cel('opgeofferd')),
          inKostendelersnorm: jaNee(cel('in norm')),
          oordeel: { keuze: cel('oordeel') === 'telt mee' ? 'telt mee' : 'telt niet mee', motivering: 'voorbeeld' },
        });
        return { 'telt mee': bedragcel(waarde33(f, middel, f.vanaf)) };
      },
    },
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
