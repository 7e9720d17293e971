/** Knows the words about a month of bijstand: what was paid and why, and what changed afterwards. */
import { type Day, formatDay, formatEuro, formatMonth, type Money, type Month, subtract } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, stappen, tussenkop } from './bericht.ts';
import { type Rekenregel, rekentabel } from './besluitberichten.ts';

export type Specificatie = {
  readonly maand: Month;
  readonly betaaldOp: Day;
  /** The last day with a right, of a payment after the benefit ended. */
  readonly gestoptOp?: Day | undefined;
  readonly betaald: Money;
  /** Norm, counted income, exemption, holiday allowance, set off: in the order of the calculation. */
  readonly rekening: readonly Rekenregel[];
  readonly vakantietoeslagBewaard?: Money | undefined;
  readonly artikelen: readonly string[];
  readonly onbevestigd?: readonly string[] | undefined;
};

const vragen = (kader: Kader): readonly Blok[] => [
  tussenkop('Klopt er iets niet?'),
  alinea(`Geef het door in Samenkracht of bel ${kader.afzender.telefoon}. Wij zoeken het dan uit.`),
];

const titelVan = ({ maand, gestoptOp }: Specificatie): string =>
  gestoptOp === undefined ? `Uw bijstand van ${formatMonth(maand)}` : 'Wat u nog kreeg na uw bijstand';

const opening = ({ maand, betaaldOp, betaald, gestoptOp }: Specificatie): string =>
  gestoptOp === undefined
    ? `Wij betalen u ${formatEuro(betaald)} over ${formatMonth(maand)}. U krijgt dit op ${formatDay(betaaldOp)}.`
    : `Uw bijstand is gestopt. De laatste dag was ${formatDay(gestoptOp)}. U krijgt nog ${formatEuro(betaald)} van ons, op ${formatDay(betaaldOp)}.`;

export const composeSpecificatie = (invoer: Specificatie, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'specificatie',
    titel: titelVan(invoer),
    kern: `U krijgt ${formatEuro(invoer.betaald)} op ${formatDay(invoer.betaaldOp)}.`,
    blokken: [
      alinea(opening(invoer)),
      tussenkop('Zo rekenen wij'),
      rekentabel(titelVan(invoer), invoer.rekening),
      ...(invoer.vakantietoeslagBewaard === undefined || invoer.vakantietoeslagBewaard === 0
        ? []
        : [
            alinea(
              `Wij bewaren ${formatEuro(invoer.vakantietoeslagBewaard)} vakantietoeslag van deze maand. Die krijgt u in juni.`,
            ),
          ]),
      ...vragen(kader),
    ],
    artikelen: invoer.artikelen,
    onbevestigd: invoer.onbevestigd ?? [],
  });

export type Herzienemaand = {
  readonly maand: Month;
  readonly was: Money;
  readonly wordt: Money;
  readonly oorzaak: string;
};

/** What happens with the difference: paid afterwards, or a debt that is set off. */
export type Afhandeling =
  | { readonly soort: 'geen' }
  | {
      readonly soort: 'nabetaling';
      readonly bedrag: Money;
      readonly op?: Day | undefined;
      /** Besides: what goes off an older debt first. */
      readonly metSchuld?: Money | undefined;
    }
  /** More bijstand than was paid, and all of it goes off a debt. */
  | { readonly soort: 'schuld'; readonly bedrag: Money }
  | {
      readonly soort: 'verrekening';
      readonly bedrag: Money;
      readonly perMaand?: Money | undefined;
      readonly vanaf?: Month | undefined;
    }
  /** Over an earlier calendar year: a person still decides what must be paid back (art. 58 lid 5 Pw). */
  | { readonly soort: 'beoordeling'; readonly bedrag: Money };

export type Herziening = {
  readonly maanden: readonly Herzienemaand[];
  readonly afhandeling: Afhandeling;
  readonly artikelen: readonly string[];
  readonly bezwaarUiterlijk: Day;
  readonly onbevestigd?: readonly string[] | undefined;
};

const outcome = (afhandeling: Afhandeling): string => {
  switch (afhandeling.soort) {
    case 'geen':
      return 'Het bedrag blijft gelijk.';
    case 'nabetaling':
      return `U krijgt ${formatEuro(afhandeling.bedrag)} extra van ons.`;
    case 'schuld':
      return `Uw schuld bij ons wordt ${formatEuro(afhandeling.bedrag)} lager.`;
    case 'verrekening':
    case 'beoordeling':
      return `U kreeg ${formatEuro(afhandeling.bedrag)} te veel van ons.`;
  }
};

const whatHappens = (afhandeling: Afhandeling): readonly Blok[] => {
  switch (afhandeling.soort) {
    case 'geen':
      return [alinea('U hoeft niets te doen.')];
    case 'nabetaling':
      return [
        alinea(
          afhandeling.op === undefined
            ? `U krijgt ${formatEuro(afhandeling.bedrag)} bij uw volgende betaling.`
            : `U krijgt ${formatEuro(afhandeling.bedrag)} op ${formatDay(afhandeling.op)}, met uw gewone betaling.`,
        ),
        ...(afhandeling.metSchuld === undefined
          ? []
          : [alinea(`Nog ${formatEuro(afhandeling.metSchuld)} gaat van uw schuld bij ons af.`)]),
        alinea('U hoeft niets te doen.'),
      ];
    case 'schuld':
      return [
        alinea('Uw bijstand was te laag. Het verschil gaat van uw schuld bij ons af.'),
        alinea('U hoeft niets te doen.'),
      ];
    case 'verrekening':
      return [
        alinea(
          afhandeling.perMaand === undefined
            ? 'Wij houden dit in op uw volgende betalingen.'
            : `Wij houden ${formatEuro(afhandeling.perMaand)} per maand in op uw betaling.`,
        ),
        ...(afhandeling.vanaf === undefined ? [] : [alinea(`Dat begint in ${formatMonth(afhandeling.vanaf)}.`)]),
        alinea('U houdt altijd genoeg over om van te leven. Lukt het toch niet? Bel ons dan.'),
      ];
    case 'beoordeling':
      return [
        alinea('Dit gaat over een eerder jaar. Een medewerker kijkt hoeveel u terugbetaalt.'),
        alinea('Wij houden nu nog niets in. U krijgt eerst een bericht.'),
      ];
  }
};

export const composeHerziening = (invoer: Herziening, kader: Kader): Bericht => {
  const oorzaken = [...new Set(invoer.maanden.map(({ oorzaak }) => oorzaak))];
  return compose(kader, {
    soort: 'herziening',
    titel: 'Wij hebben uw bijstand opnieuw berekend',
    kern: outcome(invoer.afhandeling),
    blokken: [
      alinea(`Wij hebben uw bijstand opnieuw berekend. ${outcome(invoer.afhandeling)}`),
      tussenkop('Waarom?'),
      lijst(oorzaken),
      tussenkop('Wat verandert er per maand?'),
      {
        soort: 'tabel',
        bijschrift: 'Het verschil per maand',
        kolommen: [
          { kop: 'Maand', soort: 'tekst' },
          { kop: 'Oorzaak', soort: 'tekst' },
          { kop: 'Was', soort: 'bedrag' },
          { kop: 'Wordt', soort: 'bedrag' },
          { kop: 'Verschil', soort: 'bedrag' },
        ],
        rijen: invoer.maanden.map(({ maand, oorzaak, was, wordt }) => ({
          cellen: [formatMonth(maand), oorzaak, was, wordt, subtract(wordt, was)],
          nadruk: false,
        })),
      },
      tussenkop('Wat gebeurt er nu?'),
      ...whatHappens(invoer.afhandeling),
      tussenkop('Bent u het niet eens met dit besluit?'),
      alinea(`Bel ons eerst: ${kader.afzender.telefoon}. Misschien lossen wij het samen op.`),
      alinea(`U kunt ook bezwaar maken tot en met ${formatDay(invoer.bezwaarUiterlijk)}. Dat is gratis.`),
      alinea('Schrijf op waarom u het niet eens bent. Zet erbij: uw naam, adres, de datum en uw handtekening.'),
      alinea(`Noem ook het kenmerk ${kader.kenmerk}. Stuur uw bezwaar naar: ${kader.afzender.bezwaaradres}.`),
    ],
    artikelen: [...invoer.artikelen, 'Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'],
    onbevestigd: invoer.onbevestigd ?? [],
  });
};

export type Loonherinnering = { readonly maand: Month; readonly werkgevers: readonly string[] };

/** Asks for the pay of a month that nobody told us yet; says what happens without it, and how to stop these messages. */
export const composeLoonherinnering = ({ maand, werkgevers }: Loonherinnering, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'loonherinnering',
    titel: `Wat verdiende u in ${formatMonth(maand)}?`,
    kern: `Geef uw loon van ${formatMonth(maand)} door. Dan krijgt u het goede bedrag.`,
    blokken: [
      alinea(`Wij weten nog niet wat u verdiende in ${formatMonth(maand)}. Wij hebben dit nodig voor uw bijstand.`),
      tussenkop('Om welk werk gaat het?'),
      lijst(werkgevers),
      tussenkop('Wat moet u doen?'),
      stappen([
        'Pak uw loonstrook. Hebt u die nog niet? Een schatting mag ook.',
        'Ga in Samenkracht naar Mijn geld en kies Mijn loon.',
        'Vul het bedrag in. U ziet meteen wat u krijgt.',
      ]),
      alinea('Zonder uw loon kunnen wij de maand niet uitrekenen. Uw geld komt dan later.'),
      tussenkop('Lukt het niet?'),
      alinea(`Bel ${kader.afzender.telefoon}. Wij vullen het dan samen in.`),
      alinea('Wilt u geen herinnering meer? Zet dit uit bij Mijn loon.'),
    ],
    artikelen: ['art. 17 lid 1 Participatiewet'],
  });

export type Werkplanantwoord = { readonly tekst: string; readonly van: string };

/** The words of the professional as they were written, between what is always said. */
export const composeWerkplanantwoord = ({ tekst, van }: Werkplanantwoord, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'werkplanantwoord',
    titel: 'Antwoord op uw plan om te werken',
    kern: `${van} las uw plan en schreef u terug.`,
    blokken: [
      alinea(`U deelde een plan om te werken. ${van} las het en schrijft:`),
      alinea(tekst),
      tussenkop('Wat kunt u nu doen?'),
      alinea('U vindt uw plan in Samenkracht, bij Mijn geld. U kunt er een ander plan naast maken.'),
      alinea(`Wilt u erover praten? Bel ${kader.afzender.telefoon}. Er verandert nu niets aan uw uitkering.`),
    ],
  });
