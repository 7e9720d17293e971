/** Knows which fields are in research (`inOnderzoek`), from the six digits with which a municipality says so. */
import { toDatum } from './datum.ts';
import type { Onderzoek } from './ingeschrevene.ts';

/** A field with the element of the register that it comes from: category, group and element. */
type Field = readonly [name: string, element: string];

/** `080000` covers the category, `081100` the group, `081110` the one element. */
const covers = ({ aanduiding }: Onderzoek, element: string): boolean =>
  aanduiding === element ||
  (aanduiding.endsWith('00') && aanduiding.slice(0, 4) === element.slice(0, 4)) ||
  (aanduiding.endsWith('0000') && aanduiding.slice(0, 2) === element.slice(0, 2));

/** The flags of the fields in research, with the day since when; undefined when none is. */
export const inOnderzoek = (
  onderzoeken: readonly Onderzoek[] | undefined,
  fields: readonly Field[],
  datum = 'datumIngangOnderzoek',
): Readonly<Record<string, unknown>> | undefined => {
  const found = fields.flatMap(([name, element]) => {
    const onderzoek = onderzoeken?.find((of) => covers(of, element));
    return onderzoek === undefined ? [] : [{ name, onderzoek }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return { ...Object.fromEntries(found.map(({ name }) => [name, true])), [datum]: toDatum(first.onderzoek.vanaf) };
};

export const naamFields = (category: string): readonly Field[] => [
  ['voornamen', `${category}0210`],
  ['adellijkeTitelPredicaat', `${category}0220`],
  ['voorvoegsel', `${category}0230`],
  ['geslachtsnaam', `${category}0240`],
  ['voorletters', `${category}0210`],
];
export const geboorteFields = (category: string): readonly Field[] => [
  ['datum', `${category}0310`],
  ['plaats', `${category}0320`],
  ['land', `${category}0330`],
];
export const adresFields: readonly Field[] = [
  ['type', '081110'],
  ['datumVan', '081030'],
  ['functieAdres', '081010'],
  ['adresseerbaarObjectIdentificatie', '081180'],
  ['nummeraanduidingIdentificatie', '081190'],
];
export const binnenlandFields: readonly Field[] = [
  ['korteStraatnaam', '081110'],
  ['officieleStraatnaam', '081115'],
  ['huisnummer', '081120'],
  ['huisletter', '081130'],
  ['huisnummertoevoeging', '081140'],
  ['aanduidingBijHuisnummer', '081150'],
  ['postcode', '081160'],
  ['woonplaats', '081170'],
];
export const buitenlandFields: readonly Field[] = [
  ['regel1', '081330'],
  ['regel2', '081340'],
  ['regel3', '081350'],
  ['land', '081310'],
];
