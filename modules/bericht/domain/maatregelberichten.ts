/** Knows the words about a measure: what is thought, that one is heard first, what was decided, when it ends, and how to object. */
import { formatDay, formatMonth } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, tussenkop } from './bericht.ts';
import type { MaatregelGemeld } from './gebeurtenissen.ts';
import { maandbedragen } from './wijzigingberichten.ts';

type Woorden = { readonly titel: string; readonly kern: string; readonly blokken: readonly Blok[] };

const eersteKlein = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

const waarover = ({ wat, op }: MaatregelGemeld): readonly Blok[] => [
  alinea(`Het gaat om: ${eersteKlein(wat)}.`),
  alinea(`De dag waar het om gaat: ${formatDay(op)}.`),
];

const waarom = ({ waarom: reden }: MaatregelGemeld): readonly Blok[] => [tussenkop('Waarom?'), lijst([reden])];

const aangekondigd = (data: MaatregelGemeld, { afzender }: Kader): Woorden => ({
  titel: 'Vertel ons uw kant',
  kern: 'Er is nog niets besloten. Wij willen eerst van u horen wat er was.',
  blokken: [
    ...waarover(data),
    tussenkop('Wat zien wij?'),
    lijst([data.waarom]),
    tussenkop('Wat kunt u doen?'),
    alinea('Vertel ons wat er is gebeurd. Kon u er niets aan doen? Zeg dat dan ook.'),
    ...(data.uiterlijk === undefined ? [] : [alinea(`Dat kan tot en met ${formatDay(data.uiterlijk)}.`)]),
    alinea(`Doe het bij Maatregelen in Mijn geld. Of bel ons: ${afzender.telefoon}.`),
    tussenkop('Wat gebeurt er daarna?'),
    alinea('Een medewerker leest wat u vertelt. Daarna besluiten twee mensen samen.'),
    alinea('Het kan zijn dat u een tijdje minder bijstand krijgt. U krijgt altijd eerst een brief.'),
  ],
});

const verlaging = (data: MaatregelGemeld, { afzender }: Kader): Woorden => {
  const maanden = data.maanden.map(({ maand }) => formatMonth(maand)).join(' en ');
  return {
    titel: 'U krijgt een tijdje minder bijstand',
    kern: `Uw bijstand is lager in ${maanden}.`,
    blokken: [
      ...waarover(data),
      ...waarom(data),
      tussenkop('Wat krijgt u?'),
      ...(data.procent === undefined ? [] : [alinea(`Wij halen ${data.procent} procent van uw norm af.`)]),
      alinea('De norm is het hoogste bedrag dat u kunt krijgen.'),
      ...maandbedragen(data.maanden),
      alinea('Daarna stopt het vanzelf. U hoeft daarvoor niets te doen.'),
      ...(data.heroverwegenVoor === undefined
        ? [alinea('Doet u weer wat moet? Vraag ons dan om opnieuw te kijken. Dan kan het eerder stoppen.')]
        : [alinea(`Uiterlijk op ${formatDay(data.heroverwegenVoor)} kijken wij er opnieuw naar.`)]),
      alinea(`Komt u niet rond? Bel ons: ${afzender.telefoon}. Wij denken met u mee.`),
    ],
  };
};

const rest: Readonly<Record<'ingetrokken' | 'geen' | 'waarschuwing' | 'einde', (data: MaatregelGemeld) => Woorden>> = {
  ingetrokken: (data) => ({
    titel: 'Uw bijstand blijft zoals hij is',
    kern: 'Wij gaan hier niet mee verder. Uw bijstand wordt niet lager.',
    blokken: [...waarover(data), ...waarom(data)],
  }),
  geen: (data) => ({
    titel: 'Uw bijstand blijft zoals hij is',
    kern: 'Wij hebben besloten: uw bijstand wordt niet lager.',
    blokken: [...waarover(data), ...waarom(data)],
  }),
  waarschuwing: (data) => ({
    titel: 'Een waarschuwing',
    kern: 'U krijgt nu alleen een waarschuwing. Uw bijstand wordt niet lager.',
    blokken: [
      ...waarover(data),
      ...waarom(data),
      alinea('Gebeurt het nog eens? Dan kan uw bijstand wel lager worden.'),
    ],
  }),
  einde: (data) => ({
    titel: 'Uw bijstand wordt weer hoger',
    kern: `Vanaf ${data.vanaf === undefined ? 'nu' : formatMonth(data.vanaf)} krijgt u weer uw gewone bijstand.`,
    blokken: [...waarover(data), ...waarom(data), alinea('Kreeg u al te weinig? Dan betalen wij dat na.')],
  }),
};

const woorden = (data: MaatregelGemeld, kader: Kader): Woorden => {
  if (data.stand === 'aangekondigd') return aangekondigd(data, kader);
  return data.stand === 'verlaging' ? verlaging(data, kader) : rest[data.stand](data);
};

const bezwaar = ({ bezwaarUiterlijk }: MaatregelGemeld, { afzender, kenmerk }: Kader): readonly Blok[] =>
  bezwaarUiterlijk === undefined
    ? [alinea(`Hebt u een vraag? Bel ons: ${afzender.telefoon}.`)]
    : [
        tussenkop('Bent u het niet eens met dit besluit?'),
        alinea(`Bel ons eerst: ${afzender.telefoon}. Misschien lossen wij het samen op.`),
        alinea(`U kunt ook bezwaar maken tot en met ${formatDay(bezwaarUiterlijk)}. Dat is gratis.`),
        alinea('Schrijf op waarom u het niet eens bent. Zet erbij: uw naam, adres, de datum en uw handtekening.'),
        alinea(`Noem ook het kenmerk ${kenmerk}. Stuur uw bezwaar naar: ${afzender.bezwaaradres}.`),
      ];

export const composeMaatregel = (data: MaatregelGemeld, kader: Kader): Bericht => {
  const { titel, kern, blokken } = woorden(data, kader);
  const awb =
    data.bezwaarUiterlijk === undefined
      ? ['Algemene wet bestuursrecht, artikel 4:8']
      : ['Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'];
  return compose(kader, {
    soort: 'maatregel',
    titel,
    kern,
    blokken: [alinea(kern), ...blokken, ...bezwaar(data, kader)],
    artikelen: [...data.artikelen, ...awb],
  });
};
