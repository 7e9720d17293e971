/** Knows the outcome while somebody types: what he would get at this pay. Nothing is kept. */
import { api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { data, type LoaderFunctionArgs } from 'react-router';
import { verzoekContext } from '../../../server/verzoek.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const search = new URL(request.url).searchParams;
  const netto = parseEuro(search.get('netto') ?? '');
  const bronId = search.get('bron');
  if (netto === undefined || !bronId) return data({ blik: undefined });
  const { data: blik } = await api.getMijnInkomstenByMaandVooruitblik({
    client,
    path: { maand: params['maand'] ?? '' },
    query: { netto, bronId },
  });
  return data({ blik });
};
