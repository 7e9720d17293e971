/** Knows the page about each code: what `type` in a problem points to. */
import type { FastifyInstance } from 'fastify';
import type { Module, Refusal, RefusalMap } from '../module/module.ts';
import { platformProblem, platformProblems, sendProblem } from './problem.ts';

type Entry = {
  readonly code: string;
  readonly status: number;
  readonly titel: string;
  readonly uitleg?: string;
  readonly routes: string[];
};

/** Every code that this API can answer, with where. */
const collectCodes = (modules: readonly Module[]): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const [code, { status, titel, uitleg }] of Object.entries(platformProblems)) {
    entries.set(code, { code, status, titel, uitleg, routes: [] });
  }
  for (const route of modules.flatMap((module) => module.routes)) {
    for (const [code, refusal] of Object.entries(route.refusals) as [string, RefusalMap<Refusal>[string]][]) {
      const uitleg = typeof refusal.uitleg === 'string' ? { uitleg: refusal.uitleg } : {};
      const entry = entries.get(code) ?? { code, status: refusal.status, titel: refusal.titel, ...uitleg, routes: [] };
      entry.routes.push(`${route.method} /api/v1${route.url}`);
      entries.set(code, entry);
    }
  }
  return entries;
};

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const pageOf = ({ code, status, titel, uitleg, routes }: Entry): string => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titel)} - ${escapeHtml(code)}</title>
<main><h1>${escapeHtml(titel)}</h1>
<p>${escapeHtml(uitleg ?? 'De uitleg staat in het antwoord zelf: die hangt af van uw gegevens.')}</p>
<p>Code <code>${escapeHtml(code)}</code>, HTTP-status ${status}.</p>
${routes.length === 0 ? '<p>Elk adres van de API kan dit antwoorden.</p>' : `<h2>Waar</h2><ul>${routes.map((each) => `<li><code>${escapeHtml(each)}</code></li>`).join('')}</ul>`}
</main></html>`;

export const addFouten = (api: FastifyInstance, modules: readonly Module[]): void => {
  const entries = collectCodes(modules);
  api.get('/fouten', async () => [...entries.values()]);
  api.get<{ Params: { code: string } }>('/fouten/:code', (request, reply) => {
    const entry = entries.get(request.params.code);
    if (entry === undefined) return sendProblem(reply, platformProblem('NIET_GEVONDEN'), request.id);
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    return wantsPage ? reply.type('text/html; charset=utf-8').send(pageOf(entry)) : reply.send(entry);
  });
};
