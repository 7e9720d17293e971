/** Knows payslips for tests: as payroll software writes them, as a file and inside a PDF. */
import PDFDocument from 'pdfkit';

const velden = {
  DatAanvTv: '2026-11-01',
  DatEindTv: '2026-11-30',
  LnInGld: '820.00',
  LnLbPh: '800.00',
  LnTabBB: '0.00',
  IngLbPh: '120.00',
  BijdrZvw: '0.00',
  WrdPrGebrAut: '0.00',
  PrWhk: '5.00',
  VakBsl: '0.00',
};

/** Net 675,00 of November 2026 unless said otherwise. */
export const loonstrookXml = (anders: Readonly<Record<string, string>> = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<loonstrook>${Object.entries({ ...velden, ...anders })
    .map(([naam, waarde]) => `<${naam}>${waarde}</${naam}>`)
    .join('')}</loonstrook>\n`;

/** A page of text with these files attached. */
export const loonstrookPdf = (bijlagen: Readonly<Record<string, string>> = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ pdfVersion: '1.7' });
    const delen: Buffer[] = [];
    document.on('data', (deel: Buffer) => delen.push(deel));
    document.on('end', () => resolve(Buffer.concat(delen)));
    document.text('Loonstrook november 2026, netto 675,00');
    for (const [naam, inhoud] of Object.entries(bijlagen)) document.file(Buffer.from(inhoud), { name: naam });
    document.end();
  });
