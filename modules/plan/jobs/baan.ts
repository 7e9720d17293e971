/** Knows how the end of a job is told on its day, and which jobs follow from pay that an employer delivered. */
import { addDays, day, parseDay } from '@samenkracht/core';
import { publish, publishMany } from '@samenkracht/platform/db';
import { defineJob, subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Job, Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import Value from 'typebox/value';
import { isOmhoog } from '../domain/baan.ts';
import { baanUitLoon, type Loonbericht } from '../domain/loonbaan.ts';
import { alleBanenPer, type Baanstand, findBaan, insertBanen, type Nieuwebaan } from '../store/baan.ts';
import { dataVan, eindeVan, tellEinden } from '../store/baanvastleggen.ts';
import { holdPersonen } from '../store/vasthouden.ts';
import { baaneindetaak } from './taaknamen.ts';

/** Only when it still ends on that day. */
export const baaneindejob: Job = defineJob({
  naam: baaneindetaak,
  doel: 'begeleiding',
  payload: Type.Object({ baanId: Type.String(), tot: Type.String() }),
  handle: async (scope, { baanId, tot }) => {
    const baan = await findBaan(scope, baanId);
    if (baan?.tot !== tot || baan.ingetrokken) return;
    await publish(scope, { soort: 'BaanGestopt', ...eindeVan(scope, { ...baan, tot: baan.tot }) });
  },
});

/** Only what says that somebody works, and how much: amounts are not read here. */
const Loon = Type.Object({
  persoonId: Type.String(),
  werkgever: Type.Object({ naam: Type.String(), loonheffingennummer: Type.String() }),
  tijdvak: Type.Object({ DatAanvTv: Type.String(), DatEindTv: Type.String() }),
  loon: Type.Object({
    NumIV: Type.Integer(),
    DatAanv: Type.String(),
    DatEind: Type.Optional(Type.String()),
    AantVerlU: Type.Number(),
  }),
});

const read = ({ data }: Gebeurtenis): Loonbericht | undefined => {
  if (!Value.Check(Loon, data)) return undefined;
  const { persoonId, werkgever, tijdvak, loon } = data;
  const [begin, einde] = [parseDay(loon.DatAanv), loon.DatEind === undefined ? undefined : parseDay(loon.DatEind)];
  if (begin === undefined) return undefined;
  return {
    persoonId,
    werkgever: werkgever.naam,
    loonverwijzing: `${werkgever.loonheffingennummer}/${loon.NumIV}`,
    tijdvak: { from: day(tijdvak.DatAanvTv), until: addDays(day(tijdvak.DatEindTv), 1) },
    vanaf: begin,
    tot: einde && addDays(einde, 1),
    uren: loon.AantVerlU,
  };
};

type Gevolg = { readonly nieuw: Nieuwebaan; readonly vorige: Nieuwebaan | undefined };

/** The jobs as they become, one delivery after the other. */
const follow = (
  berichten: readonly Loonbericht[],
  bekend: ReadonlyMap<string, readonly Baanstand[]>,
): readonly Gevolg[] => {
  const stand = new Map<string, readonly (Nieuwebaan & { ingetrokken?: boolean })[]>(bekend);
  return berichten.flatMap((bericht) => {
    const { persoonId, loonverwijzing } = bericht;
    const verteld = stand.get(persoonId) ?? [];
    // somebody said that this is no job of his: pay does not bring it back
    if (verteld.some((een) => een.ingetrokken && een.loonverwijzing === loonverwijzing)) return [];
    const alle = verteld.filter(({ ingetrokken }) => !ingetrokken);
    const baan = baanUitLoon(bericht, alle, crypto.randomUUID());
    if (baan === undefined) return [];
    const vorige = alle.find(({ id }) => id === baan.id);
    const omhoog = isOmhoog(alle, [...alle.filter(({ id }) => id !== baan.id), baan]);
    const bron = vorige?.bron ?? 'loon';
    const nieuw = { ...baan, persoonId, versie: (vorige?.versie ?? 0) + 1, loonverwijzing, omhoog, bron };
    stand.set(persoonId, [...verteld.filter(({ id }) => id !== baan.id), nieuw]);
    return [{ nieuw, vorige }];
  });
};

const takeUp = async (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> => {
  const berichten = gebeurtenissen.flatMap((een) => read(een) ?? []);
  const wie = berichten.map(({ persoonId }) => persoonId);
  if (wie.length === 0) return;
  await holdPersonen(scope, 'baan', wie);
  const gevolgen = follow(berichten, await alleBanenPer(scope, wie));
  await insertBanen(
    scope,
    gevolgen.map(({ nieuw }) => nieuw),
  );
  // that a job which was told has pay now is nothing new to anybody
  const verteld = gevolgen.filter(({ nieuw, vorige }) => vorige === undefined || nieuw.tot !== vorige.tot);
  await publishMany(
    scope,
    'BaanVastgelegd',
    verteld.map(({ nieuw, vorige }) => ({ onderwerp: nieuw.id, data: dataVan(scope, nieuw, vorige) })),
  );
  await tellEinden(
    scope,
    verteld.map(({ nieuw }) => nieuw),
  );
};

export const loonbaan: Subscription = subscribe({
  soort: 'LoonAangeleverd',
  naam: 'plan.baan.loon',
  doel: 'begeleiding',
  handle: (scope, gebeurtenis) => takeUp(scope, [gebeurtenis]),
  handleMany: takeUp,
});
