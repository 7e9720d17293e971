/** Knows what the system before this one would hand over of a running benefit: the household facts under it, and a benefit before it. */
import { addDays, addMonths, type Day, parseDay } from '@samenkracht/core';
import {
  eenKind,
  eenMedebewoner,
  eenPartner,
  eenPersoon,
  type Kind,
  type Medebewoner,
  type Partner,
  type Persoon,
} from '@samenkracht/participatiewet';
import type { Ingeschrevene } from '@samenkracht/standin-brp';
import type { Huishouden } from '@samenkracht/testing/stad';

type Grondslagfeiten = {
  readonly belanghebbende: Persoon;
  readonly partner: Partner | null;
  readonly kinderen: readonly Kind[];
  readonly medebewoners: readonly Medebewoner[];
  readonly woonsituatie: 'niet gevraagd';
  readonly tijdelijkEldersVoorMantelzorg: boolean;
};

/** Only a whole date is a day; of who has none the fact stays away, and a month that needs it says which fact it lacks. */
const withBirth = <T extends { readonly geboren: Day }>({ geboren }: Ingeschrevene, make: (on: Day) => T): T => {
  const known = parseDay(`${geboren.slice(0, 4)}-${geboren.slice(4, 6)}-${geboren.slice(6, 8)}`);
  if (known !== undefined) return make(known);
  const { geboren: _, ...rest } = make('0001-01-01' as Day);
  return rest as T;
};

/** The facts under the benefit as the household stands on the day of taking over. */
const grondslagOf = ({ leden }: Huishouden): Grondslagfeiten => {
  const of = (rol: (typeof leden)[number]['rol']): readonly Ingeschrevene[] =>
    leden.filter((lid) => lid.rol === rol && lid.persoon.overleden === undefined).map((lid) => lid.persoon);
  const [partner] = of('partner');
  return {
    belanghebbende: withBirth(leden[0].persoon, (on) => eenPersoon(on)),
    partner: partner === undefined ? null : withBirth(partner, (on) => eenPartner(on)),
    kinderen: of('kind').map((kind) => withBirth(kind, (on) => eenKind(on))),
    medebewoners: of('medebewoner').map((ander) => withBirth(ander, (on) => eenMedebewoner(on))),
    woonsituatie: 'niet gevraagd',
    tijdelijkEldersVoorMantelzorg: false,
  };
};

/** Numbers from here on are people with a story, which tells of one benefit only. */
const verhalen = 100_000;
/** How many months somebody was out before he came back, by his number: one in five within a year. */
const maandenWeg = [7, 15, 18, 21, undefined] as const;
const maandenDaarvoor = [5, 9, 20, 34, 50, 80] as const;

/** Who had a benefit before this one. Made up, the same for the same household; nobody has one as a child. */
const eerderOf = ({ nummer, leden, uitkering }: Huishouden) => {
  const weg = maandenWeg[nummer % maandenWeg.length];
  if (nummer >= verhalen || uitkering === undefined || weg === undefined) return {};
  const einddatum = addDays(addMonths(uitkering.ingangsdatum, -weg), -1);
  const ingangsdatum = addMonths(einddatum, -(maandenDaarvoor[nummer % maandenDaarvoor.length] ?? 0));
  const jaren = Number(ingangsdatum.slice(0, 4)) - Number(leden[0].persoon.geboren.slice(0, 4));
  return jaren > 18 ? { eerder: [{ ingangsdatum, einddatum }] } : {};
};

/** @param ids of all members of all households, in order. */
export const overnamesOf = (huishoudens: readonly Huishouden[], ids: readonly string[]) => {
  let before = 0;
  return huishoudens.flatMap((huishouden) => {
    const { leden, uitkering, rekening } = huishouden;
    const own = ids.slice(before, before + leden.length);
    before += leden.length;
    const [persoonId] = own;
    if (uitkering === undefined || persoonId === undefined) return [];
    const partner = leden.findIndex((lid) => lid.rol === 'partner');
    return [
      {
        persoonId,
        partnerId: own[partner],
        ingangsdatum: uitkering.ingangsdatum,
        iban: rekening.iban,
        feiten: grondslagOf(huishouden),
        ...eerderOf(huishouden),
      },
    ];
  });
};
