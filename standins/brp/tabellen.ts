/** Knows the words behind the codes of the register's tables, as far as the stand-in meets them. */

export type Waarde = { readonly code?: string; readonly omschrijving?: string };

const tabellen = {
  geslacht: { M: 'man', V: 'vrouw', O: 'onbekend' },
  naamgebruik: {
    E: 'eigen geslachtsnaam',
    N: 'geslachtsnaam echtgenoot-geregistreerd partner na eigen geslachtsnaam',
    P: 'geslachtsnaam echtgenoot-geregistreerd partner',
    V: 'geslachtsnaam echtgenoot-geregistreerd partner voor eigen geslachtsnaam',
  },
  opschorting: {
    O: 'overlijden',
    E: 'emigratie',
    M: 'ministerieel besluit',
    R: 'pl is aangelegd in de rni',
    F: 'fout',
    '.': 'onbekend',
  },
  verbintenis: { H: 'huwelijk', P: 'geregistreerd partnerschap', '.': 'onbekend' },
  functie: { W: 'woonadres', B: 'briefadres' },
  bijHuisnummer: { to: 'tegenover', by: 'bij' },
  land: {
    '6030': 'Nederland',
    '5002': 'Frankrijk',
    '5007': 'Suriname',
    '5010': 'Belgie',
    '5022': 'Marokko',
    '6003': 'Griekenland',
    '6043': 'Turkije',
    '7028': 'Polen',
    '7046': 'India',
  },
  gemeente: {
    '0344': 'Utrecht',
    '0363': 'Amsterdam',
    '0505': 'Dordrecht',
    '0518': "'s-Gravenhage",
    '0530': 'Hellevoetsluis',
    '0556': 'Maassluis',
    '0599': 'Rotterdam',
    '0606': 'Schiedam',
    '0622': 'Vlaardingen',
    '0762': 'Deurne',
  },
  nationaliteit: { '0001': 'Nederlandse', '0052': 'Belgische', '0055': 'Duitse', '0057': 'Franse', '0064': 'Poolse' },
  verblijfstitel: {
    '26': 'Vw 2000 art. 8, onder c, vergunning asiel bepaalde tijd, arbeid vrij toegestaan',
    '98': 'geen verblijfstitel (meer)',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The code with its words where we know them; a text that is no code is itself the words. */
export const waarde = (tabel: keyof typeof tabellen, code: string): Waarde => {
  const words = new Map<string, string>(Object.entries(tabellen[tabel])).get(code);
  if (words !== undefined) return { code, omschrijving: words };
  return /^[A-Z.]$|^\d{2,4}$/.test(code) ? { code } : { omschrijving: code };
};

type Titel = {
  readonly omschrijving: string;
  readonly soort: 'titel' | 'predicaat';
  readonly aanspreekvorm: string;
  readonly aanhef: string;
};
const titel = (omschrijving: string, soort: Titel['soort'], hoog: string, wie: 'heer' | 'vrouwe'): Titel => ({
  omschrijving,
  soort,
  aanspreekvorm: `De ${hoog} ${wie}`,
  aanhef: `${hoog.charAt(0).toUpperCase()}${hoog.slice(1)} ${wie}`,
});

/** Titles and predicates, with how one writes to their bearer. */
export const titels: ReadonlyMap<string, Titel> = new Map([
  ['B', titel('baron', 'titel', 'hoogwelgeboren', 'heer')],
  ['BS', titel('barones', 'titel', 'hoogwelgeboren', 'vrouwe')],
  ['G', titel('graaf', 'titel', 'hooggeboren', 'heer')],
  ['GI', titel('gravin', 'titel', 'hooggeboren', 'vrouwe')],
  ['H', titel('hertog', 'titel', 'hoogwelgeboren', 'heer')],
  ['HI', titel('hertogin', 'titel', 'hoogwelgeboren', 'vrouwe')],
  ['JH', titel('jonkheer', 'predicaat', 'hoogwelgeboren', 'heer')],
  ['JV', titel('jonkvrouw', 'predicaat', 'hoogwelgeboren', 'vrouwe')],
  ['M', titel('markies', 'titel', 'hooggeboren', 'heer')],
  ['MI', titel('markiezin', 'titel', 'hooggeboren', 'vrouwe')],
  ['P', titel('prins', 'titel', 'hooggeboren', 'heer')],
  ['PS', titel('prinses', 'titel', 'hooggeboren', 'vrouwe')],
  ['R', titel('ridder', 'titel', 'hoogwelgeboren', 'heer')],
]);
