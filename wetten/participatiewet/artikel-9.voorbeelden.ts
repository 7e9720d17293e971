/** Knows the examples of art. 9 Participatiewet. */
import { type Day, day } from '@samenkracht/core';
import { citeer, type Kader, verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { type Plichtfeiten, plichten } from './artikel-9.ts';
import { plichtvragen } from './handhaving/vragen-plichten.ts';
import { participatieIn2026 } from './open-termen-handhaving.ts';

const kaderMet = (keuze: string): Kader => {
  const kader = testkader();
  const rij = { vanaf: day('2026-01-01'), keuze, bron: 'voorbeeld', status: 'aanname' } as const;
  return { ...kader, keuzes: { ...kader.keuzes, [participatieIn2026.id]: [rij] } };
};

const feiten = (op: Day, anders: Partial<Plichtfeiten> = {}): Plichtfeiten => ({
  kader: testkader(),
  op,
  geboren: day('1985-06-15'),
  volledigArbeidsongeschikt: false,
  alleenstaandeOuderKindTot12: false,
  kinderopvangBeoordeeld: false,
  ontheffing9a: false,
  ontheffing: { keuze: 'geen', motivering: '' },
  ...anders,
});

const geldt = (f: Plichtfeiten, ...namen: readonly string[]): string =>
  plichten(f).find(({ plicht }) => namen.includes(plicht))?.geldt ?? 'is er niet';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-9',
  titel: 'Artikel 9 Participatiewet: plichten, tegenprestatie en maatschappelijke participatie',
  toelichting:
    'Wie bijstand heeft en 18 jaar of ouder is, zoekt werk, werkt mee en doet zo nodig een tegenprestatie. Vanaf 2027 is er maatschappelijke participatie in plaats van de tegenprestatie. Die tekst is niet gezien, dus wie dan vrijgesteld is, staat hier niet vast. Bij gehuwden worden de plichten voor ieder apart bepaald (lid 3). Misdragingen (lid 6): zie artikel 18.',
  regels: [plichten],
  tabellen: [],
  openTermen: [participatieIn2026],
  nietGedekt: [
    {
      artikel: '9 vanaf 2027',
      wat: 'Maatschappelijke participatie: wie, hoeveel en wanneer niet (die tekst is niet gezien).',
    },
  ],
  proeven: () => [verklaar(plichten, feiten(day('2026-03-01')), plichtvragen).uitleg],
  voorbeelden: [
    {
      naam: 'wie welke plicht heeft, 1 maart 2026',
      tekst: `
geboren    | arbeidsongeschikt | kind tot 12 | opvang bekeken | ontheffing 9a | ontheffing     | arbeid | aanvaarden | voorziening | tegenprestatie
1985-06-15 | nee               | nee         | nee            | nee           | geen           | ja     | ja         | ja          | ja
1985-06-15 | ja                | nee         | nee            | nee           | geen           | nee    | nee        | nee         | nee
1985-06-15 | nee               | ja          | nee            | nee           | geen           | ja     | nee        | ja          | ja
1985-06-15 | nee               | ja          | ja             | nee           | geen           | ja     | ja         | ja          | ja
1985-06-15 | nee               | ja          | ja             | ja            | geen           | nee    | nee        | ja          | nee
1985-06-15 | nee               | nee         | nee            | nee           | tegenprestatie | ja     | ja         | ja          | nee
1985-06-15 | nee               | nee         | nee            | nee           | arbeid         | nee    | nee        | ja          | ja
1985-06-15 | nee               | nee         | nee            | nee           | beide          | nee    | nee        | ja          | nee
2008-03-01 | nee               | nee         | nee            | nee           | geen           | ja     | ja         | ja          | ja
2008-03-02 | nee               | nee         | nee            | nee           | geen           | nee    | nee        | nee         | nee
1959-03-01 | nee               | nee         | nee            | nee           | geen           | nee    | nee        | nee         | nee
1959-03-02 | nee               | nee         | nee            | nee           | geen           | ja     | ja         | ja          | ja
`,
      reken: (cel) => {
        const f = feiten(day('2026-03-01'), {
          geboren: day(cel('geboren')),
          volledigArbeidsongeschikt: jaNee(cel('arbeidsongeschikt')),
          alleenstaandeOuderKindTot12: jaNee(cel('kind tot 12')),
          kinderopvangBeoordeeld: jaNee(cel('opvang bekeken')),
          ontheffing9a: jaNee(cel('ontheffing 9a')),
          ontheffing: { keuze: cel('ontheffing') as Plichtfeiten['ontheffing']['keuze'], motivering: '' },
        });
        return {
          arbeid: geldt(f, 'arbeid'),
          aanvaarden: geldt(f, 'arbeid aanvaarden'),
          voorziening: geldt(f, 'voorziening'),
          tegenprestatie: geldt(f, 'tegenprestatie'),
        };
      },
    },
    {
      naam: 'waarop een plicht rust, 1 maart 2026',
      tekst: `
kind tot 12 | ontheffing 9a | ontheffing | arbeid                                   | aanvaarden                               | tegenprestatie
nee         | nee           | geen       | art. 9 lid 1 onderdeel a Participatiewet | art. 9 lid 1 onderdeel a Participatiewet | art. 9 lid 1 onderdeel c Participatiewet
ja          | nee           | geen       | art. 9 lid 1 onderdeel a Participatiewet | art. 9 lid 4 Participatiewet             | art. 9 lid 1 onderdeel c Participatiewet
ja          | ja            | geen       | art. 9a lid 1 Participatiewet            | art. 9a lid 1 Participatiewet            | art. 9 lid 7 Participatiewet
nee         | nee           | beide      | art. 9 lid 2 Participatiewet             | art. 9 lid 2 Participatiewet             | art. 9 lid 2 Participatiewet
`,
      reken: (cel) => {
        const lijst = plichten(
          feiten(day('2026-03-01'), {
            alleenstaandeOuderKindTot12: jaNee(cel('kind tot 12')),
            ontheffing9a: jaNee(cel('ontheffing 9a')),
            ontheffing: { keuze: cel('ontheffing') as Plichtfeiten['ontheffing']['keuze'], motivering: '' },
          }),
        );
        const grondVan = (naam: string): string => {
          const gevonden = lijst.find(({ plicht }) => plicht === naam);
          return gevonden === undefined ? 'is er niet' : citeer(gevonden.grond);
        };
        return {
          arbeid: grondVan('arbeid'),
          aanvaarden: grondVan('arbeid aanvaarden'),
          tegenprestatie: grondVan('tegenprestatie'),
        };
      },
    },
    {
      naam: 'tegenprestatie en maatschappelijke participatie naast elkaar, naar datum en keuze van de gemeente',
      tekst: `
op         | gemeente koos                 | tegenprestatie | maatschappelijke participatie
2025-12-31 | maatschappelijke participatie | ja             | is er niet
2026-01-01 | maatschappelijke participatie | is er niet     | ja
2026-01-01 | tegenprestatie                | ja             | is er niet
2026-12-31 | tegenprestatie                | ja             | is er niet
2027-01-01 | tegenprestatie                | is er niet     | niet vast te stellen
2027-01-01 | maatschappelijke participatie | is er niet     | niet vast te stellen
`,
      reken: (cel) => {
        const f = feiten(day(cel('op')), { kader: kaderMet(cel('gemeente koos')) });
        return {
          tegenprestatie: geldt(f, 'tegenprestatie'),
          'maatschappelijke participatie': geldt(f, 'maatschappelijke participatie'),
        };
      },
    },
  ],
};
