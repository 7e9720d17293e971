/** Knows the paths of the youth desk: guidance from inflow to outflow, and no young person without a job from school. */
import { gemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';

const uitkomsten = [
  { naam: 'opleiding', betekenis: 'hij gaat weer naar school' },
  { naam: 'betaald werk', betekenis: 'hij is uitgestroomd naar betaald werk' },
  { naam: 'gestopt', betekenis: 'hij is eerder gestopt; de reden staat erbij' },
];
const rotterdam = [gemeenteCode('0599')];

export const jongerenloket: Programma = {
  naam: 'Jongerenloket',
  gemeenten: rotterdam,
  belofte: 'Eén consulent helpt u van het begin tot u school of werk heeft.',
  domeinen: ['werk', 'leren'],
  versies: [
    {
      bron: 'Voortgang 2017 van Rotterdam, Begeleiden van jongeren; jaarstukken 2018, Jongerenloket (casusregie van instroom tot uitstroom)',
      doelgroep: [{ feit: 'leeftijd', onder: 27 }],
      verlengen: 99,
      fasen: [{ naam: 'intake' }, { naam: 'casusregie' }, { naam: 'uitstroom' }],
      uren: [{ onderdeel: 'begeleiding' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      gegevens: [
        { naam: 'contact', soort: 'keuze', keuze: ['intensief', 'gemiddeld', 'laag'], bij: 'start', verplicht: true },
      ],
      uitkomsten,
      indicatoren: [{ naam: 'naar school of werk', uitkomsten: ['opleiding', 'betaald werk'] }],
      gaten: ['Hoe lang een jongere begeleid wordt, staat niet in de stukken: tot hij uitstroomt.'],
    },
  ],
};

export const baanVanSchool: Programma = {
  naam: 'Geen jongere zonder baan van school',
  gemeenten: rotterdam,
  belofte: 'U gaat van school naar werk of een opleiding.',
  domeinen: ['werk', 'leren'],
  versies: [
    {
      bron: 'Brief van B en W van Rotterdam over de aanpak van werk, paragraaf 3.1.2 (650 jongere schoolverlaters per jaar in een uitkering)',
      doelgroep: [
        { feit: 'leeftijd', onder: 27 },
        { feit: 'schoolverlater', is: true },
      ],
      verlengen: 1,
      fasen: [],
      uren: [{ onderdeel: 'begeleiding' }],
      keuzes: [],
      nietNaast: [],
      termijnen: [],
      uitkomsten: [...uitkomsten, { naam: 'uitkering', betekenis: 'hij kreeg toch een uitkering' }],
      indicatoren: [
        { naam: 'naar school of werk', uitkomsten: ['opleiding', 'betaald werk'] },
        { naam: 'in een uitkering', uitkomsten: ['uitkering'] },
      ],
      gaten: ['Het actieplan jeugdwerkgelegenheid komt volgens de brief nog: uren en duur staan er niet.'],
    },
  ],
};
