/** Knows how the moment of a talk is written: the day in words and the hour in Amsterdam. */
import { dagVan, uurTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

const dagen = { nl: 'nl-NL', en: 'en-GB' } as const;

export const useMoment = () => {
  const t = useTekst();
  const taal = useTaal();
  return (begint: string): string => {
    const datum = new Intl.DateTimeFormat(dagen[taal], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${dagVan(begint)}T00:00:00Z`));
    return t('afspraken.moment', { datum, tijd: uurTekst(begint).replace(':', '.') });
  };
};
