/** Knows how the tree of an explanation becomes a list of steps with their depth, each with its facts, amounts, choices and article. */

import type { Day } from '@samenkracht/core';
import { citeer, findVraag, grondOp, type Uitleg, type Vindplaats } from '@samenkracht/law';
import { vragen } from '@samenkracht/participatiewet';

/** Where a step or a line can be read: the citation, our page of the article, and the act in the version of that day. */
export type Plaats = {
  readonly citaat: string;
  readonly wet: string | null;
  readonly bladzijde: string | null;
  readonly link: string | null;
};

/** Our page of an article, by the name of its act and its number; undefined where there is none. */
export type ZoekBladzijde = (
  wet: string,
  artikel: string,
) => { readonly wet: string; readonly bladzijde: string } | undefined;

export type Boomstap = {
  /** 0 is the outcome itself; a step one deeper belongs to the last step before it that is less deep. */
  readonly diepte: number;
  readonly id: string;
  readonly naam: string;
  readonly tekst: string;
  readonly centen: number | null;
  readonly plaats: Plaats;
  readonly werkwijze: string | null;
  readonly inwoner: string | null;
  readonly stil: boolean;
  readonly feiten: readonly { readonly feit: string; readonly vraag: string | null; readonly tekst: string }[];
  readonly bedragen: readonly {
    readonly tabel: string;
    readonly naam: string;
    readonly vanaf: string;
    readonly tekst: string;
    readonly zekerheid: string;
    readonly bronnen: readonly string[];
    readonly opmerking: string | null;
  }[];
  readonly keuzes: readonly {
    readonly naam: string;
    readonly omschrijving: string;
    readonly status: string;
    readonly bron: string;
  }[];
};

export const plaatsVan = (grond: Vindplaats, op: Day, zoek: ZoekBladzijde): Plaats => {
  const gevonden = zoek(grond.wet.naam, grond.artikel);
  return {
    citaat: citeer(grond),
    wet: gevonden?.wet ?? null,
    bladzijde: gevonden?.bladzijde ?? null,
    link: grondOp(grond, op).link,
  };
};

export const boomVan = (uitleg: Uitleg, op: Day, zoek: ZoekBladzijde, diepte = 0): readonly Boomstap[] => [
  stapVan(uitleg, op, zoek, diepte),
  ...uitleg.kinderen.flatMap((kind) => boomVan(kind, op, zoek, diepte + 1)),
];

const stapVan = (uitleg: Uitleg, op: Day, zoek: ZoekBladzijde, diepte: number): Boomstap => ({
  diepte,
  id: uitleg.id,
  naam: uitleg.naam,
  tekst: uitleg.tekst,
  centen: bedragVan(uitleg),
  plaats: plaatsVan(uitleg.grond, op, zoek),
  werkwijze: uitleg.werkwijze ?? null,
  inwoner: uitleg.inwoner ?? null,
  stil: uitleg.stil === true,
  feiten: uitleg.feiten.map(({ feit, tekst }) => ({ feit, tekst, vraag: vraagtekst(feit) })),
  bedragen: uitleg.rijen.map((rij) => ({
    tabel: rij.tabel,
    naam: rij.naam,
    vanaf: rij.vanaf,
    tekst: rij.tekst,
    zekerheid: rij.zekerheid,
    bronnen: rij.bron,
    opmerking: rij.opmerking ?? null,
  })),
  keuzes: uitleg.keuzes.map(({ naam, omschrijving, status, bron }) => ({ naam, omschrijving, status, bron })),
});

/** Only what is written as an amount is one: a count is a whole number too. */
const bedragVan = ({ waarde, tekst }: Uitleg): number | null =>
  typeof waarde === 'number' && tekst.includes('€') ? waarde : null;

const vraagtekst = (feit: string): string | null => findVraag(vragen, feit.replace(/\.keuze$/, ''))?.vraag ?? null;

/**
 * The step that tells how a line of the specification came about: of its article, with its amount when there are more.
 * @returns its place in the list; null when no step is about that article.
 */
export const stapBij = (
  boom: readonly Boomstap[],
  regel: { readonly grond: string; readonly bedrag: number },
): number | null => {
  const waar = regel.grond.replace(/^(art\. \S+(?: lid \S+)?).*$/, '$1');
  const past = (stap: Boomstap): boolean => stap.plaats.citaat === waar || stap.plaats.citaat.startsWith(`${waar} `);
  const zelfdeBedrag = boom.findIndex((stap) => past(stap) && stap.centen === Math.abs(regel.bedrag));
  const eerste = zelfdeBedrag >= 0 ? zelfdeBedrag : boom.findIndex(past);
  return eerste >= 0 ? eerste : null;
};

/** Our page of what a citation names: `art. 45 lid 1 Participatiewet`. */
export const bladzijdeBij = (
  citaat: string,
  zoek: ZoekBladzijde,
): { readonly wet: string; readonly bladzijde: string } | null => {
  const [, artikel = '', wet = ''] = /^art\. (\S+)(?: lid \S+)?(?: onderdeel \S+)? (.+)$/.exec(citaat) ?? [];
  return zoek(wet, artikel) ?? null;
};
