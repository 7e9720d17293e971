/** Knows what a household keeps of more work, and how much work a goal takes: over tax, bijstand, exemptions and toeslagen together. */
import {
  bepaalBesteedbaar,
  besteedbaarVragen,
  brutoUitUren,
  type Doel,
  type Huishouden,
  leesHuishouden,
  type Marginaal,
  marginaal,
  type Onderdeel,
  type Verdiener,
  verschillen,
  type Zoekantwoord,
  type ZonderUitkomst,
  zoekLoon,
} from '@samenkracht/besteedbaar';
import { cents, err, ok, type Result } from '@samenkracht/core';
import { type Bepaling, citeer, findVraag } from '@samenkracht/law';
import { type GesteldeVraag, vraagOver } from './berekening.ts';
import type { ZoekBladzijde } from './boom.ts';
import type { Feiten, Invoerweigering } from './maand.ts';
import { rekenWerkkeuze, type Werkkeuze, type Werkvraag } from './werkkeuze.ts';

export type Besteedbaarvraag = {
  readonly feiten: Feiten;
  readonly wie: Verdiener;
  /** Gross, in cents; with it an hour a week more is told, and goals in hours. */
  readonly uurloon?: number;
  readonly werk?: Werkvraag;
  readonly doel?: { readonly soort: 'uit bijstand' } | { readonly soort: 'te besteden'; readonly minstens: number };
};

type Deel = Onderdeel & { readonly grond: string };
export type Meer = {
  readonly wat: string;
  readonly erbij: number;
  readonly houdtOver: number;
  readonly onderdelen: readonly Deel[];
};

export type Besteedbaarantwoord = {
  readonly nu: {
    readonly totaal: number;
    readonly toetsingsinkomen: number;
    readonly onderdelen: readonly Deel[];
  } | null;
  readonly meer: readonly Meer[];
  readonly doel: {
    readonly eerst: number | null;
    readonly blijvend: number | null;
    readonly urenEerst: number | null;
    readonly urenBlijvend: number | null;
  } | null;
  /** What other pay means for the month and the year; null where it was not asked, or hours came without a wage. */
  readonly werk: Werkkeuze | null;
  readonly onzekerheden: readonly string[];
  readonly ontbreekt: GesteldeVraag | null;
  readonly gat: { readonly tabel: string; readonly op: string; readonly omschrijving: string } | null;
};

/** Beyond this gross pay a month nobody is helped by what bijstand and toeslagen do. */
export const hoogsteLoon = cents(1_000_000); // bron: grens van deze berekening, geen bedrag van een wet

const leeg: Besteedbaarantwoord = {
  nu: null,
  meer: [],
  doel: null,
  werk: null,
  onzekerheden: [],
  ontbreekt: null,
  gat: null,
};

export const rekenBesteedbaar = (
  vraag: Besteedbaarvraag,
  zoek: ZoekBladzijde,
): Result<Besteedbaarantwoord, Invoerweigering> => {
  const gelezen = leesHuishouden(vraag.feiten);
  if (!gelezen.ok)
    return err({
      code: 'FEITEN_KLOPPEN_NIET',
      velden: gelezen.error
        .slice(0, 20)
        .map(({ pad, melding, code }) => ({ pad: `/feiten${pad === '/' ? '' : pad}`, uitleg: melding, code })),
    });
  const nu = bepaalBesteedbaar(gelezen.value);
  if (nu.soort !== 'waarde') return ok({ ...leeg, ...ontbrekend(nu) });
  const f = gelezen.value as Huishouden;
  const antwoord = antwoordOp(vraag, f, nu);
  if (vraag.werk === undefined) return ok(antwoord);
  const uurloon = vraag.uurloon === undefined ? {} : { uurloon: vraag.uurloon };
  return ok({ ...antwoord, werk: rekenWerkkeuze(f, vraag.wie, { ...vraag.werk, ...uurloon }, zoek) ?? null });
};

const antwoordOp = (
  { wie, uurloon, doel }: Besteedbaarvraag,
  f: Huishouden,
  nu: Extract<ReturnType<typeof bepaalBesteedbaar>, { soort: 'waarde' }>,
): Besteedbaarantwoord => {
  const stappen = [
    ['1 euro', cents(100)],
    ['10 euro', cents(1_000)],
    ['100 euro', cents(10_000)],
    ...(uurloon === undefined ? [] : [['1 uur per week', brutoUitUren(f, cents(uurloon), 1)] as const]),
  ] as const;
  const meer = stappen.map(([wat, erbij]) => [wat, marginaal(f, wie, erbij)] as const);
  const gezocht = doel === undefined ? undefined : zoekLoon(f, zoekvraag(wie, doel, uurloon));
  const onzeker = [
    ...nu.onzekerheden,
    ...meer.flatMap(([, een]) => (een.soort === 'waarde' ? een.onzekerheden : [])),
    ...(gezocht?.soort === 'waarde' ? gezocht.onzekerheden : []),
  ];
  return {
    ...leeg,
    nu: {
      totaal: nu.waarde.totaal,
      toetsingsinkomen: nu.waarde.toetsingsinkomen,
      onderdelen: verschillen(niets, nu.waarde).map(alsDeel),
    },
    meer: meer.flatMap(([wat, een]) => (een.soort === 'waarde' ? [alsMeer(wat, een.waarde)] : [])),
    doel: gezocht?.soort === 'waarde' ? doelVan(gezocht) : null,
    onzekerheden: [...new Set(onzeker.map(({ tekst }) => tekst))],
    gat: gezocht?.soort === 'gat' ? gatVan(gezocht) : null,
  };
};

const niets = { totaal: cents(0), onderdelen: [], bijstandsmaand: null, toetsingsinkomen: cents(0) };

const zoekvraag = (wie: Verdiener, doel: NonNullable<Besteedbaarvraag['doel']>, uurloon: number | undefined) => ({
  wie,
  doel: doel.soort === 'te besteden' ? ({ ...doel, minstens: cents(doel.minstens) } satisfies Doel) : doel,
  tot: hoogsteLoon,
  ...(uurloon === undefined ? {} : { uurloon: cents(uurloon) }),
});

const alsDeel = ({ grond, ...een }: Marginaal['onderdelen'][number]): Deel => ({ ...een, grond: citeer(grond) });

const alsMeer = (wat: string, { erbij, houdtOver, onderdelen }: Marginaal): Meer => ({
  wat,
  erbij,
  houdtOver,
  onderdelen: onderdelen.map(alsDeel),
});

const doelVan = ({ bruto, uren }: Extract<Zoekantwoord, { soort: 'waarde' }>): Besteedbaarantwoord['doel'] => ({
  eerst: bruto.eerst,
  blijvend: bruto.blijvend,
  urenEerst: uren?.eerst ?? null,
  urenBlijvend: uren?.blijvend ?? null,
});

const gatVan = ({ tabel, op, omschrijving }: Extract<ZonderUitkomst, { soort: 'gat' }>) => ({
  tabel,
  op,
  omschrijving,
});

const ontbrekend = (
  bepaling: Exclude<Bepaling<unknown>, { soort: 'waarde' }>,
): Pick<Besteedbaarantwoord, 'ontbreekt' | 'gat'> => {
  if (bepaling.soort === 'gat') return { ontbreekt: null, gat: gatVan(bepaling) };
  const feit = bepaling.soort === 'afweging' ? bepaling.afweging.feit : bepaling.feit;
  return { ontbreekt: vraagOver(feit, findVraag(besteedbaarVragen, feit)), gat: null };
};
