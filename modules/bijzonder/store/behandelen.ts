/** Knows how an application goes from sending to a decision by two persons, paid in the same transaction. */
import { err, type Iban, type Month, ok, parseIban, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { moveZaak, openZaak, type Zaak, type ZaakRefusal } from '@samenkracht/zaak';
import { assess, type Beoordeling, dagfeiten, type Feiten, isPerMaand, type Regeling } from '../domain/regeling.ts';
import { payGrant } from '../jobs/betalen.ts';
import {
  type Aanvraag,
  type Besluit,
  closeBesluit,
  feitenOf,
  insertAanvraag,
  insertBesluit,
  lockBesluit,
  storeFeiten,
  vorigeVerlening,
} from './aanvraag.ts';
import { betalingenOf } from './betaling.ts';

export type BijzonderRefusal =
  | { readonly code: 'AANVRAAG_BIJZONDER_NIET_GEVONDEN' }
  | { readonly code: 'ANTWOORD_ONJUIST'; readonly feit: string }
  | { readonly code: 'REKENINGNUMMER_ONJUIST' }
  | { readonly code: 'NOG_NIET_TE_BESLISSEN'; readonly uitleg: string }
  | { readonly code: 'EINDE_ONTBREEKT' }
  | { readonly code: 'VOORSTEL_BIJZONDER_NIET_GEVONDEN' }
  | { readonly code: 'VOORSTEL_BIJZONDER_ACHTERHAALD' }
  | { readonly code: 'RUN_ZONDER_INSTELLING' }
  | { readonly code: 'EIGEN_BETALING' };

export type Nieuw = {
  readonly persoonId: string;
  readonly regeling: Regeling;
  readonly omschrijving: string;
  readonly iban: string;
  readonly antwoorden: Feiten;
};

export const apply = async (scope: Scope, nieuw: Nieuw): Promise<Result<Aanvraag, BijzonderRefusal>> => {
  const iban: Iban | undefined = parseIban(nieuw.iban);
  if (iban === undefined) return err({ code: 'REKENINGNUMMER_ONJUIST' });
  const { regeling, persoonId, omschrijving } = nieuw;
  const zaak = await openZaak(scope, { id: crypto.randomUUID(), soort: `aanvraag ${regeling}`, persoonId });
  const aanvraag = { id: zaak.id, persoonId, regeling, omschrijving, iban, ontvangenOp: zaak.ontvangenOp };
  await insertAanvraag(scope, aanvraag);
  const eerder = await vorigeVerlening(scope, persoonId, regeling);
  const bekend: Feiten = {
    ...dagfeiten(regeling, zaak.ontvangenOp),
    ...(regeling === 'inkomenstoeslag' && eerder !== undefined ? { vorigeVerlening: eerder } : {}),
  };
  await storeFeiten(scope, aanvraag.id, bekend, 'gemeente');
  await storeFeiten(scope, aanvraag.id, nieuw.antwoorden, 'inwoner');
  const omschreven = `Aanvraag ${regeling} ${zaak.nummer}`;
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'zaak', id: zaak.id },
    persoonId,
    omschrijving: omschreven,
  });
  return ok(aanvraag);
};

export const beoordeelNu = async (scope: Scope, { id, regeling }: Aanvraag): Promise<Beoordeling> =>
  assess(regeling, await feitenOf(scope, id), kaderVan(scope.actor.gemeente));

const waaromNiet = (beoordeling: Exclude<Beoordeling, { soort: 'uitkomst' }>): string =>
  beoordeling.soort === 'vraag'
    ? `Dit staat nog open: ${beoordeling.vraag.vraag}`
    : `Er is geen bedrag bekend: ${beoordeling.omschrijving}.`;

export const propose = async (
  scope: Scope,
  aanvraag: Aanvraag,
  totEnMet: Month | undefined,
): Promise<Result<void, BijzonderRefusal | ZaakRefusal>> => {
  const beoordeling = await beoordeelNu(scope, aanvraag);
  if (beoordeling.soort !== 'uitkomst') return err({ code: 'NOG_NIET_TE_BESLISSEN', uitleg: waaromNiet(beoordeling) });
  const { uitkomst } = beoordeling;
  if (isPerMaand(aanvraag.regeling) && uitkomst.verleend && totEnMet === undefined)
    return err({ code: 'EINDE_ONTBREEKT' });
  const moved = await moveZaak(scope, aanvraag.id, 'voorleggen');
  if (!moved.ok) return moved;
  await insertBesluit(scope, aanvraag.id, uitkomst, await feitenOf(scope, aanvraag.id), totEnMet);
  return ok(undefined);
};

export const sendBack = async (
  scope: Scope,
  aanvraag: Aanvraag,
  reden: string,
): Promise<Result<void, BijzonderRefusal | ZaakRefusal>> => {
  const besluit = await lockBesluit(scope, aanvraag.id);
  if (besluit?.status !== 'open') return err({ code: 'VOORSTEL_BIJZONDER_NIET_GEVONDEN' });
  const moved = await moveZaak(scope, aanvraag.id, 'terugleggen', reden);
  if (!moved.ok) return moved;
  await closeBesluit(scope, besluit.id, 'teruggelegd');
  return ok(undefined);
};

const unchanged = ({ verleend, bedrag, reden }: Besluit, beoordeling: Beoordeling): boolean =>
  beoordeling.soort === 'uitkomst' &&
  beoordeling.uitkomst.verleend === verleend &&
  beoordeling.uitkomst.bedrag === bedrag &&
  beoordeling.uitkomst.reden === reden;

/** Computed again, decided, paid and told: all or nothing. A second click finds it done. */
export const decide = async (
  scope: Scope,
  aanvraag: Aanvraag,
): Promise<Result<void, BijzonderRefusal | ZaakRefusal>> => {
  const voorstel = await lockBesluit(scope, aanvraag.id);
  if (voorstel?.status === 'genomen') return ok(undefined);
  if (voorstel?.status !== 'open') return err({ code: 'VOORSTEL_BIJZONDER_NIET_GEVONDEN' });
  if (!unchanged(voorstel, await beoordeelNu(scope, aanvraag))) return err({ code: 'VOORSTEL_BIJZONDER_ACHTERHAALD' });
  const moved = await moveZaak(scope, aanvraag.id, 'vaststellen');
  if (!moved.ok) return moved;
  await closeBesluit(scope, voorstel.id, 'genomen');
  const besluit = (await lockBesluit(scope, aanvraag.id)) ?? voorstel;
  if (besluit.verleend) {
    const gevolg = await payGrant(scope, aanvraag, besluit);
    if (gevolg !== 'betaald') return err({ code: gevolg });
  }
  await tell(scope, aanvraag, besluit, moved.value);
  return ok(undefined);
};

const tell = async (scope: Scope, aanvraag: Aanvraag, besluit: Besluit, zaak: Zaak): Promise<void> => {
  const { regeling, persoonId } = aanvraag;
  const [betaling] = await betalingenOf(scope, besluit.id);
  const data: Json = {
    persoonIds: [persoonId],
    zaaknummer: zaak.nummer,
    aard: regeling,
    genomenOp: scope.today,
    bezwaarUiterlijk: besluit.bezwaarTotEnMet,
    genomenDoor: scope.actor.id,
    voorbereidDoor: besluit.voorgesteldDoor.id,
    verleend: besluit.verleend,
    bedrag: besluit.bedrag,
    perMaand: isPerMaand(regeling),
    reden: besluit.reden,
    ...(betaling?.betaaldOp === undefined ? {} : { betaaldOp: betaling.betaaldOp }),
    ...(besluit.totEnMet === undefined ? {} : { totEnMet: besluit.totEnMet }),
  };
  await publish(scope, { soort: 'BijzonderBesloten', onderwerp: aanvraag.id, data });
  const omschrijving = `Besluit over ${regeling} ${zaak.nummer}`;
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'besluit', id: besluit.id },
    persoonId,
    omschrijving,
  });
};
