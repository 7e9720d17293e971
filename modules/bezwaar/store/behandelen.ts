/** Knows what staff and resident do with an objection on its way: term, lateness, hearing, notice of default, withdrawal, decision. */
import { addDays, addWeeks, type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { findZaak, moveZaak, type Zaak, type ZaakRefusal, zaaktermijn } from '@samenkracht/zaak';
import { type Beslissing, checkBeslissing, type Onderdeel } from '../domain/beslissing.ts';
import {
  type Bezwaar,
  type BezwaarRefusal,
  type Hoorgrond,
  mayDecide,
  mayHear,
  stateOfTermijn,
} from '../domain/bezwaar.ts';
import { insertBeslissing, lockBeslissing, returnBeslissing, takeBeslissing } from './beslissing.ts';
import { updateBezwaar } from './bezwaar.ts';

type Gedaan = Result<void, BezwaarRefusal | ZaakRefusal | { readonly code: 'VERLENGING_AL_GEGEVEN' }>;
const gedaan: Gedaan = ok(undefined);

/** Awb 7:10 lid 3: six weeks, told in writing. */
const verdaagweken = 6;

/** Longest that somebody is asked to agree to at once; the law leaves it to those concerned (7:10 lid 4). */
const uitstelweken = 26;

export type Termijnkeuze = {
  readonly verdagen?: string | undefined;
  readonly metCommissie?: boolean | undefined;
  readonly uitgesteldTot?: Day | undefined;
};

export const changeTermijn = async (
  scope: Scope,
  bezwaar: Bezwaar,
  zaak: Zaak,
  keuze: Termijnkeuze,
): Promise<Gedaan> => {
  const { verdagen, metCommissie, uitgesteldTot } = keuze;
  const { uitersteBesluitdatum } = zaak;
  if (uitgesteldTot !== undefined) {
    const laatst = addDays(addWeeks(uitersteBesluitdatum, uitstelweken), 1);
    if (uitgesteldTot <= uitersteBesluitdatum || uitgesteldTot >= laatst)
      return err({ code: 'UITSTEL_ONJUIST', uitersteDag: uitersteBesluitdatum });
  }
  const changed = await zaaktermijn.change(scope, bezwaar.id, {
    ...(verdagen === undefined ? {} : { verdagen: { weken: verdaagweken, reden: verdagen } }),
    ...(metCommissie === undefined ? {} : { metCommissie }),
    ...(uitgesteldTot === undefined ? {} : { uitgesteldTot }),
  });
  if (!changed.ok) return changed;
  await publish(scope, {
    soort: 'BezwaarVerlengd',
    onderwerp: bezwaar.id,
    data: {
      persoonIds: [bezwaar.persoonId],
      zaaknummer: zaak.nummer,
      grond: verdagen === undefined ? (uitgesteldTot === undefined ? 'commissie' : 'instemming') : 'verdaagd',
      ...(verdagen === undefined ? {} : { reden: verdagen }),
      uiterstBesluit: changed.value.uitersteBesluitdatum,
    },
  });
  return gedaan;
};

/** Awb 6:11, only of who was late. */
export const weighLateness = async (
  scope: Scope,
  bezwaar: Bezwaar,
  keuze: 'ja' | 'nee',
  motivering: string,
): Promise<Gedaan> => {
  if (!stateOfTermijn(bezwaar).startsWith('te laat')) return err({ code: 'NIET_TE_LAAT' });
  await updateBezwaar(scope, bezwaar.id, { verschoonbaar: keuze, verschoonbaar_motivering: motivering });
  return gedaan;
};

export const planHearing = async (
  scope: Scope,
  bezwaar: Bezwaar,
  zaak: Zaak,
  op: string,
  plaats: string,
): Promise<Gedaan> => {
  await updateBezwaar(scope, bezwaar.id, { hoorzitting_op: op, hoorzitting_plaats: plaats });
  await publish(scope, {
    soort: 'HoorzittingGepland',
    onderwerp: bezwaar.id,
    data: { persoonIds: [bezwaar.persoonId], zaaknummer: zaak.nummer, op, plaats },
  });
  return gedaan;
};

/** Awb 7:3. */
export const waiveHearing = async (
  scope: Scope,
  bezwaar: Bezwaar,
  grond: Hoorgrond,
  toelichting: string,
): Promise<Gedaan> => {
  await updateBezwaar(scope, bezwaar.id, { afgezien_grond: grond, afgezien_toelichting: toelichting });
  return gedaan;
};

/** Awb 7:5 and 7:7: who heard, and the report of it. */
export const recordHearing = async (scope: Scope, bezwaar: Bezwaar, op: Day, verslag: string): Promise<Gedaan> => {
  if (!mayHear(bezwaar.besluit, scope.actor.id)) return err({ code: 'HOORDER_BETROKKEN' });
  if (op > scope.today || op < bezwaar.ontvangenOp) return err({ code: 'ONTVANGST_ONJUIST' });
  await updateBezwaar(scope, bezwaar.id, {
    gehoord_op: op,
    hoorder_id: scope.actor.id,
    hoorder_naam: scope.actor.naam,
    verslag,
  });
  return gedaan;
};

/** Awb 4:17 lid 3: only once the term has passed; a second notice changes nothing. */
export const giveNotice = async (scope: Scope, bezwaar: Bezwaar, zaak: Zaak, op: Day): Promise<Gedaan> => {
  const uitersteDag = zaak.uitersteBesluitdatum;
  if (op <= uitersteDag || op > scope.today) return err({ code: 'NOG_NIET_TE_LAAT', uitersteDag });
  if (bezwaar.ingebrekestellingOp === undefined) await updateBezwaar(scope, bezwaar.id, { ingebrekestelling_op: op });
  return gedaan;
};

/** Awb 6:21. */
export const withdraw = async (scope: Scope, bezwaar: Bezwaar): Promise<Gedaan> => {
  if (bezwaar.ingetrokkenOp !== undefined) return gedaan;
  const moved = await moveZaak(scope, bezwaar.id, 'intrekken', 'Ingetrokken door de inwoner');
  if (!moved.ok) return moved;
  await updateBezwaar(scope, bezwaar.id, { ingetrokken_op: scope.today });
  await publish(scope, {
    soort: 'BezwaarIngetrokken',
    onderwerp: bezwaar.id,
    data: { persoonIds: [bezwaar.persoonId], zaaknummer: moved.value.nummer, op: scope.today },
  });
  return gedaan;
};

/** Lays a decision before who may take it. */
export const draft = async (
  scope: Scope,
  bezwaar: Bezwaar,
  onderdelen: readonly Onderdeel[],
): Promise<Result<Beslissing, BezwaarRefusal | ZaakRefusal>> => {
  const checked = checkBeslissing(bezwaar, onderdelen);
  if (!checked.ok) return checked;
  const moved = await moveZaak(scope, bezwaar.id, 'voorleggen');
  return moved.ok ? ok(await insertBeslissing(scope, bezwaar.id, onderdelen)) : moved;
};

export const sendBack = async (scope: Scope, bezwaar: Bezwaar, reden: string): Promise<Gedaan> => {
  const beslissing = await lockBeslissing(scope, bezwaar.id);
  if (beslissing?.status !== 'open') return err({ code: 'BESLISSING_NIET_GEVONDEN' });
  const moved = await moveZaak(scope, bezwaar.id, 'terugleggen', reden);
  if (!moved.ok) return moved;
  await returnBeslissing(scope, beslissing.id, reden);
  return gedaan;
};

/** The decision, with everything that follows from it in one transaction. A second click finds the first. */
export const decide = async (
  scope: Scope,
  bezwaar: Bezwaar,
): Promise<Result<Beslissing, BezwaarRefusal | ZaakRefusal>> => {
  const beslissing = await lockBeslissing(scope, bezwaar.id);
  if (beslissing?.status === 'genomen') return ok(beslissing);
  if (beslissing?.status !== 'open') return err({ code: 'BESLISSING_NIET_GEVONDEN' });
  if (!mayDecide(bezwaar.besluit, scope.actor.id)) return err({ code: 'BESLISSER_NAM_BESLUIT' });
  const moved = await moveZaak(scope, bezwaar.id, 'vaststellen');
  if (!moved.ok) return moved;
  const genomen = await takeBeslissing(scope, beslissing.id);
  await announce(scope, bezwaar, genomen, moved.value);
  return ok(genomen);
};

const announce = async (scope: Scope, bezwaar: Bezwaar, beslissing: Beslissing, { nummer }: Zaak): Promise<void> => {
  const { besluit, persoonId } = bezwaar;
  await publish(scope, {
    soort: 'BezwaarBeslist',
    onderwerp: bezwaar.id,
    data: {
      persoonIds: [persoonId],
      zaaknummer: nummer,
      besluit: { id: besluit.id, soort: besluit.soort, ...(besluit.onderwerp ? { onderwerp: besluit.onderwerp } : {}) },
      tegen: besluit.kenmerk,
      genomenOp: scope.today,
      beroepUiterlijk: beslissing.beroepTotEnMet ?? scope.today,
      opgesteldDoor: { ...beslissing.opgesteldDoor },
      genomenDoor: { id: scope.actor.id, naam: scope.actor.naam },
      onderdelen: JSON.parse(JSON.stringify(beslissing.onderdelen)),
    },
  });
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'zaak', id: bezwaar.id },
    persoonId,
    omschrijving: `Beslissing op bezwaar ${nummer}`,
  });
};

export const zaakOf = async (scope: Scope, { id }: Bezwaar): Promise<Zaak> => {
  const zaak = await findZaak(scope, id);
  if (zaak === undefined) throw new Error('an objection without a zaak');
  return zaak;
};
