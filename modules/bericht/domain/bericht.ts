/** Knows a bericht as content: one text, from which the message in the inbox and the letter on paper are both made. */
import { type Day, formatDay, formatEuro, type Money } from '@samenkracht/core';

export const berichtsoorten = [
  'ontvangstbevestiging',
  'gegevensverzoek',
  'verlenging',
  'toekenning',
  'afwijzing',
  'buiten behandeling',
  'specificatie',
  'herziening',
  'ondertekenverzoek',
  'bezwaar ontvangen',
  'bezwaar langer',
  'hoorzitting',
  'bezwaar ingetrokken',
  'bezwaar beslist',
  'dwangsom',
  'voorschot',
  'bijzonder besluit',
  'jaaropgave',
  'loonherinnering',
  'werkplanantwoord',
  'wijziging',
  'maatregel',
  'boete',
  'schuld',
  'plan klaar',
  'plan getekend',
  'programma loopt af',
  'plek gevonden',
  'uitnodiging intake',
  'perspectief klaar',
  'evaluatie',
  'afspraak',
  'antwoord coach',
  'nieuwe coach',
  'klacht ontvangen',
  'klacht langer',
  'klacht afgedaan',
] as const;
export type Berichtsoort = (typeof berichtsoorten)[number];

/** A cell is text, or an amount in whole cents that is set to the right. */
export type Cel = string | Money;
export type Kolom = { readonly kop: string; readonly soort: 'tekst' | 'bedrag' };
export type Rij = { readonly cellen: readonly Cel[]; readonly nadruk: boolean };

export type Blok =
  | { readonly soort: 'tussenkop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly bijschrift: string;
      readonly kolommen: readonly Kolom[];
      readonly rijen: readonly Rij[];
    };

/** Who sends: the municipality, with the ways to reach it. */
export type Afzender = {
  readonly gemeente: string;
  readonly onderdeel: string;
  readonly telefoon: string;
  readonly bereikbaar: string;
  readonly website: string;
  readonly postadres: string;
  readonly bezwaaradres: string;
};

export type Bericht = {
  readonly soort: Berichtsoort;
  readonly titel: string;
  /** The outcome in one sentence: what the list of messages shows. */
  readonly kern: string;
  readonly kenmerk: string;
  readonly dagtekening: Day;
  readonly aanhef: string;
  readonly blokken: readonly Blok[];
  /** The articles on which the text rests. */
  readonly artikelen: readonly string[];
  /** Amounts that are not confirmed by a second source, said openly. */
  readonly onbevestigd: readonly string[];
  readonly afzender: Afzender;
};

/** What every text needs besides its own subject. */
export type Kader = {
  readonly afzender: Afzender;
  readonly dagtekening: Day;
  /** As the BRP says to address this person: `Geachte mevrouw El Amrani`. */
  readonly aanhef: string;
  readonly kenmerk: string;
};

export const tussenkop = (tekst: string): Blok => ({ soort: 'tussenkop', tekst });
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
export const lijst = (punten: readonly string[]): Blok => ({ soort: 'lijst', genummerd: false, punten });
export const stappen = (punten: readonly string[]): Blok => ({ soort: 'lijst', genummerd: true, punten });

/** The parts of a text that differ per kind; the frame gives the rest. */
type Inhoud = Pick<Bericht, 'soort' | 'titel' | 'kern' | 'blokken'> & {
  readonly artikelen?: readonly string[];
  readonly onbevestigd?: readonly string[];
};

export const compose = (kader: Kader, inhoud: Inhoud): Bericht => ({
  soort: inhoud.soort,
  titel: inhoud.titel,
  kern: inhoud.kern,
  kenmerk: kader.kenmerk,
  dagtekening: kader.dagtekening,
  aanhef: `${kader.aanhef},`,
  blokken: inhoud.blokken,
  artikelen: inhoud.artikelen ?? [],
  onbevestigd: inhoud.onbevestigd ?? [],
  afzender: kader.afzender,
});

/** A cell as it is read: amounts with cents. */
export const cellText = (cel: Cel): string => (typeof cel === 'string' ? cel : formatEuro(cel));

const blokText = (blok: Blok): string => {
  switch (blok.soort) {
    case 'tussenkop':
      return `${blok.tekst}\n${'-'.repeat(blok.tekst.length)}`;
    case 'alinea':
      return blok.tekst;
    case 'lijst':
      return blok.punten.map((punt, i) => `${blok.genummerd ? `${i + 1}.` : '-'} ${punt}`).join('\n');
    case 'tabel':
      return [blok.bijschrift, ...blok.rijen.map((rij) => rij.cellen.map(cellText).join(' | '))].join('\n');
  }
};

/** `art. 11 lid 1 Participatiewet` with others of the same act becomes `Participatiewet: artikel 11 lid 1, 13`. */
const groupArtikelen = (artikelen: readonly string[]): readonly string[] => {
  const perWet = Map.groupBy(artikelen, (artikel) => /^art\. .+? ([A-Z].*)$/.exec(artikel)?.[1] ?? '');
  return [...perWet].flatMap(([wet, binnen]) =>
    wet === ''
      ? binnen
      : [`${wet}: artikel ${binnen.map((artikel) => artikel.slice('art. '.length, -wet.length - 1)).join(', ')}`],
  );
};

/** The small print: on what articles the text rests, and which amounts are not confirmed. */
export const smallPrint = (bericht: Bericht): readonly string[] => [
  ...(bericht.artikelen.length > 0 ? [`Dit staat in de wet. ${groupArtikelen(bericht.artikelen).join('; ')}.`] : []),
  ...bericht.onbevestigd.map((tekst) => `Let op: ${tekst}`),
];

export const closing = (bericht: Bericht): readonly string[] => [
  'Met vriendelijke groet,',
  `${bericht.afzender.gemeente}, ${bericht.afzender.onderdeel}`,
];

/** The same text without any form, for a reader or a system that shows plain text. */
export const plainText = (bericht: Bericht): string =>
  [
    bericht.titel,
    `${formatDay(bericht.dagtekening)}, kenmerk ${bericht.kenmerk}`,
    bericht.aanhef,
    ...bericht.blokken.map(blokText),
    closing(bericht).join('\n'),
    ...smallPrint(bericht),
  ].join('\n\n');
