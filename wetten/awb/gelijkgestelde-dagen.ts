/** Knows the days that a decree puts on one line with holidays (art. 3 lid 3 Algemene termijnenwet); other years were not found. */
import { type Day, day } from '@samenkracht/core';
import type { Zekerheid } from '@samenkracht/law';

const bron = 'Stcrt. 2025, 24713 (jaren 2026-2028), zoals aangehaald in repo MinBZK/regelrecht';

export const gelijkgesteldeDagen: readonly {
  readonly dag: Day;
  readonly zekerheid: Zekerheid;
  readonly bron: string;
}[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((dag) => ({
  dag: day(dag),
  zekerheid: 'een bron',
  bron,
}));
