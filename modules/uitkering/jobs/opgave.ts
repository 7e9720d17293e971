/** Knows what happens when pay is reported: the word is kept, the month settles itself, and the outcome is told at once. */
import { err, formatMonth, type Money, type Month, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { isEenmalig } from '@samenkracht/participatiewet';
import type { Scope } from '@samenkracht/platform/module';
import { type BijzonderLoon, intrekbaar, type Loonperiode, type Opgave } from '../domain/inkomst.ts';
import { eersteGeraakt } from '../domain/maandopgave.ts';
import { beoordeelMelding, type Gemeldsoort, type Melding, type Meldingweigering } from '../domain/opgave.ts';
import { type Bron, endBron, ensureBron, storeOpgave } from '../store/inkomst.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Dossier, metOpgave, openDossier } from '../store/reeks.ts';
import { type Herziening, herzie } from './herzien.ts';
import { planBewaking } from './uitzonderingen.ts';

/** A job, or another income of which the payer is named. */
type NieuwWerk = {
  readonly werkgever: string;
  readonly vakantiegeld: Bron['vakantiegeld'] | undefined;
  readonly soort?: Gemeldsoort | undefined;
  readonly inKostendelersnorm?: boolean | undefined;
};

export type Bronweigering =
  | { readonly code: 'WERK_ONBEKEND' }
  | { readonly code: 'WERKGEVER_ONTBREEKT' }
  | { readonly code: 'VAKANTIEGELD_ONBEKEND' }
  | { readonly code: 'HUURDER_IN_NORM_ONBEKEND' };

export type Bronkeuze = { readonly bronId?: string | undefined; readonly werk?: NieuwWerk | undefined };

/** The job that is meant: named, the only one, or new. A job is only kept when something is said about it. */
export const kiesBron = (
  dossier: Dossier,
  persoonId: string,
  maand: Month,
  { bronId, werk }: Bronkeuze,
): Result<Bron | Omit<Bron, 'id'>, Bronweigering> => {
  const eigen = dossier.bronnen.filter((bron) => bron.persoonId === persoonId);
  if (bronId !== undefined) {
    const bron = eigen.find(({ id }) => id === bronId);
    return bron === undefined ? err({ code: 'WERK_ONBEKEND' }) : ok(bron);
  }
  if (werk === undefined) {
    const [enige, ...meer] = eigen;
    return enige === undefined || meer.length > 0 ? err({ code: 'WERKGEVER_ONTBREEKT' }) : ok(enige);
  }
  const { soort = 'loon' } = werk;
  const inKostendelersnorm = soort === 'huur of kostgeld' ? werk.inKostendelersnorm : undefined;
  if (soort === 'huur of kostgeld' && inKostendelersnorm === undefined)
    return err({ code: 'HUURDER_IN_NORM_ONBEKEND' });
  const zelfde = eigen.find(
    (bron) =>
      bron.soort === soort &&
      bron.inKostendelersnorm === inKostendelersnorm &&
      bron.werkgever.toLowerCase() === werk.werkgever.trim().toLowerCase(),
  );
  if (zelfde !== undefined) return ok(zelfde);
  const vakantiegeld = werk.vakantiegeld ?? (metVakantiegeld.has(soort) ? undefined : 'geen');
  if (vakantiegeld === undefined) return err({ code: 'VAKANTIEGELD_ONBEKEND' });
  return ok({
    uitkeringId: dossier.uitkering.id,
    persoonId,
    wie: persoonId === dossier.uitkering.partnerId ? 'partner' : 'belanghebbende',
    soort,
    werkgever: werk.werkgever.trim(),
    loonverwijzing: undefined,
    vakantiegeld,
    metHeffingskorting: true,
    vanaf: maand,
    // what is received once is not expected again
    tot: isEenmalig(soort) ? maand : undefined,
    inKostendelersnorm,
  });
};

/** Of these holiday allowance is paid with it or later; over other income there is none. */
const metVakantiegeld: ReadonlySet<Gemeldsoort> = new Set(['loon', 'uitkering uit vroeger werk']);

export const opgavenVan = (dossier: Dossier, bronId: string, maand: Month): readonly Opgave[] =>
  dossier.opgaven.filter(
    // special pay is no word about the pay of the month
    (opgave) => opgave.bronId === bronId && opgave.maand === maand && opgave.bijzonder === undefined,
  );

export const isVerwerkt = (dossier: Dossier, maand: Month): boolean =>
  dossier.vastgesteld.some((een) => een.maand === maand);

/** What the payroll said last about this job and month. */
export const loongegevensVan = (dossier: Dossier, bronId: string, maand: Month): Opgave | undefined =>
  opgavenVan(dossier, bronId, maand).findLast(({ kanaal }) => kanaal === 'loongegevens');

/** A reference for the receipt that says nothing about the person. */
export const newKenmerk = (maand: Month): string => `INK-${maand}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

export type Gemeld = {
  readonly opgave: Opgave;
  readonly nieuw: boolean;
  readonly herziening: Herziening | undefined;
  /** The file with the report in it. */
  readonly dossier: Dossier;
};

type Opdracht = Bronkeuze & {
  readonly maand: Month;
  readonly melding: Melding;
  readonly gestopt?: boolean | undefined;
  /** The payslip that the amount was read from, and what it says beside the amount. */
  readonly strook?: Strookgegevens | undefined;
};

export type Strookgegevens = {
  readonly loonstrookId: string;
  readonly periode: Loonperiode | undefined;
  readonly opbouw: unknown;
};

/** The same report twice is one report. The uitkering is locked by the caller, who also looks for exceptions (`bewaakDossier`). */
export const meldInkomsten = async (
  scope: Scope,
  uitkering: Uitkering,
  persoonId: string,
  opdracht: Opdracht,
): Promise<Result<Gemeld, Meldingweigering | Bronweigering>> => {
  const { maand } = opdracht;
  const dossier = await openDossier(scope, uitkering);
  const gekozen = kiesBron(dossier, persoonId, maand, opdracht);
  if (!gekozen.ok) return gekozen;
  const bestaand = 'id' in gekozen.value ? gekozen.value : undefined;
  const opgaven = bestaand === undefined ? [] : opgavenVan(dossier, bestaand.id, maand);
  const verwerkt = isVerwerkt(dossier, maand);
  const beoordeeld = beoordeelMelding({
    melding: opdracht.melding,
    maand,
    eersteMaand: uitkering.eersteMaand,
    today: scope.today,
    geldend: bestaand === undefined ? { soort: 'verwacht' } : dossier.geldend(bestaand.id, maand),
    loongegevens: bestaand === undefined ? undefined : loongegevensVan(dossier, bestaand.id, maand)?.netto,
    verwerkt,
  });
  if (!beoordeeld.ok) return beoordeeld;
  const eerder = intrekbaar(opgaven, false);
  const gelijk =
    eerder?.netto === beoordeeld.value.netto &&
    sameSureness(eerder.status, beoordeeld.value.status) &&
    (opdracht.strook === undefined || eerder.loonstrookId === opdracht.strook.loonstrookId);
  const gekend = bestaand ?? (await ensureBron(scope, gekozen.value, dossier.bronnen));
  const gestopt = opdracht.gestopt === true;
  if (gestopt) await endBron(scope, gekend.id, maand);
  const bron = gestopt ? { ...gekend, tot: maand } : gekend;
  if (eerder !== undefined && gelijk)
    return ok({ opgave: eerder, nieuw: false, herziening: undefined, dossier: metOpgave(dossier, bron) });
  const opgave = await keep(scope, bron, maand, { ...beoordeeld.value, ...opdracht.strook });
  if (!verwerkt) return ok({ opgave, nieuw: true, herziening: undefined, dossier: metOpgave(dossier, bron, opgave) });
  const oorzaak = `Uw ${bron.soort === 'loon' ? 'loon' : 'inkomen'} van ${formatMonth(maand)} is veranderd.`;
  const herziening = await herzie(scope, uitkering.id, maand, oorzaak);
  return ok({ opgave, nieuw: true, herziening, dossier: await openDossier(scope, uitkering, dossier.kader) });
};

const sameSureness = (a: Opgave['status'], b: Opgave['status']): boolean => (a === 'geschat') === (b === 'geschat');

const keep = async (
  scope: Scope,
  bron: Bron,
  maand: Month,
  woord: { readonly netto: Money; readonly status: Opgave['status'] } & Partial<Strookgegevens>,
): Promise<Opgave> => {
  const opgave = await storeOpgave(scope, {
    bron,
    maand,
    kanaal: 'inwoner',
    ...woord,
    kenmerk: newKenmerk(maand),
  });
  if (opgave === undefined) throw new Error('a report without a delivery key is always new');
  return opgave;
};

export type Intrekweigering = { readonly code: 'NIETS_IN_TE_TREKKEN' } | { readonly code: 'AL_VERWERKT' };

/** Takes back what the resident said himself, until the month was settled with it. */
export const trekIn = async (
  scope: Scope,
  uitkering: Uitkering,
  persoonId: string,
  maand: Month,
  bronId?: string,
): Promise<Result<Opgave, Intrekweigering>> => {
  const dossier = await openDossier(scope, uitkering);
  const eigen = dossier.bronnen.filter(
    (bron) => bron.persoonId === persoonId && (bronId === undefined || bron.id === bronId),
  );
  for (const bron of eigen) {
    const laatste = intrekbaar(opgavenVan(dossier, bron.id, maand), false);
    if (laatste === undefined) continue;
    if (isVerwerkt(dossier, maand)) return err({ code: 'AL_VERWERKT' });
    await storeOpgave(scope, {
      bron,
      maand,
      kanaal: 'inwoner',
      status: 'ingetrokken',
      netto: laatste.netto,
      kenmerk: laatste.kenmerk,
    });
    await planBewaking(scope, uitkering.id);
    return ok(laatste);
  }
  return err({ code: 'NIETS_IN_TE_TREKKEN' });
};

export type Loonstrook = Bronkeuze & {
  readonly maand: Month;
  readonly netto: Money;
  readonly toelichting: string;
  readonly periode?: Loonperiode | undefined;
  readonly bijzonder?: BijzonderLoon | undefined;
  /** The file that he saw it in, where the resident sent it. */
  readonly loonstrookId?: string | undefined;
};

/** A payslip that the consulent saw: it settles the month, also against what the channels said. */
export const voerLoonstrookIn = async (
  scope: Scope,
  uitkering: Uitkering,
  loonstrook: Loonstrook & { readonly persoonId: string },
): Promise<
  Result<{ readonly opgave: Opgave; readonly herziening: Herziening | undefined }, Bronweigering | Meldingweigering>
> => {
  const { maand, netto, toelichting, persoonId, periode, bijzonder, loonstrookId } = loonstrook;
  const dossier = await openDossier(scope, uitkering);
  const gekozen = kiesBron(dossier, persoonId, maand, loonstrook);
  if (!gekozen.ok) return gekozen;
  const beoordeeld = beoordeelMelding({
    melding: { netto, status: 'definitief' },
    maand,
    eersteMaand: uitkering.eersteMaand,
    today: scope.today,
    geldend: { soort: 'verwacht' },
    loongegevens: undefined,
    verwerkt: false,
  });
  if (!beoordeeld.ok) return beoordeeld;
  const bron = 'id' in gekozen.value ? gekozen.value : await ensureBron(scope, gekozen.value);
  const opgave = await storeOpgave(scope, {
    bron,
    maand,
    kanaal: 'consulent',
    status: 'gecorrigeerd',
    netto,
    kenmerk: newKenmerk(maand),
    toelichting,
    periode,
    bijzonder,
    loonstrookId,
  });
  if (opgave === undefined) throw new Error('a payslip without a delivery key is always new');
  await planBewaking(scope, uitkering.id);
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'inkomsten', id: uitkering.id },
    persoonId,
    omschrijving: `loonstrook van ${formatMonth(maand)} ingevoerd`,
  });
  const oorzaak = `Uw loonstrook van ${formatMonth(maand)} is gecorrigeerd.`;
  return ok({ opgave, herziening: await herzie(scope, uitkering.id, eersteGeraakt(opgave), oorzaak) });
};
