/** Knows how a run is made, repeated and used: drawn first, tested after, and told to who may invite. */
import { randomUUID } from 'node:crypto';
import { ageOn, type Day } from '@samenkracht/core';
import { publishMany } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { toPerioden } from '../domain/bestand.ts';
import { drawLoten, type Heronderzoekinstelling, isPasBekeken, lot } from '../domain/heronderzoek.ts';
import { slaagt, type Toetsling, toetsKeuze } from '../domain/heronderzoektoets.ts';
import { findUitkeringslopen } from '../store/bestand.ts';
import {
  findBekeken,
  findHuishoudens,
  findKeuzen,
  findSignalen,
  type Heronderzoek,
  insertHeronderzoek,
  type Keuze,
  storeInstelling,
  storeKeuzen,
} from '../store/heronderzoek.ts';

type Lopend = { readonly id: string; readonly persoonId: string; readonly geboren: Day | undefined };

const findLopenden = async (scope: Scope): Promise<readonly Lopend[]> =>
  toPerioden(await findUitkeringslopen(scope, scope.today)).flatMap((perioden) =>
    perioden
      .filter(({ begin, einde }) => begin <= scope.today && (einde === undefined || einde > scope.today))
      .map(({ uitkeringId, persoonId, geboren }) => ({ id: uitkeringId, persoonId, geboren })),
  );

const leeftijdsklasse = (geboren: Day | undefined, op: Day): string => {
  if (geboren === undefined) return 'leeftijd onbekend';
  const leeftijd = ageOn(geboren, op);
  return leeftijd < 27 ? 'jonger dan 27' : leeftijd < 45 ? '27 tot 45' : '45 of ouder';
};

/** Read only after the choice was made. */
const toToetslingen = async (scope: Scope, lopenden: readonly Lopend[]): Promise<readonly Toetsling[]> => {
  const huishoudens = await findHuishoudens(scope);
  return lopenden.map(({ id, geboren }) => ({
    id,
    leeftijd: leeftijdsklasse(geboren, scope.today),
    huishouden: huishoudens.get(id) ?? 'huishouden onbekend',
  }));
};

const geenSignaal = { signaal: null, maand: null, ontstaan_op: null, uitzondering_id: null } as const;

/** Undefined when another run still waits for an answer. The seed is made here: nobody can choose it. */
export const proposeHeronderzoek = async (
  scope: Scope,
  { omvang, maanden, signalen }: Heronderzoekinstelling,
): Promise<Heronderzoek | undefined> => {
  const lopenden = await findLopenden(scope);
  const persoonVan = new Map(lopenden.map(({ id, persoonId }) => [id, persoonId]));
  const bekeken = await findBekeken(scope);
  const loten = lopenden
    .filter(({ id }) => {
      const op = bekeken.get(id);
      return op === undefined || !isPasBekeken(op, maanden, scope.today);
    })
    .map(({ id }) => lot(id));
  const zaad = randomUUID();
  const geloot = new Set<string>(drawLoten(loten, zaad, omvang));
  const gevonden = (await findSignalen(scope, signalen)).filter((een) => persoonVan.has(een.uitkering_id));

  const toetslingen = await toToetslingen(scope, lopenden);
  const inLoting = new Set<string>(loten);
  const toetsLoting = toetsKeuze(
    toetslingen.filter(({ id }) => inLoting.has(id)),
    geloot,
  );
  const toetsSignalen = toetsKeuze(toetslingen, new Set(gevonden.map((een) => een.uitkering_id)));
  const run = await insertHeronderzoek(scope, {
    ...{ zaad, omvang, maanden, signalen, bestand: lopenden.length, loten: [...loten].sort() },
    ...{ toets_loting: toetsLoting, toets_signalen: toetsSignalen },
    slaagt: slaagt(toetsLoting) && slaagt(toetsSignalen),
  });
  if (run === undefined) return undefined;
  const keuzen = [
    ...[...geloot].map((id) => ({ uitkering_id: id, weg: 'loting' as const, ...geenSignaal })),
    ...gevonden.map((een) => ({ ...een, weg: 'signaal' as const })),
  ].map((een) => ({ ...een, heronderzoek_id: run.id, persoon_id: persoonVan.get(een.uitkering_id) ?? '' }));
  if (keuzen.length > 0) await storeKeuzen(scope, keuzen);
  return run;
};

/** Whether the published seed still gives who was drawn. */
export const klopt = ({ loten, zaad, omvang }: Heronderzoek, keuzen: readonly Keuze[]): boolean => {
  const opnieuw = new Set<string>(drawLoten(loten.map(lot), zaad, omvang));
  const geloot = keuzen.filter(({ weg }) => weg === 'loting');
  return geloot.length === opnieuw.size && geloot.every((een) => opnieuw.has(een.uitkering_id));
};

/** One event for each person, with codes and months only: who invites writes the words. */
export const publishGekozen = async (scope: Scope, run: Heronderzoek): Promise<void> => {
  const perPersoon = Map.groupBy(await findKeuzen(scope, run.id), (een) => een.persoon_id);
  await publishMany(
    scope,
    'HeronderzoekGekozen',
    [...perPersoon].map(([persoonId, keuzen]) => ({
      onderwerp: run.id,
      data: {
        persoonIds: [persoonId],
        redenen: keuzen.map(({ weg, signaal, maand }) => ({ weg, signaal, maand })),
      },
    })),
  );
};

/** A setting and a choice that waits for a second person, as somebody made them: for a sample. */
export const takeOverHeronderzoek = async (
  scope: Scope,
  instelling: Heronderzoekinstelling & { readonly vanaf: Day; readonly reden: string },
): Promise<void> => {
  await storeInstelling(scope, instelling);
  await proposeHeronderzoek(scope, instelling);
};
