/** Knows the amounts and percentages of the fine: art. 18a Participatiewet, the Boetebesluit and the categories of art. 23 Wetboek van Strafrecht. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { boetebesluit, strafrecht } from './andere-wetten.ts';

/** Categories change every two years on 1 January; those of 2026 were not found. */
const laatsteDagCategorie = day('2026-01-01');
/** The text of the Boetebesluit is that of 14 November 2018; no later one was seen. */
const laatsteDagBesluit = day('2027-01-01');

const categorie = (nummer: string, rijen: string) =>
  tabel(
    {
      id: `sr-23-4-${nummer}`,
      naam: `Boete van de ${nummer} categorie`,
      grond: { wet: strafrecht, artikel: '23', lid: '4' },
      soort: 'bedrag',
      tot: laatsteDagCategorie,
    },
    rijen,
  );

export const tweedeCategorie = categorie(
  'tweede',
  `
  2016-01-01 | 4.100 | twee bronnen     | stb15420, boete
  2018-01-01 | 4.150 | twee bronnen     | stb17433, omgw
  2020-01-01 | 4.350 | uit het geheugen |
  2022-01-01 | 4.500 | uit het geheugen |
  2024-01-01 | 5.150 | uit het geheugen |
`,
);

export const derdeCategorie = categorie(
  'derde',
  `
  2016-01-01 | 8.200  | twee bronnen     | stb15420, boete
  2018-01-01 | 8.300  | twee bronnen     | stb17433, omgw
  2020-01-01 | 8.700  | uit het geheugen |
  2022-01-01 | 9.000  | uit het geheugen |
  2024-01-01 | 10.300 | uit het geheugen |
`,
);

export const vijfdeCategorie = categorie(
  'vijfde',
  `
  2016-01-01 | 82.000  | twee bronnen     | stb15420, boete
  2018-01-01 | 83.000  | twee bronnen     | stb17433, omgw
  2020-01-01 | 87.000  | uit het geheugen |
  2022-01-01 | 90.000  | uit het geheugen |
  2024-01-01 | 103.000 | uit het geheugen |
`,
);

const percentage = (lid: string, naam: string, rij: string) =>
  tabel(
    {
      id: `boetebesluit-2-${lid}`,
      naam,
      grond: { wet: boetebesluit, artikel: '2', lid },
      soort: 'percentage',
      tot: laatsteDagBesluit,
    },
    rij,
  );

export const boeteBijOpzet = percentage('2', 'Boete bij opzet', '2017-01-01 | 100% | twee bronnen | bbsz, crvb');
export const boeteBijGroveSchuld = percentage(
  '3',
  'Boete bij grove schuld',
  '2017-01-01 | 75% | twee bronnen | bbsz, crvb',
);
export const boeteBijNormaal = percentage(
  '4',
  'Boete zonder opzet of grove schuld',
  '2017-01-01 | 50% | twee bronnen | bbsz, crvb',
);
export const boeteBijVerminderd = percentage(
  '5',
  'Boete bij verminderde verwijtbaarheid',
  '2017-01-01 | 25% | twee bronnen | bbsz, crvb',
);
export const verhogingBijRecidive = percentage(
  '6',
  'Deel van het benadelingsbedrag waarover bij recidive wordt gerekend',
  '2017-01-01 | 150% | een bron | bbsz',
);

export const boeteZonderNadeel = tabel(
  {
    id: 'boetebesluit-2-11',
    naam: 'Uitgangspunt als er geen benadelingsbedrag is',
    grond: { wet: boetebesluit, artikel: '2', lid: '11' },
    soort: 'bedrag',
    tot: laatsteDagBesluit,
  },
  '2017-01-01 | 150,00 | een bron | bbsz',
);

export const waarschuwingsgrens = tabel(
  {
    id: 'boetebesluit-2aa-1-a',
    naam: 'Benadelingsbedrag tot waar een waarschuwing genoeg kan zijn',
    grond: { wet: boetebesluit, artikel: '2aa', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDagBesluit,
  },
  '2017-01-01 | 150,00 | twee bronnen | bbsz, boete',
);

const draagkracht = (schuld: string, maanden: string, rest: string) =>
  tabel(
    {
      id: `crvb-draagkracht-${schuld.replace(' ', '-')}`,
      naam: `Aantal maanden draagkracht bij ${schuld}`,
      grond: { wet: boetebesluit, artikel: '2', lid: '8' },
      soort: 'aantal',
      tot: laatsteDagBesluit,
    },
    `2017-01-01 | ${maanden} | ${rest}`,
  );

/** Case law on a fitting fine for who lives on bijstand; only the eighteen months were seen. */
export const draagkrachtOpzet = draagkracht('opzet', '24', 'uit het geheugen |');
export const draagkrachtGroveSchuld = draagkracht('grove schuld', '18', 'een bron | crvb');
export const draagkrachtNormaal = draagkracht('normale verwijtbaarheid', '12', 'uit het geheugen |');
export const draagkrachtVerminderd = draagkracht('verminderde verwijtbaarheid', '6', 'uit het geheugen |');

export const draagkrachtPerMaand = tabel(
  {
    id: 'crvb-draagkracht-per-maand',
    naam: 'Deel van de norm dat per maand als draagkracht telt',
    grond: { wet: boetebesluit, artikel: '2', lid: '8' },
    soort: 'percentage',
    tot: laatsteDagBesluit,
  },
  '2017-01-01 | 10% | uit het geheugen | | | kan 5 procent zijn geworden toen de beslagvrije voet in 2021 wijzigde',
);
