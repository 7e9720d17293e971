/** Knows the document round every page: language, theme, texts, and what is shown when something goes wrong. */
import '@samenkracht/ui/stijl.css';
import { AnchorProvider, PageFrame, UiTaalProvider } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import type { ReactNode } from 'react';
import {
  Links,
  type LoaderFunctionArgs,
  Meta,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
} from 'react-router';
import { Bladwissel } from './kader/bladwissel.tsx';
import { FoutScherm } from './kader/fout-scherm.tsx';
import { KopActies } from './kader/kop-acties.tsx';
import { type RootData, useRootData } from './kader/root-data.ts';
import { RouterAnchor } from './kader/router-anchor.tsx';
import { addSecurityHeaders } from './server/headers.ts';
import { findSessie } from './server/sessie.ts';
import { verzoekContext } from './server/verzoek.ts';
import { answerFor } from './server/woorden.ts';
import { TekstProvider, useTekst } from './teksten/teksten.tsx';

export const middleware: MiddlewareFunction<Response>[] = [
  async ({ context }, next) => addSecurityHeaders(await next(), context.get(verzoekContext)),
  async ({ context }, next) => {
    const verzoek = context.get(verzoekContext);
    const sessie = await findSessie(verzoek);
    return answerFor(sessie?.gemeente ?? verzoek.gemeente, next);
  },
];

export const loader = async ({ context }: LoaderFunctionArgs): Promise<RootData> => {
  const verzoek = context.get(verzoekContext);
  const sessie = await findSessie(verzoek);
  return {
    taal: verzoek.taal,
    nonce: verzoek.nonce,
    verzoekId: verzoek.verzoekId,
    gemeente: sessie?.gemeente ?? verzoek.gemeente,
    aangemeld: sessie !== undefined,
    medewerker: sessie?.soort === 'medewerker',
  };
};

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const root = useRootData();
  const taal = root?.taal ?? 'nl';
  return (
    <html lang={taal}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/merk.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {root?.gemeente ? <link rel="stylesheet" href={`/thema/${root.gemeente}.css`} /> : null}
      </head>
      <body>
        <TekstProvider taal={taal} gemeente={root?.gemeente}>
          <UiTaalProvider taal={taal}>
            <AnchorProvider anchor={RouterAnchor}>{children}</AnchorProvider>
          </UiTaalProvider>
        </TekstProvider>
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  );
};

export const meta = () => [{ title: 'Samenkracht' }];

const Root = () => (
  <>
    <Bladwissel />
    <Outlet />
  </>
);
export default Root;

export const ErrorBoundary = () => {
  const root = useRootData();
  const t = useTekst();
  return (
    <PageFrame
      soort="inwoner"
      gemeente={gemeenteNaam(root?.gemeente)}
      acties={<KopActies aangemeld={root?.aangemeld ?? false} />}
      voet={<p>{t('kader.voet')}</p>}
    >
      <FoutScherm />
    </PageFrame>
  );
};
