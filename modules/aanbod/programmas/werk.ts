/** Knows the programmes around work that are no trajectory of fifteen weeks: WW@work, Rotterdam Inclusief and the jobcoach of Maassluis. */
import { day, gemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';

const gestopt = { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' };
const betaaldWerk = { naam: 'betaald werk', betekenis: 'hij is uitgestroomd naar betaald werk' };

export const wwAtWork: Programma = {
  naam: 'WW@work',
  gemeenten: [gemeenteCode('0599')],
  belofte: 'Wij zoeken met u werk voordat uw WW ophoudt.',
  domeinen: ['werk'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.2 (Preventie van instroom: WW@work met UWV)',
      doelgroep: [
        { feit: 'wwEindigt', is: true },
        { feit: 'bijstand', is: false },
      ],
      verlengen: 1,
      fasen: [{ naam: 'op de volglijst' }, { naam: 'in gesprek' }, { naam: 'aan het zoeken' }],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'einde van de WW', soort: 'dag', bij: 'start', verplicht: true },
        {
          naam: 'grondslag van de volglijst',
          soort: 'keuze',
          keuze: ['toestemming van de inwoner'],
          bij: 'start',
          verplicht: true,
        },
        { naam: 'toestemming gegeven op', soort: 'dag', bij: 'start', verplicht: true },
      ],
      uitkomsten: [
        betaaldWerk,
        { naam: 'geen bijstand', betekenis: 'de WW is afgelopen en hij vroeg geen bijstand aan' },
        { naam: 'bijstand', betekenis: 'hij kreeg na de WW een bijstandsuitkering' },
        gestopt,
      ],
      indicatoren: [
        { naam: 'geen instroom in de bijstand', uitkomsten: ['betaald werk', 'geen bijstand'] },
        { naam: 'instroom in de bijstand', uitkomsten: ['bijstand'] },
      ],
      leeftijdsgroepen: [27, 50],
      gaten: [
        'Op welke grond UWV gegevens deelt, staat niet in de brief: iemand komt alleen op de volglijst met zijn toestemming (artikel 6 lid 1 onder a AVG).',
        'Hoeveel van de ca. 900 per jaar het minder moeten worden, staat er niet.',
      ],
    },
  ],
};

export const rotterdamInclusief: Programma = {
  naam: 'Rotterdam Inclusief',
  gemeenten: [gemeenteCode('0599')],
  belofte: 'U werkt op een plek die bij u past, met hulp op het werk.',
  domeinen: ['werk'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.2 (Rotterdam Inclusief)',
      doelgroep: [
        { feit: 'bijstand', is: true },
        { feit: 'gezondheidsproblemen', is: true },
      ],
      verlengen: 1,
      leerdoelen: 1,
      fasen: [{ naam: 'ontdekken' }, { naam: 'leren' }, { naam: 'doorstromen' }],
      uren: [{ onderdeel: 'werk' }, { onderdeel: 'begeleiding' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        {
          naam: 'soort plek',
          soort: 'keuze',
          keuze: ['beschut', 'beschermd', 'bij een werkgever'],
          bij: 'start',
          verplicht: true,
        },
        { naam: 'aanpassing', soort: 'tekst', bij: 'onderweg' },
      ],
      uitkomsten: [
        betaaldWerk,
        { naam: 'garantiebaan', betekenis: 'hij werkt in een garantiebaan' },
        { naam: 'geleerd', betekenis: 'de leerdoelen zijn gehaald' },
        gestopt,
      ],
      indicatoren: [{ naam: 'werk of garantiebaan', uitkomsten: ['betaald werk', 'garantiebaan'] }],
      gaten: [
        'Hoeveel plekken er zijn en hoe lang iemand blijft, staat niet in de brief.',
        'Dat een einde een keer mag schuiven, is een keuze van dit huis.',
      ],
    },
  ],
};

export const jobcoach: Programma = {
  naam: 'Jobcoach',
  gemeenten: [gemeenteCode('0556')],
  belofte: 'De jobcoach zoekt met u een plek om te werken en te leren.',
  domeinen: ['werk'],
  versies: [
    {
      bron: 'Jaarverslag Maassluis 2019, Jobcoach',
      vanaf: day('2019-05-01'),
      doelgroep: [{ feit: 'lukteOpEigenKracht', is: false }],
      verlengen: 1,
      fasen: [{ naam: 'kennismaken' }, { naam: 'plek zoeken' }, { naam: 'op de plek' }],
      uren: [{ onderdeel: 'begeleiding' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      uitkomsten: [betaaldWerk, { naam: 'plek gevonden', betekenis: 'hij begon op een werkervaringsplaats' }, gestopt],
      indicatoren: [
        { naam: 'uitstroom naar betaald werk', uitkomsten: ['betaald werk'] },
        { naam: 'plek gevonden', uitkomsten: ['plek gevonden', 'betaald werk'] },
      ],
      gaten: ['Hoeveel inwoners een jobcoach begeleidt en hoe lang, staat niet in het jaarverslag.'],
    },
  ],
};
