/** Knows the examples of art. 34 Participatiewet. */
import { add, day, monthOf } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import * as bedragen from './artikel-34.bedragen.ts';
import {
  type MetVermogen,
  vermogenDatMeetelt,
  vermogensaanwas,
  vermogensgrens,
  vermogenssaldo,
  woningBovenGrens,
} from './artikel-34.ts';
import { eenKind, eenMaand, geenVermogen } from './bouw.ts';
import type { Vermogensfeiten } from './feiten.ts';

const met = (op: string, vermogen: Partial<Vermogensfeiten>, kind = false): MetVermogen => ({
  ...eenMaand(monthOf(day(op)), testkader(), { kinderen: kind ? [eenKind(day('2020-05-06'))] : [] }),
  vermogen: { ...geenVermogen, ...vermogen },
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-34',
  titel: 'Artikel 34 Participatiewet: vermogen',
  toelichting:
    'Sinds 2026 telt aanwezig vermogen onder de grens nooit mee. Tot en met 2025 werd de grens tijdens de bijstand verbruikt (lid 4, oud). Of een voertuig gewoon of nodig is, weegt het college. Voor vermogen in de woning boven de grens geldt artikel 50.',
  regels: [vermogenssaldo, vermogensgrens, vermogenDatMeetelt, vermogensaanwas, woningBovenGrens],
  tabellen: Object.values(bedragen),
  openTermen: [],
  nietGedekt: [
    { artikel: '34 lid 1 onder a', wat: 'De waarde in het economische verkeer: die wordt opgegeven.' },
    {
      artikel: '34 lid 2 onder e',
      wat: 'Het verwijst sinds 2026 nog naar onderdeel m, dat dan alleen over giften gaat: smartengeld telt hier als onderdeel l.',
    },
    {
      artikel: '34 lid 4 (oud)',
      wat: 'Of een negatief vermogen bij aanvang de ruimte vergroot: de tekst zegt het niet.',
    },
  ],
  proeven: () => [
    verklaar(
      (f: MetVermogen) => vermogenDatMeetelt(f, day('2026-02-01')),
      met('2026-02-01', { geld: euro('9.000,00') }),
    ).uitleg,
    verklaar(
      (f: MetVermogen) => vermogensaanwas(f, euro('500,00'), euro('0,00'), day('2025-02-01')),
      met('2025-02-01', {}),
    ).uitleg,
    verklaar(
      (f: MetVermogen) => woningBovenGrens(f, day('2026-02-01')),
      met('2026-02-01', { overwaardeWoning: euro('80.000,00') }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'lid 4 (oud): vermogen dat tijdens de bijstand erbij komt, op de laatste dag van de oude en de eerste van de nieuwe regel',
      tekst: `
op         | kind | aanwas   | al vrijgelaten | vrij     | telt     | al vrijgelaten daarna
2025-12-31 | nee  | 5.000,00 |           0,00 | 5.000,00 |     0,00 |              5.000,00
2025-12-31 | nee  | 5.000,00 |       2.770,00 | 5.000,00 |     0,00 |              7.770,00
2025-12-31 | nee  | 5.000,00 |       2.770,01 | 4.999,99 |     0,01 |              7.770,00
2025-12-31 | nee  | 5.000,00 |       7.770,00 |     0,00 | 5.000,00 |              7.770,00
2025-12-31 | ja   | 5.000,00 |       7.770,00 | 5.000,00 |     0,00 |             12.770,00
2024-01-01 | nee  |   100,00 |       7.605,00 |     0,00 |   100,00 |              7.605,00
2023-12-31 | nee  |   100,00 |       7.575,00 |    30,00 |    70,00 |              7.605,00
2026-01-01 | nee  | 5.000,00 |           0,00 |     0,00 | 5.000,00 |                  0,00
`,
      reken: (cel) => {
        const gebruikt = euro(cel('al vrijgelaten'));
        const f = met(cel('op'), {}, jaNee(cel('kind')));
        const { vrij, telt } = vermogensaanwas(f, euro(cel('aanwas')), gebruikt, day(cel('op')));
        return {
          vrij: bedragcel(vrij),
          telt: bedragcel(telt),
          'al vrijgelaten daarna': bedragcel(add(gebruikt, vrij)),
        };
      },
    },
    {
      naam: 'vermogen dat meetelt',
      tekst: `
op         | kind | geld      | auto     | auto telt | schulden | smartengeld | gespaard | eerder   | meetellend
2026-01-01 | nee  |  8.000,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |       0,00
2026-01-01 | nee  |  8.000,01 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |       0,01
2025-12-31 | nee  |  8.000,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |     230,00
2025-12-31 | nee  |  7.770,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 | 3.000,00 |   3.000,00
2026-01-01 | nee  |  7.770,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 | 3.000,00 |       0,00
2026-01-01 | ja   | 16.000,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |       0,00
2026-01-01 | ja   | 16.000,01 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |       0,01
2026-01-01 | nee  |  8.000,00 | 3.000,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |       0,00
2026-01-01 | nee  |  8.000,00 | 3.000,00 | ja        |     0,00 |        0,00 |     0,00 |     0,00 |   3.000,00
2026-01-01 | nee  |  8.000,00 | 3.000,00 | ja        | 3.000,00 |        0,00 |     0,00 |     0,00 |       0,00
2026-01-01 | nee  | 20.000,00 |     0,00 | nee       |     0,00 |   12.000,00 |     0,00 |     0,00 |       0,00
2026-01-01 | nee  |  9.000,00 |     0,00 | nee       |     0,00 |        0,00 | 1.000,00 |     0,00 |       0,00
2026-01-01 | nee  |  1.000,00 |10.000,00 | ja        |     0,00 |    3.000,00 |     0,00 |     0,00 |   2.000,00
2026-01-01 | nee  |      0,00 |     0,00 | nee       | 5.000,00 |        0,00 |     0,00 |     0,00 |       0,00
2024-01-01 | nee  |  7.605,00 |     0,00 | nee       |     0,00 |        0,00 |     0,00 |     0,00 |      30,00
`,
      reken: (cel) => {
        const f = met(
          cel('op'),
          {
            geld: euro(cel('geld')),
            voertuigen: euro(cel('auto')),
            voertuigNodig: { keuze: jaNee(cel('auto telt')) ? 'telt mee' : 'telt niet mee', motivering: '' },
            schulden: euro(cel('schulden')),
            smartengeld: euro(cel('smartengeld')),
            gespaardTijdensBijstand: euro(cel('gespaard')),
            eerderVrijgelaten: euro(cel('eerder')),
          },
          jaNee(cel('kind')),
        );
        return { meetellend: bedragcel(vermogenDatMeetelt(f, day(cel('op')))) };
      },
    },
    {
      naam: 'eigen woning',
      tekst: `
op         | overwaarde | boven de grens
2026-01-01 | geen       |           0,00
2026-01-01 |  67.500,00 |           0,00
2026-01-01 |  67.500,01 |           0,01
2025-12-31 |  67.500,00 |       2.000,00
2026-01-01 | -10.000,00 |           0,00
2027-01-01 |  67.500,00 | gat
`,
      reken: (cel) => {
        const overwaardeWoning = cel('overwaarde') === 'geen' ? null : euro(cel('overwaarde'));
        return { 'boven de grens': bedragcel(woningBovenGrens(met(cel('op'), { overwaardeWoning }), day(cel('op')))) };
      },
    },
  ],
};
