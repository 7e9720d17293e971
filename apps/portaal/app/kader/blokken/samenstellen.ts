/** Knows how the parts of a file that could be read become its four blocks: always these four, also where a part stays closed. */
import { type Blik, type Blok, dicht, type Lezing } from './blok.ts';
import { type Dienst, dienstblok, lopendeProgrammas, planStand, soberVerwijzingen } from './dienst.ts';
import { type Inkomen, inkomenblok, inkomenInWoorden } from './inkomen.ts';
import { type Intakestand, intakeblok, inzichtblok } from './verhaal.ts';

export type Delen = {
  readonly verhaal: Lezing<Intakestand>;
  readonly plan: Lezing<Dienst['plan']>;
  readonly verwijzingen: Dienst['verwijzingen'];
  readonly programmas: Dienst['programmas'];
  readonly inkomen: Lezing<Inkomen>;
};

export const makeBlokken = (delen: Delen, blik: Blik): readonly Blok[] => {
  const { verhaal, plan, verwijzingen, programmas, inkomen } = delen;
  return [
    verhaal.soort === 'gelezen' ? intakeblok(verhaal.waarde, blik) : dicht('intake', verhaal.soort, blik),
    verhaal.soort === 'gelezen' ? inzichtblok(verhaal.waarde, blik) : dicht('inzicht', verhaal.soort, blik),
    plan.soort === 'gelezen'
      ? dienstblok({ plan: plan.waarde, verwijzingen, programmas }, blik)
      : dicht('dienst', plan.soort, blik),
    inkomen.soort === 'gelezen'
      ? inkomenblok(inkomen.waarde, blik)
      : inkomen.soort === 'geen recht' && blik.lezer === 'medewerker'
        ? inkomenInWoorden(blik)
        : dicht('inkomen', inkomen.soort, blik),
  ];
};

/** The value of a part in another shape. */
export const mapLezing = <A, B>(lezing: Lezing<A>, f: (waarde: A) => B): Lezing<B> =>
  lezing.soort === 'gelezen' ? { soort: 'gelezen', waarde: f(lezing.waarde) } : lezing;

type Gelezen = {
  readonly verhaal: Lezing<Intakestand>;
  readonly plan: Lezing<{ readonly plan: Parameters<typeof planStand>[0] }>;
  readonly verwijzingen: Lezing<{ readonly verwijzingen: Parameters<typeof soberVerwijzingen>[0] }>;
  readonly programmas: Lezing<{ readonly deelnamen: Parameters<typeof lopendeProgrammas>[0] }>;
  readonly inkomen: Lezing<Inkomen>;
};

/** Of what was read no more than the blocks tell: the rest does not travel to the browser. */
export const toDelen = ({ verhaal, plan, verwijzingen, programmas, inkomen }: Gelezen): Delen => ({
  verhaal,
  plan: mapLezing(plan, (een) => planStand(een.plan)),
  verwijzingen: mapLezing(verwijzingen, (een) => soberVerwijzingen(een.verwijzingen)),
  programmas: mapLezing(programmas, (een) => lopendeProgrammas(een.deelnamen)),
  inkomen,
});
