/** Knows how instruments and participations are shown, to whom how much. */
import { addDays } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { eersteStart, type Instrumentinhoud, minutenPerWeek } from '../domain/instrument.ts';
import { hoogsteKosten } from '../domain/kosten.ts';
import { medianWait, resultOf } from '../domain/resultaat.ts';
import { overgangen } from '../domain/verwijzing.ts';
import { findAanwezigheid } from '../store/deelnemen.ts';
import { type Aanbod, findAanbod } from '../store/instrument.ts';
import { findWachtplekken, type Verwijzing } from '../store/verwijzing.ts';
import type { InstrumentSchema, MijnVerwijzingSchema, VerwijzingSchema } from './schema.ts';

type Gezien = Static<typeof InstrumentSchema>;

const instrumentView = (scope: Scope, aanbod: Aanbod): Gezien => ({
  id: aanbod.instrumentId,
  naam: aanbod.naam,
  wat: aanbod.wat,
  voorWie: aanbod.voorWie,
  domeinen: [...aanbod.domeinen],
  dicht: aanbod.dicht,
  plaats: aanbod.plaats,
  vorm: aanbod.vorm,
  aanbieder: aanbod.aanbieder.naam,
  vrij: Math.max(0, aanbod.capaciteit - aanbod.bezet - aanbod.wachtend),
  wachtend: aanbod.wachtend,
  wachttijdWeken: aanbod.wachttijdWeken ?? null,
  wachtdagen: medianWait(aanbod.wacht) ?? null,
  weken: aanbod.weken ?? null,
  eersteStart: eersteStart(aanbod, scope.today) ?? null,
  tijden: [...aanbod.tijden],
  minutenPerWeek: minutenPerWeek(aanbod),
  resultaat: resultOf(aanbod.telling) ?? null,
  voorbeeld: aanbod.voorbeeld,
  aanbiederId: aanbod.aanbieder.id,
  aanbiederTot: aanbod.aanbieder.tot ?? null,
  versie: aanbod.versie,
  vanaf: aanbod.vanaf,
  vaardigheden: [...aanbod.vaardigheden],
  capaciteit: aanbod.capaciteit,
  bezet: aanbod.bezet,
  startdagen: [...aanbod.startdagen],
  eigenMinuten: aanbod.eigenMinuten,
  prijs: aanbod.prijs,
  betaalwijze: aanbod.betaalwijze,
  keren: aanbod.keren ?? null,
  postcode: aanbod.postcode ?? null,
  taalVanaf: aanbod.taalVanaf ?? null,
  leeftijdVanaf: aanbod.leeftijdVanaf ?? null,
  leeftijdOnder: aanbod.leeftijdOnder ?? null,
  hoogsteKosten: hoogsteKosten(aanbod),
});

export const instrumentViews = async (
  scope: Scope,
  vraag: Parameters<typeof findAanbod>[1],
): Promise<readonly Gezien[]> => {
  const aanbod = await findAanbod(scope, vraag);
  return aanbod.map((een) => instrumentView(scope, een));
};

/** The same without anything of money or contracts. */
export const forResident = (gezien: Gezien) => {
  const { aanbiederId, aanbiederTot, versie, vanaf, capaciteit, bezet, ...rest } = gezien;
  const { postcode, taalVanaf, leeftijdVanaf, leeftijdOnder, ...over } = rest;
  const { startdagen, eigenMinuten, prijs, betaalwijze, keren, hoogsteKosten: _, ...openbaar } = over;
  return openbaar;
};

/** Fields that a form leaves empty with null. */
type Leegbaar = 'wachttijdWeken' | 'weken' | 'keren';
type Ingevuld = Omit<Instrumentinhoud, Leegbaar> & Readonly<Record<Leegbaar, number | null>>;

/** As it comes in: what was left empty is not there. */
export const toInhoud = ({ wachttijdWeken, weken, keren, ...inhoud }: Ingevuld): Instrumentinhoud => {
  return {
    ...inhoud,
    ...(wachttijdWeken === null ? {} : { wachttijdWeken }),
    ...(weken === null ? {} : { weken }),
    ...(keren === null ? {} : { keren }),
  };
};

type Rond = {
  readonly aanbod: Aanbod | undefined;
  readonly wachtplaats: number | undefined;
};

const basisView = (verwijzing: Verwijzing, { aanbod, wachtplaats }: Rond) => ({
  id: verwijzing.id,
  instrumentId: verwijzing.instrumentId,
  instrument: aanbod?.naam ?? '',
  aanbieder: aanbod?.aanbieder.naam ?? '',
  plaats: aanbod?.plaats ?? '',
  status: verwijzing.status,
  gevraagdOp: todayIn(Temporal.Instant.from(verwijzing.gevraagdOp)),
  wachtplaats: wachtplaats ?? null,
  begin: verwijzing.begin ?? null,
  laatsteDag: verwijzing.tot === undefined ? null : addDays(verwijzing.tot, -1),
  reden: verwijzing.reden ?? null,
});

/** What stands round several participations at once, in two questions and not two for each. */
const around = async (scope: Scope, verwijzingen: readonly Verwijzing[]) => {
  const ids = [...new Set(verwijzingen.map(({ instrumentId }) => instrumentId))];
  const aanbod = new Map(
    (ids.length === 0 ? [] : await findAanbod(scope, { ids, ookGestopt: true })).map((een) => [een.instrumentId, een]),
  );
  const plaatsen = await findWachtplekken(scope, ids);
  return ({ id, instrumentId }: Verwijzing): Rond => ({
    aanbod: aanbod.get(instrumentId),
    wachtplaats: plaatsen.get(id),
  });
};

export const mijnViews = async (
  scope: Scope,
  verwijzingen: readonly Verwijzing[],
): Promise<readonly Static<typeof MijnVerwijzingSchema>[]> => {
  const rond = await around(scope, verwijzingen);
  return verwijzingen.map((een) => ({
    ...basisView(een, rond(een)),
    intrekbaar: 'intrekken' in overgangen[een.status],
  }));
};

export const verwijzingViews = async (
  scope: Scope,
  verwijzingen: readonly Verwijzing[],
): Promise<readonly Static<typeof VerwijzingSchema>[]> => {
  const rond = await around(scope, verwijzingen);
  const ids = verwijzingen.map(({ id }) => id);
  const dagen = await findAanwezigheid(scope, ids);
  return verwijzingen.map((een) => ({
    ...basisView(een, rond(een)),
    gevraagdDoor: een.gevraagdDoor,
    coach: een.coach?.naam ?? null,
    doel: een.doel ?? null,
    uitkomst: een.uitkomst ?? null,
    aanbiederTot: rond(een).aanbod?.aanbieder.tot ?? null,
    keerAanwezig: (dagen.get(een.id) ?? []).filter(({ stand }) => stand === 'aanwezig').length,
    keerAfwezig: (dagen.get(een.id) ?? []).filter(({ stand }) => stand === 'afwezig').length,
  }));
};
