/** Knows the choice to be reminded of pay that one did not tell yet. */
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Formulier } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';

/** One tap turns it off or on; what holds is said first. */
export const Herinnering = ({
  herinneren,
  sleutel,
  bewaard,
}: {
  readonly herinneren: boolean;
  readonly sleutel: string;
  readonly bewaard: boolean;
}) => {
  const t = useTekst();
  return (
    <Kaart titel={t('herinnering.titel')} soort="zacht">
      <div role="status">
        <Tekst>{t(herinneren ? 'herinnering.aan' : 'herinnering.uit')}</Tekst>
        {bewaard ? <Status soort="goed">{t('herinnering.bewaard')}</Status> : null}
      </div>
      <Formulier sleutel={`${herinneren ? 'uit' : 'aan'}-${sleutel}`}>
        <Knoppen>
          <Button soort="tweede" name="herinneren" value={herinneren ? 'nee' : 'ja'}>
            {t(herinneren ? 'herinnering.zetUit' : 'herinnering.zetAan')}
          </Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};
