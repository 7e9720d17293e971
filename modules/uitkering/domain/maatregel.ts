/** Knows the life of a measure of art. 18 Pw: announced, told about, proposed, decided, ended; and which months it lowers. */
import type { Day, Month } from '@samenkracht/core';
import type { Maatregel, Maatregelfeiten, Opgelegd } from '@samenkracht/participatiewet/handhaving';

export type Overtreding = Maatregelfeiten['overtreding'];

/** What the college chose of each thing it must weigh, by the path of the law. */
export type Keuze = { readonly feit: string; readonly keuze: string };

/** What a consulent proposes after the resident could tell his side. */
export type Maatregelvoorstel = {
  readonly keuzes: readonly Keuze[];
  readonly motivering: string;
  /** The month in which the lowering would begin. */
  readonly maand: Month;
  /** Lid 10: with urgent reasons, the percent that is found right. */
  readonly afgestemdProcent?: number | undefined;
  /** Only for a lack of responsibility: months that he could have done without bijstand. */
  readonly maandenZelfstandig?: number | undefined;
};

/** What was decided: the facts as the law read them, and what it made of them. */
export type Maatregelbesluit = { readonly opgelegd: Opgelegd; readonly uitkomst: Maatregel };

export type Stapinhoud =
  | { readonly soort: 'zienswijze' | 'verzoek'; readonly tekst: string }
  | ({ readonly soort: 'voorstel' } & Maatregelvoorstel)
  | ({ readonly soort: 'besluit' } & Maatregelbesluit)
  /** Lid 11 and lid 3: from this month on it lowers nothing any more. */
  | { readonly soort: 'eindevoorstel'; readonly vanaf: Month; readonly reden: string }
  | { readonly soort: 'einde'; readonly vanaf: Month }
  | { readonly soort: 'terug' | 'intrekking'; readonly reden: string };

export type Maatregelstap = {
  readonly id: string;
  readonly inhoud: Stapinhoud;
  readonly antwoordOp: string | undefined;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: string;
  readonly dag: Day;
};

export type Aankondiging = {
  readonly id: string;
  readonly uitkeringId: string;
  readonly overtreding: Overtreding;
  readonly gedragingOp: Day;
  readonly toelichting: string;
  readonly horenTot: Day;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: string;
  readonly dag: Day;
};

type Van<S extends Stapinhoud['soort']> = Omit<Maatregelstap, 'inhoud'> & {
  readonly inhoud: Extract<Stapinhoud, { readonly soort: S }>;
};

export type Maatregelstand = Aankondiging & {
  readonly stappen: readonly Maatregelstap[];
  readonly status: 'aangekondigd' | 'voorgesteld' | 'besloten' | 'ingetrokken';
  /** What waits for a second person. */
  readonly open: Van<'voorstel'> | Van<'eindevoorstel'> | undefined;
  readonly besluit: Van<'besluit'> | undefined;
  readonly einde: Van<'einde'> | undefined;
};

const laatste = <S extends Stapinhoud['soort']>(stappen: readonly Maatregelstap[], soort: S): Van<S> | undefined =>
  stappen.findLast((stap): stap is Maatregelstap & Van<S> => stap.inhoud.soort === soort);

/** @param stappen oldest first. */
export const standVan = (aankondiging: Aankondiging, stappen: readonly Maatregelstap[]): Maatregelstand => {
  const beantwoord = new Set(stappen.map(({ antwoordOp }) => antwoordOp));
  const open = stappen.findLast(
    (stap): stap is Maatregelstap & (Van<'voorstel'> | Van<'eindevoorstel'>) =>
      (stap.inhoud.soort === 'voorstel' || stap.inhoud.soort === 'eindevoorstel') && !beantwoord.has(stap.id),
  );
  const besluit = laatste(stappen, 'besluit');
  const ingetrokken = laatste(stappen, 'intrekking') !== undefined;
  const bezig = open?.inhoud.soort === 'voorstel' ? 'voorgesteld' : 'aangekondigd';
  return {
    ...aankondiging,
    stappen,
    open,
    besluit,
    einde: laatste(stappen, 'einde'),
    status: ingetrokken ? 'ingetrokken' : besluit === undefined ? bezig : 'besloten',
  };
};

/** Awb 4:8: the resident told his side, or the time to do so has passed. */
export const isGehoord = ({ stappen, horenTot }: Maatregelstand, today: Day): boolean =>
  today > horenTot || stappen.some(({ inhoud }) => inhoud.soort === 'zienswijze');

/** A measure that lowers months: which ones, and what the law asks about each of them. */
export type GeldendeMaatregel = {
  readonly id: string;
  readonly opgelegd: Opgelegd;
  readonly maanden: readonly Month[];
};

export const geldendeVan = (
  id: string,
  { opgelegd, uitkomst }: Maatregelbesluit,
  einde: Month | undefined,
): GeldendeMaatregel => ({
  id,
  opgelegd,
  maanden:
    uitkomst.wijze === 'verlaging'
      ? uitkomst.perMaand.flatMap(({ maand }) => (einde === undefined || maand < einde ? [maand] : []))
      : [],
});

/** The facts of a month with the measures that run in it; where none runs, the facts as they are. */
export const metMaatregelen = <F extends object>(
  feiten: F,
  maatregelen: readonly GeldendeMaatregel[] | undefined,
  maand: Month,
): F & { readonly maatregelen?: readonly Opgelegd[] } => {
  if (maatregelen === undefined || maatregelen.length === 0) return feiten;
  const hier = maatregelen.filter((een) => een.maanden.includes(maand)).map(({ opgelegd }) => opgelegd);
  return hier.length === 0 ? feiten : { ...feiten, maatregelen: hier };
};

/** What was imposed before, as the law reads it for a repeat. */
export const eerdereVan = (standen: readonly Maatregelstand[]): Pick<Opgelegd, 'eerdere' | 'eerderGewaarschuwd'> => ({
  eerdere: standen.flatMap(({ besluit }) => {
    if (besluit?.inhoud.uitkomst.wijze !== 'verlaging') return [];
    const { lid, categorie } = besluit.inhoud.uitkomst;
    return [{ besluitdag: besluit.inhoud.opgelegd.besluitdag, lid, categorie }];
  }),
  eerderGewaarschuwd: standen.some(({ besluit }) => besluit?.inhoud.uitkomst.wijze === 'waarschuwing'),
});
