/** Knows how to make one person of the city: name, birth, nationality, and what makes a register hard to read. */
import { addDays, addYears, type Bsn, type Day, type GemeenteCode } from '@samenkracht/core';
import type { Ingeschrevene, Lo3Datum, Nationaliteit, Verblijf, Verwijzing } from '@samenkracht/standin-brp';
import {
  alleenNederlander,
  buitenNederlandGeboren,
  geboortedatumOnvolledig,
  geheimhouding,
  type Herkomst,
} from './aannames.ts';
import { namen, splitAchternaam } from './namen.ts';
import type { Toeval } from './toeval.ts';

export const lo3 = (of: Day): Lo3Datum => of.replaceAll('-', '');

export type Opdracht = {
  readonly bsn: Bsn | undefined;
  readonly geslacht: 'M' | 'V';
  readonly geboren: Day;
  readonly herkomst: Herkomst;
  readonly gemeente: GemeenteCode;
  readonly verblijf: Verblijf;
  /** A child takes the surname of the family. */
  readonly achternaam?: string;
  readonly kind?: boolean;
};

export const makePersoon = (of: Opdracht, chance: Toeval): Ingeschrevene => {
  const uit = namen[of.herkomst];
  const first = chance.pick(of.geslacht === 'V' ? uit.vrouw : uit.man);
  const second = chance.pick(of.geslacht === 'V' ? uit.vrouw : uit.man);
  const voornamen = chance.chance(0.25) && second !== first ? `${first} ${second}` : first;
  const elders = of.kind !== true && of.herkomst !== 'nederlands' && chance.chance(buitenNederlandGeboren.waarde / 100);
  const komst = addDays(addYears(of.geboren, chance.between(4, 17)), chance.between(0, 300));
  return {
    fictief: true,
    ...(of.bsn === undefined ? {} : { bsn: of.bsn, aNummer: `9${of.bsn}` }),
    naam: { voornamen, ...splitAchternaam(of.achternaam ?? chance.pick(uit.achternaam)) },
    naamgebruik: 'E',
    geslacht: of.geslacht,
    geboren: elders ? blur(of.geboren, chance) : lo3(of.geboren),
    geboorteplaats: elders ? chance.pick(uit.plaatsen) : chance.pick(namen.nederlands.plaatsen),
    geboorteland: elders ? uit.land : '6030',
    nationaliteiten: nationaliteiten(of, elders, chance),
    ouders: [],
    partners: [],
    kinderen: [],
    geheim: chance.chance(geheimhouding.waarde / 100) ? 7 : 0,
    gemeente: of.gemeente,
    ingeschreven: lo3(elders ? komst : of.geboren),
    verblijf: of.verblijf,
    ...(elders ? { immigratie: { land: uit.land, datum: lo3(komst) } } : {}),
  };
};

/** Some who were born elsewhere have only a month or a year, or nothing, in the register. */
const blur = (geboren: Day, chance: Toeval): Lo3Datum => {
  const whole = lo3(geboren);
  if (!chance.chance(geboortedatumOnvolledig.waarde / 100)) return whole;
  return chance.weigh<Lo3Datum>([
    [`${whole.slice(0, 4)}0000`, 70],
    [`${whole.slice(0, 6)}00`, 25],
    ['00000000', 5],
  ]);
};

const nationaliteiten = (of: Opdracht, elders: boolean, chance: Toeval): readonly Nationaliteit[] =>
  of.herkomst === 'nederlands' || !elders || chance.chance(alleenNederlander.waarde / 100)
    ? [{ code: '0001', vanaf: lo3(of.geboren) }]
    : [{ code: namen[of.herkomst].nationaliteit, vanaf: lo3(of.geboren) }];

/** How one person stands on the list of another. */
const refer = (to: Ingeschrevene): Verwijzing => ({
  bsn: to.bsn,
  naam: to.naam,
  geslacht: to.geslacht,
  geboren: to.geboren,
  geboorteplaats: to.geboorteplaats,
  geboorteland: to.geboorteland,
});

/** Two people with the marriage or partnership written on both lists. */
export const marry = (
  a: Ingeschrevene,
  b: Ingeschrevene,
  verbintenis: { readonly soort: 'H' | 'P'; readonly aangegaan: Day },
): readonly [Ingeschrevene, Ingeschrevene] => {
  const huwelijk = { soort: verbintenis.soort, aangegaan: lo3(verbintenis.aangegaan) };
  return [
    { ...a, partners: [{ ...refer(b), ...huwelijk }] },
    { ...b, partners: [{ ...refer(a), ...huwelijk }] },
  ];
};

/** The children on the parents' lists and the parents on the children's. */
export const raise = (
  ouders: readonly Ingeschrevene[],
  kinderen: readonly Ingeschrevene[],
): { readonly ouders: readonly Ingeschrevene[]; readonly kinderen: readonly Ingeschrevene[] } => ({
  ouders: ouders.map((ouder) => ({ ...ouder, kinderen: [...ouder.kinderen, ...kinderen.map(refer)] })),
  kinderen: kinderen.map((kind) => ({
    ...kind,
    ouders: ouders.map((ouder, i) => ({ ...refer(ouder), aanduiding: i === 0 ? '1' : '2' })),
  })),
});
