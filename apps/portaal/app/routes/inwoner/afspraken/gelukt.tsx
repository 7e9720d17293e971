/** Knows how the page of talks says that something was done. */
import { Melding } from '@samenkracht/ui/frame';
import { useActionData, useSearchParams } from 'react-router';
import { useTekst } from '../../../teksten/teksten.tsx';

const gelukt = ['verzet', 'klaar', 'inzien', 'trekin'] as const;

export const Gelukt = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const wat = gelukt.find((een) => een === query.get('gelukt'));
  const later = useActionData() !== undefined;
  return wat === undefined || later ? null : <Melding soort="goed" live titel={t(`afspraken.gelukt.${wat}`)} />;
};
