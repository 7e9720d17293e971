/** Knows how an uploaded file is read from a multipart form: one file, and what it is said to be. */
import { err, ok, type Result } from '@samenkracht/core';
import type { RefusalMap, Request } from '@samenkracht/platform/module';
import { type Documentsoort, documentsoorten } from '../domain/document.ts';
import { documentRefusals } from './refusals.ts';

export type BestandRefusal = { readonly code: 'BESTAND_ONTBREEKT' };

export const bestandRefusals: RefusalMap<BestandRefusal> = {
  BESTAND_ONTBREEKT: {
    status: 400,
    titel: 'Er is geen bestand meegestuurd',
    uitleg: 'Kies een bestand en stuur het opnieuw.',
  },
};

/** All that can be wrong with a file that somebody sends. */
export const uploadRefusals = { ...bestandRefusals, ...documentRefusals };

export type Bestand = { readonly naam: string; readonly bytes: Uint8Array; readonly soort: Documentsoort };

/** A form with a file field `bestand` and a text field `soort`. A kind that we do not know is 'overig'. */
export const readBestand = (request: Request): Result<Bestand, BestandRefusal> => {
  const gezegd = request.parts.find((part) => part.soort === 'veld' && part.naam === 'soort');
  const soort = documentsoorten.find((bekend) => gezegd?.soort === 'veld' && bekend === gezegd.waarde) ?? 'overig';
  for (const part of request.parts) {
    if (part.soort === 'bestand') return ok({ naam: part.bestandsnaam, bytes: part.bytes, soort });
  }
  return err({ code: 'BESTAND_ONTBREEKT' });
};
