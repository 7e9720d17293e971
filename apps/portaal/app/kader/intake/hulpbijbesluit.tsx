/** Knows that at each decision independent help is offered (art. 2.2.4 Wmo 2015): one line with the way to it. */
import { TextLink } from '@samenkracht/ui/frame';
import { useTekst } from '../../teksten/teksten.tsx';

export const HulpBijBesluit = () => {
  const t = useTekst();
  return (
    <p className="sk-niet-printen">
      {t('ondersteuning.hulp')}{' '}
      <TextLink href="/clientondersteuning?bij=besluit">{t('ondersteuning.hulp.link')}</TextLink>
    </p>
  );
};
