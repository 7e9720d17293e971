/** Knows the examples of art. 9a Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, jaNeeCel } from '@samenkracht/testing/law';
import { heronderzoekOp, type Ontheffingsfeiten, ontheffingAlleenstaandeOuder, uitersteDagPlan } from './artikel-9a.ts';
import { ontheffingsvragen } from './handhaving/vragen-plichten.ts';

const feiten = (anders: Partial<Ontheffingsfeiten> = {}): Ontheffingsfeiten => ({
  verzoekOp: day('2026-03-01'),
  alleenstaandeOuder: true,
  volledigeZorg: true,
  jongsteKindGeboren: day('2024-06-15'),
  eerder: 'nooit',
  gebruikt: [],
  wilNietMeewerken: { keuze: 'nee', motivering: '' },
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-9a',
  titel: 'Artikel 9a Participatiewet: ontheffing voor een alleenstaande ouder',
  toelichting:
    'Tot het jongste kind vijf wordt, eenmalig en samen ten hoogste vijf jaar. Bij een opschorting blijft over wat niet is gebruikt; gebruikte dagen gaan van het einde af.',
  regels: [ontheffingAlleenstaandeOuder],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '9a lid 5 onder b-d',
      wat: 'Opschorten als er geen recht meer is, op verzoek, en intrekken door het college.',
    },
    { artikel: '9a lid 10 en 11', wat: 'Scholing en opleiding.' },
    {
      artikel: '9a lid 12',
      wat: 'De maatregel na intrekking: de verordeningen die zijn gelezen, noemen geen percentage.',
    },
  ],
  proeven: () => [verklaar(ontheffingAlleenstaandeOuder, feiten(), ontheffingsvragen).uitleg],
  voorbeelden: [
    {
      naam: 'wie ontheffing krijgt en tot wanneer, verzoek op 1 maart 2026',
      tekst: `
kind       | alleen | zorg | eerder      | gebruikt                | wil niet | verleend | tot
2024-06-15 | ja     | ja   | nooit       | geen                    | nee      | ja       | 2029-06-15
2026-02-28 | ja     | ja   | nooit       | geen                    | nee      | ja       | 2031-02-28
2026-03-01 | ja     | ja   | nooit       | geen                    | nee      | ja       | 2031-03-01
2024-02-29 | ja     | ja   | nooit       | geen                    | nee      | ja       | 2029-03-01
2021-03-02 | ja     | ja   | nooit       | geen                    | nee      | ja       | 2026-03-02
2021-03-01 | ja     | ja   | nooit       | geen                    | nee      | nee      | geen
2026-02-28 | ja     | ja   | opgeschort  | 2020-01-01 / 2022-01-01 | nee      | ja       | 2029-02-28
2026-02-28 | ja     | ja   | opgeschort  | 2016-01-01 / 2021-01-01 | nee      | nee      | geen
2024-06-15 | ja     | ja   | ingetrokken | geen                    | nee      | nee      | geen
2024-06-15 | nee    | ja   | nooit       | geen                    | nee      | nee      | geen
2024-06-15 | ja     | nee  | nooit       | geen                    | nee      | nee      | geen
2024-06-15 | ja     | ja   | nooit       | geen                    | ja       | nee      | geen
`,
      reken: (cel) => {
        const [van = '', tot = ''] = cel('gebruikt').split(' / ');
        const uitkomst = ontheffingAlleenstaandeOuder(
          feiten({
            jongsteKindGeboren: day(cel('kind')),
            alleenstaandeOuder: jaNee(cel('alleen')),
            volledigeZorg: jaNee(cel('zorg')),
            eerder: cel('eerder') as Ontheffingsfeiten['eerder'],
            gebruikt: cel('gebruikt') === 'geen' ? [] : [{ van: day(van), tot: day(tot) }],
            wilNietMeewerken: { keuze: jaNee(cel('wil niet')) ? 'ja' : 'nee', motivering: '' },
          }),
        );
        return { verleend: jaNeeCel(uitkomst.verleend), tot: uitkomst.tot ?? 'geen' };
      },
    },
    {
      naam: 'plan van aanpak en heronderzoek (lid 7 en 8)',
      tekst: `
verzoek    | plan uiterlijk | plan gemaakt | eerste heronderzoek | tweede heronderzoek
2026-03-01 | 2026-09-01     | 2026-08-31   | 2027-02-28          | 2027-08-31
`,
      reken: (cel) => ({
        'plan uiterlijk': uitersteDagPlan(day(cel('verzoek'))),
        'eerste heronderzoek': heronderzoekOp(day(cel('plan gemaakt')), 1),
        'tweede heronderzoek': heronderzoekOp(day(cel('plan gemaakt')), 2),
      }),
    },
  ],
};
