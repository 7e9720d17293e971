/** Knows art. 18a Participatiewet with the Boetebesluit: the fine for not telling what had to be told, or a warning instead. */
import { addDays, addYears, type Day, formatEuro, type Money, part, smallest, ZERO } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, type Tabel, zoek } from '@samenkracht/law';
import * as bedragen from './artikel-18a.bedragen.ts';
import { nietNegatief, nietVoor } from './onmogelijk.ts';

/** Art. 2a Boetebesluit; `geen` is no blame at all (art. 5:41 Awb). */
export type Verwijtbaarheid = 'opzet' | 'grove schuld' | 'normaal' | 'verminderd' | 'geen';

/** A fine or a criminal sanction for an earlier breach by the same conduct, that can no longer be contested. */
export type EerdereBoete = {
  readonly opgelegdOp: Day;
  readonly onherroepelijk: boolean;
  readonly zelfdeGedraging: boolean;
  /** Lid 6: was he sent to prison for it, not on probation? */
  readonly gevangenisstraf: boolean;
};

/** Art. 2aa lid 1 onder b: he gave the right information himself. */
export type EigenHerstel = {
  readonly hersteldOp: Day;
  readonly voorConstatering: boolean;
  readonly tijdensToezicht: boolean;
};

export type Boetefeiten = MetKader & {
  /** Day on which the information should have been given: the breach. */
  readonly overtredingOp: Day;
  readonly besluitdag: Day;
  /** What was received too much because of it (lid 2); nothing when nothing was. */
  readonly benadelingsbedrag: Money;
  readonly verwijtbaarheid: Gewogen<Verwijtbaarheid>;
  readonly eerdereBoetes: readonly EerdereBoete[];
  /** Lid 4: when he was last warned; null when never. */
  readonly laatsteWaarschuwing: Day | null;
  readonly eigenHerstel: EigenHerstel | null;
  /** Read only when a warning is possible. */
  readonly waarschuwen: Gewogen<'ja' | 'nee'>;
  /** Lid 7. */
  readonly dringendeRedenen: Gewogen<'nee' | 'ja'>;
  /** Art. 2 lid 8 Boetebesluit: is the fine kept within what someone at the level of bijstand can pay? */
  readonly evenredigheid: Gewogen<'niet verlagen' | 'naar draagkracht'>;
  /** The norm per month. Read only when the fine follows what he can pay. */
  readonly norm: Money;
};

export type Boete =
  | { readonly wijze: 'geen' | 'waarschuwing'; readonly reden: string }
  | {
      readonly wijze: 'boete';
      readonly bedrag: Money;
      readonly recidive: boolean;
      /** What the amount rests on, in words of the decree. */
      readonly berekening: string;
    };

/** Art. 2aa lid 2. */
const dagenHerstel = 60;
/** Lid 4. */
const jarenNaWaarschuwing = 2;
/** Lid 5 and 6. */
const jarenRecidive = { gewoon: 5, gevangenisstraf: 10 } as const;

const perSchuld = {
  opzet: { deel: bedragen.boeteBijOpzet, maanden: bedragen.draagkrachtOpzet },
  'grove schuld': { deel: bedragen.boeteBijGroveSchuld, maanden: bedragen.draagkrachtGroveSchuld },
  normaal: { deel: bedragen.boeteBijNormaal, maanden: bedragen.draagkrachtNormaal },
  verminderd: { deel: bedragen.boeteBijVerminderd, maanden: bedragen.draagkrachtVerminderd },
} as const;
type Schuld = keyof typeof perSchuld;

export const boete = regel(
  {
    id: 'pw-18a',
    naam: 'Bestuurlijke boete',
    grond: { wet: participatiewet, artikel: '18a' },
    werkwijze:
      'Een deel van het benadelingsbedrag naar het verwijt (100, 75, 50 of 25 procent); bij recidive over 150 procent daarvan. Begrensd door de categorie van de dag van de overtreding. Hele centen naar beneden.',
    toon: (uitkomst: Boete) => (uitkomst.wijze === 'boete' ? formatEuro(uitkomst.bedrag) : uitkomst.wijze),
    inwoner: (uitkomst: Boete) =>
      uitkomst.wijze === 'boete' ? `U krijgt een boete van ${formatEuro(uitkomst.bedrag)}.` : uitkomst.reden,
  },
  (f: Boetefeiten): Boete => {
    const schuld = f.verwijtbaarheid.keuze;
    if (schuld === 'geen')
      return { wijze: 'geen', reden: 'U kon er niets aan doen. Daarom krijgt u geen boete (artikel 5:41 Awb).' };
    if (f.dringendeRedenen.keuze === 'ja')
      return { wijze: 'geen', reden: 'Er zijn dringende redenen om geen boete te geven (artikel 18a lid 7).' };
    nietVoor(f.besluitdag, f.overtredingOp, 'besluitdag');
    if (waarschuwingMogelijk(f) && f.waarschuwen.keuze === 'ja')
      return { wijze: 'waarschuwing', reden: 'U krijgt geen boete, maar een schriftelijke waarschuwing.' };
    const recidive = isRecidive(f);
    return { wijze: 'boete', recidive, ...naarDraagkracht(f, schuld, berekend(f, schuld, recidive)) };
  },
);

/** Art. 2aa Boetebesluit and lid 4: a small or absent loss, or told in time by himself, and no breach within two years from a warning. */
export const waarschuwingMogelijk = (f: Boetefeiten): boolean => {
  const { laatsteWaarschuwing } = f;
  // A breach of before the warning, found after it, does not fall within the two years from that day.
  if (
    laatsteWaarschuwing !== null &&
    f.overtredingOp >= laatsteWaarschuwing &&
    f.overtredingOp < addYears(laatsteWaarschuwing, jarenNaWaarschuwing)
  )
    return false;
  return f.benadelingsbedrag <= zoek(f, bedragen.waarschuwingsgrens, f.overtredingOp) || isZelfHersteld(f);
};

const isZelfHersteld = ({ eigenHerstel, overtredingOp }: Boetefeiten): boolean =>
  eigenHerstel?.voorConstatering === true &&
  !eigenHerstel.tijdensToezicht &&
  eigenHerstel.hersteldOp <= addDays(overtredingOp, dagenHerstel);

/** In the five years before the day of the breach, ten after prison; the first day of that period counts. */
const isRecidive = ({ eerdereBoetes, overtredingOp }: Boetefeiten): boolean =>
  eerdereBoetes.some(({ opgelegdOp, onherroepelijk, zelfdeGedraging, gevangenisstraf }) => {
    const vanaf = addYears(overtredingOp, -(gevangenisstraf ? jarenRecidive.gevangenisstraf : jarenRecidive.gewoon));
    return onherroepelijk && zelfdeGedraging && opgelegdOp >= vanaf && opgelegdOp < overtredingOp;
  });

type Berekend = { readonly bedrag: Money; readonly berekening: string };

const berekend = (f: Boetefeiten, schuld: Schuld, recidive: boolean): Berekend => {
  const { overtredingOp: op } = f;
  const benadelingsbedrag = nietNegatief(f.benadelingsbedrag, 'benadelingsbedrag');
  if (benadelingsbedrag === 0) {
    const uitgangspunt = zoek(f, bedragen.boeteZonderNadeel, op);
    return {
      bedrag: smallest(uitgangspunt, zoek(f, bedragen.tweedeCategorie, op)),
      berekening: 'het uitgangspunt zonder benadelingsbedrag (art. 2 lid 11 Boetebesluit)',
    };
  }
  const grondslag = recidive
    ? part(benadelingsbedrag, zoek(f, bedragen.verhogingBijRecidive, op), 'down')
    : benadelingsbedrag;
  const [over, onder] = zoek(f, perSchuld[schuld].deel, op);
  const naarSchuld = part(grondslag, [over, onder], 'down');
  if (schuld === 'opzet') return begrensd(naarSchuld, zoek(f, bedragen.vijfdeCategorie, op), 'vijfde');
  const derde = zoek(f, bedragen.derdeCategorie, op);
  if (schuld === 'grove schuld' || grondslag <= part(derde, [100, 75], 'down'))
    return begrensd(naarSchuld, derde, 'derde');
  return {
    bedrag: part(derde, schuld === 'normaal' ? [50, 75] : [25, 75], 'down'),
    berekening: `${schuld === 'normaal' ? '50/75' : '25/75'} van de derde categorie (art. 2 lid 7 Boetebesluit)`,
  };
};

const begrensd = (bedrag: Money, grens: Money, categorie: string): Berekend =>
  bedrag > grens
    ? { bedrag: grens, berekening: `ten hoogste de ${categorie} categorie (art. 18a lid 1)` }
    : { bedrag, berekening: 'het deel dat bij het verwijt hoort (art. 2 Boetebesluit)' };

const naarDraagkracht = (f: Boetefeiten, schuld: Schuld, vol: Berekend): Berekend => {
  if (f.evenredigheid.keuze === 'niet verlagen') return vol;
  const maanden: Tabel<number> = perSchuld[schuld].maanden;
  const [over, onder] = zoek(f, bedragen.draagkrachtPerMaand, f.besluitdag);
  const grens = part(nietNegatief(f.norm, 'norm'), [over * zoek(f, maanden, f.besluitdag), onder], 'down');
  return grens < vol.bedrag
    ? { bedrag: grens, berekening: 'wat met bijstand is te betalen (art. 2 lid 8 Boetebesluit)' }
    : vol;
};

/** Lid 13: after one year without a repeat, no intent or grove schuld, when he takes part in a debt arrangement. */
export type BoeteKwijtschelding = {
  readonly opgelegdOp: Day;
  readonly verzoekOp: Day;
  readonly verwijtbaarheid: Exclude<Verwijtbaarheid, 'geen'>;
  readonly opnieuwOvertreden: boolean;
  readonly werktMeeAanSchuldregeling: boolean;
  /** What of the fine is not yet paid. */
  readonly open: Money;
};

/** What the college may let go on request; nothing when it has no power to. Lid 14: it comes back after a repeat within five years. */
export const kwijtTeScheldenBoete = (f: BoeteKwijtschelding): Money =>
  (f.verwijtbaarheid === 'normaal' || f.verwijtbaarheid === 'verminderd') &&
  f.verzoekOp >= addYears(f.opgelegdOp, 1) &&
  !f.opnieuwOvertreden &&
  f.werktMeeAanSchuldregeling
    ? f.open
    : ZERO;
