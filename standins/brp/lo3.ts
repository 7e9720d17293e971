/** Knows how the file with test persons of the RvIG is read: a row per occurrence, columns by the elements of LO BRP. */
import type { Ingeschrevene, Nationaliteit, Onderzoek, Ouder, Partner, Verblijf, Verwijzing } from './ingeschrevene.ts';

type Row = ReadonlyMap<string, string>;

/** Rows of the text; a quoted cell may hold the separator, a doubled quote is one. */
const readRows = (text: string): readonly Row[] => {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(splitLine);
  return rows.map((cells) => new Map(header.map((name, i) => [i === 0 ? 'id' : name, cells[i] ?? ''])));
};

const splitLine = (line: string): readonly string[] => {
  const cells = [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)];
  return cells.map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare);
};

const value = (row: Row, element: string): string | undefined => {
  const found = row.get(element)?.trim();
  return found === undefined || found === '' ? undefined : found;
};

/** Research that has not ended, on this occurrence of the category. */
const onderzoeken = (row: Row, category: string): readonly Onderzoek[] => {
  const [aanduiding, vanaf] = [value(row, `${category}.83.10`), value(row, `${category}.83.20`)];
  const ended = value(row, `${category}.83.30`) !== undefined;
  return aanduiding === undefined || vanaf === undefined || ended ? [] : [{ aanduiding, vanaf }];
};

const naam = (row: Row, category: string) => ({
  voornamen: value(row, `${category}.02.10`),
  titel: value(row, `${category}.02.20`),
  voorvoegsel: value(row, `${category}.02.30`),
  geslachtsnaam: value(row, `${category}.02.40`),
});

const verwijzing = (row: Row, category: string): Verwijzing => ({
  bsn: value(row, `${category}.01.20`),
  naam: naam(row, category),
  geslacht: value(row, `${category}.04.10`),
  geboren: value(row, `${category}.03.10`),
  geboorteplaats: value(row, `${category}.03.20`),
  geboorteland: value(row, `${category}.03.30`),
  onderzoeken: onderzoeken(row, category),
});

const has = (row: Row, category: string): boolean => value(row, `${category}.02.40`) !== undefined;

/** The first row is the present state; a later row is present too when its own mark says so (`09`, not `59`). */
const present = (rows: readonly Row[], category: string): readonly Row[] =>
  rows.filter((row, i) => i === 0 || value(row, `${category}.H`) === category);

const ouders = (row: Row): readonly Ouder[] => [
  ...(has(row, '02') ? [{ ...verwijzing(row, '02'), aanduiding: '1' as const }] : []),
  ...(has(row, '03') ? [{ ...verwijzing(row, '03'), aanduiding: '2' as const }] : []),
];

const partners = (rows: readonly Row[]): readonly Partner[] =>
  present(rows, '05')
    .filter((row) => has(row, '05'))
    .map((row) => ({
      ...verwijzing(row, '05'),
      soort: value(row, '05.15.10'),
      aangegaan: value(row, '05.06.10'),
      ontbonden: value(row, '05.07.10'),
    }));

const nationaliteiten = (rows: readonly Row[]): readonly Nationaliteit[] =>
  present(rows, '04')
    .filter((row) => value(row, '04.05.10') !== undefined || value(row, '04.65.10') !== undefined)
    .map((row) => ({
      code: value(row, '04.05.10'),
      bijzonder: value(row, '04.65.10'),
      vanaf: value(row, '04.85.10'),
      onderzoeken: onderzoeken(row, '04'),
    }));

/** Some published numbers of the BAG are shorter; such a number identifies nothing. */
const sixteenDigits = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{16}$/.test(text) ? text : undefined;

const adres = (row: Row, straat: string): Verblijf => {
  const nummer = value(row, '08.11.20');
  return {
    soort: 'adres',
    functie: value(row, '08.10.10'),
    straat,
    officieleStraatnaam: value(row, '08.11.15'),
    huisnummer: nummer === undefined ? undefined : Number(nummer),
    huisletter: value(row, '08.11.30'),
    toevoeging: value(row, '08.11.40'),
    aanduiding: value(row, '08.11.50'),
    postcode: value(row, '08.11.60'),
    woonplaats: value(row, '08.11.70'),
    adresseerbaarObject: sixteenDigits(value(row, '08.11.80')),
    nummeraanduiding: sixteenDigits(value(row, '08.11.90')),
    vanaf: value(row, '08.10.30'),
  };
};

const verblijf = (row: Row): Verblijf | undefined => {
  const [straat, plek, land] = [value(row, '08.11.10'), value(row, '08.12.10'), value(row, '08.13.10')];
  if (land !== undefined) {
    const regels = ['08.13.30', '08.13.40', '08.13.50'].flatMap((element) => value(row, element) ?? []);
    const vanaf = value(row, '08.13.20');
    return land === '0000' ? { soort: 'onbekend', vanaf } : { soort: 'buitenland', land, regels, vanaf };
  }
  if (straat === '.') return { soort: 'onbekend', vanaf: value(row, '08.10.30') };
  if (straat !== undefined) return adres(row, straat);
  if (plek !== undefined)
    return { soort: 'locatie', functie: value(row, '08.10.10'), beschrijving: plek, vanaf: value(row, '08.10.30') };
  return undefined;
};

/** The state of a list as one of its rows has the person; the rest is as the whole list has it. */
const toIngeschrevene = (rows: readonly Row[], row: Row): Ingeschrevene => {
  const datum = value(row, '06.08.10');
  const [reden, vestiging, titel] = [value(row, '07.67.20'), value(row, '08.14.20'), value(row, '10.39.10')];
  return {
    fictief: true,
    aNummer: value(row, '01.01.10'),
    bsn: value(row, '01.01.20'),
    naam: naam(row, '01'),
    naamgebruik: value(row, '01.61.10'),
    geslacht: value(row, '01.04.10') ?? 'O',
    geboren: value(row, '01.03.10') ?? '00000000',
    geboorteplaats: value(row, '01.03.20'),
    geboorteland: value(row, '01.03.30'),
    nationaliteiten: nationaliteiten(rows),
    ouders: ouders(rows[0] ?? row),
    partners: partners(rows),
    kinderen: present(rows, '09')
      .filter((of) => has(of, '09'))
      .map((of) => verwijzing(of, '09')),
    ...(datum === undefined
      ? {}
      : { overleden: { datum, plaats: value(row, '06.08.20'), land: value(row, '06.08.30') } }),
    ...(reden === undefined ? {} : { opgeschort: { reden, datum: value(row, '07.67.10') ?? '00000000' } }),
    geheim: Number(value(row, '07.70.10') ?? 0),
    gemeente: value(row, '08.09.10'),
    ingeschreven: value(row, '08.09.20'),
    verblijf: verblijf(row),
    ...(vestiging === undefined ? {} : { immigratie: { datum: vestiging, land: value(row, '08.14.10') } }),
    ...(titel === undefined
      ? {}
      : { verblijfstitel: { code: titel, vanaf: value(row, '10.39.30'), tot: value(row, '10.39.20') } }),
    curatele: value(row, '11.33.10') === '1',
    onderzoeken: ['01', '06', '08', '10'].flatMap((category) => onderzoeken(row, category)),
  };
};

/**
 * Everybody in the file: per list the person as he stands now, and as he stood in each earlier row that names him.
 * @param text the file as published, separated by semicolons.
 */
export const readPersoonslijsten = (text: string): readonly Ingeschrevene[] => {
  const lists: Row[][] = [];
  for (const row of readRows(text)) {
    if (value(row, 'id') !== undefined) lists.push([row]);
    else lists.at(-1)?.push(row);
  }
  return lists.flatMap((rows) =>
    rows.filter((row) => value(row, '01.01.10') !== undefined).map((row) => toIngeschrevene(rows, row)),
  );
};
