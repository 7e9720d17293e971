/** Knows the percentages of art. 10d Participatiewet: the cap, the forfait, and the allowance for employer's costs. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

const percentage = (lid: string, id: string, naam: string, rijen: string) =>
  tabel(
    {
      id: `pw-10d-${id}`,
      naam,
      grond: { wet: participatiewet, artikel: '10d', lid },
      soort: 'percentage',
      tot: laatsteDag,
    },
    rijen,
  );

export const plafondLoonkostensubsidie = percentage(
  '4',
  '4-plafond',
  'Loonkostensubsidie, ten hoogste dit deel van minimumloon en vakantiebijslag',
  '2017-01-01 | 70% | twee bronnen | rr25, bwb26',
);

export const forfaitLoonkostensubsidie = percentage(
  '5',
  '5-forfait',
  'Loonkostensubsidie zonder loonwaarde, deel van minimumloon en vakantiebijslag',
  '2017-01-01 | 50% | twee bronnen | rr25, bwb26',
);

export const werkgeverslasten = percentage(
  '4',
  '4-werkgeverslasten',
  'Vergoeding voor werkgeverslasten bij loonkostensubsidie',
  `
  2017-01-01 | 23%   | twee bronnen | wsp15, nn90
  2018-01-01 | 23,5% | twee bronnen | stc17, nn90, awvn
  2019-01-01 | 23,5% | afgeleid     |                   | | overgenomen uit 2018: een later percentage is niet gevonden
`,
);
