/** Knows the examples of art. 10c Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { doelgroepLoonkostensubsidie, eersteDagNieuweAanvraag } from './artikel-10c.ts';
import { doelgroepvragen } from './ondersteuning/vragen-werk.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-10c',
  titel: 'Artikel 10c Participatiewet: doelgroep loonkostensubsidie',
  toelichting:
    'Wie kan werken, maar met een volle werkweek niet het minimumloon verdient, hoort tot de doelgroep (artikel 6 lid 1 onder e). Vragen mag eens per twaalf maanden.',
  regels: [doelgroepLoonkostensubsidie],
  tabellen: [],
  openTermen: [],
  nietGedekt: [{ artikel: '10c lid 1 onder b', wat: 'Voor wie het college het uit zichzelf kan vaststellen.' }],
  proeven: () => [
    verklaar(
      doelgroepLoonkostensubsidie,
      {
        ondersteundDoorCollege: true,
        verdientMinimumloon: false,
        kanWerken: true,
        inSocialeWerkvoorziening: false,
      },
      doelgroepvragen,
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wie tot de doelgroep hoort',
      tekst: `
hulp van gemeente | minimumloon | kan werken | wsw | doelgroep
ja                | nee         | ja         | nee | voldaan
nee               | nee         | ja         | nee | niet voldaan
ja                | ja          | ja         | nee | niet voldaan
ja                | nee         | nee        | nee | niet voldaan
ja                | nee         | ja         | ja  | niet voldaan
`,
      reken: (cel) => ({
        doelgroep: doelgroepLoonkostensubsidie({
          ondersteundDoorCollege: jaNee(cel('hulp van gemeente')),
          verdientMinimumloon: jaNee(cel('minimumloon')),
          kanWerken: jaNee(cel('kan werken')),
          inSocialeWerkvoorziening: jaNee(cel('wsw')),
        }).uitkomst,
      }),
    },
    {
      naam: 'wanneer iemand opnieuw mag vragen',
      tekst: `
vorige aanvraag | vanaf
2026-02-01      | 2027-02-01
2024-02-29      | 2025-02-28
`,
      reken: (cel) => ({ vanaf: eersteDagNieuweAanvraag(day(cel('vorige aanvraag'))) }),
    },
  ],
};
