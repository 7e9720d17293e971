/** Knows the examples of art. 1 Wet op het kindgebonden budget. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenToeslagkind, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import { vermogensgrensKindAlleen, vermogensgrensKindPartner } from './kindgebonden-budget.bedragen.ts';
import { vermogenTeHoogVoorKind } from './kindgebonden-budget-artikel-1.ts';
import { kindgebondenBudget } from './kindgebonden-budget-artikel-2.ts';

export const bladzijde: Bladzijde = {
  bestand: 'kindgebonden-budget-artikel-1',
  titel: 'Artikel 1 Wet op het kindgebonden budget: de vermogensgrens',
  toelichting:
    'Wie op 1 januari meer vermogen heeft dan de grens krijgt het hele jaar geen kindgebonden budget. De grenzen zijn die van de zorgtoeslag.',
  regels: [vermogenTeHoogVoorKind],
  tabellen: [vermogensgrensKindAlleen, vermogensgrensKindPartner],
  openTermen: [],
  nietGedekt: [{ artikel: '1 lid 5', wat: 'kinderen zonder rechtmatig verblijf' }],
  voorbeelden: [
    {
      naam: 'boven de grens',
      tekst: `
jaar | vermogen | partner | te hoog | per maand
2024 | 140.213  | nee     | nee     | 493,00
2024 | 140.214  | nee     | ja      |   0,00
2024 | 177.301  | ja      | nee     | 203,00
2025 | 141.897  | nee     | ja      |   0,00
2025 | 179.429  | ja      | nee     | 209,25
2026 | 146.011  | nee     | nee     | 499,67
2026 | 184.634  | ja      | ja      |   0,00
`,
      reken: (cel) => {
        const f = eenToeslagmaand(month(`${cel('jaar')}-05`), testkader(), {
          aanvrager: eenAanvrager(day('1985-06-15'), { rendementsgrondslag: euro(cel('vermogen')) }),
          partner: jaNee(cel('partner')) ? eenToeslagpartner(day('1986-01-01')) : null,
          kinderen: [eenToeslagkind(day('2020-01-01'))],
        });
        return { 'te hoog': jaNeeCel(vermogenTeHoogVoorKind(f)), 'per maand': bedragcel(kindgebondenBudget(f)) };
      },
    },
  ],
};
