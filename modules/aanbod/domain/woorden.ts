/** Knows a version of a programme in words that a policy officer reads: each rule one sentence, in the order in which one asks. */
import { addDays, type Day, formatDay, formatEuro } from '@samenkracht/core';
import type { Duur, Gegeven, Keuze, Programmaversie, Voorwaarde, Weekuren } from './programma.ts';

/** A heading with its sentences; what a version leaves out is said as well. */
export type Alinea = { readonly kop: string; readonly zinnen: readonly string[] };

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

export const duurTekst = (duur: Duur): string =>
  'weken' in duur ? aantal(duur.weken, 'week', 'weken') : aantal(duur.maanden, 'maand', 'maanden');

const lijst = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

/** `kanWerken` as words: `kan werken`. */
export const feitTekst = (feit: string): string =>
  feit.replaceAll(/[A-Z0-9]+/g, (deel) => ` ${deel.toLowerCase()}`).trim();

const voorwaardeTekst = (een: Voorwaarde): string => {
  const feit = feitTekst(een.feit);
  if ('is' in een) return typeof een.is === 'boolean' ? `${feit}: ${een.is ? 'ja' : 'nee'}` : `${feit}: ${een.is}`;
  const grenzen = [
    ...(een.minstens === undefined ? [] : [`minstens ${een.minstens}`]),
    ...(een.onder === undefined ? [] : [`onder ${een.onder}`]),
  ];
  return `${feit}: ${lijst(grenzen)}`;
};

const urenTekst = ({ onderdeel, minstens, hoogstens }: Weekuren): string => {
  if (minstens === undefined && hoogstens === undefined) return `${onderdeel}: geen vast aantal uur.`;
  const grenzen = [
    ...(minstens === undefined ? [] : [`minstens ${minstens} uur`]),
    ...(hoogstens === undefined ? [] : [`hoogstens ${hoogstens} uur`]),
  ];
  return `${onderdeel}: ${lijst(grenzen)} per week.`;
};

const keuzeTekst = ({ onderdeel, volgorde, alleenAlsPassend, vrij }: Keuze): readonly string[] => [
  vrij === true
    ? `Voor ${onderdeel} kiest de inwoner zelf: ${lijst(volgorde)}.`
    : `Voor ${onderdeel} eerst ${volgorde.join(', dan ')}.`,
  ...alleenAlsPassend.map((wat) => `${wat} alleen als het past bij zijn perspectief, nooit vanzelf.`),
];

const gegevenTekst = ({ naam, keuze, bij, verplicht }: Gegeven): string => {
  const wanneer = { start: 'bij de start', onderweg: 'onderweg', einde: 'bij het einde' }[bij];
  const mag = keuze === undefined ? '' : ` (${keuze.join(', ')})`;
  return `${naam}${mag}: ${wanneer}${verplicht === true ? ', verplicht' : ''}.`;
};

/** From when until when, the last day included. */
export const geldigheid = ({ vanaf, tot }: { readonly vanaf?: Day; readonly tot?: Day }): string => {
  const begin = vanaf === undefined ? 'Vanaf een dag die niet in de stukken staat' : `Vanaf ${formatDay(vanaf)}`;
  return tot === undefined ? `${begin}, zonder einde` : `${begin} tot en met ${formatDay(addDays(tot, -1))}`;
};

const regels = (versie: Programmaversie): readonly Alinea[] => [
  {
    kop: 'Voor wie',
    zinnen:
      versie.doelgroep.length === 0 ? ['Voor iedereen.'] : versie.doelgroep.map((een) => `${voorwaardeTekst(een)}.`),
  },
  {
    kop: 'Hoe lang',
    zinnen: [
      versie.duur === undefined
        ? 'Het einde wordt vooraf afgesproken; een langste duur is er niet.'
        : `Hoogstens ${duurTekst(versie.duur)}. Daarna is het afgelopen.`,
      versie.verlengen === 0
        ? 'Het einde kan niet later worden.'
        : versie.verlengen >= 99
          ? 'Het einde kan later worden, steeds met een reden.'
          : `Het einde kan ${aantal(versie.verlengen, 'keer', 'keer')} later worden, met een reden.`,
    ],
  },
  {
    kop: 'Fasen',
    zinnen: versie.fasen.map(({ naam, duur }) => (duur === undefined ? `${naam}.` : `${naam}: ${duurTekst(duur)}.`)),
  },
  {
    kop: 'Uren per week',
    zinnen: [
      ...versie.uren.map(urenTekst),
      ...(versie.weekagenda === undefined ? [] : [`De weekagenda groeit naar ${versie.weekagenda} uur.`]),
    ],
  },
  { kop: 'Kiezen', zinnen: versie.keuzes.flatMap(keuzeTekst) },
  { kop: 'Niet tegelijk met', zinnen: versie.nietNaast.map((naam) => `${naam}.`) },
  {
    kop: 'Termijnen',
    zinnen: [
      ...versie.termijnen.map(({ naam, na, binnen }) => `${naam}: binnen ${duurTekst(binnen)} na de ${na}.`),
      ...(versie.wet === undefined ? [] : ['De termijnen van de wet komen hierbij; die berekent de wet zelf.']),
      ...(versie.evaluatie === undefined ? [] : [`Op ${formatDay(versie.evaluatie)} wordt gekeken of het werkt.`]),
    ],
  },
];

const steunen = (versie: Programmaversie): readonly Alinea[] => [
  {
    kop: 'Vastleggen',
    zinnen: [
      ...(versie.gegevens ?? []).map(gegevenTekst),
      ...(versie.leerdoelen === undefined
        ? []
        : [`Minstens ${aantal(versie.leerdoelen, 'leerdoel', 'leerdoelen')} voor het begin.`]),
    ],
  },
  { kop: 'Hoe het kan aflopen', zinnen: versie.uitkomsten.map(({ naam, betekenis }) => `${naam}: ${betekenis}.`) },
  {
    kop: 'Waaraan wij het meten',
    zinnen: [
      ...versie.indicatoren.map(({ naam, uitkomsten, streef }) => {
        const wat = `${naam}: het deel van wie klaar is met ${lijst(uitkomsten)}`;
        return streef === undefined ? `${wat}.` : `${wat}; het streven is ${streef}%.`;
      }),
      ...(versie.taakstellingen ?? []).map(
        ({ naam, aantal: hoeveel }) => `${naam}: ${hoeveel.toLocaleString('nl-NL')}.`,
      ),
      ...(versie.voorraad === undefined
        ? []
        : [
            `Van ${versie.voorraad.totaal.toLocaleString('nl-NL')} waren er op ${formatDay(versie.voorraad.op)} nog ${versie.voorraad.open.toLocaleString('nl-NL')} te doen; uiterlijk ${formatDay(versie.voorraad.uiterlijk)} zijn het er nul.`,
          ]),
    ],
  },
  {
    kop: 'Hoeveel er kan',
    zinnen: [
      ...(versie.plafond?.bedrag === undefined ? [] : [`Hoogstens ${formatEuro(versie.plafond.bedrag)}.`]),
      ...(versie.plafond?.deelnemers === undefined ? [] : [`Hoogstens ${versie.plafond.deelnemers} deelnemers.`]),
      ...(versie.plafond?.perGemeente ?? []).map(
        ({ gemeente, deelnemers }) => `Gemeente ${gemeente}: ${deelnemers} deelnemers.`,
      ),
    ],
  },
  { kop: 'Wat de stukken niet zeggen', zinnen: versie.gaten },
];

/** The paragraphs that have something to say. */
export const inWoorden = (versie: Programmaversie): readonly Alinea[] =>
  [...regels(versie), ...steunen(versie)].filter(({ zinnen }) => zinnen.length > 0);
