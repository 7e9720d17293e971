/** Knows the applications that lie in the office of the sample city: new, being assessed, waiting for the resident, near the deadline, proposed. */
import { addDays, addYears, type Day, type GemeenteCode } from '@samenkracht/core';
import type { Actor, Json, Rol, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import type { Huishouden } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { proposeBesluit, takeOverAanvraag } from '@samenkracht/uitkering';
import { gegevensverzoeken, moveZaak, type Zaak } from '@samenkracht/zaak';
import { medewerkersmiddel } from './standins.ts';

type Stand = 'nieuw' | 'in behandeling' | 'wacht op inwoner' | 'ter beslissing';

/** How many days before the day of the city it came in, and how far it has come since. */
type Aanvraag = { readonly dagenGeleden: number; readonly stand: Stand; readonly loon?: number; readonly geld: number };

/** The law gives eight weeks: what came in 53 days ago must be decided within days. */
const werkvoorraad: Readonly<Record<string, readonly Aanvraag[]>> = {
  '0599': [
    { dagenGeleden: 53, stand: 'in behandeling', loon: 41_250, geld: 38_000 },
    { dagenGeleden: 31, stand: 'wacht op inwoner', geld: 210_000 },
    { dagenGeleden: 17, stand: 'ter beslissing', geld: 64_500 },
    { dagenGeleden: 12, stand: 'in behandeling', loon: 58_000, geld: 1_200 },
    { dagenGeleden: 6, stand: 'nieuw', geld: 97_300 },
    { dagenGeleden: 2, stand: 'nieuw', loon: 33_000, geld: 15_000 },
  ],
  '0556': [
    { dagenGeleden: 20, stand: 'in behandeling', geld: 45_000 },
    { dagenGeleden: 3, stand: 'nieuw', geld: 5_600 },
  ],
};

/** Who applies: alone or with children, without an uitkering or a job that payroll knows. A couple would have to sign together. */
export const applicantsAmong = (
  huishoudens: readonly Huishouden[],
  gemeente: GemeenteCode,
  peildatum: Day,
): readonly Huishouden[] =>
  huishoudens
    .filter((deur) => appliesAlone(deur, peildatum))
    .slice(0, werkvoorraad[gemeente]?.length ?? 0)
    .map(({ uitkering: _, ...deur }) => ({ ...deur, nummer: eersteNummer + deur.nummer, dienstverbanden: [] }));

/** Those who do not apply have lower numbers. */
const eersteNummer = 900_000;
export const isAanvrager = ({ nummer }: Huishouden): boolean => nummer >= eersteNummer;

/** With children who are under age still; of who has no whole date of birth the form would ask for it. */
const appliesAlone = ({ leden: [eerste, ...rest] }: Huishouden, peildatum: Day): boolean => {
  const achttien = addYears(peildatum, -18).replaceAll('-', '');
  return (
    !eerste.persoon.geboren.endsWith('00') &&
    rest.every(({ rol, persoon }) => rol === 'kind' && persoon.geboren > achttien && !persoon.geboren.endsWith('00'))
  );
};

/** A household, and who is first in it. */
export type Voordeur = { readonly persoonId: string; readonly deur: Huishouden };

/** Enters them as the work of the last weeks, each on its own day. */
export const loadWerkvoorraad = async (
  scope: Scope,
  aanvragers: readonly Voordeur[],
  peildatum: Day,
): Promise<void> => {
  const aanvragen = werkvoorraad[scope.actor.gemeente] ?? [];
  for (const [i, aanvraag] of aanvragen.entries()) {
    const aanvrager = aanvragers[i];
    if (aanvrager === undefined) continue;
    const op = addDays(peildatum, -aanvraag.dagenGeleden);
    const zaak = await takeOverAanvraag(onDay(scope, op), {
      persoonId: aanvrager.persoonId,
      antwoordOp: (feit) => answers(aanvraag, aanvrager.deur, op)[feit.split('.').at(-1) ?? feit],
    });
    await progress(scope, zaak, aanvraag, op);
  }
};

/** The same unit of work, as on an earlier day, at nine in the morning. */
export const onDay = (scope: Scope, op: Day, actor: Actor = scope.actor): Scope => ({
  ...scope,
  actor,
  today: op,
  now: Temporal.PlainDate.from(op).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '09:00' }).toInstant(),
});

/** The same person as who signs in later, so that these are his own cases; undefined where the sample has nobody in this role. */
export const medewerkerOf = (gemeente: GemeenteCode, rol: Rol): Actor | undefined => {
  const found = voorbeeldmedewerkers.find((een) => een.gemeente === gemeente && een.rollen.includes(rol));
  return (
    found && {
      id: actorIdOf(medewerkersmiddel, found.id),
      soort: 'medewerker',
      naam: found.naam,
      rollen: [rol],
      gemeente,
    }
  );
};

export const consulentOf = (gemeente: GemeenteCode): Actor => {
  const found = medewerkerOf(gemeente, 'consulent');
  if (found === undefined) throw new Error('a sample municipality without a consulent');
  return found;
};

const progress = async (scope: Scope, zaak: Zaak, { stand, dagenGeleden }: Aanvraag, op: Day): Promise<void> => {
  if (stand === 'nieuw') return;
  const consulent = consulentOf(scope.actor.gemeente);
  const begonnen = onDay(scope, addDays(op, 2), consulent);
  await must(moveZaak(begonnen, zaak.id, 'inBehandelingNemen'));
  // Two weeks to send it, so one of them is left.
  if (stand === 'wacht op inwoner')
    await must(gegevensverzoeken.request(onDay(scope, addDays(op, dagenGeleden - 7), consulent), bankafschrift(zaak)));
  if (stand === 'ter beslissing')
    await must(proposeBesluit(onDay(scope, addDays(op, dagenGeleden - 1), consulent), zaak, 'toekenning', ''));
};

const bankafschrift = ({ id }: Zaak) => ({
  zaakId: id,
  gevraagd: [
    {
      soort: 'bankafschrift' as const,
      omschrijving: 'het afschrift van uw spaarrekening van de laatste drie maanden',
      waarom: 'Wij willen weten hoeveel geld u heeft.',
    },
  ],
});

const must = async (done: Promise<{ readonly ok: boolean }>): Promise<void> => {
  if (!(await done).ok) throw new Error('a step of the sample office is refused');
};

/** By the last part of the name of a fact. */
const answers = ({ loon, geld }: Aanvraag, { rekening }: Huishouden, op: Day): Readonly<Record<string, Json>> => ({
  medebewoners: 0,
  tenLaste: true,
  volledigeZorg: true,
  inkomsten: loon === undefined ? 0 : 1,
  soort: 'loon',
  netto: loon ?? 0,
  werkgever: 'Schoonmaakbedrijf De Dageraad',
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  geld,
  voertuigen: 0,
  overig: 0,
  smartengeld: 0,
  schulden: 0,
  overwaardeWoning: null,
  gewensteIngang: op,
  inInrichting: false,
  vrijheidOntnomen: false,
  dagenBuitenland: 0,
  iban: rekening.iban,
  woontInNederland: true,
  verblijf: 'Nederlander',
  onderwijs: 'geen',
  leeftijdPastBijOnderwijs: false,
  tijdelijkEldersVoorMantelzorg: false,
  leeftGescheiden: false,
});
