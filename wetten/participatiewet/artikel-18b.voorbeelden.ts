/** Knows the examples of art. 18b Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import {
  type Taalfeiten,
  type Taaltoets,
  taaleis,
  taalverlagingDerde,
  taalverlagingEerste,
  taalverlagingTweede,
  uitersteKennisgeving,
  uitersteStart,
  uitersteToetsdag,
} from './artikel-18b.ts';
import { taalvragen } from './handhaving/vragen-sancties.ts';

const feiten = (anders: Partial<Taalfeiten> = {}): Taalfeiten => ({
  kader: testkader(),
  op: day('2026-03-01'),
  norm: euro('1.401,50'),
  achtJaarOnderwijs: false,
  inburgeringsdiploma: false,
  anderDocument: false,
  eersteToets: { op: day('2025-02-01'), beheerst: false },
  kennisgeving: day('2025-03-01'),
  bereidOp: null,
  begonnenOp: null,
  voortgang: { keuze: 'onvoldoende', motivering: '' },
  verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
  latereToetsen: [],
  dringendeRedenen: { keuze: 'nee', motivering: '' },
  afgestemdProcent: 10,
  ...anders,
});

const dagOf = (cel: string) => (cel === 'nee' ? null : day(cel));

/** `geen`, or `2025-08-20 nee nee`: day, mastered, enough progress. */
const toetsen = (cel: string): readonly Taaltoets[] =>
  cel === 'geen'
    ? []
    : cel.split(', ').map((een) => {
        const [op = '', beheerst = '', voortgang = ''] = een.split(' ');
        return { op: day(op), beheerst: jaNee(beheerst), voortgangVoldoende: jaNee(voortgang) };
      });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-18b',
  titel: 'Artikel 18b Participatiewet: taaleis',
  toelichting:
    'Wie niet kan laten zien dat hij Nederlands kent, maakt een toets op niveau 1F. Wie zakt en niet gaat leren, krijgt minder bijstand: 20, daarna 40, daarna 100 procent. Voor de laatste twee is steeds een nieuwe toets nodig (lid 13). Bij een gezin wordt het voor ieder apart bepaald (lid 14).',
  regels: [taaleis],
  tabellen: [taalverlagingEerste, taalverlagingTweede, taalverlagingDerde],
  openTermen: [],
  nietGedekt: [
    { artikel: '18b lid 12', wat: 'Hoe de toets gaat: het Besluit taaltoets is niet gezien.' },
    { artikel: '18b vanaf 2027', wat: 'De tekst die op 1 januari 2027 geldt, is niet gezien.' },
  ],
  proeven: () => [
    verklaar(
      taaleis,
      feiten({ latereToetsen: [{ op: day('2025-12-01'), beheerst: false, voortgangVoldoende: false }] }),
      taalvragen,
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wie een toets maakt, kennisgeving op 1 maart 2025',
      tekst: `
onderwijs | diploma | document | eerste toets | kennisgeving | stand
ja        | nee     | nee      | nee          | nee          | geen toets nodig
nee       | ja      | nee      | nee          | nee          | geen toets nodig
nee       | nee     | ja       | gezakt       | 2025-03-01   | geen toets nodig
nee       | nee     | nee      | nee          | nee          | toets nodig
nee       | nee     | nee      | gehaald      | nee          | voldoet
nee       | nee     | nee      | gezakt       | nee          | kennisgeving nodig
nee       | nee     | nee      | gezakt       | 2025-03-01   | verlaging
`,
      reken: (cel) => ({
        stand: taaleis(
          feiten({
            op: day('2025-03-01'),
            achtJaarOnderwijs: jaNee(cel('onderwijs')),
            inburgeringsdiploma: jaNee(cel('diploma')),
            anderDocument: jaNee(cel('document')),
            eersteToets:
              cel('eerste toets') === 'nee'
                ? null
                : { op: day('2025-02-01'), beheerst: cel('eerste toets') === 'gehaald' },
            kennisgeving: dagOf(cel('kennisgeving')),
          }),
        ).stand,
      }),
    },
    {
      naam: 'hoeveel en wanneer, kennisgeving op 1 maart 2025, norm 1.401,50',
      tekst: `
op         | latere toetsen                            | stand          | procent | bedrag
2025-02-28 | geen                                      | geen verlaging | 0       |     0,00
2025-03-01 | geen                                      | verlaging      | 20      |   280,30
2025-08-31 | geen                                      | verlaging      | 20      |   280,30
2025-09-01 | geen                                      | toets nodig    | 0       |     0,00
2025-09-01 | 2025-08-20 nee nee                        | verlaging      | 40      |   560,60
2025-09-01 | 2025-08-20 nee ja                         | geen verlaging | 0       |     0,00
2025-09-01 | 2025-08-20 ja nee                         | voldoet        | 0       |     0,00
2026-02-28 | 2025-08-20 nee nee                        | verlaging      | 40      |   560,60
2026-03-01 | 2025-08-20 nee nee                        | toets nodig    | 0       |     0,00
2026-03-01 | 2025-08-20 nee nee, 2026-02-20 nee nee    | verlaging      | 100     | 1.401,50
2026-12-31 | 2026-02-20 nee nee                        | verlaging      | 100     | 1.401,50
2027-01-01 | 2026-02-20 nee nee                        | verlaging      | 100     | gat
`,
      reken: (cel) => {
        const { stand, procent, bedrag } = taaleis(
          feiten({ op: day(cel('op')), latereToetsen: toetsen(cel('latere toetsen')) }),
        );
        return { stand, procent: String(procent), bedrag: bedragcel(bedrag) };
      },
    },
    {
      naam: 'wie leert, of wat het college weegt, kennisgeving op 1 maart 2025',
      tekst: `
op         | bereid     | begonnen   | voortgang    | verwijt   | dringend | stand          | procent
2025-03-04 | 2025-03-05 | nee        | onvoldoende  | aanwezig  | nee      | verlaging      | 20
2025-03-05 | 2025-03-05 | nee        | onvoldoende  | aanwezig  | nee      | geen verlaging | 0
2025-03-20 | 2025-03-05 | nee        | onvoldoende  | aanwezig  | nee      | geen verlaging | 0
2025-03-09 | 2025-03-05 | 2025-03-10 | onvoldoende  | aanwezig  | nee      | geen verlaging | 0
2025-03-10 | 2025-03-05 | 2025-03-10 | onvoldoende  | aanwezig  | nee      | verlaging      | 20
2025-04-01 | 2025-03-05 | nee        | onvoldoende  | aanwezig  | nee      | geen verlaging | 0
2025-04-02 | 2025-03-05 | nee        | onvoldoende  | aanwezig  | nee      | verlaging      | 20
2025-05-01 | 2025-03-05 | 2025-04-01 | voldoende    | aanwezig  | nee      | geen verlaging | 0
2025-05-01 | 2025-03-05 | 2025-04-02 | voldoende    | aanwezig  | nee      | verlaging      | 20
2025-05-01 | 2025-03-05 | 2025-04-01 | onvoldoende  | aanwezig  | nee      | verlaging      | 20
2025-05-01 | nee        | 2025-04-01 | voldoende    | aanwezig  | nee      | verlaging      | 20
2025-05-01 | nee        | nee        | onvoldoende  | ontbreekt | nee      | geen verlaging | 0
2025-05-01 | nee        | nee        | onvoldoende  | aanwezig  | ja       | verlaging      | 10
`,
      reken: (cel) => {
        const { stand, procent } = taaleis(
          feiten({
            op: day(cel('op')),
            bereidOp: dagOf(cel('bereid')),
            begonnenOp: dagOf(cel('begonnen')),
            voortgang: { keuze: cel('voortgang') === 'voldoende' ? 'voldoende' : 'onvoldoende', motivering: '' },
            verwijtbaarheid: { keuze: cel('verwijt') === 'aanwezig' ? 'aanwezig' : 'ontbreekt', motivering: '' },
            dringendeRedenen: { keuze: cel('dringend') === 'ja' ? 'ja' : 'nee', motivering: '' },
          }),
        );
        return { stand, procent: String(procent) };
      },
    },
    {
      naam: 'uiterste dagen',
      tekst: `
aanvraag of uitslag | toets uiterlijk | kennisgeving uiterlijk | begin, na kennisgeving op deze dag
2026-01-05          | 2026-03-02      | 2026-03-02             | 2026-02-05
2026-01-31          | 2026-03-28      | 2026-03-28             | 2026-02-28
`,
      reken: (cel) => {
        const dag = day(cel('aanvraag of uitslag'));
        return {
          'toets uiterlijk': uitersteToetsdag(dag),
          'kennisgeving uiterlijk': uitersteKennisgeving(dag),
          'begin, na kennisgeving op deze dag': uitersteStart(dag),
        };
      },
    },
  ],
};
