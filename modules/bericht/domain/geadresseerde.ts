/** Knows to whom a letter goes, and who may see the address on it. */
export type Geadresseerde = {
  readonly naam: string;
  readonly adresregels: readonly string[];
  /** Secrecy in the BRP (indicatie geheim): the address goes to nobody but the person. */
  readonly geheim: boolean;
};

/**
 * A letter shows the address to the addressee only. A representative reads the same letter; where the BRP keeps the address
 * secret he gets it without the address, since he may be the very one it is kept from.
 */
export const addressFor = (geadresseerde: Geadresseerde, lezer: 'zelf' | 'vertegenwoordiger'): Geadresseerde =>
  lezer === 'vertegenwoordiger' && geadresseerde.geheim ? { ...geadresseerde, adresregels: [] } : geadresseerde;
