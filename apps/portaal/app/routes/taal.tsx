/** Knows how a visitor chooses a language: a cookie, and back to the page. */
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { localPath } from '../server/pad.ts';
import { isTaal, taalCookie } from '../teksten/taal.ts';

export const loader = ({ params, request }: LoaderFunctionArgs) => {
  const naar = localPath(new URL(request.url).searchParams.get('naar'));
  const taal = params['taal'];
  return redirect(naar, isTaal(taal) ? { headers: { 'Set-Cookie': taalCookie(taal) } } : {});
};
