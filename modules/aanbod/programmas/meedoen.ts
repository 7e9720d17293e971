/** Knows the tegenprestatie until 2027, its renewal in Rotterdam, the pilot beside it, and maatschappelijke participatie after it. */
import { day, gemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';

const zelf = [
  { naam: 'doorgegaan', betekenis: 'hij gaat door met wat hij zelf heeft gekozen' },
  { naam: 'naar re-integratie', betekenis: 'hij krijgt hulp op weg naar werk' },
  { naam: 'betaald werk', betekenis: 'hij is uitgestroomd naar betaald werk' },
  { naam: 'gestopt', betekenis: 'het paste niet meer; de reden staat erbij' },
];

/** Activities by choice of the resident himself; the list is that of the letter. */
const keuze = {
  onderdeel: 'activiteit',
  volgorde: ['vrijwilligerswerk', 'mantelzorg', 'taal', 'gezondheid', 'persoonlijke problemen'],
  alleenAlsPassend: [],
  vrij: true,
};
const rotterdam = [gemeenteCode('0599')];

export const tegenprestatie: Programma = {
  naam: 'Tegenprestatie',
  gemeenten: rotterdam,
  belofte: 'U kiest zelf wat u doet, zoveel als u kunt.',
  versies: [
    {
      bron: 'Participatiewet, art. 9 lid 1 onder c; brief van B en W van Rotterdam, paragraaf 3.1.2 (hoogstens 20 uur, zelf gekozen)',
      tot: day('2027-01-01'),
      doelgroep: [
        { feit: 'bijstand', is: true },
        { feit: 'volledigArbeidsongeschikt', is: false },
        { feit: 'ontheffing9a', is: false },
      ],
      verlengen: 99,
      fasen: [],
      uren: [{ onderdeel: 'activiteit', hoogstens: 20 }],
      keuzes: [keuze],
      nietNaast: [],
      termijnen: [],
      uitkomsten: zelf,
      indicatoren: [{ naam: 'verder gekomen', uitkomsten: ['naar re-integratie', 'betaald werk'] }],
      gaten: ['Sinds wanneer het in Rotterdam zo is, staat niet in de brief; de verordening is van eind 2014.'],
    },
  ],
};

/** The law alone: what the ordinance of Maassluis adds was not seen. */
export const tegenprestatieMaassluis: Programma = {
  naam: 'Tegenprestatie',
  gemeenten: [gemeenteCode('0556')],
  belofte: 'U doet iets voor een ander, zoveel als u kunt.',
  versies: [
    {
      bron: 'Participatiewet, art. 9 lid 1 onder c',
      tot: day('2027-01-01'),
      doelgroep: [
        { feit: 'bijstand', is: true },
        { feit: 'volledigArbeidsongeschikt', is: false },
        { feit: 'ontheffing9a', is: false },
      ],
      verlengen: 99,
      fasen: [],
      uren: [{ onderdeel: 'activiteit' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      uitkomsten: zelf,
      indicatoren: [{ naam: 'verder gekomen', uitkomsten: ['naar re-integratie', 'betaald werk'] }],
      gaten: ['Hoeveel uur en hoe lang: de verordening van Maassluis is niet gezien.'],
    },
  ],
};

/** The tegenprestatie of Rotterdam with help to work beside it: the same person may have both. */
export const iedereenDoetMee: Programma = {
  naam: 'Iedereen doet mee naar vermogen',
  gemeenten: rotterdam,
  belofte: 'U doet mee zoals u kunt, en krijgt hulp als u verder wilt.',
  domeinen: ['netwerk'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.2 (5.000 vrijwilligers krijgen kansen op betaald werk)',
      doelgroep: [{ feit: 'bijstand', is: true }],
      verlengen: 99,
      fasen: [],
      uren: [{ onderdeel: 'activiteit', hoogstens: 20 }, { onderdeel: 're-integratie' }],
      keuzes: [keuze],
      nietNaast: ['Tegenprestatie'],
      termijnen: [],
      gegevens: [
        { naam: 'competentie', soort: 'tekst', bij: 'onderweg' },
        { naam: 'deelcertificaat', soort: 'tekst', bij: 'onderweg' },
        { naam: 're-integratie begonnen op', soort: 'dag', bij: 'onderweg' },
      ],
      uitkomsten: zelf,
      indicatoren: [{ naam: 'verder gekomen', uitkomsten: ['naar re-integratie', 'betaald werk'] }],
      taakstellingen: [
        { naam: 'vrijwilligers met kans op werk', aantal: 5_000, telt: { gegeven: 're-integratie begonnen op' } },
      ],
      gaten: [
        'Vanaf welke dag de nieuwe aanpak geldt, staat niet in de brief.',
        'De activiteit blijft hoogstens 20 uur, zoals bij de tegenprestatie waar zij uit voortkomt.',
      ],
    },
  ],
};

export const maatschappelijkeParticipatie: Programma = {
  naam: 'Maatschappelijke participatie',
  belofte: 'U doet mee op een manier die bij u past.',
  domeinen: ['netwerk'],
  versies: [
    {
      bron: 'Participatiewet vanaf 1 januari 2027; de tekst die dan geldt, is niet gezien',
      vanaf: day('2027-01-01'),
      doelgroep: [{ feit: 'bijstand', is: true }],
      verlengen: 99,
      fasen: [],
      uren: [{ onderdeel: 'activiteit' }],
      keuzes: [keuze],
      nietNaast: [],
      termijnen: [],
      uitkomsten: zelf,
      indicatoren: [{ naam: 'verder gekomen', uitkomsten: ['naar re-integratie', 'betaald werk'] }],
      gaten: ['Hoeveel uur, voor wie en met welke uitzonderingen: de tekst van 2027 is niet gezien.'],
    },
  ],
};

export const pilotPotentie: Programma = {
  naam: 'Pilot tegenprestatie met potentie',
  gemeenten: rotterdam,
  belofte: 'Wij kijken samen of werk weer kan.',
  domeinen: ['werk', 'netwerk'],
  versies: [
    {
      bron: 'Voortgang 2017 van Rotterdam, Tegenprestatie (loopt door in 2018, evaluatie medio 2018)',
      vanaf: day('2017-01-01'),
      tot: day('2019-01-01'),
      doelgroep: [{ feit: 'inTegenprestatie', is: true }],
      verlengen: 0,
      fasen: [],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      uitkomsten: zelf,
      indicatoren: [{ naam: 'weer op weg', uitkomsten: ['naar re-integratie', 'betaald werk'] }],
      evaluatie: day('2018-07-01'),
      gaten: [
        'De dag van begin in 2017 en de dag van de evaluatie staan er niet: medio 2018 is gelezen als 1 juli 2018.',
      ],
    },
  ],
};
