/** Knows how the page of an article is written: rules, dated amounts with source and certainty, choices, examples. In Dutch. */
import { formatDay } from '@samenkracht/core';
import { citeer, type OpenTerm, type Rij, type Tabel } from '@samenkracht/law';
import { type Bladzijde, leesVoorbeelden, type Voorbeeldtabel } from '@samenkracht/testing/law';
import { gemeentelagen, standaardlaag } from '@samenkracht/verordening';
import { bronnen } from './bronnen.ts';
import { type Schema, schrijfSchema } from './schema.ts';
import { toonRij } from './waarde.ts';

export const schrijfBladzijde = (bladzijde: Bladzijde, schema: Schema): string =>
  `${[
    `# ${bladzijde.titel}`,
    bladzijde.toelichting,
    ...bladzijde.regels.map(schrijfRegel),
    ...schrijfNietGedekt(bladzijde),
    ...schrijfSchema(
      schema,
      bladzijde.regels.flatMap(({ kop }) => kop.id ?? []),
    ),
    ...(bladzijde.tabellen.length === 0 ? [] : ['## Bedragen', ...geordend(bladzijde.tabellen).map(schrijfTabel)]),
    ...(bladzijde.openTermen.length === 0
      ? []
      : ['## Keuzes van de gemeente', ...bladzijde.openTermen.map(schrijfTerm)]),
    '## Voorbeelden',
    ...bladzijde.voorbeelden.map(schrijfVoorbeelden),
    ...schrijfOnbevestigd(geordend(bladzijde.tabellen)),
    ...schrijfBronnen(bladzijde.tabellen),
    'Deze bladzijde is gemaakt uit de regel, de bedragen en de voorbeelden (`node tools/wetten/schrijf.ts`). Wijzig die, niet dit blad.',
  ].join('\n\n')}\n`;

/** In the order of the act: a module lists its exports in another order under another loader. */
export const geordend = (tabellen: readonly Tabel<unknown>[]): readonly Tabel<unknown>[] => {
  const plaats = ({ grond, id }: Tabel<unknown>): string => `${grond.artikel} ${grond.lid} ${grond.onderdeel} ${id}`;
  return tabellen.toSorted((a, b) => plaats(a).localeCompare(plaats(b), 'nl'));
};

const schrijfRegel = ({ kop }: Bladzijde['regels'][number]): string =>
  `- **${kop.naam}** (${citeer(kop.grond)})${kop.werkwijze === undefined ? '' : `: ${kop.werkwijze}`}`;

const schrijfNietGedekt = ({ nietGedekt }: Bladzijde): readonly string[] =>
  nietGedekt === undefined || nietGedekt.length === 0
    ? []
    : ['## Wat niet is gedekt', nietGedekt.map(({ artikel, wat }) => `- Art. ${artikel}: ${wat}`).join('\n')];

const rij = (cellen: readonly string[]): string => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;

const markdown = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [rij(kolommen), rij(kolommen.map(() => '---')), ...rijen.map(rij)].join('\n');

const schrijfTabel = (tabel: Tabel<unknown>): string =>
  [
    `### ${tabel.naam}`,
    `${citeer(tabel.grond)}. Van ${formatDay(tabel.tot)} af is er geen waarde.`,
    markdown(
      ['vanaf', 'waarde', 'zekerheid', 'bron', 'opmerking'],
      tabel.rijen.map((een) => [
        een.vanaf,
        toonRij(een.waarde, tabel.soort),
        isBevestigd(een) ? een.zekerheid : `**${een.zekerheid}**`,
        een.bron.join(', '),
        een.opmerking ?? '',
      ]),
    ),
  ].join('\n\n');

const isBevestigd = (een: Rij<unknown>): boolean => een.zekerheid === 'twee bronnen' || een.zekerheid === 'een bron';

const schrijfTerm = (term: OpenTerm): string => {
  const gekozen = (naam: string, laag: (typeof gemeentelagen)[string]) =>
    (laag[term.id] ?? []).map(
      (keuze) =>
        `- ${naam}, vanaf ${keuze.vanaf}: ${term.keuzes[keuze.keuze] ?? keuze.keuze} (${keuze.status}; ${keuze.bron})`,
    );
  return [
    `### ${term.naam}`,
    term.toelichting,
    [
      ...gekozen('Zonder eigen keuze', standaardlaag),
      ...Object.entries(gemeentelagen).flatMap(([code, laag]) => gekozen(`Gemeente ${code}`, laag)),
    ].join('\n'),
  ].join('\n\n');
};

const schrijfVoorbeelden = (tabel: Voorbeeldtabel): string => {
  const { kolommen, rijen } = leesVoorbeelden(tabel.tekst);
  return `### ${tabel.naam}\n\n${markdown(
    kolommen,
    rijen.map((een) => kolommen.map((kolom) => een[kolom] ?? '')),
  )}`;
};

const schrijfOnbevestigd = (tabellen: readonly Tabel<unknown>[]): readonly string[] => {
  const regels = tabellen.flatMap((tabel) =>
    tabel.rijen
      .filter((een) => !isBevestigd(een))
      .map((een) => `- ${tabel.naam}, vanaf ${een.vanaf}: ${toonRij(een.waarde, tabel.soort)}, ${een.zekerheid}`),
  );
  return regels.length === 0 ? [] : ['## Niet bevestigd', regels.join('\n')];
};

const schrijfBronnen = (tabellen: readonly Tabel<unknown>[]): readonly string[] => {
  const sleutels = [...new Set(tabellen.flatMap((tabel) => tabel.rijen.flatMap((een) => een.bron)))].sort();
  return sleutels.length === 0
    ? []
    : ['## Bronnen', sleutels.map((sleutel) => `- \`${sleutel}\`: ${bronnen[sleutel] ?? 'onbekend'}`).join('\n')];
};
