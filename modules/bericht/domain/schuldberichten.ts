/** Knows the words about a debt: what was proposed or decided, what it means each month, and what one can do. */
import { formatDay, formatEuro, formatMonth } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, tussenkop } from './bericht.ts';
import type { SchuldGewijzigd } from './gebeurtenissen.ts';

type Woorden = {
  readonly titel: string;
  readonly kern: string;
  readonly zinnen: readonly string[];
  readonly artikelen: readonly string[];
};

const maandVan = ({ maand }: SchuldGewijzigd): string =>
  maand === undefined ? 'een eerdere maand' : formatMonth(maand);
const bedragVan = ({ bedrag }: SchuldGewijzigd): string => (bedrag === undefined ? '' : formatEuro(bedrag));
const dagVan = ({ uiterlijk }: SchuldGewijzigd): string => (uiterlijk === undefined ? '' : formatDay(uiterlijk));
const overmaken = ({ betalingskenmerk }: SchuldGewijzigd): readonly string[] =>
  betalingskenmerk === undefined ? [] : [`Zet dit kenmerk bij uw betaling: ${betalingskenmerk}.`];

const regeling = (data: SchuldGewijzigd): Woorden => {
  const artikelen = ['Algemene wet bestuursrecht, artikel 4:94'];
  const perMaand = `${bedragVan(data)} per maand`;
  if (data.stand === 'afgewezen')
    return {
      titel: 'Uw voorstel om terug te betalen',
      kern: 'Wij gaan niet mee met uw voorstel.',
      zinnen: ['U kunt een nieuw voorstel doen. Wij denken graag met u mee.'],
      artikelen,
    };
  if (data.stand === 'voorstel')
    return {
      titel: 'Een voorstel om uw schuld terug te betalen',
      kern: `Wij stellen voor: ${perMaand}.`,
      zinnen: ['Zeg ja of nee bij Mijn schulden.', 'Lukt dit bedrag niet? Stel dan zelf een ander bedrag voor.'],
      artikelen,
    };
  return {
    titel: 'Uw afspraak om terug te betalen',
    kern: `U betaalt ${perMaand} terug.`,
    zinnen: [...(data.vanaf === undefined ? [] : [`Dit begint in ${formatMonth(data.vanaf)}.`]), ...overmaken(data)],
    artikelen,
  };
};

const uitstel = (data: SchuldGewijzigd): Woorden =>
  data.stand === 'afgewezen'
    ? {
        titel: 'Uw vraag om later te betalen',
        kern: 'U krijgt geen uitstel.',
        zinnen: ['Lukt betalen niet? Bel ons. Wij zoeken samen een oplossing.'],
        artikelen: ['Algemene wet bestuursrecht, artikel 4:94'],
      }
    : {
        titel: 'U mag later betalen',
        kern: `U hoeft niet te betalen tot en met ${dagVan(data)}.`,
        zinnen: ['Wij sturen u in die tijd geen aanmaning.', 'Wij kunnen wel blijven inhouden op uw uitkering.'],
        artikelen: ['Algemene wet bestuursrecht, artikel 4:93 en 4:94'],
      };

const aanmaning = (data: SchuldGewijzigd): Woorden => ({
  titel: 'Aanmaning',
  kern: `Betaal uw schuld over ${maandVan(data)} uiterlijk op ${dagVan(data)}.`,
  zinnen: [
    `Voor deze brief vragen wij ${bedragVan(data)}.`,
    ...overmaken(data),
    'Lukt het niet? Bel ons of doe een voorstel bij Mijn schulden.',
    'Betaalt u niet op tijd? Dan kan een deurwaarder het geld komen halen. Dat kost u extra geld.',
  ],
  artikelen: ['Algemene wet bestuursrecht, artikel 4:112 en 4:113'],
});

const teksten: Readonly<Record<SchuldGewijzigd['soort'], (data: SchuldGewijzigd) => Woorden>> = {
  regeling,
  uitstel,
  aanmaning,
  terugvordering: (data) => ({
    titel: 'U moet bijstand terugbetalen',
    kern: `U kreeg te veel over ${maandVan(data)}. Wij vragen de rest terug.`,
    zinnen: ['Loopt uw uitkering? Dan houden wij elke maand een deel in.', ...overmaken(data)],
    artikelen: ['art. 58 Participatiewet', 'art. 60 Participatiewet'],
  }),
  bruto: (data) => ({
    titel: 'Uw schuld wordt hoger door belasting',
    kern: `Uw schuld over ${maandVan(data)} wordt ${bedragVan(data)} hoger.`,
    zinnen: ['Wij betaalden belasting over dit geld. Het was in een ander jaar. Daarom vragen wij die nu terug.'],
    artikelen: ['art. 58 lid 5 Participatiewet'],
  }),
  kwijtschelding: (data) => ({
    titel: 'U hoeft een schuld niet terug te betalen',
    kern: `${bedragVan(data)} van uw schuld over ${maandVan(data)} vervalt.`,
    zinnen: ['U hoeft hiervoor niets te doen.'],
    artikelen: ['art. 58 lid 7 Participatiewet', 'art. 58 lid 8 Participatiewet'],
  }),
  rente: (data) => ({
    titel: 'Rente over uw schuld',
    kern: `De rente over uw schuld van ${maandVan(data)} is ${bedragVan(data)}.`,
    zinnen: ['U betaalde later dan de uiterste dag. Daarom is er rente.'],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:98 en 4:99'],
  }),
  dwangbevel: (data) => ({
    titel: 'Uw schuld gaat naar een deurwaarder',
    kern: `${data.aan ?? 'De deurwaarder'} haalt uw schuld over ${maandVan(data)} op.`,
    zinnen: ['U krijgt hierover een brief van de deurwaarder.', 'Wilt u dit stoppen? Bel ons vandaag nog.'],
    artikelen: ['art. 60 lid 2 Participatiewet', 'Algemene wet bestuursrecht, artikel 4:114'],
  }),
  beslag: (data) => ({
    titel: 'Er is beslag op uw uitkering',
    kern: `Wij betalen een deel van uw uitkering aan ${data.aan ?? 'een deurwaarder'}.`,
    zinnen: [
      'Dat moet van de wet. U houdt altijd genoeg over om van te leven.',
      'Vragen over de schuld? Bel de deurwaarder.',
    ],
    artikelen: ['art. 475dc Wetboek van Burgerlijke Rechtsvordering'],
  }),
  doorbetaling: (data) => ({
    titel: 'Wij betalen een rekening voor u',
    kern: `Wij betalen elke maand ${bedragVan(data)} aan ${data.aan ?? 'de ontvanger'}.`,
    zinnen: [
      'Dit gaat van uw uitkering af.',
      'Gaf u ons daarvoor toestemming? Die kunt u altijd intrekken bij Mijn schulden.',
    ],
    artikelen: ['art. 46 lid 3 Participatiewet', 'art. 57 Participatiewet'],
  }),
  verdeling: () => ({
    titel: 'Ieder van u krijgt de helft',
    kern: 'Wij betalen de helft van de uitkering aan ieder van u.',
    zinnen: ['Dat begint bij de volgende betaling.'],
    artikelen: ['art. 45 lid 4 Participatiewet'],
  }),
  'geen inlichtingen': () => ({
    titel: 'Wij houden meer in op uw uitkering',
    kern: 'Wij kregen uw gegevens niet. Daarom mogen wij meer inhouden.',
    zinnen: ['Geef de gegevens alsnog door. Dan houden wij weer minder in.'],
    artikelen: ['art. 60 lid 6 Participatiewet'],
  }),
  'einde regeling': (data) => ({
    titel: 'Uw afspraak om terug te betalen stopt',
    kern: 'De afspraak om elke maand een bedrag terug te betalen is gestopt.',
    zinnen: [
      'Loopt uw uitkering? Dan houden wij elke maand een deel in.',
      'Wilt u een nieuwe afspraak? Doe een voorstel bij Mijn schulden.',
      ...overmaken(data),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:96'],
  }),
  'einde doorbetaling': (data) => ({
    titel: 'Wij betalen een rekening niet meer voor u',
    kern: `Wij betalen niet meer voor u aan ${data.aan ?? 'de ontvanger'}.`,
    zinnen: ['Betaal deze rekening vanaf nu zelf.', 'U krijgt het geld weer op uw eigen rekening.'],
    artikelen: ['art. 46 lid 3 Participatiewet', 'art. 57 Participatiewet'],
  }),
  'einde beslag': (data) => ({
    titel: 'Het beslag op uw uitkering stopt',
    kern: `Wij betalen niet meer aan ${data.aan ?? 'de deurwaarder'}.`,
    zinnen: ['Vragen over de schuld? Bel de deurwaarder.'],
    artikelen: ['art. 475dc Wetboek van Burgerlijke Rechtsvordering'],
  }),
  'gemiste termijn': (data) => ({
    titel: 'Wij misten een betaling van u',
    kern: `Wij kregen nog ${bedragVan(data)} niet van u. Dat hoort bij uw afspraak om terug te betalen.`,
    zinnen: [
      `Betaal dit uiterlijk op ${dagVan(data)}.`,
      ...overmaken(data),
      'Hebt u net betaald? Dan hoeft u niets te doen.',
      'Lukt betalen niet? Stel een ander bedrag voor bij Mijn schulden, of bel ons.',
      'Horen wij niets? Dan kan de afspraak stoppen.',
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:94 en 4:96'],
  }),
  loontekort: (data) => ({
    titel: 'Wij betaalden meer dan er aan loon binnenkwam',
    kern: `U kreeg een vast bedrag. Van uw loon kwam ${bedragVan(data)} niet bij ons binnen.`,
    zinnen: [
      'Kreeg u het loon zelf? Maak het dan aan ons over.',
      ...overmaken(data),
      'Kreeg u het loon niet? Vraag het aan uw werkgever.',
      'Wij houden dit niet in op uw uitkering. Lukt het niet? Bel ons.',
    ],
    artikelen: ['Burgerlijk Wetboek, artikel 3:60'],
  }),
};

const bezwaar = ({ bezwaarUiterlijk }: SchuldGewijzigd, kader: Kader): readonly Blok[] =>
  bezwaarUiterlijk === undefined
    ? [tussenkop('Hebt u een vraag?'), alinea(`Bel ons: ${kader.afzender.telefoon}.`)]
    : [
        tussenkop('Bent u het niet eens met dit besluit?'),
        alinea(`Bel ons eerst: ${kader.afzender.telefoon}. Misschien lossen wij het samen op.`),
        alinea(`U kunt ook bezwaar maken tot en met ${formatDay(bezwaarUiterlijk)}. Dat is gratis.`),
        alinea('Schrijf op waarom u het niet eens bent. Zet erbij: uw naam, adres, de datum en uw handtekening.'),
        alinea(`Noem ook het kenmerk ${kader.kenmerk}. Stuur uw bezwaar naar: ${kader.afzender.bezwaaradres}.`),
      ];

export const composeSchuldbericht = (data: SchuldGewijzigd, kader: Kader): Bericht => {
  const { titel, kern, zinnen, artikelen } = teksten[data.soort](data);
  const awb = data.bezwaarUiterlijk === undefined ? [] : ['Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'];
  return compose(kader, {
    soort: 'schuld',
    titel,
    kern,
    blokken: [alinea(kern), ...zinnen.map(alinea), ...bezwaar(data, kader)],
    artikelen: [...artikelen, ...awb],
    onbevestigd: data.onbevestigd ?? [],
  });
};
