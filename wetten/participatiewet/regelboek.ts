/** Knows how a rule stands in a list beside its questions, so that a screen or an interface can ask any of them without knowing it. */
import type { Kop, Regel, Vragen } from '@samenkracht/law';

/** A rule by the number in its heading. Its facts are what its questions ask, and the frame (`kader`). */
export type Boekregel = {
  readonly id: string;
  readonly naam: string;
  readonly regel: ((f: object) => unknown) & { readonly kop: Kop<unknown> };
  readonly vragen: Vragen;
};

/** Facts are read by name only, so a rule that waits for its facts may be kept as one that takes any. */
export const inBoek = <F extends object, T>(regel: Regel<F, [], T>, vragen: Vragen): Boekregel => ({
  id: regel.kop.id,
  naam: regel.kop.naam,
  regel: regel as unknown as Boekregel['regel'],
  vragen,
});
