/** Knows the examples of the beslagvrije voet (art. 475da-475dc Rv), and of art. 60 lid 3, 4 and 6 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { citeer, verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { beslagvrijdeel, ruimteBij, type Verrekenfeiten, verrekenbevoegdheid } from './artikel-60.ts';
import * as bedragen from './beslagvrije-voet.bedragen.ts';
import { type BeslagvrijFeiten, beslagvrijeVoet, type Leefsituatie } from './beslagvrije-voet.ts';
import { eenMaand } from './bouw.ts';
import { beslagvrijvragen } from './handhaving/vragen-terugvordering.ts';

const feiten = (anders: Partial<BeslagvrijFeiten> = {}): BeslagvrijFeiten => ({
  kader: testkader(),
  op: day('2026-03-01'),
  leefsituatie: 'alleenstaande',
  heeftWoonadres: true,
  inkomen: euro('1.401,50'),
  inkomenPartner: euro('0,00'),
  inkomenAnders: euro('0,00'),
  belastbaarJaarinkomen: euro('0,00'),
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'beslagvrije-voet',
  titel: 'Beslagvrije voet: artikel 475da en verder Wetboek van Burgerlijke Rechtsvordering',
  toelichting:
    'Bij bijstand is de beslagvrije voet 95 procent van de norm min het inkomen (475dc lid 2): zie artikel 60 Participatiewet. Voor ander inkomen geldt een formule. De hoogste bedragen van juli 2026 zijn niet gevonden: boven de norm is er vanaf dan een gat. De tekst van voor 2026 is niet gezien.',
  regels: [beslagvrijeVoet, verrekenbevoegdheid],
  tabellen: [...Object.values(bedragen), beslagvrijdeel],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '475d',
      wat: 'Welk maandinkomen telt als het wisselt; hoe lang de beslagvrije voet geldt (twaalf maanden).',
    },
    { artikel: '475da lid 4', wat: 'De factor voor wie in het buitenland woont.' },
    { artikel: '475da lid 5-7', wat: 'Verhogen voor hoge woonkosten of een eigen woning.' },
    { artikel: '475e', wat: 'Verblijf in een inrichting, of een vaste plek zonder inschrijving.' },
  ],
  proeven: () => [
    verklaar(beslagvrijeVoet, feiten(), beslagvrijvragen).uitleg,
    verklaar(
      beslagvrijeVoet,
      feiten({ inkomen: euro('2.200,00'), belastbaarJaarinkomen: euro('33.000,00') }),
      beslagvrijvragen,
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'inkomen tot de norm, of geen woonadres: 1 maart 2026',
      tekst: `
leefsituatie          | woonadres | inkomen  | partner | beslagvrij
alleenstaande         | ja        | 1.401,50 |    0,00 | 1.331,43
alleenstaande         | ja        | 1.000,00 |    0,00 |   950,00
alleenstaande         | ja        |     0,01 |    0,00 |     0,01
alleenstaande         | ja        |     0,00 |    0,00 |     0,00
gehuwden              | ja        | 2.002,13 |    0,00 | 1.902,03
gehuwden met kinderen | ja        | 2.002,13 |    0,00 | 1.902,03
alleenstaande         | ja        | 1.401,52 |    0,00 | 1.331,43
alleenstaande         | nee       | 1.401,50 |    0,00 |   951,02
alleenstaande         | nee       |   900,00 |    0,00 |   855,00
gehuwden              | nee       | 2.002,13 |  400,00 |   551,02
gehuwden              | nee       | 2.002,13 | 1.000,00 |  475,51
`,
      reken: (cel) => ({
        beslagvrij: bedragcel(
          beslagvrijeVoet(
            feiten({
              leefsituatie: cel('leefsituatie') as Leefsituatie,
              heeftWoonadres: jaNee(cel('woonadres')),
              inkomen: euro(cel('inkomen')),
              inkomenPartner: euro(cel('partner')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'de formule, 1 maart 2026',
      tekst: `
leefsituatie          | inkomen  | partner  | anders | belastbaar | beslagvrij
alleenstaande         | 2.000,00 |     0,00 |   0,00 |  23.425,00 | 1.331,43
alleenstaande         | 2.000,00 |     0,00 |   0,00 |  29.736,00 | 1.473,43
alleenstaande         | 2.400,00 |     0,00 |   0,00 |  33.000,00 | 1.584,22
alleenstaande         | 2.400,00 |     0,00 | 200,00 |  33.000,00 | 1.384,22
alleenstaande         | 3.500,00 |     0,00 |   0,00 |  70.000,00 | 2.191,42
alleenstaande ouder   | 2.500,00 |     0,00 |   0,00 |  33.000,00 | 1.416,96
gehuwden              | 2.700,00 |     0,00 |   0,00 |  33.000,00 | 1.966,88
gehuwden met kinderen | 2.700,00 |     0,00 |   0,00 |  39.141,00 | 2.149,73
alleenstaande         | 1.450,00 |     0,00 |   0,00 |  33.000,00 | 1.377,50
alleenstaande         | 2.000,00 |     0,00 |   0,00 |  20.000,00 | 1.331,43
alleenstaande         | 2.500,00 |     0,00 |   0,00 |  39.500,00 | 1.804,84
alleenstaande ouder   | 2.000,00 |     0,00 |   0,00 |  20.000,00 | 1.331,43
gehuwden              | 2.700,00 | 1.500,00 |   0,00 |  33.000,00 | 983,44
gehuwden              | 4.000,00 |     0,00 |   0,00 |  50.000,00 | 2.473,06
gehuwden              | 4.000,00 |     0,00 |   0,00 |  80.000,00 | 2.881,41
gehuwden met kinderen | 4.000,00 |     0,00 |   0,00 |  45.000,00 | 2.361,29
alleenstaande ouder   | 4.000,00 |     0,00 |   0,00 |  82.387,00 | 2.526,69
alleenstaande ouder   | 4.000,00 |     0,00 |   0,00 |  90.000,00 | 2.526,69
gehuwden met kinderen | 4.000,00 |     0,00 |   0,00 |  82.387,00 | 3.155,31
gehuwden met kinderen | 4.000,00 |     0,00 |   0,00 |  90.000,00 | 3.155,31
`,
      reken: (cel) => ({
        beslagvrij: bedragcel(
          beslagvrijeVoet(
            feiten({
              leefsituatie: cel('leefsituatie') as Leefsituatie,
              inkomen: euro(cel('inkomen')),
              inkomenPartner: euro(cel('partner')),
              inkomenAnders: euro(cel('anders')),
              belastbaarJaarinkomen: euro(cel('belastbaar')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'de dag, bij 2.400,00 inkomen en 33.000 belastbaar',
      tekst: `
op         | beslagvrij
2025-12-31 | gat
2026-01-01 | 1.584,22
2026-06-30 | 1.584,22
2026-07-01 | gat
`,
      reken: (cel) => ({
        beslagvrij: bedragcel(
          beslagvrijeVoet(
            feiten({ op: day(cel('op')), inkomen: euro('2.400,00'), belastbaarJaarinkomen: euro('33.000,00') }),
          ),
        ),
      }),
    },
    {
      naam: 'tot en met de norm is geen formule nodig: november 2026, waarvan de hoogste bedragen niet zijn gevonden',
      tekst: `
inkomen  | partner | anders | beslagvrij
1.419,45 |    0,00 |   0,00 | 1.348,48
1.419,46 |    0,00 |   0,00 | 1.348,49
1.419,48 |    0,00 |   0,00 | gat
1.419,46 |    0,01 |   0,00 | gat
1.419,46 |    0,00 |   0,01 | gat
`,
      reken: (cel) => ({
        beslagvrij: bedragcel(
          beslagvrijeVoet(
            feiten({
              op: day('2026-11-01'),
              inkomen: euro(cel('inkomen')),
              inkomenPartner: euro(cel('partner')),
              inkomenAnders: euro(cel('anders')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'moeten of mogen verrekenen, bij een bijstand van 1.419,46 in november 2026',
      tekst: `
schuld                               | geeft gegevens | verplicht | grond                         | ruimte
schending van de inlichtingenplicht  | ja             | ja        | art. 60 lid 4 Participatiewet |    70,97
boete                                | ja             | ja        | art. 60 lid 4 Participatiewet |    70,97
andere terugvordering                | ja             | nee       | art. 60 lid 3 Participatiewet |    70,97
schending van de inlichtingenplicht  | nee            | ja        | art. 60 lid 4 Participatiewet | 1.348,49
andere terugvordering                | nee            | nee       | art. 60 lid 3 Participatiewet | 1.348,49
`,
      reken: (cel) => {
        const bevoegdheid = verrekenbevoegdheid({
          schuld: cel('schuld') as Verrekenfeiten['schuld'],
          geeftInlichtingen: jaNee(cel('geeft gegevens')),
        });
        return {
          verplicht: jaNeeCel(bevoegdheid.verplicht),
          grond: citeer(bevoegdheid.grond),
          ruimte: bedragcel(ruimteBij(eenMaand(month('2026-11'), testkader()), bevoegdheid)),
        };
      },
    },
  ],
};
