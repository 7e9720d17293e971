/** Knows how the bufferbudget is used: proposed by one, computed again and paid or settled by another, told to the resident. */

import type { UitkeringGewijzigd } from '@samenkracht/bericht';
import { betaalruns, grootboek, saldo } from '@samenkracht/betaling';
import { err, formatEuro, formatMonth, monthOf, ok, parseIban, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Bufferfeiten,
  type Bufferinzet,
  type Bufferweigering,
  type Bufferwens,
  bedragVan,
  bufferzin,
} from '../domain/buffer.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import { decideInzet, insertInzet, inzettenVan } from '../store/buffer.ts';
import type { Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { genomenDoor, kenmerkVan, lezersVan } from './herzien.ts';

export type Bufferuitkomst =
  | Bufferweigering
  | { readonly code: 'BUFFER_AL_VOORGESTELD' }
  | { readonly code: 'BUFFER_AFGEHANDELD' }
  | { readonly code: 'BUFFER_ANDERS' }
  | { readonly code: 'BUFFER_GEEN_REKENING' }
  | { readonly code: 'RUN_ZONDER_INSTELLING' }
  | { readonly code: 'EIGEN_BETALING' };

export const openBufferfeiten = async (scope: Scope, uitkering: Uitkering): Promise<Bufferfeiten> => {
  const { kader, bronnen } = await openDossier(scope, uitkering);
  const saldi = (await grootboek.findSaldi(scope, [uitkering.id])).get(uitkering.id);
  const { ingangsdatum, einddatum } = uitkering;
  return {
    ...{ kader, bronnen, today: scope.today, inzetten: await inzettenVan(scope, uitkering.id) },
    loopt: ingangsdatum <= scope.today && (einddatum === undefined || einddatum >= scope.today),
    schuld: (maand) => saldo.openVordering(saldi?.get(maand) ?? saldo.leeg),
  };
};

/** The uitkering is locked by the caller. */
export const stelVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  wens: Bufferwens,
): Promise<Result<Bufferinzet, Bufferuitkomst>> => {
  const bedrag = bedragVan(await openBufferfeiten(scope, uitkering), wens);
  if (typeof bedrag !== 'number') return err(bedrag);
  const nieuw = await insertInzet(scope, uitkering.id, wens, bedrag);
  return nieuw === undefined ? err({ code: 'BUFFER_AL_VOORGESTELD' }) : ok(nieuw);
};

const betaal = async (
  scope: Scope,
  { persoonId, iban: tekst }: Uitkering,
  { id, uitkeringId, maand, bedrag, voorgesteldDoor }: Bufferinzet,
): Promise<Result<unknown, Bufferuitkomst>> => {
  const iban = parseIban(tekst);
  if (iban === undefined) return err({ code: 'BUFFER_GEEN_REKENING' });
  return betaalruns.payOnce(scope, {
    ...{ aanleiding: `buffer/${id}`, uitkeringId, maand, bedrag, rekening: 'lasten bufferbudget', iban },
    naam: (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '',
    omschrijving: `Bufferbudget ${formatMonth(maand)}`,
    oorzaak: 'Bufferbudget (artikel 34b Participatiewet)',
    voorgesteldDoor: voorgesteldDoor.id,
  });
};

/** What is settled so is not paid again when the month comes out higher later: it is booked as what was let go. */
const vereffen = async (scope: Scope, { id, uitkeringId, maand, bedrag }: Bufferinzet): Promise<void> => {
  const saldi = (await grootboek.findSaldi(scope, [uitkeringId])).get(uitkeringId) ?? new Map();
  const kader = { aanleiding: `buffer/${id}`, uitkeringId, boekdatum: scope.today };
  const oorzaak = 'Vereffend uit het bufferbudget (artikel 34b Participatiewet)';
  await grootboek.book(scope, grootboek.schulden.scheldKwijt({ ...kader, oorzaak }, saldi, maand, bedrag));
};

/** The second person. Looked at again by what is known now; a second click finds it done. The uitkering is locked by the caller. */
export const keurGoed = async (
  scope: Scope,
  uitkering: Uitkering,
  inzet: Bufferinzet,
): Promise<Result<void, Bufferuitkomst>> => {
  if (inzet.status === 'vastgesteld') return ok(undefined);
  if (inzet.status !== 'voorgesteld') return err({ code: 'BUFFER_AFGEHANDELD' });
  const nu = bedragVan(await openBufferfeiten(scope, uitkering), inzet);
  if (typeof nu !== 'number') return err(nu);
  if (nu !== inzet.bedrag || Number(scope.today.slice(0, 4)) !== inzet.jaar) return err({ code: 'BUFFER_ANDERS' });
  if (inzet.wijze === 'vereffening') await vereffen(scope, inzet);
  else {
    const betaald = await betaal(scope, uitkering, inzet);
    if (!betaald.ok) return betaald;
  }
  await decideInzet(scope, inzet.id, 'vastgesteld');
  await record(scope, {
    handeling: inzet.wijze === 'betaling' ? 'betaling' : 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: `bufferbudget ingezet over ${formatMonth(inzet.maand)}`,
  });
  await tell(scope, uitkering, inzet);
  return ok(undefined);
};

const tell = (scope: Scope, uitkering: Uitkering, inzet: Bufferinzet): Promise<void> =>
  publish(scope, {
    soort: 'UitkeringGewijzigd',
    onderwerp: uitkering.id,
    data: {
      persoonIds: lezersVan(uitkering),
      ...genomenDoor(scope),
      voorbereidDoor: inzet.voorgesteldDoor.id,
      kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
      besluit: bufferzin(inzet, formatEuro(inzet.bedrag), formatMonth(inzet.maand)),
      waarom: 'U werkt naast uw bijstand en uw inkomen wisselt',
      genomenOp: scope.today,
      maanden: [],
      artikelen: ['art. 34b Participatiewet'],
      bezwaarUiterlijk: bezwaarTotEnMet(scope.today),
    } satisfies UitkeringGewijzigd,
  });

export const legTerug = async (scope: Scope, inzet: Bufferinzet): Promise<Result<void, Bufferuitkomst>> => {
  if (inzet.status !== 'voorgesteld') return err({ code: 'BUFFER_AFGEHANDELD' });
  await decideInzet(scope, inzet.id, 'teruggelegd');
  return ok(undefined);
};
