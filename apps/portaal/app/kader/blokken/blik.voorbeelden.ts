/** Knows a reader of blocks for tests: in Dutch, with the name of a page as its address. */
import { tekstIn } from '../../teksten/teksten.tsx';
import type { Blik, Lezer } from './blok.ts';

export const blik = (lezer: Lezer, meer: Partial<Blik> = {}): Blik => ({
  lezer,
  t: tekstIn('nl'),
  taal: 'nl',
  coach: undefined,
  helpt: true,
  naar: (blad) => ({ href: `/${blad}`, tekst: blad }),
  ...meer,
});
