/** Knows how a payslip that came as a file is read: an XML file, or the XML in a PDF; of all else a person reads the fields. */
import { Worker } from 'node:worker_threads';
import { err, type Result } from '@samenkracht/core';
import { type Gelezenstrook, type Leesreden, leesLoonstrook } from '../domain/loonstrooklezing.ts';

export type Lezing = Result<Gelezenstrook & { readonly uit: Uit }, Leesreden | 'foto' | 'alleen tekst'>;

/** One page takes a tenth of a second (measured); who takes longer is read by a person. */
const hoogsteMs = 5_000;
const hoogsteMb = 256;
const hoogsteXml = 1_000_000;

/** One at a time: each reading is a thread with memory of its own. */
let vorige: Promise<unknown> = Promise.resolve();

/** @returns the XML attachments; none for a PDF that cannot be read, within the time and memory that it may take. */
export const bijlagenVan = (bytes: Uint8Array, binnenMs = hoogsteMs): Promise<readonly string[]> => {
  const gelezen = vorige.then(() => readInThread(bytes, binnenMs));
  vorige = gelezen;
  return gelezen;
};

const readInThread = (bytes: Uint8Array, binnenMs: number): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./bijlagen.worker.ts', import.meta.url), {
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: hoogsteMb },
      stdout: true,
      stderr: true,
    });
    const finish = (bijlagen: readonly string[]): void => {
      clearTimeout(wekker);
      resolve(bijlagen);
      void worker.terminate();
    };
    const wekker = setTimeout(() => finish([]), binnenMs);
    worker.once('message', (bijlagen: readonly string[]) => finish(bijlagen));
    worker.once('error', () => finish([]));
    worker.once('exit', () => finish([]));
  });

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
const isXml = (bytes: Uint8Array): boolean => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));

type Uit = 'xml' | 'pdf';
export type Strookbestand =
  | { readonly uit: Uit; readonly teksten: readonly string[] }
  | { readonly reden: 'foto' | 'geen xml' };

/** The XML that is in a file, before anything in it was looked at. */
export const openBestand = async (bytes: Uint8Array): Promise<Strookbestand> => {
  if (isPdf(bytes)) return { uit: 'pdf', teksten: await bijlagenVan(bytes) };
  if (!isXml(bytes)) return { reden: 'foto' };
  return bytes.length > hoogsteXml ? { reden: 'geen xml' } : { uit: 'xml', teksten: [new TextDecoder().decode(bytes)] };
};

/** @param bsn of whose payslip it should be. */
export const leesBestand = (bestand: Strookbestand, bsn: string | undefined): Lezing => {
  if ('reden' in bestand) return err(bestand.reden);
  const { uit, teksten } = bestand;
  const lezingen = teksten.map((tekst) => leesLoonstrook(tekst, bsn));
  // an attachment without pay in it is something else, and stands in the way of nothing
  const stroken = uit === 'xml' ? lezingen : lezingen.filter((een) => een.ok || een.error !== 'velden ontbreken');
  const [eerste, ...meer] = stroken;
  if (eerste === undefined) return err('alleen tekst');
  if (meer.length > 0) return err('meer dan een');
  return eerste.ok ? { ok: true, value: { ...eerste.value, uit } } : eerste;
};
