/** Measures the division of a caseload: its price beside the bound of HiGHS and beside one after the other, its time beside HiGHS, and a whole city by area. */

import { type Bureau, placeNew } from '../../modules/caseload/domain/bureau.ts';
import {
  balansprijs,
  type Consulent,
  type Inwoner,
  prijsPerPunt,
  ruimteVan,
} from '../../modules/caseload/domain/prijs.ts';
import { distribute, gelijkeDelen } from '../../modules/caseload/domain/verdeling.ts';
import { solveBound } from './grens.ts';
import { bureau, instelling } from './stad.ts';

/** The price of a division by the even share of all its work, whoever made it. */
const priceOf = (plekken: ReadonlyMap<Inwoner, Consulent>, team: readonly Consulent[]): number => {
  const gedragen = new Map(team.map(({ id }) => [id, 0]));
  let prijs = 0;
  for (const [inwoner, { id }] of plekken) {
    const gewicht = instelling.gewichten[inwoner.klasse];
    prijs += gewicht * prijsPerPunt(inwoner, vindt(team, id), instelling.prijzen);
    gedragen.set(id, (gedragen.get(id) ?? 0) + gewicht);
  }
  const werk = [...gedragen.values()].reduce((som, punten) => som + punten, 0);
  const ruimten = team.map((ieder) => ruimteVan(ieder, instelling));
  gelijkeDelen(werk, ruimten).forEach((gelijk, j) => {
    const punten = gedragen.get(team[j]?.id ?? '') ?? 0;
    for (let punt = 0; punt < punten; punt += 1) prijs += balansprijs(instelling.prijzen.balans, punt, gelijk);
  });
  return prijs;
};

const vindt = (team: readonly Consulent[], id: string): Consulent => {
  const wie = team.find((ieder) => ieder.id === id);
  if (wie === undefined) throw new Error(`${id} is in no team`);
  return wie;
};

/** The baseline by hand: each resident in turn to who is cheapest at that moment, as one new resident after the other is placed. */
const oneByOne = (mensen: readonly Inwoner[], team: readonly Consulent[]): ReadonlyMap<Inwoner, Consulent> => {
  const gedragen = new Map(team.map(({ id }) => [id, 0]));
  return new Map(
    mensen.map((inwoner) => {
      const nu = team.map((ieder) => ({ ...ieder, gedragen: gedragen.get(ieder.id) ?? 0 }));
      const naar = distribute([inwoner], nu, instelling).toewijzingen[0]?.consulent ?? '';
      gedragen.set(naar, (gedragen.get(naar) ?? 0) + instelling.gewichten[inwoner.klasse]);
      return [inwoner, vindt(team, naar)];
    }),
  );
};

/** As it is done by hand: each resident in turn to who carries least, in the team of his area as long as that has room. */
const leastLoaded = (mensen: readonly Inwoner[], team: readonly Consulent[]): ReadonlyMap<Inwoner, Consulent> => {
  const gedragen = new Map(team.map((ieder) => [ieder, 0]));
  return new Map(
    mensen.map((inwoner) => {
      const gewicht = instelling.gewichten[inwoner.klasse];
      const vrij = [...gedragen].filter(([ieder, punten]) => punten + gewicht <= ruimteVan(ieder, instelling));
      const eigen = vrij.filter(([{ gebieden }]) => inwoner.gebied !== undefined && gebieden.includes(inwoner.gebied));
      const [naar] = (eigen.length > 0 ? eigen : vrij).reduce((minst, een) => (een[1] < minst[1] ? een : minst));
      gedragen.set(naar, (gedragen.get(naar) ?? 0) + gewicht);
      return [inwoner, naar];
    }),
  );
};

const time = <T>(work: () => T): { readonly ms: number; readonly uitkomst: T } => {
  const begin = performance.now();
  const uitkomst = work();
  return { ms: performance.now() - begin, uitkomst };
};

const { team, mensen } = bureau(3_000, 42, 14);
distribute(mensen.slice(0, 300), team, instelling);
const deling = time(() => distribute(mensen, team, instelling));
const beurt = time(() => oneByOne(mensen, team));
const grens = await solveBound(mensen, team, instelling);
const { tekort, toewijzingen } = deling.uitkomst;
const prijs = priceOf(new Map(toewijzingen.map(({ inwoner, consulent }) => [inwoner, vindt(team, consulent)])), team);
if (prijs !== deling.uitkomst.prijs) throw new Error('the price that a division says it has is its price');
console.log(
  `3,000 residents, 42 consulenten: price ${prijs}, without room ${tekort.inwoners.length}, ${deling.ms.toFixed(0)} ms`,
);
console.log(`  of the bound of HiGHS      ${(prijs / grens.prijs).toFixed(4)}  (aim at most 1.02)`);
console.log(
  `  of the least loaded first  ${(prijs / priceOf(leastLoaded(mensen, team), team)).toFixed(3)}  (aim at most 0.70)`,
);
console.log(
  `  of one after the other     ${(prijs / priceOf(beurt.uitkomst, team)).toFixed(3)}  (the same prices, each in turn)`,
);
console.log(
  `  faster than the HiGHS LP   ${(grens.ms / deling.ms).toFixed(1)} times (aim at least 4; ${grens.ms.toFixed(0)} ms)`,
);
console.log(`  one after the other, each    ${(beurt.ms / mensen.length).toFixed(2)} ms`);

/** A desk as the database gives it, with everybody at his place: who comes new is placed beside all that is carried. */
const desk: Bureau = {
  instelling: {
    ...instelling,
    ...{ volleWeek: 36, stilte: { intensief: 14, gemiddeld: 42, laag: 90 }, disciplines: [], fasen: [] },
    ...{ namen: { loket: '', consulent: '' }, omslag: null },
  },
  medewerkers: team.map(({ id, gebieden, disciplines }) => ({
    ...{ id, naam: id, teamId: gebieden[0] ?? '', uren: 36, disciplines, afwezig: false },
  })),
  inwoners: toewijzingen.map(({ inwoner, consulent }) => ({
    ...{ persoonId: inwoner.id, klasse: inwoner.klasse, teamId: inwoner.gebied, discipline: inwoner.discipline },
    ...{ consulent, naar: undefined },
  })),
};
const keren = desk.inwoners
  .slice(0, 500)
  .map((nieuw) => time(() => placeNew(desk, { ...nieuw, consulent: undefined })).ms);
const opRij = keren.toSorted((a, b) => a - b);
const op = (deel: number): string => (opRij[Math.floor(opRij.length * deel)] ?? 0).toFixed(2);
console.log(`  a new resident at this desk  ${op(0.5)} ms, p99 ${op(0.99)} ms (aim: milliseconds)`);

const gebieden = 14;
const stad = bureau(37_500, 450, gebieden);
const alles = time(() =>
  Array.from({ length: gebieden }, (_, g) => {
    const gebied = `g${g}`;
    const ploeg = stad.team.filter((ieder) => ieder.gebieden.includes(gebied));
    return distribute(
      stad.mensen.filter((inwoner) => inwoner.gebied === gebied),
      ploeg,
      instelling,
    );
  }),
);
const tekorten = alles.uitkomst.reduce((som, { tekort: t }) => som + t.consulenten, 0);
const piek = process.resourceUsage().maxRSS / 1_024;
console.log(
  `37,500 residents, 450 consulenten by area: ${(alles.ms / 1_000).toFixed(1)} s, ${tekorten} consulenten short, peak ${piek.toFixed(0)} MB`,
);
