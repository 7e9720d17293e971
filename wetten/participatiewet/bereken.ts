/** Knows how to compute months that come from outside as JSON: parsed once, refused with a path, or answered with amounts and explanation. */
import { type Day, err, type GemeenteCode, gemeenteCode, type Money, month, ok, type Result } from '@samenkracht/core';
import {
  type Bepaling,
  bepaal,
  citeer,
  type Diepte,
  type Kader,
  type Onvolledig,
  type Regeltekst,
  type Uitleg,
  verklaar,
  vertel,
} from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';
import { Compile } from 'typebox/compile';
import { bijstandsmaand } from './artikel-19.ts';
import { huishoudmaand, type Verloopuitkomst } from './artikel-45-verloop.ts';
import { dagenVan, fout, type Invoer, type Invoerfout, isTeVeel, keurInvoer, MAX_FEITEN } from './bereken-keuring.ts';
import { berekenInvoerSchema } from './bereken-schema.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Maandverloop } from './huishoudverloop.ts';
import { specificatieVan } from './specificatie.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { keurVerloop, type Tegenspraak } from './verloop-keuring.ts';
import { vragen } from './vragen.ts';
import { verloopvragen } from './vragen-verloop.ts';

export type Berekening = { readonly maand: string; readonly kenmerk?: string } & (
  | {
      readonly soort: 'waarde';
      /** `stukken` where the household changes within the month. */
      readonly uitkomst: Maanduitkomst | Verloopuitkomst;
      readonly specificatie: readonly {
        readonly naam: string;
        readonly bedrag: Money;
        readonly grond: string;
        readonly totaal: boolean;
      }[];
      readonly onzekerheden: readonly string[];
      readonly uitleg: Readonly<Record<Diepte, readonly Regeltekst[]>>;
    }
  | { readonly soort: 'onbekend'; readonly feit: string; readonly vraag: string | null }
  | {
      readonly soort: 'gat';
      /** A refusal with a name and a place, as a wrong input has. */
      readonly code: 'GEEN_BEDRAG';
      readonly pad: string;
      readonly tabel: string;
      readonly op: Day;
      readonly omschrijving: string;
    }
  | { readonly soort: 'afweging'; readonly feit: string; readonly vraag: string }
);

const lezer = Compile(berekenInvoerSchema);

const alleDieptes: readonly Diepte[] = ['inwoner', 'consulent', 'jurist'];

/** One month, or a list of months, as it was read from a file; told only at the depths that are asked for. */
export const berekenInvoer = (
  json: unknown,
  dieptes: readonly Diepte[] = alleDieptes,
): Result<readonly Berekening[], readonly Invoerfout[]> => {
  const verklaard = verklaarInvoer(json, dieptes);
  return verklaard.ok ? ok(verklaard.value.map(({ berekening }) => berekening)) : verklaard;
};

/** A computed month with what it was computed from: the facts as they were read, and the tree of the explanation. */
export type Verklaring = {
  readonly berekening: Berekening;
  readonly feiten: Onvolledig<Maandfeiten>;
  readonly uitleg: Uitleg | undefined;
  /** The day whose version of the law counts first. */
  readonly versie: Day;
};

/** The frame of a municipality: what it chose, and the amounts that it added. Without more what the program knows. */
export type Kaders = (gemeente: GemeenteCode) => Kader;
const bekendeKaders: Kaders = (gemeente) => kaderVan(gemeente);

/** As `berekenInvoer`, for who opens an amount down to its facts and articles. */
export const verklaarInvoer = (
  json: unknown,
  dieptes: readonly Diepte[] = alleDieptes,
  kaders: Kaders = bekendeKaders,
): Result<readonly Verklaring[], readonly Invoerfout[]> => {
  const maanden = Array.isArray(json) ? json : [json];
  const uitkomsten: Verklaring[] = [];
  for (const [i, maand] of maanden.entries()) {
    const gelezen = leesMaand(maand, Array.isArray(json) ? `/${i}` : '', kaders);
    if (!gelezen.ok) return gelezen;
    uitkomsten.push(verklaarMaand(gelezen.value, dieptes));
  }
  return ok(uitkomsten);
};

type Gelezen = { readonly invoer: Invoer; readonly feiten: Onvolledig<Maandfeiten>; readonly vanaf: Day };

/** A month whose form and days are right, with the frame of its municipality around it. */
export const leesMaand = (
  json: unknown,
  begin: string,
  kaders: Kaders = bekendeKaders,
): Result<Gelezen, readonly Invoerfout[]> => {
  if (isTeVeel(json)) return err([fout(begin, `ten hoogste ${MAX_FEITEN} feiten in een maand`, 'TE_VEEL_FEITEN')]);
  const fouten = [...lezer.Errors(json)].map(({ instancePath, message }) => fout(`${begin}${instancePath}`, message));
  if (fouten.length > 0) return err(fouten);
  const invoer = json as Invoer;
  const keuring = keurInvoer(invoer, begin);
  if (keuring.length > 0) return err(keuring);
  const dagen = dagenVan(invoer, month(invoer.maand));
  const { gemeente, kenmerk: _, verloop = {}, ...rest } = invoer;
  const feiten: unknown = {
    ...rest,
    ...verloop,
    kader: kaders(gemeenteCode(gemeente)),
    maand: invoer.maand,
    ...dagen,
  };
  const tegenspraken = invoer.verloop === undefined ? [] : tegenspraakIn(feiten as Onvolledig<Maandverloop>);
  if (tegenspraken.length > 0)
    return err(tegenspraken.map(({ code, pad, melding }) => fout(`${begin}${plaats(pad)}`, melding, code)));
  return ok({ invoer, feiten: feiten as Onvolledig<Maandfeiten>, vanaf: dagen.vanaf });
};

/** What is unknown cannot contradict anything yet: the month asks for it. */
const tegenspraakIn = (feiten: Onvolledig<Maandverloop>): readonly Tegenspraak[] => {
  const gekeurd = bepaal(keurVerloop, feiten);
  return gekeurd.soort === 'waarde' ? gekeurd.waarde : [];
};

/** In the input people with dates stand together under `verloop`. */
const plaats = (pad: string): string => (pad.startsWith('/belanghebbende') ? pad : `/verloop${pad}`);

const verklaarMaand = ({ invoer, feiten, vanaf }: Gelezen, dieptes: readonly Diepte[]): Verklaring => {
  const { bepaling, uitleg } = reken(invoer, feiten);
  const basis = { maand: invoer.maand, ...(invoer.kenmerk === undefined ? {} : { kenmerk: invoer.kenmerk }) };
  return { berekening: { ...basis, ...afloop(bepaling, uitleg, vanaf, dieptes) }, feiten, uitleg, versie: vanaf };
};

type Gerekend = { readonly bepaling: Bepaling<Maanduitkomst>; readonly uitleg: Uitleg | undefined };

/** With dates the month of a changing household, without them the month of one. */
const reken = (invoer: Invoer, feiten: Onvolledig<Maandfeiten>): Gerekend =>
  invoer.verloop === undefined
    ? verklaar(bijstandsmaand, feiten, vragen)
    : verklaar(huishoudmaand, feiten as Onvolledig<Maandverloop>, verloopvragen);

type Afloop = Berekening extends infer B ? (B extends unknown ? Omit<B, 'maand' | 'kenmerk'> : never) : never;

/** An outcome, or what stands in the way, as it is written. */
export const afloop = (
  bepaling: Bepaling<Maanduitkomst>,
  uitleg: Uitleg | undefined,
  op: Day,
  dieptes: readonly Diepte[] = alleDieptes,
): Afloop => {
  const lijst = (diepte: Diepte) => (uitleg !== undefined && dieptes.includes(diepte) ? vertel(uitleg, diepte) : []);
  switch (bepaling.soort) {
    case 'onbekend':
      return { soort: 'onbekend', feit: bepaling.feit, vraag: bepaling.vraag?.vraag ?? null };
    case 'gat':
      return {
        soort: 'gat',
        code: 'GEEN_BEDRAG',
        pad: '/maand',
        tabel: bepaling.tabel,
        op: bepaling.op,
        omschrijving: bepaling.omschrijving,
      };
    case 'afweging':
      return { soort: 'afweging', feit: bepaling.afweging.feit, vraag: bepaling.afweging.vraag };
    case 'waarde':
      return {
        soort: 'waarde',
        uitkomst: bepaling.waarde,
        specificatie: specificatieVan(bepaling.waarde, op).map(({ naam, bedrag, grond, totaal }) => ({
          naam,
          bedrag,
          grond: citeer(grond),
          totaal,
        })),
        onzekerheden: bepaling.onzekerheden.map(({ tekst }) => tekst),
        uitleg: {
          inwoner: lijst('inwoner'),
          consulent: lijst('consulent'),
          jurist: lijst('jurist'),
        },
      };
  }
};
