/** Knows how messages come on a screen: who wrote and read each, who reads along, and when an answer comes. */
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { type Medewerker, medewerkers } from '@samenkracht/toegang';
import type { Coachbericht, Lezing } from '../domain/coachbericht.ts';
import {
  coachberichtenOf,
  countOngelezen,
  findWachtend,
  gelezenOf,
  lezerOf,
  markGelezen,
  type Postvakregel,
  type Wachtend,
} from '../store/coachbericht.ts';
import { readInstelling } from '../store/instelling.ts';
import { type Kring, kringOf } from '../store/meelezer.ts';

/** Messages on a page. */
const perBladzijde = 50;

const termijnView = (scope: Scope, uiterlijk: Wachtend['uiterlijk'] | undefined) =>
  uiterlijk === undefined ? null : { uiterlijk, teLaat: uiterlijk < scope.today };

type Collegas = ReadonlyMap<string, Medewerker>;

const lezersView = ({ eigenaar, meelezers }: Kring, collegas: Collegas) => {
  const coach = eigenaar === undefined ? undefined : collegas.get(eigenaar);
  return {
    coach: eigenaar === undefined ? null : { naam: coach?.naam ?? 'een collega', telefoon: coach?.telefoon ?? null },
    meelezers: meelezers.map(({ id, medewerkerId, vanaf, reden, gevraagdDoor }) => ({
      ...{ id, naam: collegas.get(medewerkerId)?.naam ?? 'een collega', vanaf, reden, gevraagdDoor },
    })),
  };
};

type Gelezen = ReadonlyMap<string, number>;

/** By whom of the other side: a resident is named by his own name, a colleague by his. */
const gelezenDoor = (bericht: Coachbericht, gelezen: Gelezen, namen: ReadonlyMap<string, string>): string[] =>
  [...gelezen].flatMap(([lezer, tot]) => {
    const anderekant = (lezer === bericht.persoonId) === (bericht.van === 'medewerker');
    return anderekant && tot >= bericht.volgnummer ? [namen.get(lezer) ?? 'een collega'] : [];
  });

/** The page of messages that this reader may see; what he sees now he has read. */
export const coachberichtenView = async (
  scope: Scope,
  persoonId: string,
  lezing: Lezing | undefined,
  voor: number | undefined,
) => {
  const vanaf = lezing?.als === 'meelezer' ? lezing.vanaf : undefined;
  const rijen = await coachberichtenOf(scope, persoonId, { vanaf, voor, aantal: perBladzijde + 1 });
  const berichten = rijen.slice(-perBladzijde);
  const gelezen = await gelezenOf(scope, persoonId);
  const kring = await kringOf(scope, persoonId);
  const ik = lezerOf(scope.actor);
  const tot = berichten.at(-1)?.volgnummer;
  if (tot !== undefined) await markGelezen(scope, persoonId, tot);
  const ids = [kring.eigenaar, ...kring.meelezers.map(({ medewerkerId }) => medewerkerId), ...gelezen.keys()];
  const collegas = await medewerkers.find(
    scope.tx,
    ids.filter((id) => id !== undefined && id !== persoonId) as string[],
  );
  const inwoner = (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '';
  const namen = new Map([...[...collegas].map(([id, { naam }]) => [id, naam] as const), [persoonId, inwoner]]);
  return {
    berichten: berichten.map((een) => ({
      ...{ id: een.id, van: een.van, eigen: een.door.id === ik, naam: een.door.naam },
      ...{ tekst: een.tekst, geschrevenOp: een.geschrevenOp },
      nieuw: een.door.id !== ik && een.volgnummer > (gelezen.get(ik) ?? 0),
      gelezenDoor: gelezenDoor(een, gelezen, namen),
      afgedaanDoor: een.afgedaanDoor ?? null,
    })),
    ouder: rijen.length > perBladzijde ? (berichten[0]?.volgnummer ?? null) : null,
    lezers: lezersView(kring, collegas),
    wacht: termijnView(scope, (await findWachtend(scope, persoonId))?.uiterlijk),
    antwoorddagen: await readInstelling(scope, 'antwoorddagen'),
    bewaarmaanden: await readInstelling(scope, 'bewaarmaanden'),
  };
};

/** For a first page: how many a resident did not read, and until when he waits. Nothing counts as read by it. */
export const coachnieuwsView = async (scope: Scope, persoonId: string) => ({
  nieuw: await countOngelezen(scope, persoonId),
  wacht: termijnView(scope, (await findWachtend(scope, persoonId))?.uiterlijk),
});

export const postvakView = async (scope: Scope, regels: readonly Postvakregel[]) => {
  const namen = await findOntvangernamen(
    scope,
    regels.map(({ persoonId }) => persoonId),
  );
  return regels.map(({ persoonId, nieuw, uiterlijk }) => ({
    ...{ persoonId, naam: namen.get(persoonId)?.naam ?? '', nieuw },
    wacht: termijnView(scope, uiterlijk),
  }));
};

export const tellingView = (scope: Scope, regels: readonly Postvakregel[]) => ({
  inwoners: regels.length,
  teLaat: regels.filter(({ uiterlijk }) => uiterlijk !== undefined && uiterlijk < scope.today).length,
});
