/** Knows how an event becomes a line for each person it is about: a name of a sentence with its values, and who may read it. */
import { type Lijnsleutel, lijnsoorten } from './lijnsoorten.ts';
import type { Domein, Lezer, Lijnsoort, Waardesoort } from './lijnveld.ts';

export type Waarde = { readonly naam: string; readonly soort: Waardesoort; readonly waarde: string | number };

export type Lijnregel = {
  readonly gebeurtenisId: string;
  readonly persoonId: string;
  /** An instant as text. */
  readonly op: string;
  readonly soort: Lijnsleutel;
  readonly domein: Domein;
  readonly gegevens: readonly Waarde[];
  readonly lezers: readonly Lezer[];
};

/** What this needs of an event; `data` as it came. */
export type Voorval = {
  readonly id: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly data: unknown;
  readonly tijdstip: string;
  readonly actorId: string;
};

/** Who had a hand in it: who acted, and who prepared or took it. Whether these are colleagues is for the directory to say. */
export const betrokkenen = ({ data, actorId }: Voorval): readonly string[] => {
  const namen = ['voorbereidDoor', 'genomenDoor', 'genomenDoor.id', 'opgesteldDoor.id'];
  return [...new Set([actorId, ...namen.map((pad) => at(data, pad)).filter(isText)])];
};

const perGebeurtenis: ReadonlyMap<string, readonly (readonly [Lijnsleutel, Lijnsoort])[]> = Map.groupBy(
  Object.entries(lijnsoorten) as [Lijnsleutel, Lijnsoort][],
  ([, { bij }]) => bij,
);

/** The events that come on the line. */
export const lijngebeurtenissen: readonly string[] = [...perGebeurtenis.keys()];

/** The sentences after which the way to work has begun. */
export const startsoorten: readonly string[] = Object.entries(lijnsoorten as Readonly<Record<string, Lijnsoort>>)
  .filter(([, { start }]) => start)
  .map(([sleutel]) => sleutel);

const at = (data: unknown, pad: string): unknown =>
  pad.split('.').reduce<unknown>((in_, naam) => (isObject(in_) ? in_[naam] : undefined), data);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** About whom it is: who is named as reader, as person, or who is its subject. */
export const personenIn = ({ data, onderwerp }: Voorval): readonly string[] => {
  const ids = at(data, 'persoonIds');
  if (Array.isArray(ids)) return [...new Set(ids.filter(isUuid))];
  const een = at(data, 'persoonId');
  if (isUuid(een)) return [een];
  return metOnderwerp(data) && isUuid(onderwerp) ? [onderwerp] : [];
};

/** Events of `persoon` are about their subject itself. */
const metOnderwerp = (data: unknown): boolean =>
  at(data, 'feiten') !== undefined || at(data, 'terugmeldingId') !== undefined;

const fits = (data: unknown, als: Lijnsoort['als']): boolean =>
  Object.entries(als ?? {}).every(([pad, waarde]) => at(data, pad) === waarde);

/** Codes and names are short; what is longer was written by somebody, and that stays in its own room. */
const maximaalCode = 80;

const waarden = (data: unknown, velden: Lijnsoort['velden'] = {}): readonly Waarde[] =>
  Object.entries(velden).flatMap(([naam, { soort, pad }]) => {
    const waarde = at(data, pad);
    const past = typeof waarde === 'number' || (isText(waarde) && waarde.length <= maximaalCode);
    return past ? [{ naam, soort, waarde }] : [];
  });

const dagpatroon = /^\d{4}-\d{2}-\d{2}$/;
const momentpatroon = /^\d{4}-\d{2}-\d{2}T[0-9:.]+Z$/;

/** The moment it says itself, or noon of the day it says, unless that is the day of the event. */
const moment = ({ data, tijdstip }: Voorval, pad: string | undefined): string => {
  const op = pad === undefined ? undefined : at(data, pad);
  if (typeof op !== 'string') return tijdstip;
  if (momentpatroon.test(op)) return op;
  if (!dagpatroon.test(op)) return tijdstip;
  const gebeurd = Temporal.PlainDate.from(op);
  const gemeld = Temporal.Instant.from(tijdstip).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  if (gebeurd.equals(gemeld)) return tijdstip;
  return gebeurd.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).toInstant().toString();
};

/** One line per person and class of readers; none when the event says nothing to a person. */
export const toLijn = (voorval: Voorval): readonly Lijnregel[] => {
  const gezien = new Set<Lezer>();
  const regels = (perGebeurtenis.get(voorval.soort) ?? []).flatMap(([soort, wat]) => {
    const lezers = wat.lezers.filter((lezer) => !gezien.has(lezer));
    if (lezers.length === 0 || !fits(voorval.data, wat.als)) return [];
    for (const lezer of lezers) gezien.add(lezer);
    const regel = { gebeurtenisId: voorval.id, op: moment(voorval, wat.op), soort, domein: wat.domein, lezers };
    return [{ ...regel, gegevens: waarden(voorval.data, wat.velden) }];
  });
  return personenIn(voorval).flatMap((persoonId) => regels.map((regel) => ({ ...regel, persoonId })));
};

const klassen: Readonly<Record<string, Lezer>> = {
  inwoner: 'inwoner',
  coach: 'begeleiding',
  intaker: 'begeleiding',
  teamleider: 'begeleiding',
  consulent: 'inkomen',
  toetser: 'inkomen',
};

/** As which reader somebody comes, by his roles; none may see nothing. */
export const lezersVan = (rollen: readonly string[]): readonly Lezer[] => [
  ...new Set(rollen.flatMap((rol) => klassen[rol] ?? [])),
];
