/** Knows the words about a fine: what is thought, that one is heard and need not speak, what was decided, how it is paid, and how to object. */
import { formatDay, formatEuro } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, tussenkop } from './bericht.ts';
import { bezwaar } from './besluitberichten.ts';
import type { BoeteGemeld } from './gebeurtenissen.ts';

type Woorden = { readonly titel: string; readonly kern: string; readonly blokken: readonly Blok[] };

const waarover = ({ wat, op }: BoeteGemeld): readonly Blok[] => [
  tussenkop('Waar gaat het over?'),
  lijst([wat]),
  alinea(`U had dit moeten vertellen op ${formatDay(op)}.`),
];

const waarom = ({ waarom: reden }: BoeteGemeld): readonly Blok[] =>
  reden === undefined ? [] : [tussenkop('Waarom?'), lijst([reden])];

const aangekondigd = (data: BoeteGemeld, { afzender }: Kader): Woorden => ({
  titel: 'Vertel ons uw kant',
  kern: 'Er is nog niets besloten. Wij denken aan een boete en willen eerst van u horen wat er was.',
  blokken: [
    ...waarover(data),
    tussenkop('Wat kunt u doen?'),
    alinea('Vertel ons wat er is gebeurd. Kon u er niets aan doen? Zeg dat dan ook.'),
    alinea('U hoeft niets te vertellen. Dat is uw recht.'),
    ...(data.uiterlijk === undefined ? [] : [alinea(`Het kan tot en met ${formatDay(data.uiterlijk)}.`)]),
    alinea(`Doe het bij Boetes in Mijn geld. Of bel ons: ${afzender.telefoon}.`),
    tussenkop('Wat gebeurt er daarna?'),
    alinea('Een medewerker leest wat u vertelt. Daarna besluiten twee mensen samen.'),
    alinea('Het kan een boete zijn, een waarschuwing of niets. U krijgt altijd eerst een brief.'),
  ],
});

const boete = (data: BoeteGemeld, { afzender }: Kader): Woorden => {
  const bedrag = data.bedrag === undefined ? 'een bedrag' : formatEuro(data.bedrag);
  return {
    titel: 'U krijgt een boete',
    kern: `De boete is ${bedrag}.`,
    blokken: [
      ...waarover(data),
      ...waarom(data),
      tussenkop('Hoe betaalt u?'),
      ...(data.loopt === false
        ? [
            alinea('U betaalt de boete binnen zes weken na deze brief.'),
            alinea(`Op welke rekening? Bel ons: ${afzender.telefoon}.`),
          ]
        : [
            alinea('U hoeft niets over te maken. Wij houden elke maand een deel in.'),
            alinea('U houdt altijd genoeg over om van te leven. Dat deel staat in de wet.'),
          ]),
      alinea(`Komt u niet rond? Bel ons: ${afzender.telefoon}. Wij denken met u mee.`),
    ],
  };
};

const rest: Readonly<Record<'ingetrokken' | 'geen' | 'waarschuwing' | 'teruggenomen', (data: BoeteGemeld) => Woorden>> =
  {
    ingetrokken: (data) => ({
      titel: 'U krijgt geen boete',
      kern: 'Wij gaan hier niet mee verder. U krijgt geen boete.',
      blokken: [...waarover(data), ...waarom(data)],
    }),
    geen: (data) => ({
      titel: 'U krijgt geen boete',
      kern: 'Wij hebben besloten: u krijgt geen boete.',
      blokken: [...waarover(data), ...waarom(data)],
    }),
    waarschuwing: (data) => ({
      titel: 'Een waarschuwing',
      kern: 'U krijgt nu alleen een waarschuwing. U betaalt geen boete.',
      blokken: [
        ...waarover(data),
        ...waarom(data),
        alinea('Gebeurt het binnen twee jaar nog eens? Dan kunt u wel een boete krijgen.'),
      ],
    }),
    teruggenomen: (data) => ({
      titel: 'U hoeft de boete niet te betalen',
      kern: 'Wij nemen de boete terug.',
      blokken: [...waarover(data), ...waarom(data), alinea('Betaalde u al een deel? Dan krijgt u dat terug.')],
    }),
  };

const woorden = (data: BoeteGemeld, kader: Kader): Woorden => {
  if (data.stand === 'aangekondigd') return aangekondigd(data, kader);
  return data.stand === 'boete' ? boete(data, kader) : rest[data.stand](data);
};

export const composeBoete = (data: BoeteGemeld, kader: Kader): Bericht => {
  const { titel, kern, blokken } = woorden(data, kader);
  const awb =
    data.bezwaarUiterlijk === undefined
      ? ['Algemene wet bestuursrecht, artikel 4:8 en 5:10a']
      : ['Algemene wet bestuursrecht, artikel 6:4, 6:5 en 6:7'];
  return compose(kader, {
    soort: 'boete',
    titel,
    kern,
    blokken: [
      alinea(kern),
      ...blokken,
      ...(data.bezwaarUiterlijk === undefined ? [] : bezwaar(data.bezwaarUiterlijk, kader)),
    ],
    artikelen: [...data.artikelen, ...awb],
  });
};
