/** Knows what every page has from the document round it: language, who is here, and the request's number. */
import { useRouteLoaderData } from 'react-router';
import type { Taal } from '../teksten/taal.ts';

export type RootData = {
  readonly taal: Taal;
  readonly nonce: string;
  readonly verzoekId: string;
  readonly gemeente: string | undefined;
  readonly aangemeld: boolean;
  readonly medewerker: boolean;
};

/** @returns undefined when the document itself could not be made. */
export const useRootData = (): RootData | undefined => useRouteLoaderData('root') as RootData | undefined;
