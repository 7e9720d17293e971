/** Knows the examples of Awb 4:5 and 4:13-4:15. */
import { type Day, day } from '@samenkracht/core';
import { awb, verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNeeCel } from '@samenkracht/testing/law';
import { aanvulstand, uitersteDagBuitenBehandeling } from './aanvulling.ts';
import { beslistermijn, isOpTijdVerlengd, type Opschorting } from './beslistermijn.ts';

const dagOfGeen = (cel: string): Day | undefined => (cel === 'geen' ? undefined : day(cel));
const regel = (naam: string, artikel: string, lid: string, werkwijze: string) => ({
  kop: { id: `awb-${artikel.replace(':', '-')}`, naam, grond: { wet: awb, artikel, lid }, werkwijze },
});

const opschortingUit = (grond: string, van: Day, tot: Day): Opschorting => {
  if (grond === 'aanvulling' || grond === 'informatie uit het buitenland') return { gevraagdOp: van, tot, grond };
  if (grond === 'instemming' || grond === 'vertraging door de aanvrager' || grond === 'overmacht')
    return { grond, vanaf: van, tot };
  throw new RangeError(`not a grond: ${grond}`);
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-13',
  titel: 'Artikel 4:5 en 4:13 tot en met 4:15 Awb: beslistermijn en aanvullen',
  toelichting:
    'Acht weken na ontvangst. De termijn staat stil vanaf de dag na het verzoek om aan te vullen, tot de dag van aanvulling of tot de tijd daarvoor ongebruikt voorbij is. Een termijn van ten hoogste twaalf weken eindigt niet in het weekend of op een feestdag (Algemene termijnenwet).',
  regels: [
    beslistermijn,
    regel(
      'Aanvullen',
      '4:5',
      '1',
      'Wie de gelegenheid had om aan te vullen en die voorbij liet gaan; besluit binnen vier weken (lid 4).',
    ),
  ],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '4:5', wat: 'vertaling en samenvatting (lid 2 en 3)' },
    { artikel: '4:13 lid 1', wat: 'termijnen die een andere wet noemt' },
  ],
  proeven: () => [
    verklaar(beslistermijn, {
      ontvangenOp: day('2026-11-03'),
      opschortingen: [opschortingUit('aanvulling', day('2026-11-10'), day('2026-11-18'))],
      verlengingWeken: 0,
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'uiterste besluitdag',
      tekst: `
ontvangen  | gevraagd   | weer vanaf | verlenging | uiterste dag
2026-11-03 | geen       | geen       | 0          | 2026-12-29
2026-11-04 | geen       | geen       | 0          | 2026-12-30
2026-10-30 | geen       | geen       | 0          | 2026-12-28
2026-02-06 | geen       | geen       | 0          | 2026-04-07
2026-11-03 | 2026-11-10 | 2026-11-18 | 0          | 2027-01-05
2026-11-03 | 2026-11-10 | 2026-11-11 | 0          | 2026-12-29
2026-11-03 | geen       | geen       | 4          | 2027-01-26
2026-11-07 | geen       | geen       | 4          | 2027-02-01
2026-11-07 | geen       | geen       | 5          | 2027-02-06
2027-12-28 | geen       | geen       | 0          | 2028-02-22
`,
      reken: (cel) => {
        const gevraagdOp = dagOfGeen(cel('gevraagd'));
        const tot = dagOfGeen(cel('weer vanaf'));
        return {
          'uiterste dag': beslistermijn({
            ontvangenOp: day(cel('ontvangen')),
            opschortingen: gevraagdOp === undefined || tot === undefined ? [] : [{ gevraagdOp, tot }],
            verlengingWeken: Number(cel('verlenging')),
          }),
        };
      },
    },
    {
      naam: 'ontvangen op 3 november 2026, met elke grond van 4:15',
      tekst: `
grond                          | van        | tot        | uiterste dag
aanvulling                     | 2026-11-10 | 2026-11-18 | 2027-01-05
informatie uit het buitenland  | 2026-11-10 | 2026-12-11 | 2027-01-28
instemming                     | 2026-11-10 | 2026-11-18 | 2027-01-06
vertraging door de aanvrager   | 2026-11-10 | 2026-11-11 | 2026-12-30
overmacht                      | 2026-11-10 | 2026-12-10 | 2027-01-28
`,
      reken: (cel) => ({
        'uiterste dag': beslistermijn({
          ontvangenOp: day('2026-11-03'),
          opschortingen: [opschortingUit(cel('grond'), day(cel('van')), day(cel('tot')))],
          verlengingWeken: 0,
        }),
      }),
    },
    {
      naam: 'ontvangen op 3 november 2026, twee gronden van 4:15: een dag telt een keer',
      tekst: `
eerste van | eerste tot | tweede van | tweede tot | uiterste dag
2026-11-10 | 2026-11-18 | 2026-11-23 | 2026-11-25 | 2027-01-08
2026-11-10 | 2026-11-18 | 2026-11-18 | 2026-11-20 | 2027-01-08
2026-11-10 | 2026-11-18 | 2026-11-16 | 2026-11-20 | 2027-01-08
2026-11-16 | 2026-11-20 | 2026-11-10 | 2026-11-18 | 2027-01-08
2026-11-10 | 2026-11-20 | 2026-11-12 | 2026-11-13 | 2027-01-08
2026-11-10 | 2026-11-20 | 2026-11-10 | 2026-11-12 | 2027-01-08
2026-11-10 | 2026-11-20 | 2026-11-10 | 2026-11-10 | 2027-01-08
2026-11-10 | 2026-11-20 | 2026-12-04 | 2026-12-03 | 2027-01-08
`,
      reken: (cel) => ({
        'uiterste dag': beslistermijn({
          ontvangenOp: day('2026-11-03'),
          opschortingen: [
            opschortingUit('overmacht', day(cel('eerste van')), day(cel('eerste tot'))),
            opschortingUit('instemming', day(cel('tweede van')), day(cel('tweede tot'))),
          ],
          verlengingWeken: 0,
        }),
      }),
    },
    {
      naam: 'een langere termijn aankondigen (4:14 lid 3): voor het einde van de acht weken',
      tekst: `
ontvangen  | aangekondigd | op tijd
2026-11-03 | 2026-12-29   | ja
2026-11-03 | 2026-12-30   | nee
`,
      reken: (cel) => ({
        'op tijd': jaNeeCel(
          isOpTijdVerlengd({ ontvangenOp: day(cel('ontvangen')), opschortingen: [] }, day(cel('aangekondigd'))),
        ),
      }),
    },
    {
      naam: 'aanvullen tot en met 24 november 2026',
      tekst: `
aangevuld  | op         | stand                 | besluit uiterlijk
geen       | 2026-11-24 | loopt                 | 2026-12-22
geen       | 2026-11-25 | ongebruikt verstreken | 2026-12-22
2026-11-24 | 2026-11-30 | op tijd aangevuld     | 2026-12-22
2026-11-25 | 2026-11-30 | te laat aangevuld     | 2026-12-23
`,
      reken: (cel) => {
        const verzoek = {
          gevraagdOp: day('2026-11-10'),
          hersteltermijnTotEnMet: day('2026-11-24'),
          aangevuldOp: dagOfGeen(cel('aangevuld')),
        };
        return {
          stand: aanvulstand(verzoek, day(cel('op'))),
          'besluit uiterlijk': uitersteDagBuitenBehandeling(verzoek),
        };
      },
    },
  ],
};
