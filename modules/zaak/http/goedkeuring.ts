/** Knows a step that one person proposed and that waits for a second: its line on the list of staff, the same in every room. */
import type { Money } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { logWerklijst, visibleZaken } from '../store/inzage.ts';
import { findZaken } from '../store/zaak.ts';

/** More than a person handles in a day: who comes later is seen once these are done. */
const hoogstensWachtend = 200;

const GoedkeuringenQuery = Type.Object({
  namen: Type.Optional(Type.Boolean({ description: 'met de namen; dat u ze ziet wordt vastgelegd' })),
});

const GoedkeuringenSchema = Type.Object({
  goedkeuringen: Type.Array(
    Type.Object({
      soort: Type.String({ description: 'wat er wacht: een wijziging, een maatregel, een schuld, een voorschot' }),
      plek: Type.String({ description: 'van welke uitkering, zaak of run' }),
      wie: Type.Union([Type.String(), Type.Null()]),
      wat: Type.String(),
      bedrag: Type.Union([Type.Integer({ description: 'hele centen' }), Type.Null()]),
      door: Type.String({ description: 'wie het voorstelde' }),
      op: Type.String({ description: 'sinds wanneer het wacht' }),
      eigen: Type.Boolean({ description: 'uw eigen voorstel: een ander keurt het goed' }),
    }),
    { description: 'de oudste eerst' },
  ),
});

export type Wachtend = {
  readonly soort: string;
  readonly plek: string;
  readonly wat: string;
  readonly bedrag?: Money | undefined;
  readonly door: { readonly id: string; readonly naam: string };
  readonly op: string;
};

const goedkeuringView = (scope: Scope, { door, bedrag, ...een }: Wachtend, wie: string | undefined) => ({
  ...een,
  bedrag: bedrag ?? null,
  wie: wie ?? null,
  door: door.naam,
  eigen: door.id === scope.actor.id,
});

/** Of steps whose `plek` is a zaak: those of zaken that this person may see. */
const viewZaakstappen = async (scope: Scope, stappen: readonly Wachtend[], metNamen: boolean) => {
  const zaken = visibleZaken(scope, await findZaken(scope, [...new Set(stappen.map(({ plek }) => plek))]));
  if (metNamen) await logWerklijst(scope, zaken);
  const persoonIds = metNamen ? [...new Set(zaken.map(({ persoonId }) => persoonId))] : [];
  const namen = await findOntvangernamen(scope, persoonIds);
  const bij = new Map(zaken.map((zaak) => [zaak.id as string, zaak]));
  return stappen.flatMap((stap) => {
    const zaak = bij.get(stap.plek);
    if (zaak === undefined) return [];
    return [goedkeuringView(scope, stap, namen.get(zaak.persoonId)?.naam)];
  });
};

/** What a room needs to put what it has waiting on that list. */
export const goedkeuringen = {
  Query: GoedkeuringenQuery,
  Schema: GoedkeuringenSchema,
  hoogstens: hoogstensWachtend,
  view: goedkeuringView,
  viewZaakstappen,
} as const;
