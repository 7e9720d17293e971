/** Knows the examples of art. 2.3.2 and 2.3.5 Wmo 2015. */
import { type Day, day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import type { Bladzijde } from '@samenkracht/testing/law';
import {
  aanvraagKanVanaf,
  type Meldingfeiten,
  uitersteDagBeschikking,
  uitersteDagOnderzoek,
  uitersteDagPersoonlijkPlan,
} from './artikel-2-3-2.ts';

const dagOfNiets = (cel: string): Day | null => (cel === 'geen' ? null : day(cel));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-2-3-2',
  titel: 'Artikel 2.3.2 en 2.3.5 Wmo 2015: onderzoek en beschikking',
  toelichting:
    'Na een melding onderzoekt de gemeente binnen zes weken wat nodig is. Daarna kan iemand een aanvraag doen; is het onderzoek niet op tijd klaar, dan ook. De beschikking volgt binnen twee weken.',
  regels: [uitersteDagOnderzoek, aanvraagKanVanaf, uitersteDagBeschikking],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '2.3.3', wat: 'spoed: een tijdelijke voorziening' },
    { artikel: '2.3.5 lid 3', wat: 'of een voorziening nodig is: het college beoordeelt dat' },
    { artikel: '2.3.6', wat: 'het persoonsgebonden budget' },
  ],
  proeven: () => [
    verklaar(aanvraagKanVanaf, { meldingOp: day('2026-03-02'), onderzochtOp: null, aanvraagOp: null }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'van melding tot beschikking',
      tekst: `
melding    | onderzocht | aanvraag   | plan tot   | onderzoek tot | aanvraag vanaf | beschikking tot
2026-03-02 | geen       | geen       | 2026-03-09 | 2026-04-13    | 2026-04-14     | geen
2026-03-02 | 2026-03-30 | 2026-03-31 | 2026-03-09 | 2026-04-13    | 2026-03-30     | 2026-04-14
2026-03-02 | 2026-04-20 | 2026-04-14 | 2026-03-09 | 2026-04-13    | 2026-04-14     | 2026-04-28
2026-02-20 | geen       | 2026-04-20 | 2026-02-27 | 2026-04-07    | 2026-04-08     | 2026-05-04
2026-04-20 | geen       | geen       | 2026-04-28 | 2026-06-01    | 2026-06-02     | geen
`,
      reken: (cel) => {
        const f: Meldingfeiten = {
          meldingOp: day(cel('melding')),
          onderzochtOp: dagOfNiets(cel('onderzocht')),
          aanvraagOp: dagOfNiets(cel('aanvraag')),
        };
        return {
          'plan tot': uitersteDagPersoonlijkPlan(f),
          'onderzoek tot': uitersteDagOnderzoek(f),
          'aanvraag vanaf': aanvraagKanVanaf(f),
          'beschikking tot': uitersteDagBeschikking(f) ?? 'geen',
        };
      },
    },
  ],
};
