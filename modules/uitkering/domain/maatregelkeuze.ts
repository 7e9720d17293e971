/** Knows what the law makes of a measure: each option of what the college must weigh, the months it lowers, and the gaps. */
import { type Day, formatEuro, type Month } from '@samenkracht/core';
import {
  type Bepaling,
  bepaal,
  findVraag,
  type Kader,
  type Onvolledig,
  verklaarMetOpties,
  zetFeit,
} from '@samenkracht/law';
import {
  type Maatregel,
  type Maatregelfeiten,
  maatregel,
  maatregelvragen,
  type Opgelegd,
  samenloop,
} from '@samenkracht/participatiewet/handhaving';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import {
  eerdereVan,
  type GeldendeMaatregel,
  geldendeVan,
  type Keuze,
  type Maatregelbesluit,
  type Maatregelstand,
  type Maatregelvoorstel,
  type Overtreding,
} from './maatregel.ts';
import { eersteOpenMaand, metVerwachting } from './vooruitblik.ts';
import { gevolgenTussen, type Maandgevolg } from './wijzigingsgevolg.ts';

type Invoer = Reeksinvoer & { readonly eersteMaand: Month };

/** The norm of a month by what is known now; undefined where the month cannot be computed. */
export const normIn = (invoer: Invoer, maand: Month) => {
  const resultaat = reeksTot(invoer, maand, maand).get(maand);
  return resultaat?.soort === 'berekend' ? resultaat.uitkomst.norm : undefined;
};

const reeksTot = (invoer: Invoer, van: Month, tot: Month) => {
  const open = eersteOpenMaand(invoer, invoer.eersteMaand);
  const resultaten = berekenReeks(metVerwachting(invoer), open < van ? open : van, tot);
  return new Map(resultaten.map((een) => [een.maand, een]));
};

type Zaak = Pick<Maatregelstand, 'id' | 'overtreding' | 'gedragingOp'>;

/** The facts without what must be weighed. */
const feitenVan = (
  invoer: Invoer,
  { id, overtreding, gedragingOp }: Zaak,
  om: { readonly maand: Month; readonly today: Day; readonly standen: readonly Maatregelstand[] },
): Onvolledig<Maatregelfeiten> => {
  const norm = normIn({ ...invoer, maatregelen: [] }, om.maand);
  return {
    kader: invoer.kader,
    overtreding,
    gedragingOp,
    besluitdag: om.today,
    maand: om.maand,
    ...(norm === undefined ? {} : { norm }),
    ...eerdereVan(om.standen.filter((een) => een.id !== id)),
  };
};

export type Maatregeloptie = {
  readonly keuzes: readonly (Keuze & { readonly vraag: string; readonly tekst: string; readonly hulp: string })[];
  /** What the law makes of it, in a sentence. */
  readonly gevolg: string;
  /** Does the consulent still have to say a number: the percent of lid 10, or months of his own? */
  readonly vraagt: 'afgestemdProcent' | 'maandenZelfstandig' | undefined;
  readonly gat: string | undefined;
};

/** What the law made of it, for the professional. */
export const zegUitkomst = (uitkomst: Maatregel): string => {
  if (uitkomst.wijze !== 'verlaging') return uitkomst.reden;
  const { procent, maanden, perMaand } = uitkomst;
  const bedragen = perMaand.map(({ bedrag }) => formatEuro(bedrag)).join(', ');
  return `${procent}% van de norm lager, ${maanden === 1 ? 'een maand' : `${maanden} maanden`}: ${bedragen}.`;
};

const vraagbaar = ['afgestemdProcent', 'maandenZelfstandig'] as const;

const zegBepaling = (bepaling: Bepaling<Maatregel>): Pick<Maatregeloptie, 'gevolg' | 'vraagt' | 'gat'> => {
  switch (bepaling.soort) {
    case 'waarde':
      return { gevolg: zegUitkomst(bepaling.waarde), vraagt: undefined, gat: undefined };
    case 'gat':
      return {
        gevolg: 'Dit staat niet in de verordening die wij kennen.',
        vraagt: undefined,
        gat: bepaling.omschrijving,
      };
    case 'afweging':
      return { gevolg: bepaling.afweging.vraag, vraagt: undefined, gat: undefined };
    case 'onbekend': {
      const vraagt = vraagbaar.find((feit) => feit === bepaling.feit);
      const gevolg = vraagt === undefined ? 'Het bedrag van deze maand is nog niet bekend.' : zegVraag[vraagt];
      return { gevolg, vraagt, gat: undefined };
    }
  }
};

const zegVraag: Readonly<Record<(typeof vraagbaar)[number], string>> = {
  afgestemdProcent: 'Een lager percentage, dat u hieronder invult (artikel 18 lid 10).',
  maandenZelfstandig: 'Zo veel maanden als u hieronder invult.',
};

/** Every way in which what is open can be weighed, with what follows. */
export const optiesVan = (
  invoer: Invoer,
  zaak: Zaak,
  om: { readonly maand: Month; readonly today: Day; readonly standen: readonly Maatregelstand[] },
): readonly Maatregeloptie[] =>
  verklaarMetOpties<Maatregelfeiten, Maatregel>(maatregel, feitenVan(invoer, zaak, om), maatregelvragen, () => 0).map(
    ({ keuzes, bepaling }) => ({
      keuzes: keuzes.map(({ feit, keuze, omschrijving }) => {
        const vraag = findVraag(maatregelvragen, feit);
        return { feit, keuze, tekst: omschrijving, vraag: vraag?.vraag ?? feit, hulp: vraag?.hulp ?? '' };
      }),
      ...zegBepaling(bepaling),
    }),
  );

/** Which conduct of the ordinance has a measure here: what it does not name has none. */
export const gedragingenVan = (kader: Kader, today: Day): readonly string[] =>
  Object.keys(maatregelvragen['overtreding.gedraging']?.opties ?? {}).filter((gedraging) => {
    const feiten = {
      kader,
      overtreding: { soort: 'verordening', gedraging },
      ...{ gedragingOp: today, besluitdag: today, eerdere: [], eerderGewaarschuwd: false },
    } as unknown as Onvolledig<Maatregelfeiten>;
    return verklaarMetOpties<Maatregelfeiten, Maatregel>(maatregel, feiten, maatregelvragen, () => 0).every(
      ({ bepaling }) => bepaling.soort !== 'gat',
    );
  });

/** How conduct or a duty is called, by the questions of the law. */
export const overtredingzin = (overtreding: Overtreding): string => {
  const [vraag, naam] =
    overtreding.soort === 'geuniformeerd'
      ? [maatregelvragen['overtreding.onderdeel'], overtreding.onderdeel]
      : [maatregelvragen['overtreding.gedraging'], overtreding.gedraging];
  return vraag?.opties?.[naam] ?? naam;
};

export type Rekenweigering =
  | { readonly code: 'MAATREGEL_GAT'; readonly wat: string }
  | { readonly code: 'MAATREGEL_KEUZE_ONVOLLEDIG'; readonly wat: string };

/** The measure as the law makes it of a proposal. */
export const besluitVan = (
  invoer: Invoer,
  zaak: Zaak,
  voorstel: Maatregelvoorstel,
  om: { readonly today: Day; readonly standen: readonly Maatregelstand[] },
): Maatregelbesluit | Rekenweigering => {
  const { keuzes, motivering, maand, afgestemdProcent, maandenZelfstandig } = voorstel;
  const gewogen = keuzes.reduce<Onvolledig<Maatregelfeiten>>(
    (feiten, { feit, keuze }) => zetFeit<Maatregelfeiten>(feiten, feit, { keuze, motivering }),
    {
      ...feitenVan(invoer, zaak, { ...om, maand }),
      ...(afgestemdProcent === undefined ? {} : { afgestemdProcent }),
      ...(maandenZelfstandig === undefined ? {} : { maandenZelfstandig }),
    },
  );
  const bepaling = bepaal(maatregel, gewogen, maatregelvragen);
  if (bepaling.soort === 'gat') return { code: 'MAATREGEL_GAT', wat: bepaling.omschrijving };
  if (bepaling.soort === 'afweging') return { code: 'MAATREGEL_KEUZE_ONVOLLEDIG', wat: bepaling.afweging.vraag };
  if (bepaling.soort === 'onbekend') {
    const wat = findVraag(maatregelvragen, bepaling.feit)?.vraag ?? bepaling.feit;
    return { code: 'MAATREGEL_KEUZE_ONVOLLEDIG', wat };
  }
  const { kader: _, norm: __, ...opgelegd } = gewogen as Maatregelfeiten;
  return { opgelegd: opgelegd as Opgelegd, uitkomst: bepaling.waarde };
};

/** May it lower a month that others lower too, by what the ordinance says of that? */
export const magSamen = (
  kader: Kader,
  besluitdag: Day,
  { overtreding, gedragingOp }: Pick<Zaak, 'overtreding' | 'gedragingOp'>,
  andere: readonly GeldendeMaatregel[],
): boolean => {
  const overtredingen = [{ overtreding, gedragingOp }, ...andere.map(({ opgelegd }) => opgelegd)];
  return andere.length === 0 || bepaal(samenloop, { kader, besluitdag, overtredingen }).soort === 'waarde';
};

/** What the months become by a decision, beside what they would be without it. */
export const maandgevolgen = (invoer: Invoer, id: string, besluit: Maatregelbesluit): readonly Maandgevolg[] => {
  const { maanden } = geldendeVan(id, besluit, undefined);
  const [eerste] = maanden;
  const laatste = maanden.at(-1);
  if (eerste === undefined || laatste === undefined) return [];
  const andere = (invoer.maatregelen ?? []).filter((een) => een.id !== id);
  const voor = reeksTot({ ...invoer, maatregelen: andere }, eerste, laatste);
  const na = reeksTot(
    { ...invoer, maatregelen: [...andere, { id, opgelegd: besluit.opgelegd, maanden }] },
    eerste,
    laatste,
  );
  return gevolgenTussen(maanden, voor, na);
};
