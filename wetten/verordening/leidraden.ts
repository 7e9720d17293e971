/** Knows what a municipality wrote down for a judgement that the law leaves to it: guidance for the professional, no rule that computes. */
import { type Day, day, type GemeenteCode } from '@samenkracht/core';

export type Leidraadonderwerp =
  | 'giften'
  | 'terugbetalen'
  | 'tegenprestatie'
  | 'werkervaring'
  | 'premie participatieplaats'
  | 'uitvoering Wmo'
  | 'voorbereiding inburgering';

/** Holds from its day until the next line of the same subject; a line without text ends the one before it. */
export type Leidraad = {
  readonly onderwerp: Leidraadonderwerp;
  readonly vanaf: Day;
  /** Null: from this day we know of none. */
  readonly tekst: string | null;
  readonly bron: string;
  /** `vastgesteld`: an ordinance or policy rule. `beschreven`: told in a letter or report; the text itself was not seen. */
  readonly status: 'vastgesteld' | 'beschreven';
};

const giften = 'CVDR701597, art. 2 en 3';
const invordering = 'CVDR432303, art. 9';
const strategiestuk = 'Strategiebrief ambitie bijstand Rotterdam (2018)';
const jaarstukken = 'jaarstukken 2019 van Maassluis';

const leidraden: Readonly<Record<string, readonly Leidraad[]>> = {
  '0599': [
    {
      onderwerp: 'tegenprestatie',
      vanaf: day('2015-01-01'),
      tekst:
        'Voor wie geen re-integratievoorziening (meer) krijgt: ten hoogste 20 uur per week of naar vermogen, zelf in te vullen: vrijwilligerswerk, mantelzorg, een taalcursus of werken aan eigen problemen.',
      bron: `${strategiestuk}: Verordening Tegenprestatie, eind 2014; de dag is niet gevonden`,
      status: 'beschreven',
    },
    {
      onderwerp: 'premie participatieplaats',
      vanaf: day('2015-07-01'),
      tekst: '150 euro na elke zes maanden werk van ten minste 20 uur per week met voldoende medewerking.',
      bron: 'CVDR361766/5, art. 9',
      status: 'vastgesteld',
    },
    {
      onderwerp: 'werkervaring',
      vanaf: day('2018-12-01'),
      tekst:
        'Werkervaring past bij het uitstroomperspectief: betaald werk in deeltijd, vrijwilligerswerk of een passende werkactiviteit van ten minste 16 uur per week (was 8). Papierprikken is niet meer standaard.',
      bron: strategiestuk,
      status: 'beschreven',
    },
    {
      onderwerp: 'terugbetalen',
      vanaf: day('2021-07-07'),
      tekst:
        'In een keer, anders binnen 2 jaar. Lukt dat niet: 5 procent van de norm, met 35 procent van het inkomen daarboven. De individuele inkomenstoeslag telt niet mee. De oudste vordering eerst.',
      bron: invordering,
      status: 'vastgesteld',
    },
    {
      onderwerp: 'voorbereiding inburgering',
      vanaf: day('2021-09-01'),
      tekst:
        'Onderdelen van de meeste bouwstenen van de nieuwe wet beginnen al, ook maatschappelijke begeleiding. Leerroutes kunnen pas vanaf 1 januari 2022.',
      bron: 'rapportage van Rotterdam over 2020',
      status: 'beschreven',
    },
    {
      onderwerp: 'voorbereiding inburgering',
      vanaf: day('2022-01-01'),
      tekst: null,
      bron: 'vanaf 2022 geldt de Wet inburgering 2021',
      status: 'beschreven',
    },
    {
      onderwerp: 'giften',
      vanaf: day('2022-10-01'),
      tekst:
        'Giften en kostenvoordelen samen tot 2.250 euro van 1 oktober tot en met 31 december 2022 tellen niet mee.',
      bron: `${giften}; in werking op 11 oktober 2023, met terugwerkende kracht`,
      status: 'vastgesteld',
    },
    {
      onderwerp: 'giften',
      vanaf: day('2023-01-01'),
      tekst:
        'Giften en kostenvoordelen samen tot 2.250 euro in 2023 tellen niet mee. Het meerdere van een gift is een middel.',
      bron: `${giften}; in werking op 11 oktober 2023, met terugwerkende kracht`,
      status: 'vastgesteld',
    },
    {
      onderwerp: 'giften',
      vanaf: day('2024-01-01'),
      tekst:
        'Giften en kostenvoordelen samen tot 1.200 euro per kalenderjaar tellen niet mee. Het meerdere van een gift is een middel; bij een kostenvoordeel wordt de norm afgestemd.',
      bron: giften,
      status: 'vastgesteld',
    },
    {
      onderwerp: 'giften',
      vanaf: day('2026-01-01'),
      tekst: null,
      bron: 'vanaf 2026 staat de grens in artikel 31 lid 2 onder m Participatiewet',
      status: 'vastgesteld',
    },
  ],
  '0556': [
    {
      onderwerp: 'uitvoering Wmo',
      vanaf: day('2019-01-01'),
      tekst: 'ROGplus voert de maatwerkvoorzieningen van de Wmo uit.',
      bron: jaarstukken,
      status: 'beschreven',
    },
    {
      onderwerp: 'werkervaring',
      vanaf: day('2019-05-01'),
      tekst:
        'Een jobcoach zoekt werkervaringsplaatsen bij werkgevers in Maassluis en de regio; het doel is betaald werk.',
      bron: jaarstukken,
      status: 'beschreven',
    },
    {
      onderwerp: 'voorbereiding inburgering',
      vanaf: day('2019-07-01'),
      tekst:
        'De raad stelde de visie veranderopgave inburgering vast; de voorbereiding gebeurt met Vlaardingen en Schiedam.',
      bron: `${jaarstukken}; de dag in juli is niet gevonden`,
      status: 'beschreven',
    },
  ],
};

/** What a municipality wrote about a subject, as it held on a day; undefined when we know of nothing. */
export const leidraadOp = (gemeente: GemeenteCode, onderwerp: Leidraadonderwerp, op: Day): Leidraad | undefined => {
  const rij = leidraden[gemeente]?.findLast((een) => een.onderwerp === onderwerp && een.vanaf <= op);
  return rij === undefined || rij.tekst === null ? undefined : rij;
};

/** Every guidance of a municipality that held on a day. */
export const leidradenOp = (gemeente: GemeenteCode, op: Day): readonly Leidraad[] => {
  const onderwerpen = new Set(leidraden[gemeente]?.map(({ onderwerp }) => onderwerp));
  return [...onderwerpen].flatMap((onderwerp) => leidraadOp(gemeente, onderwerp, op) ?? []);
};
