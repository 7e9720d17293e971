/** Knows the line of gross pay over all acts: what is left after tax, with bijstand and toeslagen, and which rules make it fall. */
import {
  type Besteedbaar,
  type Klip as Besteedbaarklip,
  type Huishouden,
  inkomenslijn,
} from '@samenkracht/besteedbaar';
import { cents, ok, type Result } from '@samenkracht/core';
import { citeer, Onbekend } from '@samenkracht/law';
import type { Kaders } from '@samenkracht/participatiewet';
import { vraagOver } from './berekening.ts';
import { bladzijdeBij, type ZoekBladzijde } from './boom.ts';
import type { Inkomenslijn, Klip, Lijnpunt, Lijnvraag } from './inkomenslijn.ts';
import { type Feiten, type Invoerweigering, rekenMaand } from './maand.ts';

/** What tax and toeslagen ask and bijstand does not. Amounts in cents. */
export type Brutovraag = {
  readonly zorgverzekerd: { readonly belanghebbende: boolean; readonly partner: boolean };
  readonly vermogen: number;
  /** Gross pay a month of the other of the two; 0 without one. */
  readonly loonVanAnder: number;
  readonly woning: Feiten | null;
};

const isPersoon = (waarde: unknown): waarde is Feiten => typeof waarde === 'object' && waarde !== null;

/** Pay is gross here, so what was given of it net is left out. */
const zonderLoon = (persoon: unknown): unknown => {
  if (!isPersoon(persoon) || !Array.isArray(persoon['inkomsten'])) return persoon;
  return { ...persoon, inkomsten: persoon['inkomsten'].filter((een: Feiten) => een['soort'] !== 'loon') };
};

export const rekenBrutolijn = (
  vraag: Lijnvraag,
  bruto: Brutovraag,
  zoek: ZoekBladzijde,
  kaders: Kaders,
): Result<Inkomenslijn, Invoerweigering> => {
  const { feiten, wie, van, tot, stap } = vraag;
  const zonder = {
    ...feiten,
    belanghebbende: zonderLoon(feiten['belanghebbende']),
    ...(feiten['partner'] === undefined ? {} : { partner: zonderLoon(feiten['partner']) }),
  };
  const gelezen = rekenMaand(zonder, '/feiten', kaders);
  if (!gelezen.ok) return gelezen;
  const alleen = (feiten['medebewoners'] as readonly unknown[] | undefined)?.length === 0;
  const huishouden = {
    ...gelezen.value.verklaring.feiten,
    brutoloon: {
      belanghebbende: 0,
      partner: 0,
      [wie === 'partner' ? 'belanghebbende' : 'partner']: bruto.loonVanAnder,
    },
    vraagtBijstand: true,
    bijstandOverJaar: null,
    brutoloonOverJaar: null,
    toeslagen: {
      zorgverzekerd: bruto.zorgverzekerd,
      vermogen: bruto.vermogen,
      woning: bruto.woning,
      // Care of children is not asked here, so it is none: the schema says so.
      opvangkinderen: [],
      // What toeslagen ask of housemates is not in the facts of bijstand: unknown, and only read with a rented dwelling.
      ...(alleen ? { medebewoners: [] } : {}),
    },
  } as unknown as Huishouden;
  const lijn = lijnOf(huishouden, { wie, vanaf: cents(van), tot: cents(tot), stap: cents(stap) });
  const leeg = { punten: [], klippen: [], onzekerheden: [], ontbreekt: null, gat: null };
  if (lijn.soort === 'onbekend') return ok({ ...leeg, ontbreekt: vraagOver(lijn.feit, lijn.vraag ?? undefined) });
  if (lijn.soort === 'gat')
    return ok({ ...leeg, gat: { tabel: lijn.tabel, op: lijn.op, omschrijving: lijn.omschrijving } });
  return ok({
    ...leeg,
    punten: lijn.punten.map((punt) => puntVan(punt.bruto, punt)),
    klippen: lijn.klippen.map(klipVan(zoek)),
    onzekerheden: lijn.onzekerheden.map(({ tekst }) => tekst),
    gat: lijn.gestopt && { tabel: lijn.gestopt.tabel, op: lijn.gestopt.op, omschrijving: lijn.gestopt.omschrijving },
  });
};

/** A fact that only higher pay asks for stops the line too: it is the next question, and no bug. */
export const lijnOf = (
  huishouden: Huishouden,
  vraag: Parameters<typeof inkomenslijn>[1],
): ReturnType<typeof inkomenslijn> => {
  try {
    return inkomenslijn(huishouden, vraag);
  } catch (fout) {
    if (!(fout instanceof Onbekend)) throw fout;
    return { soort: 'onbekend', feit: fout.feit, vraag: null };
  }
};

const toeslagen = new Set(['zorgtoeslag', 'huurtoeslag', 'kindgebonden budget', 'kinderopvangtoeslag']);
const bijstand = new Set(['bijstand', 'vakantiegeld over bijstand']);

export const puntVan = (loon: number, { totaal, onderdelen, bijstandsmaand }: Besteedbaar): Lijnpunt => {
  const som = (past: (soort: string) => boolean): number =>
    onderdelen.reduce((tot, { soort, bedrag }) => (past(soort) ? tot + bedrag : tot), 0);
  const ander = som((soort) => soort === 'ander inkomen');
  const metBijstand = som((soort) => bijstand.has(soort));
  const metToeslagen = som((soort) => toeslagen.has(soort));
  return {
    loon,
    nettoloon: totaal - ander - metBijstand - metToeslagen,
    anderInkomen: ander,
    bijstand: metBijstand,
    toeslagen: metToeslagen,
    vrijgelaten: bijstandsmaand?.vrijlating ?? 0,
    besteedbaar: totaal,
  };
};

/** What falls between top and bottom, and the rule that did it at the cent where it jumps; each once. */
export const klipVan =
  (zoek: ZoekBladzijde) =>
  ({ van, terug, verlies, onderdelen, sprongen }: Besteedbaarklip): Klip => {
    const genoemd = [
      ...onderdelen
        .filter(({ bedrag }) => bedrag < 0)
        .map(({ soort, grond }) => ({ naam: soort, grond: citeer(grond) })),
      ...sprongen.flatMap(({ regels }) => regels.slice(0, 1).map(({ naam, grond }) => ({ naam, grond }))),
    ];
    const uniek = new Map(genoemd.map((een) => [`${een.naam} ${een.grond}`, een]));
    const oorzaken = [...uniek.values()].map((een) => ({ ...een, bladzijde: bladzijdeBij(een.grond, zoek) }));
    return { van, tot: terug, verlies, oorzaken };
  };
