/** Knows what a resident reads about who looked into his dossier: per day, in plain Dutch, his own visits left out. */
import type { Day } from '@samenkracht/core';
import type { Rol } from '@samenkracht/platform/module';
import { type LogboekHandeling, type Regel, statusCodes } from './regel.ts';
import { activiteitOf } from './verwerkingsactiviteiten.ts';

type Inzage = {
  /** The first time on this day. */
  readonly van: string;
  /** The last time on this day; the same as `van` for a single visit. */
  readonly tot: string;
  readonly aantal: number;
  readonly wie: string;
  readonly functie: string;
  readonly wat: string;
  readonly doel: string;
  readonly geweigerd: boolean;
};
export type InzageDag = { readonly dag: Day; readonly inzagen: readonly Inzage[] };

/** Whether the name of a professional is shown, or only his function: the municipality's choice. */
export type WieTonen = 'naam' | 'functie';

const functies: Readonly<Record<Rol, string>> = {
  inwoner: 'Uw vertegenwoordiger',
  consulent: 'Consulent inkomen',
  toetser: 'Toetser (kijkt mee met de consulent)',
  beheerder: 'Functioneel beheerder',
  controleur: 'Controleur',
  coach: 'Coach werk en meedoen',
  intaker: 'Intaker',
  teamleider: 'Teamleider',
  aanbieder: 'Medewerker van een aanbieder van hulp of training',
  contractmanager: 'Contractmanager',
  beleidsmedewerker: 'Beleidsmedewerker',
  klachtbehandelaar: 'Klachtbehandelaar',
  werkgever: 'Een werkgever, via zijn loonpakket',
  systeem: 'Automatisch, zonder medewerker',
};

const werkwoorden: Readonly<Record<LogboekHandeling, string>> = {
  inzage: 'Bekeek',
  wijziging: 'Wijzigde',
  besluit: 'Nam een besluit over',
  betaling: 'Betaalde',
};

/** What someone wanted to do and may not. */
const pogingen: Readonly<Record<LogboekHandeling, string>> = {
  inzage: 'bekijken',
  wijziging: 'wijzigen',
  besluit: 'besluiten',
  betaling: 'betalen',
};

const onderwerpen: Readonly<Record<string, string>> = {
  dossier: 'uw dossier',
  persoon: 'uw persoonsgegevens',
  bsn: 'uw burgerservicenummer',
  aanvraag: 'uw aanvraag',
  zaak: 'uw zaak',
  document: 'een document van u',
  bericht: 'een bericht aan u',
  inkomsten: 'uw inkomsten',
  uitkering: 'uw uitkering',
  begeleiding: 'uw plan en begeleiding',
  coachbericht: 'uw berichten met uw coach',
  agenda: 'uw afspraken',
  verwijzing: 'uw aanmelding voor hulp of training',
  klacht: 'uw klacht',
  besluit: 'uw bijstand',
  betaling: 'uw bijstand',
};

const functieOf = (regel: Regel): string => {
  const rol = Object.keys(functies).find((one) => regel.actor_rollen.includes(one));
  return rol === undefined ? 'Medewerker' : functies[rol as Rol];
};

/** A message is written and never changed. */
const geschreven = 'Schreef in uw berichten met uw coach';

const watOf = (regel: Regel): string => {
  const onderwerp = onderwerpen[regel.onderwerp_soort] ?? 'uw gegevens';
  if (regel.status_code === statusCodes.geweigerd)
    return `Wilde ${onderwerp} ${pogingen[regel.handeling]}, maar mocht dat niet`;
  return regel.name === 'wijziging coachbericht' ? geschreven : `${werkwoorden[regel.handeling]} ${onderwerp}`;
};

const describe = (regel: Regel, wieTonen: WieTonen): Inzage => ({
  van: regel.start_time,
  tot: regel.start_time,
  aantal: 1,
  wie: regel.actor_soort === 'medewerker' && wieTonen === 'naam' ? regel.actor_naam : functieOf(regel),
  functie: functieOf(regel),
  wat: watOf(regel),
  doel: `Om ${activiteitOf(regel.doel).uitleg}.`,
  geweigerd: regel.status_code === statusCodes.geweigerd,
});

const sameVisit = (a: Inzage, b: Inzage): boolean =>
  a.wie === b.wie && a.functie === b.functie && a.wat === b.wat && a.doel === b.doel && a.geweigerd === b.geweigerd;

/** One visit that was ten requests is one line: else the reader sees machines instead of people. */
const merge = (inzagen: readonly Inzage[]): readonly Inzage[] => {
  const merged: Inzage[] = [];
  for (const inzage of inzagen) {
    const at = merged.findIndex((earlier) => sameVisit(earlier, inzage));
    const earlier = merged[at];
    if (earlier === undefined) merged.push(inzage);
    else merged[at] = { ...earlier, van: inzage.van, aantal: earlier.aantal + 1 };
  }
  return merged;
};

const dayOf = (moment: string): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString() as Day;

/** Newest day first, newest visit of a day first. `regels` come newest first and are about one person. */
export const groupInzagen = (regels: readonly Regel[], persoonId: string, wieTonen: WieTonen): readonly InzageDag[] => {
  const others = regels.filter((regel) => regel.actor_id !== persoonId);
  const perDay = Map.groupBy(others, (regel) => dayOf(regel.start_time));
  return [...perDay].map(([dag, ofDay]) => ({ dag, inzagen: merge(ofDay.map((regel) => describe(regel, wieTonen))) }));
};
