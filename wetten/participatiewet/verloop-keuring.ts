/** Knows which facts of a changing household contradict each other: each refusal has a name and a place, never a number. */
import { addDays, type Day } from '@samenkracht/core';
import {
  BELANGHEBBENDE,
  geldtOp,
  type Lid,
  type Maandverloop,
  naEenMaand,
  type Overlijden,
  overlappen,
  type Tijdvak,
} from './huishoudverloop.ts';

export type Tegenspraakcode =
  | 'TIJDVAK_OMGEKEERD'
  | 'TWEE_PARTNERS'
  | 'VERBLIJF_OVERLAPT'
  | 'VERBLIJF_VOOR_GEBOORTE'
  | 'VERBLIJF_NA_OVERLIJDEN'
  | 'GEBOREN_NA_OVERLIJDEN'
  | 'KIND_OUDER_DAN_OUDER'
  | 'RECHT_NA_OVERLIJDEN'
  | 'PERSOON_ONBEKEND';

/** `pad` is a JSON pointer in the facts. */
export type Tegenspraak = { readonly code: Tegenspraakcode; readonly pad: string; readonly melding: string };

/** The facts cannot all be true: nothing is computed from them. */
export class TegenstrijdigeFeiten extends Error {
  override readonly name = 'TegenstrijdigeFeiten';
  readonly tegenspraken: readonly Tegenspraak[];
  constructor(tegenspraken: readonly Tegenspraak[]) {
    super(tegenspraken.map(({ code, pad }) => `${code} ${pad}`).join(', '));
    this.tegenspraken = tegenspraken;
  }
}

type Geplaatst = { readonly pad: string; readonly een: Lid<{ readonly geboren: Day }>; readonly rol: string };

/** Everything in a month with a changing household that cannot be true at once; an empty list is fine. */
export const keurVerloop = (f: Maandverloop): readonly Tegenspraak[] => {
  const leden: readonly Geplaatst[] = [
    ...plaats(f.partners, 'partners'),
    ...plaats(f.kinderen, 'kinderen'),
    ...plaats(f.medebewoners, 'medebewoners'),
  ];
  return [
    ...omgekeerd(f, leden),
    ...overlap(leden),
    ...inrichtingFouten(f),
    ...leden.flatMap(voorGeboorte),
    ...oudereKinderen(f),
    ...naOverlijden(f, leden),
  ];
};

const plaats = (leden: readonly Geplaatst['een'][], rol: string): readonly Geplaatst[] =>
  leden.map((een, i) => ({ pad: `/${rol}/${i}`, een, rol }));

const tegenspraak = (code: Tegenspraakcode, pad: string, melding: string): Tegenspraak => ({ code, pad, melding });

const omgekeerd = (f: Maandverloop, leden: readonly Geplaatst[]): readonly Tegenspraak[] => {
  const lijsten = { inrichting: f.inrichting, eldersVoorMantelzorg: f.eldersVoorMantelzorg };
  const overige = { verlagingen: f.verlagingen, zonderRecht: f.zonderRecht };
  const tijdvakken: readonly { readonly pad: string; readonly een: Tijdvak }[] = [
    ...leden,
    ...Object.entries({ ...lijsten, ...overige }).flatMap(([naam, lijst]) =>
      (lijst as readonly Tijdvak[]).map((een, i) => ({ pad: `/${naam}/${i}`, een })),
    ),
  ];
  return tijdvakken
    .filter(({ een }) => een.tot !== null && een.tot <= een.vanaf)
    .map(({ pad }) => tegenspraak('TIJDVAK_OMGEKEERD', `${pad}/tot`, 'tot ligt na vanaf'));
};

/** Two partners on one day, or one person in two places on one day. Sorted by first day, so that neighbours tell. */
const overlap = (leden: readonly Geplaatst[]): readonly Tegenspraak[] => {
  const partners = opVolgorde(leden.filter(({ rol }) => rol === 'partners'));
  const twee = buren(partners).filter(([a, b]) => overlappen(a.een, b.een) && a.een.kenmerk !== b.een.kenmerk);
  const perPersoon = Map.groupBy(leden, ({ een }) => een.kenmerk);
  const dubbel = [...perPersoon.values()].flatMap((van) =>
    buren(opVolgorde(van)).filter(([a, b]) => overlappen(a.een, b.een)),
  );
  return [
    ...twee.map(([, b]) => tegenspraak('TWEE_PARTNERS', b.pad, 'op een dag is er ten hoogste een partner')),
    ...dubbel.map(([, b]) => tegenspraak('VERBLIJF_OVERLAPT', b.pad, 'deze persoon is er op een dag al')),
  ];
};

const opVolgorde = <T extends { readonly een: Tijdvak }>(van: readonly T[]): readonly T[] =>
  [...van].sort((a, b) => (a.een.vanaf < b.een.vanaf ? -1 : a.een.vanaf > b.een.vanaf ? 1 : 0));

/** Each with the one before it that lasts longest: an overlap always shows there. */
const buren = <T extends { readonly een: Tijdvak }>(van: readonly T[]): readonly (readonly [T, T])[] => {
  const paren: (readonly [T, T])[] = [];
  let langste: T | undefined;
  for (const nu of van) {
    if (langste !== undefined) paren.push([langste, nu]);
    const langer = langste === undefined || (langste.een.tot !== null && (nu.een.tot ?? '9') > langste.een.tot);
    if (langer) langste = nu;
  }
  return paren;
};

const inrichtingFouten = (f: Maandverloop): readonly Tegenspraak[] => {
  const verblijven = f.inrichting.map((een, i) => ({ een, pad: `/inrichting/${i}` }));
  const bekend = new Set([BELANGHEBBENDE, ...f.partners.map(({ kenmerk }) => kenmerk)]);
  const perPersoon = Map.groupBy(verblijven, ({ een }) => een.wie);
  return [
    ...verblijven
      .filter(({ een }) => !bekend.has(een.wie))
      .map(({ pad }) => tegenspraak('PERSOON_ONBEKEND', `${pad}/wie`, 'noemt de belanghebbende of een partner')),
    ...[...perPersoon.values()].flatMap((van) =>
      buren(opVolgorde(van))
        .filter(([a, b]) => overlappen(a.een, b.een))
        .map(([, b]) => tegenspraak('VERBLIJF_OVERLAPT', b.pad, 'dit verblijf overlapt een ander verblijf')),
    ),
  ];
};

const voorGeboorte = ({ pad, een }: Geplaatst): readonly Tegenspraak[] =>
  een.vanaf < een.geboren
    ? [tegenspraak('VERBLIJF_VOOR_GEBOORTE', `${pad}/vanaf`, 'niemand hoort bij een huishouden voor zijn geboorte')]
    : [];

/** A child is younger than the belanghebbende, or than a partner whose child it may be. */
const oudereKinderen = (f: Maandverloop): readonly Tegenspraak[] =>
  f.kinderen.flatMap((kind, i) =>
    [f.belanghebbende, ...f.partners].every(({ geboren }) => kind.geboren <= geboren)
      ? [tegenspraak('KIND_OUDER_DAN_OUDER', `/kinderen/${i}/geboren`, 'een kind is jonger dan zijn ouder')]
      : [],
  );

const naOverlijden = (f: Maandverloop, leden: readonly Geplaatst[]): readonly Tegenspraak[] => {
  const { overlijden } = f;
  if (overlijden === null) return [];
  const zelf = { pad: '/belanghebbende', een: { ...tijdvakVan(f), kenmerk: BELANGHEBBENDE } };
  const wie = [zelf, ...leden].filter(({ een }) => een.kenmerk === overlijden.wie);
  if (wie.length === 0) return [tegenspraak('PERSOON_ONBEKEND', '/overlijden/wie', 'noemt iemand van het huishouden')];
  const na = addDays(overlijden.dag, 1);
  return wie.flatMap(({ pad, een }) => [
    ...(een.geboren > overlijden.dag
      ? [tegenspraak('GEBOREN_NA_OVERLIJDEN', `${pad}/geboren`, 'geboren na het overlijden')]
      : []),
    ...(een.vanaf > overlijden.dag || (een.tot !== null && een.tot > na)
      ? [tegenspraak('VERBLIJF_NA_OVERLIJDEN', `${pad}/vanaf`, 'hoort bij het huishouden na het overlijden')]
      : []),
    ...(een.kenmerk === BELANGHEBBENDE && !magDoorlopen(f, overlijden)
      ? [tegenspraak('RECHT_NA_OVERLIJDEN', '/overlijden/dag', 'na een overlijden begint een ander huishouden')]
      : []),
  ]);
};

const tijdvakVan = (f: Maandverloop) => ({
  geboren: f.belanghebbende.geboren,
  vanaf: f.belanghebbende.geboren,
  tot: null,
});

/** After the death of the belanghebbende the month runs on for art. 45 lid 5 only: one month, for who is left. */
const magDoorlopen = (f: Maandverloop, overlijden: Overlijden): boolean => {
  if (f.tot <= addDays(overlijden.dag, 1)) return true;
  const blijft =
    f.partners.some((een) => geldtOp(een, overlijden.dag)) ||
    f.kinderen.some((een) => geldtOp(een, overlijden.dag) && een.tenLaste);
  return blijft && f.tot <= naEenMaand(overlijden);
};
