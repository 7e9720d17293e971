/** Knows what a perspective says that somebody needs, as the room of instruments asks for it: what he misses, and where he gets stuck. */
import type { Api } from '@samenkracht/api-client';

type Perspectief = Pick<Api.GetMijnPerspectiefResponse, 'wensen' | 'versies'>;
export type Behoefte = Api.PostMijnAanbodvoorstelData['body']['behoefte'];
export type Vaardigheidnamen = Readonly<Record<string, { readonly naam: string; readonly taal: 'nl' | 'en' }>>;

/** Each skill that he misses for an occupation that he wants, all of them: a screen shows the few that help most. */
const misten = ({ wensen }: Perspectief) => wensen.flatMap(({ essentieel }) => essentieel.mist);

export const behoefteVan = (perspectief: Perspectief): Behoefte => ({
  mist: [...Map.groupBy(misten(perspectief), ({ id }) => id)].map(([id, zelfde]) => ({ id, beroepen: zelfde.length })),
  // the newest version counts; a life domain can stand in it twice
  belemmeringen: [...new Set((perspectief.versies[0]?.belemmeringen ?? []).map(({ domein }) => domein))],
});

/** The words of each skill that he misses, in the language that they are known in. */
export const vaardigheidnamen = (perspectief: Perspectief): Vaardigheidnamen =>
  Object.fromEntries(misten(perspectief).map(({ id, naam, taal }) => [id, { naam, taal }]));
