/** Knows the programmes about Dutch: training at work, the work stock of the taaleis, and the Taalstart after housing. */
import { day, gemeenteCode } from '@samenkracht/core';
import { taalniveaus } from '../domain/erk.ts';
import type { Programma } from '../domain/programma.ts';

/** The levels of the Common European Framework (ERK), and below it. */
const gestopt = { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' };
const rotterdam = [gemeenteCode('0599')];

export const taaltraining: Programma = {
  naam: 'Taaltraining op de werkplek',
  gemeenten: rotterdam,
  belofte: 'U leert Nederlands op of dichtbij uw werk.',
  domeinen: ['taal', 'werk'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.3 (19.000 taaltrajecten)',
      doelgroep: [{ feit: 'wilNederlandsLeren', is: true }],
      verlengen: 1,
      fasen: [],
      uren: [{ onderdeel: 'taal' }, { onderdeel: 'werk' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'niveau bij begin', soort: 'keuze', keuze: taalniveaus, bij: 'start', verplicht: true },
        { naam: 'werkplek', soort: 'tekst', bij: 'start', verplicht: true },
        { naam: 'niveau bij einde', soort: 'keuze', keuze: taalniveaus, bij: 'einde', verplicht: true },
      ],
      uitkomsten: [
        { naam: 'hoger niveau', betekenis: 'zijn Nederlands is een niveau of meer omhoog gegaan' },
        { naam: 'zelfde niveau', betekenis: 'hij maakte het af en bleef op hetzelfde niveau' },
        gestopt,
      ],
      indicatoren: [{ naam: 'hoger niveau', uitkomsten: ['hoger niveau'] }],
      taakstellingen: [{ naam: 'taaltrajecten', aantal: 19_000 }],
      gaten: [
        'Hoeveel uur per week en hoe lang, staat niet in de brief.',
        'Voor wanneer de 19.000 trajecten er moeten zijn, staat er niet; de collegeperiode loopt tot 2022.',
      ],
    },
  ],
};

export const taaleis: Programma = {
  naam: 'Taaleis in beeld',
  gemeenten: rotterdam,
  belofte: 'Wij vragen hoe goed uw Nederlands is en helpen u verder.',
  versies: [
    {
      bron: 'Voortgang 2017 van Rotterdam, Tegenprestatie (Wet Taaleis: eind 2017 nog 5.750 van 21.000); Participatiewet, art. 18b',
      vanaf: day('2016-07-01'),
      doelgroep: [{ feit: 'bijstand', is: true }],
      verlengen: 0,
      fasen: [],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        {
          naam: 'bewijs van taal',
          soort: 'keuze',
          keuze: ['acht jaar onderwijs in het Nederlands', 'diploma inburgering', 'ander document', 'geen'],
          bij: 'einde',
          verplicht: true,
        },
        { naam: 'taalniveau', soort: 'keuze', keuze: taalniveaus, bij: 'onderweg' },
      ],
      uitkomsten: [
        { naam: 'voldoet', betekenis: 'zijn Nederlands voldoet aan de taaleis' },
        { naam: 'voldoet niet', betekenis: 'zijn Nederlands voldoet nog niet; hij krijgt hulp om te leren' },
        gestopt,
      ],
      indicatoren: [{ naam: 'voldoet aan de taaleis', uitkomsten: ['voldoet'] }],
      voorraad: { totaal: 21_000, open: 5_750, op: day('2017-12-31'), uiterlijk: day('2018-12-31') },
      gaten: [
        'De wet geldt sinds 1 januari 2016; de voortgang noemt juli 2016 en daar begint deze versie.',
        'Of iemand voldoet en wat daaruit volgt, berekent artikel 18b van de wet en niet dit programma.',
      ],
    },
  ],
};

export const taalstart: Programma = {
  naam: 'Rotterdamse Taalstart',
  gemeenten: rotterdam,
  belofte: 'U begint met Nederlands zodra u een huis heeft.',
  domeinen: ['taal'],
  versies: [
    {
      bron: 'Jaarstukken Rotterdam 2020, Integratie (Rotterdamse Taalstart, direct na huisvesting, op locatie en online)',
      doelgroep: [{ feit: 'statushouder', is: true }],
      verlengen: 1,
      fasen: [],
      uren: [{ onderdeel: 'taal' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'gehuisvest op', soort: 'dag', bij: 'start', verplicht: true },
        { naam: 'lesvorm', soort: 'keuze', keuze: ['op locatie', 'online', 'allebei'], bij: 'start', verplicht: true },
        { naam: 'kan lezen en schrijven', soort: 'keuze', keuze: ['ja', 'nee'], bij: 'start', verplicht: true },
        { naam: 'extra aandacht', soort: 'tekst', bij: 'onderweg' },
      ],
      uitkomsten: [{ naam: 'afgerond', betekenis: 'hij heeft de Taalstart afgemaakt' }, gestopt],
      indicatoren: [{ naam: 'afgerond', uitkomsten: ['afgerond'] }],
      gaten: [
        'Hoe lang de Taalstart duurt en hoeveel uur per week, staat niet in de jaarstukken.',
        'Wie niet kan lezen of schrijven heeft extra aandacht nodig; hoeveel, staat er niet.',
      ],
    },
  ],
};
