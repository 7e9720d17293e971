/** Knows the words of a decision: the outcome first, then why, and how to object. */
import { type Day, formatDay, formatEuro, formatMonth, type Money, type Month } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, stappen, tussenkop } from './bericht.ts';

/** One line of the calculation on a letter. */
export type Rekenregel = {
  readonly naam: string;
  readonly bedrag: Money;
  readonly waarom?: string | undefined;
  /** A line that is the sum of those above it. */
  readonly nadruk?: boolean | undefined;
};

/** What each decision carries, whatever its outcome. */
type Besluitgrond = {
  readonly redenen: readonly string[];
  readonly artikelen: readonly string[];
  readonly bezwaarUiterlijk: Day;
  readonly onbevestigd?: readonly string[] | undefined;
};

export type Toekenning = Besluitgrond & {
  readonly ingangsdatum: Day;
  /** What is paid each month, without the holiday allowance that is reserved. */
  readonly perMaand: Money;
  readonly vakantietoeslagPerMaand: Money;
  /** The part of a month in which it starts, where that is not a whole one. */
  readonly eersteMaand?: { readonly maand: Month; readonly bedrag: Money } | undefined;
  /** The day of the month on which is paid. */
  readonly betaaldag: number;
  readonly eersteBetaling?: Day | undefined;
  readonly rekening: readonly Rekenregel[];
  /** Advances that were paid and are taken off. */
  readonly voorschot?: Money | undefined;
};

export const rekentabel = (bijschrift: string, regels: readonly Rekenregel[]): Blok => ({
  soort: 'tabel',
  bijschrift,
  kolommen: [
    { kop: 'Wat', soort: 'tekst' },
    { kop: 'Waarom', soort: 'tekst' },
    { kop: 'Bedrag', soort: 'bedrag' },
  ],
  rijen: regels.map((regel) => ({
    cellen: [regel.naam, regel.waarom ?? '', regel.bedrag],
    nadruk: regel.nadruk ?? false,
  })),
});

/** Articles 6:4, 6:5 and 6:7 Awb in plain words, with the help that stands beside them. */
export const bezwaar = (uiterlijk: Day, kader: Kader): readonly Blok[] => [
  tussenkop('Bent u het niet eens met dit besluit?'),
  alinea(`Bel ons eerst: ${kader.afzender.telefoon}. Misschien lossen wij het samen op.`),
  alinea(`U kunt ook bezwaar maken. Dat kan tot en met ${formatDay(uiterlijk)}. Bezwaar maken is gratis.`),
  alinea('Zet in uw bezwaar:'),
  lijst([
    'uw naam en adres',
    'de datum van vandaag',
    `het kenmerk ${kader.kenmerk} en de datum van dit besluit`,
    'waarom u het niet eens bent met het besluit',
    'uw handtekening',
  ]),
  alinea(`Stuur uw bezwaar naar: ${kader.afzender.bezwaaradres}.`),
  tussenkop('Wie kan u helpen?'),
  alinea(`Bel ${kader.afzender.telefoon} als u een vraag heeft. Wij zijn er ${kader.afzender.bereikbaar}.`),
  alinea('U kunt ook gratis hulp krijgen van iemand die niet bij de gemeente werkt.'),
  alinea('Dat heet onafhankelijke cliëntondersteuning. Vraag ernaar als u ons belt.'),
];

const waarom = (redenen: readonly string[]): readonly Blok[] =>
  redenen.length === 0 ? [] : [tussenkop('Waarom is dit ons besluit?'), lijst(redenen)];

const overEersteMaand = ({ maand, bedrag }: NonNullable<Toekenning['eersteMaand']>): string =>
  `Over ${formatMonth(maand)} krijgt u ${formatEuro(bedrag)}. Uw bijstand begint pas in de loop van die maand.`;

export const composeToekenning = (invoer: Toekenning, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'toekenning',
    titel: 'U krijgt bijstand',
    kern: `U krijgt ${formatEuro(invoer.perMaand)} per maand.`,
    blokken: [
      alinea(
        `U krijgt bijstand vanaf ${formatDay(invoer.ingangsdatum)}. Dat is nu ${formatEuro(invoer.perMaand)} per maand.`,
      ),
      ...(invoer.eersteMaand === undefined ? [] : [alinea(overEersteMaand(invoer.eersteMaand))]),
      alinea(`Wij betalen op de ${invoer.betaaldag}e van elke maand.`),
      ...(invoer.eersteBetaling === undefined
        ? []
        : [alinea(`De eerste keer is op ${formatDay(invoer.eersteBetaling)}.`)]),
      ...(invoer.vakantietoeslagPerMaand === 0
        ? []
        : [
            alinea(
              `Daarnaast bewaren wij elke maand ${formatEuro(invoer.vakantietoeslagPerMaand)} vakantietoeslag. Die krijgt u in juni.`,
            ),
          ]),
      ...(invoer.voorschot === undefined || invoer.voorschot === 0
        ? []
        : [alinea(`U kreeg al een voorschot van ${formatEuro(invoer.voorschot)}. Dat trekken wij ervan af.`)]),
      ...waarom(invoer.redenen),
      tussenkop('Zo rekenen wij'),
      rekentabel('Uw bijstand per maand', invoer.rekening),
      alinea('Verdient u iets? Dan kan het bedrag per maand anders zijn. U ziet elke maand hoe wij rekenen.'),
      tussenkop('Wat moet u doorgeven?'),
      alinea('Geef het meteen door als er iets verandert. Het gaat om:'),
      lijst(['uw loon of ander geld dat u krijgt', 'wie er bij u woont', 'uw spaargeld of andere bezittingen']),
      ...bezwaar(invoer.bezwaarUiterlijk, kader),
    ],
    artikelen: [...invoer.artikelen, 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
    onbevestigd: invoer.onbevestigd ?? [],
  });

const voorschotTerug = (voorschot: Money | undefined, kader: Kader): readonly Blok[] =>
  voorschot === undefined || voorschot === 0
    ? []
    : [
        tussenkop('U kreeg al een voorschot'),
        alinea(`Wij betaalden u ${formatEuro(voorschot)} vooruit. Dat was een lening. U moet het terugbetalen.`),
        alinea(`Kunt u dat niet in een keer? Bel ons: ${kader.afzender.telefoon}. Wij spreken dan af hoe het kan.`),
      ];

export type Afwijzing = Besluitgrond & {
  /** What was paid before the decision, and is owed back now. */
  readonly voorschot?: Money | undefined;
  /** What the reader can do now, e.g. another arrangement. */
  readonly watNu?: readonly string[] | undefined;
};

export const composeAfwijzing = (invoer: Afwijzing, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'afwijzing',
    titel: 'U krijgt geen bijstand',
    kern: 'Wij hebben besloten dat u geen bijstand krijgt.',
    blokken: [
      alinea('U vroeg bijstand aan. Wij hebben besloten dat u geen bijstand krijgt.'),
      ...waarom(invoer.redenen),
      ...voorschotTerug(invoer.voorschot, kader),
      tussenkop('Wat kunt u nu doen?'),
      lijst([
        ...(invoer.watNu ?? []),
        'Verandert er iets bij u? Dan kunt u opnieuw bijstand aanvragen.',
        `Heeft u te weinig geld om van te leven? Bel ons: ${kader.afzender.telefoon}.`,
      ]),
      ...bezwaar(invoer.bezwaarUiterlijk, kader),
    ],
    artikelen: [...invoer.artikelen, 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
    onbevestigd: invoer.onbevestigd ?? [],
  });

export type BuitenBehandeling = {
  readonly voorschot?: Money | undefined;
  readonly gevraagdOp: Day;
  readonly gevraagdUiterlijk: Day;
  readonly ontbreekt: readonly string[];
  readonly bezwaarUiterlijk: Day;
};

export const composeBuitenBehandeling = (invoer: BuitenBehandeling, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'buiten behandeling',
    titel: 'Wij stoppen met uw aanvraag',
    kern: 'Wij misten gegevens. Daarom stoppen wij met uw aanvraag.',
    blokken: [
      alinea('Wij stoppen met uw aanvraag voor bijstand. U krijgt geen bijstand door deze aanvraag.'),
      tussenkop('Waarom is dit ons besluit?'),
      alinea(`Op ${formatDay(invoer.gevraagdOp)} vroegen wij u om gegevens.`),
      alinea(`U kon die sturen tot en met ${formatDay(invoer.gevraagdUiterlijk)}. Dit hebben wij niet gekregen:`),
      lijst(invoer.ontbreekt),
      alinea('Zonder deze gegevens weten wij niet of u recht heeft op bijstand.'),
      ...voorschotTerug(invoer.voorschot, kader),
      tussenkop('Wat kunt u nu doen?'),
      stappen(['Zoek de gegevens bij elkaar. Wij helpen u daar graag bij.', 'Vraag daarna opnieuw bijstand aan.']),
      ...bezwaar(invoer.bezwaarUiterlijk, kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:5', 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
  });
