/** Knows how an advance is proposed, paid and taken back: two persons, one payment, and a debt when there turns out to be no right. */
import { betaalruns } from '@samenkracht/betaling';
import { addDays, type Day, err, formatMonth, ok, parseIban, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Zaak, zaaktermijn } from '@samenkracht/zaak';
import { REKENING } from '../domain/eigenvragen.ts';
import { calculateVoorschot, maandVan, type Voorschotrecht } from '../domain/voorschot.ts';
import { findBesluit } from '../store/besluit.ts';
import { loadDossiers, loadZaakbeeld } from '../store/dossier.ts';
import { findKader } from '../store/formulier.ts';
import {
  closeVoorschot,
  insertVoorschot,
  lockVoorschot,
  type Voorschot,
  voorschottenOf,
  wachtendeAanvragen,
} from '../store/voorschot.ts';

export type Voorschotweigering =
  | { readonly code: 'VOORSCHOT_NIET_GEVONDEN' }
  | { readonly code: 'VOORSCHOT_AL_VOORGESTELD' }
  | { readonly code: 'VOORSCHOT_NA_BESLUIT' }
  | { readonly code: 'VOORSCHOT_TE_VROEG'; readonly vanaf: string }
  | { readonly code: 'VOORSCHOT_GEEN_BEDRAG' }
  | { readonly code: 'VOORSCHOT_GEEN_REKENING' }
  | { readonly code: 'VOORSCHOT_AFGEDAAN' }
  | { readonly code: 'RUN_ZONDER_INSTELLING' }
  | { readonly code: 'EIGEN_BETALING' };

export type Voorschotstand = {
  readonly gegeven: readonly Voorschot[];
  /** Which one is next: one more than what was given. */
  readonly keer: number;
  /** What it would be; undefined when there evidently is no right. */
  readonly recht: Voorschotrecht | undefined;
};

/** How it stands with the advances of many applications, in two questions to the database. */
export const standenOf = async (
  scope: Scope,
  zaken: readonly Zaak[],
): Promise<readonly (Voorschotstand & { readonly zaak: Zaak })[]> => {
  const ids = zaken.map(({ id }) => id);
  const gegevenPerZaak = Map.groupBy(await voorschottenOf(scope, ids), ({ zaakId }) => zaakId);
  const dossiers = await loadDossiers(scope, zaken);
  const kader = await findKader(scope);
  return zaken.map((zaak) => {
    const gegeven = gegevenPerZaak.get(zaak.id) ?? [];
    const keer = gegeven.length + 1;
    const { ontvangenOp, partnerId } = zaak;
    const waarden = dossiers.get(zaak.id)?.waarden ?? {};
    const recht = calculateVoorschot({ waarden, samen: partnerId !== undefined, ontvangenOp, kader, keer });
    return { zaak, gegeven, keer, recht };
  });
};

export const standOf = async (scope: Scope, zaak: Zaak): Promise<Voorschotstand> => {
  const [stand] = await standenOf(scope, [zaak]);
  if (stand === undefined) throw new Error('one stand a zaak');
  return stand;
};

/** Days before the last day of an advance from which nobody may forget it. */
const aandachtdagen = 7;

/** Applications whose advance is due within a week, or is late, and that nobody proposed yet. */
export const dringendeVoorschotten = async (scope: Scope): Promise<readonly Day[]> => {
  const grens = addDays(scope.today, aandachtdagen);
  const nabij = (await wachtendeAanvragen(scope, { uiterlijk: grens })).map(({ id }) => id);
  const open = (await zaaktermijn.findZaken(scope, nabij)).filter(({ status }) => status !== 'afgedaan');
  return (await standenOf(scope, open))
    .filter(({ gegeven }) => gegeven.every(({ status }) => status !== 'voorgesteld'))
    .flatMap(({ recht }) => (recht !== undefined && recht.uiterlijk <= grens ? [recht.uiterlijk] : []))
    .sort();
};

/** The next one is for the time after the one before: not before that was due (art. 52 lid 1: again every four weeks). */
export const proposeVoorschot = async (scope: Scope, zaak: Zaak): Promise<Result<Voorschot, Voorschotweigering>> => {
  if ((await findBesluit(scope, zaak.id)) !== undefined || zaak.status === 'afgedaan')
    return err({ code: 'VOORSCHOT_NA_BESLUIT' });
  const { gegeven, keer, recht } = await standOf(scope, zaak);
  const vorige = gegeven.at(-1);
  if (vorige?.status === 'voorgesteld') return err({ code: 'VOORSCHOT_AL_VOORGESTELD' });
  if (vorige !== undefined && scope.today < vorige.uiterlijk)
    return err({ code: 'VOORSCHOT_TE_VROEG', vanaf: vorige.uiterlijk });
  if (recht?.bedrag === undefined || recht.bedrag <= 0) return err({ code: 'VOORSCHOT_GEEN_BEDRAG' });
  const { dossier } = await loadZaakbeeld(scope, zaak);
  const iban = parseIban(String(dossier.waarden[REKENING] ?? ''));
  if (iban === undefined) return err({ code: 'VOORSCHOT_GEEN_REKENING' });
  const maand = maandVan({ ontvangenOp: zaak.ontvangenOp, keer });
  const { bedrag, uiterlijk } = recht;
  const nieuw = await insertVoorschot(scope, { zaakId: zaak.id, volgnummer: keer, maand, bedrag, uiterlijk, iban });
  return nieuw === undefined ? err({ code: 'VOORSCHOT_AL_VOORGESTELD' }) : ok(nieuw);
};

/** Paid at once by the second person; a second click finds it paid. The ledger keeps it under the id that the uitkering will have. */
export const payVoorschot = async (
  scope: Scope,
  zaak: Zaak,
  voorschotId: string,
): Promise<Result<Voorschot, Voorschotweigering>> => {
  const voorschot = await lockVoorschot(scope, voorschotId);
  if (voorschot === undefined || voorschot.zaakId !== zaak.id) return err({ code: 'VOORSCHOT_NIET_GEVONDEN' });
  if (voorschot.status === 'betaald') return ok(voorschot);
  if (voorschot.status === 'teruggelegd') return err({ code: 'VOORSCHOT_AFGEDAAN' });
  if ((await findBesluit(scope, zaak.id)) !== undefined) return err({ code: 'VOORSCHOT_NA_BESLUIT' });
  const { maand, bedrag, iban } = voorschot;
  const betaald = await betaalruns.payOnce(scope, {
    aanleiding: `voorschot/${voorschot.id}`,
    uitkeringId: zaak.id,
    maand,
    bedrag,
    rekening: 'voorschot',
    naam: (await findOntvangernamen(scope, [zaak.persoonId])).get(zaak.persoonId)?.naam ?? '',
    iban,
    omschrijving: `Voorschot bijstand ${formatMonth(maand)}`,
    oorzaak: 'Voorschot op bijstand',
    voorgesteldDoor: voorschot.voorgesteldDoor.id,
  });
  if (!betaald.ok) return betaald;
  await closeVoorschot(scope, voorschot.id, { status: 'betaald', runId: betaald.value.runId });
  await record(scope, {
    handeling: 'betaling',
    onderwerp: { soort: 'zaak', id: zaak.id },
    persoonId: zaak.persoonId,
    omschrijving: `voorschot over ${formatMonth(maand)} betaald`,
  });
  await publish(scope, {
    soort: 'VoorschotBetaald',
    onderwerp: zaak.id,
    data: {
      persoonIds: zaak.partnerId === undefined ? [zaak.persoonId] : [zaak.persoonId, zaak.partnerId],
      zaaknummer: zaak.nummer,
      bedrag,
      betaaldOp: betaald.value.betaaldatum,
      maand,
    },
  });
  return ok((await lockVoorschot(scope, voorschot.id)) ?? voorschot);
};

export const sendBackVoorschot = async (
  scope: Scope,
  zaak: Zaak,
  voorschotId: string,
): Promise<Result<void, Voorschotweigering>> => {
  const voorschot = await lockVoorschot(scope, voorschotId);
  if (voorschot === undefined || voorschot.zaakId !== zaak.id) return err({ code: 'VOORSCHOT_NIET_GEVONDEN' });
  if (voorschot.status !== 'voorgesteld') return err({ code: 'VOORSCHOT_AFGEDAAN' });
  await closeVoorschot(scope, voorschot.id, { status: 'teruggelegd' });
  return ok(undefined);
};
