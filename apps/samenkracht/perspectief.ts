/** Knows the sample of the perspective: what the municipality defined, the roll-out under way, and what Henk can and wants. Entered once. */

import { addDays, type Day, firstDay, monthOf, parseBsn } from '@samenkracht/core';
import { perspectiefbouw } from '@samenkracht/intake';
import { findPersonenByBsn } from '@samenkracht/persoon';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Scope } from '@samenkracht/platform/module';
import { bsnOf, samplePeople } from '@samenkracht/testing/stad';
import { type City, scopeFor } from './city.ts';
import { definitiesVan } from './perspectiefdefinities.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldperspectief';
/** Definitions and cohorts stand for so long before the day of the city. */
const dagenOud = 120;
/** Days between two people whose perspective was made. */
const omDeDagen = 3;

const cohorten = [
  { naam: 'Nieuwe instroom', volgorde: 1, nieuweInstroom: true, leden: 12, gemaakt: 9 },
  { naam: 'Een tot drie jaar bijstand', volgorde: 2, nieuweInstroom: false, leden: 24, gemaakt: 6 },
  { naam: 'Langer dan drie jaar bijstand', volgorde: 3, nieuweInstroom: false, leden: 30, gemaakt: 0 },
] as const;

const must = <T>(
  gedaan: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T => {
  if (!gedaan.ok) throw new Error(`a step of the sample perspective is refused: ${gedaan.error.code}`);
  return gedaan.value;
};

const define = async (scope: Scope, peildatum: Day): Promise<void> => {
  const vanaf = firstDay(monthOf(addDays(peildatum, -dagenOud)));
  for (const inhoud of definitiesVan(scope.actor.gemeente))
    must(await perspectiefbouw.storeDefinitie(scope, { vanaf, bron: 'verzonnen voorbeeld', voorbeeld: true, inhoud }));
};

const woorden = {
  kan: 'U bent op tijd en werkt goed met anderen samen.',
  wil: 'U wilt werk dicht bij huis.',
  volgendeStap: 'Een dag meelopen bij een werkgever in de buurt.',
  belemmeringen: [],
} as const;

const rollOut = async (scope: Scope, peildatum: Day, personen: readonly string[]): Promise<void> => {
  let vrij = personen;
  for (const { leden, gemaakt, ...cohort } of cohorten) {
    const begintOp = addDays(peildatum, -dagenOud + cohort.volgorde * 30);
    const id = must(await perspectiefbouw.insertCohort(scope, { ...cohort, begintOp, terugkijkdagen: 28 }));
    const erin = vrij.slice(0, leden);
    vrij = vrij.slice(leden);
    for (const persoonId of erin) must(await perspectiefbouw.joinCohort(scope, persoonId, id));
    for (const [at, persoonId] of erin.slice(0, gemaakt).entries()) {
      const als = onDay(scope, addDays(peildatum, -1 - at * omDeDagen));
      const nieuw = { ...woorden, persoonId, na: 0, afstanden: [], escoVersie: undefined };
      must(await perspectiefbouw.insertPerspectief(als, nieuw));
    }
  }
};

/** A volunteer who cooks, with a job of long ago: what he confirmed himself, and what is left to confirm. */
const tellHenk = async (scope: Scope, persoonId: string, peildatum: Day): Promise<void> => {
  const basis = { persoonId, beroepId: undefined, activiteit: undefined, vanJaar: undefined, totJaar: undefined };
  const koken = must(
    await perspectiefbouw.insertErvaring(scope, {
      ...basis,
      soort: 'vrijwilligerswerk',
      naam: 'Koken in een buurthuis',
      activiteit: 'koken-buurthuis',
      vanJaar: Number(peildatum.slice(0, 4)) - 4,
    }),
  );
  const voorgesteld = await perspectiefbouw.voorstellenVoor(scope, koken);
  await perspectiefbouw.confirmVaardigheden(scope, koken, voorgesteld.slice(0, 4));
  must(
    await perspectiefbouw.insertErvaring(scope, {
      ...basis,
      soort: 'werk',
      naam: 'orderpicker bij een groothandel',
      beroepId: 'cd94def5-3442-4c2e-ae3d-0761a3008bcb',
      vanJaar: 2009,
      totJaar: 2014,
    }),
  );
  await perspectiefbouw.addWens(scope, persoonId, {
    beroepId: 'e1cf6897-158d-4b48-a39e-2a3a8cac216c',
    naam: 'keukenhulp',
  });
};

/** @param metVerhaal whether the roll-out is under way and somebody told what he did. */
export const loadPerspectief = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, gemeenten, huishoudens }: City,
  { metVerhaal }: { readonly metVerhaal: boolean },
): Promise<void> => {
  for (const gemeente of gemeenten) {
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
      const scope = scopeFor(around, tx);
      await define(scope, peildatum);
      if (!metVerhaal) return;
      const verhalen = new Set<string>(samplePeople.map(({ bsn }) => bsn));
      const bsns = huishoudens.flatMap(({ gemeente: van, uitkering, leden: [{ persoon }] }) =>
        van !== gemeente || uitkering === undefined || verhalen.has(persoon.bsn ?? '')
          ? []
          : (parseBsn(persoon.bsn ?? '') ?? []),
      );
      const personen = await findPersonenByBsn(scope, [...bsns, bsnOf('henk')]);
      await rollOut(
        scope,
        peildatum,
        bsns.flatMap((bsn) => personen.get(bsn) ?? []),
      );
      const henk = personen.get(bsnOf('henk'));
      if (henk !== undefined) await tellHenk(scope, henk, peildatum);
    });
  }
};
