/** Knows a month of bijstand in which the household changes: the norm per part of the month, and the means once over the whole. */
import {
  add,
  addDays,
  atLeastZero,
  type Day,
  daysBetween,
  formatDay,
  formatEuro,
  type Money,
  part,
  smallest,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { ingang, met, participatiewet, regel } from '@samenkracht/law';
import { bijstandOver, type Inkomens, type Telling } from './artikel-19.ts';
import { geldtVerlaging, verlaagNorm } from './artikel-27.ts';
import { inkomenVan } from './artikel-32.ts';
import {
  gehuwdendelen,
  type Normdeel,
  naarDagen,
  normdelen,
  opDag,
  overDagen,
  type Periodenorm,
  voegSamen,
} from './artikel-45.ts';
import { type Betaling, betalingAan } from './artikel-45-betaling.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Maandverloop } from './huishoudverloop.ts';
import type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';
import { keurVerloop, TegenstrijdigeFeiten } from './verloop-keuring.ts';
import { type Situatie, situatiesVan } from './verloop-stukken.ts';

/** A part of the month as it is told: its days, the norm of a whole month that holds on them, what that comes to, and why. */
export type Stuk = Normdeel & { readonly reden: string; readonly bedrag: Money };

/** `kostendelers` is the number of the first part; each part has its own norm. */
export type Verloopuitkomst = Maanduitkomst & { readonly stukken: readonly Stuk[] };

type Verloopdeel = Normdeel & { readonly reden: string };

const toonDagen = ({ vanaf, tot, dagen }: Pick<Normdeel, 'vanaf' | 'tot' | 'dagen'>): string =>
  dagen === 1
    ? `${formatDay(vanaf)} (1 dag)`
    : `${formatDay(vanaf)} tot en met ${formatDay(addDays(tot, -1))} (${dagen} dagen)`;

const toonDelen = (delen: readonly Verloopdeel[]): string =>
  delen.map((deel) => `${toonDagen(deel)}: ${formatEuro(deel.norm)}, ${deel.reden}`).join('; ');

/** The norm in one part of the month; a birthday in it makes two. */
const normInStuk = regel(
  {
    id: 'pw-45-stuk',
    naam: 'Norm in een deel van de maand',
    grond: { wet: participatiewet, artikel: '45', lid: '3' },
    werkwijze: 'De norm van een hele maand die op deze dagen bij het huishouden past.',
    toon: toonDelen,
  },
  (feiten: Maandfeiten, { reden, normVan, recht, vanaf }: Situatie, f: Maandverloop): readonly Verloopdeel[] => {
    const norm = (deel: Maandfeiten, op: Day): Periodenorm => {
      if (!recht) return { norm: ZERO, zonderVakantietoeslag: ZERO };
      const dag = normVan ?? op;
      const gewoon = opDag(deel, dag);
      // A resident whose norm is not lowered on these days is not told that it is.
      return f.verlagingen.some((een) => geldtVerlaging(deel, een, dag))
        ? { ...gewoon, norm: verlaagNorm(deel, gewoon.norm, f.verlagingen, dag) }
        : gewoon;
    };
    const delen = normdelen(feiten, recht && normVan === null ? undefined : [], norm);
    return delen.map((deel) => ({ ...deel, reden: deel.vanaf === vanaf ? reden : 'een verjaardag' }));
  },
);

type Verloopnorm = Periodenorm & {
  readonly stukken: readonly Stuk[];
  /** The parts of each situation, before neighbours with the same norm were joined. */
  readonly perSituatie: readonly (readonly Verloopdeel[])[];
};

/** The norm over the month: the parts with the same norm as one, each by its days, added up. */
const verloopnorm = regel(
  {
    id: 'pw-45-verloop',
    naam: 'Norm bij een huishouden dat verandert',
    grond: { wet: participatiewet, artikel: '45', lid: '3' },
    werkwijze:
      'Per deel van de maand de norm van dat deel, naar het aantal kalenderdagen, op hele centen; samen de norm.',
    toon: ({ norm, stukken }: Verloopnorm) => `${formatEuro(norm)} (${toonDelen(stukken)})`,
    inwoner: ({ norm, stukken }: Verloopnorm) =>
      stukken.length === 1
        ? `Uw norm voor deze maand is ${formatEuro(norm)}.`
        : `Uw norm veranderde in deze maand. ${stukken.map(zegStuk).join(' ')} Samen ${formatEuro(norm)}.`,
  },
  (f: Maandverloop, situaties: readonly Situatie[]): Verloopnorm => {
    const perSituatie = situaties.map((een) => normInStuk(een.feiten, een, f));
    const delen = voegSamen(perSituatie.flat());
    const maand = met(f, {}) as unknown as Maandfeiten;
    const norm = naarDagen(maand, delen);
    const bedrag = (deel: Normdeel): Money => overDagen(maand, deel.norm, deel.dagen);
    return {
      ...norm,
      stukken: delen.map((een) => ({ ...een, bedrag: bedrag(een) })),
      perSituatie,
    };
  },
);

const zegStuk = (een: Stuk): string => `${toonDagen(een)}: ${formatEuro(een.bedrag)}.`;

const maandregel = regel(
  {
    id: 'pw-19-huishoudmaand',
    naam: 'Bijstand over een maand waarin het huishouden verandert',
    grond: { wet: participatiewet, artikel: '19', lid: '2' },
    werkwijze: 'De norm over de delen van de maand min het inkomen van de maand, niet lager dan nul.',
    toon: ({ bijstand }: Verloopuitkomst) => formatEuro(bijstand),
    inwoner: ({ bijstand, vtReservering, uitTeBetalen }: Verloopuitkomst) =>
      `Uw bijstand is ${formatEuro(bijstand)}. Daarvan sparen wij ${formatEuro(vtReservering)} vakantiegeld voor u. U krijgt ${formatEuro(uitTeBetalen)}.`,
  },
  (f: Maandverloop): Verloopuitkomst => {
    const tegenspraken = keurVerloop(f);
    if (tegenspraken.length > 0) throw new TegenstrijdigeFeiten(tegenspraken);
    const situaties = situatiesVan(f);
    const [eerste] = situaties;
    if (eerste === undefined) throw new RangeError('a month has days');
    const norm = verloopnorm(f, situaties);
    const delen = situaties.map((een, i) => ({ ...een, delen: norm.perSituatie[i] ?? [] }));
    return { ...bijstandOver(eerste.feiten, norm, tellingVan(delen)), stukken: norm.stukken };
  },
);

/**
 * A month of bijstand of a household that changes in it. Amounts in cents.
 * @throws TegenstrijdigeFeiten where the facts cannot all be true; Onbekend where one is missing; Gat where there is no amount.
 */
export const huishoudmaand = ingang(maandregel, () => false);

type Deel = Situatie & { readonly delen: readonly Verloopdeel[] };

/** The means of the month, once: his own by the household of the first day, those of each partner by his own first day. */
const tellingVan = (delen: readonly Deel[]): Telling => ({
  tel: (eerste, _norm, metVrijlating) => {
    const eigen = inkomenVan(eerste, 'belanghebbende', metVrijlating, eerste.vanaf);
    const personen = [eigen, ...partnersIn(delen).map((hun) => telPartner(delen, hun, eigen, metVrijlating))];
    return { personen, inkomen: atLeastZero(sum(personen.map((een) => een.inAanmerking))) } satisfies Inkomens;
  },
  // A part of a month is rounded, and what a partner brings may depend on what counts of the other.
  kanMeerBijkomen: () => true,
});

/** The parts of each partner; who is there with a right and without it counts as two. */
const partnersIn = (delen: readonly Deel[]): readonly (readonly Deel[])[] => [
  ...Map.groupBy(
    delen.filter(({ partner }) => partner !== null),
    ({ partner }) => `${partner?.heeftRecht === true} ${partner?.kenmerk}`,
  ).values(),
];

const telPartner = (
  alle: readonly Deel[],
  hun: readonly Deel[],
  eigen: Persooninkomen,
  metVrijlating: boolean,
): Persooninkomen => {
  const [eerste] = hun;
  if (eerste === undefined || eerste.feiten.partner === null) throw new RangeError('a partner has days');
  const bronnen = new Set(hun.flatMap(({ partner }) => partner ?? []));
  const inkomsten = [...bronnen].flatMap((een) => [...een.inkomsten]);
  const partner = met(eerste.feiten.partner, { inkomsten });
  const feiten = met(eerste.feiten, { partner });
  // An exemption is "voor zover hij algemene bijstand ontvangt": a partner without a right receives none.
  const ander = inkomenVan(feiten, 'partner', metVrijlating && partner.heeftRecht, eerste.vanaf);
  if (partner.heeftRecht) return ander;
  return { ...ander, inAanmerking: teltZonderRecht(alle, hun, ander, eigen) };
};

/** Art. 32 lid 3 and 4 over the days of a partner without a right, with the part of the other income that belongs to those days. */
const teltZonderRecht = (
  alle: readonly Deel[],
  hun: readonly Deel[],
  ander: Persooninkomen,
  eigen: Persooninkomen,
): Money => {
  const van = atLeastZero(ander.inAanmerking);
  const norm = over(hun, ({ delen }) => delen);
  if (hun.every(({ partner }) => partner?.leeftGescheiden === true)) return atLeastZero(subtract(van, norm));
  const dagen = [aantalDagen(hun), aantalDagen(alle)] as const;
  const zelf = dagen[0] === dagen[1] ? eigen.inAanmerking : part(eigen.inAanmerking, dagen, 'half up');
  const gehuwd = over(hun, ({ feiten }) => gehuwdendelen(feiten));
  const samen = add(add(zelf, van), atLeastZero(subtract(norm, zelf)));
  return smallest(van, atLeastZero(subtract(samen, gehuwd)));
};

const aantalDagen = (delen: readonly Pick<Deel, 'vanaf' | 'tot'>[]): number =>
  delen.reduce((som, { vanaf, tot }) => som + daysBetween(vanaf, tot), 0);

/** A norm over the parts of one partner; neighbours with the same norm are joined before a cent is rounded. */
const over = (hun: readonly Deel[], delenVan: (een: Deel) => readonly Normdeel[]): Money =>
  sum(
    hun
      .slice(0, 1)
      .flatMap(({ feiten }) =>
        voegSamen(hun.flatMap(delenVan)).map((deel) => overDagen(feiten, deel.norm, deel.dagen)),
      ),
  );

/**
 * Art. 45 lid 4 in a month in which the couple changes: each spouse has half of what belongs to the days on which both have a right,
 * by the norm of those days. After a death the bijstand goes to who is left (lid 5).
 */
export const betalingInMaand = regel(
  {
    id: 'pw-45-4-maand',
    naam: 'Betaling aan ieder van de echtgenoten in een maand die verandert',
    grond: { wet: participatiewet, artikel: '45', lid: '4' },
    werkwijze:
      'Ieder de helft van het deel dat hoort bij de dagen waarop beiden recht hebben, naar de norm van die dagen.',
  },
  (f: Maandverloop, uitTeBetalen: Money): Betaling => {
    const situaties = situatiesVan(f).filter(({ recht }) => recht);
    const samen = situaties.filter(({ partner, normVan }) => partner?.heeftRecht === true && normVan === null);
    const geheel = normOver(f, situaties);
    if (samen.length === 0 || geheel === 0) return { belanghebbende: uitTeBetalen, partner: ZERO };
    const vanBeiden = part(uitTeBetalen, [normOver(f, samen), geheel], 'down');
    const { partner } = betalingAan({ uitTeBetalen: vanBeiden, beidenRecht: true, opVerzoekAan: null });
    return { belanghebbende: subtract(uitTeBetalen, partner), partner };
  },
);

const normOver = (f: Maandverloop, situaties: readonly Situatie[]): Money => {
  const maand = met(f, {}) as unknown as Maandfeiten;
  const delen = voegSamen(situaties.flatMap((een) => normInStuk(een.feiten, een, f)));
  return sum(delen.map(({ norm, dagen }) => overDagen(maand, norm, dagen)));
};
