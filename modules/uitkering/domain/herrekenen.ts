/** Knows a row of months: each computed after the one before it, because what was exempt earlier counts for later. */
import { addToMonth, formatMonth, type Money, type Month, monthOf, monthsIn, subtract, ZERO } from '@samenkracht/core';
import { type Maanduitkomst, type Persoon, type Verschilregel, verklaarVerschil } from '@samenkracht/participatiewet';
import { metDitJaar, teltPerJaar } from './ditjaar.ts';
import type { Geldend, Herleiding } from './inkomst.ts';
import { berekenMaand, type Maandberekening, type Maandresultaat } from './maandberekening.ts';
import {
  bouwMaandfeiten,
  type EerdereMaand,
  type Grondslag,
  type Grondslagfeiten,
  type Inkomstenbron,
  type Loon,
  type Looptijd,
  maandloon,
  toInkomsten,
} from './maandfeiten.ts';
import { artikelBijzonder, toonBijzonder } from './maandopgave.ts';
import { planMaand } from './maandplan.ts';
import { type GeldendeMaatregel, metMaatregelen } from './maatregel.ts';
import { loonmaandVan, type Verrekenstand } from './verrekenwijze.ts';
import type { Wijziging } from './wijziging.ts';

/** All that a row of months of one uitkering is computed from. */
export type Reeksinvoer = Verrekenstand & {
  readonly grondslagen: readonly Grondslag[];
  /** The changes that were decided; left out where there are none. */
  readonly wijzigingen?: readonly Wijziging[];
  /** The measures of art. 18 that were decided; left out where there are none. */
  readonly maatregelen?: readonly GeldendeMaatregel[];
  readonly bronnen: readonly Inkomstenbron[];
  readonly geldend: (bronId: string, maand: Month) => Geldend;
  /** The newest version of each month that was decided. */
  readonly vastgesteld: readonly VastgesteldeMaand[];
};

export type VastgesteldeMaand = {
  readonly maand: Month;
  readonly versie: number;
  readonly uitkomst: Maanduitkomst;
  readonly uitbetalen: Money;
  readonly vakantietoeslag: Money;
  readonly invoerHash: string;
  readonly bekendOp: string;
};

/** The first month that this system decides: of a benefit that was taken over, the months before it were paid elsewhere. */
export const eersteMaand = ({ ingangsdatum }: Looptijd, overgenomenVanaf: Month | undefined): Month => {
  const begin = monthOf(ingangsdatum);
  return overgenomenVanaf !== undefined && overgenomenVanaf > begin ? overgenomenVanaf : begin;
};

/** Computes the months one after the other and stops at the first that cannot be settled: a later one may depend on it. */
export const berekenReeks = (invoer: Reeksinvoer, van: Month, totEnMet: Month): readonly Maandresultaat[] => {
  const resultaten: Maandresultaat[] = [];
  const eerder: EerdereMaand[] = invoer.vastgesteld.filter(({ maand }) => maand < van);
  for (const maand of monthsIn(van, addToMonth(totEnMet, 1))) {
    const plan = planMaand(invoer, maand);
    if (plan === undefined) continue;
    const { dagen, grondslag } = plan;
    if (grondslag === undefined) {
      resultaten.push({
        soort: 'uitzondering',
        maand,
        uitzondering: { code: 'FEIT_ONTBREEKT', maand, feit: 'de feiten onder het besluit', pad: undefined },
      });
      break;
    }
    const loonmaand = loonmaandVan(invoer, maand);
    const bronnen = plan.niets ? [] : invoer.bronnen;
    const loon = maandloon(bronnen, ({ soort }) => (soort === 'loon' ? loonmaand : maand), invoer.geldend);
    if (loon.soort !== 'bekend') {
      resultaten.push({ soort: 'uitzondering', maand, uitzondering: loonuitzondering(loon) });
      break;
    }
    const { kader } = invoer;
    const metJaar = metOpgegevenJaar(invoer, grondslag, maand);
    const { maatregelen } = invoer;
    const huishouden = bouwMaandfeiten({ kader, maand, dagen, grondslag: metJaar, lonen: loon.lonen, eerder });
    const verloop = plan.verloop?.(huishouden);
    const resultaat = berekenMaand(
      metMaatregelen(huishouden, maatregelen, maand),
      loon.geschat,
      herleidingenVan(loon.lonen, maand, loonmaand),
      verloop && metMaatregelen(verloop, maatregelen, maand),
    );
    resultaten.push(resultaat);
    if (resultaat.soort === 'uitzondering') break;
    eerder.push({ maand, uitkomst: resultaat.uitkomst });
  }
  return resultaten;
};

type Loonprobleem = Exclude<ReturnType<typeof maandloon>, { soort: 'bekend' }>;

const loonuitzondering = (loon: Loonprobleem) =>
  loon.soort === 'ontbreekt'
    ? ({
        code: 'INKOMSTEN_ONTBREKEN',
        maand: loon.maand,
        bronId: loon.bron.id,
        werkgever: loon.bron.werkgever,
      } as const)
    : ({
        code: 'INKOMSTEN_TEGENSTRIJDIG',
        maand: loon.maand,
        bronId: loon.bron.id,
        werkgever: loon.bron.werkgever,
        inwoner: loon.inwoner,
        loongegevens: loon.loongegevens,
      } as const);

/** What was reported in the year before a month, where a kind that counts by year was. */
const metOpgegevenJaar = (invoer: Reeksinvoer, grondslag: Grondslagfeiten, maand: Month): Grondslagfeiten => {
  const bronnen = invoer.bronnen.filter(({ soort }) => teltPerJaar(soort));
  if (bronnen.length === 0) return grondslag;
  const sinds = invoer.grondslagen.reduce<Month>(
    (eerste, { vanaf }) => (monthOf(vanaf) < eerste ? monthOf(vanaf) : eerste),
    maand,
  );
  const vul = <P extends Persoon>(persoon: P, wie: Inkomstenbron['wie']): P =>
    metDitJaar({
      ...{ kader: invoer.kader, grondslag, persoon, maand, sinds },
      inkomstenIn: (eerder) => {
        const loon = maandloon(
          bronnen.filter((bron) => bron.wie === wie),
          () => eerder,
          invoer.geldend,
        );
        return loon.soort === 'bekend' ? loon.lonen.flatMap(toInkomsten) : [];
      },
    });
  const { belanghebbende, partner } = grondslag;
  return {
    ...grondslag,
    belanghebbende: vul(belanghebbende, 'belanghebbende'),
    partner: partner === null ? null : vul(partner, 'partner'),
  };
};

/** How the income of a month came about, where it is not simply the pay of that month. */
const herleidingenVan = (lonen: readonly Loon[], maand: Month, loonmaand: Month | undefined): readonly Herleiding[] => [
  ...lonen.flatMap(({ herleiding }) => herleiding ?? []),
  ...lonen.flatMap(({ bijzonder = [] }) =>
    bijzonder.map((deel) => ({ som: toonBijzonder(deel), artikel: artikelBijzonder, onzekerheden: [] })),
  ),
  ...(loonmaand === undefined || loonmaand === maand || !lonen.some(({ bron }) => bron.soort === 'loon')
    ? []
    : [{ som: `loon van ${formatMonth(loonmaand)}, want wij verrekenen achteraf`, artikel: '', onzekerheden: [] }]),
];

/** A month whose new outcome is not what was decided: before, after, difference and cause. */
export type Herzieningsmaand = {
  readonly maand: Month;
  readonly voor: Money;
  readonly na: Money;
  readonly verschil: Money;
  readonly vakantietoeslagVoor: Money;
  readonly vakantietoeslagNa: Money;
  readonly versie: number;
  readonly oorzaak: string;
  /** Per cause, adding up to the difference. */
  readonly redenen: readonly Verschilregel[];
  readonly berekening: Maandberekening;
};

/** The months that come out differently now. A month that comes out the same gets no new version. */
export const vergelijk = (
  vastgesteld: readonly VastgesteldeMaand[],
  berekend: readonly Maandresultaat[],
  oorzaakVan: (maand: Month) => string,
): readonly Herzieningsmaand[] => {
  const eerder = new Map(vastgesteld.map((een) => [een.maand, een]));
  return berekend.flatMap((resultaat): Herzieningsmaand[] => {
    const was = eerder.get(resultaat.maand);
    if (resultaat.soort === 'uitzondering' || was === undefined) return [];
    const { uitTeBetalen, vtReservering } = resultaat.uitkomst;
    if (
      was.uitbetalen === uitTeBetalen &&
      was.vakantietoeslag === vtReservering &&
      sameUse(was.uitkomst, resultaat.uitkomst)
    )
      return [];
    return [
      {
        maand: resultaat.maand,
        voor: was.uitbetalen,
        na: uitTeBetalen,
        verschil: subtract(uitTeBetalen, was.uitbetalen),
        vakantietoeslagVoor: was.vakantietoeslag,
        vakantietoeslagNa: vtReservering,
        versie: was.versie + 1,
        oorzaak: oorzaakVan(resultaat.maand),
        redenen: verklaarVerschil(was.uitkomst, resultaat.uitkomst),
        berekening: resultaat,
      },
    ];
  });
};

/** The same amount by another way is another version too, when it used an exemption that counts for later months. */
const sameUse = (a: Maanduitkomst, b: Maanduitkomst): boolean =>
  a.personen.length === b.personen.length &&
  a.personen.every((een, i) => {
    const ander = b.personen[i];
    return (
      een.grond === ander?.grond &&
      een.netto === ander.netto &&
      (een.vrijlating === ZERO) === (ander.vrijlating === ZERO)
    );
  });
