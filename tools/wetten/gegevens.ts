/** Knows how the pages of an act are written as data, for the API: what the page of `docs/wetten` says, without its layout. */
import { citeer, type OpenTerm, type Rij, type Tabel, type Wet } from '@samenkracht/law';
import { type Bladzijde, leesVoorbeelden } from '@samenkracht/testing/law';
import { gemeentelagen, standaardlaag } from '@samenkracht/verordening';
import { geordend } from './bladzijde.ts';
import { bronnen } from './bronnen.ts';
import { toonRij } from './waarde.ts';

/** One package with its pages, as `modules/rekenhulp/bladen/<wet>.json` holds it: a line per page, so that a difference names its article. */
export const schrijfGegevens = (map: string, bladzijden: readonly Bladzijde[]): string => {
  const regels = bladzijden.map((bladzijde) => JSON.stringify(bladzijdegegevens(bladzijde)));
  return `{"wet":${JSON.stringify(wetVan(map, bladzijden))},"bladzijden":[\n${regels.join(',\n')}\n]}\n`;
};

/** The act that most pages are about; a package over several acts carries its own name. */
const wetVan = (map: string, bladzijden: readonly Bladzijde[]): Wet => {
  const perWet = Map.groupBy(
    bladzijden.flatMap(({ regels, tabellen }) => regels[0]?.kop.grond.wet ?? tabellen[0]?.grond.wet ?? []),
    ({ naam }) => naam,
  );
  const [meeste = []] = [...perWet.values()].sort((a, b) => b.length - a.length);
  const [wet] = meeste;
  if (wet !== undefined && meeste.length * 2 > bladzijden.length) return wet;
  const naam = map.charAt(0).toUpperCase() + map.slice(1).replaceAll('-', ' ');
  return { naam, kort: naam, bwb: null };
};

const bladzijdegegevens = (bladzijde: Bladzijde) => ({
  artikel: bladzijde.bestand.replace(/^artikel-/, ''),
  titel: bladzijde.titel,
  toelichting: bladzijde.toelichting,
  regels: bladzijde.regels.map(({ kop }) => ({
    id: kop.id ?? '',
    naam: kop.naam,
    grond: citeer(kop.grond),
    werkwijze: kop.werkwijze ?? null,
  })),
  nietGedekt: bladzijde.nietGedekt ?? [],
  tabellen: geordend(bladzijde.tabellen).map(tabelgegevens),
  keuzes: bladzijde.openTermen.map(keuzegegevens),
  voorbeelden: bladzijde.voorbeelden.map(({ naam, tekst }) => {
    const { kolommen, rijen } = leesVoorbeelden(tekst);
    return { naam, kolommen, rijen: rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? '')) };
  }),
});

const tabelgegevens = (tabel: Tabel<unknown>) => ({
  id: tabel.id,
  naam: tabel.naam,
  grond: citeer(tabel.grond),
  soort: tabel.soort,
  tot: tabel.tot,
  rijen: tabel.rijen.map((rij) => rijgegevens(rij, tabel)),
});

const rijgegevens = (rij: Rij<unknown>, { soort }: Tabel<unknown>) => ({
  vanaf: rij.vanaf,
  waarde: toonRij(rij.waarde, soort),
  centen: soort === 'bedrag' && typeof rij.waarde === 'number' ? rij.waarde : null,
  zekerheid: rij.zekerheid,
  bronnen: rij.bron.map((sleutel) => ({ sleutel, omschrijving: bronnen[sleutel] ?? sleutel })),
  opmerking: rij.opmerking ?? null,
});

const keuzegegevens = (term: OpenTerm) => {
  const gekozen = (gemeente: string | null, laag: (typeof gemeentelagen)[string]) =>
    (laag[term.id] ?? []).map(({ vanaf, keuze, status, bron }) => ({
      gemeente,
      vanaf,
      keuze: term.keuzes[keuze] ?? keuze,
      status,
      bron,
    }));
  return {
    id: term.id,
    naam: term.naam,
    toelichting: term.toelichting,
    gekozen: [
      ...gekozen(null, standaardlaag),
      ...Object.entries(gemeentelagen).flatMap(([code, laag]) => gekozen(code, laag)),
    ],
  };
};
