/** Knows how the BRP tells a date of which a part may be unknown. No part is ever filled in. */
import type { Lo3Datum } from './ingeschrevene.ts';

export type Datum =
  | { readonly type: 'Datum'; readonly datum: string; readonly langFormaat: string }
  | { readonly type: 'JaarMaandDatum'; readonly jaar: number; readonly maand: number; readonly langFormaat: string }
  | { readonly type: 'JaarDatum'; readonly jaar: number; readonly langFormaat: string }
  | { readonly type: 'DatumOnbekend'; readonly onbekend: true; readonly langFormaat: 'onbekend' };

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const toDatum = (of: Lo3Datum): Datum => {
  const [jaar, maand, dag] = [Number(of.slice(0, 4)), Number(of.slice(4, 6)), Number(of.slice(6, 8))];
  if (jaar === 0) return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' };
  if (maand === 0) return { type: 'JaarDatum', jaar, langFormaat: `${jaar}` };
  const naam = maanden[maand - 1] ?? '';
  if (dag === 0) return { type: 'JaarMaandDatum', jaar, maand, langFormaat: `${naam} ${jaar}` };
  const datum = `${of.slice(0, 4)}-${of.slice(4, 6)}-${of.slice(6, 8)}`;
  return { type: 'Datum', datum, langFormaat: `${dag} ${naam} ${jaar}` };
};

/** Age in years on a day (`YYYY-MM-DD`), only where it is certain: not in the month of birth when the day is unknown. */
export const toLeeftijd = (geboren: Lo3Datum, today: string): number | undefined => {
  const on = today.replaceAll('-', '');
  if (geboren.startsWith('0000') || geboren.slice(4, 6) === '00') return undefined;
  if (geboren.slice(6) === '00' && geboren.slice(4, 6) === on.slice(4, 6)) return undefined;
  return Number(on.slice(0, 4)) - Number(geboren.slice(0, 4)) - (on.slice(4) < geboren.slice(4) ? 1 : 0);
};
