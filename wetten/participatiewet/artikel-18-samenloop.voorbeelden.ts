/** Knows the examples of more measures in one month (art. 18 lid 2 Participatiewet with the ordinance). */
import { day, gemeenteCode } from '@samenkracht/core';
import type { Bladzijde } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { samenloop } from './artikel-18.ts';
import type { Gedraging } from './artikel-18-maatregelen.ts';

export const samenloopvoorbeeld: Bladzijde['voorbeelden'][number] = {
  naam: 'meer maatregelen in een maand, besloten op 16 maart 2026',
  tekst: `
gemeente | een                          | ander                                    | samen
0599     | 2026-03-02 plan van aanpak   | 2026-03-09 tegenprestatie                | gat
0384     | 2026-03-02 plan van aanpak   | 2026-03-09 tegenprestatie                | gat
0363     | 2026-03-02 meewerken aan werk | 2026-03-09 fysiek geweld                | gelijktijdig
0363     | 2026-03-02 meewerken aan werk | 2026-03-02 inspanning om werk te krijgen | gat
0363     | 2026-03-02 meewerken aan werk | 2026-03-09 lid 4                        | gat
`,
  reken: (cel) => ({
    samen: samenloop({
      kader: kaderVan(gemeenteCode(cel('gemeente'))),
      besluitdag: day('2026-03-16'),
      overtredingen: ['een', 'ander'].map((kolom) => ({
        gedragingOp: day(cel(kolom).slice(0, 10)),
        overtreding:
          cel(kolom).slice(11) === 'lid 4'
            ? { soort: 'geuniformeerd', onderdeel: 'a' }
            : { soort: 'verordening', gedraging: cel(kolom).slice(11) as Gedraging },
      })),
    }),
  }),
};
