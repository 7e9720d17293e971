/** Knows how a grant is paid: at once, or month by month by itself until the last month, computed again each time. */
import { betaalinstellingen, betaalruns } from '@samenkracht/betaling';
import { addToMonth, type Day, firstDay, formatMonth, type Month, month, monthOf, ZERO } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import Type from 'typebox';
import { assess, isPerMaand } from '../domain/regeling.ts';
import { type Aanvraag, type Besluit, findAanvraag, findBesluitVan } from '../store/aanvraag.ts';
import { betalingenOf, insertBetaling } from '../store/betaling.ts';

const maandtaak = 'bijzonder.maandbetaling';

export type Betaalgevolg = 'betaald' | 'RUN_ZONDER_INSTELLING' | 'EIGEN_BETALING';

/** @param door who proposed it, so that whoever acts now is the second. */
const payMonth = async (
  scope: Scope,
  aanvraag: Aanvraag,
  besluit: Besluit,
  maand: Month,
  door: string,
): Promise<Betaalgevolg> => {
  const { regeling, persoonId, iban } = aanvraag;
  const bedrag = amountIn(scope, aanvraag, besluit, maand);
  if (typeof bedrag === 'string') {
    await insertBetaling(scope, besluit.id, {
      maand,
      bedrag: ZERO,
      betaaldOp: undefined,
      runId: undefined,
      reden: bedrag,
    });
    return 'betaald';
  }
  const betaald = await betaalruns.payOnce(scope, {
    aanleiding: `bijzonder/${besluit.id}/${maand}`,
    uitkeringId: aanvraag.id,
    maand,
    bedrag,
    rekening: regeling === 'bijzondere bijstand' ? 'lasten bijzonder' : 'lasten toeslagen',
    naam: (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '',
    iban,
    omschrijving: isPerMaand(regeling) ? `Studietoeslag ${formatMonth(maand)}` : `Gemeente: ${regeling}`,
    oorzaak: `Besluit over ${regeling}`,
    voorgesteldDoor: door,
  });
  if (!betaald.ok) return betaald.error.code;
  const { runId, betaaldatum } = betaald.value;
  await insertBetaling(scope, besluit.id, { maand, bedrag, betaaldOp: betaaldatum as Day, runId, reden: undefined });
  const omschrijving = `${regeling} betaald`;
  await record(scope, {
    handeling: 'betaling',
    onderwerp: { soort: 'zaak', id: aanvraag.id },
    persoonId,
    omschrijving,
  });
  return 'betaald';
};

/** Of an amount a month the one of that month: with a birthday or a half-year it is another one. A text is why there is none. */
export const amountIn = (scope: Scope, { regeling }: Aanvraag, besluit: Besluit, maand: Month) => {
  if (!isPerMaand(regeling) || besluit.feiten['op'] === undefined) return besluit.bedrag;
  const begin = besluit.feiten['op'] as Day;
  const op = monthOf(begin) === maand ? begin : firstDay(maand);
  const beoordeeld = assess(regeling, { ...besluit.feiten, op }, kaderVan(scope.actor.gemeente));
  if (beoordeeld.soort === 'gat') return `Er is geen bedrag bekend: ${beoordeeld.omschrijving}.`;
  if (beoordeeld.soort === 'vraag') return beoordeeld.vraag.vraag;
  return beoordeeld.uitkomst.verleend ? beoordeeld.uitkomst.bedrag : beoordeeld.uitkomst.reden;
};

/** The first payment, in the transaction of the decision, by who took it. */
export const payGrant = async (scope: Scope, aanvraag: Aanvraag, besluit: Besluit): Promise<Betaalgevolg> => {
  const maand = monthOf(aanvraag.ontvangenOp);
  const gevolg = await payMonth(scope, aanvraag, besluit, maand, besluit.voorgesteldDoor.id);
  if (gevolg === 'betaald') await planNext(scope, aanvraag, besluit, maand);
  return gevolg;
};

const planNext = async (scope: Scope, { regeling }: Aanvraag, besluit: Besluit, maand: Month): Promise<void> => {
  const volgende = addToMonth(maand, 1);
  if (!isPerMaand(regeling) || besluit.totEnMet === undefined || volgende > besluit.totEnMet) return;
  const op = await betaalinstellingen.findBetaaldatum(scope, volgende);
  const runAt = Temporal.PlainDate.from(op)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '05:00' })
    .toInstant();
  await enqueue(
    scope,
    maandtaak,
    { besluitId: besluit.id, maand: volgende },
    { key: `${besluit.id} ${volgende}`, runAt },
  );
};

export const betaaljob: Job = defineJob({
  naam: maandtaak,
  doel: 'bijstand-uitbetalen',
  payload: Type.Object({ besluitId: Type.String(), maand: Type.String() }),
  handle: async (scope, payload) => {
    const maand = month(payload.maand);
    const besluit = await findBesluitVan(scope, payload.besluitId);
    const aanvraag = besluit && (await findAanvraag(scope, besluit.aanvraagId));
    if (besluit?.status !== 'genomen' || aanvraag === undefined) return;
    if ((await betalingenOf(scope, besluit.id)).some((een) => een.maand === maand)) return;
    // decided by two persons; what is carried out here is their decision
    const gevolg = await payMonth(scope, aanvraag, besluit, maand, besluit.genomenDoor?.id ?? '');
    if (gevolg !== 'betaald') throw new Error(`a month of an allowance cannot be paid: ${gevolg}`);
    await planNext(scope, aanvraag, besluit, maand);
  },
});
