/** Knows art. 1.5 to 1.8 Wet kinderopvang: a percentage of the cost of care, up to an hourly rate and a number of hours. */
import {
  add,
  cents,
  type Day,
  type Fraction,
  formatEuro,
  type Money,
  parseEuro,
  part,
  smallest,
  ZERO,
} from '@samenkracht/core';
import { Gat, leesWaarde, regel, type Tabel, zoek } from '@samenkracht/law';
import { gezamenlijkToetsingsinkomen, peildag } from './awir-artikel-7.ts';
import { maandVanJaar } from './awir-artikel-14.ts';
import type { Opvang, Opvangkind, Toeslagfeiten } from './feiten.ts';
import {
  hoogsteUren,
  schaalEersteKind,
  schaalVolgendKind,
  uurprijsBuitenschools,
  uurprijsDagopvang,
  uurprijsGastouder,
} from './kinderopvang.bedragen.ts';
import { kinderopvangwet } from './wetten.ts';

const uurprijzen: Readonly<Record<Opvang['soort'], Tabel<Money>>> = {
  dagopvang: uurprijsDagopvang,
  'buitenschoolse opvang': uurprijsBuitenschools,
  gastouderopvang: uurprijsGastouder,
};

/** Art. 1.7: what of the cost of one child counts in a month. Hours above the maximum fall away from the end of the list. */
export const kostenDieTellen = regel(
  {
    id: 'wko-1-7',
    naam: 'Kosten van kinderopvang die meetellen',
    grond: { wet: kinderopvangwet, artikel: '1.7', lid: '1' },
    werkwijze: 'De uren, tot een hoogste aantal per kind, maal de uurprijs, tot een hoogste uurprijs per soort opvang.',
  },
  (f: Toeslagfeiten, kind: Opvangkind): Money => {
    const op = peildag(f);
    let over = zoek(f, hoogsteUren, op);
    let kosten = ZERO;
    for (const opvang of kind.opvang) {
      const uren = Math.min(opvang.uren, over);
      over -= uren;
      kosten = add(kosten, cents(uren * smallest(opvang.uurprijs, zoek(f, uurprijzen[opvang.soort], op))));
    }
    return kosten;
  },
);

/** Art. 1.8: the percentage for this income. @throws Gat where the published table of the year was not found. */
export const opvangpercentage = regel(
  {
    id: 'wko-1-8',
    naam: 'Percentage van de kosten',
    grond: { wet: kinderopvangwet, artikel: '1.8', lid: '1' },
    werkwijze:
      'Uit de tabel van het jaar: hoger bij een lager inkomen, en voor een volgend kind hoger dan voor het eerste.',
    toon: ([over, onder]) => `${(over * 100) / onder}%`.replace('.', ','),
  },
  (f: Toeslagfeiten, eersteKind: boolean): Fraction => {
    const schaal = eersteKind ? schaalEersteKind : schaalVolgendKind;
    const op = peildag(f);
    return findPercentage(schaal, zoek(f, schaal, op), gezamenlijkToetsingsinkomen(f), op);
  },
);

type Schijf = { readonly tot: number; readonly procent: Fraction | undefined };

const findPercentage = (schaal: Tabel<string>, tekst: string, inkomen: Money, op: Day): Fraction => {
  const schijven = gelezen.get(tekst) ?? leesSchaal(schaal.id, tekst);
  const procent = schijven.find(({ tot }) => inkomen <= tot)?.procent;
  if (procent === undefined) throw new Gat(schaal.id, schaal.naam, op);
  return procent;
};

/** A run over a city reads the same two scales for everyone. */
const gelezen = new Map<string, readonly Schijf[]>();

/** The steps are printed in whole euros, so that an income with cents belongs to the euro it has not passed. */
const leesSchaal = (id: string, tekst: string): readonly Schijf[] => {
  const schijven = tekst.split('; ').map((deel): Schijf => {
    const [grens = '', woord = ''] = deel.split(': ');
    const euro = parseEuro(grens);
    const procent = leesWaarde('percentage', woord);
    if ((euro === undefined && grens !== 'daarboven') || (procent === undefined && woord !== 'onbekend'))
      throw new RangeError(`${id}: cannot read '${deel}'`);
    return { tot: euro === undefined ? Number.POSITIVE_INFINITY : euro + 99, procent };
  });
  gelezen.set(tekst, schijven);
  return schijven;
};

/** Art. 1.6: applicant and partner both work or take part in something that the article names. */
const hebbenOpvanggrond = (f: Toeslagfeiten): boolean => f.opvanggrond && (f.partner === null || f.partner.opvanggrond);

export const kinderopvangtoeslag = regel(
  {
    id: 'wko-1-5',
    naam: 'Kinderopvangtoeslag',
    grond: { wet: kinderopvangwet, artikel: '1.5', lid: '1' },
    inwoner: (bedrag) =>
      bedrag === 0
        ? 'U krijgt geen kinderopvangtoeslag.'
        : `De kinderopvangtoeslag is ${formatEuro(bedrag)} per maand.`,
  },
  (f: Toeslagfeiten): Money => {
    if (f.opvangkinderen.length === 0 || !hebbenOpvanggrond(f)) return ZERO;
    let perMaand = ZERO;
    for (const kind of f.opvangkinderen)
      perMaand = add(perMaand, part(kostenDieTellen(f, kind), opvangpercentage(f, kind.eersteKind), 'half up'));
    return maandVanJaar(f, cents(perMaand * 12));
  },
);
