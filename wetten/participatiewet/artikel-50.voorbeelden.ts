/** Knows the examples of art. 50 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { bijstandsvormWoning, type Woningfeiten } from './artikel-50.ts';
import { eenMaand, geenVermogen } from './bouw.ts';

const feiten = (op: string, overwaarde: string, verlangd: string, boven: string): Woningfeiten => ({
  ...eenMaand(monthOf(day(op)), testkader()),
  vermogen: { ...geenVermogen, overwaardeWoning: overwaarde === 'geen' ? null : euro(overwaarde) },
  tegeldemakingVerlangd: { keuze: jaNee(verlangd) ? 'ja' : 'nee', motivering: 'voorbeeld' },
  jaarbijstandBovenMinimumloon: jaNee(boven),
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-50',
  titel: 'Artikel 50 Participatiewet: eigen woning',
  toelichting:
    'Vermogen in de eigen woning onder de grens van artikel 34 lid 2 onder d telt niet mee. Boven de grens kan bijstand een lening zijn. Of de bijstand van een jaar meer is dan het netto minimumloon van artikel 37, is een gegeven: dat bedrag staat niet in een tabel.',
  regels: [bijstandsvormWoning],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '50 lid 2 onder a', wat: 'Het netto minimumloon van artikel 37 lid 1 (niet gevonden als bedrag).' },
    { artikel: '50', wat: 'Rente, aflossing en zekerheid van de lening.' },
  ],
  proeven: () => [
    verklaar(
      (f: Woningfeiten) => bijstandsvormWoning(f, day('2026-01-01')),
      feiten('2026-01-01', '80.000,00', 'nee', 'ja'),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'om niet, lening of geen recht',
      tekst: `
op         | overwaarde | verkoop verlangd | jaar boven minimumloon | vorm       | lening
2026-01-01 | geen       | nee              | ja                     | om niet    |      0,00
2026-01-01 |  67.500,00 | nee              | ja                     | om niet    |      0,00
2026-01-01 |  67.500,01 | nee              | ja                     | geldlening |      0,01
2026-01-01 |  80.000,00 | nee              | ja                     | geldlening | 12.500,00
2026-01-01 |  80.000,00 | nee              | nee                    | om niet    |      0,00
2026-01-01 |  80.000,00 | ja               | ja                     | geen recht |      0,00
2025-12-31 |  80.000,00 | nee              | ja                     | geldlening | 14.500,00
2027-01-01 |  80.000,00 | nee              | ja                     | gat        | gat
`,
      reken: (cel) => {
        const f = feiten(cel('op'), cel('overwaarde'), cel('verkoop verlangd'), cel('jaar boven minimumloon'));
        const { vorm, lening } = bijstandsvormWoning(f, day(cel('op')));
        return { vorm, lening: bedragcel(lening) };
      },
    },
  ],
};
