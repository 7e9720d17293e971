/** Knows how to read, for many benefits at once, all that their months are computed from. */
import { addToMonth, type Month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import type { Reeksinvoer } from '../domain/herrekenen.ts';
import { geldendeInkomst, type Opgave } from '../domain/inkomst.ts';
import { aanvullendeRijen } from './bedrag.ts';
import { grondslagenOf } from './grondslag.ts';
import { type Bron, bronnenOf, opgavenOf } from './inkomst.ts';
import type { Uitkering } from './lopend.ts';
import { vastgesteldeMaanden } from './maand.ts';

/** A benefit with its facts: what a calculation, a forecast and a screen start from. */
export type Dossier = Omit<Reeksinvoer, 'bronnen'> & {
  readonly uitkering: Uitkering;
  readonly bronnen: readonly Bron[];
  readonly opgaven: readonly Opgave[];
};

export const findKader = async (scope: Scope): Promise<Kader> =>
  kaderVan(scope.actor.gemeente, await aanvullendeRijen(scope));

export const openDossiers = async (
  scope: Scope,
  uitkeringen: readonly Uitkering[],
  kader: Kader,
): Promise<readonly Dossier[]> => {
  const ids = uitkeringen.map(({ id }) => id);
  const oudste = uitkeringen.reduce<Month>(
    (maand, een) => (een.eersteMaand < maand ? een.eersteMaand : maand),
    '9999-12' as Month,
  );
  const grondslagen = await grondslagenOf(scope, ids);
  const bronnen = await bronnenOf(scope, ids);
  // one month more, so that an expectation can rest on the last pay before the benefit began
  const opgaven = await opgavenOf(scope, ids, addToMonth(oudste, -1));
  const vastgesteld = await vastgesteldeMaanden(scope, ids);
  return uitkeringen.map((uitkering) => {
    const eigen = opgaven.get(uitkering.id) ?? [];
    const { ingangsdatum, einddatum } = uitkering;
    return {
      uitkering,
      ingangsdatum,
      einddatum,
      kader,
      grondslagen: grondslagen.get(uitkering.id) ?? [],
      bronnen: bronnen.get(uitkering.id) ?? [],
      opgaven: eigen,
      geldend: geldendIn(eigen),
      vastgesteld: vastgesteld.get(uitkering.id) ?? [],
    };
  });
};

const geldendIn = (opgaven: readonly Opgave[]): Reeksinvoer['geldend'] => {
  const perPlaats = new Map<string, Opgave[]>();
  for (const opgave of opgaven) {
    const plaats = `${opgave.bronId} ${opgave.maand}`;
    const lijst = perPlaats.get(plaats);
    if (lijst === undefined) perPlaats.set(plaats, [opgave]);
    else lijst.push(opgave);
  }
  return (bronId, maand) => geldendeInkomst(perPlaats.get(`${bronId} ${maand}`) ?? []);
};

export const openDossier = async (scope: Scope, uitkering: Uitkering, kader?: Kader): Promise<Dossier> => {
  const [dossier] = await openDossiers(scope, [uitkering], kader ?? (await findKader(scope)));
  if (dossier === undefined) throw new Error('one uitkering gives one dossier');
  return dossier;
};
