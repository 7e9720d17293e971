/** Knows how computed months are shown: amounts that open down to facts and articles, what is asked, and two beside one another. */
import { formatMonth, parseMonth } from '@samenkracht/core';
import { findVraag, type Onvolledig, type Vraag, vragenlijst } from '@samenkracht/law';
import {
  type Berekening,
  bijstandsmaand,
  huishoudmaand,
  type Maanduitkomst,
  type Maandverloop,
  type Verschilregel,
  verklaarVerschil,
  verloopvragen,
} from '@samenkracht/participatiewet';
import { bereikVan, type Maandbereik } from './bereik.ts';
import { type Boomstap, bladzijdeBij, boomVan, stapBij, type ZoekBladzijde } from './boom.ts';
import type { Gerekend } from './maand.ts';
import { huishoudenIn, nieuweBedragenIn, type Verandering, verjaardagenIn, verschillenMet } from './verandering.ts';

export type GesteldeVraag = {
  readonly feit: string;
  readonly vraag: string;
  readonly hulp: string;
  readonly soort: Vraag['soort'];
  readonly bron: Vraag['bron'];
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
};

export type Maandantwoord = {
  readonly maand: string;
  readonly gemeente: string;
  readonly kenmerk?: string;
  /** The version of the law that counts: the one of this day. */
  readonly versie: string;
  readonly soort: Berekening['soort'];
  readonly uitkomst: Maanduitkomst | null;
  readonly specificatie: readonly Specificatiepost[];
  readonly onzekerheden: readonly string[];
  readonly uitleg: {
    readonly inwoner: readonly string[];
    readonly consulent: readonly Regel[];
    readonly jurist: readonly Regel[];
  };
  readonly boom: readonly Boomstap[];
  readonly ontbreekt: GesteldeVraag | null;
  /** Only of the first month in which a fact is missing: each costs as much as many months. */
  readonly bereik: Maandbereik | null;
  /** What is new in this month; of the first month of a series only what its own days bring. */
  readonly veranderingen: readonly Verandering[];
  readonly gat: { readonly tabel: string; readonly op: string; readonly omschrijving: string } | null;
};
type Regel = { readonly inspringing: number; readonly tekst: string };
type Specificatiepost = {
  readonly naam: string;
  readonly bedrag: number;
  readonly grond: string;
  readonly totaal: boolean;
  readonly stap: number | null;
  readonly bladzijde: { readonly wet: string; readonly bladzijde: string } | null;
};

/** How a fact is asked; another act may bring a question of its own. */
export const vraagOver = (feit: string, eigen?: Vraag): GesteldeVraag => {
  const vraag = eigen ?? findVraag(verloopvragen, feit);
  return {
    feit,
    vraag: vraag?.vraag ?? feit,
    hulp: vraag?.hulp ?? '',
    soort: vraag?.soort ?? 'tekst',
    bron: vraag?.bron ?? 'inwoner',
    opties: Object.entries(vraag?.opties ?? {}).map(([waarde, tekst]) => ({ waarde, tekst })),
  };
};

/** Months as the API gives them, each with what is new in it beside the one before. */
export const toonMaanden = (maanden: readonly Gerekend[], zoek: ZoekBladzijde): readonly Maandantwoord[] => {
  const open = maanden.findIndex(({ verklaring: { berekening } }) => vraagtNog(berekening));
  return maanden.map((maand, i) => ({
    ...toonMaand(maand, zoek, maanden[i - 1]),
    bereik: i === open ? bereikVan(maand) : null,
  }));
};

const vraagtNog = ({ soort }: Berekening): boolean => soort === 'onbekend' || soort === 'afweging';

const toonMaand = (
  { feiten, verklaring }: Gerekend,
  zoek: ZoekBladzijde,
  vorige?: Gerekend,
): Omit<Maandantwoord, 'bereik'> => {
  const { berekening, uitleg, versie } = verklaring;
  const boom = uitleg === undefined ? [] : boomVan(uitleg, versie, zoek);
  const waarde = berekening.soort === 'waarde' ? berekening : undefined;
  return {
    maand: berekening.maand,
    gemeente: String(feiten['gemeente']),
    ...(berekening.kenmerk === undefined ? {} : { kenmerk: berekening.kenmerk }),
    versie,
    soort: berekening.soort,
    uitkomst: waarde?.uitkomst ?? null,
    specificatie: (waarde?.specificatie ?? []).map((regel) => ({
      ...regel,
      stap: stapBij(boom, regel),
      bladzijde: bladzijdeBij(regel.grond, zoek),
    })),
    onzekerheden: waarde?.onzekerheden ?? [],
    uitleg: {
      inwoner: (waarde?.uitleg.inwoner ?? []).map(({ tekst }) => tekst),
      consulent: waarde?.uitleg.consulent ?? [],
      jurist: waarde?.uitleg.jurist ?? [],
    },
    boom,
    veranderingen: [
      ...huishoudenIn(berekening),
      ...verjaardagenIn(feiten, berekening.maand),
      ...nieuweBedragenIn(boom, berekening.maand),
      ...verschillenMet(vorige?.verklaring.berekening, berekening),
    ],
    ontbreekt: berekening.soort === 'onbekend' || berekening.soort === 'afweging' ? vraagOver(berekening.feit) : null,
    gat:
      berekening.soort === 'gat'
        ? { tabel: berekening.tabel, op: berekening.op, omschrijving: berekening.omschrijving }
        : null,
  };
};

export type Gesteld = GesteldeVraag & { readonly stand: 'beantwoord' | 'open' | 'af te wegen' };

/** Every question whose answer some month depends on, once, in the order of the catalogue. */
export const gesteldeVragen = (maanden: readonly Gerekend[]): readonly Gesteld[] => {
  const perFeit = new Map<string, Gesteld>();
  for (const { feiten, verklaring } of maanden) {
    const gesteld =
      feiten['verloop'] === undefined
        ? vragenlijst([bijstandsmaand], verklaring.feiten, verloopvragen)
        : vragenlijst([huishoudmaand], verklaring.feiten as unknown as Onvolledig<Maandverloop>, verloopvragen);
    for (const { feit, stand } of gesteld) if (!perFeit.has(feit)) perFeit.set(feit, { ...vraagOver(feit), stand });
  }
  return [...perFeit.values()];
};

export type Vergeleken = {
  readonly maand: string;
  readonly anders: string;
  /** In cents, what is paid out: the other minus the first; null when one of them has no amount. */
  readonly verschil: number | null;
  readonly regels: readonly Verschilregel[];
  readonly zin: string;
};

/** Two months beside each other: per cause what it does, adding up to the difference in what is paid out. */
export const vergelijk = (een: Gerekend, ander: Gerekend): Vergeleken => {
  const [a, b] = [een.verklaring.berekening, ander.verklaring.berekening];
  const basis = { maand: a.maand, anders: b.maand };
  if (a.soort !== 'waarde' || b.soort !== 'waarde')
    return {
      ...basis,
      verschil: null,
      regels: [],
      zin: 'Een van beide heeft geen uitkomst. Er is dus geen verschil te noemen.',
    };
  const verschil = b.uitkomst.uitTeBetalen - a.uitkomst.uitTeBetalen;
  const zin =
    verschil === 0
      ? `Er is geen verschil in ${maandtekst(a.maand, b.maand)}.`
      : `Dit is ${verschil > 0 ? 'meer' : 'minder'} bijstand in ${maandtekst(a.maand, b.maand)}.`;
  return { ...basis, verschil, regels: verklaarVerschil(a.uitkomst, b.uitkomst), zin };
};

const maandtekst = (a: string, b: string): string => {
  const [een, ander] = [parseMonth(a), parseMonth(b)];
  const naam = ander === undefined ? b : formatMonth(ander);
  return een === undefined || a === b ? naam : `${naam} dan in ${formatMonth(een)}`;
};
