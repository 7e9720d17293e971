/** Knows the route on which staff see every step of a benefit, an advance or a run that waits for a second person. */
import { betaalruns } from '@samenkracht/betaling';
import { formatMonth, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permit } from '@samenkracht/toegang';
import { goedkeuringen, type Wachtend } from '@samenkracht/zaak';
import { findWachtend, persoonenVan, type Wachtendestap } from '../store/goedkeuring.ts';

/** A payment that came back and is proposed to another account. Of nobody's benefit it is not shown. */
const herbetalingen = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const open = await betaalruns.findTeHerbetalen(scope, goedkeuringen.hoogstens);
  const van = await persoonenVan(scope, [...new Set(open.map(({ uitkeringId }) => uitkeringId))]);
  return open.flatMap(({ uitkeringId, bedrag, maand, door, doorNaam, op }) => {
    const persoonId = van.get(uitkeringId);
    if (persoonId === undefined) return [];
    const wat = `Opnieuw betalen, over ${formatMonth(maand)}`;
    return [
      { soort: 'herbetaling', plek: uitkeringId, persoonId, wat, bedrag, op, door: { id: door, naam: doorNaam } },
    ];
  });
};

const runs = async (scope: Scope): Promise<readonly Wachtend[]> =>
  (await betaalruns.findVoorgelegd(scope)).map(({ runId, maand, door, doorNaam, op }) => ({
    ...{ soort: 'maandrun', plek: runId, wat: `Maandrun ${formatMonth(maand)}`, op },
    door: { id: door, naam: doorNaam },
  }));

/** Who the steps are about, and that this person saw it. */
const namenVan = async (scope: Scope, stappen: readonly Wachtendestap[]) => {
  const gevonden = await findOntvangernamen(scope, [...new Set(stappen.map(({ persoonId }) => persoonId))]);
  const perUitkering = new Map(stappen.map((stap) => [stap.plek, stap]));
  await recordMany(
    scope,
    [...perUitkering.values()].map(({ plek, persoonId }) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'uitkering', id: plek },
      persoonId,
      omschrijving: 'naam in de lijst van stappen voor een tweede persoon gezien',
    })),
  );
  return gevonden;
};

/** Supervision is another purpose than this list: who looks at a choice there sees here that it waits. */
const seesHeronderzoek = (scope: Scope): boolean =>
  permit(scope.actor, 'toezicht', { soort: 'heronderzoek', handeling: 'inzien' }).ok;

const getGoedkeuringen = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  method: 'GET',
  url: '/goedkeuringen',
  samenvatting:
    'Wat bij uitkeringen, voorschotten, runs en keuzes voor heronderzoek op een tweede persoon wacht, de oudste eerst; namen inzien wordt vastgelegd',
  query: goedkeuringen.Query,
  response: { 200: goedkeuringen.Schema },
  refusals: {},
  handle: async (scope, { query }) => {
    const metNamen = query.namen === true;
    const { stappen, zaakstappen, algemeen } = await findWachtend(scope, seesHeronderzoek(scope));
    const vanUitkeringen = [...stappen, ...(await herbetalingen(scope))];
    const namen = metNamen ? await namenVan(scope, vanUitkeringen) : undefined;
    const wachtend = [
      ...vanUitkeringen.map(({ persoonId, ...stap }) => goedkeuringen.view(scope, stap, namen?.get(persoonId)?.naam)),
      ...(await goedkeuringen.viewZaakstappen(scope, zaakstappen, metNamen)),
      ...[...algemeen, ...(await runs(scope))].map((stap) => goedkeuringen.view(scope, stap, undefined)),
    ];
    return ok({ goedkeuringen: wachtend.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)) });
  },
});

export const goedkeuringRoutes = [getGoedkeuringen];
