/** Knows who needs his coach today and why: what asks for him, in the order in which it cannot wait. */
import { type Day, daysBetween } from '@samenkracht/core';
import type { Contactklasse } from './prijs.ts';
import type { Signaalsoort } from './sporen.ts';

export type Signaal = {
  readonly id: string;
  readonly soort: Signaalsoort;
  readonly sinds: Day;
  readonly uiterlijk: Day | undefined;
};

export type Mens = {
  readonly persoonId: string;
  readonly klasse: Contactklasse;
  /** The last contact, or the day on which he came to this coach. */
  readonly gezienOp: Day;
  readonly nooitGezien: boolean;
  readonly signalen: readonly Signaal[];
};

export type Aanleiding =
  | {
      readonly soort: Signaalsoort;
      readonly id: string;
      readonly dagen: number | undefined;
      readonly dringend: boolean;
    }
  | { readonly soort: 'stilte'; readonly id: undefined; readonly dagen: number; readonly dringend: boolean };

/** In how many days before the last day it is shown (below zero: once it is over); what is not named here asks at once. */
const vooraf: Partial<Readonly<Record<Signaalsoort, number>>> = {
  termijn: 7,
  evaluatie: 7,
  'einde in zicht': 42,
  'contract eindigt': 42,
  planstap: -1,
};

/** What is late without anybody being hurt by the day itself. */
const nooitDringend: readonly Signaalsoort[] = ['planstap'];

/** What comes first when both cannot wait. */
const volgorde: readonly Aanleiding['soort'][] = [
  'urgente intake',
  'overdracht',
  'termijn',
  'niet verschenen',
  'loon blijft uit',
  'contract eindigt',
  'einde in zicht',
  'instrument gevraagd',
  'planstap',
  'evaluatie',
  'stilte',
  'nieuw feit',
];

const bijSignaal = ({ id, soort, uiterlijk }: Signaal, today: Day): Aanleiding | undefined => {
  const dagen = uiterlijk && daysBetween(today, uiterlijk);
  const venster = vooraf[soort];
  if (dagen !== undefined && venster !== undefined && dagen > venster) return undefined;
  const nabij = dagen !== undefined && dagen <= 2 && !nooitDringend.includes(soort);
  const dringend = soort === 'urgente intake' || nabij;
  return { soort, id, dagen, dringend };
};

/** Days per class after which silence asks; undefined where the municipality chose none: then silence asks nothing. */
export type Stilte = Readonly<Record<Contactklasse, number>> | undefined;

/** Why this one needs his coach today; empty when nothing asks. */
export const aanleidingenVan = (
  { klasse, gezienOp, signalen }: Mens,
  stilte: Stilte,
  today: Day,
): readonly Aanleiding[] => {
  const stil = daysBetween(gezienOp, today);
  const gevonden: Aanleiding[] = signalen.flatMap((een) => bijSignaal(een, today) ?? []);
  if (stilte !== undefined && stil > stilte[klasse])
    gevonden.push({ soort: 'stilte', id: undefined, dagen: stil, dringend: stil > 2 * stilte[klasse] });
  return gevonden.sort(compare);
};

const rang = ({ soort, dringend }: Aanleiding): number => volgorde.indexOf(soort) + (dringend ? 0 : volgorde.length);

const compare = (a: Aanleiding, b: Aanleiding): number =>
  rang(a) - rang(b) || (a.dagen ?? Number.MAX_SAFE_INTEGER) - (b.dagen ?? Number.MAX_SAFE_INTEGER);

export type Rij = { readonly mens: Mens; readonly aanleidingen: readonly Aanleiding[] };

/** Who needs somebody most stands first; who needs nobody today stands last, longest unseen first. */
export const rankAll = (mensen: readonly Mens[], stilte: Stilte, today: Day): readonly Rij[] =>
  mensen
    .map((mens) => ({ mens, aanleidingen: aanleidingenVan(mens, stilte, today) }))
    .sort((a, b) => {
      const [eerste, tweede] = [a.aanleidingen[0], b.aanleidingen[0]];
      if (eerste !== undefined && tweede !== undefined)
        return compare(eerste, tweede) || b.aanleidingen.length - a.aanleidingen.length;
      if (eerste === undefined && tweede === undefined) return a.mens.gezienOp < b.mens.gezienOp ? -1 : 1;
      return eerste === undefined ? 1 : -1;
    });
