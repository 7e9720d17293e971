/** Knows a series of months: the same facts go on until other facts come, ages go on, and what a month uses up counts in the next. */
import { addToMonth, ok, parseMonth, type Result } from '@samenkracht/core';
import {
  jaartellingNa,
  type Kaders,
  type Maandfeiten,
  telVrijlating,
  type Verklaring,
} from '@samenkracht/participatiewet';
import { type Feiten, fout, type Gerekend, type Invoerweigering, rekenMaand, type Veldfout } from './maand.ts';

/** What was used up of the exemptions, by person. */
type Stand = Readonly<Record<string, Feiten>>;

const isObject = (waarde: unknown): waarde is Feiten =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const maandVan = (feiten: Feiten): string => String(feiten['maand']);

/**
 * As many months as asked, from the month of the first facts. Each later facts hold from their own month on, with the counters
 * of the months before. `vanaf` holds for the month of its own facts only.
 */
export const rekenReeks = (
  begins: readonly Feiten[],
  aantal: number,
  pad: string,
  kaders: Kaders,
): Result<readonly Gerekend[], Invoerweigering> => {
  const eerste = parseMonth(maandVan(begins[0] ?? {}));
  if (eerste === undefined) {
    const begin = rekenMaand(begins[0] ?? {}, `${pad}/0`, kaders);
    return begin.ok ? ok([begin.value]) : begin;
  }
  const fouten = keurReeks(begins, addToMonth(eerste, aantal), aantal, pad);
  if (fouten.length > 0) return fout(fouten);
  const gerekend: Gerekend[] = [];
  let stand: Stand = {};
  for (let i = 0; i < aantal; i += 1) {
    const maand = addToMonth(eerste, i);
    const plaats = begins.findLastIndex((begin) => maandVan(begin) <= maand);
    const een = rekenMaand(feitenIn(begins[plaats] ?? {}, maand, stand), `${pad}/${plaats}`, kaders);
    if (!een.ok) return een;
    gerekend.push(een.value);
    stand = standNa(een.value, stand);
  }
  return ok(gerekend);
};

const keurReeks = (begins: readonly Feiten[], einde: string, aantal: number, pad: string): readonly Veldfout[] =>
  begins.flatMap((begin, i) => {
    const hier = (veld: string, uitleg: string): Veldfout => ({
      pad: `${pad}/${i}/${veld}`,
      uitleg,
      code: 'REEKS_ONJUIST',
    });
    const vorige = begins[i - 1];
    const na = vorige === undefined || maandVan(vorige) < maandVan(begin);
    return [
      ...(aantal > 1 && begin['tot'] !== undefined
        ? [hier('tot', 'een einde in de maand past niet bij meer dan een maand')]
        : []),
      ...(na && maandVan(begin) < einde ? [] : [hier('maand', 'na de maand ervoor, en binnen de reeks')]),
    ];
  });

/** A household with dates names its partners in a list. Of more than one nobody can tell here whose counters these are. */
const partnerIn = (feiten: Feiten): unknown => {
  const { partner, verloop } = feiten;
  const { partners } = isObject(verloop) ? verloop : feiten;
  return Array.isArray(partners) && partners.length === 1 ? partners[0] : partner;
};

const persoonIn = (feiten: Feiten, wie: string): unknown => (wie === 'partner' ? partnerIn(feiten) : feiten[wie]);

const zetPersoon = (feiten: Feiten, wie: string, persoon: Feiten): Feiten =>
  wie === 'partner' && isObject(feiten['verloop'])
    ? { ...feiten, verloop: { ...feiten['verloop'], partners: [persoon] } }
    : { ...feiten, [wie]: persoon };

const feitenIn = (begin: Feiten, maand: string, stand: Stand): Feiten => {
  const { vanaf, ...rest } = begin;
  const verder = Object.entries(stand).reduce<Feiten>((feiten, [wie, gebruikt]) => {
    const persoon = persoonIn(feiten, wie);
    if (!isObject(persoon) || persoon['geboren'] !== gebruikt['geboren']) return feiten;
    const eigen = isObject(persoon['vrijlating']) ? persoon['vrijlating'] : {};
    const { tellers: over, ditJaar } = gebruikt as { readonly tellers: Feiten; readonly ditJaar?: unknown };
    const jaar = ditJaar === undefined ? {} : { ditJaar };
    return zetPersoon(feiten, wie, { ...persoon, vrijlating: { ...eigen, ...over }, ...jaar });
  }, rest);
  return {
    ...verder,
    maand,
    ...(vanaf === undefined || maandVan(begin) !== maand ? {} : { vanaf }),
  };
};

/** Only the counters go on: how the college weighs belongs to the facts of the month. */
const tellers = ['maandenN', 'sindsR', 'sindsZ', 'sinds34a'];

const standNa = ({ feiten, verklaring }: Gerekend, stand: Stand): Stand => {
  const { berekening } = verklaring;
  if (berekening.soort !== 'waarde') return stand;
  const geteld = berekening.uitkomst.personen.flatMap((uitkomst) => {
    const persoon = persoonIn(feiten, uitkomst.wie);
    const vrijlating = isObject(persoon) ? persoon['vrijlating'] : undefined;
    if (!isObject(persoon) || !isObject(vrijlating)) return [];
    const na = telVrijlating(vrijlating as never, uitkomst, maandVan(feiten) as never) as unknown as Feiten;
    const over = Object.entries(na).filter(([naam]) => tellers.includes(naam));
    const ditJaar = persoon['ditJaar'] === undefined ? {} : { ditJaar: jaarNa(verklaring, uitkomst.wie) };
    return [[uitkomst.wie, { geboren: persoon['geboren'], tellers: Object.fromEntries(over), ...ditJaar }] as const];
  });
  return { ...stand, ...Object.fromEntries(geteld) };
};

/** What was received in the year: the facts are whole here, since the month has an outcome. */
const jaarNa = ({ feiten }: Verklaring, wie: 'belanghebbende' | 'partner'): unknown => {
  const heel = feiten as unknown as Maandfeiten;
  const persoon = persoonIn(feiten as Feiten, wie) as Maandfeiten['belanghebbende'] | null | undefined;
  return persoon?.ditJaar === undefined ? undefined : jaartellingNa(heel, persoon, persoon.ditJaar);
};
