/** Knows how a page becomes HTML: whole, before it is sent, so that an old phone and a reader without scripts get all of it. */
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { verzoekContext } from './server/verzoek.ts';
import { loadTeksten } from './teksten/teksten.tsx';

export { createLoadContext } from './server/verzoek.ts';

await Promise.all([loadTeksten('nl'), loadTeksten('en')]);

const handleRequest = (
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { nonce } = context.get(verzoekContext);
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady: () => {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
        pipe(body);
      },
      onShellError: reject,
      onError: () => {
        failed = true;
      },
    });
    request.signal.addEventListener('abort', () => abort(), { once: true });
  });

export default handleRequest;

/** A bug in a loader or action. The answer names only the request's number; what happened stands in the log under it. */
export const handleError = (
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
): void => {
  if (request.signal.aborted) return;
  context.get(verzoekContext).meldFout(error);
};
