/** Knows how a page comes alive in the browser: first the texts of its language, then React. */
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { isTaal } from './teksten/taal.ts';
import { loadTeksten } from './teksten/teksten.tsx';

const { lang } = document.documentElement;
await loadTeksten(isTaal(lang) ? lang : 'nl');
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
