/** Knows how the XML attachments are taken out of a PDF. Runs in a thread of its own: a PDF of a stranger may hang or eat memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A payslip is a page of text; what is bigger is something else. */
const hoogsteBytes = 1_000_000;

const isXml = (naam: string): boolean => /\.xml$/i.test(naam);

const takeOut = async (data: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
  const teksten: string[] = [];
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    if (!isXml(filename)) continue;
    const inhoud: unknown = await document.getAttachmentContent(id);
    if (inhoud instanceof Uint8Array && inhoud.length <= hoogsteBytes) teksten.push(new TextDecoder().decode(inhoud));
  }
  return teksten;
};

parentPort?.postMessage(await takeOut(workerData as Uint8Array));
