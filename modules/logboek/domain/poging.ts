/** Knows how an address that was tried tells what someone wanted to see. */
import type { Vermelding } from './regel.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The first word of the address is a plural; the record speaks of one. */
const enkelvoud: Readonly<Record<string, string>> = {
  personen: 'persoon',
  zaken: 'zaak',
  documenten: 'document',
  uitkeringen: 'uitkering',
  voorstellen: 'besluit',
};

/** @returns undefined when no single thing was asked for. */
export const vermeldingOf = (poging: {
  readonly route: string;
  readonly params: Readonly<Record<string, unknown>>;
}): Vermelding | undefined => {
  const { persoonId, ...others } = poging.params;
  const id = [...Object.values(others), persoonId].find((value) => typeof value === 'string' && uuid.test(value));
  if (typeof id !== 'string') return undefined;
  const word = poging.route.split('/')[1] ?? '';
  return {
    handeling: 'inzage',
    onderwerp: { soort: enkelvoud[word] ?? word, id },
    persoonId: typeof persoonId === 'string' && uuid.test(persoonId) ? persoonId : undefined,
    uitkomst: 'geweigerd',
  };
};
