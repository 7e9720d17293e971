/** Knows the words about a complaint: received, taking longer, and what came of it (Awb, title 9.1). */
import { type Day, formatDay } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, stappen, tussenkop } from './bericht.ts';

const vraag = (kader: Kader): readonly Blok[] => [
  tussenkop('Heeft u een vraag?'),
  alinea(`Bel ${kader.afzender.telefoon}. Wij zijn er ${kader.afzender.bereikbaar}.`),
];

export type KlachtOntvangst = {
  readonly thema: string;
  readonly ontvangenOp: Day;
  readonly uiterlijk: Day;
  /** Awb 9:15 lid 1: then the letter says so. */
  readonly metAdvies: boolean;
};

export const composeKlachtOntvangst = (invoer: KlachtOntvangst, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'klacht ontvangen',
    titel: 'Wij hebben uw klacht ontvangen',
    kern: `U krijgt uiterlijk ${formatDay(invoer.uiterlijk)} ons antwoord.`,
    blokken: [
      alinea(`Wij kregen uw klacht op ${formatDay(invoer.ontvangenOp)}. De klacht gaat over: ${invoer.thema}.`),
      alinea('Het spijt ons dat u niet tevreden bent. Wij willen weten wat er gebeurde.'),
      tussenkop('Wat gebeurt er nu?'),
      stappen([
        'Iemand die er niets mee te maken had, kijkt naar uw klacht.',
        ...(invoer.metAdvies ? ['Een persoon of commissie geeft ons advies over uw klacht.'] : []),
        'Gaat uw klacht over een medewerker? Dan leest die medewerker uw klacht ook.',
        'U mag erover praten. Wij maken dan een afspraak met u.',
        `U krijgt uiterlijk ${formatDay(invoer.uiterlijk)} ons antwoord.`,
      ]),
      tussenkop('Is het al opgelost?'),
      alinea('Laat het ons weten in Samenkracht. Dan hoeven wij niets meer te doen.'),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 9:6, 9:7, 9:9, 9:10 en 9:11'],
  });

export type KlachtLanger = {
  readonly grond: 'verdaagd' | 'instemming';
  readonly reden?: string | undefined;
  readonly uiterlijk: Day;
};

export const composeKlachtLanger = ({ grond, reden, uiterlijk }: KlachtLanger, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'klacht langer',
    titel: 'Ons antwoord op uw klacht duurt langer',
    kern: `U krijgt uiterlijk ${formatDay(uiterlijk)} ons antwoord.`,
    blokken: [
      alinea(grond === 'verdaagd' ? 'Wij hebben vier weken meer nodig.' : 'U vond het goed dat wij later antwoorden.'),
      ...(reden === undefined ? [] : [alinea(reden)]),
      alinea(`U krijgt uiterlijk ${formatDay(uiterlijk)} ons antwoord.`),
      alinea('U hoeft nu niets te doen.'),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 9:11'],
  });

type Ombudsman = { readonly ombudsman: string; readonly ombudsmanUiterlijk: Day };

export type KlachtAfgedaan =
  | ({
      readonly wijze: 'oordeel';
      readonly oordeel: 'gegrond' | 'deels gegrond' | 'ongegrond' | 'geen oordeel';
      readonly bevindingen: string;
      readonly conclusies: string;
    } & Ombudsman)
  | ({ readonly wijze: 'niet behandeld'; readonly bevindingen: string } & Ombudsman)
  | { readonly wijze: 'naar tevredenheid'; readonly conclusies: string };

const gelijk: Readonly<Record<Extract<KlachtAfgedaan, { wijze: 'oordeel' }>['oordeel'], string>> = {
  gegrond: 'U heeft gelijk. Uw klacht is gegrond.',
  'deels gegrond': 'U heeft voor een deel gelijk. Uw klacht is deels gegrond.',
  ongegrond: 'Wij vinden dat het goed is gegaan. Uw klacht is ongegrond.',
  'geen oordeel': 'Wij kunnen niet zeggen wie er gelijk heeft.',
};

const verder = ({ ombudsman, ombudsmanUiterlijk }: Ombudsman): readonly Blok[] => [
  tussenkop('Bent u het niet met ons eens?'),
  alinea('U kunt de ombudsman vragen om ernaar te kijken. Dat kost niets.'),
  alinea(`Dit is uw ombudsman: ${ombudsman}.`),
  alinea(`Vraag het uiterlijk ${formatDay(ombudsmanUiterlijk)}.`),
];

const inhoudVan = (invoer: KlachtAfgedaan): { readonly kern: string; readonly blokken: readonly Blok[] } => {
  switch (invoer.wijze) {
    case 'oordeel':
      return {
        kern: gelijk[invoer.oordeel],
        blokken: [
          alinea('U diende een klacht bij ons in. Dit is ons antwoord.'),
          alinea(gelijk[invoer.oordeel]),
          tussenkop('Wat wij zagen'),
          alinea(invoer.bevindingen),
          tussenkop('Wat wij ermee doen'),
          alinea(invoer.conclusies),
          ...verder(invoer),
        ],
      };
    case 'niet behandeld':
      return {
        kern: 'Wij behandelen uw klacht niet. In deze brief staat waarom.',
        blokken: [
          alinea('U diende een klacht bij ons in. Wij behandelen deze klacht niet.'),
          tussenkop('Waarom niet?'),
          alinea(invoer.bevindingen),
          ...verder(invoer),
        ],
      };
    case 'naar tevredenheid':
      return {
        kern: 'Uw klacht is opgelost. Wij stoppen met de klacht.',
        blokken: [
          alinea('Uw klacht is opgelost. Fijn dat u tevreden bent.'),
          alinea(invoer.conclusies),
          alinea('Wij doen nu niets meer met uw klacht. U hoeft ook niets te doen.'),
          tussenkop('Klopt dit niet?'),
          alinea('Laat het ons weten. Of stuur een nieuwe klacht.'),
        ],
      };
  }
};

export const composeKlachtAfgedaan = (invoer: KlachtAfgedaan, kader: Kader): Bericht => {
  const { kern, blokken } = inhoudVan(invoer);
  return compose(kader, {
    soort: 'klacht afgedaan',
    titel: invoer.wijze === 'naar tevredenheid' ? 'Uw klacht is opgelost' : 'Ons antwoord op uw klacht',
    kern,
    blokken: [...blokken, ...vraag(kader)],
    artikelen: ['Algemene wet bestuursrecht, artikel 9:5, 9:8, 9:12 en 9:24'],
  });
};
