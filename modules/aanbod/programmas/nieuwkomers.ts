/** Knows the inburgering in its two regimes: the act until 2022, and the Wet inburgering 2021 with its own deadlines. */
import { day, gemeenteCode } from '@samenkracht/core';
import type { Gegeven, Programma, Programmaversie } from '../domain/programma.ts';

const uitkomsten = [
  { naam: 'ingeburgerd', betekenis: 'hij heeft zijn inburgering gehaald' },
  { naam: 'ontheven', betekenis: 'hij hoeft niet meer in te burgeren' },
  { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' },
];
const dag = (naam: string, bij: Gegeven['bij'] = 'onderweg', verplicht = false): Gegeven => ({
  naam,
  soort: 'dag',
  bij,
  ...(verplicht ? { verplicht } : {}),
});
const gelijk = {
  verlengen: 99,
  uren: [],
  keuzes: [],
  nietNaast: [],
  termijnen: [],
  uitkomsten,
  indicatoren: [{ naam: 'ingeburgerd', uitkomsten: ['ingeburgerd'] }],
} satisfies Partial<Programmaversie>;

export const inburgeringOud: Programma = {
  naam: 'Inburgering (wet tot 2022)',
  belofte: 'U leert Nederlands en hoe Nederland werkt.',
  versies: [
    {
      ...gelijk,
      bron: 'Voortgang 2017 van Rotterdam, Taal (participatieverklaring verplicht sinds 2017); Wet inburgering zoals die gold tot 2022',
      doelgroep: [{ feit: 'wetInburgering', is: 'Wet inburgering (tot 2022)' }],
      wet: 'inburgering',
      fasen: [],
      gegevens: [dag('plicht sinds', 'start', true), dag('participatieverklaring getekend op')],
      gaten: ['De termijnen van de wet tot 2022 staan niet in dit huis: het Rijk voerde die wet uit.'],
    },
  ],
};

const bouwstenen: Programmaversie = {
  ...gelijk,
  bron: 'Jaarstukken Rotterdam 2020, Integratie (meeste bouwstenen vanaf 1 september 2021, leerroutes vanaf 1 januari 2022)',
  vanaf: day('2021-09-01'),
  tot: day('2022-01-01'),
  doelgroep: [{ feit: 'statushouder', is: true }],
  fasen: [{ naam: 'brede intake' }, { naam: 'begeleiding' }],
  gegevens: [dag('plicht sinds', 'start', true), dag('participatieverklaring getekend op')],
  gaten: ['Welke bouwstenen er in 2021 al waren, staat niet in de jaarstukken: de leerroutes in elk geval niet.'],
};

export const inburgering: Programma = {
  naam: 'Inburgering',
  belofte: 'U maakt met ons een plan om in te burgeren op uw niveau.',
  versies: [
    bouwstenen,
    {
      ...gelijk,
      bron: 'Wet inburgering 2021, art. 11, 15 en 17; Besluit inburgering 2021, art. 5.3 en 5.4',
      vanaf: day('2022-01-01'),
      doelgroep: [{ feit: 'wetInburgering', is: 'Wet inburgering 2021' }],
      wet: 'inburgering',
      fasen: [{ naam: 'brede intake' }, { naam: 'plan (PIP)' }, { naam: 'leerroute' }, { naam: 'examen' }],
      gegevens: [
        dag('plicht sinds', 'start', true),
        dag('kennisgeving op', 'start', true),
        dag('ingeschreven na huisvesting op'),
        dag('verhuisd op'),
        dag('informatie van een derde op'),
        dag('PIP vastgesteld op'),
        {
          naam: 'leerroute',
          soort: 'keuze',
          keuze: ['B1-route', 'onderwijsroute', 'zelfredzaamheidsroute'],
          bij: 'onderweg',
        },
        dag('participatieverklaring getekend op'),
      ],
      gaten: ['Wie een plicht heeft en wie een ontheffing krijgt, beslist het Rijk (DUO).'],
    },
  ],
};

/** Who has the duty in Rotterdam and lives in a house: counted for the quota of the state. */
export const huisvestingStatushouders: Programma = {
  naam: 'Huisvesting statushouders',
  gemeenten: [gemeenteCode('0599')],
  belofte: 'Wij zoeken een huis voor u en uw gezin.',
  versies: [
    {
      bron: 'Voortgang 2017 van Rotterdam, Rotterdamse aanpak statushouders (taakstelling huisvesting; GVA-locatie met circa dertig bewoners)',
      doelgroep: [{ feit: 'statushouder', is: true }],
      verlengen: 99,
      fasen: [{ naam: 'gekoppeld' }, { naam: 'tussenverblijf' }, { naam: 'gehuisvest' }],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'verblijf', soort: 'keuze', keuze: ['GVA-locatie', 'elders'], bij: 'start', verplicht: true },
        { naam: 'wacht op gezinshereniging', soort: 'keuze', keuze: ['ja', 'nee'], bij: 'start', verplicht: true },
        dag('gehuisvest op', 'einde'),
      ],
      uitkomsten: [
        { naam: 'gehuisvest', betekenis: 'hij heeft een woning in de gemeente' },
        { naam: 'gestopt', betekenis: 'hij woont ergens anders; de reden staat erbij' },
      ],
      indicatoren: [{ naam: 'gehuisvest', uitkomsten: ['gehuisvest'] }],
      gaten: [
        'De taakstelling is per half jaar een ander getal van het Rijk en staat niet in de stukken: de gemeente vult haar in.',
      ],
    },
  ],
};
