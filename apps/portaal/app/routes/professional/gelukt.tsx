/** Knows how a page says that something was done. */
import { Melding } from '@samenkracht/ui/frame';
import { useActionData, useSearchParams } from 'react-router';
import { useTekst } from '../../teksten/teksten.tsx';
import { isGelukt } from './geluktsleutels.ts';

/** `?gelukt=voorstel` says the words of that name; any other word in the address says nothing. */
export const Gelukt = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const sleutel = `gelukt.${query.get('gelukt') ?? ''}`;
  // The address still says what was done before; what came after it is told elsewhere on the page.
  const later = useActionData() !== undefined;
  if (later || !isGelukt(sleutel)) return null;
  return (
    <Melding soort="goed" live titel={t('pro.gelukt')}>
      <p>{t(sleutel)}</p>
    </Melding>
  );
};
