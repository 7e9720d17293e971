/** Knows which part of a line an address asks for, and the address of another part. Server and screen. */
import type { Api } from '@samenkracht/api-client';

export type Lijnantwoord = Api.GetMijnLijnResponse;
type Domein = Lijnantwoord['domeinen'][number]['domein'];

const domeinen: readonly string[] = ['leven', 'werk', 'inkomen', 'leren', 'begeleiding'] satisfies readonly Domein[];
const isDomein = (waarde: string | null): waarde is Domein => waarde !== null && domeinen.includes(waarde);

export type Lijnkeuze = { readonly domein?: Domein; readonly nieuw?: true; readonly na?: string };

/** What is no part of a line is left out: an address that somebody made up shows everything. */
export const readKeuze = (request: Request): Lijnkeuze => {
  const query = new URL(request.url).searchParams;
  const domein = query.get('domein');
  const na = query.get('na');
  return {
    ...(isDomein(domein) ? { domein } : {}),
    ...(query.get('nieuw') === 'ja' ? { nieuw: true as const } : {}),
    ...(na === null || !/^[0-9TZ:.-]{20,40}_[0-9a-f-]{36}$/.test(na) ? {} : { na }),
  };
};

export const keuzeHref = (pad: string, { domein, nieuw, na }: Lijnkeuze): string => {
  const query = new URLSearchParams({
    ...(domein === undefined ? {} : { domein }),
    ...(nieuw === undefined ? {} : { nieuw: 'ja' }),
    ...(na === undefined ? {} : { na }),
  });
  return query.size === 0 ? pad : `${pad}?${query}`;
};
