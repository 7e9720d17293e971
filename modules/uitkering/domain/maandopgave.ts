/** Knows what all that was said about one source comes to per calendar month: pay over weeks, and special pay where it was earned. */
import { cents, firstDay, formatEuro, formatMonth, type Money, type Month, monthOf, ZERO } from '@samenkracht/core';
import { bepaal, citeer, type Kader, kies } from '@samenkracht/law';
import { loonInMaand, toegerekend, verschilTussenBronnen } from '@samenkracht/participatiewet';
import {
  type Bijzonderdeel,
  type Geldend,
  geldendeInkomst,
  type Herleiding,
  type Kanaal,
  type Loonperiode,
  type Opgave,
} from './inkomst.ts';
import type { Inkomstenbron } from './maandfeiten.ts';

type Bron = Pick<Inkomstenbron, 'vakantiegeld'>;
type Inweken = Opgave & { readonly periode: Loonperiode };

const grenzen = { 'elke cent': 0, 'meer dan 1 euro': 100, 'meer dan 5 euro': 500 } as const;

const tolerantieOp = (kader: Kader, maand: Month) => (): Money =>
  cents(grenzen[kies({ kader }, verschilTussenBronnen, firstDay(maand))]);

/** @param opgaven all of one source, oldest first. */
export const geldendVan = (opgaven: readonly Opgave[], bron: Bron, kader: Kader): ((maand: Month) => Geldend) => {
  const perMaand = Map.groupBy(maandwoorden(opgaven, kader), ({ maand }) => maand);
  const bijzonder = bijzonderIn(opgaven, bron, kader);
  return (maand) => {
    const strijd = bijzonder.strijd.get(maand);
    if (strijd !== undefined) return strijd;
    const geldend = geldendeInkomst(perMaand.get(maand) ?? [], tolerantieOp(kader, maand));
    const delen = bijzonder.delen.get(maand);
    return delen === undefined || geldend.soort !== 'bekend' ? geldend : { ...geldend, bijzonder: delen };
  };
};

/** The words over whole months as they stand; of pay over weeks one word per channel and month, in the place of its last payment. */
const maandwoorden = (opgaven: readonly Opgave[], kader: Kader): readonly Opgave[] => {
  if (!opgaven.some(({ periode }) => periode !== undefined)) return opgaven.filter(isGewoon);
  const inweken = opgaven.filter(isInweken);
  const kanalen: readonly Kanaal[] = [...new Set(inweken.map(({ kanaal }) => kanaal))];
  const gemaakt = kanalen.flatMap((kanaal) => uitWeken(betalingenVan(inweken, kanaal), kader));
  const plaats = new Map(opgaven.map(({ id }, i) => [id, i]));
  return [...opgaven.filter((een) => isGewoon(een) && !isInweken(een)), ...gemaakt].sort(
    (a, b) => (plaats.get(a.id) ?? 0) - (plaats.get(b.id) ?? 0),
  );
};

const isGewoon = ({ bijzonder }: Opgave): boolean => bijzonder === undefined;
const isInweken = (opgave: Opgave): opgave is Inweken => isGewoon(opgave) && opgave.periode !== undefined;

/** The last word of a channel about each period. */
const betalingenVan = (opgaven: readonly Inweken[], kanaal: Kanaal): readonly Inweken[] =>
  [
    ...Map.groupBy(
      opgaven.filter((een) => een.kanaal === kanaal),
      ({ periode }) => `${periode.van} ${periode.tot}`,
    ).values(),
  ].flatMap((woorden) => {
    const geldend = geldendeInkomst(woorden);
    return geldend.soort === 'bekend' ? [geldend.opgave as Inweken] : [];
  });

/** Four weeks that leave a day of the month open make an estimate; single weeks make no amount before the month is whole. */
const uitWeken = (betalingen: readonly Inweken[], kader: Kader): readonly Opgave[] =>
  [...new Set(betalingen.flatMap(({ periode }) => [monthOf(periode.betaaldOp), monthOf(periode.van)]))].flatMap(
    (maand): Opgave[] => {
      const feiten = { kader, maand, betalingen: betalingen.map(({ netto, periode }) => ({ netto, ...periode })) };
      const bepaling = bepaal(loonInMaand, feiten);
      const hier = betalingen.filter(({ periode }) => monthOf(periode.betaaldOp) === maand);
      const laatste = hier.at(-1) ?? betalingen.find(({ periode }) => monthOf(periode.van) === maand);
      if (bepaling.soort !== 'waarde' || laatste === undefined) return [];
      const { netto, som, volledig } = bepaling.waarde;
      if (!volledig && !hier.some(({ periode }) => isVierWeken(periode))) return [];
      const geschat = !volledig || hier.some(({ status }) => status === 'geschat');
      const { periode: _, ...woord } = laatste;
      const herleiding: Herleiding = {
        som,
        artikel: citeer(loonInMaand.kop.grond),
        onzekerheden: bepaling.onzekerheden.map(({ tekst }) => tekst),
      };
      return [{ ...woord, maand, netto, status: geschat ? 'geschat' : laatste.status, herleiding }];
    },
  );

const isVierWeken = ({ van, tot }: Loonperiode): boolean =>
  Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot)).days >= 28;

type Bijzonderen = {
  readonly delen: ReadonlyMap<Month, readonly Bijzonderdeel[]>;
  readonly strijd: ReadonlyMap<Month, Extract<Geldend, { soort: 'tegenstrijdig' }>>;
};

const bijzonderIn = (opgaven: readonly Opgave[], bron: Bron, kader: Kader): Bijzonderen => {
  const delen = new Map<Month, Bijzonderdeel[]>();
  const strijd = new Map<Month, Extract<Geldend, { soort: 'tegenstrijdig' }>>();
  for (const { maand, geldend } of bijzondere(opgaven, kader)) {
    if (geldend.soort === 'tegenstrijdig') strijd.set(maand, geldend);
    if (geldend.soort !== 'bekend') continue;
    const { bijzonder } = geldend.opgave;
    if (bijzonder === undefined) continue;
    for (const deel of placedFor(geldend.opgave, bijzonder, bron, kader) ?? []) {
      const een = { aard: bijzonder.aard, netto: deel.netto, betaaldIn: maand };
      delen.set(deel.maand, [...(delen.get(deel.maand) ?? []), een]);
    }
  }
  return { delen, strijd };
};

/** Who else says the pay of a month says special pay too: then what UWV keeps of it apart is in there already, or comes from him. */
const isAlMeegeteld = ({ kanaal, maand }: Opgave, opgaven: readonly Opgave[]): boolean => {
  if (kanaal !== 'uwv') return false;
  const telt = geldendeInkomst(opgaven.filter((een) => isGewoon(een) && een.maand === maand));
  return telt.soort === 'tegenstrijdig' || (telt.soort === 'bekend' && telt.opgave.kanaal !== 'uwv');
};

const bijzondere = (opgaven: readonly Opgave[], kader: Kader) =>
  [
    ...Map.groupBy(
      opgaven.filter((een) => een.bijzonder !== undefined && !isAlMeegeteld(een, opgaven)),
      ({ maand, bijzonder }) => `${maand} ${bijzonder?.aard}`,
    ),
  ]
    // by their month, so that it makes no difference which delivery came first
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, woorden]) => {
      const [eerste] = woorden;
      if (eerste === undefined) return [];
      return [{ maand: eerste.maand, geldend: geldendeInkomst(woorden, tolerantieOp(kader, eerste.maand)) }];
    });

/**
 * Where special pay counts: in the months in which it was earned (art. 32 lid 2), and only once it was paid. Holiday pay that was
 * counted as a claim each month (art. 19 lid 3) does not count again. Undefined while nobody said when it was earned.
 */
const placedFor = (
  { maand, netto }: Opgave,
  { aard, verworven }: NonNullable<Opgave['bijzonder']>,
  { vakantiegeld }: Bron,
  kader: Kader,
): readonly { readonly maand: Month; readonly netto: Money }[] | undefined => {
  if (aard === 'vakantiegeld' && vakantiegeld === 'nog te goed') return [];
  if (aard === 'vakantiegeld' && vakantiegeld === 'meebetaald') return [{ maand, netto }];
  if (verworven === undefined) return undefined;
  const { van, totEnMet } = verworven;
  return toegerekend({
    ...{ kader, netto, karakter: 'uitgesteld', teGelde: maand, verworvenVan: van, verworvenTotEnMet: totEnMet },
  });
};

export type Ongeplaatst = { readonly maand: Month; readonly aard: Bijzonderdeel['aard']; readonly netto: Money };

/** Special pay that counts in no month yet, because nobody said over which months it was earned. */
export const ongeplaatst = (opgaven: readonly Opgave[], bron: Bron, kader: Kader): readonly Ongeplaatst[] =>
  bijzondere(opgaven, kader).flatMap(({ maand, geldend }) => {
    const bijzonder = geldend.soort === 'bekend' ? geldend.opgave.bijzonder : undefined;
    if (geldend.soort !== 'bekend' || bijzonder === undefined || geldend.netto === ZERO) return [];
    const geplaatst = placedFor(geldend.opgave, bijzonder, bron, kader);
    return geplaatst === undefined ? [{ maand, aard: bijzonder.aard, netto: geldend.netto }] : [];
  });

/** The first month whose amount a word can change. */
export const eersteGeraakt = ({ maand, periode, bijzonder }: Opgave): Month =>
  [maand, ...(periode === undefined ? [] : [monthOf(periode.van)]), ...verworvenVan(bijzonder)].reduce((a, b) =>
    a < b ? a : b,
  );

const verworvenVan = (bijzonder: Opgave['bijzonder']): readonly Month[] =>
  bijzonder?.verworven === undefined ? [] : [bijzonder.verworven.van];

const aardnaam = { vakantiegeld: 'vakantiegeld', eindejaarsuitkering: 'eindejaarsuitkering' } as const;

/** The ground of where special pay counts. */
export const artikelBijzonder = citeer(toegerekend.kop.grond);

/** For the specification: how much of the income of a month was special pay, and when it came. */
export const toonBijzonder = ({ aard, netto, betaaldIn }: Bijzonderdeel): string =>
  `waarvan ${formatEuro(netto)} ${aardnaam[aard]}, betaald in ${formatMonth(betaaldIn)}`;
