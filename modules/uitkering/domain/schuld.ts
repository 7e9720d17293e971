/** Knows a debt as a story: where it came from, on what ground, who owes it, what is open, and what can be done about it on a day. */
import {
  aanmaningVanaf,
  type Betaalfeiten,
  isRenteVerschuldigd,
  uitersteBetaaldag,
  uitersteDagNaAanmaning,
  type Verjaring,
  verzuimVanaf,
  wettelijkeRente,
} from '@samenkracht/awb';
import { type Maandsaldi, saldo } from '@samenkracht/betaling';
import { add, type Day, type Money, type Month, monthOf, monthsBetween, sum, ZERO } from '@samenkracht/core';
import { bepaal, type Kader, met } from '@samenkracht/law';
import type { Oorzaak } from '@samenkracht/participatiewet';
import { aansprakelijk } from '@samenkracht/participatiewet/handhaving';
import type { Invordering } from './invordering.ts';
import { laatstePerMaand, laatsteVerrekenmaand, waaromNiet } from './runschuld.ts';
import { verjaringVan } from './schuldverjaring.ts';

/** A version of a month in which too much turned out to be paid. */
export type Ontstaan = {
  readonly maand: Month;
  readonly versie: number;
  readonly bedrag: Money;
  readonly oorzaak: string;
  readonly status: 'netto' | 'bruto beoordelen';
  readonly ontstaanOp: Day;
  readonly grond: string;
  readonly wijze: 'verrekening' | 'terugvordering';
};

export type Schuldstatus =
  | 'wordt verrekend'
  | 'zelf betalen'
  | 'bruto beoordelen'
  | 'zes maanden voorbij'
  | 'deurwaarder'
  | 'verjaard'
  | 'voldaan';

export type Schuld = {
  readonly maand: Month;
  readonly oorzaak: string;
  readonly oorzaaksoort: Oorzaak;
  readonly grond: string;
  readonly wijze: Ontstaan['wijze'];
  readonly ontstaanOp: Day;
  readonly ouderdomMaanden: number;
  /** Art. 59 Pw: of a couple each owes all of it. */
  readonly wie: 'alleen de ontvanger' | 'alle gezinsleden' | 'ook de partner';
  readonly oorspronkelijk: Money;
  readonly kosten: Money;
  readonly rente: Money;
  readonly hoofdsom: Money;
  readonly belasting: Money;
  readonly open: Money;
  readonly status: Schuldstatus;
  /** Of a debt that is set off without a decision: until which month. */
  readonly verrekenenTot: Month | undefined;
  /** Of a debt that the resident pays himself: by when, and from when he is in default. */
  readonly termijn: Betaaltermijn | undefined;
  /** Until when it can be claimed (4:104 Awb); undefined while it was not claimed back by a decision. */
  readonly verjaring: Verjaring | undefined;
  /** Could the tax be claimed too (art. 58 lid 5 Pw)? It is of an earlier year, and was not claimed yet. */
  readonly eerderJaar: boolean;
};

export type Betaaltermijn = {
  readonly uiterlijk: Day;
  readonly inVerzuim: boolean;
  /** First day of default: from then interest runs (4:98). */
  readonly verzuimVanaf: Day;
  /** First day on which a reminder may go. */
  readonly aanmaningVanaf: Day;
  readonly aangemaand: boolean;
  /** Last day to pay after the reminder: after it a dwangbevel may follow (4:117). */
  readonly naAanmaning: Day | undefined;
};

export type Schuldfeiten = {
  readonly kader: Kader;
  readonly today: Day;
  /** Does the uitkering run, so that debts are held from it? */
  readonly loopt: boolean;
  readonly heeftPartner: boolean;
  readonly ontstaan: readonly Ontstaan[];
  readonly saldi: Maandsaldi;
  readonly invordering: Invordering;
};

const oorzaakVan = ({ teruggevorderd }: Invordering, maand: Month): Oorzaak =>
  teruggevorderd.get(maand)?.oorzaak ?? 'later bekend inkomen';

const statusVan = (f: Schuldfeiten, laatste: Ontstaan, open: Money): Schuldstatus => {
  if (open <= 0) return 'voldaan';
  const [gegeven = laatste] = laatstePerMaand(f.ontstaan.filter(({ maand }) => maand === laatste.maand));
  const verjaring = verjaringVan(gegeven, f.invordering, f.today);
  if (verjaring !== undefined && f.today > verjaring.laatsteDag) return 'verjaard';
  const reden = waaromNiet(gegeven, f.invordering, monthOf(f.today));
  if (reden !== undefined) return reden;
  const maaktOver = f.invordering.regeling?.wijze === 'overmaking';
  return f.loopt && !maaktOver ? 'wordt verrekend' : 'zelf betalen';
};

const betaalfeiten = (f: Schuldfeiten, laatste: Ontstaan, schuld: Money): Betaalfeiten => ({
  kader: f.kader,
  bekendgemaaktOp: f.invordering.teruggevorderd.get(laatste.maand)?.sinds ?? laatste.ontstaanOp,
  laterTijdstip: null,
  uitstelTotEnMet: f.invordering.uitstelTotEnMet ?? null,
  schuld,
  schuldenaar: 'belanghebbende',
});

/** Only of what he must pay himself: what is held from the benefit is paid as it was decided. */
const termijnVan = (
  f: Schuldfeiten,
  laatste: Ontstaan,
  open: Money,
  status: Schuldstatus,
): Betaaltermijn | undefined => {
  const teruggevorderd = laatste.wijze === 'terugvordering' || f.invordering.teruggevorderd.has(laatste.maand);
  if (!teruggevorderd || f.invordering.regeling !== undefined) return undefined;
  if (status !== 'zelf betalen' && status !== 'deurwaarder') return undefined;
  const feiten = betaalfeiten(f, laatste, open);
  const aanmaning = f.invordering.aanmaningen.get(laatste.maand);
  return {
    uiterlijk: uitersteBetaaldag(feiten),
    inVerzuim: f.today >= verzuimVanaf(feiten),
    verzuimVanaf: verzuimVanaf(feiten),
    aanmaningVanaf: aanmaningVanaf(feiten),
    aangemaand: aanmaning !== undefined,
    naAanmaning: aanmaning === undefined ? undefined : uitersteDagNaAanmaning(aanmaning.sinds),
  };
};

/** One per month of origin, the oldest first. */
export const schuldenVan = (f: Schuldfeiten): readonly Schuld[] =>
  [...Map.groupBy(f.ontstaan, ({ maand }) => maand)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([maand, hier]): Schuld[] => {
      const laatste = hier.at(-1);
      if (laatste === undefined) return [];
      const stand = f.saldi.get(maand) ?? saldo.leeg;
      const open = saldo.openSchuld(stand);
      const status = statusVan(f, laatste, open);
      const oorzaaksoort = oorzaakVan(f.invordering, maand);
      const besluit = f.invordering.teruggevorderd.get(maand);
      const wijze = besluit === undefined ? laatste.wijze : 'terugvordering';
      return [
        {
          maand,
          oorzaak: laatste.oorzaak,
          oorzaaksoort,
          grond: besluit?.grond ?? laatste.grond,
          wijze,
          ontstaanOp: laatste.ontstaanOp,
          ouderdomMaanden: monthsBetween(monthOf(laatste.ontstaanOp), monthOf(f.today)),
          wie: aansprakelijk({
            aanGezin: f.heeftPartner,
            hadGezinsbijstandMoetenZijn: false,
            inlichtingenplichtGeschonden: oorzaaksoort === 'inlichtingenplicht geschonden',
          }),
          oorspronkelijk: sum(hier.map(({ bedrag }) => bedrag)),
          kosten: stand['vordering kosten'],
          rente: stand['vordering rente'],
          hoofdsom: stand.vordering,
          belasting: stand['vordering belasting'],
          open,
          status,
          verrekenenTot:
            wijze === 'verrekening' && status === 'wordt verrekend' ? laatsteVerrekenmaand(maand) : undefined,
          termijn: termijnVan(f, laatste, open, status),
          verjaring: verjaringVan({ ...laatste, wijze }, f.invordering, f.today),
          eerderJaar: maand.slice(0, 4) < f.today.slice(0, 4) && stand['vordering belasting'] === 0,
        },
      ];
    });

/** What of the amounts behind an outcome is not confirmed, each said once. */
export const tekstenVan = (onzekerheden: readonly { readonly tekst: string }[]): readonly string[] => [
  ...new Set(onzekerheden.map(({ tekst }) => tekst)),
];

/** A transfer, as far as interest looks at it. */
type Boeking = {
  readonly debet: { readonly rekening: string; readonly maand: Month };
  readonly credit: { readonly rekening: string; readonly maand: Month };
  readonly bedrag: Money;
  readonly boekdatum: Day;
};

export type Renteuitkomst =
  | {
      readonly soort: 'bedrag';
      readonly rente: Money;
      readonly verschuldigd: boolean;
      /** What of the rates is not confirmed, in words. */
      readonly onbevestigd: readonly string[];
    }
  | { readonly soort: 'gat'; readonly tabel: string };

/**
 * The interest since the default over what was open each day: a payment lowers it from its own day. The year after which interest bears
 * interest starts anew at a payment, which is never to the disadvantage of the resident.
 */
export const renteOver = (f: Schuldfeiten, maand: Month, boekingen: readonly Boeking[]): Renteuitkomst => {
  const laatste = f.ontstaan.findLast((een) => een.maand === maand);
  if (laatste === undefined) return { soort: 'bedrag', rente: ZERO, verschuldigd: false, onbevestigd: [] };
  const feiten = betaalfeiten(f, laatste, ZERO);
  const { kader: _, ...eigen } = feiten;
  const begin = verzuimVanaf(feiten);
  const isHoofdsom = (rekening: string): boolean => rekening === 'vordering' || rekening === 'vordering belasting';
  const standOp = (dag: Day): Money =>
    sum(
      boekingen
        .filter(({ boekdatum }) => boekdatum <= dag)
        .map(({ debet, credit, bedrag }) => {
          if (debet.maand === maand && isHoofdsom(debet.rekening)) return bedrag;
          return credit.maand === maand && isHoofdsom(credit.rekening) ? (-bedrag as Money) : ZERO;
        }),
    );
  const wisseldagen = boekingen.map(({ boekdatum }) => boekdatum).filter((dag) => dag > begin && dag < f.today);
  const grenzen = [...new Set([begin, ...wisseldagen])].sort();
  const bepaling = bepaal(
    (g: { readonly kader: Kader }) => {
      const rente = grenzen.reduce<Money>((som, van, i) => {
        const tot = grenzen[i + 1] ?? f.today;
        return van >= tot ? som : add(som, wettelijkeRente(met(g, { schuld: standOp(van), verzuimVanaf: van }), tot));
      }, ZERO);
      return { rente, verschuldigd: isRenteVerschuldigd(met(g, eigen), rente, f.today) };
    },
    { kader: f.kader },
  );
  if (bepaling.soort === 'waarde')
    return { soort: 'bedrag', ...bepaling.waarde, onbevestigd: tekstenVan(bepaling.onzekerheden) };
  return { soort: 'gat', tabel: bepaling.soort === 'gat' ? bepaling.omschrijving : 'wettelijke rente' };
};
