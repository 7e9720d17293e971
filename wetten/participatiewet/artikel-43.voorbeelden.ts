/** Knows the examples of art. 43, 43a and 44 Participatiewet. */
import { addDays, day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { aanvraag, ambtshalve, houdingsperiode } from './artikel-43.ts';
import { hergebruik } from './artikel-43a.ts';
import { ingangBijLateAanvraag, ingangsdag, meldingNaAndereUitkering, planVanAanpak } from './artikel-44.ts';
import { eenAanvraag, eenAanvrager, eenPartner, eenPersoon } from './bouw.ts';

const aanvrager = (geboren: string) => ({ ...eenPersoon(day(geboren)), ...eenAanvrager });
const partnerOf = (geboren: string) => (geboren === 'geen' ? null : { ...eenPartner(day(geboren)), ...eenAanvrager });

const gewogen = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: '' });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-43',
  titel: 'Artikel 43, 43a en 44 Participatiewet: vaststellen op aanvraag, en vanaf welke dag',
  toelichting:
    'Bijstand begint niet voor de melding; sinds 2026 kan het college tot drie maanden terug als de omstandigheden daarom vragen. Bij een nieuwe aanvraag binnen twaalf maanden na het einde van de bijstand mag de gemeente sinds 2026 gebruiken wat zij nog weet, als dat minder belastend is en nagegaan is dat het klopt. Wie verwijtbaar laat aanvraagt, kan bijstand krijgen vanaf de aanvraag.',
  regels: [
    aanvraag,
    ambtshalve,
    houdingsperiode,
    meldingNaAndereUitkering,
    hergebruik,
    ingangsdag,
    ingangBijLateAanvraag,
    planVanAanpak,
  ],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'aanvraag',
      tekst: `
ondertekend | partner    | stemt in | uitkomst
ja          | geen       | nee      | voldaan
nee         | geen       | nee      | niet voldaan
ja          | 1990-01-01 | ja       | voldaan
ja          | 1990-01-01 | nee      | niet vast te stellen
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-10'), testkader(), {
          aanvraagOndertekend: jaNee(cel('ondertekend')),
          partner: partnerOf(cel('partner')),
          partnerStemtIn: jaNee(cel('stemt in')),
        });
        return { uitkomst: aanvraag(f).uitkomst };
      },
    },
    {
      naam: 'ingangsdatum',
      tekst: `
melding    | gewenst    | terugwerkend | ingang
2026-11-03 | 2026-11-03 | nee          | 2026-11-03
2026-11-03 | 2026-11-15 | nee          | 2026-11-15
2026-11-03 | 2026-10-01 | nee          | 2026-11-03
2026-11-03 | 2026-10-01 | ja           | 2026-10-01
2026-11-03 | 2026-08-03 | ja           | 2026-08-03
2026-11-03 | 2026-08-02 | ja           | 2026-08-03
2026-05-31 | 2026-01-01 | ja           | 2026-02-28
2025-12-31 | 2025-12-01 | ja           | 2025-12-31
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-11'), testkader(), {
          meldingsdag: day(cel('melding')),
          gewensteIngang: day(cel('gewenst')),
          terugwerkend: { keuze: jaNee(cel('terugwerkend')) ? 'ja' : 'nee', motivering: '' },
        });
        return { ingang: ingangsdag(f) };
      },
    },
    {
      naam: 'een late aanvraag (artikel 44 lid 3)',
      tekst: `
melding    | aanvraag   | ingang     | verwijtbaar | wordt
2026-10-01 | 2026-11-15 | 2026-10-01 | ja          | 2026-11-15
2026-10-01 | 2026-11-15 | 2026-10-01 | nee         | 2026-10-01
2026-10-01 | 2026-10-01 | 2026-10-01 | ja          | 2026-10-01
2026-10-01 | 2026-11-15 | 2026-12-01 | ja          | 2026-12-01
`,
      reken: (cel) => ({
        wordt: ingangBijLateAanvraag({
          meldingsdag: day(cel('melding')),
          aanvraagdag: day(cel('aanvraag')),
          ingangsdag: day(cel('ingang')),
          verwijtbaarLaat: gewogen(cel('verwijtbaar')),
        }),
      }),
    },
    {
      naam: 'melding na afwijzing van Bbz, IOAW of IOAZ (artikel 43 lid 6)',
      tekst: `
melding    | melding andere | afgewezen | onverwijld | telt
2026-10-15 | 2026-09-01     | ja        | ja         | 2026-09-01
2026-10-15 | 2026-09-01     | ja        | nee        | 2026-10-15
2026-10-15 | 2026-09-01     | nee       | ja         | 2026-10-15
2026-10-15 | geen           | nee       | ja         | 2026-10-15
2026-10-15 | 2026-10-20     | ja        | ja         | 2026-10-15
2025-12-31 | 2025-11-01     | ja        | ja         | 2025-12-31
2026-01-01 | 2025-11-01     | ja        | ja         | 2025-11-01
`,
      reken: (cel) => ({
        telt: meldingNaAndereUitkering({
          kader: testkader(),
          meldingsdag: day(cel('melding')),
          meldingAndere: cel('melding andere') === 'geen' ? null : day(cel('melding andere')),
          andereAfgewezen: jaNee(cel('afgewezen')),
          onverwijld: gewogen(cel('onverwijld')),
        }),
      }),
    },
    {
      naam: 'gegevens van eerdere bijstand (artikel 43a)',
      tekst: `
einde eerdere | aanvraag   | minder belastend | geverifieerd | uitkomst
2026-01-31    | 2026-10-01 | ja               | ja           | voldaan
2026-01-31    | 2026-10-01 | ja               | nee          | niet vast te stellen
2026-01-31    | 2026-10-01 | nee              | ja           | niet voldaan
2025-10-01    | 2026-10-01 | ja               | ja           | voldaan
2025-09-30    | 2026-10-01 | ja               | ja           | niet voldaan
2025-06-30    | 2025-12-31 | ja               | ja           | niet voldaan
2025-06-30    | 2026-01-01 | ja               | ja           | voldaan
geen          | 2026-10-01 | ja               | ja           | niet voldaan
`,
      reken: (cel) => ({
        uitkomst: hergebruik({
          kader: testkader(),
          eindeEerdereBijstand: cel('einde eerdere') === 'geen' ? null : day(cel('einde eerdere')),
          aanvraagdag: day(cel('aanvraag')),
          minderBelastend: gewogen(cel('minder belastend')),
          geverifieerd: jaNee(cel('geverifieerd')),
        }).uitkomst,
      }),
    },
    {
      naam: 'zonder instemming van de partner (artikel 43 lid 3)',
      tekst: `
stemt in | geboden | uitkomst
ja       | ja      | niet voldaan
nee      | ja      | voldaan
nee      | nee     | niet voldaan
`,
      reken: (cel) => ({
        uitkomst: ambtshalve({ partnerStemtIn: jaNee(cel('stemt in')), geboden: gewogen(cel('geboden')) }).uitkomst,
      }),
    },
    {
      naam: 'houding (artikel 43 lid 4 en 5) en plan van aanpak (artikel 44 lid 4), melding en aanvraag op 1 oktober 2026',
      tekst: `
geboren    | partner    | houding van                | tot en met | plan voor
2000-01-01 | geen       | belanghebbende             | 2026-10-28 | belanghebbende
1999-10-02 | geen       | belanghebbende             | 2026-10-28 | belanghebbende
1999-10-01 | geen       | niemand                    | 2026-10-28 | niemand
2008-10-01 | geen       | belanghebbende             | 2026-10-28 | belanghebbende
2008-10-02 | geen       | niemand                    | 2026-10-28 | niemand
1985-06-15 | 2001-01-01 | partner                    | 2026-10-28 | partner
2000-01-01 | 2001-01-01 | belanghebbende en partner  | 2026-10-28 | belanghebbende en partner
`,
      reken: (cel) => {
        const op = day('2026-10-01');
        const f = eenAanvraag(month('2026-10'), testkader(), {
          belanghebbende: aanvrager(cel('geboren')),
          partner: partnerOf(cel('partner')),
          meldingsdag: op,
          aanvraagdag: op,
        });
        const { wie, tot } = houdingsperiode(f);
        const namen = (lijst: readonly string[]) => (lijst.length === 0 ? 'niemand' : lijst.join(' en '));
        return { 'houding van': namen(wie), 'tot en met': addDays(tot, -1), 'plan voor': namen(planVanAanpak(f, op)) };
      },
    },
  ],
  nietGedekt: [{ artikel: '44a', wat: 'wat er in een plan van aanpak staat' }],
  proeven: () => [
    verklaar(hergebruik, {
      kader: testkader(),
      eindeEerdereBijstand: day('2026-01-31'),
      aanvraagdag: day('2026-10-01'),
      minderBelastend: { keuze: 'ja', motivering: '' },
      geverifieerd: true,
    }).uitleg,
  ],
};
