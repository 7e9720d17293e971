/** Knows the kinds of experience as addresses and texts name them. */
import type { Api } from '@samenkracht/api-client';

export type Mijn = Api.GetMijnPerspectiefResponse;
export type Soort = Mijn['ervaringen'][number]['soort'];
export const soorten: readonly Soort[] = ['werk', 'vrijwilligerswerk', 'cursus', 'thuis'];
export const isSoort = (tekst: string | null): tekst is Soort => soorten.some((soort) => soort === tekst);
