/** Knows the examples of art. 3.101 Wet IB 2001: what of bijstand is taxable. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro } from '@samenkracht/testing/law';
import { belastbareUitkering } from './artikel-3-101.ts';
import { eenJaar } from './bouw.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-3-101',
  titel: 'Artikel 3.101 Wet IB 2001: wat van bijstand belastbaar is',
  toelichting:
    'Bijstand is een netto bedrag; de gemeente betaalt de belasting. Het belastbare bedrag telt mee voor de toeslagen. Met twaalf keer de norm van januari 2026 komen de bedragen uit die de Normenbrief noemt: 21.327 euro voor een alleenstaande, 13.848 euro voor elk van een paar.',
  regels: [belastbareUitkering],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '3.101',
      wat: 'een netto uitkering van wie samen met loon boven de eerste schijf komt: hier geldt overal het tarief van de eerste schijf',
    },
    { artikel: '3.101', wat: 'andere periodieke uitkeringen' },
  ],
  proeven: () => [
    verklaar(
      (f: ReturnType<typeof eenJaar>) => belastbareUitkering(f, 'belastingplichtige', euro('10.000,00')),
      eenJaar(2026, '5.000,00'),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'belastbaar bedrag bij een netto uitkering over een jaar',
      tekst: `
jaar | loon      | netto     | belastbaar
2026 | 0,00      | 16.818,00 | 21.327,63
2026 | 0,00      | 12.012,78 | 13.848,68
2026 | 0,00      | 3.000,00  | 3.000,00
2026 | 0,00      | 8.713,29  | 8.713,29
2026 | 0,00      | 8.713,30  | 8.713,30
2026 | 0,00      | 8.720,00  | 8.723,74
2026 | 10.000,00 | 8.000,00  | 11.871,75
2026 | 20.000,00 | 1.000,00  | 1.556,42
2026 | 20.000,00 | 0,00      | 0,00
2027 | 0,00      | 1.000,00  | gat
`,
      reken: (cel) => ({
        belastbaar: bedragcel(
          belastbareUitkering(eenJaar(Number(cel('jaar')), cel('loon')), 'belastingplichtige', euro(cel('netto'))),
        ),
      }),
    },
  ],
};
