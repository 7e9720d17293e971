/** Knows how a month that was not paid is made up for once its amount is known: computed again, proposed by one, paid by another. */
import { betaalruns } from '@samenkracht/betaling';
import { type Day, err, formatMonth, type Money, type Month, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { type Aanvraag, findBesluitVan } from '../store/aanvraag.ts';
import type { BijzonderRefusal } from '../store/behandelen.ts';
import { closeNabetaling, findOnbetaald, insertNabetaling, type Onbetaald } from '../store/nabetaling.ts';
import { amountIn } from './betalen.ts';

export type Nabetalingrefusal =
  | BijzonderRefusal
  | { readonly code: 'NABETALING_NIET_MOGELIJK' }
  | { readonly code: 'NABETALING_BEDRAG_ANDERS' };

/** What the law now gives for that month; undefined as long as it gives nothing. */
export const bedragNu = async (
  scope: Scope,
  aanvraag: Aanvraag,
  { besluitId, maand }: Pick<Onbetaald, 'besluitId' | 'maand'>,
): Promise<Money | undefined> => {
  const besluit = await findBesluitVan(scope, besluitId);
  const bedrag = besluit && amountIn(scope, aanvraag, besluit, maand);
  return bedrag === undefined || typeof bedrag === 'string' || bedrag <= 0 ? undefined : bedrag;
};

const onbetaaldIn = async (scope: Scope, { id }: Aanvraag, maand: Month): Promise<Onbetaald | undefined> =>
  (await findOnbetaald(scope, { aanvraagId: id, hoogstens: 1_000 })).find((een) => een.maand === maand);

export const proposeNabetaling = async (
  scope: Scope,
  aanvraag: Aanvraag,
  maand: Month,
): Promise<Result<void, Nabetalingrefusal>> => {
  const open = await onbetaaldIn(scope, aanvraag, maand);
  const bedrag = open && (await bedragNu(scope, aanvraag, open));
  if (open === undefined || bedrag === undefined) return err({ code: 'NABETALING_NIET_MOGELIJK' });
  await insertNabetaling(scope, open, bedrag);
  return ok(undefined);
};

/** Computed again at the second pair of eyes; the application is held by the caller, so a second click finds it paid. */
export const payNabetaling = async (
  scope: Scope,
  aanvraag: Aanvraag,
  { maand, voorstel, ...open }: Onbetaald,
): Promise<Result<void, Nabetalingrefusal>> => {
  if (voorstel === undefined) return err({ code: 'NABETALING_NIET_MOGELIJK' });
  if ((await bedragNu(scope, aanvraag, { ...open, maand })) !== voorstel.bedrag)
    return err({ code: 'NABETALING_BEDRAG_ANDERS' });
  const { id, persoonId, iban, regeling } = aanvraag;
  const betaald = await betaalruns.payOnce(scope, {
    aanleiding: `bijzonder/${open.besluitId}/${maand}/nabetaling`,
    uitkeringId: id,
    maand,
    bedrag: voorstel.bedrag,
    rekening: regeling === 'bijzondere bijstand' ? 'lasten bijzonder' : 'lasten toeslagen',
    naam: (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '',
    iban,
    omschrijving: `Nabetaling ${formatMonth(maand)}`,
    oorzaak: `Nabetaling van ${regeling}`,
    voorgesteldDoor: voorstel.voorgesteldDoor.id,
  });
  if (!betaald.ok) return err({ code: betaald.error.code });
  const { runId, betaaldatum } = betaald.value;
  await closeNabetaling(scope, voorstel.id, { status: 'betaald', betaaldOp: betaaldatum as Day, runId });
  const omschrijving = `${regeling} van ${formatMonth(maand)} nabetaald`;
  await record(scope, { handeling: 'betaling', onderwerp: { soort: 'zaak', id }, persoonId, omschrijving });
  return ok(undefined);
};
