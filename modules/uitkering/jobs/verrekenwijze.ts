/** Knows what happens when it is chosen for a person when his pay is settled: kept with its reason, and what it changes is settled. */
import { addToMonth, err, formatMonth, type Money, type Month, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import {
  eersteAchteraf,
  keurVast,
  keurWijze,
  type Schatting,
  staat,
  type Verrekenwijze,
  type Wijze,
  type Wijzeweigering,
  wijzeOp,
  wijzeVanGemeente,
} from '../domain/verrekenwijze.ts';
import { eersteOpenMaand, kijkVooruit, metAanname } from '../domain/vooruitblik.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { storeVerrekenwijze, storeVolmacht } from '../store/verrekenwijze.ts';
import { type Herziening, herzie } from './herzien.ts';
import { planSchuldwacht } from './schuldwachtplan.ts';
import { planBewaking } from './uitzonderingen.ts';

export type Wijzekeuze = {
  readonly vanaf: Month;
  readonly wijze: Wijze;
  readonly schatting: Schatting | undefined;
  readonly vast: Money | undefined;
  readonly reden: string;
};

type Gekozen = Herziening | undefined;

/** What a month comes to when the pay is as expected, with the exemption; never a sum of our own. */
const bijstandBij = (dossier: Dossier, { bronId, netto }: Schatting, maand: Month): Money | undefined => {
  const bron = dossier.bronnen.find(({ id }) => id === bronId);
  if (bron === undefined) return undefined;
  const van = eersteOpenMaand(dossier, dossier.uitkering.eersteMaand);
  const blik = kijkVooruit(metAanname(dossier, { bron, maand, netto }), van, maand).at(-1);
  return blik?.maand === maand && blik.resultaat.soort !== 'uitzondering'
    ? blik.resultaat.uitkomst.uitTeBetalen
    : undefined;
};

const keur = (
  dossier: Dossier,
  keuze: Wijzekeuze,
): Result<void, Wijzeweigering | { readonly code: 'WERK_ONBEKEND' }> => {
  const gekeurd = keurWijze(keuze, eersteOpenMaand(dossier, dossier.uitkering.eersteMaand));
  const { schatting, vast, vanaf } = keuze;
  if (!gekeurd.ok || schatting === undefined) return gekeurd;
  if (!dossier.bronnen.some(({ id, soort }) => id === schatting.bronId && soort === 'loon'))
    return err({ code: 'WERK_ONBEKEND' });
  if (vast === undefined) return ok(undefined);
  const bijstand = bijstandBij(dossier, schatting, vanaf);
  return bijstand === undefined
    ? err({ code: 'VASTE_BETALING_NIET_TE_BEREKENEN' })
    : keurVast(vast, bijstand, schatting.netto);
};

/** What a choice does when it stands: it is watched, and months that were settled afterwards are settled by their own pay. */
const gaIn = async (
  scope: Scope,
  { uitkering, ...dossier }: Dossier,
  { vanaf, wijze }: Pick<Wijzekeuze, 'vanaf' | 'wijze'>,
  wat: string,
): Promise<Gekozen> => {
  const wasAchteraf = wijzeOp(dossier, addToMonth(vanaf, -1)) === 'achteraf';
  await planBewaking(scope, uitkering.id);
  if (dossier.verrekenwijzen.some(({ vast }) => vast !== undefined)) await planSchuldwacht(scope, uitkering.id);
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'inkomsten', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: wat,
  });
  if (!wasAchteraf || wijze === 'achteraf') return undefined;
  const oorzaak = 'Wij verrekenen uw loon niet meer achteraf. Elke maand is nu berekend met het loon van die maand.';
  return herzie(scope, uitkering.id, eersteAchteraf(dossier, vanaf), oorzaak);
};

/** The uitkering is held by the caller. A fixed payment waits for the volmacht of the resident: until then nothing changes. */
export const kiesVerrekenwijze = async (
  scope: Scope,
  uitkering: Uitkering,
  keuze: Wijzekeuze,
): Promise<Result<Gekozen, Wijzeweigering | { readonly code: 'WERK_ONBEKEND' }>> => {
  const dossier = await openDossier(scope, uitkering);
  const gekeurd = keur(dossier, keuze);
  if (!gekeurd.ok) return gekeurd;
  await storeVerrekenwijze(scope, uitkering.id, keuze);
  const { vanaf, wijze } = keuze;
  if (wijze !== 'vaste betaling')
    return ok(await gaIn(scope, dossier, keuze, `loon wordt vanaf ${formatMonth(vanaf)} anders verrekend`));
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'inkomsten', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: `vaste betaling vanaf ${formatMonth(vanaf)} voorgesteld`,
  });
  return ok(undefined);
};

export type Volmachtweigering = { readonly code: 'VOORSTEL_NIET_GEVONDEN' };

/** The proposal that waits for the resident: the last one that is not older than what holds now. */
export const openVoorstel = (keuzes: readonly Verrekenwijze[]): Verrekenwijze | undefined => {
  const laatste = keuzes.at(-1);
  return laatste !== undefined && !staat(laatste) ? laatste : undefined;
};

/** The resident agrees that we receive his pay. It is looked at again: since the proposal a month may have been paid. */
export const geefVolmacht = async (
  scope: Scope,
  uitkering: Uitkering,
  voorstelId: string,
): Promise<Result<Gekozen, Wijzeweigering | Volmachtweigering | { readonly code: 'WERK_ONBEKEND' }>> => {
  const dossier = await openDossier(scope, uitkering);
  const voorstel = openVoorstel(dossier.verrekenwijzen);
  if (voorstel === undefined || voorstel.id !== voorstelId) return err({ code: 'VOORSTEL_NIET_GEVONDEN' });
  const gekeurd = keur(dossier, { ...voorstel, vast: voorstel.vast });
  if (!gekeurd.ok) return gekeurd;
  await storeVolmacht(scope, voorstel.id);
  return ok(await gaIn(scope, dossier, voorstel, 'volmacht gegeven voor een vaste betaling'));
};

/** Always possible: from the first month that is not decided his pay is settled as the municipality does it for everybody. */
export const trekVolmachtIn = async (
  scope: Scope,
  uitkering: Uitkering,
): Promise<Result<Gekozen, Volmachtweigering>> => {
  const dossier = await openDossier(scope, uitkering);
  const vroegst = eersteOpenMaand(dossier, uitkering.eersteMaand);
  const laatste = dossier.verrekenwijzen.findLast(staat);
  if (laatste?.wijze !== 'vaste betaling') return err({ code: 'VOORSTEL_NIET_GEVONDEN' });
  const vanaf = laatste.vanaf > vroegst ? laatste.vanaf : vroegst;
  const wijze = wijzeVanGemeente(dossier, vanaf);
  await storeVerrekenwijze(scope, uitkering.id, {
    ...{ vanaf, wijze, schatting: undefined, vast: undefined, reden: 'De inwoner trok de volmacht in.' },
  });
  return ok(await gaIn(scope, dossier, { vanaf, wijze }, 'volmacht voor een vaste betaling ingetrokken'));
};
