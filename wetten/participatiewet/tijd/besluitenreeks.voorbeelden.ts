/** Knows the examples of the ledger of decisions: what was decided for a month, as it stood on a day, and what cannot stand together. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import {
  type Besluitenreeks,
  legeReeks,
  maandbesluit,
  neemOp,
  nogTeBetalen,
  type Reeksbesluit,
  reeksOp,
} from './besluitenreeks.ts';
import { regelversie } from './regelversie.ts';

const rust = { regelversie: regelversie(testkader(), day('2026-01-01')), feitversie: 'voorbeeld' };

const over = (van: string, tot: string, bedrag: string) => ({
  van: month(van),
  ...(tot === '' ? {} : { tot: month(tot) }),
  bedrag: euro(bedrag),
  ...rust,
});

/** As a line of text: aard, taken on, from month, until month, amount a month. */
const leesBesluit = (tekst: string, id: string): Reeksbesluit => {
  const [aard = '', genomenOp = '', van = '', tot = '', bedrag = ''] = tekst.split(' ');
  const periode = over(van, tot === '-' ? '' : tot, bedrag === '' ? '0,00' : bedrag);
  return { id, aard, genomenOp, perioden: [periode] } as Reeksbesluit;
};

/** The case of the first two tables. */
const besluiten = [
  'toekenning 2026-01-10 2026-01 - 1.348,49',
  'herziening 2026-05-10 2026-03 2026-05 900,00',
  'maatregel 2026-05-20 2026-06 2026-07 1.348,49',
  'verrekening 2026-05-21 2026-07 2026-09 70,97',
  'intrekking 2026-08-03 2026-08 -',
];

const reeksVan = (lijst: readonly string[]): Besluitenreeks | string => {
  let reeks = legeReeks;
  for (const tekst of lijst) {
    const verder = neemOp(reeks, leesBesluit(tekst, tekst.split(' ').slice(0, 2).join(' ')));
    if (!verder.ok) return verder.error.code;
    reeks = verder.value;
  }
  return reeks;
};

const voorbeeldreeks = (): Besluitenreeks => {
  const reeks = reeksVan(besluiten);
  if (typeof reeks === 'string') throw new RangeError(reeks);
  return reeks;
};

export const bladzijde: Bladzijde = {
  bestand: 'besluitenreeks',
  titel: 'De reeks van besluiten: wat per maand is besloten, en door welk besluit',
  toelichting:
    'Besluiten blijven staan in de volgorde waarin ze zijn genomen; wat er voor een maand uit komt, volgt daaruit. Toekenning, herziening en intrekking stellen het bedrag vast, het laatste besluit geldt. Een maatregel gaat van de bijstand af, een verrekening van wat wordt uitbetaald. Elk bedrag houdt zijn besluit, zijn regels en zijn feiten. Het geval van de eerste twee tabellen: toekenning op 10 januari 2026 (1.348,49 per maand), herziening op 10 mei (maart en april 900,00), maatregel op 20 mei (juni 1.348,49), verrekening op 21 mei (juli en augustus 70,97), intrekking op 3 augustus (vanaf augustus).',
  regels: [],
  tabellen: [],
  openTermen: [],
  nietGedekt: [],
  voorbeelden: [
    {
      naam: 'wat voor een maand is besloten, zoals het op een dag stond',
      tekst: `
op dag     | maand   | besloten | uit te betalen | waaruit
2026-01-09 | 2026-03 |     0,00 |           0,00 |
2026-01-10 | 2026-03 | 1.348,49 |       1.348,49 | toekenning 1.348,49
2026-05-10 | 2026-03 |   900,00 |         900,00 | herziening 900,00
2026-05-10 | 2026-05 | 1.348,49 |       1.348,49 | toekenning 1.348,49
2026-05-20 | 2026-06 |     0,00 |           0,00 | toekenning 1.348,49; maatregel -1.348,49
2026-05-21 | 2026-07 | 1.348,49 |       1.277,52 | toekenning 1.348,49; verrekening -70,97
2026-08-02 | 2026-08 | 1.348,49 |       1.277,52 | toekenning 1.348,49; verrekening -70,97
2026-08-03 | 2026-08 |     0,00 |           0,00 | intrekking 0,00
2026-08-03 | 2026-07 | 1.348,49 |       1.277,52 | toekenning 1.348,49; verrekening -70,97
`,
      reken: (cel) => {
        const uit = maandbesluit(reeksOp(voorbeeldreeks(), cel('op dag')), month(cel('maand')));
        return {
          besloten: bedragcel(uit.besloten),
          'uit te betalen': bedragcel(uit.uitTeBetalen),
          waaruit: uit.posten.map(({ aard, bedrag }) => `${aard} ${bedragcel(bedrag)}`).join('; '),
        };
      },
    },
    {
      naam: 'nog te betalen: wat is besloten min wat is betaald',
      tekst: `
op dag     | maand   | betaald  | nog te betalen
2026-01-10 | 2026-01 |     0,00 |       1.348,49
2026-05-10 | 2026-03 | 1.348,49 |        -448,49
2026-05-21 | 2026-07 | 1.277,52 |           0,00
2026-05-21 | 2026-07 | 1.277,51 |           0,01
2026-08-03 | 2026-08 | 1.277,52 |      -1.277,52
`,
      reken: (cel) => {
        const maand = month(cel('maand'));
        const reeks = reeksOp(voorbeeldreeks(), cel('op dag'));
        const [uit] = nogTeBetalen(reeks, [maand], [{ maand, bedrag: euro(cel('betaald')) }]);
        return { 'nog te betalen': uit === undefined ? 'geen' : bedragcel(uit.verschil) };
      },
    },
    {
      naam: 'besluiten die niet naast elkaar kunnen staan',
      tekst: `
eerst                                      | dan                                           | weigering
toekenning 2026-01-10 2026-01 - 1.000,00   | toekenning 2026-02-01 2026-03 - 900,00        | AL_TOEGEKEND
toekenning 2026-01-10 2026-03 - 1.000,00   | herziening 2026-02-01 2026-02 2026-04 900,00  | NIET_TOEGEKEND
toekenning 2026-01-10 2026-01 - 1.000,00   | herziening 2026-01-10 2026-02 2026-03 900,00  | TEGENSTRIJDIGE_BESLUITEN
toekenning 2026-01-10 2026-01 - 1.000,00   | herziening 2026-01-09 2026-02 2026-03 900,00  | VOLGORDE
toekenning 2026-01-10 2026-01 - 1.000,00   | maatregel 2026-02-01 2026-03 2026-04 1.000,01 | BOVEN_BEDRAG
toekenning 2026-01-10 2026-01 - 1.000,00   | maatregel 2026-02-01 2026-03 2026-04 1.000,00 | geen
toekenning 2026-01-10 2026-01 2026-03 1,00 | verrekening 2026-02-01 2026-03 2026-04 1,00   | NIET_TOEGEKEND
toekenning 2026-01-10 2026-01 - 1.000,00   | herziening 2026-02-01 2026-03 2026-03 900,00  | LEGE_PERIODE
`,
      reken: (cel) => {
        const uit = reeksVan([cel('eerst'), cel('dan')]);
        return { weigering: typeof uit === 'string' ? uit : 'geen' };
      },
    },
  ],
};
