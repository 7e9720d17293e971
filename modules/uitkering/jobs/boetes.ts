/** Knows how a fine goes from what is thought to a decision: the resident first, one proposes, another decides, and it is owed. */
import { grootboek } from '@samenkracht/betaling';
import { addDays, type Day, err, monthOf, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Boetebesluit,
  type Boetestand,
  type Boetevoorstel,
  eerdereBoetedagen,
  isGehoord,
  laatsteWaarschuwing,
  opgelegdBedrag,
} from '../domain/boete.ts';
import { type Boeteom, type Boeterekenweigering, boetebesluitVan } from '../domain/boetekeuze.ts';
import { normIn } from '../domain/maatregelkeuze.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import { boetesVan, insertBoete, insertBoetestap, type NieuweBoete } from '../store/boete.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { closeUitzonderingen, insertUitzonderingen, retellUitzondering } from '../store/uitzondering.ts';
import { tellBoete } from './boetemelden.ts';
import { eersteMaatregelmaand } from './maatregelen.ts';

/** The list of what waits for a consulent: the resident told something, or a colleague sent it back. */
const wachtCode = 'BOETE_BEKIJKEN';

export type Boeteweigering =
  | Boeterekenweigering
  | { readonly code: 'BOETE_NIET_GEVONDEN' }
  | { readonly code: 'BOETE_AFGEHANDELD' }
  | { readonly code: 'BOETE_EERST_HOREN'; readonly totEnMet: Day }
  | { readonly code: 'BOETE_HOORTERMIJN'; readonly vanaf: Day }
  | { readonly code: 'BOETE_DAG' }
  | { readonly code: 'BOETE_EERDERE_ONTBREEKT'; readonly dagen: readonly Day[] };

const write = (scope: Scope, uitkering: Uitkering, omschrijving: string): Promise<void> =>
  record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving,
  });

/** A week at least, as for a measure: the Act gives no term, and the day is said in the letter. */
const dagenOmTeVertellen = 7;

/** What the law may read for this benefit on this day. */
export const boeteomVan = ({ uitkering, ...dossier }: Dossier, today: Day): Boeteom => ({
  ...{ kader: dossier.kader, today },
  norm: normIn(
    { ...dossier, eersteMaand: uitkering.eersteMaand },
    eersteMaatregelmaand({ ...dossier, uitkering }, today),
  ),
});

/** The resident hears what is thought of it before anything is proposed (Awb 4:8, 5:10a). The uitkering is locked by the caller. */
export const kondigBoeteAan = async (
  scope: Scope,
  uitkering: Uitkering,
  nieuw: Omit<NieuweBoete, 'uitkeringId'>,
): Promise<Result<string, Boeteweigering>> => {
  const { feiten } = nieuw;
  const dagen = [
    nieuw.overtredingOp,
    ...feiten.eerdereBoetes.map(({ opgelegdOp }) => opgelegdOp),
    ...(feiten.laatsteWaarschuwing === null ? [] : [feiten.laatsteWaarschuwing]),
    ...(feiten.eigenHerstel === null ? [] : [feiten.eigenHerstel.hersteldOp]),
  ];
  if (dagen.some((dag) => dag > scope.today)) return err({ code: 'BOETE_DAG' });
  const vanaf = addDays(scope.today, dagenOmTeVertellen);
  if (nieuw.horenTot < vanaf) return err({ code: 'BOETE_HOORTERMIJN', vanaf });
  const standen = await boetesVan(scope, uitkering.id);
  const genoemd = new Set(feiten.eerdereBoetes.map(({ opgelegdOp }) => opgelegdOp));
  const vergeten = eerdereBoetedagen(standen).filter((dag) => !genoemd.has(dag));
  if (vergeten.length > 0) return err({ code: 'BOETE_EERDERE_ONTBREEKT', dagen: vergeten });
  const eigen = {
    ...{ ...nieuw, uitkeringId: uitkering.id },
    feiten: { ...feiten, laatsteWaarschuwing: laatsteWaarschuwing(standen, feiten.laatsteWaarschuwing) },
  };
  const id = await insertBoete(scope, eigen);
  await tellBoete(scope, uitkering, eigen, { stand: 'aangekondigd', uiterlijk: nieuw.horenTot });
  await write(scope, uitkering, 'boete aangekondigd');
  return ok(id);
};

/** What the resident tells, himself or in a talk that is written down. The uitkering is locked by the caller. */
export const vertelOverBoete = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  tekst: string,
): Promise<Result<void, Boeteweigering>> => {
  if (stand.status !== 'aangekondigd') return err({ code: 'BOETE_AFGEHANDELD' });
  await insertBoetestap(scope, stand.id, { soort: 'zienswijze', tekst });
  if (scope.actor.soort === 'inwoner')
    await wacht(
      scope,
      uitkering,
      stand,
      'De inwoner vertelde zijn kant over een mogelijke boete. Stel een besluit voor, of zie ervan af.',
    );
  return ok(undefined);
};

/** It stands in the list of what waits for a person, once, with what must be done now. */
const wacht = async (scope: Scope, uitkering: Uitkering, { id }: Boetestand, uitleg: string): Promise<void> => {
  const punt = { uitkeringId: uitkering.id, persoonId: uitkering.persoonId, code: wachtCode, plek: id, uitleg };
  await insertUitzonderingen(scope, [{ ...punt, maand: monthOf(scope.today) }]);
  await retellUitzondering(scope, uitkering.id, punt);
};

const wachtOpCollega = (scope: Scope, wat: string): string =>
  `${scope.actor.naam} stelde ${wat} voor. Een andere collega besluit of legt het terug.`;

const done = (scope: Scope, uitkering: Uitkering, stand: Boetestand): Promise<void> =>
  closeUitzonderingen(scope, uitkering.id, [{ code: wachtCode, plek: stand.id }]);

/** What a proposal comes to by the facts and the law of now. */
const reken = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  voorstel: Boetevoorstel,
): Promise<Boetebesluit | Boeterekenweigering> =>
  boetebesluitVan(stand, voorstel, boeteomVan(await openDossier(scope, uitkering), scope.today));

/** The uitkering is locked by the caller. */
export const stelBoeteVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  voorstel: Boetevoorstel,
): Promise<Result<void, Boeteweigering>> => {
  if (stand.status !== 'aangekondigd') return err({ code: 'BOETE_AFGEHANDELD' });
  if (!isGehoord(stand, scope.today)) return err({ code: 'BOETE_EERST_HOREN', totEnMet: stand.horenTot });
  const besluit = await reken(scope, uitkering, stand, voorstel);
  if ('code' in besluit) return err(besluit);
  await insertBoetestap(scope, stand.id, { soort: 'voorstel', ...voorstel });
  await wacht(scope, uitkering, stand, wachtOpCollega(scope, 'een besluit over een boete'));
  await write(scope, uitkering, 'besluit over een boete voorgesteld');
  return ok(undefined);
};

/** It goes no further; the resident is told. The uitkering is locked by the caller. */
export const zieAfVanBoete = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  reden: string,
): Promise<Result<void, Boeteweigering>> => {
  if (stand.status !== 'aangekondigd') return err({ code: 'BOETE_AFGEHANDELD' });
  await insertBoetestap(scope, stand.id, { soort: 'intrekking', reden });
  await done(scope, uitkering, stand);
  await tellBoete(scope, uitkering, stand, { stand: 'ingetrokken', waarom: reden });
  await write(scope, uitkering, 'van een boete afgezien');
  return ok(undefined);
};

/** The fine had no ground after all, by an objection or by what came to light. The uitkering is locked by the caller. */
export const stelTerugnemenVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  reden: string,
): Promise<Result<void, Boeteweigering>> => {
  if (stand.open !== undefined || opgelegdBedrag(stand) === undefined) return err({ code: 'BOETE_AFGEHANDELD' });
  await insertBoetestap(scope, stand.id, { soort: 'terugvoorstel', reden });
  await wacht(scope, uitkering, stand, wachtOpCollega(scope, 'het terugnemen van een boete'));
  await write(scope, uitkering, 'terugnemen van een boete voorgesteld');
  return ok(undefined);
};

/** The second person says no: it goes back to who proposed it, with the reason. The uitkering is locked by the caller. */
export const legBoeteTerug = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  reden: string,
): Promise<Result<void, Boeteweigering>> => {
  if (stand.open === undefined) return err({ code: 'BOETE_AFGEHANDELD' });
  await insertBoetestap(scope, stand.id, { soort: 'terug', reden }, stand.open);
  await wacht(scope, uitkering, stand, `Teruggelegd: ${reden} Stel iets anders voor, of zie ervan af.`);
  await write(scope, uitkering, 'voorstel over een boete teruggelegd');
  return ok(undefined);
};

/** The second person says yes: looked at again as it stands now, then booked and told. The uitkering is locked by the caller. */
export const beslisOverBoete = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
): Promise<Result<void, Boeteweigering>> => {
  const { open } = stand;
  if (open === undefined) return err({ code: 'BOETE_AFGEHANDELD' });
  const { inhoud, door: voorbereidDoor } = open;
  const bezwaar = { voorbereidDoor, bezwaarUiterlijk: bezwaarTotEnMet(scope.today) };
  if (inhoud.soort === 'terugvoorstel') return neemTerug(scope, uitkering, stand, { ...open, inhoud }, bezwaar);
  const besluit = await reken(scope, uitkering, stand, inhoud);
  if ('code' in besluit) return err(besluit);
  const { uitkomst } = besluit;
  await insertBoetestap(scope, stand.id, { soort: 'besluit', ...besluit }, open);
  if (uitkomst.wijze === 'boete')
    await grootboek.book(
      scope,
      grootboek.schulden.beboet(kaderVan(scope, uitkering, stand, 'Boete'), monthOf(scope.today), uitkomst.bedrag),
    );
  await done(scope, uitkering, stand);
  await tellBoete(scope, uitkering, stand, {
    ...{ ...bezwaar, stand: uitkomst.wijze, waarom: inhoud.motivering },
    ...(uitkomst.wijze === 'boete'
      ? { bedrag: uitkomst.bedrag, loopt: uitkering.einddatum === undefined || uitkering.einddatum >= scope.today }
      : {}),
  });
  await write(scope, uitkering, 'over een boete besloten');
  return ok(undefined);
};

const kaderVan = (scope: Scope, { id }: Uitkering, stand: Boetestand, oorzaak: string) => ({
  ...{ uitkeringId: id, boekdatum: scope.today, oorzaak },
  aanleiding: `boete/${stand.id}/${oorzaak}`,
});

type Terugvoorstel = NonNullable<Boetestand['open']> & {
  readonly inhoud: { readonly soort: 'terugvoorstel'; readonly reden: string };
};

const neemTerug = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Boetestand,
  open: Terugvoorstel,
  bezwaar: { readonly voorbereidDoor: string; readonly bezwaarUiterlijk: Day },
): Promise<Result<void, Boeteweigering>> => {
  const bedrag = opgelegdBedrag(stand);
  if (bedrag === undefined || stand.besluit === undefined) return err({ code: 'BOETE_AFGEHANDELD' });
  await insertBoetestap(scope, stand.id, { soort: 'teruggenomen', bedrag }, open);
  const saldi = (await grootboek.findSaldi(scope, [uitkering.id])).get(uitkering.id) ?? new Map();
  await grootboek.book(
    scope,
    grootboek.schulden.neemBoeteTerug(
      kaderVan(scope, uitkering, stand, 'Boete teruggenomen'),
      saldi,
      monthOf(stand.besluit.dag),
      bedrag,
    ),
  );
  await done(scope, uitkering, stand);
  await tellBoete(scope, uitkering, stand, { ...bezwaar, stand: 'teruggenomen', bedrag, waarom: open.inhoud.reden });
  await write(scope, uitkering, 'boete teruggenomen');
  return ok(undefined);
};
