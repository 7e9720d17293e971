/** Knows how content enters a tagged PDF: every mark on the page is either part of the structure tree or an artifact. */
import PdfDocument from 'pdfkit';
import type { Snit } from './lettertype.ts';
import { fontFile, printable, snitten } from './lettertype.ts';
import { blad, kleur } from './opmaak.ts';

type Document = InstanceType<typeof PdfDocument>;
export type Element = ReturnType<Document['struct']>;
/** pdfkit writes a table header's scope; its types do not know that yet. */
type ElementOptions = NonNullable<Parameters<Document['struct']>[1]> & { readonly scope?: 'Column' | 'Row' };

export type Pen = {
  readonly doc: Document;
  readonly root: Element;
  readonly text: (snit: Snit, corps: number, kleurcode?: string) => Document;
  readonly clean: (text: string) => string;
};

type DocumentInfo = {
  readonly titel: string;
  readonly auteur: string;
  readonly onderwerp: string;
  readonly moment: Date;
};

/** Opens a document as PDF/UA: tagged, in Dutch, its title shown, and no moment in it but the one given. */
export const openDocument = (info: DocumentInfo): Pen => {
  const options = {
    size: 'A4',
    margins: { top: blad.boven, bottom: blad.onder, left: blad.links, right: blad.rechts },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    font: null,
    autoFirstPage: false,
    info: {
      Title: info.titel,
      Author: info.auteur,
      Subject: info.onderwerp,
      Creator: 'Samenkracht',
      Producer: 'Samenkracht',
      CreationDate: info.moment,
      ModDate: info.moment,
    },
  };
  // pdfkit knows PDF/UA and a document without a standard font; its types know neither yet.
  const doc = new PdfDocument(options as unknown as ConstructorParameters<typeof PdfDocument>[0]);
  for (const snit of snitten) doc.registerFont(snit, fontFile(snit));
  doc.addPage();
  doc.font('gewoon');
  const root = doc.struct('Document', { lang: 'nl-NL' });
  doc.addStructure(root);
  const font = (doc as unknown as { _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } })._font
    .font;
  return {
    doc,
    root,
    text: (snit, corps, kleurcode = kleur.inkt) => doc.font(snit).fontSize(corps).fillColor(kleurcode),
    clean: (text) => printable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint)),
  };
};

/** Adds a leaf: the content that `draw` puts on the page belongs to this element. */
export const addLeaf = (
  pen: Pen,
  parent: Element,
  tag: string,
  draw: () => void,
  options: ElementOptions = {},
): void => {
  parent.add(pen.doc.struct(tag, options, [draw]));
};

/** Adds an element that holds other elements. */
export const addBranch = (pen: Pen, parent: Element, tag: string, options: ElementOptions = {}): Element => {
  const element = pen.doc.struct(tag, options);
  parent.add(element);
  return element;
};

/** Draws what is decoration or repeats on each page: a reader's voice skips it. */
export const drawArtifact = (pen: Pen, type: 'Layout' | 'Pagination', draw: () => void): void => {
  pen.doc.markContent('Artifact', { type });
  draw();
  pen.doc.endMarkedContent();
};

/** The finished bytes. */
export const closeDocument = async (pen: Pen): Promise<Uint8Array> => {
  pen.root.end();
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  pen.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  pen.doc.on('end', () => resolve(Buffer.concat(chunks)));
  pen.doc.on('error', reject);
  pen.doc.end();
  return promise;
};
