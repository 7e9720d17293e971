/** Knows what a choice of work means: the month and the year at other pay, at an end of the work, and where more pay leaves less. */
import {
  type Besteedbaar,
  type Besteedbaarjaaruitkomst,
  bepaalBesteedbaar,
  bepaalJaar,
  brutoUitUren,
  type Huishouden,
  metLoon,
  type Onderdeel,
  type Verdiener,
  verschillen,
} from '@samenkracht/besteedbaar';
import { cents } from '@samenkracht/core';
import { citeer } from '@samenkracht/law';
import type { ZoekBladzijde } from './boom.ts';
import { klipVan, lijnOf, puntVan } from './brutolijn.ts';
import type { Klip, Lijnpunt } from './inkomenslijn.ts';

export type Werkvraag = {
  /** Gross pay a month in cents, or hours a week at `uurloon`. */
  readonly dan: { readonly bruto: number } | { readonly uren: number };
  /** The work ends after so many months of the year, 1 to 11. */
  readonly stoptNa?: number;
  /** The highest gross pay of the line. */
  readonly lijnTot: number;
};

export type Gat = { readonly tabel: string; readonly op: string; readonly omschrijving: string };
type Deel = Onderdeel & { readonly grond: string };

export type Maandkeuze = {
  readonly bruto: number;
  readonly totaal: number;
  readonly toetsingsinkomen: number;
  readonly onderdelen: readonly Deel[];
  /** What one pays for care of children, as the facts tell; not taken off `totaal`. */
  readonly opvangkosten: number;
  readonly naOpvang: number;
  readonly vrijgelaten: number;
};

export type Jaarkeuze = {
  readonly totaal: number;
  readonly maanden: readonly { readonly maand: string; readonly totaal: number; readonly bijstand: number }[];
};

export type Werkkeuze = {
  readonly nu: Maandkeuze;
  readonly dan: Maandkeuze | null;
  /** What there is more than now, after care of children; below zero where it is less. */
  readonly erbij: number | null;
  /** Per part and article, from now to then; they add up to the difference. */
  readonly verschil: readonly Deel[];
  readonly jaar: { readonly nu: Jaarkeuze | null; readonly dan: Jaarkeuze | null; readonly stopt: Jaarkeuze | null };
  readonly punten: readonly Lijnpunt[];
  readonly klippen: readonly Klip[];
  readonly onzekerheden: readonly string[];
  /** The first amount that is missing, by name; what rests on it is null. */
  readonly gat: Gat | null;
};

/** A step of the line for a screen; cliffs are found to the cent whatever it is. */
const stap = cents(10_000); // bron: grens van deze berekening, geen bedrag van een wet

const niets: Besteedbaar = { totaal: cents(0), onderdelen: [], bijstandsmaand: null, toetsingsinkomen: cents(0) };

/** @param f complete facts: what is missing was asked before. */
export const rekenWerkkeuze = (
  f: Huishouden,
  wie: Verdiener,
  vraag: Werkvraag & { readonly uurloon?: number },
  zoek: ZoekBladzijde,
): Werkkeuze | undefined => {
  const bruto = brutoVan(f, vraag);
  if (bruto === undefined) return undefined;
  const straks = metLoon(f, wie, bruto);
  const nu = bepaalBesteedbaar(f);
  const dan = bepaalBesteedbaar(straks);
  if (nu.soort !== 'waarde') return undefined;
  const jaren = {
    nu: bepaalJaar(f),
    dan: bepaalJaar(straks),
    stopt: vraag.stoptNa === undefined ? undefined : bepaalJaar(straks, { wie, na: vraag.stoptNa }),
  };
  const lijn = lijnOf(f, { wie, vanaf: cents(0), tot: cents(vraag.lijnTot), stap });
  const onzeker = [nu, dan, jaren.dan, jaren.stopt, lijn].flatMap((een) =>
    een !== undefined && een.soort === 'waarde' ? een.onzekerheden : [],
  );
  const gaten = [dan, jaren.nu, jaren.dan, jaren.stopt].flatMap((een) =>
    een?.soort === 'gat' ? [{ tabel: een.tabel, op: een.op, omschrijving: een.omschrijving }] : [],
  );
  const maandNu = maandkeuze(f, f.brutoloon[wie], nu.waarde);
  const maandDan = dan.soort === 'waarde' ? maandkeuze(straks, bruto, dan.waarde) : null;
  return {
    nu: maandNu,
    dan: maandDan,
    erbij: maandDan === null ? null : maandDan.naOpvang - maandNu.naOpvang,
    verschil: dan.soort === 'waarde' ? verschillen(nu.waarde, dan.waarde).map(alsDeel) : [],
    jaar: { nu: jaarkeuze(jaren.nu), dan: jaarkeuze(jaren.dan), stopt: jaarkeuze(jaren.stopt) },
    punten: lijn.soort === 'waarde' ? lijn.punten.map((punt) => puntVan(punt.bruto, punt)) : [],
    klippen: lijn.soort === 'waarde' ? lijn.klippen.map(klipVan(zoek)) : [],
    onzekerheden: [...new Set(onzeker.map(({ tekst }) => tekst))],
    gat: gaten[0] ?? null,
  };
};

const brutoVan = (f: Huishouden, { dan, uurloon }: Werkvraag & { readonly uurloon?: number }) => {
  if ('bruto' in dan) return cents(dan.bruto);
  return uurloon === undefined ? undefined : brutoUitUren(f, cents(uurloon), dan.uren);
};

const alsDeel = ({ grond, ...een }: ReturnType<typeof verschillen>[number]): Deel => ({ ...een, grond: citeer(grond) });

const maandkeuze = (f: Huishouden, bruto: number, maand: Besteedbaar): Maandkeuze => {
  const opvangkosten = f.toeslagen.opvangkinderen
    .flatMap(({ opvang }) => opvang)
    .reduce((som, { uren, uurprijs }) => som + uren * uurprijs, 0);
  return {
    bruto,
    totaal: maand.totaal,
    toetsingsinkomen: maand.toetsingsinkomen,
    onderdelen: verschillen(niets, maand).map(alsDeel),
    opvangkosten,
    naOpvang: maand.totaal - opvangkosten,
    vrijgelaten: maand.bijstandsmaand?.vrijlating ?? 0,
  };
};

const jaarkeuze = (uitkomst: Besteedbaarjaaruitkomst | undefined): Jaarkeuze | null =>
  uitkomst?.soort !== 'waarde'
    ? null
    : {
        totaal: uitkomst.waarde.totaal,
        maanden: uitkomst.waarde.maanden.map(({ maand, totaal, bijstandsmaand }) => ({
          maand,
          totaal,
          bijstand: bijstandsmaand?.bijstand ?? 0,
        })),
      };
