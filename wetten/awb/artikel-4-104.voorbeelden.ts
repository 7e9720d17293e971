/** Knows the examples of Awb 4:104 to 4:111. */
import { addDays, day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, type Cellen, jaNeeCel } from '@samenkracht/testing/law';
import { isVerjaard, type Stuiting, type Stuitingsgrond, type Verjaringsfeiten, verjaring } from './artikel-4-104.ts';

const lijst = (cel: string): readonly string[] => (cel === 'geen' ? [] : cel.split(', '));

/** `2028-01-10 aanmaning`, more of them with a comma between. */
const stuitingen = (cel: string): readonly Stuiting[] =>
  lijst(cel).map((een) => ({ op: day(een.slice(0, 10)), grond: een.slice(11) as Stuitingsgrond }));

/** `2026-05-01/2026-05-31`. */
const uitstellen = (cel: string): Verjaringsfeiten['uitstellen'] =>
  lijst(cel).map((een) => ({ van: day(een.slice(0, 10)), totEnMet: day(een.slice(11)) }));

const feiten = (cel: Cellen): Verjaringsfeiten => ({
  betalenUiterlijk: day(cel('betalen uiterlijk')),
  stuitingen: stuitingen(cel('stuiting')),
  uitstellen: uitstellen(cel('uitstel')),
});

const reken = (cel: Cellen) => {
  const f = feiten(cel);
  const { laatsteDag, gestuit } = verjaring(f);
  return {
    'laatste dag': laatsteDag,
    door: gestuit?.grond ?? 'geen',
    'die dag verjaard': jaNeeCel(isVerjaard(f, laatsteDag)),
    'dag erna': jaNeeCel(isVerjaard(f, addDays(laatsteDag, 1))),
  };
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-104',
  titel: 'Artikel 4:104 tot en met 4:111 Awb: verjaring en stuiting',
  toelichting:
    'Een schuld verjaart vijf jaar na het einde van de betaaltermijn: op dezelfde datum, vijf jaar later, kan zij nog worden ingevorderd. Een stuiting begint de vijf jaar opnieuw, uitstel van betaling maakt ze langer. Is de verjaring voltooid, dan kan er geen aanmaning, verrekening of dwangbevel meer komen. De termijn is langer dan twaalf weken en wordt dus niet verlengd tot een werkdag (artikel 4 Algemene termijnenwet).',
  regels: [verjaring],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '4:105 lid 1', wat: 'of een daad van rechtsvervolging stuit (3:316 BW): dat is een feit' },
    { artikel: '4:107-4:109', wat: 'verjaring van een schuld van het bestuursorgaan' },
    { artikel: '4:110 lid 3', wat: 'de termijn na een toegewezen eis (3:324 BW)' },
    { artikel: '4:111 lid 2', wat: 'surseance, faillissement, schuldsanering en een geding: als uitstel in te voeren' },
  ],
  proeven: () => [verklaar(verjaring, { betalenUiterlijk: day('2026-04-13'), stuitingen: [], uitstellen: [] }).uitleg],
  voorbeelden: [
    {
      naam: 'vijf jaar, ook als de laatste dag een zondag of feestdag is',
      tekst: `
betalen uiterlijk | stuiting | uitstel | laatste dag | door | die dag verjaard | dag erna
2026-04-13        | geen     | geen    | 2031-04-13  | geen | nee              | ja
2020-12-25        | geen     | geen    | 2025-12-25  | geen | nee              | ja
2024-02-29        | geen     | geen    | 2029-02-28  | geen | nee              | ja
2023-02-28        | geen     | geen    | 2028-02-28  | geen | nee              | ja
2025-12-31        | geen     | geen    | 2030-12-31  | geen | nee              | ja
`,
      reken,
    },
    {
      naam: 'stuiting: vijf jaar opnieuw, als zij op tijd is',
      tekst: `
betalen uiterlijk | stuiting                                     | uitstel | laatste dag | door                        | die dag verjaard | dag erna
2026-04-13        | 2026-04-14 aanmaning                         | geen    | 2031-04-14  | aanmaning                   | nee              | ja
2026-04-13        | 2031-04-13 dwangbevel                        | geen    | 2036-04-13  | dwangbevel                  | nee              | ja
2026-04-13        | 2031-04-14 dwangbevel                        | geen    | 2031-04-13  | geen                        | nee              | ja
2026-04-13        | 2026-04-13 erkenning                         | geen    | 2031-04-13  | geen                        | nee              | ja
2026-04-13        | 2028-01-10 erkenning, 2027-03-01 aanmaning   | geen    | 2033-01-10  | erkenning                   | nee              | ja
2026-04-13        | 2030-06-01 aanmaning, 2035-06-02 dwangbevel  | geen    | 2035-06-01  | aanmaning                   | nee              | ja
2026-04-13        | 2027-02-28 beschikking tot verrekening       | geen    | 2032-02-28  | beschikking tot verrekening | nee              | ja
2026-04-13        | 2029-09-30 tenuitvoerlegging                 | geen    | 2034-09-30  | tenuitvoerlegging           | nee              | ja
`,
      reken,
    },
    {
      naam: 'uitstel telt erbij vanaf het begin van de termijn, en elke dag een keer',
      tekst: `
betalen uiterlijk | stuiting             | uitstel                                          | laatste dag | door      | die dag verjaard | dag erna
2026-04-13        | geen                 | 2026-05-01/2026-05-31                            | 2031-05-14  | geen      | nee              | ja
2026-04-13        | geen                 | 2026-04-01/2026-04-14                            | 2031-04-14  | geen      | nee              | ja
2026-04-13        | geen                 | 2026-03-01/2026-04-13                            | 2031-04-13  | geen      | nee              | ja
2026-04-13        | geen                 | 2026-05-01/2026-05-31, 2026-05-15/2026-06-10     | 2031-05-24  | geen      | nee              | ja
2026-04-13        | 2026-05-20 aanmaning | 2026-05-01/2026-05-31                            | 2031-05-31  | aanmaning | nee              | ja
2026-04-13        | geen                 | 2031-04-13/2031-04-13                            | 2031-04-14  | geen      | nee              | ja
2026-04-13        | geen                 | 2031-04-14/2031-04-30                            | 2031-04-13  | geen      | nee              | ja
`,
      reken,
    },
  ],
};
