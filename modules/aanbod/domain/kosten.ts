/** Knows what a participation costs: what the municipality is bound to from acceptance on, and what it really owes the provider. */
import { cents, type Money, subtract, ZERO } from '@samenkracht/core';
import type { Instrumentinhoud } from './instrument.ts';
import type { Verwijzingstatus } from './verwijzing.ts';

type Prijs = Pick<Instrumentinhoud, 'prijs' | 'betaalwijze' | 'keren'>;

/** The most that it can cost. */
export const hoogsteKosten = ({ prijs, betaalwijze, keren = 0 }: Prijs): Money =>
  betaalwijze === 'per keer' ? cents(prijs * keren) : prijs;

export type Kosten = {
  /** Bound to, and not owed yet. */
  readonly verplicht: Money;
  /** Owed to the provider. */
  readonly werkelijk: Money;
};
const niets: Kosten = { verplicht: ZERO, werkelijk: ZERO };

const werkelijkVan = (
  prijs: Prijs,
  { status, begonnen, keerAanwezig }: { status: Verwijzingstatus; begonnen: boolean; keerAanwezig: number },
): Money => {
  if (!begonnen) return ZERO;
  switch (prijs.betaalwijze) {
    case 'bij start':
      return prijs.prijs;
    case 'per keer':
      return cents(prijs.prijs * Math.min(keerAanwezig, prijs.keren ?? 0));
    case 'bij afronding':
      return status === 'afgerond' ? prijs.prijs : ZERO;
  }
};

/**
 * Where the costs of one participation stand. Who stops or finishes frees what was not used.
 * @param begonnen whether he really began; @param keerAanwezig days on which he was there.
 */
export const kostenVan = (
  prijs: Prijs,
  stand: { readonly status: Verwijzingstatus; readonly begonnen: boolean; readonly keerAanwezig: number },
): Kosten => {
  const { status } = stand;
  if (status === 'geaccepteerd') return { verplicht: hoogsteKosten(prijs), werkelijk: ZERO };
  if (status !== 'gestart' && status !== 'afgerond' && status !== 'gestopt') return niets;
  const werkelijk = werkelijkVan(prijs, stand);
  return status === 'gestart'
    ? { verplicht: subtract(hoogsteKosten(prijs), werkelijk), werkelijk }
    : { verplicht: ZERO, werkelijk };
};
