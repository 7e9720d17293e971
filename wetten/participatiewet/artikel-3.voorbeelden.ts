/** Knows the examples of art. 3 Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { gezamenlijkeHuishouding, type Samenwoonfeiten } from './artikel-3.ts';

/** Two people in one home without any tie, of whom the college finds that they do not care for each other. */
const huisgenoten: Samenwoonfeiten = {
  kader: testkader(),
  gehuwd: false,
  duurzaamGescheiden: false,
  zelfdeWoning: true,
  verwantschap: 'geen of verder',
  zorgbehoefte: 'geen',
  aanvraagdag: day('2026-11-01'),
  eerderGehuwdTot: null,
  eerderAangemerktTot: null,
  kindSamen: false,
  samenlevingscontract: false,
  registratie: false,
  zorgVoorElkaar: { keuze: 'nee', motivering: '' },
};
const gewogen = (cel: string): Samenwoonfeiten['zorgVoorElkaar'] => ({
  keuze: jaNee(cel) ? 'ja' : 'nee',
  motivering: '',
});
const dagOf = (cel: string) => (cel === '-' ? null : day(cel));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-3',
  titel: 'Artikel 3 Participatiewet: gezamenlijke huishouding',
  toelichting:
    'Wie samen een huishouden voert, telt als gehuwd. Of twee mensen voor elkaar zorgen, weegt het college. Sinds 1 januari 2026 geldt de uitzondering voor een zorgbehoefte tussen alle mensen, als die zorg de reden is om samen te wonen en zolang de zorg duurt. Sinds die dag telt een eerder huwelijk alleen als het korter dan twee jaar voor de aanvraag eindigde.',
  regels: [gezamenlijkeHuishouding],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'gehuwd, of samen in een woning',
      tekst: `
gehuwd | gescheiden | zelfde woning | zorg voor elkaar | samen
ja     | nee        | ja            | nee              | ja
ja     | nee        | nee           | nee              | ja
ja     | ja         | nee           | nee              | nee
ja     | ja         | ja            | ja               | ja
nee    | nee        | ja            | ja               | ja
nee    | nee        | ja            | nee              | nee
nee    | nee        | nee           | ja               | nee
`,
      reken: (cel) => ({
        samen: jaNeeCel(
          gezamenlijkeHuishouding(
            {
              ...huisgenoten,
              gehuwd: jaNee(cel('gehuwd')),
              duurzaamGescheiden: jaNee(cel('gescheiden')),
              zelfdeWoning: jaNee(cel('zelfde woning')),
              zorgVoorElkaar: gewogen(cel('zorg voor elkaar')),
            },
            day('2026-11-01'),
          ).samen,
        ),
      }),
    },
    {
      naam: 'familie en zorg, bij mensen die voor elkaar zorgen (lid 2 onder a)',
      tekst: `
verwantschap              | zorgbehoefte                  | op         | samen
eerste graad              | geen                          | 2026-11-01 | nee
voormalig pleegkind       | geen                          | 2026-11-01 | nee
tweede graad bloedverwant | geen                          | 2025-12-31 | ja
tweede graad bloedverwant | wel                           | 2025-12-31 | nee
tweede graad bloedverwant | wel                           | 2026-01-01 | ja
tweede graad bloedverwant | aanleiding om samen te wonen  | 2026-01-01 | nee
geen of verder            | aanleiding om samen te wonen  | 2025-12-31 | ja
geen of verder            | aanleiding om samen te wonen  | 2026-01-01 | nee
`,
      reken: (cel) => ({
        samen: jaNeeCel(
          gezamenlijkeHuishouding(
            {
              ...huisgenoten,
              verwantschap: cel('verwantschap') as Samenwoonfeiten['verwantschap'],
              zorgbehoefte: cel('zorgbehoefte') as Samenwoonfeiten['zorgbehoefte'],
              zorgVoorElkaar: gewogen('ja'),
            },
            day(cel('op')),
          ).samen,
        ),
      }),
    },
    {
      naam: 'onweerlegbaar vermoeden (lid 4), ook zonder zorg voor elkaar',
      tekst: `
aanvraag   | gehuwd tot | aangemerkt tot | kind | contract | registratie | verwantschap   | samen
2026-11-01 | -          | -              | ja   | nee      | nee         | geen of verder | ja
2026-11-01 | -          | -              | nee  | ja       | nee         | geen of verder | ja
2026-11-01 | -          | -              | nee  | nee      | ja          | geen of verder | ja
2026-11-01 | -          | -              | nee  | ja       | nee         | eerste graad   | nee
2026-11-01 | 2024-11-01 | -              | nee  | nee      | nee         | geen of verder | ja
2026-11-01 | 2024-10-31 | -              | nee  | nee      | nee         | geen of verder | nee
2025-12-31 | 2010-01-01 | -              | nee  | nee      | nee         | geen of verder | ja
2026-01-01 | 2010-01-01 | -              | nee  | nee      | nee         | geen of verder | nee
2026-11-01 | -          | 2024-11-01     | nee  | nee      | nee         | geen of verder | ja
2026-11-01 | -          | 2024-10-31     | nee  | nee      | nee         | geen of verder | nee
2025-12-31 | -          | 2023-12-30     | nee  | nee      | nee         | geen of verder | nee
`,
      reken: (cel) => {
        const aanvraagdag = day(cel('aanvraag'));
        const f: Samenwoonfeiten = {
          ...huisgenoten,
          aanvraagdag,
          eerderGehuwdTot: dagOf(cel('gehuwd tot')),
          eerderAangemerktTot: dagOf(cel('aangemerkt tot')),
          kindSamen: jaNee(cel('kind')),
          samenlevingscontract: jaNee(cel('contract')),
          registratie: jaNee(cel('registratie')),
          verwantschap: cel('verwantschap') as Samenwoonfeiten['verwantschap'],
        };
        return { samen: jaNeeCel(gezamenlijkeHuishouding(f, aanvraagdag).samen) };
      },
    },
  ],
  nietGedekt: [{ artikel: '3', wat: 'lid 5: welke registraties tellen: het besluit dat ze aanwijst, is niet gezien' }],
  proeven: () => [verklaar((f: Samenwoonfeiten) => gezamenlijkeHuishouding(f, day('2026-11-01')), huisgenoten).uitleg],
};
