/** Knows that every letter is a tagged PDF in which all text can be read aloud in order. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';

import { alinea, type Bericht, berichtsoorten, cellText, lijst } from '../domain/bericht.ts';
import { voorbeelden } from '../domain/voorbeelden.ts';
import { drawBericht } from './brief.ts';

const geadresseerde = {
  naam: 'Mevrouw Ş. el Amrani',
  adresregels: ['Voorbeeldstraat 12', '3011 AB Rotterdam'],
  geheim: false,
};
const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

type Node = {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};
const roles = (node: Node): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(roles),
];
const contentIds = (node: Node): readonly string[] => [
  ...(node.type === 'content' && node.id !== undefined ? [node.id] : []),
  ...(node.children ?? []).flatMap(contentIds),
];

type Item = { readonly str?: string; readonly type?: string; readonly tag?: string; readonly id?: string };
/** The text of a page, each piece with the mark around it: an id in the tree, `Artifact`, or nothing. */
const marked = (items: readonly Item[]): readonly { readonly text: string; readonly mark: string | undefined }[] => {
  const marks: (string | undefined)[] = [];
  const pieces: { text: string; mark: string | undefined }[] = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') marks.push(item.id ?? item.tag);
    else if (item.type === 'endMarkedContent') marks.pop();
    else if (item.str?.trim()) pieces.push({ text: item.str, mark: marks.at(-1) });
  }
  return pieces;
};

const readPages = async (doc: PDFDocumentProxy) =>
  Promise.all(
    Array.from({ length: doc.numPages }, async (_, i) => {
      const page = await doc.getPage(i + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      return { tree: (await page.getStructTree()) as Node, pieces: marked(items as readonly Item[]) };
    }),
  );

/** Letters that have nothing to list. */
const zonderLijst: ReadonlySet<string> = new Set([
  'specificatie',
  'verlenging',
  'werkplanantwoord',
  'schuld',
  'plan klaar',
  'antwoord coach',
  'klacht langer',
  'klacht afgedaan',
]);

describe.each(berichtsoorten)('the letter of %s', (soort) => {
  test('is tagged, in Dutch, and shows its title', async () => {
    const bytes = await drawBericht(voorbeelden[soort], geadresseerde);
    const doc = await open(bytes);
    const { info, metadata } = await doc.getMetadata();
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Marked true/);
    expect(info).toMatchObject({ Language: 'nl-NL', Title: voorbeelden[soort].titel });
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/DisplayDocTitle true/);
  });

  test('has all its text in the structure tree or in an artifact', async () => {
    const pages = await readPages(await open(await drawBericht(voorbeelden[soort], geadresseerde)));
    for (const { tree, pieces } of pages) {
      const ids = new Set(contentIds(tree));
      expect(pieces.filter(({ mark }) => mark === undefined)).toEqual([]);
      for (const { mark } of pieces) expect(mark === 'Artifact' || ids.has(mark ?? '')).toBe(true);
    }
    const all = pages.flatMap(({ tree }) => roles(tree));
    expect(all.filter((role) => role === 'H1')).toHaveLength(1);
    expect(all).toEqual(
      expect.arrayContaining(
        ['Document', 'P', 'H2', 'L', 'LI', 'Lbl', 'LBody'].filter(
          (role) => !zonderLijst.has(soort) || !role.startsWith('L'),
        ),
      ),
    );
  });

  test('repeats only the footer, and that is an artifact', async () => {
    const pages = await readPages(await open(await drawBericht(voorbeelden[soort], geadresseerde)));
    for (const [i, { pieces }] of pages.entries()) {
      const artifact = pieces.filter(({ mark }) => mark === 'Artifact').map(({ text }) => text);
      expect(artifact.join(' ')).toContain(`Pagina ${i + 1} van ${pages.length}`);
      expect(artifact).toHaveLength(2);
    }
  });

  test('embeds its typeface and no other', async () => {
    const text = Buffer.from(await drawBericht(voorbeelden[soort], geadresseerde)).toString('latin1');
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, naam]) => naam);
    expect(fonts.every((naam) => /^[A-Z]{6}\+AtkinsonHyperlegibleNext/.test(naam ?? ''))).toBe(true);
    expect(text.match(/\/FontFile2/g)?.length).toBe(2);
    expect(text).not.toContain('Helvetica');
  });

  test('has the same bytes for the same input', async () => {
    const [first, second] = await Promise.all([
      drawBericht(voorbeelden[soort], geadresseerde),
      drawBericht(voorbeelden[soort], geadresseerde),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

const textOf = async (bericht: Bericht, address?: typeof geadresseerde) => {
  const pages = await readPages(await open(await drawBericht(bericht, address)));
  return pages
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join(' ')
    .replaceAll('\u00a0', ' ');
};

test('the table has headers for its columns and its rows, and every amount', async () => {
  const pages = await readPages(await open(await drawBericht(voorbeelden.herziening)));
  const all = pages.flatMap(({ tree }) => roles(tree));
  expect(all.filter((role) => role === 'TH')).toHaveLength(5 + 2);
  expect(all.filter((role) => role === 'TD')).toHaveLength(2 * 4);
  expect(all).toEqual(expect.arrayContaining(['Table', 'Caption', 'THead', 'TBody', 'TR']));
  const raw = Buffer.from(await drawBericht(voorbeelden.herziening)).toString('latin1');
  expect(raw.match(/\/Scope \/Column/g)).toHaveLength(5);
  expect(raw.match(/\/Scope \/Row/g)).toHaveLength(2);
  const text = await textOf(voorbeelden.herziening);
  const table = voorbeelden.herziening.blokken.find((blok) => blok.soort === 'tabel');
  for (const cel of table?.rijen.flatMap(({ cellen }) => cellen) ?? []) {
    if (typeof cel === 'number') expect(text).toContain(cellText(cel).replaceAll('\u00a0', ' '));
  }
});

test('a letter without an addressee has no address', async () => {
  expect(await textOf(voorbeelden.afwijzing, geadresseerde)).toContain('Voorbeeldstraat 12');
  expect(await textOf(voorbeelden.afwijzing)).not.toContain('Voorbeeldstraat');
});

test('a name with a rare mark prints its letter, never an empty box', async () => {
  const text = await textOf(voorbeelden.afwijzing, { ...geadresseerde, naam: 'Ş. Ağaoğlu-Łuczak Ḫ.  العربية' });
  expect(text).toContain('Ş. Ağaoğlu-Łuczak H.');
  expect(text).toContain('?');
});

test('the greeting and the small print stand on one page, wherever the text before them ends', async () => {
  const voor = Array.from({ length: 3 }, (_, i) => alinea(`Alinea ${i}.`));
  for (const regels of [14, 17, 18, 19, 20, 21, 22, 23, 24, 26]) {
    const opgesteld: Bericht = {
      ...voorbeelden.toekenning,
      blokken: [...voor, lijst(Array.from({ length: regels }, (_, i) => `Punt ${i}.`))],
    };
    const pages = await readPages(await open(await drawBericht(opgesteld, geadresseerde)));
    const withPage = (woord: string) =>
      pages.flatMap(({ pieces }, nr) => (pieces.some(({ text }) => text.includes(woord)) ? [nr] : []));
    expect(withPage('Met vriendelijke groet'), `${regels} lines`).toEqual(withPage('Dit staat in de wet'));
  }
});

test('a long letter runs over pages and stays tagged', async () => {
  const long: Bericht = {
    ...voorbeelden.afwijzing,
    blokken: [
      ...Array.from({ length: 40 }, (_, i) => alinea(`Alinea ${i}. ${'Dit is een zin die de regel vult. '.repeat(4)}`)),
      lijst(Array.from({ length: 60 }, (_, i) => `Punt ${i}. ${'Nog een zin in de lijst. '.repeat(6)}`)),
    ],
  };
  const pages = await readPages(await open(await drawBericht(long)));
  expect(pages.length).toBeGreaterThan(4);
  for (const { pieces } of pages) expect(pieces.filter(({ mark }) => mark === undefined)).toEqual([]);
});
