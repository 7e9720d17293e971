/** Knows the programmes of Maassluis and the region: a place to learn work, the MaatWerkplaats, and the start of inburgering. */
import { cents, day, gemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';

export const werkervaringsplaats: Programma = {
  naam: 'Werkervaringsplaats',
  belofte: 'U leert op een werkplek en werkt toe naar een betaalde baan.',
  domeinen: ['werk', 'leren'],
  versies: [
    {
      bron: 'Jaarverslag Maassluis 2019, Jobcoach',
      vanaf: day('2019-05-01'),
      doelgroep: [{ feit: 'lukteOpEigenKracht', is: false }],
      // A place without an end is work without pay: the end is agreed beforehand and put off once at the most.
      verlengen: 1,
      leerdoelen: 1,
      fasen: [],
      uren: [{ onderdeel: 'werk' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [{ naam: 'plek', soort: 'tekst', bij: 'start', verplicht: true }],
      uitkomsten: [
        { naam: 'betaald werk', betekenis: 'hij is uitgestroomd naar betaald werk' },
        { naam: 'geleerd', betekenis: 'de leerdoelen zijn gehaald' },
        { naam: 'gestopt', betekenis: 'het paste niet; de reden staat erbij' },
      ],
      indicatoren: [{ naam: 'uitstroom naar betaald werk', uitkomsten: ['betaald werk'] }],
      gaten: [
        'Hoe lang een plaats hoogstens duurt, staat niet in het jaarverslag. Dat een einde een keer mag schuiven, is een keuze van dit huis.',
      ],
    },
  ],
};

export const maatWerkplaats: Programma = {
  naam: 'MaatWerkplaats',
  gemeenten: ['0556', '0622', '0606'].map(gemeenteCode),
  belofte: 'U leert taal en werk op een plek, samen met uw gezin.',
  domeinen: ['werk', 'taal'],
  versies: [
    {
      bron: 'Jaarverslag Maassluis 2019, Maatwerkplaats (subsidie AMIF)',
      vanaf: day('2020-01-01'),
      tot: day('2022-01-01'),
      doelgroep: [
        { feit: 'statushouder', is: true },
        { feit: 'groteAfstandTotWerk', is: true },
      ],
      duur: { maanden: 24 },
      verlengen: 1,
      fasen: [],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      uitkomsten: [
        { naam: 'werk of opleiding', betekenis: 'hij werkt of leert verder' },
        { naam: 'doet mee', betekenis: 'hij doet mee in de buurt' },
        { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' },
      ],
      indicatoren: [{ naam: 'werk of opleiding', uitkomsten: ['werk of opleiding'] }],
      plafond: {
        bedrag: cents(75_000_000),
        deelnemers: 250,
        perGemeente: [{ gemeente: gemeenteCode('0556'), deelnemers: 50 }],
      },
      gaten: [
        'De eerste dag is afgeleid: twee jaar, tot en met 31 december 2021.',
        'Hoe de andere 200 deelnemers over Vlaardingen en Schiedam gaan, staat er niet.',
      ],
    },
  ],
};

export const aanpakStatushouders: Programma = {
  naam: 'Aanpak statushouders',
  gemeenten: [gemeenteCode('0599')],
  belofte: 'U begint binnen een half jaar met uw inburgering.',
  domeinen: ['werk', 'taal'],
  versies: [
    {
      bron: 'Jaarstukken Rotterdam 2020, collegetarget 4a (80% begint binnen zes maanden na toekenning van de uitkering)',
      doelgroep: [
        { feit: 'statushouder', is: true },
        { feit: 'bijstand', is: true },
      ],
      verlengen: 0,
      fasen: [],
      uren: [],
      keuzes: [],
      nietNaast: [],
      termijnen: [{ naam: 'begin van de inburgering', na: 'toekenning', binnen: { maanden: 6 } }],
      uitkomsten: [
        { naam: 'op tijd begonnen', betekenis: 'hij begon binnen zes maanden na de toekenning van zijn uitkering' },
        { naam: 'later begonnen', betekenis: 'hij begon na zes maanden' },
        { naam: 'gestopt', betekenis: 'hij doet niet meer mee; de reden staat erbij' },
      ],
      indicatoren: [{ naam: 'op tijd begonnen', uitkomsten: ['op tijd begonnen'], streef: 80 }],
      gaten: [],
    },
  ],
};
