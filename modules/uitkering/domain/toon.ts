/** Knows how a recorded value reads: amounts in euro, days in words, choices by their text. */
import { cents, formatDay, formatEuro, formatIban, parseDay, parseIban } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { formuliervraagOf } from './eigenvragen.ts';

export const toonFeit = (feit: string, waarde: Json | undefined): string => {
  if (waarde === null || waarde === undefined) return 'geen';
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  const vraag = formuliervraagOf(feit);
  if (typeof waarde === 'number') return vraag?.soort === 'bedrag' ? formatEuro(cents(waarde)) : String(waarde);
  if (typeof waarde === 'string') {
    const dag = parseDay(waarde);
    if (dag !== undefined) return formatDay(dag);
    const iban = vraag?.soort === 'rekeningnummer' ? parseIban(waarde) : undefined;
    return iban === undefined ? (vraag?.opties?.[waarde] ?? waarde) : formatIban(iban);
  }
  const keuze = typeof waarde === 'object' && 'keuze' in waarde ? String(waarde['keuze']) : undefined;
  return keuze === undefined ? JSON.stringify(waarde) : (vraag?.opties?.[keuze] ?? keuze);
};
