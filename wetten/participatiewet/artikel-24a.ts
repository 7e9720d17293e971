/** Knows art. 24a Participatiewet, from 2027-01-01: a higher norm for a parent whose spouse has no right to bijstand. */
import { type Day, day, formatEuro, type Money, part, ZERO } from '@samenkracht/core';
import { participatiewet, regel, tabel, type Wet, wetdag, zoek } from '@samenkracht/law';
import { isTenLaste } from './artikel-4.ts';
import { bekend } from './bekend.ts';
import type { Maandfeiten, Partner } from './feiten.ts';

const wkb: Wet = { naam: 'Wet op het kindgebonden budget', kort: 'WKB', bwb: 'BWBR0022751' };

/** Per year. The article begins in 2027; of that year no amount was seen. */
export const alleenstaandeOuderkop = tabel(
  {
    id: 'wkb-2-6',
    naam: 'Alleenstaande-ouderkop in het kindgebonden budget, per jaar',
    grond: { wet: wkb, artikel: '2', lid: '6' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  '2026-01-01 | 3.416,00 | een bron | kgb26',
);

/** One twelfth of the amount, for one child or more; zero before 2027, and where one of the three conditions is not met. */
export const verhoging24a = regel(
  {
    id: 'pw-24a',
    naam: 'Verhoging voor een ouder met een echtgenoot zonder recht',
    grond: { wet: participatiewet, artikel: '24a' },
    werkwijze:
      'Met een kind ten laste dat rechtmatig in Nederland verblijft en een echtgenoot die toeslagpartner is maar geen recht op bijstand heeft: 1/12 van de alleenstaande-ouderkop, op hele centen afgerond.',
    inwoner: (bedrag) =>
      bedrag === 0
        ? undefined
        : `Uw norm is ${formatEuro(bedrag)} hoger, omdat u een kind heeft en uw partner geen recht op bijstand heeft.`,
  },
  (f: Maandfeiten, partner: Partner, op: Day): Money => {
    if (!heeftRechtmatigKind(f, op) || !bekend(partner.toeslagpartner, 'partner.toeslagpartner')) return ZERO;
    return part(zoek(f, alleenstaandeOuderkop, op), [1, 12], 'half up');
  },
);

const heeftRechtmatigKind = (f: Maandfeiten, op: Day): boolean => {
  for (const kind of f.kinderen)
    if (isTenLaste(kind, op) && bekend(kind.rechtmatigVerblijf, 'kinderen.rechtmatigVerblijf')) return true;
  return false;
};

export const geldt24a = (f: Maandfeiten, op: Day): boolean => wetdag(f, op) >= '2027-01-01';
