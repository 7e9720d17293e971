/** Knows in which files of a folder the list of ESCO stands: those of the official download, or an extract of them, packed or not. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { err, ok, type Result } from '@samenkracht/core';
import { type Escobestand, type Escolijst, escobestanden, readEsco } from '../domain/esco.ts';

/** In order of preference: Dutch names before English ones. */
const namen: Readonly<Record<Escobestand, readonly string[]>> = {
  beroepen: ['occupations_nl.csv', 'occupations.csv'],
  vaardigheden: ['skills_nl.csv', 'skills.csv', 'skills_en.csv'],
  relaties: [
    'occupationSkillRelations_nl.csv',
    'occupationSkillRelations_en.csv',
    'occupationSkillRelations.csv',
    'occupation_skill.csv',
  ],
};

/** The handful of occupations that comes along, with names of skills that we translated ourselves. */
export const voorbeeldmap = fileURLToPath(new URL('./voorbeeld/', import.meta.url));

const findFile = (aanwezig: readonly string[], bestand: Escobestand): string | undefined =>
  namen[bestand].flatMap((naam) => [naam, `${naam}.gz`]).find((naam) => aanwezig.includes(naam));

const readText = async (pad: string): Promise<string | undefined> => {
  const inhoud = await readFile(pad);
  if (!pad.endsWith('.gz')) return inhoud.toString('utf8');
  try {
    return gunzipSync(inhoud).toString('utf8');
  } catch {
    return undefined;
  }
};

/** The list of a folder, or what is wrong with it: a file that is missing, or a line by its number. */
export const readEscomap = async (map: string): Promise<Result<Escolijst, readonly string[]>> => {
  const aanwezig = await readdir(map).catch((error: NodeJS.ErrnoException) => error.code ?? 'fout');
  if (typeof aanwezig === 'string') return err([`de map kan niet gelezen worden (${aanwezig})`]);
  const gevonden = new Map(escobestanden.map((bestand) => [bestand, findFile(aanwezig, bestand)]));
  const csv = { beroepen: '', vaardigheden: '', relaties: '' };
  const fouten: string[] = [];
  for (const [bestand, naam] of gevonden) {
    if (naam === undefined) fouten.push(`er is geen bestand met ${bestand}: ${namen[bestand].join(' of ')}`);
    const tekst = naam === undefined ? undefined : await readText(join(map, naam));
    if (naam !== undefined && tekst === undefined) fouten.push(`${naam}: dit bestand is niet heel (gzip)`);
    csv[bestand] = tekst ?? '';
  }
  if (fouten.length > 0) return err(fouten);
  const gelezen = readEsco(csv, gevonden.get('vaardigheden')?.includes('_nl') ? 'nl' : 'en');
  return gelezen.ok
    ? ok(gelezen.value)
    : err(gelezen.error.map(({ bestand, regel, melding }) => `${gevonden.get(bestand)}, regel ${regel}: ${melding}`));
};
