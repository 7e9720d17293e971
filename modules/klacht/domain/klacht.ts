/** Knows a complaint on its way (Awb, title 9.1): by when, who may deal with it, and what stands in the way of an answer. */
import { type Klachtfeiten, uitersteDagKlacht } from '@samenkracht/awb';
import { addMonths, addWeeks, type Day } from '@samenkracht/core';

export const statussen = ['ontvangen', 'in behandeling', 'afgehandeld', 'naar tevredenheid', 'niet behandeld'] as const;
export type Status = (typeof statussen)[number];

export const oordelen = ['gegrond', 'deels gegrond', 'ongegrond', 'geen oordeel'] as const;
export type Oordeel = (typeof oordelen)[number];

/** Awb 9:10 lid 2: plainly unfounded, he does not want to be heard, he did not say in time that he does. */
export const hoorgronden = ['a', 'b', 'c'] as const;
export type Hoorgrond = (typeof hoorgronden)[number];

/** Awb 9:8 lid 1 under a to f, and lid 2. */
export const nietgronden = ['a', 'b', 'c', 'd', 'e', 'f', 'lid 2'] as const;
export type Nietgrond = (typeof nietgronden)[number];

export type Betrokkene = {
  readonly medewerkerId: string;
  readonly naam: string;
  readonly reactieUiterlijk: Day;
  readonly reactie: { readonly tekst: string; readonly op: Day } | undefined;
};

export type Afdoening = {
  readonly op: Day;
  readonly oordeel: Oordeel | undefined;
  readonly nietGrond: Nietgrond | undefined;
  readonly bevindingen: string | undefined;
  readonly conclusies: string | undefined;
  readonly ombudsman: string | undefined;
};

export type Klacht = {
  readonly id: string;
  readonly persoonId: string;
  readonly thema: string;
  readonly omschrijving: string;
  readonly voorgevallenOp: Day | undefined;
  readonly overWie: string | undefined;
  readonly wilGehoordWorden: boolean;
  readonly ontvangenOp: Day;
  readonly status: Status;
  readonly behandelaar: { readonly id: string; readonly naam: string } | undefined;
  readonly verdaagdReden: string | undefined;
  readonly uitgesteldTot: Day | undefined;
  readonly gehoord: { readonly op: Day; readonly verslag: string } | undefined;
  readonly afgezien: { readonly grond: Hoorgrond; readonly toelichting: string } | undefined;
  readonly afdoening: Afdoening | undefined;
  readonly betrokkenen: readonly Betrokkene[];
};

export type Klachtweigering = {
  readonly code:
    | 'KLACHT_NIET_GEVONDEN'
    | 'THEMA_ONBEKEND'
    | 'DAG_IN_DE_TOEKOMST'
    | 'KLACHT_AFGEDAAN'
    | 'NIET_UW_KLACHT'
    | 'KLACHT_GAAT_OVER_U'
    | 'COLLEGA_ONBEKEND'
    | 'COLLEGA_STAAT_ER_AL'
    | 'AL_GEREAGEERD'
    | 'AL_VERDAAGD'
    | 'VERDAGEN_TE_LAAT'
    | 'UITSTEL_ONJUIST'
    | 'GESPREKSDAG_ONJUIST'
    | 'KLAGER_NIET_GEHOORD'
    | 'BETROKKENE_NIET_GEHOORD'
    | 'OORDEEL_PAST_NIET'
    | 'NIET_LANGER_DAN_EEN_JAAR'
    | 'OMBUDSMAN_ONTBREEKT';
};

/** The number by which one can ask about a complaint. */
export const kenmerkVan = (id: string): string => `KL-${id.slice(0, 8).toUpperCase()}`;

/** The last day on which an answer is in time (Awb 9:11). */
export const uitersteDagVan = (
  { ontvangenOp, verdaagdReden, uitgesteldTot }: Pick<Klacht, 'ontvangenOp' | 'verdaagdReden' | 'uitgesteldTot'>,
  { metAdvies }: Pick<Klachtfeiten, 'metAdvies'>,
): Day =>
  uitersteDagKlacht({
    ontvangenOp,
    metAdvies,
    verdaagd: verdaagdReden !== undefined,
    uitgesteldTot: uitgesteldTot ?? null,
  });

export const isOver = ({ betrokkenen }: Pick<Klacht, 'betrokkenen'>, medewerkerId: string): boolean =>
  betrokkenen.some((een) => een.medewerkerId === medewerkerId);

/** Awb 9:7: who had part in it does not deal with it; and a complaint has one who does. */
export const mayHandle = (klacht: Klacht, medewerkerId: string): Klachtweigering | undefined => {
  if (isOver(klacht, medewerkerId)) return { code: 'KLACHT_GAAT_OVER_U' };
  if (klacht.afdoening !== undefined) return { code: 'KLACHT_AFGEDAAN' };
  return klacht.behandelaar?.id === medewerkerId ? undefined : { code: 'NIET_UW_KLACHT' };
};

/** Awb 9:11 lid 2: once, and while the term runs. */
export const mayPutOff = (klacht: Klacht, uitersteDag: Day, today: Day): Klachtweigering | undefined => {
  if (klacht.verdaagdReden !== undefined) return { code: 'AL_VERDAAGD' };
  return today > uitersteDag ? { code: 'VERDAGEN_TE_LAAT' } : undefined;
};

/** Longest that somebody is asked to agree to at once; the law leaves it to him (9:11 lid 3). */
const uitstelweken = 26;

export const isUitstel = (uitersteDag: Day, tot: Day): boolean =>
  tot > uitersteDag && tot <= addWeeks(uitersteDag, uitstelweken);

/** What stands in the way of an answer with a judgement. */
export const checkOordeel = (klacht: Klacht, oordeel: Oordeel, today: Day): Klachtweigering | undefined => {
  const { gehoord, afgezien, betrokkenen } = klacht;
  if (gehoord === undefined && afgezien === undefined) return { code: 'KLAGER_NIET_GEHOORD' };
  if (betrokkenen.some(({ reactie, reactieUiterlijk }) => reactie === undefined && today <= reactieUiterlijk))
    return { code: 'BETROKKENE_NIET_GEHOORD' };
  return gehoord === undefined && afgezien?.grond === 'a' && oordeel !== 'ongegrond'
    ? { code: 'OORDEEL_PAST_NIET' }
    : undefined;
};

/** Awb 9:8 lid 1 under b: longer than a year before it was sent, where that day is known. */
export const checkNietgrond = (
  { voorgevallenOp, ontvangenOp }: Pick<Klacht, 'voorgevallenOp' | 'ontvangenOp'>,
  grond: Nietgrond,
): Klachtweigering | undefined =>
  grond === 'b' && voorgevallenOp !== undefined && addMonths(voorgevallenOp, 12) >= ontvangenOp
    ? { code: 'NIET_LANGER_DAN_EEN_JAAR' }
    : undefined;
