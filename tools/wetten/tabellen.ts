/** Knows every dated table of every act, from the pages on which they stand. */
import type { Tabel } from '@samenkracht/law';
import { wetten } from './wetten.ts';

export type Wetstabel = { readonly wet: string; readonly tabel: Tabel<unknown> };

export const wetstabellen: readonly Wetstabel[] = [
  ...new Map(
    Object.entries(wetten).flatMap(([wet, bladzijden]) =>
      bladzijden.flatMap(({ tabellen }) => tabellen.map((tabel) => [tabel.id, { wet, tabel }] as const)),
    ),
  ).values(),
];
