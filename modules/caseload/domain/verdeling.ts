/** Knows the fairest division of residents over consulenten, why each resident goes where he goes, and how many consulenten are short. */
import {
  balansprijs,
  type Consulent,
  type Inwoner,
  prijsdelen,
  prijsPerPunt,
  ruimteVan,
  type Verdeelinstelling,
} from './prijs.ts';
import { divide } from './stroom.ts';

/** Why a resident is proposed to somebody: `nieuw` has nobody yet, `norm` and `afwezig` say why he cannot stay. */
export type Verdeelreden = 'blijft' | 'nieuw' | 'afwezig' | 'norm' | 'gebied' | 'discipline' | 'balans';

export type Toewijzing = {
  readonly inwoner: Inwoner;
  readonly consulent: string;
  readonly redenen: readonly Verdeelreden[];
};

export type Verdeling = {
  readonly toewijzingen: readonly Toewijzing[];
  /** Points per consulent after it, with those that stayed with him. */
  readonly belasting: ReadonlyMap<string, number>;
  /** For whom there is no room within the norm, and how many full weeks of a consulent that is. */
  readonly tekort: { readonly inwoners: readonly Inwoner[]; readonly punten: number; readonly consulenten: number };
  /** The price of the whole, in the prices of the setting. */
  readonly prijs: number;
};

type Bord = {
  readonly inwoners: readonly Inwoner[];
  readonly consulenten: readonly Consulent[];
  readonly instelling: Verdeelinstelling;
  readonly gewichten: readonly number[];
  readonly ruimten: readonly number[];
  readonly kosten: readonly (readonly number[])[];
  readonly volgende: (ontvanger: number, gedragen: number) => number;
};

const nergens = -1;

/** Clients who are alike have one row of prices between them. */
const prijsrijen = (inwoners: readonly Inwoner[], consulenten: readonly Consulent[], instelling: Verdeelinstelling) => {
  const rijen = new Map<string, readonly number[]>();
  return inwoners.map((inwoner) => {
    const soort = `${inwoner.gebied ?? ''}|${inwoner.discipline ?? ''}|${inwoner.consulent ?? ''}`;
    const rij = rijen.get(soort) ?? consulenten.map((ieder) => prijsPerPunt(inwoner, ieder, instelling.prijzen));
    rijen.set(soort, rij);
    return rij;
  });
};

const sum = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);

/** The share of all work by the room that each has. */
export const gelijkeDelen = (punten: number, ruimten: readonly number[]): readonly number[] => {
  const totaal = sum(ruimten);
  return ruimten.map((ruimte) => (totaal === 0 ? 0 : (punten * ruimte) / totaal));
};

const bordVan = (
  inwoners: readonly Inwoner[],
  consulenten: readonly Consulent[],
  instelling: Verdeelinstelling,
): Bord => {
  const vast = consulenten.map(({ gedragen = 0 }) => gedragen);
  const vol = consulenten.map((ieder) => ruimteVan(ieder, instelling));
  const gewichten = inwoners.map(({ klasse }) => instelling.gewichten[klasse]);
  const gelijk = gelijkeDelen(sum(gewichten) + sum(vast), vol);
  return {
    inwoners,
    consulenten,
    instelling,
    gewichten,
    ruimten: vol.map((ruimte, j) => Math.max(0, ruimte - (vast[j] as number))),
    kosten: prijsrijen(inwoners, consulenten, instelling),
    volgende: (j, gedragen) =>
      balansprijs(instelling.prijzen.balans, gedragen + (vast[j] as number), gelijk[j] as number),
  };
};

/** What a whole resident costs at a consulent who already carries so many points of this division. */
const priceAt = (bord: Bord, i: number, j: number, gedragen: number): number => {
  const gewicht = bord.gewichten[i] as number;
  let som = gewicht * ((bord.kosten[i] as readonly number[])[j] as number);
  for (let punt = 0; punt < gewicht; punt += 1) som += bord.volgende(j, gedragen + punt);
  return som;
};

/** The cheapest place with room for the whole resident. */
const cheapest = (bord: Bord, i: number, gedragen: readonly number[]): number => {
  let beste = nergens;
  let laagst = Number.POSITIVE_INFINITY;
  for (let j = 0; j < bord.ruimten.length; j += 1) {
    const nu = gedragen[j] as number;
    if (nu + (bord.gewichten[i] as number) > (bord.ruimten[j] as number)) continue;
    const prijs = priceAt(bord, i, j, nu);
    if (prijs < laagst) [beste, laagst] = [j, prijs];
  }
  return beste;
};

/** A division of points may share a resident between two; he gets the cheapest one with room, who is heaviest first. */
const makeWhole = (bord: Bord): { readonly plek: number[]; readonly gedragen: number[] } => {
  const gedragen = bord.ruimten.map(() => 0);
  // Who needs most contact is the last to be left without a consulent.
  const overig = bord.gewichten.map((gewicht) => 1_000_000 * gewicht);
  const plek = divide(bord, overig).map((punten, i) => {
    const heel = punten.indexOf(bord.gewichten[i] as number);
    return heel === -1 || heel === bord.ruimten.length ? nergens : heel;
  });
  plek.forEach((j, i) => {
    if (j !== nergens) gedragen[j] = (gedragen[j] as number) + (bord.gewichten[i] as number);
  });
  const gedeeld = plek.flatMap((j, i) => (j === nergens ? [i] : []));
  for (const i of gedeeld.toSorted((a, b) => (bord.gewichten[b] as number) - (bord.gewichten[a] as number))) {
    const j = cheapest(bord, i, gedragen);
    plek[i] = j;
    if (j !== nergens) gedragen[j] = (gedragen[j] as number) + (bord.gewichten[i] as number);
  }
  return { plek, gedragen };
};

const redenenVan = (
  inwoner: Inwoner,
  consulent: Consulent,
  vroeger: Consulent | undefined,
  { vol, prijzen }: { readonly vol: boolean; readonly prijzen: Verdeelinstelling['prijzen'] },
): readonly Verdeelreden[] => {
  if (inwoner.consulent === consulent.id) return ['blijft'];
  if (inwoner.consulent === undefined) return ['nieuw'];
  if (vroeger === undefined || vroeger.deeltijd === 0) return ['afwezig'];
  const nu = prijsdelen(inwoner, consulent);
  const beter = prijsdelen(inwoner, vroeger).filter(
    // what costs nothing is no reason
    (deel) => deel !== 'wissel' && prijzen[deel] > 0 && !nu.includes(deel),
  ) as Verdeelreden[];
  if (vol) beter.push('norm');
  return beter.length > 0 ? beter : ['balans'];
};

/**
 * Divides residents over consulenten at the least price that a division of points has, whole residents only. Three uses: everybody anew
 * (`gedragen` 0), one new resident, and the residents of a colleague who is absent (the others carry what they have).
 * The norm is never passed: who finds no room is named as a shortage.
 */
export const distribute = (
  inwoners: readonly Inwoner[],
  consulenten: readonly Consulent[],
  instelling: Verdeelinstelling,
): Verdeling => {
  const bord = bordVan(inwoners, consulenten, instelling);
  const { plek, gedragen } = makeWhole(bord);
  const perId = new Map(consulenten.map((ieder) => [ieder.id, ieder]));
  const vroeger = new Map<string, number>();
  inwoners.forEach(({ consulent }, i) => {
    if (consulent !== undefined) vroeger.set(consulent, (vroeger.get(consulent) ?? 0) + (bord.gewichten[i] as number));
  });
  const boven = (id: string | undefined): boolean => {
    const wie = id === undefined ? undefined : perId.get(id);
    return wie !== undefined && (wie.gedragen ?? 0) + (vroeger.get(wie.id) ?? 0) > ruimteVan(wie, instelling);
  };
  const toewijzingen = inwoners.flatMap((inwoner, i) => {
    const consulent = consulenten[plek[i] as number];
    if (consulent === undefined) return [];
    const van = inwoner.consulent === undefined ? undefined : perId.get(inwoner.consulent);
    return [
      {
        inwoner,
        consulent: consulent.id,
        redenen: redenenVan(inwoner, consulent, van, { vol: boven(inwoner.consulent), prijzen: instelling.prijzen }),
      },
    ];
  });
  const zonder = inwoners.filter((_, i) => plek[i] === nergens);
  const punten = zonder.reduce((som, { klasse }) => som + instelling.gewichten[klasse], 0);
  return {
    toewijzingen,
    belasting: new Map(consulenten.map(({ id, gedragen: vast = 0 }, j) => [id, vast + (gedragen[j] as number)])),
    tekort: {
      inwoners: zonder,
      punten,
      consulenten: Math.ceil(punten / (instelling.norm.hoogst * instelling.gewichten.gemiddeld)),
    },
    prijs: priceOf(bord, plek),
  };
};

/** The price of who is placed: each resident at his consulent, and each point by what was carried before it. */
const priceOf = (bord: Bord, plek: readonly number[]): number => {
  const gedragen = bord.ruimten.map(() => 0);
  return plek.reduce((som, j, i) => {
    if (j === nergens) return som;
    const prijs = priceAt(bord, i, j, gedragen[j] as number);
    gedragen[j] = (gedragen[j] as number) + (bord.gewichten[i] as number);
    return som + prijs;
  }, 0);
};
