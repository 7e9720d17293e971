/** Proves that a page of a file is open to exactly those whom the API answers: nobody is led to a refusal, and no attempt is made in his name. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Bladpad, mayOpen } from './bladen.tsx';

type Document = { readonly paths: Readonly<Record<string, { readonly get?: { readonly description: string } }>> };
const bestand = fileURLToPath(new URL('../../../../../../docs/openapi.json', import.meta.url));
const { paths } = JSON.parse(readFileSync(bestand, 'utf8')) as Document;

/** For whom a route is, as the document of the API says it. */
const voorWie = (route: string): readonly string[] =>
  /Voor: ([^.]+)\./.exec(paths[`/personen/{persoonId}${route}`]?.get?.description ?? '')?.[1]?.split(', ') ?? [];

const rollen = ['coach', 'intaker', 'teamleider', 'consulent', 'toetser', 'aanbieder', 'beheerder', 'controleur'];

test.each<[Bladpad, readonly string[]]>([
  ['/lijn', ['/lijn', '/begeleiding']],
  ['/plan', ['/plan']],
  ['/coachberichten', ['/coachberichten']],
  ['/gesprekken', ['/afspraken', '/notities']],
  ['/intake', ['/intake', '/intakestand']],
  ['/perspectief', ['/perspectief']],
  ['/aanbod', ['/verwijzingen']],
  ['/programmas', ['/programmas']],
  ['/werk', ['/banen']],
  ['/gegevens', ['', '/berichten']],
  ['/uitkering', ['/uitkeringstand']],
])('%s asks %s', (pad, routes) => {
  const open = rollen.filter((rol) => mayOpen([rol], pad));
  expect(open.length).toBeGreaterThan(0);
  for (const route of routes) expect(voorWie(route).toSorted(), route).toEqual(open.toSorted());
});

test('the overview is open to whoever may open a page of the file, and to nobody else', () => {
  const een = (rol: string) => (['/lijn', '/gegevens'] as const).some((pad) => mayOpen([rol], pad));
  expect(rollen.filter((rol) => mayOpen([rol], ''))).toEqual(rollen.filter(een));
});
