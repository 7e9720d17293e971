/** Knows how an example becomes a whole HTML document with our styles, without a server: for tests and pictures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Voorbeelden } from './voorbeeld.ts';

const entry = new URL('../stijl/stijl.css', import.meta.url);

/** The style sheet with its imports in place, as the bundler does it. */
const inline = (file: URL): string =>
  readFileSync(file, 'utf8').replaceAll(/@import "([^"]+)";/g, (_all, name: string) =>
    inline(
      name.startsWith('.') ? new URL(name, file) : pathToFileURL(createRequire(fileURLToPath(file)).resolve(name)),
    ),
  );

export const render = (node: ReactNode): string => renderToStaticMarkup(node);

export const toDocument = ({ onderdeel, kader = false, voorbeelden }: Voorbeelden): string => {
  const inhoud = voorbeelden.map(({ naam, toon }) => (
    <div key={naam} className="sk-stapel">
      {toon}
    </div>
  ));
  const body = kader ? (
    inhoud
  ) : (
    <div className="sk-frame sk-frame-inwoner">
      <div className="sk-main">
        <div className="sk-stapel sk-ruim">{inhoud}</div>
      </div>
    </div>
  );
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${onderdeel}</title><style>${inline(entry)}</style></head><body>${render(body)}</body></html>`;
};
