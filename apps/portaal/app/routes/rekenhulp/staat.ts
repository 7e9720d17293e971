/** Knows what somebody filled in on the rekenhulp: a text per fact, which travels in the form and is kept nowhere. */
import type { Api } from '@samenkracht/api-client';
import { addToMonth, parseMonth } from '@samenkracht/core';
import { verloopsoort } from './verloopvelden.ts';

export type Catalogus = Api.GetBerekeningenVragenResponse;
export type Vraag = Catalogus['vragen'][number];

/** By the path of the fact; of a list how many there are. Beside the facts: `gemeente`, `maand`, `aantal` and what the page shows. */
export type Staat = Readonly<Record<string, string>>;

export const lijsten = {
  kinderen: { geboren: '', tenLaste: 'ja', volledigeZorg: 'ja' },
  medebewoners: {
    geboren: '',
    overeenkomst: 'geen',
    onderwijs: 'geen',
    familie: 'geen of verder',
    overeenkomstAangetoond: 'nee',
    leeftijdPastBijOnderwijs: 'nee',
  },
  'belanghebbende.inkomsten': { soort: 'loon', netto: '', vakantiegeld: 'meebetaald', metHeffingskorting: 'ja' },
  'partner.inkomsten': { soort: 'loon', netto: '', vakantiegeld: 'meebetaald', metHeffingskorting: 'ja' },
  verlagingen: { artikel: '27', bedrag: '', vanaf: '', tot: '', onderwijsBeeindigd: '' },
} as const satisfies Readonly<Record<string, Staat>>;
export type Lijst = keyof typeof lijsten;

const persoon = (wie: string): Staat => ({
  [`${wie}.geboren`]: '',
  [`${wie}.inInrichting`]: 'nee',
  [`${wie}.geenBeroepOpOuders`]: 'nee',
  [`${wie}.medischUrenbeperkt`]: 'nee',
  [`${wie}.loonkostensubsidie`]: 'nee',
  [`${wie}.inkomsten`]: '0',
  [`${wie}.vrijlating.maandenN`]: '0',
  [`${wie}.vrijlating.sindsR`]: 'geen',
  [`${wie}.vrijlating.sindsZ`]: 'geen',
});

/** The plainest household: every answer is on the form and can be changed. */
export const beginStaat = (vandaag: string, gemeente: string): Staat => ({
  gemeente,
  // The whole year, opened at this month: so a new half-year is seen, and no month lies beyond what is published.
  maand: `${vandaag.slice(0, 4)}-01`,
  aantal: '12',
  toon: vandaag.slice(0, 7),
  ...persoon('belanghebbende'),
  partner: 'nee',
  ...persoon('partner'),
  'partner.heeftRecht': 'ja',
  'partner.leeftGescheiden': 'nee',
  kinderen: '0',
  medebewoners: '0',
  verandert: 'nee',
  verlagingen: '0',
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: 'nee',
});

/** A made-up household, for who wants to see first what the rekenhulp gives. */
export const voorbeeldStaat = (begin: Staat): Staat => ({
  ...begin,
  'belanghebbende.geboren': '1992-03-14',
  'belanghebbende.inkomsten': '1',
  'belanghebbende.inkomsten.0.soort': 'loon',
  'belanghebbende.inkomsten.0.netto': '600,00',
  'belanghebbende.inkomsten.0.vakantiegeld': 'meebetaald',
  'belanghebbende.inkomsten.0.metHeffingskorting': 'ja',
  'belanghebbende.vrijlating.draagtBij': 'ja',
  'belanghebbende.vrijlating.meerUrenNietMogelijk': 'nee',
  kinderen: '1',
  'kinderen.0.geboren': '2018-09-02',
  'kinderen.0.tenLaste': 'ja',
  'kinderen.0.volledigeZorg': 'ja',
});

/** What the page is asked to show; no facts. */
const besturing = [
  'gemeente',
  'maand',
  'aantal',
  'anderegemeente',
  'anderemaand',
  'toon',
  'diepte',
  'huur',
  'wissel',
  'verandert',
] as const;

const patroon = (feit: string): string => feit.replaceAll(/\.\d+(?=\.|$)/g, '.*');

export const vraagBij = (catalogus: Catalogus, feit: string): Vraag | undefined => {
  const vorm = patroon(feit);
  return catalogus.vragen.find((een) => een.feit === vorm);
};

const feitVan = (naam: string): string => naam.replace(/-(?:dag|maand|jaar)$/, '');

const dagUit = (form: FormData, naam: string): string => {
  const deel = (welk: string): string => String(form.get(`${naam}-${welk}`) ?? '').trim();
  const [dag, maand, jaar] = [deel('dag'), deel('maand'), deel('jaar')];
  return dag || maand || jaar ? `${jaar.padStart(4, '0')}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : '';
};

const tekstMax = 200;

/** Only what the catalogue or the page knows is read; anything else in the form is left. */
export const leesStaat = (form: FormData, catalogus: Catalogus): Staat => {
  const staat: Record<string, string> = {};
  for (const naam of besturing) {
    const waarde = form.get(naam);
    if (typeof waarde === 'string') staat[naam] = waarde.slice(0, tekstMax);
  }
  const [jaar, nummer] = [form.get('maand-jaar'), form.get('maand-maand')];
  if (typeof jaar === 'string' && typeof nummer === 'string') staat['maand'] = `${jaar}-${nummer}`;
  for (const naam of new Set([...form.keys()].map(feitVan))) {
    const soort = vraagBij(catalogus, naam)?.soort ?? verloopsoort(naam);
    if (soort === undefined) continue;
    const waarde = soort === 'datum' && form.has(`${naam}-jaar`) ? dagUit(form, naam) : form.get(naam);
    if (typeof waarde === 'string') staat[naam] = waarde.trim().slice(0, tekstMax);
  }
  return staat;
};

const aantalIn = (staat: Staat, lijst: string): number => Math.min(50, Number(staat[lijst] ?? '0') || 0);
export const plaatsen = (staat: Staat, lijst: string): readonly number[] =>
  Array.from({ length: aantalIn(staat, lijst) }, (_, i) => i);

const isLijst = (naam: string): naam is Lijst => Object.hasOwn(lijsten, naam);

const erbij = (staat: Staat, lijst: Lijst): Staat => {
  const n = aantalIn(staat, lijst);
  const nieuw = Object.entries(lijsten[lijst]).map(([veld, waarde]) => [`${lijst}.${n}.${veld}`, waarde]);
  return { ...staat, ...Object.fromEntries(nieuw), [lijst]: String(n + 1) };
};

/** What came after it moves up a place. */
const weg = (staat: Staat, lijst: Lijst, plaats: number): Staat => {
  const over = Object.entries(staat).flatMap(([naam, waarde]): [string, string][] => {
    if (!naam.startsWith(`${lijst}.`)) return [[naam, waarde]];
    const [nummer = '', ...rest] = naam.slice(lijst.length + 1).split('.');
    const hier = Number(nummer);
    if (hier === plaats) return [];
    return [[`${lijst}.${hier > plaats ? hier - 1 : hier}.${rest.join('.')}`, waarde]];
  });
  return { ...Object.fromEntries(over), [lijst]: String(Math.max(0, aantalIn(staat, lijst) - 1)) };
};

/** `erbij kinderen`, `weg kinderen 0`: rows of the form come and go without scripts too. */
export const pasAan = (staat: Staat, doe: string): Staat => {
  const [wat, lijst = '', plaats = ''] = doe.split(' ');
  if (!isLijst(lijst)) return staat;
  if (wat === 'erbij') return erbij(staat, lijst);
  return wat === 'weg' ? weg(staat, lijst, Number(plaats)) : staat;
};

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A situation that waits beside this one, as it travels in the form. Anything else that is sent there is nothing. */
export const leesNaast = (tekst: FormDataEntryValue | null): Staat | undefined => {
  if (typeof tekst !== 'string' || tekst === '' || tekst.length > 20_000) return undefined;
  try {
    const json: unknown = JSON.parse(tekst);
    if (!isObject(json)) return undefined;
    return Object.fromEntries(
      Object.entries(json).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
    );
  } catch {
    return undefined;
  }
};

/** The months on the line; none where the first is no month. */
export const reeksVan = (maand: string, aantal: number): readonly string[] => {
  const eerste = parseMonth(maand);
  return eerste === undefined ? [] : Array.from({ length: aantal }, (_, i) => addToMonth(eerste, i));
};
