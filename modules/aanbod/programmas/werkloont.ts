/** Knows Werkloont of Rotterdam: at most fifteen weeks of work and training, with more work and a choice of it from 1 December 2018. */
import { day, gemeenteCode } from '@samenkracht/core';
import type { Programma, Programmaversie } from '../domain/programma.ts';

const bron =
  'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.2 (Werkloont: passende werkcomponent)';

const gelijk = {
  doelgroep: [
    { feit: 'bijstand', is: true },
    { feit: 'kanWerken', is: true },
  ],
  duur: { weken: 15 },
  verlengen: 0,
  fasen: [],
  nietNaast: ['Tegenprestatie'],
  termijnen: [],
  uitkomsten: [
    { naam: 'betaald werk', betekenis: 'hij is uitgestroomd naar betaald werk' },
    { naam: 'einde', betekenis: 'de vijftien weken zijn om' },
    { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' },
  ],
  indicatoren: [{ naam: 'uitstroom naar betaald werk', uitkomsten: ['betaald werk'], streef: 36 }],
} satisfies Partial<Programmaversie>;

export const werkloont: Programma = {
  naam: 'Werkloont',
  gemeenten: [gemeenteCode('0599')],
  belofte: 'In vijftien weken zoekt u met ons werk dat bij u past.',
  domeinen: ['werk'],
  versies: [
    {
      ...gelijk,
      bron,
      tot: day('2018-12-01'),
      uren: [
        { onderdeel: 'werk', minstens: 8 },
        { onderdeel: 'training', minstens: 12 },
      ],
      keuzes: [],
      gaten: [
        'Wanneer Werkloont begon, staat niet in de brief.',
        'Voor wie papierprikken verplicht was, staat niet in de brief.',
      ],
    },
    {
      ...gelijk,
      bron,
      vanaf: day('2018-12-01'),
      uren: [
        { onderdeel: 'werk', minstens: 16 },
        { onderdeel: 'training', minstens: 12 },
      ],
      weekagenda: 32,
      keuzes: [
        {
          onderdeel: 'werk',
          volgorde: ['betaald werk', 'vrijwilligerswerk', 'activiteit van de gemeente'],
          alleenAlsPassend: ['papierprikken'],
        },
      ],
      gaten: ['Wanneer de agenda van 32 uur gevuld moet zijn, staat niet in de brief: er wordt naartoe gewerkt.'],
    },
  ],
};
