/** Knows how reasons and codes of the bank are said. */
import { useTekst } from '../../../teksten/teksten.tsx';

const redenen = ['AC01', 'AC04', 'AC06'] as const;
const codes = [
  'BESTAND_ONBEKEND',
  'KENMERK_ONBEKEND',
  'KENMERK_ONTBREEKT',
  'STATUS_ONBEKEND',
  'BEDRAG_ANDERS',
  'AFGEWEZEN_NA_UITVOERING',
  'UITGEVOERD_NA_AFWIJZING',
  'DUBBEL_AFGESCHREVEN',
  'TERUG_ZONDER_UITVOERING',
  'REKENING_ONBEKEND',
  'AFSCHRIFT_TELT_NIET_OP',
  'BOEKING_TELT_NIET_OP',
  'SALDO_SLUIT_NIET_AAN',
] as const;

/** A reason that has no words here is given with its code. */
export const useReden = (): ((code: string | null) => string) => {
  const t = useTekst();
  return (code) => {
    const known = redenen.find((een) => een === code);
    if (known !== undefined) return t(`bank.reden.${known}`);
    return code === null ? t('bank.reden.geen') : t('bank.reden.anders', { code });
  };
};

export const useCode = (): ((code: string) => string) => {
  const t = useTekst();
  return (code) => {
    const known = codes.find((een) => een === code);
    return known === undefined ? code : t(`bank.code.${known}`);
  };
};
