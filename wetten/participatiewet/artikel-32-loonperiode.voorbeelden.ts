/** Knows the examples of art. 32 lid 1 onder b Participatiewet for pay per four weeks or per week. */
import { day, month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { type Loonbetaling, loonInMaand } from './artikel-32-loonperiode.ts';
import { bijzonderTarief, loonperiode, verrekenmoment, verschilTussenBronnen } from './open-termen-middelen.ts';

const metKeuze = (keuze: string): Kader => {
  const kader = testkader();
  const rij = { vanaf: day('2017-01-01'), keuze, bron: 'voorbeeld', status: 'vastgesteld' } as const;
  return { ...kader, keuzes: { ...kader.keuzes, [loonperiode.id]: [rij] } };
};

/** "2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00", more than one with a semicolon between. */
const betalingenIn = (cel: string): readonly Loonbetaling[] =>
  cel.split(';').map((stuk) => {
    const [, van = '', tot = '', op = '', bedrag = ''] = /^\s*(\S+) tot (\S+) op (\S+): (\S+)\s*$/.exec(stuk) ?? [];
    return { netto: euro(bedrag), van: day(van), tot: day(tot), betaaldOp: day(op) };
  });

const reken =
  (keuze: string) =>
  (cel: (naam: string) => string): Record<string, string> => {
    const { netto, volledig } = loonInMaand({
      kader: metKeuze(keuze),
      maand: month(cel('maand')),
      betalingen: betalingenIn(cel('betalingen')),
    });
    return { 'telt in de maand': bedragcel(netto), 'hele maand bekend': jaNeeCel(volledig) };
  };

export const bladzijde: Bladzijde = {
  bestand: 'artikel-32-loonperiode',
  titel: 'Artikel 32 lid 1 onder b Participatiewet: loon per vier weken of per week',
  toelichting:
    'Bijstand gaat over een kalendermaand. Loon over weken moet daarom een maandbedrag worden; de wet zegt niet hoe. Bij maal 13 gedeeld door 12 is een maand waarin twee keer over vier weken wordt betaald niet hoger: de dertiende betaling van het jaar telt niet. Bij verdeling naar werkdagen telt elke betaling helemaal, in de maanden van haar werkdagen.',
  regels: [loonInMaand],
  tabellen: [],
  openTermen: [loonperiode, bijzonderTarief, verrekenmoment, verschilTussenBronnen],
  nietGedekt: [
    { artikel: '32 lid 1', wat: 'Feestdagen: maandag tot en met vrijdag tellen als werkdag.' },
    { artikel: '32 lid 1', wat: 'Wat van een week telt die bij het begin of einde van een baan niet heel is betaald.' },
  ],
  proeven: () =>
    ['maal 13 gedeeld door 12', 'werkdagen'].map(
      (keuze) =>
        verklaar(loonInMaand, {
          kader: metKeuze(keuze),
          maand: month('2026-11'),
          betalingen: betalingenIn('2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00'),
        }).uitleg,
    ),
  voorbeelden: [
    {
      naam: 'maal 13 gedeeld door 12, de dertiende betaling is vrij',
      tekst: `
maand   | betalingen                                                                                                   | telt in de maand | hele maand bekend
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00                                                            |         1.300,00 | ja
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 0,01                                                                |             0,01 | ja
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 0,06                                                                |             0,07 | ja
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 0,00                                                                |             0,00 | ja
2026-10 | 2026-09-07 tot 2026-10-05 op 2026-10-02: 1.200,00; 2026-10-05 tot 2026-11-02 op 2026-10-30: 1.260,00         |         1.300,00 | ja
2026-12 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00                                                            |             0,00 | nee
2026-11 | 2026-11-02 tot 2026-11-09 op 2026-11-06: 300,00; 2026-11-09 tot 2026-11-16 op 2026-11-13: 300,00             |           650,00 | nee
`,
      reken: reken('maal 13 gedeeld door 12'),
    },
    {
      naam: 'naar werkdagen',
      tekst: `
maand   | betalingen                                                                                                   | telt in de maand | hele maand bekend
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00                                                            |         1.200,00 | nee
2026-11 | 2026-11-02 tot 2026-11-30 op 2026-11-27: 1.200,00; 2026-11-30 tot 2026-12-28 op 2026-12-25: 1.260,00         |         1.263,00 | ja
2026-12 | 2026-11-30 tot 2026-12-28 op 2026-12-25: 1.260,00                                                            |         1.197,00 | nee
2026-11 | 2026-11-30 tot 2026-12-28 op 2026-12-25: 0,01                                                                |             0,00 | nee
2026-12 | 2026-11-30 tot 2026-12-28 op 2026-12-25: 0,01                                                                |             0,01 | nee
2026-10 | 2026-10-26 tot 2026-11-02 op 2026-10-30: 300,00                                                              |           300,00 | nee
`,
      reken: reken('werkdagen'),
    },
  ],
};
