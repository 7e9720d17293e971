/** Knows how a page of a plan says that something was done. */
import { Melding } from '@samenkracht/ui/frame';
import { useActionData, useSearchParams } from 'react-router';
import { useTekst } from '../../teksten/teksten.tsx';

const gelukt = ['bewaard', 'weg', 'gedaan', 'getekend', 'evaluatie', 'verslag'] as const;

export const Plangelukt = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const wat = gelukt.find((een) => een === query.get('gelukt'));
  const later = useActionData() !== undefined;
  if (wat === undefined || later) return null;
  return (
    <Melding soort="goed" live titel={t(`plan.gelukt.${wat}`)}>
      <p>{t(`plan.gelukt.${wat}.tekst`)}</p>
    </Melding>
  );
};
