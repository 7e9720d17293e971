/** Knows how a measure goes from what is thought to a decision: the resident first, one proposes, another decides, the months follow. */
import { addDays, type Day, err, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import {
  isGehoord,
  type Maatregelbesluit,
  type Maatregelstand,
  type Maatregelvoorstel,
  type Stapinhoud,
} from '../domain/maatregel.ts';
import { besluitVan, maandgevolgen, magSamen, type Rekenweigering } from '../domain/maatregelkeuze.ts';
import { eersteOpenMaand } from '../domain/vooruitblik.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { insertMaatregel, insertStap, maatregelenVan, type NieuweMaatregel } from '../store/maatregel.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { closeUitzonderingen, insertUitzonderingen, retellUitzondering } from '../store/uitzondering.ts';
import { type Herziening, herzie } from './herzien.ts';
import { besluitdata, tell } from './maatregelmelden.ts';
import { bewaak } from './uitzonderingen.ts';

/** The list of what waits for a consulent: the resident told something, or asks to look again. */
export const wachtCode = 'MAATREGEL_BEKIJKEN';

export type Maatregelweigering =
  | Rekenweigering
  | { readonly code: 'MAATREGEL_NIET_GEVONDEN' }
  | { readonly code: 'MAATREGEL_AFGEHANDELD' }
  | { readonly code: 'MAATREGEL_EERST_HOREN'; readonly totEnMet: Day }
  | { readonly code: 'MAATREGEL_HOORTERMIJN'; readonly vanaf: Day }
  | { readonly code: 'MAATREGEL_DAG' }
  | { readonly code: 'MAATREGEL_MAAND'; readonly vanaf: Month }
  | { readonly code: 'MAATREGEL_SAMENLOOP'; readonly maand: Month };

const metEerste = (dossier: Dossier) => ({ ...dossier, eersteMaand: dossier.uitkering.eersteMaand });

const write = (scope: Scope, uitkering: Uitkering, omschrijving: string): Promise<void> =>
  record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving,
  });

/** A week at least: the Act gives no term, and the day is said in the letter. */
const dagenOmTeVertellen = 7;

/** The resident hears what is thought of it before anything is proposed (Awb 4:8). The uitkering is locked by the caller. */
export const kondigAan = async (
  scope: Scope,
  uitkering: Uitkering,
  nieuw: Omit<NieuweMaatregel, 'uitkeringId'>,
): Promise<Result<string, Maatregelweigering>> => {
  if (nieuw.gedragingOp > scope.today) return err({ code: 'MAATREGEL_DAG' });
  const vanaf = addDays(scope.today, dagenOmTeVertellen);
  if (nieuw.horenTot < vanaf) return err({ code: 'MAATREGEL_HOORTERMIJN', vanaf });
  const eigen = { ...nieuw, uitkeringId: uitkering.id };
  const id = await insertMaatregel(scope, eigen);
  await tell(scope, uitkering, eigen, { stand: 'aangekondigd', uiterlijk: nieuw.horenTot });
  await write(scope, uitkering, 'maatregel aangekondigd');
  return ok(id);
};

/** What the resident tells, himself or in a talk that is written down. The uitkering is locked by the caller. */
export const vertel = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  inhoud: Extract<Stapinhoud, { readonly soort: 'zienswijze' | 'verzoek' }>,
): Promise<Result<void, Maatregelweigering>> => {
  const past = inhoud.soort === 'zienswijze' ? stand.status === 'aangekondigd' : lowersLater(stand, scope.today);
  if (!past) return err({ code: 'MAATREGEL_AFGEHANDELD' });
  await insertStap(scope, stand.id, inhoud);
  if (scope.actor.soort !== 'inwoner') return ok(undefined);
  const uitleg =
    inhoud.soort === 'zienswijze'
      ? 'De inwoner vertelde zijn kant over een aangekondigde maatregel. Stel een besluit voor, of zie ervan af.'
      : 'De inwoner vraagt om opnieuw naar een maatregel te kijken.';
  await wacht(scope, uitkering, stand, uitleg);
  return ok(undefined);
};

/** It stands in the list of what waits for a person, once, with what must be done now. */
const wacht = async (scope: Scope, uitkering: Uitkering, { id }: Maatregelstand, uitleg: string): Promise<void> => {
  const punt = { uitkeringId: uitkering.id, persoonId: uitkering.persoonId, code: wachtCode, plek: id, uitleg };
  await insertUitzonderingen(scope, [{ ...punt, maand: monthOf(scope.today) }]);
  await retellUitzondering(scope, uitkering.id, punt);
};

const wachtOpCollega = (scope: Scope, wat: string): string =>
  `${scope.actor.naam} stelde ${wat} voor. Een andere collega besluit of legt het terug.`;

/** Lowers it a month from now on? Then it can still end. */
export const lowersLater = ({ besluit, einde }: Maatregelstand, today: Day): boolean => {
  const uitkomst = besluit?.inhoud.uitkomst;
  return (
    einde === undefined &&
    uitkomst?.wijze === 'verlaging' &&
    uitkomst.perMaand.some(({ maand }) => maand >= monthOf(today))
  );
};

const done = (scope: Scope, uitkering: Uitkering, stand: Maatregelstand): Promise<void> =>
  closeUitzonderingen(scope, uitkering.id, [{ code: wachtCode, plek: stand.id }]);

/** The first month that a new measure can lower: one that was not paid yet. */
export const eersteMaatregelmaand = (dossier: Dossier, today: Day): Month => {
  const open = eersteOpenMaand(dossier, dossier.uitkering.eersteMaand);
  const nu = monthOf(today);
  return open > nu ? open : nu;
};

/** The measure that a proposal comes to by the facts and the law of now. */
export const besluitNu = (
  dossier: Dossier,
  stand: Maatregelstand,
  voorstel: Maatregelvoorstel,
  om: { readonly today: Day; readonly standen: readonly Maatregelstand[] },
): Maatregelbesluit | Rekenweigering => besluitVan(metEerste(dossier), stand, voorstel, om);

/** Whether it may be: in months that were not paid yet, beside others only where the ordinance says how, and computed by the law as it is now. */
export const keur = async (
  scope: Scope,
  dossier: Dossier,
  stand: Maatregelstand,
  voorstel: Maatregelvoorstel,
): Promise<Result<Maatregelbesluit, Maatregelweigering>> => {
  const vanaf = eersteMaatregelmaand(dossier, scope.today);
  if (voorstel.maand < vanaf) return err({ code: 'MAATREGEL_MAAND', vanaf });
  const standen = await maatregelenVan(scope, dossier.uitkering.id);
  const besluit = besluitNu(dossier, stand, voorstel, { today: scope.today, standen });
  if ('code' in besluit) return err(besluit);
  const maanden = besluit.uitkomst.wijze === 'verlaging' ? besluit.uitkomst.perMaand.map(({ maand }) => maand) : [];
  const bezet = maanden.find((maand) => {
    const daar = (dossier.maatregelen ?? []).filter((een) => een.id !== stand.id && een.maanden.includes(maand));
    return !magSamen(dossier.kader, scope.today, stand, daar);
  });
  return bezet === undefined ? ok(besluit) : err({ code: 'MAATREGEL_SAMENLOOP', maand: bezet });
};

/** The uitkering is locked by the caller. */
export const stelVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  voorstel: Maatregelvoorstel,
): Promise<Result<void, Maatregelweigering>> => {
  if (stand.status !== 'aangekondigd') return err({ code: 'MAATREGEL_AFGEHANDELD' });
  if (!isGehoord(stand, scope.today)) return err({ code: 'MAATREGEL_EERST_HOREN', totEnMet: stand.horenTot });
  const besluit = await keur(scope, await openDossier(scope, uitkering), stand, voorstel);
  if (!besluit.ok) return besluit;
  await insertStap(scope, stand.id, { soort: 'voorstel', ...voorstel });
  await wacht(scope, uitkering, stand, wachtOpCollega(scope, 'een maatregel'));
  await write(scope, uitkering, 'maatregel voorgesteld');
  return ok(undefined);
};

/** Lid 11 on request of the resident, lid 3 by the college: from a month on it lowers nothing any more. The uitkering is locked. */
export const stelEindeVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  { vanaf, reden }: { readonly vanaf: Month; readonly reden: string },
): Promise<Result<void, Maatregelweigering>> => {
  if (stand.open !== undefined || stand.einde !== undefined) return err({ code: 'MAATREGEL_AFGEHANDELD' });
  const uitkomst = stand.besluit?.inhoud.uitkomst;
  if (uitkomst?.wijze !== 'verlaging') return err({ code: 'MAATREGEL_AFGEHANDELD' });
  const eerste = uitkomst.perMaand.at(0)?.maand ?? vanaf;
  if (!uitkomst.perMaand.some(({ maand }) => maand >= vanaf) || vanaf < eerste)
    return err({ code: 'MAATREGEL_MAAND', vanaf: eerste });
  await insertStap(scope, stand.id, { soort: 'eindevoorstel', vanaf, reden });
  await wacht(scope, uitkering, stand, wachtOpCollega(scope, 'het einde van een maatregel'));
  await write(scope, uitkering, 'eerder einde van een maatregel voorgesteld');
  return ok(undefined);
};

/** It goes no further; the resident is told. The uitkering is locked by the caller. */
export const trekIn = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  reden: string,
): Promise<Result<void, Maatregelweigering>> => {
  if (stand.status !== 'aangekondigd') return err({ code: 'MAATREGEL_AFGEHANDELD' });
  await insertStap(scope, stand.id, { soort: 'intrekking', reden });
  await done(scope, uitkering, stand);
  await tell(scope, uitkering, stand, { stand: 'ingetrokken', waarom: reden });
  await write(scope, uitkering, 'van een maatregel afgezien');
  return ok(undefined);
};

/** The second person says no: it goes back to who proposed it, with the reason. The uitkering is locked by the caller. */
export const legTerug = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  reden: string,
): Promise<Result<void, Maatregelweigering>> => {
  if (stand.open === undefined) return err({ code: 'MAATREGEL_AFGEHANDELD' });
  await insertStap(scope, stand.id, { soort: 'terug', reden }, stand.open);
  await wacht(scope, uitkering, stand, `Teruggelegd: ${reden} Stel iets anders voor, of zie ervan af.`);
  await write(scope, uitkering, 'voorstel over een maatregel teruggelegd');
  return ok(undefined);
};

/** The second person says yes: looked at again as it stands now, and then the months follow. The uitkering is locked by the caller. */
export const beslis = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
): Promise<Result<Herziening | undefined, Maatregelweigering>> => {
  const { open } = stand;
  if (open === undefined) return err({ code: 'MAATREGEL_AFGEHANDELD' });
  return open.inhoud.soort === 'voorstel'
    ? legOp(scope, uitkering, stand, { ...open, inhoud: open.inhoud })
    : beeindig(scope, uitkering, stand, { ...open, inhoud: open.inhoud });
};

type Open<S extends 'voorstel' | 'eindevoorstel'> = NonNullable<Maatregelstand['open']> & {
  readonly inhoud: Extract<Stapinhoud, { readonly soort: S }>;
};

const legOp = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  open: Open<'voorstel'>,
): Promise<Result<undefined, Maatregelweigering>> => {
  const dossier = await openDossier(scope, uitkering);
  const gekeurd = await keur(scope, dossier, stand, open.inhoud);
  if (!gekeurd.ok) return gekeurd;
  const besluit = gekeurd.value;
  await insertStap(scope, stand.id, { soort: 'besluit', ...besluit }, open);
  await done(scope, uitkering, stand);
  await tell(scope, uitkering, stand, {
    ...besluitdata(besluit),
    waarom: open.inhoud.motivering,
    maanden: maandgevolgen(metEerste(dossier), stand.id, besluit).map(({ maand, voor, na }) => ({
      maand,
      ...(voor === undefined ? {} : { was: voor }),
      ...(na === undefined ? {} : { wordt: na }),
    })),
    voorbereidDoor: open.door,
    bezwaarUiterlijk: bezwaarTotEnMet(scope.today),
  });
  await write(scope, uitkering, 'maatregel besloten');
  await bewaak(scope, uitkering);
  return ok(undefined);
};

/** Months that were paid lower already come out higher by it, and are paid after. */
const beeindig = async (
  scope: Scope,
  uitkering: Uitkering,
  stand: Maatregelstand,
  open: Open<'eindevoorstel'>,
): Promise<Result<Herziening, Maatregelweigering>> => {
  const { vanaf, reden } = open.inhoud;
  await insertStap(scope, stand.id, { soort: 'einde', vanaf }, open);
  await done(scope, uitkering, stand);
  await tell(scope, uitkering, stand, {
    stand: 'einde',
    vanaf,
    waarom: reden,
    artikelen: [
      stand.overtreding.soort === 'verordening' ? 'art. 18 lid 3 Participatiewet' : 'art. 18 lid 11 Participatiewet',
    ],
    voorbereidDoor: open.door,
    bezwaarUiterlijk: bezwaarTotEnMet(scope.today),
  });
  await write(scope, uitkering, 'maatregel eerder beeindigd');
  const herziening = await herzie(scope, uitkering.id, vanaf, 'Een maatregel is eerder gestopt.');
  await bewaak(scope, uitkering);
  return ok(herziening);
};
