/** Knows the official CSV files of ESCO: occupations, skills, and which occupation asks which skill, each line told by its number when it is broken. */
import { err, ok, type Result } from '@samenkracht/core';
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import type { Beroep } from './beroepzoeker.ts';

/** What ESCO calls knowledge one learns; a skill one practises. Six published skills have no type: told as skill. */
export type Vaardigheidsoort = 'vaardigheid' | 'kennis';
/** A skill of ESCO. `id` is the last part of its URI; `taal` is that of the name, because not every file is in Dutch. */
export type Escovaardigheid = {
  readonly id: string;
  readonly naam: string;
  readonly taal: 'nl' | 'en';
  readonly soort: Vaardigheidsoort;
};
/** An occupation asks a skill: always (essential), or only somewhere (optional). */
export type Escorelatie = {
  readonly beroepId: string;
  readonly vaardigheidId: string;
  readonly essentieel: boolean;
};
export type Escolijst = {
  readonly beroepen: readonly Beroep[];
  readonly vaardigheden: readonly Escovaardigheid[];
  readonly relaties: readonly Escorelatie[];
};

export const escobestanden = ['beroepen', 'vaardigheden', 'relaties'] as const;
export type Escobestand = (typeof escobestanden)[number];
/** A line of a file that cannot be taken as it is; line 1 is the header. */
export type Escofout = { readonly bestand: Escobestand; readonly regel: number; readonly melding: string };

/** Per field its names: of the official download, and of the extract that has all languages in one file. */
const kolommen = {
  beroepId: ['conceptUri', 'occupation_id'],
  beroepNaam: ['label_nl', 'preferredLabel'],
  synoniemen: ['alt_labels_nl', 'altLabels'],
  vaardigheidId: ['conceptUri', 'skill_id'],
  soort: ['skillType', 'type'],
  relatie: ['relationType', 'relation'],
  vanBeroep: ['occupationUri', 'occupation_id'],
  vanVaardigheid: ['skillUri', 'skill_id'],
  naamNl: ['label_nl'],
  naam: ['preferredLabel', 'label_en'],
} as const;
type Kolom = keyof typeof kolommen;

type Rij = { readonly regel: number; readonly waarden: Readonly<Record<string, string>> };
type Blad = { readonly rijen: readonly Rij[]; readonly fouten: Escofout[] };

/** As a URI or as its last part; what ESCO gives are letters, figures and a few marks. */
const idOf = (waarde: string): string | undefined => {
  const id = waarde.trim().split('/').at(-1) ?? '';
  return /^[A-Za-z0-9.-]{1,64}$/.test(id) ? id : undefined;
};

const readBlad = (bestand: Escobestand, csv: string): Blad => {
  try {
    const gelezen = parse(csv, { columns: true, bom: true, skip_empty_lines: true, info: true }) as unknown as {
      readonly record: Record<string, string>;
      readonly info: InfoRecord;
    }[];
    const rijen = gelezen.map(({ record, info }) => ({ regel: info.lines, waarden: record }));
    const fouten = rijen.length === 0 ? [{ bestand, regel: 1, melding: 'er staan geen regels in' }] : [];
    return { rijen, fouten };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const regel = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { rijen: [], fouten: [{ bestand, regel, melding: 'deze regel is geen CSV, of het bestand is afgebroken' }] };
  }
};

/** The value of a field by whichever of its names the file has; undefined when the file has none of them. */
const fieldOf = ({ waarden }: Rij, kolom: Kolom): string | undefined => {
  const naam = kolommen[kolom].find((een) => waarden[een] !== undefined);
  return naam === undefined ? undefined : waarden[naam]?.trim();
};

/** Whether the file has these columns; what it has not is told at its header. */
const hasKolommen = (bestand: Escobestand, { rijen, fouten }: Blad, gevraagd: readonly Kolom[]): boolean => {
  const [eerste] = rijen;
  if (eerste === undefined) return false;
  const mist = gevraagd.filter((kolom) => fieldOf(eerste, kolom) === undefined);
  for (const kolom of mist)
    fouten.push({ bestand, regel: 1, melding: `de kolom ${kolommen[kolom].join(' of ')} ontbreekt` });
  return mist.length === 0;
};

/** Rows that are what they should be; each that is not is told with its line. */
const collect = <T>(
  bestand: Escobestand,
  { rijen, fouten }: Blad,
  read: (rij: Rij) => T | string,
  keyOf: (een: T) => string,
): readonly T[] => {
  const gezien = new Set<string>();
  return rijen.flatMap((rij) => {
    const een = read(rij);
    const melding = typeof een === 'string' ? een : gezien.has(keyOf(een)) ? 'dit staat er al eerder in' : undefined;
    if (melding !== undefined || typeof een === 'string') {
      fouten.push({ bestand, regel: rij.regel, melding: melding ?? '' });
      return [];
    }
    gezien.add(keyOf(een));
    return [een];
  });
};

const beroepOf = (rij: Rij): Beroep | string => {
  const id = idOf(fieldOf(rij, 'beroepId') ?? '');
  const naam = fieldOf(rij, 'beroepNaam');
  if (id === undefined || !naam) return 'geen id of geen Nederlandse naam';
  const anders = (fieldOf(rij, 'synoniemen') ?? '').split(/[|\n]/).map((deel) => deel.trim());
  return { id, naam, synoniemen: anders.filter((deel) => deel !== '') };
};

const soorten: Readonly<Record<string, Vaardigheidsoort>> = {
  'skill/competence': 'vaardigheid',
  knowledge: 'kennis',
  '': 'vaardigheid',
};

/** @param taal of the names in a column that does not say its language itself. */
const vaardigheidOf =
  (taal: 'nl' | 'en') =>
  (rij: Rij): Escovaardigheid | string => {
    const id = idOf(fieldOf(rij, 'vaardigheidId') ?? '');
    const soort = soorten[fieldOf(rij, 'soort') ?? ''];
    const nederlands = fieldOf(rij, 'naamNl');
    const naam = nederlands || fieldOf(rij, 'naam');
    if (id === undefined || !naam) return 'geen id of geen naam';
    if (soort === undefined) return 'dit soort vaardigheid kent ESCO niet';
    return { id, naam, taal: nederlands ? 'nl' : taal, soort };
  };

const relatieOf =
  (beroepen: ReadonlySet<string>, vaardigheden: ReadonlySet<string>) =>
  (rij: Rij): Escorelatie | string => {
    const relatie = fieldOf(rij, 'relatie');
    const beroepId = idOf(fieldOf(rij, 'vanBeroep') ?? '') ?? '';
    const vaardigheidId = idOf(fieldOf(rij, 'vanVaardigheid') ?? '') ?? '';
    if (relatie !== 'essential' && relatie !== 'optional') return 'de relatie is niet essential of optional';
    if (!beroepen.has(beroepId)) return 'dit beroep staat niet in het bestand met beroepen';
    if (!vaardigheden.has(vaardigheidId)) return 'deze vaardigheid staat niet in het bestand met vaardigheden';
    return { beroepId, vaardigheidId, essentieel: relatie === 'essential' };
  };

const readBeroepblad = (csv: string) => {
  const blad = readBlad('beroepen', csv);
  const heel = hasKolommen('beroepen', blad, ['beroepId', 'beroepNaam', 'synoniemen']);
  return { beroepen: heel ? collect('beroepen', blad, beroepOf, ({ id }) => id) : [], fouten: blad.fouten };
};

/**
 * The three files as one list, or every line that is broken: then nothing of it may be taken.
 * @param taal of the names of skills, where the file itself does not say so in the name of its column.
 */
export const readEsco = (
  csv: Readonly<Record<Escobestand, string>>,
  taal: 'nl' | 'en',
): Result<Escolijst, readonly Escofout[]> => {
  const { beroepen, fouten } = readBeroepblad(csv.beroepen);
  const bladV = readBlad('vaardigheden', csv.vaardigheden);
  const heelV = hasKolommen('vaardigheden', bladV, ['vaardigheidId', 'naam', 'soort']);
  const vaardigheden = heelV ? collect('vaardigheden', bladV, vaardigheidOf(taal), ({ id }) => id) : [];
  const bladR = readBlad('relaties', csv.relaties);
  const heelR = hasKolommen('relaties', bladR, ['relatie', 'vanBeroep', 'vanVaardigheid']);
  // What relations lead to is only looked up in files that are whole: one broken line is told once.
  const heel = heelR && [...fouten, ...bladV.fouten].length === 0;
  const bekend = [beroepen, vaardigheden].map((lijst) => new Set(lijst.map(({ id }) => id)));
  const read = relatieOf(bekend[0] ?? new Set(), bekend[1] ?? new Set());
  const relaties = heel
    ? collect('relaties', bladR, read, ({ beroepId, vaardigheidId }) => `${beroepId} ${vaardigheidId}`)
    : [];
  const alle = [...fouten, ...bladV.fouten, ...bladR.fouten];
  return alle.length > 0 ? err(alle) : ok({ beroepen, vaardigheden, relaties });
};

/**
 * Dutch occupations of a CSV with a header. Names in a field stand apart by `|` or by a line break, as ESCO itself writes them.
 * @throws Error naming the line that is broken.
 */
export const readBeroepen = (csv: string): readonly Beroep[] => {
  const { beroepen, fouten } = readBeroepblad(csv);
  const [fout] = fouten;
  if (fout !== undefined) throw new Error(`ESCO, regel ${fout.regel}: ${fout.melding}`);
  return beroepen;
};
