/** Knows the outcome while somebody types: what he would get at this pay. Nothing is kept, and what he types is in no address. */
import { api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { type ActionFunctionArgs, data } from 'react-router';
import { text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const form = await request.formData();
  const netto = parseEuro(text(form, 'netto'));
  const bronId = text(form, 'bron');
  if (netto === undefined || bronId === '') return data({ blik: undefined });
  const { data: blik } = await api.postMijnInkomstenByMaandVooruitblik({
    client,
    path: { maand: params['maand'] ?? '' },
    body: { netto, bronId },
  });
  return data({ blik });
};
