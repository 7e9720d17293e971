/** Knows debt help as a programme: its phases in the words of the national exchange (DDAS), and what was promised. */
import { gemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';

/** The phases of the exchange model, in its order. */
export const schuldfasen = [
  'aanmelding',
  'intake',
  'plan van aanpak',
  'stabilisatie',
  'schuldregeling',
  'oplossing',
  'nazorg',
] as const;

export const schuldhulp: Programma = {
  naam: 'Schuldhulp',
  gemeenten: [gemeenteCode('0599'), gemeenteCode('0556')],
  belofte: 'Wij helpen u met uw schulden, ook als u al aan het werk gaat.',
  domeinen: ['schulden'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.3 (15.000 schuldhulpverleningstrajecten, al tijdens stapjes naar werk); DDAS 1.0 voor de fasen',
      doelgroep: [{ feit: 'heeftSchulden', is: true }],
      verlengen: 99,
      fasen: schuldfasen.map((naam) => ({ naam })),
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'crisis', soort: 'keuze', keuze: ['ja', 'nee'], bij: 'start', verplicht: true },
        { naam: 'toekenning op', soort: 'dag', bij: 'onderweg' },
        { naam: 'beschikking op', soort: 'dag', bij: 'onderweg' },
        {
          naam: 'beschikking',
          soort: 'keuze',
          keuze: ['Afwijzingsbeschikking', 'Toelatingsbeschikking'],
          bij: 'onderweg',
        },
        { naam: 'totaal schuldbedrag', soort: 'aantal', bij: 'onderweg' },
        {
          naam: 'begeleiding',
          soort: 'keuze',
          keuze: ['Budgetcoaching', 'Budgetbeheer', 'Beschermingsbewind', 'Budgetbegeleiding'],
          bij: 'onderweg',
        },
        {
          naam: 'soort oplossing',
          soort: 'keuze',
          keuze: ['Betalingsregeling', 'Herfinanciering', 'Saneringskrediet', 'Schuldbemiddeling', '0%-aanbod'],
          bij: 'onderweg',
        },
      ],
      uitkomsten: [
        { naam: 'afgerond', betekenis: 'het traject is afgemaakt' },
        { naam: 'niet passend', betekenis: 'deze hulp paste niet' },
        { naam: 'zelf', betekenis: 'hij lost het zelf op' },
        { naam: 'verhuisd', betekenis: 'hij woont nu in een andere gemeente' },
        { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' },
      ],
      indicatoren: [{ naam: 'afgerond', uitkomsten: ['afgerond'] }],
      taakstellingen: [{ naam: 'schuldhulptrajecten', aantal: 15_000 }],
      gaten: [
        'Voor wanneer de 15.000 trajecten er moeten zijn, staat niet in de brief.',
        'De 15.000 is van Rotterdam; voor Maassluis is geen aantal gezien.',
      ],
    },
  ],
};
