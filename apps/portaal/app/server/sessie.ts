/** Knows who is behind a request: the API tells, once per request. */
import { api } from '@samenkracht/api-client';
import { data } from 'react-router';
import { toSignIn } from './terug.ts';
import { remember, type Verzoek } from './verzoek.ts';

export type Sessie = {
  readonly id: string;
  readonly soort: 'inwoner' | 'medewerker' | 'systeem';
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly gemeente: string;
  readonly laatstGezien?: string | undefined;
  /** Codes of other municipalities where a professional works. */
  readonly elders: readonly string[];
};

const ask = async (verzoek: Verzoek): Promise<Sessie | undefined> => {
  try {
    const { data: found } = await api.getSessie({ client: verzoek.client });
    return found && { ...found.actor, laatstGezien: found.laatstGezien ?? undefined, elders: found.elders ?? [] };
  } catch (error) {
    // Without the API every page still has its frame; the page itself says that there is a disruption.
    verzoek.meldFout(error);
    return undefined;
  }
};

/** @returns undefined when nobody is signed in. */
export const findSessie = (verzoek: Verzoek): Promise<Sessie | undefined> =>
  remember(verzoek, 'sessie', () => ask(verzoek));

/** @throws a redirect to signing in, which comes back here. */
export const requireSessie = async (request: Request, verzoek: Verzoek, soort: Sessie['soort']): Promise<Sessie> => {
  const sessie = await findSessie(verzoek);
  if (!sessie) throw toSignIn(request);
  if (sessie.soort !== soort) throw data(undefined, { status: 403 });
  return sessie;
};
