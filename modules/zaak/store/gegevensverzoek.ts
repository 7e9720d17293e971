/** Knows how data are asked and received: the deadline suspended, a task made, and both ended again by themselves. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import type { Documentsoort } from '../domain/document.ts';
import type { DocumentRefusal } from '../domain/documenttype.ts';
import { type GegevensverzoekRefusal, hersteltermijn } from '../domain/gegevensverzoek.ts';
import type { OvergangOnmogelijk } from '../domain/status.ts';
import type { Taak, TaakRefusal } from '../domain/taak.ts';
import type { Zaak, ZaakNietGevonden } from '../domain/zaak.ts';
import { type BewaardDocument, storeDocument } from './document.ts';
import { countOpenTaken, fulfilTaak, insertTaak, lockTaak, takenOf } from './taak.ts';
import { endOpschorting, insertOpschorting, insertVerlenging, opschortingenOf, verlengingOf } from './termijn.ts';
import { findZaak, lockZaak, moveZaak, recordOvergang, updateTermijn } from './zaak.ts';

export type Gegevensverzoek = {
  readonly zaakId: string;
  readonly gevraagd: readonly {
    readonly soort: Documentsoort;
    readonly omschrijving: string;
    readonly waarom?: string | undefined;
    /** The one of a couple who must send it; left out: the applicant. */
    readonly persoonId?: string | undefined;
  }[];
  readonly uiterlijk?: Day | undefined;
};

export type GevraagdeGegevens = { readonly zaak: Zaak; readonly taken: readonly Taak[]; readonly uiterlijk: Day };

export const verloopjob = 'zaak.hersteltermijnVerlopen';

/** Asks the resident for what is missing (Awb 4:5): the deadline stands still from tomorrow, and she gets a task and a message. */
export const requestGegevens = async (
  scope: Scope,
  verzoek: Gegevensverzoek,
): Promise<Result<GevraagdeGegevens, ZaakNietGevonden | OvergangOnmogelijk | GegevensverzoekRefusal>> => {
  const uiterlijk = hersteltermijn(scope.today, verzoek.uiterlijk);
  if (!uiterlijk.ok) return uiterlijk;
  const moved = await moveZaak(scope, verzoek.zaakId, 'gegevensVragen');
  if (!moved.ok) return moved;
  const zaak = moved.value;
  const opschortingId = await insertOpschorting(scope, zaak.id, uiterlijk.value);
  const taken = await makeTaken(scope, zaak, verzoek, { uiterlijk: uiterlijk.value, opschortingId });
  await updateTermijn(scope, zaak);
  await enqueue(
    scope,
    verloopjob,
    { zaakId: zaak.id, opschortingId },
    { key: opschortingId, runAt: morningOf(addDays(uiterlijk.value, 1)) },
  );
  await announce(scope, zaak, taken, verzoek);
  return ok({ zaak, taken, uiterlijk: uiterlijk.value });
};

const makeTaken = async (
  scope: Scope,
  zaak: Zaak,
  { gevraagd }: Gegevensverzoek,
  om: { readonly uiterlijk: Day; readonly opschortingId: string },
): Promise<readonly Taak[]> => {
  const taken: Taak[] = [];
  for (const { soort, omschrijving, persoonId } of gevraagd) {
    const wie = persoonId !== undefined && persoonId === zaak.partnerId ? persoonId : zaak.persoonId;
    taken.push(await insertTaak(scope, { zaakId: zaak.id, persoonId: wie, soort, omschrijving, ...om }));
  }
  return taken;
};

/** What was asked of whom, for the message to each. */
const announce = (scope: Scope, zaak: Zaak, taken: readonly Taak[], verzoek: Gegevensverzoek): Promise<void> => {
  const gevraagd = taken.map((taak, i) => ({
    taakId: taak.id,
    persoonId: taak.persoonId ?? zaak.persoonId,
    soort: taak.soort,
    wat: taak.omschrijving,
    waarom: verzoek.gevraagd[i]?.waarom,
  }));
  return publish(scope, {
    soort: 'GegevensGevraagd',
    onderwerp: zaak.id,
    data: {
      zaakId: zaak.id,
      zaaknummer: zaak.nummer,
      persoonIds: [...new Set(gevraagd.map((een) => een.persoonId))],
      gevraagd,
      uiterlijk: taken[0]?.uiterlijk,
      opgeschortVanaf: addDays(scope.today, 1),
    },
  });
};

/** Some hours into the day: clocks of machines that differ by minutes do not matter. */
export const morningOf = (op: Day): Temporal.Instant =>
  Temporal.PlainDate.from(op).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '05:00' }).toInstant();

type TaakDocument = { readonly naam: string; readonly bytes: Uint8Array };
type TaakDocumentRefusal = TaakRefusal | DocumentRefusal | GegevensverzoekRefusal;

/** A document that a task asked for. When it was the last one asked, the suspension ends by itself. */
export const fulfilWithDocument = async (
  scope: Scope,
  taakId: string,
  persoonIds: readonly string[],
  bestand: TaakDocument,
): Promise<
  Result<BewaardDocument & { readonly zaakId: string; readonly allesOntvangen: boolean }, TaakDocumentRefusal>
> => {
  const taak = await lockTaak(scope, taakId);
  if (taak?.persoonId === undefined || !persoonIds.includes(taak.persoonId)) return err({ code: 'TAAK_NIET_GEVONDEN' });
  if (taak.status !== 'open') return err({ code: 'TAAK_NIET_OPEN', status: taak.status });
  const bewaard = await storeDocument(scope, {
    dossierId: taak.zaakId,
    persoonId: taak.persoonId,
    soort: taak.soort as Documentsoort,
    ...bestand,
  });
  if (!bewaard.ok) return bewaard;
  if (bewaard.value.alOntvangen) return err({ code: 'DOCUMENT_AL_IN_DOSSIER' });
  await fulfilTaak(scope, taak.id, bewaard.value.document.id);
  const allesOntvangen = await resumeWhenComplete(scope, taak.zaakId, taak.opschortingId);
  return ok({ ...bewaard.value, zaakId: taak.zaakId, allesOntvangen });
};

/** Data that came after the hersteltermijn do no more to the deadline: it was already running again. */
const resumeWhenComplete = async (
  scope: Scope,
  zaakId: string,
  opschortingId: string | undefined,
): Promise<boolean> => {
  if (opschortingId === undefined) return false;
  const zaak = await lockZaak(scope, zaakId);
  if (zaak === undefined || (await countOpenTaken(scope, opschortingId)) > 0) return false;
  if (await endOpschorting(scope, opschortingId, scope.today, 'gegevens ontvangen')) {
    const moved = await moveZaak(scope, zaakId, 'gegevensOntvangen');
    if (!moved.ok) throw new Error(`a suspended zaak cannot resume from ${zaak.status}`);
    await updateTermijn(scope, moved.value);
  }
  const persoonIds = zaak.partnerId === undefined ? [zaak.persoonId] : [zaak.persoonId, zaak.partnerId];
  const data = { zaakId, zaaknummer: zaak.nummer, persoonIds };
  await publish(scope, { soort: 'GegevensOntvangen', onderwerp: zaakId, data });
  return true;
};

/** The hersteltermijn passed unused: the deadline runs again and the college may stop with the application (Awb 4:5). */
export const expireHersteltermijn = async (scope: Scope, zaakId: string, opschortingId: string): Promise<void> => {
  const zaak = await lockZaak(scope, zaakId);
  if (zaak?.status !== 'opgeschort') return;
  const opschorting = (await opschortingenOf(scope, zaakId)).find((een) => een.id === opschortingId);
  if (opschorting === undefined || scope.today <= opschorting.hersteltermijnTotEnMet) return;
  if (!(await endOpschorting(scope, opschortingId, scope.today, 'hersteltermijn verlopen'))) return;
  const moved = await moveZaak(scope, zaakId, 'hersteltermijnVerlopen');
  if (!moved.ok) throw new Error(`a suspended zaak cannot resume from ${zaak.status}`);
  await updateTermijn(scope, moved.value);
  await insertTaak(scope, {
    zaakId,
    soort: 'hersteltermijn verlopen',
    omschrijving:
      zaak.bezwaar === undefined
        ? 'De inwoner heeft niet alles gestuurd. Beslis met wat er is, of stel de aanvraag buiten behandeling.'
        : 'De inwoner heeft zijn redenen niet gestuurd. Het bezwaar kan niet-ontvankelijk zijn (artikel 6:6 Awb).',
    uiterlijk: addDays(scope.today, 28),
  });
};

/** A longer term, once, by telling the resident why and until when (Awb 4:14 lid 3). */
export const extendTermijn = async (
  scope: Scope,
  zaakId: string,
  weken: number,
  reden: string,
): Promise<Result<Zaak, ZaakNietGevonden | OvergangOnmogelijk | GegevensverzoekRefusal>> => {
  const zaak = await lockZaak(scope, zaakId);
  if (zaak === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' });
  if (zaak.status === 'afgedaan') {
    return err({ code: 'ZAAK_OVERGANG_ONMOGELIJK', handeling: 'gegevensVragen', status: zaak.status });
  }
  if ((await verlengingOf(scope, zaakId)) !== undefined) return err({ code: 'VERLENGING_AL_GEGEVEN' });
  await insertVerlenging(scope, zaakId, weken, reden);
  await recordOvergang(scope, {
    zaakId,
    handeling: 'verlengen',
    van: zaak.status,
    naar: zaak.status,
    toelichting: reden,
  });
  const termijn = await updateTermijn(scope, zaak);
  await publish(scope, {
    soort: 'TermijnVerlengd',
    onderwerp: zaakId,
    data: {
      zaakId,
      zaaknummer: zaak.nummer,
      persoonIds: zaak.partnerId === undefined ? [zaak.persoonId] : [zaak.persoonId, zaak.partnerId],
      weken,
      reden,
      uiterstBesluit: termijn.uitersteBesluitdatum,
    },
  });
  return ok((await findZaak(scope, zaakId)) ?? zaak);
};

/** A request for data as it stands: what was asked and what of it did not come. */
export type Verzoekstand = {
  readonly gevraagdOp: Day;
  readonly hersteltermijnTotEnMet: Day;
  /** undefined while something is missing. */
  readonly aangevuldOp: Day | undefined;
  readonly ontbreekt: readonly string[];
};

export const gegevensverzoekenOf = async (scope: Scope, zaakId: string): Promise<readonly Verzoekstand[]> => {
  const taken = await takenOf(scope, zaakId);
  return (await opschortingenOf(scope, zaakId)).map((opschorting) => {
    const open = taken.filter((taak) => taak.opschortingId === opschorting.id && taak.status === 'open');
    const { gevraagdOp, hersteltermijnTotEnMet, einde } = opschorting;
    return {
      gevraagdOp,
      hersteltermijnTotEnMet,
      aangevuldOp: open.length > 0 ? undefined : einde?.op,
      ontbreekt: open.map((taak) => taak.omschrijving),
    };
  });
};

/** What other rooms may do with requests for facts. */
export const gegevensverzoeken = { of: gegevensverzoekenOf, request: requestGegevens } as const;
