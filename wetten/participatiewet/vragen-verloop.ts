/** Knows how a fact of a household with dates is asked: a partner who is there on some days is asked what any partner is asked. */
import type { Vragen } from '@samenkracht/law';
import { vragen } from './vragen.ts';

const begin = 'partner.';

export const verloopvragen: Vragen = {
  ...vragen,
  ...Object.fromEntries(
    Object.entries(vragen).flatMap(([feit, vraag]) =>
      feit.startsWith(begin) ? [[`partners.*.${feit.slice(begin.length)}`, vraag]] : [],
    ),
  ),
};
