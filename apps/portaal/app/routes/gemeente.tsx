/** Knows how a professional of several municipalities goes on in another: his session there begins, and he starts at its first page. */
import { api } from '@samenkracht/api-client';
import { type ActionFunctionArgs, redirect } from 'react-router';
import { attempt } from '../server/antwoord.ts';
import { text } from '../server/formulier.ts';
import { verzoekContext } from '../server/verzoek.ts';

export const loader = () => redirect('/professional');

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const body = { gemeente: text(form, 'gemeente') };
  await attempt({ verzoek, request }, api.postSessieGemeente({ client: verzoek.client, body }));
  return redirect('/professional');
};
