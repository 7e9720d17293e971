/** Knows the words about a plan and its appointments: what to read, what was agreed, and when we meet. */
import { type Day, formatDay } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, tussenkop } from './bericht.ts';

type Stap = {
  readonly tekst: string;
  readonly wie: 'inwoner' | 'consulent' | 'samen' | 'ander';
  readonly wieAnders?: string;
  readonly wanneer?: Day;
};
export type Doel = { readonly tekst: string; readonly stappen: readonly Stap[] };

const bellen = ({ afzender }: Kader): readonly Blok[] => [
  tussenkop('Heeft u een vraag?'),
  alinea(`Bel ons: ${afzender.telefoon}. Wij helpen u graag.`),
];

export const composePlanVoorgelegd = (kader: Kader): Bericht =>
  compose(kader, {
    soort: 'plan klaar',
    titel: 'Uw plan ligt klaar',
    kern: 'Lees uw plan en teken het als u het ermee eens bent.',
    blokken: [
      alinea('Wij hebben samen een plan gemaakt. Uw coach heeft het getekend.'),
      alinea('Lees het plan in Mijn plan. Bent u het ermee eens? Teken het dan ook.'),
      tussenkop('Klopt er iets niet?'),
      alinea('U kunt het plan zelf aanpassen. Daarna tekenen u en uw coach opnieuw.'),
      ...bellen(kader),
    ],
  });

const wieTekst = ({ wie, wieAnders }: Stap): string =>
  ({
    inwoner: 'dat doet u',
    consulent: 'dat doet uw coach',
    samen: 'dat doet u samen met uw coach',
    ander: `dat doet ${wieAnders ?? 'een ander'}`,
  })[wie];

const stapTekst = (stap: Stap): string =>
  `${stap.tekst.replace(/[.\s]+$/, '')}: ${wieTekst(stap)}${stap.wanneer === undefined ? '' : `, uiterlijk op ${formatDay(stap.wanneer)}`}.`;

/** The whole plan in words: the letter is its print, with tags for who listens to it. */
export const composePlanGetekend = ({ doelen }: { readonly doelen: readonly Doel[] }, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'plan getekend',
    titel: 'Uw plan is getekend',
    kern: 'U en uw coach hebben allebei getekend. Zo staat het in uw plan.',
    blokken: [
      alinea('U en uw coach hebben uw plan getekend. Dit spraken wij af.'),
      ...doelen.flatMap(({ tekst, stappen }): readonly Blok[] => [
        tussenkop(tekst),
        ...(stappen.length === 0 ? [alinea('Hier staan nog geen stappen bij.')] : [lijst(stappen.map(stapTekst))]),
      ]),
      tussenkop('Lukt iets niet?'),
      alinea('Zeg het in Mijn plan, of bel uw coach. Dan zoeken wij samen iets dat beter past.'),
      alinea('U kunt het plan altijd veranderen. Daarna tekenen wij opnieuw.'),
      ...bellen(kader),
    ],
  });

type Evaluatie = { readonly op: Day; readonly herinnering: boolean };

export const composeEvaluatie = ({ op, herinnering }: Evaluatie, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'evaluatie',
    titel: herinnering ? 'Wij bekijken samen uw plan' : 'Een dag om uw plan te bekijken',
    kern: `Op ${formatDay(op)} bekijken wij samen uw plan.`,
    blokken: [
      alinea(`Op ${formatDay(op)} bekijken wij samen uw plan.`),
      tussenkop('Waar praten wij over?'),
      lijst(['Wat is er gelukt?', 'Wat lukte niet, en waarom?', 'Wat wilt u nu?']),
      alinea('U hoeft niets voor te bereiden. Lees uw plan nog eens als u dat fijn vindt.'),
      alinea('Kunt u die dag niet? Laat het ons weten. Dan kiezen wij een andere dag.'),
      ...bellen(kader),
    ],
  });

export type Afspraakbericht = {
  readonly aanleiding: 'gemaakt' | 'verzet' | 'afgezegd' | 'herinnering' | 'niet verschenen';
  /** A moment; people read the day and the hour in Amsterdam. */
  readonly begint: string;
  readonly wijze: 'kantoor' | 'video' | 'telefoon';
  readonly plaats: string;
  readonly met: string;
};

const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'full' });

const momentTekst = (begint: string): string => {
  const moment = new Date(begint);
  return `${dag.format(moment)} om ${uur.format(moment).replace(':', '.')} uur`;
};

const waar = ({ wijze, plaats }: Afspraakbericht): string =>
  ({
    kantoor: `De plaats is: ${plaats}.`,
    video: `Het is een gesprek met beeld. De link is: ${plaats}.`,
    telefoon: `Wij bellen u op het nummer dat wij van u hebben.`,
  })[wijze];

const titels: Readonly<Record<Afspraakbericht['aanleiding'], string>> = {
  gemaakt: 'U heeft een afspraak',
  verzet: 'Uw afspraak is veranderd',
  afgezegd: 'Uw afspraak gaat niet door',
  herinnering: 'Morgen heeft u een afspraak',
  'niet verschenen': 'Wij hebben u gemist',
};

const gaatDoor = (afspraak: Afspraakbericht): readonly Blok[] => [
  alinea(waar(afspraak)),
  tussenkop('Goed om te weten'),
  lijst(['U mag iemand meenemen.', 'U mag een andere dag vragen. Dat kan in Mijn plan.']),
];

export const composeAfspraak = (afspraak: Afspraakbericht, kader: Kader): Bericht => {
  const { aanleiding, met } = afspraak;
  const wanneer = momentTekst(afspraak.begint);
  const kern = {
    gemaakt: `U praat met ${met} op ${wanneer}.`,
    verzet: `U praat nu met ${met} op ${wanneer}.`,
    herinnering: `U praat met ${met} op ${wanneer}.`,
    afgezegd: `Het gesprek met ${met} op ${wanneer} gaat niet door.`,
    'niet verschenen': `U had een afspraak met ${met} op ${wanneer}.`,
  }[aanleiding];
  const vervolg: readonly Blok[] =
    aanleiding === 'afgezegd'
      ? [alinea('U hoeft niets te doen. Wij maken met u een nieuwe afspraak.')]
      : aanleiding === 'niet verschenen'
        ? [
            alinea('Wij zagen u niet. Is er iets gebeurd? Wij horen het graag van u.'),
            alinea('Laat ons weten wanneer u wel kunt. Dat kan in Mijn plan.'),
          ]
        : gaatDoor(afspraak);
  return compose(kader, {
    soort: 'afspraak',
    titel: titels[aanleiding],
    kern,
    blokken: [alinea(kern), ...vervolg, ...bellen(kader)],
  });
};

export type Taakantwoord = {
  readonly soort: 'vraag' | 'notitie inzien' | 'afspraak verzetten';
  readonly antwoord: string;
  readonly van: string;
};

const vroeg: Readonly<Record<Taakantwoord['soort'], string>> = {
  vraag: 'U stelde ons een vraag.',
  'notitie inzien': 'U vroeg om te lezen wat wij over een gesprek opschreven.',
  'afspraak verzetten': 'U vroeg om een andere dag voor uw afspraak.',
};

export const composeTaakantwoord = ({ soort, antwoord, van }: Taakantwoord, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'antwoord coach',
    titel: 'Antwoord van uw coach',
    kern: `${van} heeft uw vraag gelezen. Dit is het antwoord.`,
    blokken: [
      alinea(vroeg[soort]),
      alinea(`${van} heeft uw vraag gelezen. Dit is het antwoord.`),
      tussenkop('Het antwoord'),
      alinea(antwoord),
      tussenkop('Bent u het niet eens met het antwoord?'),
      alinea('Zeg het tegen uw coach, of vraag het nog een keer in Mijn plan.'),
      ...bellen(kader),
    ],
  });
