/** Knows art. 7 and 8 Awir: whose income and whose wealth a toeslag looks at. */
import { add, atLeastZero, type Day, firstDay, type Money, subtract, toDay, ZERO } from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import { vrijInkomenKind } from './awir-artikel-7.bedragen.ts';
import type { Toeslagfeiten, Toeslagpersoon } from './feiten.ts';
import { awir } from './wetten.ts';

/** The day on which a month asks the law, the ages and the amounts: the first. What changes later in the month counts from the next (art. 5 Awir). */
export const peildag = (f: Toeslagfeiten): Day => firstDay(f.maand);

/** The first day of the calendar year. */
export const beginJaar = (f: Toeslagfeiten): Day => toDay(Number(f.maand.slice(0, 4)), 1, 1);

/** The applicant and the partner, over the calendar year. */
export const gezamenlijkToetsingsinkomen = regel(
  {
    id: 'awir-7-1',
    naam: 'Toetsingsinkomen van aanvrager en partner',
    grond: { wet: awir, artikel: '7', lid: '1' },
    werkwijze: 'Het inkomen over het kalenderjaar van de aanvrager, met dat van de partner in deze maand.',
  },
  (f: Toeslagfeiten): Money =>
    f.partner === null ? f.aanvrager.toetsingsinkomen : add(f.aanvrager.toetsingsinkomen, f.partner.toetsingsinkomen),
);

/** Lid 2 and 6: huurtoeslag counts the housemates too; of a child under 23 only what is above a free amount. */
export const rekeninkomen = regel(
  {
    id: 'awir-7-2',
    naam: 'Rekeninkomen van het huishouden',
    grond: { wet: awir, artikel: '7', lid: '2' },
    werkwijze:
      'Het inkomen van aanvrager, partner en medebewoners. Van een kind dat op 1 januari nog geen 23 was telt alleen wat boven een vrij bedrag ligt (lid 6).',
  },
  (f: Toeslagfeiten): Money => {
    let inkomen = gezamenlijkToetsingsinkomen(f);
    for (const kind of f.kinderen) inkomen = add(inkomen, inkomenVanKind(f, kind));
    for (const bewoner of f.medebewoners)
      inkomen = add(inkomen, bewoner.kindVanBewoner ? inkomenVanKind(f, bewoner) : bewoner.toetsingsinkomen);
    return inkomen;
  },
);

/** The free amount is asked only when there is income. */
const inkomenVanKind = (f: Toeslagfeiten, kind: Toeslagpersoon): Money => {
  const inkomen = kind.toetsingsinkomen;
  if (inkomen <= 0) return ZERO;
  return isOpBegin(f, kind, 23) ? inkomen : atLeastZero(subtract(inkomen, zoek(f, vrijInkomenKind, peildag(f))));
};

/** Was this age reached at the start of the calendar year? */
const isOpBegin = (f: Toeslagfeiten, { geboren }: Toeslagpersoon, leeftijd: number): boolean =>
  `${String(Number(geboren.slice(0, 4)) + leeftijd)}${geboren.slice(4)}` <= beginJaar(f);

/** The joint wealth counts only with the same partner during the whole year; otherwise that of the applicant alone. */
export const heeftPartnerHeleJaar = (f: Toeslagfeiten): boolean => f.partner?.heleJaar === true;

/** Wealth of the applicant, or of applicant and partner together with the same partner all year. */
export const vermogenAanvrager = (f: Toeslagfeiten): Money =>
  f.partner?.heleJaar === true
    ? add(f.aanvrager.rendementsgrondslag, f.partner.rendementsgrondslag)
    : f.aanvrager.rendementsgrondslag;
