/** Knows how a proposal becomes a decision: computed again, approved by another, and everything that follows from it at once. */
import { bezwaartermijn } from '@samenkracht/awb';
import { betaalinstellingen } from '@samenkracht/betaling';
import { addToMonth, type Day, err, monthOf, ok, parseIban, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { publish, view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { findZaak, moveZaak, type Zaak, type ZaakRefusal } from '@samenkracht/zaak';
import { type Betaalmoment, besluitData, startOf } from '../domain/besluit.ts';
import { REKENING } from '../domain/eigenvragen.ts';
import {
  type Bedragverschil,
  type Besluitaard,
  type Besluitinhoud,
  compareBedragen,
  type VoorstelRefusal,
} from '../domain/voorstel.ts';
import { loadZaakbeeld, simulateBesluit } from './dossier.ts';
import { storeGrondslag } from './grondslag.ts';
import { ensureBron } from './inkomst.ts';
import type { BesluitRow, BesluitTables } from './tables.ts';
import { findLopendeUitkering, insertUitkering } from './uitkering.ts';
import { reclaimVoorschotten, sumVoorschotten } from './voorschot.ts';
import { closeVoorstel, hashBesluit, insertVoorstel, lockVoorstel, type Voorstel } from './voorstel.ts';

export type Besluit = {
  readonly id: string;
  readonly zaakId: string;
  readonly inhoud: Besluitinhoud;
  readonly voorgesteldDoor: string;
  readonly genomenDoor: string;
  readonly genomenOp: string;
  readonly bekendgemaaktOp: Day;
  readonly bezwaarTotEnMet: Day;
};

export type BesluitRefusal =
  | { readonly code: 'VOORSTEL_NIET_GEVONDEN' }
  | { readonly code: 'VOORSTEL_TERUGGELEGD' }
  | { readonly code: 'VOORSTEL_AL_BESLIST' }
  | {
      readonly code: 'VOORSTEL_ACHTERHAALD';
      readonly verschillen: readonly Bedragverschil[];
      readonly gewijzigdeFeiten: readonly string[];
      /** Why the same decision is not possible any more at all. */
      readonly nuOnmogelijk: string | undefined;
    }
  | { readonly code: 'LOPENDE_UITKERING' }
  | { readonly code: 'REKENING_ONTBREEKT' };

const toBesluit = (row: BesluitRow): Besluit => ({
  id: row.id,
  zaakId: row.zaak_id,
  inhoud: row.besluit as unknown as Besluitinhoud,
  voorgesteldDoor: row.voorgesteld_door_naam,
  genomenDoor: row.genomen_door_naam,
  genomenOp: row.genomen_op,
  bekendgemaaktOp: row.bekendgemaakt_op,
  bezwaarTotEnMet: row.bezwaar_tot_en_met,
});

export const findBesluit = async (scope: Scope, zaakId: string): Promise<Besluit | undefined> => {
  const row = await view<BesluitTables>(scope.tx)
    .selectFrom('uitkering_besluit')
    .selectAll()
    .where('zaak_id', '=', zaakId)
    .orderBy('genomen_op', 'desc')
    .executeTakeFirst();
  return row && toBesluit(row);
};

/** Lays a proposal before a second person: the decision as it would be now, kept whole. */
export const proposeBesluit = async (
  scope: Scope,
  zaak: Zaak,
  aard: Besluitaard,
  toelichting: string,
): Promise<Result<Voorstel, VoorstelRefusal | ZaakRefusal>> => {
  const moved = await moveZaak(scope, zaak.id, 'voorleggen');
  if (!moved.ok) return moved;
  const besluit = await simulateBesluit(scope, await loadZaakbeeld(scope, zaak), aard);
  return besluit.ok ? ok(await insertVoorstel(scope, zaak.id, besluit.value, toelichting)) : besluit;
};

/** Gives it back to who proposed it, with the reason. */
export const returnVoorstel = async (
  scope: Scope,
  voorstel: Voorstel,
  reden: string,
): Promise<Result<void, BesluitRefusal | ZaakRefusal>> => {
  if (voorstel.status === 'teruggelegd') return ok(undefined);
  if (voorstel.status === 'goedgekeurd') return err({ code: 'VOORSTEL_AL_BESLIST' });
  const moved = await moveZaak(scope, voorstel.zaakId, 'terugleggen', reden);
  if (!moved.ok) return moved;
  await closeVoorstel(scope, voorstel.id, 'teruggelegd', reden);
  return ok(undefined);
};

/**
 * The decision. The same sum is made again, and a difference with what was proposed stops it. Everything that follows stands in
 * the caller's transaction, so a crash leaves a proposal and nothing else. A second click finds the decision of the first.
 */
export const approveVoorstel = async (
  scope: Scope,
  voorstelId: string,
): Promise<Result<Besluit, BesluitRefusal | ZaakRefusal>> => {
  const voorstel = await lockVoorstel(scope, voorstelId);
  const zaak = voorstel && (await findZaak(scope, voorstel.zaakId));
  if (voorstel === undefined || zaak === undefined) return err({ code: 'VOORSTEL_NIET_GEVONDEN' });
  if (voorstel.status === 'teruggelegd') return err({ code: 'VOORSTEL_TERUGGELEGD' });
  const bestaand = voorstel.status === 'goedgekeurd' ? await findBesluit(scope, zaak.id) : undefined;
  if (bestaand !== undefined) return ok(bestaand);
  const same = await checkUnchanged(scope, zaak, voorstel);
  if (!same.ok) return same;
  const moved = await moveZaak(scope, zaak.id, 'vaststellen');
  if (!moved.ok) return moved;
  await closeVoorstel(scope, voorstel.id, 'goedgekeurd');
  const genomen = await carryOut(scope, zaak, voorstel);
  return genomen.ok ? ok(genomen.value.besluit) : genomen;
};

/** An approved proposal as a decision, with all that follows from it: the uitkering, the letter, the record. */
export const carryOut = async (
  scope: Scope,
  zaak: Zaak,
  voorstel: Voorstel,
): Promise<Result<{ readonly besluit: Besluit; readonly uitkeringId: string | undefined }, BesluitRefusal>> => {
  const besluit = await insertBesluit(scope, voorstel);
  const started = await startUitkering(scope, zaak, besluit);
  if (!started.ok) return started;
  if (besluit.inhoud.aard !== 'toekenning') await reclaimVoorschotten(scope, zaak.id, besluit.id);
  await announce(scope, zaak, besluit, voorstel.voorgesteldDoor.id);
  return ok({ besluit, uitkeringId: started.value });
};

const checkUnchanged = async (scope: Scope, zaak: Zaak, voorstel: Voorstel): Promise<Result<void, BesluitRefusal>> => {
  const nu = await simulateBesluit(scope, await loadZaakbeeld(scope, zaak), voorstel.inhoud.aard);
  if (nu.ok && hashBesluit(nu.value) === voorstel.invoerHash) return ok(undefined);
  return err({
    code: 'VOORSTEL_ACHTERHAALD',
    verschillen: nu.ok ? compareBedragen(voorstel.inhoud, nu.value) : [],
    gewijzigdeFeiten: nu.ok ? changedFacts(voorstel.inhoud, nu.value) : [],
    nuOnmogelijk: nu.ok ? undefined : nu.error.code,
  });
};

const factsOf = (inhoud: Besluitinhoud): Readonly<Record<string, Json>> => ('feiten' in inhoud ? inhoud.feiten : {});

const changedFacts = (was: Besluitinhoud, nu: Besluitinhoud): readonly string[] => {
  const [voor, na] = [factsOf(was), factsOf(nu)];
  return [...new Set([...Object.keys(voor), ...Object.keys(na)])].filter(
    (naam) => JSON.stringify(voor[naam]) !== JSON.stringify(na[naam]),
  );
};

const insertBesluit = async (scope: Scope, voorstel: Voorstel): Promise<Besluit> => {
  const row = await view<BesluitTables>(scope.tx)
    .insertInto('uitkering_besluit')
    .values({
      id: crypto.randomUUID(),
      zaak_id: voorstel.zaakId,
      voorstel_id: voorstel.id,
      aard: voorstel.inhoud.aard,
      besluit: JSON.stringify(voorstel.inhoud),
      voorgesteld_door: voorstel.voorgesteldDoor.id,
      voorgesteld_door_naam: voorstel.voorgesteldDoor.naam,
      genomen_door: scope.actor.id,
      genomen_door_naam: scope.actor.naam,
      genomen_op: scope.now.toString(),
      bekendgemaakt_op: scope.today,
      bezwaar_tot_en_met: bezwaartermijn(scope.today).uitersteDag,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toBesluit(row);
};

/** A granted uitkering runs from here: to whom, since when, to which account, and on what facts. */
const startUitkering = async (
  scope: Scope,
  zaak: Zaak,
  besluit: Besluit,
): Promise<Result<string | undefined, BesluitRefusal>> => {
  const { inhoud } = besluit;
  if (inhoud.aard !== 'toekenning') return ok(undefined);
  const betrokken = personenOf(zaak);
  if ((await findLopendeUitkering(scope, betrokken)) !== undefined) return err({ code: 'LOPENDE_UITKERING' });
  const { dossier } = await loadZaakbeeld(scope, zaak);
  const iban = parseIban(String(dossier.waarden[REKENING] ?? ''));
  if (iban === undefined) return err({ code: 'REKENING_ONTBREEKT' });
  const { persoonId, partnerId } = zaak;
  const { ingangsdatum } = inhoud;
  const start = { zaakId: zaak.id, besluitId: besluit.id, persoonId, partnerId, ingangsdatum, iban };
  const uitkeringId = await insertUitkering(scope, start);
  const { grondslag, bronnen } = startOf(dossier.waarden, ingangsdatum);
  await storeGrondslag(scope, {
    uitkeringId,
    vanaf: ingangsdatum,
    feiten: grondslag,
    oorzaak: 'Besluit op de aanvraag',
  });
  for (const bron of bronnen) {
    const wiens = bron.wie === 'partner' && partnerId !== undefined ? partnerId : persoonId;
    await ensureBron(scope, { ...bron, uitkeringId, persoonId: wiens, loonverwijzing: undefined });
  }
  await publish(scope, {
    soort: 'UitkeringBegonnen',
    onderwerp: uitkeringId,
    data: { uitkeringId, zaakId: zaak.id, persoonId, ingangsdatum },
  });
  return ok(uitkeringId);
};

const personenOf = (zaak: Zaak): readonly string[] =>
  zaak.partnerId === undefined ? [zaak.persoonId] : [zaak.persoonId, zaak.partnerId];

const announce = async (scope: Scope, zaak: Zaak, besluit: Besluit, voorbereidDoor: string): Promise<void> => {
  const om = {
    zaakId: zaak.id,
    zaaknummer: zaak.nummer,
    persoonIds: personenOf(zaak),
    genomenOp: besluit.bekendgemaaktOp,
    bezwaarUiterlijk: besluit.bezwaarTotEnMet,
    genomenDoor: scope.actor.id,
    voorbereidDoor,
  };
  const betaling = await betaalmoment(scope, besluit.inhoud);
  const voorschot = await sumVoorschotten(scope, zaak.id);
  const data = JSON.parse(
    JSON.stringify({ ...besluitData(besluit.inhoud, om, betaling), ...(voorschot > 0 ? { voorschot } : {}) }),
  ) as Json;
  await publish(scope, { soort: 'BesluitGenomen', onderwerp: zaak.id, data });
  await recordMany(
    scope,
    personenOf(zaak).map((persoonId) => ({
      handeling: 'besluit',
      onderwerp: { soort: 'besluit', id: besluit.id },
      persoonId,
      omschrijving: `Bij zaak ${zaak.nummer}`,
    })),
  );
};

/** The municipality's day of the month, and the first of these days that is not past. */
const betaalmoment = async (scope: Scope, inhoud: Besluitinhoud): Promise<Betaalmoment> => {
  const begin = inhoud.aard === 'toekenning' && inhoud.ingangsdatum > scope.today ? inhoud.ingangsdatum : scope.today;
  let maand = monthOf(begin);
  let eersteBetaling = await betaalinstellingen.findBetaaldatum(scope, maand);
  if (eersteBetaling < scope.today) {
    maand = addToMonth(maand, 1);
    eersteBetaling = await betaalinstellingen.findBetaaldatum(scope, maand);
  }
  const instelling = await betaalinstellingen.find(scope, scope.today);
  return { betaaldag: instelling?.betaaldag ?? 25, eersteBetaling };
};
