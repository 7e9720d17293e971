/** Knows the `fields` of a question: which may be asked, and how an answer is cut to them. */

type Tree = { readonly [key: string]: Tree };

const leaves = (names: string): Tree => Object.fromEntries(names.split(' ').map((name) => [name, {}]));
const tabel = leaves('code omschrijving');
const datum = leaves('type langFormaat datum jaar maand onbekend');
const naam: Tree = {
  ...leaves('voornamen voorvoegsel geslachtsnaam voorletters volledigeNaam'),
  adellijkeTitelPredicaat: { ...tabel, soort: {} },
  aanduidingNaamgebruik: tabel,
};
const geboorte: Tree = { datum, plaats: tabel, land: tabel };
const gerelateerde: Tree = { burgerservicenummer: {}, geslacht: tabel, naam, geboorte };
const binnenland = leaves(
  'officieleStraatnaam korteStraatnaam huisnummer huisletter huisnummertoevoeging postcode woonplaats locatiebeschrijving regel1 regel2 regel3',
);

/** Every path that may be asked. What the BRP tells by itself may not be asked: that is a 400. */
const paths: Tree = {
  ...leaves('aNummer burgerservicenummer leeftijd indicatieCurateleRegister'),
  geslacht: tabel,
  gemeenteVanInschrijving: tabel,
  datumEersteInschrijvingGBA: datum,
  datumInschrijvingInGemeente: datum,
  naam,
  geboorte,
  overlijden: geboorte,
  nationaliteiten: { type: {}, nationaliteit: tabel, redenOpname: tabel, datumIngangGeldigheid: datum },
  verblijfplaats: {
    ...leaves(
      'type adresseerbaarObjectIdentificatie nummeraanduidingIdentificatie indicatieVastgesteldVerblijftNietOpAdres',
    ),
    datumVan: datum,
    datumIngangGeldigheid: datum,
    functieAdres: tabel,
    verblijfadres: { ...binnenland, aanduidingBijHuisnummer: tabel, land: tabel },
  },
  immigratie: {
    datumVestigingInNederland: datum,
    landVanwaarIngeschreven: tabel,
    vanuitVerblijfplaatsOnbekend: {},
    indicatieVestigingVanuitBuitenland: {},
  },
  adressering: {
    ...leaves(
      'aanhef adresregel1 adresregel2 adresregel3 gebruikInLopendeTekst indicatieVastgesteldVerblijftNietOpAdres',
    ),
    aanschrijfwijze: leaves('naam aanspreekvorm'),
    land: tabel,
  },
  verblijfstitel: { aanduiding: tabel, datumIngang: datum, datumEinde: datum },
  kinderen: gerelateerde,
  ouders: { ...gerelateerde, ouderAanduiding: {}, datumIngangFamilierechtelijkeBetrekking: datum },
  partners: {
    ...gerelateerde,
    soortVerbintenis: tabel,
    aangaanHuwelijkPartnerschap: geboorte,
    ontbindingHuwelijkPartnerschap: { datum },
  },
};

/** What comes along with any field, because a reader must know it. */
const automatic = new Set([
  'inOnderzoek',
  'geheimhoudingPersoonsgegevens',
  'opschortingBijhouding',
  'rni',
  'verificatie',
  'type',
  'langFormaat',
]);

/** The first path that may not be asked; undefined when all may. */
export const findUnknown = (fields: readonly string[]): number | undefined => {
  const at = fields.findIndex((field) => {
    let tree: Tree | undefined = paths;
    for (const name of field.split('.')) tree = tree?.[name];
    return tree === undefined;
  });
  return at < 0 ? undefined : at;
};

const isDatum = (value: object): boolean => 'langFormaat' in value;

/** A tree of the asked paths: an empty branch asks for all below it. */
const toTree = (fields: readonly string[]): Tree => {
  const tree: Record<string, Tree> = {};
  for (const field of fields) {
    const [first = '', ...rest] = field.split('.');
    const below = fields.filter((of) => of.startsWith(`${first}.`)).map((of) => of.slice(first.length + 1));
    tree[first] = rest.length === 0 || fields.includes(first) ? {} : toTree(below);
  }
  return tree;
};

/** The asked part of an answer. Empty objects and lists fall away: what is not there is not told. */
export const pickFields = (of: object, fields: readonly string[]): object => cut(of, toTree(fields)) ?? {};

const cut = (of: object, tree: Tree): object | undefined => {
  const whole = Object.keys(tree).length === 0 || isDatum(of);
  const entries = Object.entries(of).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (value === undefined || !(whole || key in tree || automatic.has(key))) return [];
    const kept = cutValue(value, whole || automatic.has(key) ? {} : (tree[key] ?? {}));
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

const cutValue = (value: unknown, tree: Tree): unknown => {
  if (Array.isArray(value)) {
    const kept = value.map((item) => cutValue(item, tree)).filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  return typeof value === 'object' && value !== null ? cut(value, tree) : value;
};
