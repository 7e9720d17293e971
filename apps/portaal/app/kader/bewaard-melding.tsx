/** Knows what to say above a form that was filled in before a session ended. */
import { Melding } from '@samenkracht/ui/frame';
import { useTekst } from '../teksten/teksten.tsx';

export const BewaardMelding = () => {
  const t = useTekst();
  return (
    <Melding soort="goed" titel={t('bewaard.titel')}>
      <p>{t('bewaard.tekst')}</p>
    </Melding>
  );
};
