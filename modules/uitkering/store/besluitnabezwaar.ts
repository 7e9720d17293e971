/** Knows how a refusal becomes a grant after an objection: the facts that are otherwise recorded, and the decision taken anew by who decided it. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Zaak } from '@samenkracht/zaak';
import { type Bezwaarwijziging, type Wijzigingweigering, waardeVan } from '../domain/bezwaarwijziging.ts';
import { carryOut, findBesluit } from './besluit.ts';
import { loadZaakbeeld, simulateBesluit } from './dossier.ts';
import { appendFeiten } from './feit.ts';
import { closeVoorstel, insertVoorstel, lockVoorstel } from './voorstel.ts';

type Beslissers = {
  readonly zaaknummer: string;
  readonly opgesteldDoor: { readonly id: string; readonly naam: string };
  readonly genomenDoor: { readonly id: string; readonly naam: string };
};

const als = (scope: Scope, wie: { readonly id: string; readonly naam: string }): Scope => ({
  ...scope,
  actor: { ...scope.actor, ...wie, soort: 'medewerker' },
});

const weiger = (melding: string): Result<never, Wijzigingweigering> => err({ code: 'WIJZIGING_KAN_NIET', melding });

/** @returns the id of the uitkering that begins. What the law still asks makes it a matter for a person. */
export const replaceAfwijzing = async (
  scope: Scope,
  zaak: Zaak,
  wijzigingen: readonly Bezwaarwijziging[],
  { zaaknummer, opgesteldDoor, genomenDoor }: Beslissers,
): Promise<Result<string, Wijzigingweigering>> => {
  const eerder = await findBesluit(scope, zaak.id);
  if (eerder === undefined || eerder.inhoud.aard === 'toekenning') return weiger('Er is geen afwijzing te vervangen.');
  const { dossier } = await loadZaakbeeld(scope, zaak);
  for (const wijziging of wijzigingen) {
    if (wijziging.soort === 'loon') return weiger('Loon van een maand hoort bij een uitkering die loopt.');
    const waarde = waardeVan(wijziging, { vandaag: scope.today, meldingsdag: zaak.ontvangenOp });
    if (!waarde.ok) return waarde;
    await appendFeiten(als(scope, opgesteldDoor), [
      {
        betreftSoort: 'huishouden',
        betreft: zaak.persoonId,
        naam: wijziging.feit,
        waarde: waarde.value,
        // the application is judged on the day it came in
        geldig: { from: wijziging.vanaf < zaak.ontvangenOp ? wijziging.vanaf : zaak.ontvangenOp, until: undefined },
        bron: 'gemeente',
        vervangt: dossier.feiten.find(({ naam }) => naam === wijziging.feit)?.id,
        toelichting: `Beslissing op bezwaar ${zaaknummer}`,
      },
    ]);
  }
  const inhoud = await simulateBesluit(scope, await loadZaakbeeld(scope, zaak), 'toekenning');
  if (!inhoud.ok) {
    const open = 'open' in inhoud.error ? inhoud.error.open.join(' ') : '';
    return weiger(`Met deze gegevens staat het recht nog niet vast. ${open} Neem een nieuw besluit bij de zaak.`);
  }
  const toelichting = `Na bezwaar ${zaaknummer}`;
  const { id } = await insertVoorstel(als(scope, opgesteldDoor), zaak.id, inhoud.value, toelichting);
  const nemer = als(scope, genomenDoor);
  await closeVoorstel(nemer, id, 'goedgekeurd');
  const voorstel = await lockVoorstel(scope, id);
  if (voorstel === undefined) throw new Error('a proposal that was just made');
  const genomen = await carryOut(nemer, zaak, voorstel);
  if (genomen.ok && genomen.value.uitkeringId !== undefined) return ok(genomen.value.uitkeringId);
  return weiger('De uitkering kan niet beginnen: er loopt er al een, of er is geen rekeningnummer.');
};
