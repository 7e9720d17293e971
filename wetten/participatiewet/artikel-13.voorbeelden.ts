/** Knows the examples of art. 13 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { dringendeRedenen, signalen, uitsluiting, uitsluitingOfDringend } from './artikel-13.ts';
import { dagenZonderRecht } from './artikel-13-buitenland.ts';
import { inrichtingZonderRecht } from './artikel-13-inrichting.ts';
import { eenAanvraag, eenAanvrager, eenKind, eenPartner, eenPersoon } from './bouw.ts';
import type { Aanvragerfeiten, Uitsluitingssignaal } from './feiten.ts';

const november = month('2026-11');
const veertig = { ...eenPersoon(day('1985-06-15')), ...eenAanvrager };

export const bladzijde: Bladzijde = {
  bestand: 'artikel-13',
  titel: 'Artikel 13 en 16 Participatiewet: wie geen recht heeft',
  toelichting:
    'De aanvraag vraagt naar lid 1 onder a, e en f en lid 2 onder a en c. De andere gronden spelen alleen als er een melding over is: dan stelt het college vast of de grond geldt. Over welke dagen in het buitenland er geen recht is, volgt uit de verblijven zelf. Wie is uitgesloten, krijgt alleen bijstand als het college zeer dringende redenen weegt (artikel 16). Is alleen de partner uitgesloten, dan geldt artikel 24.',
  regels: [uitsluiting, signalen, dringendeRedenen, dagenZonderRecht, inrichtingZonderRecht],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'uitgesloten op 1 november 2026',
      tekst: `
geboren    | gedetineerd | dagen buitenland | in inrichting | onderwijs                       | uitkomst
1985-06-15 | nee         | 0                | nee           | geen mogelijkheid               | voldaan
2008-11-01 | nee         | 0                | nee           | geen mogelijkheid               | voldaan
2008-11-02 | nee         | 0                | nee           | geen mogelijkheid               | niet voldaan
1985-06-15 | ja          | 0                | nee           | geen mogelijkheid               | niet voldaan
1985-06-15 | nee         | 28               | nee           | geen mogelijkheid               | voldaan
1985-06-15 | nee         | 29               | nee           | geen mogelijkheid               | niet vast te stellen
1955-06-15 | nee         | 91               | nee           | geen mogelijkheid               | voldaan
1955-06-15 | nee         | 92               | nee           | geen mogelijkheid               | niet vast te stellen
2006-01-01 | nee         | 0                | ja            | geen mogelijkheid               | niet voldaan
2005-11-01 | nee         | 0                | ja            | geen mogelijkheid               | voldaan
1999-11-02 | nee         | 0                | nee           | met studiefinanciering          | niet voldaan
1999-11-01 | nee         | 0                | nee           | met studiefinanciering          | voldaan
2004-01-01 | nee         | 0                | nee           | volgt niet                      | niet voldaan
2004-01-01 | nee         | 0                | nee           | volgt zonder studiefinanciering | voldaan
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-11'), testkader(), {
          belanghebbende: {
            ...eenPersoon(day(cel('geboren')), { inInrichting: jaNee(cel('in inrichting')) }),
            ...eenAanvrager,
            vrijheidOntnomen: jaNee(cel('gedetineerd')),
            dagenBuitenland: Number(cel('dagen buitenland')),
            onderwijs: cel('onderwijs') as Aanvragerfeiten['onderwijs'],
          },
        });
        return { uitkomst: uitsluiting(f).uitkomst };
      },
    },
    {
      naam: 'waar iemand gedetineerd is (lid 1 onder a en lid 3)',
      tekst: `
waar                 | uitkomst
niet vastgelegd      | niet voldaan
in een inrichting    | niet voldaan
buiten een inrichting | niet vast te stellen
verplichte zorg      | voldaan
`,
      reken: (cel) => {
        const waar = cel('waar') as NonNullable<Aanvragerfeiten['detentie']> | 'niet vastgelegd';
        const f = eenAanvraag(november, testkader(), {
          belanghebbende: {
            ...veertig,
            vrijheidOntnomen: true,
            ...(waar === 'niet vastgelegd' ? {} : { detentie: waar }),
          },
        });
        return { uitkomst: uitsluiting(f).uitkomst };
      },
    },
    {
      naam: 'alleen de partner is uitgesloten (artikel 11 lid 4)',
      tekst: `
partner gedetineerd | partner heeft recht | uitkomst
nee                 | ja                  | voldaan
ja                  | ja                  | niet vast te stellen
ja                  | nee                 | voldaan
`,
      reken: (cel) => {
        const partner = {
          ...eenPartner(day('1986-01-01'), { heeftRecht: jaNee(cel('partner heeft recht')) }),
          ...eenAanvrager,
          vrijheidOntnomen: jaNee(cel('partner gedetineerd')),
        };
        return { uitkomst: uitsluiting(eenAanvraag(november, testkader(), { partner })).uitkomst };
      },
    },
    {
      naam: 'een melding over een grond waarnaar niemand wordt gevraagd',
      tekst: `
grond                   | wie            | geboren    | kind | zorgverlof | geldt | uitkomst
onttrekt zich aan straf | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
onttrekt zich aan straf | belanghebbende | 1985-06-15 | nee  | nee        | nee   | voldaan
dienstplicht            | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
staking of uitsluiting  | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
schuldenlast            | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
uitreiziger             | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
uitreiziger             | partner        | 1985-06-15 | nee  | nee        | ja    | niet vast te stellen
onbetaald verlof        | belanghebbende | 1985-06-15 | nee  | nee        | ja    | niet voldaan
onbetaald verlof        | partner        | 1985-06-15 | nee  | nee        | ja    | niet voldaan
onbetaald verlof        | belanghebbende | 1985-06-15 | ja   | nee        | ja    | niet voldaan
onbetaald verlof        | belanghebbende | 1985-06-15 | ja   | ja         | ja    | voldaan
houding                 | belanghebbende | 1999-11-02 | nee  | nee        | ja    | niet voldaan
houding                 | belanghebbende | 1999-11-01 | nee  | nee        | ja    | voldaan
`,
      reken: (cel) => {
        const wie = cel('wie') === 'partner' ? 'partner' : 'belanghebbende';
        const signaal: Uitsluitingssignaal = {
          wie,
          grond: cel('grond') as Uitsluitingssignaal['grond'],
          verlofVoorZorg: jaNee(cel('zorgverlof')),
          grondGeldt: { keuze: jaNee(cel('geldt')) ? 'geldt' : 'geldt niet', motivering: '' },
        };
        const f = eenAanvraag(november, testkader(), {
          belanghebbende: { ...eenPersoon(day(cel('geboren'))), ...eenAanvrager },
          partner: wie === 'partner' ? { ...eenPartner(day('1986-01-01')), ...eenAanvrager } : null,
          kinderen: jaNee(cel('kind')) ? [eenKind(day('2020-05-06'))] : [],
          uitsluitingssignalen: [signaal],
        });
        return { uitkomst: signalen(f).uitkomst };
      },
    },
    {
      naam: 'zeer dringende redenen, voor wie gevangen zit (artikel 16)',
      tekst: `
verblijf                 | redenen | artikel 16   | artikel 13
Nederlander              | nee     | niet voldaan | niet voldaan
Nederlander              | ja      | voldaan      | voldaan
gelijkgesteld            | ja      | voldaan      | voldaan
geen rechtmatig verblijf | ja      | niet voldaan | niet voldaan
anders                   | ja      | niet voldaan | niet voldaan
`,
      reken: (cel) => {
        const f = eenAanvraag(november, testkader(), {
          belanghebbende: {
            ...veertig,
            vrijheidOntnomen: true,
            verblijf: cel('verblijf') as Aanvragerfeiten['verblijf'],
          },
          dringendeRedenen: { keuze: jaNee(cel('redenen')) ? 'ja' : 'nee', motivering: '' },
        });
        return { 'artikel 16': dringendeRedenen(f).uitkomst, 'artikel 13': uitsluitingOfDringend(f).uitkomst };
      },
    },
    {
      naam: 'dagen in het buitenland zonder recht (lid 1 onder e, lid 4)',
      tekst: `
geboren    | verblijven                                        | zonder recht
1985-06-15 | 2026-07-01 tot 2026-07-29                         | geen
1985-06-15 | 2026-07-01 tot 2026-07-30                         | 2026-07-29 tot 2026-07-30
1985-06-15 | 2026-02-01 tot 2026-02-15, 2026-07-01 tot 2026-07-20 | 2026-07-15 tot 2026-07-20
1985-06-15 | 2026-07-01 tot 2026-07-20, 2026-02-01 tot 2026-02-15 | 2026-07-15 tot 2026-07-20
1985-06-15 | 2026-02-01 tot 2026-03-01, 2026-07-01 tot 2026-07-02 | 2026-07-01 tot 2026-07-02
1985-06-15 | 2025-12-15 tot 2026-01-20                         | 2026-01-12 tot 2026-01-20
1985-06-15 | 2025-11-15 tot 2026-01-05                         | 2025-12-13 tot 2026-01-01, 2026-01-01 tot 2026-01-05
1985-06-15 | 2025-12-10 tot 2026-01-01, 2026-01-01 tot 2026-01-20 | 2026-01-07 tot 2026-01-20
1985-06-15 | 2026-06-20 tot 2026-07-10, 2026-07-05 tot 2026-07-25 | 2026-07-18 tot 2026-07-25
1985-06-15 | 2026-07-05 tot 2026-07-10, 2026-06-20 tot 2026-07-25 | 2026-07-18 tot 2026-07-25
1959-07-20 | 2026-06-01 tot 2026-08-01                         | 2026-06-29 tot 2026-07-20
1959-07-20 | 2026-05-01 tot 2026-08-01                         | 2026-05-29 tot 2026-07-20, 2026-07-31 tot 2026-08-01
1955-06-15 | 2026-07-01 tot 2026-09-30                         | geen
1955-06-15 | 2026-07-01 tot 2026-10-01                         | 2026-09-30 tot 2026-10-01
`,
      reken: (cel) => {
        const verblijven = cel('verblijven')
          .split(', ')
          .map((een) => een.split(' tot '))
          .map(([vanaf = '', tot = '']) => ({ vanaf: day(vanaf), tot: day(tot) }));
        const zonder = dagenZonderRecht({ kader: testkader(), geboren: day(cel('geboren')), verblijven });
        return {
          'zonder recht':
            zonder.length === 0 ? 'geen' : zonder.map(({ vanaf, tot }) => `${vanaf} tot ${tot}`).join(', '),
        };
      },
    },
    {
      naam: 'dagen in een inrichting zonder recht (lid 2 onder a)',
      tekst: `
geboren    | verblijf                  | zonder recht
2005-11-20 | 2026-11-20 tot 2026-12-05 | geen
2005-11-21 | 2026-11-20 tot 2026-12-05 | 2026-11-20 tot 2026-11-21
2006-06-15 | 2026-11-20 tot 2026-12-05 | 2026-11-20 tot 2026-12-05
2006-06-15 | 2026-11-20 tot open       | 2026-11-20 tot 2027-06-15
`,
      reken: (cel) => {
        const [vanaf = '', tot = ''] = cel('verblijf').split(' tot ');
        const verblijf = { vanaf: day(vanaf), tot: tot === 'open' ? null : day(tot) };
        const zonder = inrichtingZonderRecht({ geboren: day(cel('geboren')), verblijf });
        return { 'zonder recht': zonder === undefined ? 'geen' : `${zonder.vanaf} tot ${zonder.tot}` };
      },
    },
    {
      naam: 'aanvraag over november 2026 van wie 40 dagen weg was, met de verblijven vastgesteld',
      tekst: `
verblijven                                           | uitkomst
niet vastgesteld                                     | niet vast te stellen
2026-05-01 tot 2026-06-10                            | voldaan
2026-09-01 tot 2026-09-29, 2026-11-01 tot 2026-11-13 | niet vast te stellen
2026-10-20 tot 2026-12-01                            | niet vast te stellen
2026-06-01 tot 2026-06-29, 2026-11-01 tot 2026-12-01 | niet voldaan
`,
      reken: (cel) => {
        const verblijven = cel('verblijven')
          .split(', ')
          .map((een) => een.split(' tot '))
          .flatMap(([vanaf = '', tot]) => (tot === undefined ? [] : [{ vanaf: day(vanaf), tot: day(tot) }]));
        const f = eenAanvraag(november, testkader(), {
          belanghebbende: {
            ...veertig,
            dagenBuitenland: 40,
            ...(verblijven.length === 0 ? {} : { verblijvenBuitenland: verblijven }),
          },
        });
        return { uitkomst: uitsluiting(f).uitkomst };
      },
    },
  ],
  nietGedekt: [
    {
      artikel: '13',
      wat: 'lid 3: welke straffen buiten een inrichting geen uitsluiting geven: dat besluit is niet gezien',
    },
    {
      artikel: '13',
      wat: 'lid 1 onder d en lid 2 onder b: een uitsluiting voor een deel van het inkomen ("voor zover"): het college bepaalt het',
    },
  ],
  proeven: () => [
    verklaar(dagenZonderRecht, {
      kader: testkader(),
      geboren: day('1985-06-15'),
      verblijven: [{ vanaf: day('2026-07-01'), tot: day('2026-08-01') }],
    }).uitleg,
  ],
};
