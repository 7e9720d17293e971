/** Knows what a decision on an objection does to the money: facts otherwise, months computed again, or a refusal that becomes a grant. */
import { type Day, err, formatMonth, type Money, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { findZaak } from '@samenkracht/zaak';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import {
  type Bezwaarwijziging,
  eersteMaandVan,
  type Nieuwewaarde,
  newGrondslagen,
  type Wijzigingweigering,
  waardeVan,
} from '../domain/bezwaarwijziging.ts';
import { replaceAfwijzing } from '../store/besluitnabezwaar.ts';
import { type Bezwaargevolg, findBezwaargevolg, storeBezwaargevolg, undoable } from '../store/bezwaar.ts';
import { storeGrondslag } from '../store/grondslag.ts';
import { storeOpgave } from '../store/inkomst.ts';
import { findUitkering, findUitkeringVanZaak, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { insertUitzonderingen } from '../store/uitzondering.ts';
import { meldVerwerkt } from './bezwaarverwerkt.ts';
import { type Herziening, herzie } from './herzien.ts';
import { kiesBron } from './opgave.ts';

const Dag = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Wie = Type.Object({ id: Type.String(), naam: Type.String() });
const Json = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]);

export const Wijzigingen = Type.Array(
  Type.Union([
    Type.Object({ soort: Type.Literal('feit'), feit: Type.String(), waarde: Json, vanaf: Dag }),
    Type.Object({
      soort: Type.Literal('afweging'),
      feit: Type.String(),
      keuze: Type.String(),
      motivering: Type.String(),
      vanaf: Dag,
    }),
    Type.Object({
      soort: Type.Literal('loon'),
      maand: Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })),
      netto: Type.Unsafe<Money>(Type.Integer({ minimum: 0 })),
    }),
  ]),
);

const BezwaarBeslistData = Type.Object({
  zaaknummer: Type.String(),
  besluit: Type.Object({ onderwerp: Type.Optional(Type.String({ minLength: 36, maxLength: 36 })) }),
  opgesteldDoor: Wie,
  genomenDoor: Wie,
  onderdelen: Type.Array(Type.Object({ gevolg: Type.String(), onderdeel: Type.String(), wijzigingen: Wijzigingen })),
});
type BezwaarBeslist = Static<typeof BezwaarBeslistData>;

type Uitkomst =
  | { readonly uitkomst: 'niet verwerkt'; readonly reden: string }
  | { readonly uitkomst: 'herzien' | 'niets veranderd' };

const oorzaakVan = (zaaknummer: string): string => `Dit komt door de beslissing op uw bezwaar ${zaaknummer}.`;

/** Records what is otherwise and computes the decided months again. The uitkering is held until the transaction ends. */
export const applyBezwaar = async (
  scope: Scope,
  uitkeringId: string,
  wijzigingen: readonly Bezwaarwijziging[],
  zaaknummer: string,
): Promise<Result<Herziening, Wijzigingweigering>> => {
  const vanaf = eersteMaandVan(wijzigingen);
  const uitkering = await lockUitkering(scope, uitkeringId);
  if (vanaf === undefined || uitkering === undefined)
    return err({ code: 'WIJZIGING_KAN_NIET', melding: 'Er is geen uitkering of geen wijziging.' });
  const gedaan = await keep(scope, uitkering, wijzigingen, zaaknummer);
  return gedaan.ok ? ok(await herzie(scope, uitkering.id, vanaf, oorzaakVan(zaaknummer))) : gedaan;
};

const keep = async (
  scope: Scope,
  uitkering: Uitkering,
  wijzigingen: readonly Bezwaarwijziging[],
  zaaknummer: string,
): Promise<Result<void, Wijzigingweigering>> => {
  const dossier = await openDossier(scope, uitkering);
  const oorzaak = `Beslissing op bezwaar ${zaaknummer}`;
  const feiten: Nieuwewaarde[] = [];
  for (const wijziging of wijzigingen) {
    if (wijziging.soort === 'loon') {
      const gedaan = await keepLoon(scope, dossier, wijziging, oorzaak);
      if (!gedaan.ok) return gedaan;
      continue;
    }
    const waarde = waardeVan(wijziging, { vandaag: scope.today, meldingsdag: uitkering.ingangsdatum });
    if (!waarde.ok) return waarde;
    const vanaf = wijziging.vanaf < uitkering.ingangsdatum ? uitkering.ingangsdatum : wijziging.vanaf;
    feiten.push({ vanaf, feit: wijziging.feit, waarde: waarde.value });
  }
  const nieuw = newGrondslagen(dossier.grondslagen, feiten);
  if (!nieuw.ok) return nieuw;
  for (const rij of nieuw.value) await storeGrondslag(scope, { uitkeringId: uitkering.id, ...rij, oorzaak });
  return ok(undefined);
};

/** The word of the consulent settles the month, also against what the channels said. */
const keepLoon = async (
  scope: Scope,
  dossier: Dossier,
  { maand, netto }: Extract<Bezwaarwijziging, { soort: 'loon' }>,
  oorzaak: string,
): Promise<Result<void, Wijzigingweigering>> => {
  const bron = kiesBron(dossier, dossier.uitkering.persoonId, maand, {});
  if (!bron.ok || !('id' in bron.value))
    return err({ code: 'WIJZIGING_KAN_NIET', melding: 'Er is niet een enkele werkgever. Voer de loonstrook in.' });
  const kenmerk = `BEZ-${maand}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
  const opgave = { bron: bron.value, maand, netto, kenmerk, toelichting: oorzaak } as const;
  await storeOpgave(scope, { ...opgave, kanaal: 'consulent', status: 'gecorrigeerd' });
  return ok(undefined);
};

const onzeUitkering = async (scope: Scope, onderwerp: string): Promise<Uitkering | undefined> =>
  (await findUitkering(scope, onderwerp)) ?? (await findUitkeringVanZaak(scope, onderwerp));

const keepGevolg = async (scope: Scope, gevolg: Bezwaargevolg): Promise<void> => {
  await storeBezwaargevolg(scope, gevolg);
  const { uitkomst, bezwaarId } = gevolg;
  if (uitkomst === 'herzien') await meldVerwerkt(scope, bezwaarId, 'vanzelf', 'De maanden zijn opnieuw berekend.');
  if (uitkomst === 'toegekend') await meldVerwerkt(scope, bezwaarId, 'vanzelf', 'De uitkering is toegekend.');
};

const verwerk = async (scope: Scope, bezwaarId: string, data: BezwaarBeslist): Promise<void> => {
  const { zaaknummer, besluit, onderdelen } = data;
  const herroepen = onderdelen.filter(({ gevolg }) => gevolg === 'herroepen');
  const { onderwerp } = besluit;
  // decided once: what is delivered again finds it done
  if (onderwerp === undefined || herroepen.length === 0 || (await findBezwaargevolg(scope, bezwaarId))) return;
  const wijzigingen = herroepen.flatMap((onderdeel) => onderdeel.wijzigingen);
  const uitkering = await onzeUitkering(scope, onderwerp);
  const basis = { bezwaarId, zaaknummer, uitkeringId: uitkering?.id, reden: undefined, maanden: [] };
  if (uitkering !== undefined) {
    if (wijzigingen.length === 0) return storeBezwaargevolg(scope, { ...basis, uitkomst: 'niets veranderd' });
    const gedaan = await undoable(scope, () => applyBezwaar(scope, uitkering.id, wijzigingen, zaaknummer));
    const gevolg = gedaan.ok
      ? gevolgOf(gedaan.value)
      : ({ uitkomst: 'niet verwerkt', reden: gedaan.error.melding } as const);
    await keepGevolg(scope, { ...basis, ...gevolg });
    if (gevolg.uitkomst === 'niet verwerkt')
      await vraagPersoon(scope, uitkering, eersteMaandVan(wijzigingen), { bezwaarId, zaaknummer, reden: gevolg.reden });
    return;
  }
  const zaak = await findZaak(scope, onderwerp);
  // a decision of another module
  if (zaak?.soort !== 'aanvraag bijstand') return;
  const toegekend = await undoable(scope, () => replaceAfwijzing(scope, zaak, wijzigingen, data));
  if (!toegekend.ok)
    return storeBezwaargevolg(scope, { ...basis, uitkomst: 'niet verwerkt', reden: toegekend.error.melding });
  await keepGevolg(scope, { ...basis, uitkeringId: toegekend.value, uitkomst: 'toegekend' });
};

/** What could not be computed stands among the exceptions until a person says that he settled it. */
const vraagPersoon = (
  scope: Scope,
  { id, persoonId }: Uitkering,
  maand: Month | undefined,
  om: { readonly bezwaarId: string; readonly zaaknummer: string; readonly reden: string },
): Promise<void> =>
  insertUitzonderingen(scope, [
    {
      uitkeringId: id,
      persoonId,
      code: 'BEZWAAR_NIET_VERWERKT',
      maand: maand ?? monthOf(scope.today),
      plek: om.bezwaarId,
      uitleg: `De beslissing op bezwaar ${om.zaaknummer} verandert het bedrag, maar kon niet vanzelf worden verwerkt. ${om.reden}`,
    },
  ]);

const gevolgOf = ({ maanden, uitzondering }: Herziening): Pick<Bezwaargevolg, 'maanden'> & Uitkomst => {
  const regels = maanden.map(({ maand, voor, na }) => ({ maand, voor, na }));
  if (uitzondering !== undefined && 'maand' in uitzondering)
    return {
      uitkomst: 'niet verwerkt',
      reden: `Vanaf ${formatMonth(uitzondering.maand)} kan niet opnieuw worden gerekend (${uitzondering.code}).`,
      maanden: regels,
    };
  return { uitkomst: regels.length > 0 ? 'herzien' : 'niets veranderd', maanden: regels } as const;
};

const parse = ({ soort, data }: Gebeurtenis): BezwaarBeslist => {
  if (!Value.Check(BezwaarBeslistData, data)) throw new Error(`${soort}: the data is not that of a decision`);
  return data;
};

export const bezwaarBeslist: Subscription = subscribe({
  soort: 'BezwaarBeslist',
  naam: 'uitkering.bezwaar',
  doel: 'bijstand-beoordelen',
  handle: (scope, gebeurtenis) => verwerk(scope, gebeurtenis.onderwerp, parse(gebeurtenis)),
});
