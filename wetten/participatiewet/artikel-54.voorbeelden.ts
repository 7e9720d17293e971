/** Knows the examples of art. 54 Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { herziening, type Opschortingsfeiten, opschorting } from './artikel-54.ts';
import { opschortingsvragen } from './handhaving/vragen-plichten.ts';

const feiten = (anders: Partial<Opschortingsfeiten> = {}): Opschortingsfeiten => ({
  verzuimdag: day('2026-03-10'),
  beginPeriode: day('2026-03-01'),
  verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
  hersteltermijnTotEnMet: day('2026-03-24'),
  hersteldOp: null,
  peildag: day('2026-03-20'),
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-54',
  titel: 'Artikel 54 Participatiewet: opschorting, herziening, intrekking',
  toelichting:
    'Ontbreken er gegevens, dan kan het college het recht ten hoogste acht weken opschorten. Wie niet herstelt binnen de termijn, kan het recht verliezen vanaf de eerste dag van de opschorting.',
  regels: [opschorting, herziening],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '54 lid 2', wat: 'Hoe lang de hersteltermijn is: het college bepaalt dat.' },
    { artikel: '53a lid 4 en 5', wat: 'Opschorten van de betaling als het adres niet klopt.' },
  ],
  proeven: () => [
    verklaar(opschorting, feiten(), opschortingsvragen).uitleg,
    verklaar(herziening, { teVeelVerleend: true, doorSchending: true }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'opschorting, verzuim op 10 maart 2026, herstellen kan tot en met 24 maart',
      tekst: `
begin periode | verwijt   | hersteld   | peildag    | stand               | vanaf      | uiterlijk tot
2026-03-01    | aanwezig  | nee        | 2026-03-20 | opgeschort          | 2026-03-01 | 2026-04-26
2026-03-01    | aanwezig  | nee        | 2026-03-24 | opgeschort          | 2026-03-01 | 2026-04-26
2026-03-01    | aanwezig  | nee        | 2026-03-25 | intrekking mogelijk | 2026-03-01 | 2026-04-26
2026-03-01    | aanwezig  | 2026-03-24 | 2026-03-25 | hersteld            | 2026-03-01 | 2026-04-26
2026-03-01    | aanwezig  | 2026-03-25 | 2026-03-25 | intrekking mogelijk | 2026-03-01 | 2026-04-26
2026-03-01    | aanwezig  | 2026-03-24 | 2026-03-23 | opgeschort          | 2026-03-01 | 2026-04-26
geen          | aanwezig  | nee        | 2026-03-20 | opgeschort          | 2026-03-10 | 2026-05-05
2026-03-01    | ontbreekt | nee        | 2026-03-25 | geen grond          | geen       | geen
`,
      reken: (cel) => {
        const uitkomst = opschorting(
          feiten({
            beginPeriode: cel('begin periode') === 'geen' ? null : day(cel('begin periode')),
            verwijtbaarheid: { keuze: cel('verwijt') === 'aanwezig' ? 'aanwezig' : 'ontbreekt', motivering: '' },
            hersteldOp: cel('hersteld') === 'nee' ? null : day(cel('hersteld')),
            peildag: day(cel('peildag')),
          }),
        );
        return {
          stand: uitkomst.stand,
          vanaf: uitkomst.vanaf ?? 'geen',
          'uiterlijk tot': uitkomst.uiterlijkTot ?? 'geen',
        };
      },
    },
    {
      naam: 'moet of mag het college herzien (lid 3)',
      tekst: `
te veel | door schending | uitkomst
ja      | ja             | verplicht
ja      | nee            | bevoegd
nee     | ja             | geen grond
`,
      reken: (cel) => ({
        uitkomst: herziening({ teVeelVerleend: jaNee(cel('te veel')), doorSchending: jaNee(cel('door schending')) }),
      }),
    },
  ],
};
