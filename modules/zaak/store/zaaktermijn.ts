/** Knows how another module changes the deadline of its zaak: standing still, going on, put off; of many zaken at once. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import type { OvergangOnmogelijk } from '../domain/status.ts';
import type { Zaak, ZaakNietGevonden } from '../domain/zaak.ts';
import { morningOf, verloopjob } from './gegevensverzoek.ts';
import { logWerklijst, ownPersonen, visibleZaken } from './inzage.ts';
import type { ZaakTables } from './tables.ts';
import { endOpschorting, insertOpschorting, insertVerlenging, opschortingenOf, verlengingOf } from './termijn.ts';
import { findWerklijst, type Werklijst, type Werklijstfilter } from './werklijst.ts';
import {
  findTermijn,
  findTermijnen,
  findZaak,
  findZaken,
  lockZaak,
  moveZaak,
  recordOvergang,
  updateTermijn,
} from './zaak.ts';

type Verplaatst = Result<Zaak, ZaakNietGevonden | OvergangOnmogelijk>;

/** Stands still from tomorrow until what is asked came, or the day has passed unused (Awb 4:15, 7:10 lid 2). */
const suspend = async (scope: Scope, zaakId: string, totEnMet: Day): Promise<Verplaatst> => {
  const moved = await moveZaak(scope, zaakId, 'gegevensVragen');
  if (!moved.ok) return moved;
  const opschortingId = await insertOpschorting(scope, zaakId, totEnMet);
  await updateTermijn(scope, moved.value);
  const runAt = morningOf(addDays(totEnMet, 1));
  await enqueue(scope, verloopjob, { zaakId, opschortingId }, { key: opschortingId, runAt });
  return ok((await findZaak(scope, zaakId)) ?? moved.value);
};

/** What was asked came. Of a zaak that does not stand still nothing changes. */
const resume = async (scope: Scope, zaakId: string): Promise<Verplaatst> => {
  const zaak = await lockZaak(scope, zaakId);
  if (zaak === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' });
  const lopend = (await opschortingenOf(scope, zaakId)).find(({ einde }) => einde === undefined);
  if (zaak.status !== 'opgeschort' || lopend === undefined) return ok(zaak);
  await endOpschorting(scope, lopend.id, scope.today, 'gegevens ontvangen');
  const moved = await moveZaak(scope, zaakId, 'gegevensOntvangen');
  if (moved.ok) await updateTermijn(scope, moved.value);
  return moved.ok ? ok((await findZaak(scope, zaakId)) ?? moved.value) : moved;
};

export type Termijnwijziging = {
  /** Awb 7:10 lid 3: put off once, with the reason. */
  readonly verdagen?: { readonly weken: number; readonly reden: string };
  readonly metCommissie?: boolean;
  /** Awb 7:10 lid 4: until this day, with consent. */
  readonly uitgesteldTot?: Day;
};

/** @returns the zaak with its new latest day; a second verdaging is refused. */
const change = async (
  scope: Scope,
  zaakId: string,
  wijziging: Termijnwijziging,
): Promise<Result<Zaak, ZaakNietGevonden | { readonly code: 'VERLENGING_AL_GEGEVEN' }>> => {
  const zaak = await lockZaak(scope, zaakId);
  if (zaak === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' });
  const { verdagen, metCommissie, uitgesteldTot } = wijziging;
  if (verdagen !== undefined) {
    if ((await verlengingOf(scope, zaakId)) !== undefined) return err({ code: 'VERLENGING_AL_GEGEVEN' });
    await insertVerlenging(scope, zaakId, verdagen.weken, verdagen.reden);
    const toelichting = verdagen.reden;
    await recordOvergang(scope, { zaakId, handeling: 'verlengen', van: zaak.status, naar: zaak.status, toelichting });
  }
  if (metCommissie !== undefined || uitgesteldTot !== undefined)
    await view<ZaakTables>(scope.tx)
      .updateTable('zaak')
      .set({
        ...(metCommissie === undefined ? {} : { met_commissie: metCommissie }),
        ...(uitgesteldTot === undefined ? {} : { uitgesteld_tot: uitgesteldTot }),
      })
      .where('id', '=', zaakId)
      .execute();
  const gewijzigd = (await findZaak(scope, zaakId)) ?? zaak;
  await updateTermijn(scope, gewijzigd);
  return ok((await findZaak(scope, zaakId)) ?? gewijzigd);
};

/** A page of open zaken of one room, the first latest day on top; that staff sees who they are about is written down. */
const openWerklijst = async (
  scope: Scope,
  filter: Pick<Werklijstfilter, 'aantal' | 'na'> & { readonly soorten: readonly string[] },
): Promise<Werklijst> => {
  const { zaken, totaal } = await findWerklijst(scope, filter);
  const zichtbaar = visibleZaken(scope, zaken);
  await logWerklijst(scope, zichtbaar);
  return { zaken: zichtbaar, totaal };
};

/** By their ids: those that this actor may see, and that he saw them is written down. */
const openMany = async (scope: Scope, zaakIds: readonly string[]): Promise<readonly Zaak[]> => {
  const zichtbaar = visibleZaken(scope, await findZaken(scope, zaakIds));
  await logWerklijst(scope, zichtbaar);
  return zichtbaar;
};

/** What a module that opens zaken of its own may do with their deadlines, and with lists of them. */
export const zaaktermijn = {
  suspend,
  resume,
  change,
  find: findTermijn,
  findMany: findTermijnen,
  /** Only for what shows no personal data: nothing is written down. */
  findZaken,
  openWerklijst,
  openMany,
  /** The persons whose zaken a resident sees: his own and of those he acts for. */
  ownPersonen,
} as const;
