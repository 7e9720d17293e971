/** Knows how our accounts are told in Iv3 (Informatie voor derden): taakveld and category, dated, each with its source. */
import { type Day, day, stepAt, type Timeline, timeline } from '@samenkracht/core';
import { type Rekening, rekeningen } from './rekening.ts';

type Iv3code = { readonly code: string; readonly naam: string };

export type Iv3 =
  | {
      readonly soort: 'code';
      readonly taakveld: Iv3code;
      readonly categorie: Iv3code;
      readonly bron: string;
      readonly link: string;
      /** `bevestigd`: the source names it for this period. `afgeleid`: the source lists what changes, and this is not in it. */
      readonly zekerheid: 'bevestigd' | 'afgeleid';
    }
  | { readonly soort: 'gat'; readonly naam: string; readonly uitleg: string };

const inkomensregelingen: Iv3code = { code: '6.3', naam: 'Inkomensregelingen' };
const inGeld: Iv3code = { code: '4.1.1', naam: 'Sociale uitkeringen in geld' };

/** Amounts and codes are added, never edited: a year without a source is a gap with a name. */
const lasten: Timeline<Iv3> = timeline([
  {
    from: day('2020-01-01'),
    value: {
      soort: 'code',
      taakveld: inkomensregelingen,
      categorie: inGeld,
      bron: 'Findo, Iv3-taakveld 6.3 Inkomensregelingen (tekst met de coronamaatregelen)',
      link: 'https://findo.nl/content/63---Inkomensregelingen',
      zekerheid: 'bevestigd',
    },
  },
  {
    from: day('2022-01-01'),
    value: {
      soort: 'gat',
      naam: 'Iv3-informatievoorschrift 2022, 2023 en 2024',
      uitleg: 'Het voorschrift van deze jaren is niet ingezien.',
    },
  },
  {
    from: day('2025-01-01'),
    value: {
      soort: 'code',
      taakveld: inkomensregelingen,
      categorie: inGeld,
      bron: 'CBS, Kredo-nieuwsbrief mei 2024: wat er vanaf 2025 in Iv3 verandert; 6.3 en 4.1.1 staan daar niet bij',
      link: 'https://www.cbs.nl/nl-nl/deelnemers-enquetes/decentrale-overheden/kredo-overheden/nieuwsbrief-kredo/kredo-nieuwsbrief-mei-2024',
      zekerheid: 'afgeleid',
    },
  },
]);

const balans = (rekening: string): Iv3 => ({
  soort: 'gat',
  naam: `Iv3-balanspost van "${rekening}"`,
  uitleg: 'Balansposten staan in het Iv3-voorschrift van het jaar; dat is niet ingezien. De gemeente vult de code in.',
});

const resultaat = (rekening: string): Iv3 => ({
  soort: 'gat',
  naam: `Iv3-categorie van "${rekening}"`,
  uitleg:
    'Of dit bij sociale uitkeringen, verhaal of overige opbrengsten hoort, staat in het voorschrift van het jaar; dat is niet ingezien.',
});

const instrumenten: Iv3 = {
  soort: 'gat',
  naam: 'Iv3-taakveld van instrumenten voor werk en meedoen',
  uitleg: 'Een instrument kan onder verschillende taakvelden vallen; het voorschrift van het jaar is niet ingezien.',
};

const verplichting: Iv3 = {
  soort: 'gat',
  naam: 'Iv3 van aangegane verplichtingen',
  uitleg: 'Of en waar een verplichting die nog geen last is in Iv3 staat, is niet ingezien.',
};

/** The Iv3 place of an account on a day. What is set off or paid back stays on `lasten`: whether it belongs in 4.1.2 is a gap too. */
export const iv3Van = (rekening: Rekening, op: Day): Iv3 => {
  const { soort, naam } = rekeningen[rekening];
  if (rekening === 'kwijtgescholden' || rekening === 'opbrengst invordering') return resultaat(naam);
  if (
    ['lasten bijzonder', 'lasten toeslagen', 'lasten dwangsom', 'lasten bufferbudget', 'opbrengst boeten'].includes(
      rekening,
    )
  )
    return resultaat(naam);
  if (rekening === 'lasten instrumenten') return instrumenten;
  if (soort === 'verplichting') return verplichting;
  if (soort !== 'lasten') return balans(naam);
  return (
    stepAt(lasten, op)?.value ?? {
      soort: 'gat',
      naam: 'Iv3-informatievoorschrift voor 2020',
      uitleg: 'Er is geen bron voor deze jaren.',
    }
  );
};
