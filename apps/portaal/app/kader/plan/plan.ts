/** Knows a plan as both read it: what stands under what, and the words for who does what. */
import type { Api } from '@samenkracht/api-client';
import type { Tekst } from '../../teksten/teksten.tsx';

export type Plan = NonNullable<Api.GetMijnPlanResponse['plan']>;
export type Deel = Plan['onderdelen'][number];
export type Onderdeel = Api.PostMijnPlanVersiesData['body']['onderdelen'][number];

export const doelenVan = ({ onderdelen }: Plan): readonly Deel[] => onderdelen.filter(({ soort }) => soort === 'doel');
export const stappenVan = ({ onderdelen }: Plan, bij: string): readonly Deel[] =>
  onderdelen.filter((deel) => deel.soort === 'stap' && deel.bij === bij);
export const belemmeringenVan = ({ onderdelen }: Plan, bij: string): readonly Deel[] =>
  onderdelen.filter((deel) => deel.soort === 'belemmering' && deel.bij === bij);

/** Who does it, said to the resident or to who helps him. */
export const wieDoet = (t: Tekst, lezer: 'inwoner' | 'consulent', { wie, wieAnders }: Onderdeel): string =>
  wie === 'ander' ? (wieAnders ?? '') : t(`plan.wie.${lezer}.${wie}`);
