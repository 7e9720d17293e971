/** Knows how the reason of an exception is called. */
import type { Sleutel } from '../../../teksten/nl/index.ts';

const codes = [
  'INKOMSTEN_ONTBREKEN',
  'INKOMSTEN_TEGENSTRIJDIG',
  'BEDRAG_ONTBREEKT',
  'FEIT_ONTBREEKT',
  'AFWEGING_NODIG',
  'REKENING_ONTBREEKT',
  'OVERLEDEN',
  'BRUTO_BEOORDELEN',
  'WIJZIGING_GEMELD',
  'TERUGVORDERING_NODIG',
  'LOONSTROOK_INGEVOERD',
  'LOONSTROOK_LEZEN',
  'INKOMEN_BEVESTIGEN',
  'BIJZONDER_LOON_PLAATSEN',
  'LOON_BIJ_UWV_ANDERS',
  'BEZWAAR_NIET_VERWERKT',
  'MAATREGEL_BEKIJKEN',
  'BOETE_BEKIJKEN',
  'TERMIJN_GEMIST',
  'INHOUDING_GESTOPT',
  'VERJARING_NADERT',
  'SCHULD_VERJAARD',
  'LOONTEKORT',
] as const;

export const redensleutel = (code: string): Extract<Sleutel, `uitz.reden.${string}`> => {
  const found = codes.find((een) => een === code);
  return found === undefined ? 'uitz.reden.anders' : `uitz.reden.${found}`;
};
