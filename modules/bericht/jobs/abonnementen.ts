/** Knows which events become a bericht, and to whom it goes. */

import type { Day } from '@samenkracht/core';
import { personHeader } from '@samenkracht/persoon';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Subscription } from '@samenkracht/platform/module';
import type { Static, TSchema } from 'typebox';
import {
  composeGegevensverzoek,
  composeOndertekenverzoek,
  composeOntvangstbevestiging,
  composeVerlenging,
} from '../domain/aanvraagberichten.ts';
import type { Bericht, Kader } from '../domain/bericht.ts';
import { composeAfwijzing, composeBuitenBehandeling, composeToekenning } from '../domain/besluitberichten.ts';
import { composeBoete } from '../domain/boeteberichten.ts';
import {
  AanvraagIngediendData,
  type BesluitGenomen,
  BesluitGenomenData,
  BoeteGemeldData,
  GegevensGevraagdData,
  LoonOntbreektData,
  MaandBetaaldData,
  MaandHerzienData,
  MaatregelGemeldData,
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
import { composeMaatregel } from '../domain/maatregelberichten.ts';
import { composeSchuldbericht } from '../domain/schuldberichten.ts';
import { composeWijziging } from '../domain/wijzigingberichten.ts';
import { type Verzending, verstuur, verstuurMany } from './versturen.ts';

/** Who reads it, and the number by which he can ask about it. */
type Adressering = { readonly persoonIds: readonly string[] } & (
  | { readonly kenmerk: string }
  | { readonly zaaknummer: string }
);

/** One event becomes one bericht to everybody whom it names as a reader. */
export const letter = <S extends TSchema>(
  soort: string,
  naam: string,
  schema: Static<S> extends Adressering ? S : never,
  compose: (data: Static<S>, kader: Kader, persoonId: string) => Bericht,
): Subscription => {
  const verzending = (gebeurtenis: Gebeurtenis): Verzending => {
    const data: Static<S> = parseData(soort, schema, gebeurtenis.data);
    const adressering = data as Adressering;
    return {
      persoonIds: adressering.persoonIds,
      kenmerk: 'kenmerk' in adressering ? adressering.kenmerk : adressering.zaaknummer,
      gebeurtenisId: gebeurtenis.id,
      compose: (kader, persoonId) => compose(data, kader, persoonId),
    };
  };
  return subscribe({
    soort,
    naam: `bericht.${naam}`,
    handle: (scope, gebeurtenis) => verstuur(scope, verzending(gebeurtenis)),
    handleMany: (scope, gebeurtenissen) => verstuurMany(scope, gebeurtenissen.map(verzending)),
  });
};

/** The letter bears the day of the decision, also when it is sent after midnight: the time to object counts from it. */
const dated = (kader: Kader, genomenOp: Day): Kader => ({ ...kader, dagtekening: genomenOp });

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

/** The only one that needs more than its event: the name of who invites is not carried around. */
const partner = subscribe({
  soort: 'PartnerUitgenodigd',
  naam: 'bericht.partner',
  handle: async (scope, gebeurtenis) => {
    const data = parseData(gebeurtenis.soort, PartnerUitgenodigdData, gebeurtenis.data);
    const { naam } = await personHeader(scope, data.aanvragerId);
    await verstuur(scope, {
      persoonIds: data.persoonIds,
      kenmerk: data.kenmerk,
      gebeurtenisId: gebeurtenis.id,
      compose: (kader) => composeOndertekenverzoek({ aanvragerNaam: naam, geldigTot: data.geldigTot }, kader),
    });
  },
});

export const abonnementen: readonly Subscription[] = [
  letter('AanvraagIngediend', 'ontvangst', AanvraagIngediendData, composeOntvangstbevestiging),
  partner,
  letter('GegevensGevraagd', 'gegevens', GegevensGevraagdData, (data, kader, persoonId) =>
    composeGegevensverzoek({ ...data, gevraagd: data.gevraagd.filter((een) => een.persoonId === persoonId) }, kader),
  ),
  letter('TermijnVerlengd', 'verlenging', TermijnVerlengdData, composeVerlenging),
  letter('BesluitGenomen', 'besluit', BesluitGenomenData, (data, kader) =>
    composeBesluit(data, dated(kader, data.genomenOp)),
  ),
  letter('MaandBetaald', 'specificatie', MaandBetaaldData, composeSpecificatie),
  letter('MaandHerzien', 'herziening', MaandHerzienData, composeHerziening),
  letter('UitkeringGewijzigd', 'wijziging', UitkeringGewijzigdData, (data, kader) =>
    composeWijziging(data, dated(kader, data.genomenOp)),
  ),
  letter('MaatregelGemeld', 'maatregel', MaatregelGemeldData, (data, kader) =>
    composeMaatregel(data, dated(kader, data.genomenOp)),
  ),
  letter('BoeteGemeld', 'boete', BoeteGemeldData, (data, kader) => composeBoete(data, dated(kader, data.genomenOp))),
  letter('LoonOntbreekt', 'loonherinnering', LoonOntbreektData, composeLoonherinnering),
  letter('WerkplanBeantwoord', 'werkplanantwoord', WerkplanBeantwoordData, composeWerkplanantwoord),
  letter('SchuldGewijzigd', 'schuld', SchuldGewijzigdData, composeSchuldbericht),
];
