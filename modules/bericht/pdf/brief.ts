/** Knows the letter: the same bericht as the inbox shows, as a tagged PDF on A4 that a screen reader reads in order. */
import { formatDay } from '@samenkracht/core';
import { type Bericht, type Blok, closing, smallPrint } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import { addBranch, addLeaf, closeDocument, drawArtifact, openDocument, type Pen } from './gelabeld.ts';
import { blad, corps, kleur, witregel, zetbodem, zetbreedte } from './opmaak.ts';
import { drawTabel } from './tabel.ts';

const paragraph = (
  pen: Pen,
  tekst: string,
  style: { vet?: boolean; klein?: boolean; kleurcode?: string } = {},
): void => {
  addLeaf(pen, pen.root, 'P', () => {
    pen
      .text(style.vet ? 'vet' : 'gewoon', style.klein ? corps.klein : corps.tekst, style.kleurcode)
      .text(pen.clean(tekst), blad.links, pen.doc.y, { width: zetbreedte, lineGap: style.klein ? 1 : 2.5 });
  });
};

const drawTussenkop = (pen: Pen, tekst: string): void => {
  pen.doc.y += witregel.kop - witregel.alinea;
  // A heading never stands alone at the foot of a page.
  if (pen.doc.y + 60 > zetbodem) pen.doc.addPage();
  addLeaf(pen, pen.root, 'H2', () => {
    pen
      .text('vet', corps.tussenkop, kleur.primair)
      .text(pen.clean(tekst), blad.links, pen.doc.y, { width: zetbreedte });
  });
  pen.doc.y += 3;
};

const drawLijst = (pen: Pen, blok: Extract<Blok, { soort: 'lijst' }>): void => {
  const indent = 18;
  const list = addBranch(pen, pen.root, 'L');
  for (const [i, punt] of blok.punten.entries()) {
    const tekst = pen.clean(punt);
    pen.text('gewoon', corps.tekst);
    if (pen.doc.y + pen.doc.heightOfString(tekst, { width: zetbreedte - indent }) > zetbodem) pen.doc.addPage();
    const y = pen.doc.y;
    const item = addBranch(pen, list, 'LI');
    addLeaf(pen, item, 'Lbl', () => {
      pen.text('gewoon', corps.tekst, kleur.primair).text(blok.genummerd ? `${i + 1}.` : '•', blad.links + 4, y);
    });
    addLeaf(pen, item, 'LBody', () => {
      pen.text('gewoon', corps.tekst).text(tekst, blad.links + indent, y, { width: zetbreedte - indent, lineGap: 2 });
    });
    pen.doc.y += witregel.lijst;
  }
  pen.doc.x = blad.links;
  pen.doc.y += witregel.alinea - witregel.lijst;
};

const drawBlok = (pen: Pen, blok: Blok): void => {
  switch (blok.soort) {
    case 'tussenkop':
      drawTussenkop(pen, blok.tekst);
      return;
    case 'alinea':
      paragraph(pen, blok.tekst);
      pen.doc.y += witregel.alinea;
      return;
    case 'lijst':
      drawLijst(pen, blok);
      return;
    case 'tabel':
      drawTabel(pen, blok);
      return;
  }
};

/** Sender, window with the address, date and reference. */
const drawOpening = (pen: Pen, bericht: Bericht, geadresseerde: Geadresseerde | undefined): void => {
  drawArtifact(pen, 'Layout', () => {
    pen.doc.rect(0, 0, blad.breed, 10).fill(kleur.primair);
    pen.doc.rect(0, 10, blad.breed, 3).fill('#F2A541');
  });
  pen.doc.y = 44;
  addLeaf(pen, pen.root, 'P', () => {
    pen.text('vet', 15, kleur.primair).text(bericht.afzender.gemeente, blad.links, 44);
  });
  addLeaf(pen, pen.root, 'P', () => {
    pen.text('gewoon', corps.tekst, kleur.zacht).text(bericht.afzender.onderdeel, blad.links, pen.doc.y);
  });
  if (geadresseerde !== undefined) {
    addLeaf(pen, pen.root, 'P', () => {
      const regels = [geadresseerde.naam, ...geadresseerde.adresregels].map(pen.clean);
      pen.text('gewoon', corps.tekst).text(regels.join('\n'), blad.links, 128, { width: 260, lineGap: 2 });
    });
  }
  pen.doc.y = geadresseerde === undefined ? 110 : 218;
  for (const [naam, waarde] of [
    ['Datum', formatDay(bericht.dagtekening)],
    ['Kenmerk', bericht.kenmerk],
  ] as const) {
    addLeaf(pen, pen.root, 'P', () => {
      pen
        .text('gewoon', corps.tekst, kleur.zacht)
        .text(`${naam}: `, blad.links, pen.doc.y, { continued: true })
        .fillColor(kleur.inkt)
        .text(pen.clean(waarde), { lineGap: 2 });
    });
  }
  pen.doc.y += 20;
  addLeaf(pen, pen.root, 'H1', () => {
    pen.text('vet', corps.titel).text(pen.clean(bericht.titel), blad.links, pen.doc.y, { width: zetbreedte });
  });
  pen.doc.y += 10;
};

const heightOf = (pen: Pen, regels: readonly string[], { klein = false } = {}): number =>
  regels.reduce((som, regel) => {
    pen.text('gewoon', klein ? corps.klein : corps.tekst);
    return som + pen.doc.heightOfString(pen.clean(regel), { width: zetbreedte, lineGap: klein ? 1 : 2.5 }) + 2;
  }, 0);

/** The greeting and the small print stay together: a last page never holds a line or two of small print alone. */
const drawClosing = (pen: Pen, bericht: Bericht): void => {
  const small = smallPrint(bericht);
  pen.doc.y += 6;
  const needed = heightOf(pen, closing(bericht)) + 20 + heightOf(pen, small, { klein: true });
  if (pen.doc.y + needed > zetbodem && needed < zetbodem - blad.boven) pen.doc.addPage();
  for (const regel of closing(bericht)) {
    paragraph(pen, regel);
    pen.doc.y += 2;
  }
  if (small.length === 0) return;
  pen.doc.y += 14;
  if (pen.doc.y + 40 > zetbodem) pen.doc.addPage();
  drawArtifact(pen, 'Layout', () => {
    pen.doc
      .moveTo(blad.links, pen.doc.y)
      .lineTo(blad.links + 120, pen.doc.y)
      .lineWidth(0.6)
      .strokeColor(kleur.lijn)
      .stroke();
  });
  pen.doc.y += 6;
  for (const regel of small) {
    paragraph(pen, regel, { klein: true, kleurcode: kleur.zacht });
    pen.doc.y += 2;
  }
};

/** Footers are artifacts: how to reach us, and the page number. */
const drawFooters = (pen: Pen, bericht: Bericht): void => {
  const { start, count } = pen.doc.bufferedPageRange();
  for (let i = start; i < start + count; i += 1) {
    pen.doc.switchToPage(i);
    pen.doc.page.margins.bottom = 0;
    drawArtifact(pen, 'Pagination', () => {
      const y = blad.hoog - 50;
      pen.doc
        .moveTo(blad.links, y - 8)
        .lineTo(blad.breed - blad.rechts, y - 8)
        .lineWidth(0.6)
        .strokeColor(kleur.lijn)
        .stroke();
      pen
        .text('gewoon', corps.klein, kleur.zacht)
        .text(
          `Telefoon ${bericht.afzender.telefoon}  ·  ${bericht.afzender.website}  ·  ${bericht.afzender.postadres}`,
          blad.links,
          y,
          { lineBreak: false },
        );
      pen.doc.text(`Pagina ${i - start + 1} van ${count}`, blad.links, y, {
        width: zetbreedte,
        align: 'right',
        lineBreak: false,
      });
    });
    pen.doc.page.margins.bottom = blad.onder;
  }
};

/** The same input gives the same bytes: the only moment in the file is the day on the letter. */
export const drawBericht = async (bericht: Bericht, geadresseerde?: Geadresseerde): Promise<Uint8Array> => {
  const pen = openDocument({
    titel: bericht.titel,
    auteur: bericht.afzender.gemeente,
    onderwerp: `Kenmerk ${bericht.kenmerk}`,
    moment: new Date(`${bericht.dagtekening}T12:00:00Z`),
  });
  drawOpening(pen, bericht, geadresseerde);
  paragraph(pen, bericht.aanhef);
  pen.doc.y += witregel.alinea;
  for (const blok of bericht.blokken) drawBlok(pen, blok);
  drawClosing(pen, bericht);
  drawFooters(pen, bericht);
  return closeDocument(pen);
};
