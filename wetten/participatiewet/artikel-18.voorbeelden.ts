/** Knows the examples of art. 18 Participatiewet. */
import { day, gemeenteCode, month, subtract } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import {
  type EerdereMaatregel,
  geuniformeerdeVerlaging,
  type Maatregelfeiten,
  maatregel,
  samenloop,
  verlagingVan,
} from './artikel-18.ts';
import { verlagingIn } from './artikel-18-maand.ts';
import type { Gedraging } from './artikel-18-maatregelen.ts';
import { samenloopvoorbeeld } from './artikel-18-samenloop.voorbeelden.ts';
import { bijstandsmaand } from './artikel-19.ts';
import { eenLoon, eenMaand, eenPersoon } from './bouw.ts';
import { maatregelvragen } from './handhaving/vragen-sancties.ts';
import { duurEersteKeer, duurHerhaling, maatregelstelsel, spreidingMaatregel } from './open-termen-handhaving.ts';

const feiten = (gemeente: string, anders: Partial<Maatregelfeiten> = {}): Maatregelfeiten => ({
  kader: kaderVan(gemeenteCode(gemeente)),
  overtreding: { soort: 'geuniformeerd', onderdeel: 'a' },
  gedragingOp: day('2026-03-02'),
  besluitdag: day('2026-03-16'),
  maand: month('2026-04'),
  norm: euro('1.401,50'),
  verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
  dringendeRedenen: { keuze: 'nee', motivering: '' },
  afgestemdProcent: 100,
  eerdere: [],
  eerderGewaarschuwd: false,
  waarschuwen: { keuze: 'nee', motivering: '' },
  maandenZelfstandig: 0,
  ...anders,
});

/** `geen`, or measures as `2025-05-01 lid 5` and `2025-05-01 eerste`, separated by commas. */
const eerdere = (cel: string): readonly EerdereMaatregel[] =>
  cel === 'geen'
    ? []
    : cel.split(', ').map((een) => {
        const besluitdag = day(een.slice(0, 10));
        const rest = een.slice(11);
        return rest.startsWith('lid ')
          ? { besluitdag, lid: rest.slice(4) as EerdereMaatregel['lid'], categorie: null }
          : { besluitdag, lid: '2', categorie: rest };
      });

const uitkomst = (f: Maatregelfeiten): Readonly<Record<string, string>> => {
  const besluit = maatregel(f);
  if (besluit.wijze !== 'verlaging') return { verlaging: besluit.wijze, maanden: '0', lid: 'geen' };
  return { verlaging: `${besluit.procent}%`, maanden: String(besluit.maanden), lid: besluit.lid };
};

const wogen = (keuze: string) => ({ keuze, motivering: '' });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-18',
  titel: 'Artikel 18 Participatiewet: maatregel',
  toelichting:
    'Wie een plicht niet nakomt, krijgt minder bijstand. Bij de plichten van lid 4 is dat 100 procent; bij andere plichten zegt de verordening hoeveel. Binnen twaalf maanden: op dezelfde datum een jaar later telt het niet meer mee. Van wat overblijft gaat een halve cent naar de inwoner.',
  regels: [maatregel, samenloop, verlagingIn],
  tabellen: [geuniformeerdeVerlaging],
  openTermen: [maatregelstelsel, duurEersteKeer, duurHerhaling, spreidingMaatregel],
  nietGedekt: [
    {
      artikel: '18 samenloop',
      wat: 'Meer maatregelen in een maand: in de gevonden teksten van Rotterdam en Diemen staat er niets over. In Amsterdam gaan zij samen (art. 12 lid 2); wat "in beginsel" daar uitzondert, en een plicht van lid 4 ernaast, staat er niet in.',
    },
    { artikel: '18 lid 1', wat: 'Afstemmen van bijstand op de persoon buiten een maatregel om.' },
    { artikel: '18 lid 11', wat: 'Herzien van een maatregel op verzoek: het college beoordeelt het gedrag.' },
    { artikel: '18 vanaf 2027', wat: 'De tekst die op 1 januari 2027 geldt, is niet gezien.' },
    {
      artikel: '18 lid 2 in Amsterdam',
      wat: 'Meer plichten met een gedraging (art. 12 lid 1: het hoogste percentage), de ingangsmaand, en art. 6 lid 3 naast art. 11 lid 1 (tegenstrijdig).',
    },
    {
      artikel: '18 lid 2 in Diemen',
      wat: 'Afwijken tussen 5 en 100 procent naar de ernst: dat weegt het college bij lid 10.',
    },
  ],
  proeven: () => [
    verklaar(maatregel, feiten('0599'), maatregelvragen).uitleg,
    verklaar(maatregel, feiten('0599', { overtreding: { soort: 'verordening', gedraging: 'plan van aanpak' } })).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wat er af gaat en wat er blijft',
      tekst: `
norm     | verlaging | eraf     | blijft
1.401,50 | 30        |   420,45 |   981,05
1.401,50 | 100       | 1.401,50 |     0,00
1.091,71 | 5         |    54,59 | 1.037,12
1.091,71 | 30        |   327,51 |   764,20
    0,01 | 50        |     0,00 |     0,01
1.401,50 | 0         |     0,00 | 1.401,50
`,
      reken: (cel) => {
        const norm = euro(cel('norm'));
        const eraf = verlagingVan(norm, Number(cel('verlaging')));
        return { eraf: bedragcel(eraf), blijft: bedragcel(subtract(norm, eraf)) };
      },
    },
    {
      naam: 'geuniformeerde verplichting, gedraging op een dag, besluit twee weken later',
      tekst: `
gemeente | gedraging  | besluit    | eerdere                              | verlaging | maanden | lid
0599     | 2026-03-02 | 2026-03-16 | geen                                 | 100%      | 1       | 5
0363     | 2026-03-02 | 2026-03-16 | geen                                 | 100%      | 1       | 5
0363     | 2026-03-02 | 2026-03-16 | 2025-03-03 lid 5                     | 100%      | 2       | 6
0363     | 2026-03-02 | 2026-03-16 | 2025-03-02 lid 5                     | 100%      | 1       | 5
0363     | 2026-03-02 | 2026-03-16 | 2025-06-01 lid 5, 2025-11-01 lid 6   | 100%      | 3       | 7
0363     | 2026-03-02 | 2026-03-16 | 2025-11-01 lid 7                     | 100%      | 3       | 8
0363     | 2026-03-02 | 2026-03-16 | 2025-11-01 lid 8                     | 100%      | 3       | 8
0363     | 2026-03-02 | 2026-03-16 | 2025-11-01 eerste                    | 100%      | 1       | 5
0363     | 2026-03-02 | 2026-03-16 | 2026-03-10 lid 5                     | 100%      | 1       | 5
0363     | 2026-03-02 | 2026-03-16 | 2026-03-02 lid 5                     | 100%      | 2       | 6
0363     | 2026-03-02 | 2026-03-16 | 2025-11-01 lid 6, 2025-06-01 lid 5   | 100%      | 3       | 7
0599     | 2026-12-20 | 2026-12-31 | geen                                 | 100%      | 1       | 5
0599     | 2026-12-20 | 2027-01-01 | geen                                 | 100%      | 1       | gat
`,
      reken: (cel) =>
        uitkomst(
          feiten(cel('gemeente'), {
            gedragingOp: day(cel('gedraging')),
            besluitdag: day(cel('besluit')),
            eerdere: eerdere(cel('eerdere')),
          }),
        ),
    },
    samenloopvoorbeeld,
    {
      naam: 'verordening van de gemeente (lid 2)',
      tekst: `
gemeente | gedraging                      | gedaan op  | eerdere                                              | verlaging | maanden | lid
0599     | plan van aanpak                | 2026-03-02 | geen                                                 | 30%       | 1       | 2
0599     | algemeen geaccepteerde arbeid  | 2026-03-02 | geen                                                 | 100%      | 1       | 2
0599     | ernstige misdraging            | 2026-03-02 | geen                                                 | 50%       | 1       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-09-01 eerste                                    | 30%       | 2       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-09-01 tweede                                    | 30%       | 1       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-03-01 eerste                                    | 30%       | 1       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-09-01 eerste, 2025-05-01 eerste                 | 30%       | 2       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-09-01 eerste, 2025-05-01 eerste, 2024-09-01 eerste | 80%    | 2       | 2
0599     | plan van aanpak                | 2026-03-02 | 2024-09-02 eerste, 2023-09-03 eerste, 2025-09-01 eerste | 80%    | 2       | 2
0599     | plan van aanpak                | 2026-03-02 | 2025-09-01 eerste, 2024-09-01 eerste, 2023-09-02 eerste | 30%    | 2       | 2
0599     | plan van aanpak                | 2026-03-02 | 2026-03-10 eerste, 2025-09-01 eerste, 2025-05-01 eerste, 2024-09-01 eerste | 80% | 2 | 2
0599     | plan van aanpak                | 2026-03-02 | 2026-03-02 eerste, 2025-09-01 eerste, 2025-05-01 eerste | 80%    | 2       | 2
0599     | besef van verantwoordelijkheid | 2026-03-02 | geen                                                 | 20%       | 5       | 2
0599     | registratie als werkzoekende   | 2026-03-02 | geen                                                 | 5%        | 1       | gat
0363     | registratie als werkzoekende   | 2026-03-02 | geen                                                 | 5%        | 1       | 2
0363     | registratie als werkzoekende   | 2025-03-15 | geen                                                 | geen      | 0       | geen
0363     | registratie als werkzoekende   | 2025-03-16 | geen                                                 | 5%        | 1       | 2
0363     | fysiek geweld                  | 2026-03-02 | 2025-09-01 misdraging                                | 100%      | 2       | 2
0363     | registratie als werkzoekende   | 2026-03-02 | 2025-09-01 eerste                                    | 5%        | 1       | 2
0384     | plan van aanpak                | 2026-03-02 | geen                                                 | 30%       | 1       | 2
0384     | plan van aanpak                | 2026-03-02 | 2025-09-01 tweede                                    | 30%       | 1       | gat
0556     | plan van aanpak                | 2026-03-02 | geen                                                 | 30%       | 1       | gat
`,
      reken: (cel) =>
        uitkomst(
          feiten(cel('gemeente'), {
            overtreding: { soort: 'verordening', gedraging: cel('gedraging') as Gedraging },
            gedragingOp: day(cel('gedaan op')),
            eerdere: eerdere(cel('eerdere')),
            maandenZelfstandig: 5,
          }),
        ),
    },
    {
      naam: 'wat het college weegt; waarschuwen alleen waar de verordening dat kent, in de eerste categorie, en de eerste keer',
      tekst: `
gemeente | gedraging                     | eerdere           | verwijt   | dringende redenen | waarschuwen | eerder gewaarschuwd | verlaging    | maanden | lid
0599     | plan van aanpak               | geen              | aanwezig  | nee               | nee         | nee                 | 30%          | 1       | 2
0599     | plan van aanpak               | geen              | ontbreekt | nee               | nee         | nee                 | geen         | 0       | geen
0599     | plan van aanpak               | geen              | aanwezig  | ja                | nee         | nee                 | 10%          | 1       | 2
0599     | plan van aanpak               | geen              | aanwezig  | nee               | ja          | nee                 | waarschuwing | 0       | geen
0599     | plan van aanpak               | geen              | aanwezig  | nee               | ja          | ja                  | 30%          | 1       | 2
0599     | plan van aanpak               | 2025-09-01 eerste | aanwezig  | nee               | ja          | nee                 | 30%          | 2       | 2
0599     | plan van aanpak               | 2024-09-01 tweede | aanwezig  | nee               | ja          | nee                 | 30%          | 1       | 2
0599     | algemeen geaccepteerde arbeid | geen              | aanwezig  | nee               | ja          | nee                 | 100%         | 1       | 2
0363     | registratie als werkzoekende  | geen              | aanwezig  | nee               | ja          | nee                 | 5%           | 1       | 2
0384     | plan van aanpak               | geen              | aanwezig  | nee               | ja          | nee                 | 30%          | 1       | 2
`,
      reken: (cel) =>
        uitkomst(
          feiten(cel('gemeente'), {
            overtreding: { soort: 'verordening', gedraging: cel('gedraging') as Gedraging },
            eerdere: eerdere(cel('eerdere')),
            verwijtbaarheid: wogen(cel('verwijt')) as Maatregelfeiten['verwijtbaarheid'],
            dringendeRedenen: wogen(cel('dringende redenen')) as Maatregelfeiten['dringendeRedenen'],
            afgestemdProcent: 10,
            waarschuwen: wogen(cel('waarschuwen')) as Maatregelfeiten['waarschuwen'],
            eerderGewaarschuwd: cel('eerder gewaarschuwd') === 'ja',
          }),
        ),
    },
    {
      naam: 'duur bij herhaling (lid 6): altijd langer dan de eerste keer; een verordening die iets anders zegt, geldt niet',
      tekst: `
eerste keer  | bij herhaling | verlaging | maanden | lid
een maand    | twee maanden  | 100%      | 2       | 6
een maand    | drie maanden  | 100%      | 3       | 6
twee maanden | drie maanden  | 100%      | 3       | 6
twee maanden | twee maanden  | 100%      | 2       | gat
`,
      reken: (cel) => {
        const { kader } = feiten('0599');
        const rij = (keuze: string) =>
          [{ vanaf: day('2017-01-01'), keuze, bron: 'voorbeeld', status: 'aanname' }] as const;
        const keuzes = { [duurEersteKeer.id]: rij(cel('eerste keer')), [duurHerhaling.id]: rij(cel('bij herhaling')) };
        return uitkomst(
          feiten('0599', {
            kader: { ...kader, keuzes: { ...kader.keuzes, ...keuzes } },
            eerdere: eerdere('2025-11-01 lid 5'),
          }),
        );
      },
    },
    {
      naam: 'per maand: in een keer, of over drie maanden waar de verordening dat zegt; en de uiterste dag om opnieuw te kijken',
      tekst: `
spreiding   | duur         | overtreding     | april    | mei      | juni     | heroverwegen
in een keer | een maand    | geuniformeerd   | 1.401,50 |     0,00 |     0,00 | geen
drie delen  | een maand    | geuniformeerd   |   467,17 |   467,17 |   467,16 | geen
in een keer | twee maanden | geuniformeerd   | 1.401,50 | 1.401,50 |     0,00 | geen
drie delen  | twee maanden | geuniformeerd   |   934,34 |   934,33 |   934,33 | geen
drie delen  | een maand    | plan van aanpak |   420,45 |     0,00 |     0,00 | 2026-06-16
`,
      reken: (cel) => {
        const { kader } = feiten('0599');
        const rij = (keuze: string) =>
          [{ vanaf: day('2017-01-01'), keuze, bron: 'voorbeeld', status: 'aanname' }] as const;
        const keuzes = { [spreidingMaatregel.id]: rij(cel('spreiding')), [duurEersteKeer.id]: rij(cel('duur')) };
        const besluit = maatregel(
          feiten('0599', {
            kader: { ...kader, keuzes: { ...kader.keuzes, ...keuzes } },
            overtreding:
              cel('overtreding') === 'geuniformeerd'
                ? { soort: 'geuniformeerd', onderdeel: 'a' }
                : { soort: 'verordening', gedraging: 'plan van aanpak' },
          }),
        );
        const lijst = besluit.wijze === 'verlaging' ? besluit.perMaand : [];
        const van = (maand: string) => bedragcel(lijst.find((een) => een.maand === maand)?.bedrag ?? euro('0,00'));
        return {
          april: van('2026-04'),
          mei: van('2026-05'),
          juni: van('2026-06'),
          heroverwegen: (besluit.wijze === 'verlaging' && besluit.heroverwegenVoor) || 'geen',
        };
      },
    },
    {
      naam: 'wat een maatregel van een maand maakt: over de norm van de dagen met recht, nooit meer dan de bijstand, en daarna de vakantietoeslag (van het loon is een deel vrij)',
      tekst: `
overtreding     | loon     | maand   | vanaf      | maatregel | bijstand | uit te betalen
plan van aanpak |     0,00 | 2026-04 | 2026-04-01 |    420,45 |   981,05 |         932,00
plan van aanpak |   600,00 | 2026-04 | 2026-04-01 |    420,45 |   531,05 |         504,50
plan van aanpak | 1.390,00 | 2026-04 | 2026-04-01 |    296,50 |     0,00 |           0,00
plan van aanpak |     0,00 | 2026-04 | 2026-04-16 |    210,22 |   490,53 |         466,00
plan van aanpak |     0,00 | 2026-05 | 2026-05-01 |      0,00 | 1.401,50 |       1.331,42
geuniformeerd   |     0,00 | 2026-04 | 2026-04-01 |  1.401,50 |     0,00 |           0,00
`,
      reken: (cel) => {
        const {
          kader,
          norm: _,
          ...opgelegd
        } = feiten('0599', {
          overtreding:
            cel('overtreding') === 'geuniformeerd'
              ? { soort: 'geuniformeerd', onderdeel: 'a' }
              : { soort: 'verordening', gedraging: 'plan van aanpak' },
        });
        const loon = euro(cel('loon'));
        const belanghebbende = eenPersoon(day('1987-01-19'), { inkomsten: loon === 0 ? [] : [eenLoon(loon)] });
        const gewoon = eenMaand(month(cel('maand')), kader, { belanghebbende });
        const {
          maatregel: eraf,
          bijstand,
          uitTeBetalen,
        } = bijstandsmaand({
          ...gewoon,
          vanaf: day(cel('vanaf')),
          maatregelen: [opgelegd],
        });
        return {
          maatregel: bedragcel(eraf ?? euro('0,00')),
          bijstand: bedragcel(bijstand),
          'uit te betalen': bedragcel(uitTeBetalen),
        };
      },
    },
  ],
};
