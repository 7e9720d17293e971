/** Knows the life of a fine of art. 18a Pw: announced, told about, proposed, decided, taken back; and what counts for the next one. */
import type { Day, Money } from '@samenkracht/core';
import type { Boete, Boetefeiten } from '@samenkracht/participatiewet/handhaving';
import type { Keuze } from './maatregel.ts';

/** What the law asks about the breach besides what the college weighs. */
export type Overtredingsfeiten = Pick<
  Boetefeiten,
  'benadelingsbedrag' | 'eigenHerstel' | 'eerdereBoetes' | 'laatsteWaarschuwing'
>;

/** What a consulent proposes after the resident could tell his side. */
export type Boetevoorstel = { readonly keuzes: readonly Keuze[]; readonly motivering: string };

/** What was decided, and what of the amounts of the law behind it is not confirmed. */
export type Boetebesluit = { readonly uitkomst: Boete; readonly onbevestigd: readonly string[] };

export type Boetestapinhoud =
  | { readonly soort: 'zienswijze'; readonly tekst: string }
  | ({ readonly soort: 'voorstel' } & Boetevoorstel)
  | ({ readonly soort: 'besluit' } & Boetebesluit)
  | { readonly soort: 'terugvoorstel'; readonly reden: string }
  | { readonly soort: 'teruggenomen'; readonly bedrag: Money }
  | { readonly soort: 'terug' | 'intrekking'; readonly reden: string };

export type Boetestap = {
  readonly id: string;
  readonly inhoud: Boetestapinhoud;
  readonly antwoordOp: string | undefined;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: string;
  readonly dag: Day;
};

export type Boeteaankondiging = {
  readonly id: string;
  readonly uitkeringId: string;
  readonly wat: string;
  readonly overtredingOp: Day;
  readonly feiten: Overtredingsfeiten;
  readonly horenTot: Day;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: string;
  readonly dag: Day;
};

type Van<S extends Boetestapinhoud['soort']> = Omit<Boetestap, 'inhoud'> & {
  readonly inhoud: Extract<Boetestapinhoud, { readonly soort: S }>;
};

export type Boetestand = Boeteaankondiging & {
  readonly stappen: readonly Boetestap[];
  readonly status: 'aangekondigd' | 'voorgesteld' | 'besloten' | 'teruggenomen' | 'ingetrokken';
  /** What waits for a second person. */
  readonly open: Van<'voorstel'> | Van<'terugvoorstel'> | undefined;
  readonly besluit: Van<'besluit'> | undefined;
  readonly teruggenomen: Van<'teruggenomen'> | undefined;
};

const laatste = <S extends Boetestapinhoud['soort']>(stappen: readonly Boetestap[], soort: S): Van<S> | undefined =>
  stappen.findLast((stap): stap is Boetestap & Van<S> => stap.inhoud.soort === soort);

/** @param stappen oldest first. */
export const boetestandVan = (aankondiging: Boeteaankondiging, stappen: readonly Boetestap[]): Boetestand => {
  const beantwoord = new Set(stappen.map(({ antwoordOp }) => antwoordOp));
  const open = stappen.findLast(
    (stap): stap is Boetestap & (Van<'voorstel'> | Van<'terugvoorstel'>) =>
      (stap.inhoud.soort === 'voorstel' || stap.inhoud.soort === 'terugvoorstel') && !beantwoord.has(stap.id),
  );
  const besluit = laatste(stappen, 'besluit');
  const teruggenomen = laatste(stappen, 'teruggenomen');
  const bezig = open?.inhoud.soort === 'voorstel' ? 'voorgesteld' : 'aangekondigd';
  const na = teruggenomen === undefined ? 'besloten' : 'teruggenomen';
  return {
    ...aankondiging,
    ...{ stappen, open, besluit, teruggenomen },
    status: laatste(stappen, 'intrekking') !== undefined ? 'ingetrokken' : besluit === undefined ? bezig : na,
  };
};

/** Awb 4:8 and 5:50: the resident told his side, or the time to do so has passed. */
export const isGehoord = ({ stappen, horenTot }: Boetestand, today: Day): boolean =>
  today > horenTot || stappen.some(({ inhoud }) => inhoud.soort === 'zienswijze');

/** The amount that stands: nothing for a warning, no fine, or one that was taken back. */
export const opgelegdBedrag = ({ besluit, teruggenomen }: Boetestand): Money | undefined =>
  teruggenomen === undefined && besluit?.inhoud.uitkomst.wijze === 'boete' ? besluit.inhoud.uitkomst.bedrag : undefined;

/** Days on which we imposed a fine that still stands: the next announcement must say of each what it counts for. */
export const eerdereBoetedagen = (standen: readonly Boetestand[]): readonly Day[] =>
  standen.flatMap((stand) => (opgelegdBedrag(stand) === undefined ? [] : [stand.besluit?.dag ?? stand.dag]));

/** The last warning, of us or of who was before us. */
export const laatsteWaarschuwing = (standen: readonly Boetestand[], elders: Day | null): Day | null => {
  const dagen = standen.flatMap(({ besluit }) =>
    besluit?.inhoud.uitkomst.wijze === 'waarschuwing' ? [besluit.dag] : [],
  );
  return [...dagen, ...(elders === null ? [] : [elders])].toSorted().at(-1) ?? null;
};
