/** Knows what a resident reads at once when something cannot wait: what we do today, and where he can go now. */
import { Melding, TextLink } from '@samenkracht/ui/frame';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { type Intake, zegIn } from './antwoord.ts';

export const Signalen = ({ signalen }: Pick<Intake, 'signalen'>) => {
  const t = useTekst();
  const taal = useTaal();
  return signalen
    .filter(({ afgehandeld }) => afgehandeld === null)
    .map(({ id, soort, uitleg }) => (
      <Melding key={id} soort="let" titel={t('intake.dringend')}>
        <p>{zegIn(uitleg, taal)}</p>
        {soort === 'inkomen' ? (
          <p>
            <TextLink href="/aanvraag">{t('intake.dringend.aanvraag')}</TextLink>
          </p>
        ) : null}
      </Melding>
    ));
};
