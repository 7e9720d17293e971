/** Knows which facts a consulent may record, and what they may hold. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { checkWaarde } from './antwoordcontrole.ts';
import type { Afwegingspunt } from './beoordeling.ts';
import { formuliervraagOf } from './eigenvragen.ts';

export type FeitRefusal =
  | { readonly code: 'FEIT_ONJUIST'; readonly feit: string; readonly melding: string }
  | { readonly code: 'AFWEGING_ONJUIST'; readonly opties: readonly string[] };

/** A consulent may record every fact that the law asks, also those that are not for the resident. */
export const checkFeit = (
  feit: string,
  waarde: Json,
  om: { readonly vandaag: Day; readonly meldingsdag: Day },
): Result<Json, FeitRefusal> => {
  const vraag = formuliervraagOf(feit);
  if (vraag === undefined || vraag.soort === 'afweging') {
    return err({ code: 'FEIT_ONJUIST', feit, melding: 'Dit gegeven kennen wij niet. Kies een gegeven uit de lijst.' });
  }
  // what was not begun yet is known to be so
  if (waarde === null && vraag.bron === 'uitkering') return ok(waarde);
  const checked = checkWaarde(feit, vraag, waarde, om);
  return checked.ok ? checked : err({ code: 'FEIT_ONJUIST', feit, melding: checked.error.melding });
};

/** Only a point of this very application, and only an outcome that it can have. */
export const checkAfweging = (
  punten: readonly Afwegingspunt[],
  feit: string,
  keuze: string,
): Result<void, FeitRefusal> => {
  const opties = Object.keys(punten.find((punt) => punt.feit === feit)?.opties ?? {});
  return opties.includes(keuze) ? ok(undefined) : err({ code: 'AFWEGING_ONJUIST', opties });
};
