/** Knows what somebody told before, for a form or a page that takes it over: filled in with its source and day, never kept unless he sends it. */
import type { Api } from '@samenkracht/api-client';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';

export type Verteld = Api.GetMijnVerteldResponse;
export type Verteldfeit = Verteld['feiten'][number];
export type Knelpunt = Verteld['knelpunten'][number];
type Herkomst = Pick<Knelpunt, 'bron' | 'datum'>;

export const feitIn = (verteld: Verteld | undefined, feit: string): Verteldfeit | undefined =>
  verteld?.feiten.find((een) => een.feit === feit);

/** Who said it and when, to the resident or about him. */
export const useHerkomst = (lezer: 'inwoner' | 'staf'): ((van: Herkomst) => string) => {
  const t = useTekst();
  const taal = useTaal();
  return ({ bron, datum }) => t(`verteld.${lezer}.${bron}`, { datum: dagTekst(datum, taal) });
};
