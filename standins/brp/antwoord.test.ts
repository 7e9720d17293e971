/** Knows whether the stand-in speaks the BRP's language: its answers against the published description, with the published test persons. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pickFields } from './fields.ts';
import { type Ingeschrevene, readPersoonslijsten, toPersoon } from './index.ts';

const data = process.env['SAMENKRACHT_DATA'] ?? '../shared/data';
const specification = `${data}/specs/brp/brp-bevragen.openapi.yaml`;
const lists = `${data}/brp-testpersonen/rvig_testset_20220502_gbav.csv.gz`;
const present = existsSync(specification) && existsSync(lists);

const today = '2026-11-02';
const leeg = { ouders: [], partners: [], kinderen: [], nationaliteiten: [], geheim: 0, fictief: true } as const;
const iemand: Ingeschrevene = {
  ...leeg,
  bsn: '999900006',
  naam: { voornamen: 'Fatima', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
  geslacht: 'V',
  geboren: '19920514',
  naamgebruik: 'E',
};

type Answered = {
  readonly [key: string]: unknown;
  readonly adressering?: Record<string, unknown>;
  readonly naam?: Record<string, unknown>;
};
const ask = (of: Partial<Ingeschrevene>, on = today): Answered => ({ ...toPersoon({ ...iemand, ...of }, on) });

describe('dates are told as far as they are known', () => {
  test.each([
    ['19920514', { type: 'Datum', datum: '1992-05-14', langFormaat: '14 mei 1992' }, 34],
    ['19780300', { type: 'JaarMaandDatum', jaar: 1978, maand: 3, langFormaat: 'maart 1978' }, 48],
    ['19781100', { type: 'JaarMaandDatum', jaar: 1978, maand: 11, langFormaat: 'november 1978' }, undefined],
    ['19680000', { type: 'JaarDatum', jaar: 1968, langFormaat: '1968' }, undefined],
    ['00000000', { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }, undefined],
  ])('born %s', (geboren, datum, leeftijd) => {
    const answer = ask({ geboren });
    expect(answer).toMatchObject({ geboorte: { datum } });
    expect(answer['leeftijd']).toBe(leeftijd);
  });
});

describe('a name as its bearer wants it used', () => {
  const partner = {
    naam: { voornamen: 'Jan', voorvoegsel: 'van', geslachtsnaam: 'Dijk' },
    soort: 'H',
    aangegaan: '20100101',
  };
  test.each([
    ['E', 'F. el Amrani', 'Geachte mevrouw El Amrani'],
    ['P', 'F. van Dijk', 'Geachte mevrouw Van Dijk'],
    ['V', 'F. van Dijk-el Amrani', 'Geachte mevrouw Van Dijk-el Amrani'],
    ['N', 'F. el Amrani-van Dijk', 'Geachte mevrouw El Amrani-van Dijk'],
  ])('naamgebruik %s: %s', (naamgebruik, naam, aanhef) => {
    expect(ask({ naamgebruik, partners: [partner] }).adressering).toMatchObject({ aanschrijfwijze: { naam }, aanhef });
  });
  test('nobody writes to who has died', () => {
    expect(ask({ overleden: { datum: '20260902' } }).adressering).toEqual({});
  });
  test('a title has its own salutation', () => {
    expect(ask({ naam: { ...iemand.naam, titel: 'BS' } }).adressering).toMatchObject({
      aanhef: 'Hoogwelgeboren vrouwe',
      aanschrijfwijze: { naam: 'F. barones el Amrani', aanspreekvorm: 'De hoogwelgeboren vrouwe' },
    });
  });
});

describe('only what was asked, and what must always be told', () => {
  const geheim = ask({ geheim: 7, onderzoeken: [{ aanduiding: '010240', vanaf: '20261005' }] });
  test('one field of a name, with secrecy and research', () => {
    expect(pickFields(geheim, ['naam.voornamen'])).toEqual({
      geheimhoudingPersoonsgegevens: true,
      naam: {
        voornamen: 'Fatima',
        inOnderzoek: {
          geslachtsnaam: true,
          datumIngangOnderzoek: { type: 'Datum', datum: '2026-10-05', langFormaat: '5 oktober 2026' },
        },
      },
    });
  });
  test('what the register does not have is not told', () => {
    expect(pickFields(ask({}), ['overlijden', 'verblijfplaats', 'kinderen'])).toEqual({});
  });
});

/** The schemas of the description, with the type that an answer names chosen by hand: JSON Schema knows no discriminator. */
const createCheck = () => {
  const document = parse(readFileSync(specification, 'utf8'));
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, int32: true, uri: true },
  });
  ajv.addSchema(document, 'brp');
  const find = (name: string): ValidateFunction => {
    const found = ajv.getSchema(`brp#/components/schemas/${name}`);
    if (found === undefined) throw new Error(`no schema ${name}`);
    return found;
  };
  const mapped = (of: string, type: unknown): string =>
    String(document.components.schemas[of].discriminator.mapping[String(type)]).split('/').at(-1) ?? '';
  const errors = (name: string, value: unknown): readonly string[] => {
    const validate = find(name);
    validate(value);
    return (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.keyword}`);
  };
  const dates = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('langFormaat' in value && 'type' in value) return errors(mapped('AbstractDatum', value.type), value);
    return Object.values(value).flatMap(dates);
  };
  return (persoon: Answered): readonly string[] => {
    const nationaliteiten = (persoon['nationaliteiten'] ?? []) as { type: string }[];
    const verblijf = persoon['verblijfplaats'] as { type: string } | undefined;
    return [
      ...errors('Persoon', persoon),
      ...dates(persoon),
      ...nationaliteiten.flatMap((of) => errors(mapped('AbstractNationaliteit', of.type), of)),
      ...(verblijf === undefined ? [] : errors(mapped('AbstractVerblijfplaats', verblijf.type), verblijf)),
    ];
  };
};

const asAnswered = (of: Ingeschrevene): Answered => JSON.parse(JSON.stringify(toPersoon(of, today)));

describe.skipIf(!present)('the 862 published test persons (needs SAMENKRACHT_DATA)', () => {
  const persons = present ? readPersoonslijsten(gunzipSync(readFileSync(lists)).toString('utf8')) : [];
  const check = present ? createCheck() : () => [];

  test('all are read, with what is hard about them', () => {
    expect(persons.length).toBe(862);
    expect(persons.filter((of) => of.geheim > 0).length).toBe(46);
    // Thirteen dates with an unknown part, and one person of whom the register has no date at all.
    expect(persons.filter((of) => of.geboren.endsWith('00')).length).toBe(14);
    expect(persons.filter((of) => of.overleden !== undefined).length).toBe(23);
    expect(persons.filter((of) => of.opgeschort?.reden === 'E').length).toBe(56);
  });

  test('every answer validates, but for names and places that the register itself holds with forbidden signs', () => {
    const wrong = persons.map((of) => check(asAnswered(of))).filter((found) => found.length > 0);
    // "Korting @ 100%", "48.3° OL", the prefix "vún", a foreign line of 45 signs: published so.
    const published =
      /^Persoon\/(adressering|((ouders|partners)\/\d+\/)?(naam|geboorte\/plaats))\/.* pattern$|regel1 maxLength$|naam\/voorvoegsel pattern$/;
    expect(wrong.flat().filter((line) => !published.test(line))).toEqual([]);
    expect(wrong.length).toBeLessThan(20);
  });

  test('somebody of the made city validates too', () => {
    expect(
      check(JSON.parse(JSON.stringify(ask({ geheim: 7, onderzoeken: [{ aanduiding: '080000', vanaf: '20261005' }] })))),
    ).toEqual([]);
  });

  test('a wrong answer is found: the check can fail', () => {
    expect(check({ leeftijd: 'oud' })).toEqual(['Persoon/leeftijd type']);
  });
});
