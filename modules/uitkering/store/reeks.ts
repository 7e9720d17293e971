/** Knows how to read, for many benefits at once, all that their months are computed from. */
import { addToMonth, type GemeenteCode, type Month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { together } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import type { Reeksinvoer } from '../domain/herrekenen.ts';
import type { Geldend, Opgave } from '../domain/inkomst.ts';
import { geldendVan } from '../domain/maandopgave.ts';
import { metSchatting, type Verrekenstand } from '../domain/verrekenwijze.ts';
import { aanvullendeRijen, aanvullingsversie } from './bedrag.ts';
import { grondslagenOf } from './grondslag.ts';
import { type Bron, bronnenOf, opgavenOf } from './inkomst.ts';
import type { Uitkering } from './lopend.ts';
import { shareKader, vastgesteldeMaanden } from './maand.ts';
import { geldendeMaatregelen } from './maatregel.ts';
import { verrekenwijzenOf } from './verrekenwijze.ts';
import { vastgesteldeWijzigingen } from './wijziging.ts';

/** A benefit with its facts: what a calculation, a forecast and a screen start from. */
export type Dossier = Omit<Reeksinvoer, 'bronnen'> & {
  readonly uitkering: Uitkering;
  readonly bronnen: readonly Bron[];
  readonly opgaven: readonly Opgave[];
};

/** The last one of each municipality: it changes when two people sign for an amount, and that is seldom. */
const kaders = new Map<GemeenteCode, { readonly versie: string; readonly kader: Kader }>();

export const findKader = async (scope: Scope): Promise<Kader> => {
  const { gemeente } = scope.actor;
  const versie = await aanvullingsversie(scope);
  const bewaard = kaders.get(gemeente);
  if (bewaard?.versie === versie) return bewaard.kader;
  const kader = shareKader(kaderVan(gemeente, await aanvullendeRijen(scope)));
  kaders.set(gemeente, { versie, kader });
  return kader;
};

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
  const [grondslagen, bronnen, opgaven, vastgesteld, wijzigingen, maatregelen, verrekenwijzen] = await together(
    scope,
    (om) => [
      grondslagenOf(om, ids),
      bronnenOf(om, ids),
      // one month more, so that an expectation can rest on the last pay before the benefit began
      opgavenOf(om, ids, addToMonth(oudste, -1)),
      vastgesteldeMaanden(om, ids),
      vastgesteldeWijzigingen(om, ids),
      geldendeMaatregelen(om, ids),
      verrekenwijzenOf(om, ids),
    ],
  );
  return uitkeringen.map((uitkering) => {
    const eigen = opgaven.get(uitkering.id) ?? [];
    const eigenBronnen = bronnen.get(uitkering.id) ?? [];
    const { ingangsdatum, einddatum } = uitkering;
    const stand = { ingangsdatum, einddatum, kader, verrekenwijzen: verrekenwijzen.get(uitkering.id) ?? [] };
    return {
      uitkering,
      ...stand,
      grondslagen: grondslagen.get(uitkering.id) ?? [],
      bronnen: eigenBronnen,
      opgaven: eigen,
      geldend: geldendIn(eigenBronnen, eigen, stand),
      vastgesteld: vastgesteld.get(uitkering.id) ?? [],
      wijzigingen: wijzigingen.get(uitkering.id) ?? [],
      maatregelen: maatregelen.get(uitkering.id) ?? [],
    };
  });
};

/** Worked out per source when it is asked for: most benefits have none. */
const geldendIn = (
  bronnen: readonly Bron[],
  opgaven: readonly Opgave[],
  stand: Verrekenstand,
): Reeksinvoer['geldend'] => {
  const perBron = Map.groupBy(opgaven, ({ bronId }) => bronId);
  const gezegd = new Map<string, (maand: Month) => Geldend>();
  const geldend: Reeksinvoer['geldend'] = (bronId, maand) => {
    const bron = bronnen.find(({ id }) => id === bronId);
    if (bron === undefined) return { soort: 'verwacht' };
    const van = gezegd.get(bronId) ?? geldendVan(perBron.get(bronId) ?? [], bron, stand.kader);
    gezegd.set(bronId, van);
    return van(maand);
  };
  return metSchatting(stand, bronnen, geldend);
};

export const openDossier = async (scope: Scope, uitkering: Uitkering, kader?: Kader): Promise<Dossier> => {
  const [dossier] = await openDossiers(scope, [uitkering], kader ?? (await findKader(scope)));
  if (dossier === undefined) throw new Error('one uitkering gives one dossier');
  return dossier;
};

/** The file with what was just said of a job, as a new reading would give it: without asking the database again. */
export const metOpgave = (dossier: Dossier, bron: Bron, opgave?: Opgave): Dossier => {
  const plaats = dossier.bronnen.findIndex(({ id }) => id === bron.id);
  const bronnen =
    plaats >= 0
      ? dossier.bronnen.with(plaats, bron)
      : [...dossier.bronnen, bron].sort((a, b) => (a.wie === b.wie ? 0 : a.wie < b.wie ? -1 : 1));
  const opgaven = opgave === undefined ? dossier.opgaven : [...dossier.opgaven, opgave];
  return { ...dossier, bronnen, opgaven, geldend: geldendIn(bronnen, opgaven, dossier) };
};
