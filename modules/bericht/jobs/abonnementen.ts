/** Knows which events become a bericht, and to whom it goes. */

import { personHeader } from '@samenkracht/persoon';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import {
  composeGegevensverzoek,
  composeOndertekenverzoek,
  composeOntvangstbevestiging,
  composeVerlenging,
} from '../domain/aanvraagberichten.ts';
import type { Bericht, Kader } from '../domain/bericht.ts';
import { composeAfwijzing, composeBuitenBehandeling, composeToekenning } from '../domain/besluitberichten.ts';
import {
  AanvraagIngediendData,
  type BesluitGenomen,
  BesluitGenomenData,
  GegevensGevraagdData,
  LoonOntbreektData,
  MaandBetaaldData,
  MaandHerzienData,
  PartnerUitgenodigdData,
  parseData,
  SchuldGewijzigdData,
  TermijnVerlengdData,
  UitkeringGewijzigdData,
  WerkplanBeantwoordData,
} from '../domain/gebeurtenissen.ts';
import {
  composeHerziening,
  composeLoonherinnering,
  composeSpecificatie,
  composeWerkplanantwoord,
} from '../domain/maandberichten.ts';
import { composeSchuldbericht } from '../domain/schuldberichten.ts';
import { composeWijziging } from '../domain/wijzigingberichten.ts';
import { verstuur, verstuurMany } from './versturen.ts';

type Lezers = { readonly persoonIds: readonly string[] };

const composeBesluit = (besluit: BesluitGenomen, kader: Kader): Bericht => {
  switch (besluit.aard) {
    case 'toekenning':
      return composeToekenning(besluit, kader);
    case 'afwijzing':
      return composeAfwijzing(besluit, kader);
    case 'buiten behandeling':
      return composeBuitenBehandeling(besluit, kader);
  }
};

const send = async (
  scope: Scope,
  gebeurtenis: Gebeurtenis,
  { persoonIds }: Lezers,
  kenmerk: string,
  compose: (kader: Kader, persoonId: string) => Bericht,
): Promise<void> => verstuur(scope, { persoonIds, gebeurtenisId: gebeurtenis.id, kenmerk, compose });

export const abonnementen: readonly Subscription[] = [
  subscribe({
    soort: 'AanvraagIngediend',
    naam: 'bericht.ontvangst',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, AanvraagIngediendData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.zaaknummer, (kader) => composeOntvangstbevestiging(data, kader));
    },
  }),
  subscribe({
    soort: 'PartnerUitgenodigd',
    naam: 'bericht.partner',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, PartnerUitgenodigdData, gebeurtenis.data);
      const { naam } = await personHeader(scope, data.aanvragerId);
      const invoer = { aanvragerNaam: naam, geldigTot: data.geldigTot };
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeOndertekenverzoek(invoer, kader));
    },
  }),
  subscribe({
    soort: 'GegevensGevraagd',
    naam: 'bericht.gegevens',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, GegevensGevraagdData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.zaaknummer, (kader, persoonId) =>
        composeGegevensverzoek(
          { ...data, gevraagd: data.gevraagd.filter((een) => een.persoonId === persoonId) },
          kader,
        ),
      );
    },
  }),
  subscribe({
    soort: 'TermijnVerlengd',
    naam: 'bericht.verlenging',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, TermijnVerlengdData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.zaaknummer, (kader) => composeVerlenging(data, kader));
    },
  }),
  subscribe({
    soort: 'BesluitGenomen',
    naam: 'bericht.besluit',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, BesluitGenomenData, gebeurtenis.data);
      // The letter bears the day of the decision, also when it is sent after midnight: the time to object counts from it.
      await send(scope, gebeurtenis, data, data.zaaknummer, (kader) =>
        composeBesluit(data, { ...kader, dagtekening: data.genomenOp }),
      );
    },
  }),
  subscribe({
    soort: 'MaandBetaald',
    naam: 'bericht.specificatie',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, MaandBetaaldData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeSpecificatie(data, kader));
    },
    handleMany: (scope, gebeurtenissen) =>
      verstuurMany(
        scope,
        gebeurtenissen.map((gebeurtenis) => {
          const data = parseData(gebeurtenis.soort, MaandBetaaldData, gebeurtenis.data);
          const { persoonIds, kenmerk } = data;
          return {
            persoonIds,
            kenmerk,
            gebeurtenisId: gebeurtenis.id,
            compose: (kader: Kader) => composeSpecificatie(data, kader),
          };
        }),
      ),
  }),
  subscribe({
    soort: 'MaandHerzien',
    naam: 'bericht.herziening',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, MaandHerzienData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeHerziening(data, kader));
    },
  }),
  subscribe({
    soort: 'UitkeringGewijzigd',
    naam: 'bericht.wijziging',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, UitkeringGewijzigdData, gebeurtenis.data);
      // the letter bears the day of the decision: the time to object counts from it
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) =>
        composeWijziging(data, { ...kader, dagtekening: data.genomenOp }),
      );
    },
  }),
  subscribe({
    soort: 'LoonOntbreekt',
    naam: 'bericht.loonherinnering',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, LoonOntbreektData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeLoonherinnering(data, kader));
    },
  }),
  subscribe({
    soort: 'WerkplanBeantwoord',
    naam: 'bericht.werkplanantwoord',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, WerkplanBeantwoordData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeWerkplanantwoord(data, kader));
    },
  }),
  subscribe({
    soort: 'SchuldGewijzigd',
    naam: 'bericht.schuld',
    handle: async (scope, gebeurtenis) => {
      const data = parseData(gebeurtenis.soort, SchuldGewijzigdData, gebeurtenis.data);
      await send(scope, gebeurtenis, data, data.kenmerk, (kader) => composeSchuldbericht(data, kader));
    },
  }),
];
