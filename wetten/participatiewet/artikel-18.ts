/** Knows art. 18 Participatiewet: lowering the bijstand because a duty was not kept (maatregel). */
import { addMonths, addToMonth, type Day, type Money, type Month, part, share, subtract, sum } from '@samenkracht/core';
import { Gat, type Gewogen, kies, type MetKader, participatiewet, regel, tabel, zoek } from '@samenkracht/law';
import { type Afstemming, type Gedraging, type Maatregelstelsel, maatregelstelsels } from './artikel-18-maatregelen.ts';
import { aantal as alsAantal, procent as alsProcent, nietNegatief, nietVoor } from './onmogelijk.ts';
import { duurEersteKeer, duurHerhaling, maatregelstelsel, spreidingMaatregel } from './open-termen-handhaving.ts';
import { laatsteDag } from './reikwijdte.ts';

/** The uniform duties of lid 4, by their letter. */
export type GeuniformeerdePlicht = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

/** What he did: a duty of lid 4, or conduct that the ordinance names. */
export type Overtreding =
  | { readonly soort: 'geuniformeerd'; readonly onderdeel: GeuniformeerdePlicht }
  | { readonly soort: 'verordening'; readonly gedraging: Gedraging };

/** A measure that was imposed before, as its decision says. */
export type EerdereMaatregel = {
  readonly besluitdag: Day;
  readonly lid: '2' | '5' | '6' | '7' | '8';
  /** Category of the ordinance, for lid 2. */
  readonly categorie: string | null;
};

export type Maatregelfeiten = MetKader & {
  readonly overtreding: Overtreding;
  /** Day on which the duty was not kept. */
  readonly gedragingOp: Day;
  readonly besluitdag: Day;
  /** Month in which the measure starts. */
  readonly maand: Month;
  /** The norm of the months in which it runs, per month, holiday allowance included. */
  readonly norm: Money;
  /** Lid 9: without any blame there is no measure. */
  readonly verwijtbaarheid: Gewogen<'aanwezig' | 'ontbreekt'>;
  /** Lid 10: urgent reasons to fit the measure to his circumstances. */
  readonly dringendeRedenen: Gewogen<'nee' | 'ja'>;
  /** Lid 10: the percent that the college then finds right. Read only with urgent reasons. */
  readonly afgestemdProcent: number;
  readonly eerdere: readonly EerdereMaatregel[];
  /** Had he a written warning before? Read only where the ordinance allows a warning. */
  readonly eerderGewaarschuwd: boolean;
  /** Is a written warning enough? Read only where the ordinance allows it. */
  readonly waarschuwen: Gewogen<'ja' | 'nee'>;
  /** Months that he could have done without bijstand. Read only for a lack of responsibility. */
  readonly maandenZelfstandig: number;
};

/**
 * A measure as it was decided, without what the month itself says: the frame and the norm. The rule is asked anew for each month,
 * so that a measure follows the norm of that month, also when the household changes.
 */
export type Opgelegd = Omit<Maatregelfeiten, 'kader' | 'norm'>;

export type Verlaging = { readonly maand: Month; readonly bedrag: Money };

export type Maatregel =
  | { readonly wijze: 'geen' | 'waarschuwing'; readonly reden: string }
  | {
      readonly wijze: 'verlaging';
      readonly lid: EerdereMaatregel['lid'];
      readonly categorie: string | null;
      /** Percent of the norm per month. */
      readonly procent: number;
      readonly maanden: number;
      /** What is taken off in each month. */
      readonly perMaand: readonly Verlaging[];
      /** Lid 3: the college looks again at a measure of lid 2, at the latest on this day. */
      readonly heroverwegenVoor: Day | null;
    };

/** Lid 5-8. In the bill of 2024 these duties would go in 2027; the text of 2027 was not seen. */
export const geuniformeerdeVerlaging = tabel(
  {
    id: 'pw-18-5-verlaging',
    naam: 'Verlaging bij een geuniformeerde verplichting',
    grond: { wet: participatiewet, artikel: '18', lid: '5' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2017-01-01 | 100% | twee bronnen | rr25, bwb26, pw2607',
);

/** Lid 6-8: a repeat counts within twelve months after the measure. The same date a year later is outside them. */
const maandenHerhaling = 12;
/** Lid 7 and 8. */
const maandenDerdeKeer = 3;
/** Lid 3. */
const maandenHeroverweging = 3;
/** Lid 5: the month of imposing and the two after it. */
const maandenSpreiding = 3;

const maandenVan = { 'een maand': 1, 'twee maanden': 2, 'drie maanden': 3 } as const;

export const maatregel = regel(
  {
    id: 'pw-18',
    naam: 'Maatregel',
    grond: { wet: participatiewet, artikel: '18' },
    werkwijze:
      'Geuniformeerde verplichting (lid 4): 100 procent, zo lang als de verordening zegt; bij herhaling binnen twaalf maanden langer, daarna drie maanden. Andere plicht (lid 2): het percentage van de verordening. Geen maatregel zonder verwijt (lid 9).',
    toon: (uitkomst: Maatregel) =>
      uitkomst.wijze === 'verlaging' ? `${uitkomst.procent}% gedurende ${uitkomst.maanden} maand(en)` : uitkomst.wijze,
    inwoner: (uitkomst: Maatregel) =>
      uitkomst.wijze === 'verlaging'
        ? `Uw uitkering wordt ${uitkomst.procent} procent lager, ${uitkomst.maanden === 1 ? 'een maand' : `${uitkomst.maanden} maanden`} lang.`
        : uitkomst.reden,
  },
  (f: Maatregelfeiten): Maatregel => {
    if (f.verwijtbaarheid.keuze === 'ontbreekt')
      return { wijze: 'geen', reden: 'U kon er niets aan doen. Daarom is er geen maatregel (artikel 18 lid 9).' };
    nietVoor(f.besluitdag, f.gedragingOp, 'besluitdag');
    return f.overtreding.soort === 'geuniformeerd'
      ? geuniformeerd(f)
      : volgensVerordening(f, f.overtreding.gedraging, stelselVan(f));
  },
);

const geuniformeerd = (f: Maatregelfeiten): Maatregel => {
  const [over, onder] = zoek(f, geuniformeerdeVerlaging, f.besluitdag);
  const { lid, maanden } = tredeVan(f);
  const procent = afgestemd(f, (over * 100) / onder);
  return {
    wijze: 'verlaging',
    lid,
    categorie: null,
    procent,
    maanden,
    perMaand: lid === '5' ? gespreid(f, procent, maanden) : perMaand(f, procent, maanden),
    heroverwegenVoor: null,
  };
};

/** Lid 5 the first time, then 6, then 7, then 8 each time: by the last uniform measure of the twelve months before. */
const tredeVan = (f: Maatregelfeiten): { readonly lid: '5' | '6' | '7' | '8'; readonly maanden: number } => {
  const vorige = laatste(f, ({ lid }) => lid !== '2');
  switch (vorige?.lid) {
    case '5':
      return { lid: '6', maanden: maandenBijHerhaling(f, f.besluitdag) };
    case '6':
      return { lid: '7', maanden: maandenDerdeKeer };
    case '7':
    case '8':
      return { lid: '8', maanden: maandenDerdeKeer };
    default:
      return { lid: '5', maanden: maandenVan[kies(f, duurEersteKeer, f.besluitdag)] };
  }
};

/**
 * Lid 6: "in ieder geval langer dan de op grond van het vijfde lid vastgestelde periode".
 * @throws Gat where the ordinance says a period that is not longer: the act does not allow it, and says no other.
 */
export const maandenBijHerhaling = (f: MetKader, op: Day): number => {
  const maanden = maandenVan[kies(f, duurHerhaling, op)];
  if (maanden <= maandenVan[kies(f, duurEersteKeer, op)])
    throw new Gat(duurHerhaling.id, `${duurHerhaling.naam}: langer dan de eerste keer (lid 6)`, op);
  return maanden;
};

/** The newest earlier measure of this kind that is less than twelve months old on the day of the conduct. */
const laatste = (f: Maatregelfeiten, telt: (een: EerdereMaatregel) => boolean): EerdereMaatregel | undefined =>
  [...f.eerdere]
    .filter((een) => telt(een) && een.besluitdag <= f.gedragingOp)
    .filter(({ besluitdag }) => f.gedragingOp < addMonths(besluitdag, maandenHerhaling))
    .sort((a, b) => (a.besluitdag < b.besluitdag ? 1 : -1))[0];

const stelselVan = (f: Pick<Maatregelfeiten, 'kader' | 'besluitdag'>): Maatregelstelsel => {
  const stelsel = maatregelstelsels[kies(f, maatregelstelsel, f.besluitdag)];
  if (stelsel === null) throw new Gat(maatregelstelsel.id, maatregelstelsel.naam, f.besluitdag);
  return stelsel;
};

/** Measures that would lower the same month. */
export type Samenloopfeiten = Pick<Maatregelfeiten, 'kader' | 'besluitdag'> & {
  readonly overtredingen: readonly Pick<Maatregelfeiten, 'overtreding' | 'gedragingOp'>[];
};

/** Together they take no more than the bijstand of the month: `verlagingIn`. */
export const samenloop = regel(
  {
    id: 'pw-18-samenloop',
    naam: 'Meer maatregelen in een maand',
    grond: { wet: participatiewet, artikel: '18', lid: '2' },
    werkwijze:
      'Wat de verordening zegt over meer gedragingen, elk op een eigen dag. Zegt de gevonden tekst niets, gaat het om een plicht van lid 4 of om meer plichten op een dag, dan is dat een gat.',
  },
  (f: Samenloopfeiten): 'gelijktijdig' => {
    const { samenloop: gekozen } = stelselVan(f);
    const dagen = new Set(f.overtredingen.map(({ gedragingOp }) => gedragingOp));
    const geuniformeerd = f.overtredingen.some(({ overtreding }) => overtreding.soort === 'geuniformeerd');
    if (gekozen === null || geuniformeerd || dagen.size < f.overtredingen.length)
      throw new Gat(maatregelstelsel.id, 'Meer maatregelen in een maand', f.besluitdag);
    return gekozen;
  },
);

const volgensVerordening = (f: Maatregelfeiten, gedraging: Gedraging, stelsel: Maatregelstelsel): Maatregel => {
  const { besluitdag, gedragingOp } = f;
  const basis = stelsel.gedragingen[gedraging];
  if (basis === undefined) throw new Gat(maatregelstelsel.id, `Verlaging bij: ${gedraging}`, besluitdag);
  if (stelsel.verjaardNa !== null && gedragingOp < addMonths(besluitdag, -stelsel.verjaardNa))
    return { wijze: 'geen', reden: 'Het is langer dan een jaar geleden. Daarom is er geen maatregel.' };
  if (magWaarschuwen(f, stelsel, basis) && f.waarschuwen.keuze === 'ja')
    return { wijze: 'waarschuwing', reden: 'U krijgt nu alleen een waarschuwing.' };
  const { procent, maanden } = metHerhaling(f, stelsel, basis);
  const gekozen = afgestemd(f, procent);
  return {
    wijze: 'verlaging',
    lid: '2',
    categorie: basis.categorie,
    procent: gekozen,
    maanden,
    perMaand: perMaand(f, gekozen, maanden),
    heroverwegenVoor: addMonths(besluitdag, maandenHeroverweging),
  };
};

const magWaarschuwen = (f: Maatregelfeiten, stelsel: Maatregelstelsel, basis: Afstemming): boolean =>
  stelsel.waarschuwing && basis.categorie === 'eerste' && f.eerdere.length === 0 && !f.eerderGewaarschuwd;

/** What the ordinance adds when it happens again within twelve months in the same category. */
const metHerhaling = (
  f: Maatregelfeiten,
  stelsel: Maatregelstelsel,
  basis: Afstemming,
): { readonly procent: number; readonly maanden: number } => {
  const { procent } = basis;
  const maanden =
    basis.duur === 'vast'
      ? basis.maanden
      : Math.min(basis.maanden, alsAantal(f.maandenZelfstandig, 'maandenZelfstandig'));
  const zelfde = ({ lid, categorie }: EerdereMaatregel): boolean => lid === '2' && categorie === basis.categorie;
  if (laatste(f, zelfde) === undefined) return { procent, maanden };
  if (stelsel.herhaling === null)
    throw new Gat(maatregelstelsel.id, 'Verlaging bij herhaling binnen twaalf maanden', f.besluitdag);
  if (stelsel.herhaling === 'alleen misdragingen verdubbelen')
    return { procent, maanden: basis.categorie === 'misdraging' ? maanden * 2 : maanden };
  const herhalingen = aaneengesloten(f, zelfde);
  return { procent: herhalingen >= 3 ? Math.min(100, procent + 50) : procent, maanden: maanden * 2 };
};

/** How many earlier measures follow each other within twelve months, back from the conduct of now. */
const aaneengesloten = (f: Maatregelfeiten, telt: (een: EerdereMaatregel) => boolean): number => {
  const dagen = f.eerdere.filter((een) => telt(een) && een.besluitdag <= f.gedragingOp).map((een) => een.besluitdag);
  let vanaf = f.gedragingOp;
  let aantal = 0;
  for (const besluitdag of dagen.toSorted().toReversed()) {
    if (vanaf >= addMonths(besluitdag, maandenHerhaling)) return aantal;
    aantal += 1;
    vanaf = besluitdag;
  }
  return aantal;
};

const afgestemd = (f: Maatregelfeiten, procent: number): number =>
  f.dringendeRedenen.keuze === 'ja' ? Math.min(procent, alsProcent(f.afgestemdProcent, 'afgestemdProcent')) : procent;

/** What is taken off: what is left is rounded, half a cent to the resident. */
export const verlagingVan = (norm: Money, procent: number): Money =>
  subtract(nietNegatief(norm, 'norm'), part(norm, [100 - procent, 100], 'half up'));

const perMaand = ({ maand, norm }: Maatregelfeiten, procent: number, maanden: number): readonly Verlaging[] =>
  Array.from({ length: maanden }, (_, i) => ({ maand: addToMonth(maand, i), bedrag: verlagingVan(norm, procent) }));

/** Lid 5, second sentence: the first part takes the odd cents, so it is never less than a third. */
const gespreid = (f: Maatregelfeiten, procent: number, maanden: number): readonly Verlaging[] => {
  const inEenKeer = perMaand(f, procent, maanden);
  if (kies(f, spreidingMaatregel, f.besluitdag) === 'in een keer') return inEenKeer;
  const totaal = sum(inEenKeer.map(({ bedrag }) => bedrag));
  return share(totaal, maandenSpreiding).map((bedrag, i) => ({ maand: addToMonth(f.maand, i), bedrag }));
};
