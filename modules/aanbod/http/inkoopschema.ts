/** Knows how purchase contracts, their progress and their placements look in the API: figures and days, and no name of a resident. */
import { addDays, type Money } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import {
  eenheden,
  fulfilledBy,
  progressOf,
  type Sroiwaarde,
  type Verplichting,
  type Voortgang,
} from '../domain/sroi.ts';
import type { Inkoopcontract } from '../store/inkoop.ts';
import type { Plaatsing } from '../store/plaatsing.ts';
import { Dag, Id, OfNiets, Reden } from './schema.ts';

export const Centen = Type.Unsafe<Money>(
  Type.Integer({ minimum: 0, maximum: 9_000_000_000_000, description: 'in centen' }),
);
const Bedrag = Type.Integer({ description: 'in centen' });
export const Soort = Type.String({ minLength: 2, maxLength: 80 });
const Eenheid = Type.Unsafe<Sroiwaarde['eenheid']>({ type: 'string', enum: [...eenheden] });
export const Bron = Type.String({ minLength: 5, maxLength: 300 });

export const SroiSchema = Type.Unsafe<Verplichting>(
  Type.Union([
    Type.Object({
      soort: Type.Literal('procent'),
      honderdsten: Type.Integer({ minimum: 0, maximum: 10_000, description: '500 is 5% van de som' }),
    }),
    Type.Object({ soort: Type.Literal('bedrag'), bedrag: Centen }),
    Type.Object({ soort: Type.Literal('vrijgesteld'), reden: Reden }),
  ]),
);

export const Contractvelden = {
  leverancier: Type.String({ minLength: 2, maxLength: 120 }),
  onderwerp: Type.String({ minLength: 3, maxLength: 200 }),
  som: Centen,
  van: Dag,
  laatsteDag: Dag,
  sroi: SroiSchema,
};

export const ContractSchema = Type.Object({
  id: Id,
  ...Contractvelden,
  voorbeeld: Type.Boolean(),
  verplicht: Bedrag,
  vervuld: Type.Integer({ description: 'bevestigde plaatsingen tot en met vandaag, in centen' }),
  resterend: Bedrag,
  meer: Bedrag,
  verwacht: OfNiets(Type.Integer({ description: 'op de laatste dag als het zo doorgaat, in centen' })),
  dagenOver: Type.Integer(),
  voorgesteld: Type.Integer({ description: 'plaatsingen die nog bevestigd moeten worden' }),
});

export const WaardeSchema = Type.Object({ soort: Soort, eenheid: Eenheid, waarde: Centen, vanaf: Dag, bron: Bron });
export const VoorwaardeSchema = Type.Object({
  vanaf: Dag,
  tekst: Type.String({ minLength: 5, maxLength: 1_000 }),
  bron: Bron,
});

export const PlaatsingSchema = Type.Object({
  id: Id,
  via: Type.String({ description: 'instrument, programma of nummer van de leverancier; nooit wie het is' }),
  soort: Type.String(),
  van: Dag,
  laatsteDag: Dag,
  urenPerWeek: Type.Integer(),
  status: Type.Unsafe<Plaatsing['status']>({ type: 'string', enum: ['voorgesteld', 'bevestigd', 'teruggelegd'] }),
  vervuld: Bedrag,
  door: Type.String(),
  eigenVoorstel: Type.Boolean(),
  beslistDoor: OfNiets(Type.String()),
  reden: OfNiets(Type.String()),
});

export const PlaatsbaarSchema = Type.Object({
  soort: Type.Unsafe<'verwijzing' | 'deelname'>({ type: 'string', enum: ['verwijzing', 'deelname'] }),
  id: Id,
  naam: Type.String(),
  van: Dag,
  laatsteDag: OfNiets(Dag),
});

export const plaatsingView = (scope: Scope, een: Plaatsing): Static<typeof PlaatsingSchema> => ({
  ...{ id: een.id, via: een.via, soort: een.soort, van: een.van, laatsteDag: addDays(een.tot, -1) },
  ...{ urenPerWeek: een.urenPerWeek, status: een.status, door: een.door.naam },
  vervuld: een.inzet === undefined ? 0 : fulfilledBy(een.inzet, scope.today),
  eigenVoorstel: een.door.id === scope.actor.id,
  beslistDoor: een.beslistDoor ?? null,
  reden: een.reden ?? null,
});

type MetVoortgang = Inkoopcontract & { readonly voortgang: Voortgang; readonly voorgesteld: number };

export const withProgress = (
  scope: Scope,
  contract: Inkoopcontract,
  plaatsingen: readonly Plaatsing[],
): MetVoortgang => ({
  ...contract,
  voortgang: progressOf(
    contract,
    plaatsingen.flatMap(({ inzet }) => inzet ?? []),
    scope.today,
  ),
  voorgesteld: plaatsingen.filter(({ status }) => status === 'voorgesteld').length,
});

export const contractView = ({ voortgang, tot, ...rest }: MetVoortgang): Static<typeof ContractSchema> => ({
  ...rest,
  ...voortgang,
  laatsteDag: addDays(tot, -1),
  verwacht: voortgang.verwacht ?? null,
});
