/** Knows how a table of amounts is set in a letter: headers tagged per column and row, amounts to the right. */
import { type Blok, cellText } from '../domain/bericht.ts';
import { addBranch, addLeaf, drawArtifact, type Element, type Pen } from './gelabeld.ts';
import { blad, corps, kleur, witregel, zetbodem, zetbreedte } from './opmaak.ts';

type Tabel = Extract<Blok, { soort: 'tabel' }>;
type Vak = { readonly tekst: string; readonly x: number; readonly breed: number; readonly rechts: boolean };

const cellPadding = 5;
const amountWidth = 82;

/** Amount columns get what an amount needs; text columns share the rest, the last text column taking the most. */
const columnWidths = (tabel: Tabel): readonly number[] => {
  const amounts = tabel.kolommen.filter(({ soort }) => soort === 'bedrag').length;
  const texts = tabel.kolommen.length - amounts;
  const rest = zetbreedte - amounts * amountWidth;
  return tabel.kolommen.map(({ soort }) => (soort === 'bedrag' ? amountWidth : rest / texts));
};

const layOut = (tabel: Tabel, teksten: readonly string[]): readonly Vak[] => {
  let x: number = blad.links;
  return columnWidths(tabel).map((breed, i) => {
    const vak = { tekst: teksten[i] ?? '', x, breed, rechts: tabel.kolommen[i]?.soort === 'bedrag' };
    x += breed;
    return vak;
  });
};

const heightOf = (pen: Pen, vakken: readonly Vak[]): number =>
  Math.max(
    ...vakken.map((vak) => pen.doc.heightOfString(pen.clean(vak.tekst) || ' ', { width: vak.breed - 2 * cellPadding })),
  ) +
  2 * cellPadding;

const drawRule = (pen: Pen, y: number, dik: boolean): void =>
  drawArtifact(pen, 'Layout', () => {
    pen.doc
      .moveTo(blad.links, y)
      .lineTo(blad.breed - blad.rechts, y)
      .lineWidth(dik ? 1.2 : 0.6)
      .strokeColor(dik ? kleur.primair : kleur.lijn)
      .stroke();
  });

type Regel = { readonly teksten: readonly string[]; readonly kop: boolean; readonly nadruk: boolean };

const drawRow = (pen: Pen, tabel: Tabel, parent: Element, regel: Regel): void => {
  const vet = regel.kop || regel.nadruk;
  pen.text(vet ? 'vet' : 'gewoon', corps.tekst - 0.5);
  const vakken = layOut(tabel, regel.teksten);
  const hoog = heightOf(pen, vakken);
  if (pen.doc.y + hoog > zetbodem) pen.doc.addPage();
  const y = pen.doc.y;
  if (regel.kop || regel.nadruk) {
    drawArtifact(pen, 'Layout', () => {
      pen.doc.rect(blad.links, y, zetbreedte, hoog).fill(kleur.vlak);
    });
  }
  const row = addBranch(pen, parent, 'TR');
  for (const [i, vak] of vakken.entries()) {
    const header = regel.kop ? ({ scope: 'Column' } as const) : i === 0 ? ({ scope: 'Row' } as const) : {};
    const tag = regel.kop || i === 0 ? 'TH' : 'TD';
    addLeaf(
      pen,
      row,
      tag,
      () => {
        pen.text(vet ? 'vet' : 'gewoon', corps.tekst - 0.5, regel.kop ? kleur.primair : kleur.inkt);
        pen.doc.text(pen.clean(vak.tekst), vak.x + cellPadding, y + cellPadding, {
          width: vak.breed - 2 * cellPadding,
          align: vak.rechts ? 'right' : 'left',
          features: vak.rechts ? ['tnum'] : [],
        });
      },
      header,
    );
  }
  drawRule(pen, y + hoog, regel.kop);
  pen.doc.x = blad.links;
  pen.doc.y = y + hoog;
};

export const drawTabel = (pen: Pen, tabel: Tabel): void => {
  // The caption stays with the header and the first row.
  if (pen.doc.y + 90 > zetbodem) pen.doc.addPage();
  const table = addBranch(pen, pen.root, 'Table');
  addLeaf(pen, table, 'Caption', () => {
    pen.text('vet', corps.tekst).text(pen.clean(tabel.bijschrift), blad.links, pen.doc.y, { width: zetbreedte });
  });
  pen.doc.y += 4;
  const head = addBranch(pen, table, 'THead');
  drawRow(pen, tabel, head, { teksten: tabel.kolommen.map(({ kop }) => kop), kop: true, nadruk: false });
  const body = addBranch(pen, table, 'TBody');
  for (const rij of tabel.rijen) {
    drawRow(pen, tabel, body, { teksten: rij.cellen.map(cellText), kop: false, nadruk: rij.nadruk });
  }
  pen.doc.y += witregel.kop;
};
