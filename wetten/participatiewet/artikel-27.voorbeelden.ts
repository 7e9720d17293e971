/** Knows the examples of art. 27 and 28 Participatiewet. */
import { cents, type Day, day, monthOf } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import {
  magVerlagen27,
  magVerlagen28,
  type Schoolverlaterfeiten,
  verlaagNorm,
  type Woonkostenfeiten,
} from './artikel-27.ts';
import { huishoudmaand } from './artikel-45-verloop.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import { verloopVan } from './bouw-verloop.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Verlaging } from './huishoudverloop.ts';

const gewogen = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: '' });
const verlaging27 = (bedrag: string, vanaf: Day, tot: Day | null): Verlaging => ({
  artikel: '27',
  vanaf,
  tot,
  bedrag: cents(euro(bedrag)),
  motivering: 'geen woning',
});

/** Art. 27 names the norms of art. 20 and 21. */
const huishouden = (cel: string): Partial<Maandfeiten> => {
  const ouder = eenPersoon(day('1955-01-01'));
  const jong = eenPersoon(day('2006-01-01'));
  switch (cel) {
    case 'alleen, 20 jaar':
      return { belanghebbende: jong };
    case 'alleen, AOW-leeftijd':
      return { belanghebbende: ouder };
    case 'met medebewoner':
      return { medebewoners: [eenMedebewoner(day('1980-01-01'))] };
    case 'in een inrichting':
      return { belanghebbende: eenPersoon(day('1985-06-15'), { inInrichting: true }) };
    case 'gehuwden':
      return { partner: eenPartner(day('1986-01-01')) };
    case 'gehuwd, partner zonder recht':
      return { partner: eenPartner(day('1986-01-01'), { heeftRecht: false }) };
    case 'woonsituatie niet aangetoond':
      return { woonsituatie: 'niet aangetoond' };
    case 'niet aangetoond, AOW':
      return { woonsituatie: 'niet aangetoond', belanghebbende: ouder };
    case 'gehuwden, een met AOW':
      return { partner: eenPartner(day('1955-01-01')) };
    case 'gehuwden van 20':
      return { belanghebbende: jong, partner: eenPartner(day('2006-01-01')) };
    case 'van 20, met medebewoner':
      return { belanghebbende: jong, medebewoners: [eenMedebewoner(day('1980-01-01'))] };
    default:
      return {};
  }
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-27',
  titel: 'Artikel 27 en 28 Participatiewet: een lagere norm',
  toelichting:
    'Beide zijn een bevoegdheid: het college weegt af en bepaalt het bedrag. Zonder besluit is er geen verlaging. Artikel 27 geldt voor de norm van artikel 20 en 21, en voor wie de woonsituatie niet aantoont (artikel 53a lid 3). Artikel 28 duurt ten hoogste zes maanden na het einde van het onderwijs. In de documenten van Rotterdam die wij hebben, staat niets over deze verlagingen.',
  regels: [magVerlagen27, magVerlagen28, verlaagNorm],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'woonsituatie (artikel 27)',
      tekst: `
woonlasten  | college verlaagt | uitkomst
gewoon      | ja               | niet voldaan
geen woning | nee              | niet voldaan
geen woning | ja               | voldaan
geen        | ja               | voldaan
lager       | ja               | voldaan
`,
      reken: (cel) => {
        const woonlasten = cel('woonlasten') as Woonkostenfeiten['woonlasten'];
        return { uitkomst: magVerlagen27({ woonlasten, verlagen27: gewogen(cel('college verlaagt')) }).uitkomst };
      },
    },
    {
      naam: 'schoolverlater (artikel 28), onderwijs beeindigd op 31 maart 2026',
      tekst: `
aanspraak | op         | college verlaagt | uitkomst
ja        | 2026-03-30 | ja               | niet vast te stellen
ja        | 2026-03-31 | ja               | voldaan
ja        | 2026-09-29 | ja               | voldaan
ja        | 2026-09-30 | ja               | niet voldaan
ja        | 2026-05-01 | nee              | niet voldaan
nee       | 2026-05-01 | ja               | niet voldaan
`,
      reken: (cel) => {
        const f = {
          onderwijsBeeindigd: day('2026-03-31'),
          hadAanspraak: jaNee(cel('aanspraak')),
          verlagen28: gewogen(cel('college verlaagt')),
        };
        return { uitkomst: magVerlagen28(f, day(cel('op'))).uitkomst };
      },
    },
    {
      naam: 'op welke norm artikel 27 werkt, op 1 november 2026',
      tekst: `
huishouden                   | verlaging | norm
alleen, 40 jaar              |    280,00 | 1.139,46
alleen, 40 jaar              |      0,00 | 1.419,46
alleen, 40 jaar              |  9.999,99 |     0,00
alleen, 20 jaar              |    100,00 |   250,42
alleen, AOW-leeftijd         |    280,00 | 1.587,34
met medebewoner              |    280,00 | 1.013,90
in een inrichting            |    280,00 |   496,44
gehuwden                     |    280,00 | 1.747,79
gehuwd, partner zonder recht |    280,00 | 1.013,90
woonsituatie niet aangetoond |    100,00 |   325,84
niet aangetoond, AOW         |    100,00 |   356,98
gehuwden, een met AOW        |    100,00 | 2.176,10
gehuwden van 20              |    100,00 |   600,84
van 20, met medebewoner      |    100,00 |   250,42
`,
      reken: (cel) => {
        const op = day('2026-11-01');
        const f = eenMaand(monthOf(op), testkader(), huishouden(cel('huishouden')));
        const verlagingen = [verlaging27(cel('verlaging'), op, null)];
        return { norm: bedragcel(verlaagNorm(f, bijstandsnorm(f, op), verlagingen, op)) };
      },
    },
    {
      naam: 'een deel van november 2026',
      tekst: `
artikel | vanaf      | tot        | onderwijs beeindigd | bedrag | norm
27      | 2026-11-16 | -          | -                   | 280,00 | 1.279,46
27      | 2026-11-01 | 2026-11-16 | -                   | 280,00 | 1.279,46
28      | 2026-06-01 | -          | 2026-05-16          | 280,00 | 1.279,46
28      | 2026-06-01 | 2026-11-01 | 2026-05-16          | 280,00 | 1.419,46
28      | 2026-06-01 | -          | 2026-05-01          | 280,00 | 1.419,46
`,
      reken: (cel) => {
        const tot = cel('tot') === '-' ? null : day(cel('tot'));
        const gewoon = verlaging27(cel('bedrag'), day(cel('vanaf')), tot);
        const verlagingen: readonly Verlaging[] = [
          cel('artikel') === '27'
            ? gewoon
            : { ...gewoon, artikel: '28', onderwijsBeeindigd: day(cel('onderwijs beeindigd')) },
        ];
        const f = verloopVan(eenMaand(monthOf(day('2026-11-01')), testkader()));
        return { norm: bedragcel(huishoudmaand({ ...f, verlagingen }).norm) };
      },
    },
    {
      naam: 'artikel 28 werkt op elke norm, op 1 november 2026',
      tekst: `
huishouden                   | artikel | verlaging | norm
alleen, AOW-leeftijd         | 27      |    280,00 | 1.587,34
alleen, AOW-leeftijd         | 28      |    280,00 | 1.307,34
gehuwd, partner zonder recht | 27      |    280,00 | 1.013,90
gehuwd, partner zonder recht | 28      |    280,00 |   733,90
`,
      reken: (cel) => {
        const op = day('2026-11-01');
        const f = eenMaand(monthOf(op), testkader(), huishouden(cel('huishouden')));
        const gewoon = verlaging27(cel('verlaging'), op, null);
        const een: Verlaging =
          cel('artikel') === '28' ? { ...gewoon, artikel: '28', onderwijsBeeindigd: day('2026-10-01') } : gewoon;
        return { norm: bedragcel(verlaagNorm(f, bijstandsnorm(f, op), [een], op)) };
      },
    },
  ],
  nietGedekt: [
    {
      artikel: '27',
      wat: 'hoe hoog een verlaging is: dat staat niet in de wet en niet in de gemeentelijke documenten die wij hebben',
    },
    {
      artikel: '28',
      wat: 'een verlaging in een maand met een vast huishouden: geef die maand als huishouden met data',
    },
  ],
  proeven: () => [
    verklaar((f: Schoolverlaterfeiten) => magVerlagen28(f, day('2026-05-01')), {
      onderwijsBeeindigd: day('2026-03-31'),
      hadAanspraak: true,
      verlagen28: { keuze: 'ja', motivering: '' },
    }).uitleg,
  ],
};
