/** Knows what a professional sees first. */
import { Leeg, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { useTekst } from '../../teksten/teksten.tsx';

const Vandaag = () => {
  const t = useTekst();
  return (
    <Werkblad>
      <PageTitle>{t('nav.werk')}</PageTitle>
      <Leeg icoon="lijst" titel={t('nav.werk')} />
    </Werkblad>
  );
};
export default Vandaag;
