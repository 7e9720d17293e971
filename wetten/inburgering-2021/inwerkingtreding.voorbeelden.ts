/** Knows the examples of the act that holds for somebody. */
import { day } from '@samenkracht/core';
import { type Bladzijde, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { verwachteInwerkingtreding } from './inwerkingtreding.bedragen.ts';
import { inwerkingtreding, kanLeerrouteBeginnen, regime } from './inwerkingtreding.ts';

export const bladzijde: Bladzijde = {
  bestand: 'inwerkingtreding',
  titel: 'Inwerkingtreding van de Wet inburgering 2021: welke wet geldt',
  toelichting:
    'De wet zou op 1 juli 2021 ingaan en ging op 1 januari 2022 in. Wie op een eerdere dag rekent met wat toen bekend was, krijgt de verwachting van toen. Leerroutes bestaan alleen onder de nieuwe wet.',
  regels: [regime],
  tabellen: [verwachteInwerkingtreding],
  openTermen: [],
  nietGedekt: [{ artikel: '54', wat: 'de verdere regels voor wie onder de oude wet blijft' }],
  voorbeelden: [
    {
      naam: 'welke wet',
      tekst: `
plicht sinds | bekend op  | in werking | wet
2021-12-31   | 2026-11-21 | 2022-01-01 | Wet inburgering (tot 2022)
2022-01-01   | 2026-11-21 | 2022-01-01 | Wet inburgering 2021
2021-07-01   | 2020-10-31 | 2021-07-01 | Wet inburgering 2021
2021-07-01   | 2020-11-30 | 2022-01-01 | Wet inburgering (tot 2022)
2021-07-01   | 2019-06-30 | gat        | gat
`,
      reken: (cel) => {
        const f = { kader: testkader() };
        const bekendOp = day(cel('bekend op'));
        return { wet: regime(f, day(cel('plicht sinds')), bekendOp), 'in werking': inwerkingtreding(f, bekendOp) };
      },
    },
    {
      naam: 'een leerroute kan beginnen',
      tekst: `
op         | bekend op  | kan
2021-07-01 | 2020-10-31 | ja
2021-09-01 | 2020-11-30 | nee
2021-12-31 | 2026-11-21 | nee
2022-01-01 | 2026-11-21 | ja
`,
      reken: (cel) => ({
        kan: jaNeeCel(kanLeerrouteBeginnen({ kader: testkader() }, day(cel('op')), day(cel('bekend op')))),
      }),
    },
  ],
};
