/** Knows which households a simulation of reclaims is about: those in which somebody works now, with the last pay that is known. */
import { addToMonth, type Money, type Month } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { looptIn } from '../domain/maandfeiten.ts';
import type { Proefhuishouden } from '../domain/terugvorderproef.ts';
import { findWerkend } from '../store/loondekking.ts';
import { findUitkeringen } from '../store/lopend.ts';
import { type Dossier, findKader, openDossiers } from '../store/reeks.ts';

/** More households do not change a percentage, and a page must answer. */
const hoogsteAantal = 200;
/** As the forecast: pay of longer ago says little. */
const terugkijken = 6;

const loonVan = ({ geldend }: Dossier, bronId: string, maand: Month): Money | undefined => {
  for (let terug = 0; terug <= terugkijken; terug += 1) {
    const bekend = geldend(bronId, addToMonth(maand, -terug));
    if (bekend.soort === 'bekend' && bekend.netto > 0) return bekend.netto;
  }
  return undefined;
};

const huishoudenVan = (dossier: Dossier, maand: Month): readonly Proefhuishouden[] => {
  const lonen = new Map(
    dossier.bronnen
      .filter((bron) => bron.soort === 'loon' && looptIn(bron, maand))
      .flatMap((bron) => {
        const netto = loonVan(dossier, bron.id, maand);
        return netto === undefined ? [] : [[bron.id, netto] as const];
      }),
  );
  if (lonen.size === 0) return [];
  // the same jobs in each month of the simulation; other income is left as it is not known for all of them
  const bronnen = dossier.bronnen
    .filter(({ id }) => lonen.has(id))
    .map((bron) => ({ ...bron, vanaf: '2000-01' as Month }));
  // of a benefit that was taken over the facts begin here: the household of now stands in every month
  const nu = dossier.grondslagen.at(-1);
  if (nu === undefined) return [];
  const reeks = {
    ...dossier,
    ...{ bronnen, maatregelen: [], wijzigingen: [] },
    grondslagen: [{ ...nu, vanaf: dossier.ingangsdatum }],
  };
  return [{ id: dossier.uitkering.id, reeks, lonen }];
};

export type Proefgroep = {
  readonly huishoudens: readonly Proefhuishouden[];
  /** How many there are in which somebody works; more than `huishoudens` when only a part was taken. */
  readonly werkend: number;
};

/** The first by number: which ones has nothing to do with who they are. */
export const findProefgroep = async (scope: Scope, maand: Month): Promise<Proefgroep> => {
  const { ids, totaal } = await findWerkend(scope, maand, hoogsteAantal);
  const uitkeringen = await findUitkeringen(scope, ids);
  const dossiers = await openDossiers(scope, uitkeringen, await findKader(scope));
  return { huishoudens: dossiers.flatMap((dossier) => huishoudenVan(dossier, maand)), werkend: totaal };
};
