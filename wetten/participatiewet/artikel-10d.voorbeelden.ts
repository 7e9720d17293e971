/** Knows the examples of art. 10d Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import { forfaitLoonkostensubsidie, plafondLoonkostensubsidie, werkgeverslasten } from './artikel-10d.bedragen.ts';
import {
  aanvraagTijdensWerk,
  eindeForfait,
  type Herkomst,
  type Loonkostenfeiten,
  loonkostensubsidie,
  uitersteBeslisdagLoonkostensubsidie,
} from './artikel-10d.ts';
import { loonkostenvragen } from './ondersteuning/vragen-werk.ts';

const feiten = (anders: Partial<Loonkostenfeiten> = {}): Loonkostenfeiten => ({
  kader: testkader(),
  geboren: day('1990-01-01'),
  leerweg: 'gewoon',
  dienstbetrekkingVanaf: day('2026-01-01'),
  op: day('2026-03-01'),
  uren: 36,
  urenVolledig: 40,
  zonderLoonwaarde: false,
  loonwaarde: 60,
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-10d',
  titel: 'Artikel 10d Participatiewet: loonkostensubsidie',
  toelichting:
    'De werkgever krijgt het verschil tussen het minimumloon en de loonwaarde, met vakantiebijslag en een vergoeding voor werkgeverslasten. Dat laatste percentage is na 2018 niet gevonden: elke uitkomst vanaf 2019 zegt dat. Het bedrag is per hele kalendermaand.',
  regels: [loonkostensubsidie, aanvraagTijdensWerk],
  tabellen: [plafondLoonkostensubsidie, forfaitLoonkostensubsidie, werkgeverslasten],
  openTermen: [],
  nietGedekt: [
    { artikel: '10d lid 4', wat: 'Een vakantiebijslag van meer dan 8 procent over de loonwaarde.' },
    { artikel: '10d lid 4', wat: 'Een deel van een maand: de wet zegt niet hoe dagen tellen.' },
    {
      artikel: '10d lid 7',
      wat: 'Een hoger jeugdloon door een verjaardag: de wet stelt alleen op 1 januari opnieuw vast, en zegt daar niets over.',
    },
    { artikel: '10d lid 6', wat: 'Wanneer de loonwaarde opnieuw wordt gemeten: het college bepaalt dat.' },
    { artikel: '10d lid 9', wat: 'Andere subsidies voor dezelfde baan.' },
    { artikel: '10d lid 10', wat: 'Verhuizen naar een ander land.' },
    { artikel: '10d lid 11', wat: 'Nog niet in werking.' },
  ],
  proeven: () => [
    verklaar(loonkostensubsidie, feiten(), loonkostenvragen).uitleg,
    verklaar(loonkostensubsidie, feiten({ zonderLoonwaarde: true }), loonkostenvragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'naar loonwaarde en uren, baan vanaf 1 januari 2026, volle baan 40 uur',
      tekst: `
geboren    | loonwaarde | uren  | per maand
1990-01-01 | 60         | 36    | 1.224,11
1990-01-01 | 60         | 18    |   612,05
1990-01-01 | 60         | 40    | 1.360,12
1990-01-01 | 60         | 44    | 1.360,12
1990-01-01 | 60         | 0,25  |     8,50
1990-01-01 | 30         | 36    | 2.142,19
1990-01-01 | 29,99      | 36    | 2.142,19
1990-01-01 | 30,01      | 36    | 2.141,88
1990-01-01 | 0          | 36    | 2.142,19
1990-01-01 | 99,99      | 36    |     0,31
1990-01-01 | 100        | 36    |     0,00
2006-01-02 | 60         | 36    |   734,46
2005-12-31 | 60         | 36    |   979,29
`,
      reken: (cel) => ({
        'per maand': bedragcel(
          loonkostensubsidie(
            feiten({
              geboren: day(cel('geboren')),
              loonwaarde: Number(cel('loonwaarde').replace(',', '.')),
              uren: Number(cel('uren').replace(',', '.')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'welk minimumloon en welke werkgeverslasten: loonwaarde 60, 36 uur',
      tekst: `
begin      | op         | per maand
2017-07-01 | 2017-12-01 |   831,79
2017-07-01 | 2018-01-01 |   841,89
2018-01-01 | 2018-08-01 |   841,89
2025-07-01 | 2025-08-01 | 1.198,18
2025-07-01 | 2026-01-01 | 1.224,11
2026-01-01 | 2026-07-01 | 1.224,11
2026-07-01 | 2026-07-01 | 1.246,84
2026-12-31 | 2026-12-31 | 1.246,84
2017-06-30 | 2017-06-30 | gat
2026-01-01 | 2027-01-01 | gat
`,
      reken: (cel) => ({
        'per maand': bedragcel(
          loonkostensubsidie(feiten({ dienstbetrekkingVanaf: day(cel('begin')), op: day(cel('op')) })),
        ),
      }),
    },
    {
      naam: 'forfait: eerst zonder loonwaarde, daarna loonwaarde 60, 36 uur',
      tekst: `
begin      | op         | per maand | forfait tot
2026-01-01 | 2026-01-01 |  1.530,14 | 2026-07-01
2026-01-01 | 2026-06-30 |  1.530,14 | 2026-07-01
2026-01-01 | 2026-07-01 |  1.224,11 | 2026-07-01
2025-08-31 | 2026-02-27 |  1.530,14 | 2026-02-28
2025-08-31 | 2026-02-28 |  1.224,11 | 2026-02-28
`,
      reken: (cel) => {
        const dienstbetrekkingVanaf = day(cel('begin'));
        return {
          'per maand': bedragcel(
            loonkostensubsidie(feiten({ dienstbetrekkingVanaf, op: day(cel('op')), zonderLoonwaarde: true })),
          ),
          'forfait tot': eindeForfait(dienstbetrekkingVanaf),
        };
      },
    },
    {
      naam: 'aanvragen voor wie al werkt, en wanneer er een besluit moet zijn',
      tekst: `
begin      | aanvraag   | herkomst                 | minimumloon | mag          | besluit voor
2026-01-15 | 2026-07-15 | praktijkonderwijs        | nee         | voldaan      | 2026-08-19
2026-01-15 | 2026-07-16 | praktijkonderwijs        | nee         | niet voldaan | 2026-08-20
2026-01-15 | 2026-02-01 | anders                   | nee         | niet voldaan | 2026-03-08
2026-01-15 | 2026-02-01 | ondersteund door college | nee         | voldaan      | 2026-03-08
2026-01-15 | 2026-02-01 | entreeopleiding          | ja          | niet voldaan | 2026-03-08
`,
      reken: (cel) => ({
        mag: aanvraagTijdensWerk({
          dienstbetrekkingVanaf: day(cel('begin')),
          aanvraagdag: day(cel('aanvraag')),
          herkomst: cel('herkomst') as Herkomst,
          verdientMinimumloon: jaNee(cel('minimumloon')),
        }).uitkomst,
        'besluit voor': uitersteBeslisdagLoonkostensubsidie(day(cel('aanvraag'))),
      }),
    },
  ],
};
