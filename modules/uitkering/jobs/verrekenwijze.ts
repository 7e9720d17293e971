/** Knows what happens when it is chosen for a person when his pay is settled: kept with its reason, and what it changes is settled. */
import { addToMonth, err, formatMonth, type Money, type Month, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import { eersteAchteraf, keurWijze, type Wijze, type Wijzeweigering, wijzeOp } from '../domain/verrekenwijze.ts';
import { eersteOpenMaand } from '../domain/vooruitblik.ts';
import type { Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { storeVerrekenwijze } from '../store/verrekenwijze.ts';
import { type Herziening, herzie } from './herzien.ts';
import { planBewaking } from './uitzonderingen.ts';

export type Wijzekeuze = {
  readonly vanaf: Month;
  readonly wijze: Wijze;
  readonly schatting: { readonly bronId: string; readonly netto: Money } | undefined;
  readonly reden: string;
};

/** The uitkering is held by the caller. */
export const kiesVerrekenwijze = async (
  scope: Scope,
  uitkering: Uitkering,
  keuze: Wijzekeuze,
): Promise<Result<Herziening | undefined, Wijzeweigering | { readonly code: 'WERK_ONBEKEND' }>> => {
  const dossier = await openDossier(scope, uitkering);
  const gekeurd = keurWijze(keuze, eersteOpenMaand(dossier, uitkering.eersteMaand));
  if (!gekeurd.ok) return gekeurd;
  const { schatting, vanaf, wijze } = keuze;
  if (schatting !== undefined && !dossier.bronnen.some(({ id, soort }) => id === schatting.bronId && soort === 'loon'))
    return err({ code: 'WERK_ONBEKEND' });
  const wasAchteraf = wijzeOp(dossier, addToMonth(vanaf, -1)) === 'achteraf';
  await storeVerrekenwijze(scope, uitkering.id, keuze);
  await planBewaking(scope, uitkering.id);
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'inkomsten', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: `loon wordt vanaf ${formatMonth(vanaf)} anders verrekend`,
  });
  if (!wasAchteraf || wijze === 'achteraf') return ok(undefined);
  const oorzaak = 'Wij verrekenen uw loon niet meer achteraf. Elke maand is nu berekend met het loon van die maand.';
  return ok(await herzie(scope, uitkering.id, eersteAchteraf(dossier, vanaf), oorzaak));
};
