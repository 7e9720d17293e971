/** Knows two things that are offered beside the questions: an independent helper, and looking again together. */
import type { Api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import type { Intake } from '../../../kader/intake/antwoord.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

/** What was said stands there; who said later or no is not asked twice on every page. */
export const Steun = ({
  intake,
  eigen,
  sleutel,
}: {
  readonly intake: Intake;
  /** It is his own story: he has a page of his own to ask for it again. */
  readonly eigen: boolean;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const bezig = useBezig();
  const { clientondersteuning: gezegd } = intake;
  if (gezegd !== null && gezegd !== 'later')
    return (
      <Tekst soort="small">
        {t(`intake.steun.gezegd.${gezegd}`)}{' '}
        {eigen ? (
          <TextLink href="/clientondersteuning">
            {t(gezegd === 'ja' ? 'ondersteuning.titel' : 'intake.steun.opnieuw')}
          </TextLink>
        ) : null}
      </Tekst>
    );
  return (
    <Kaart>
      <Kop>{t('intake.steun')}</Kop>
      <Tekst>{t('intake.steun.uitleg')}</Tekst>
      {gezegd === null ? null : <Tekst soort="small">{t(`intake.steun.gezegd.${gezegd}`)}</Tekst>}
      <Formulier sleutel={`steun-${sleutel}`}>
        <input type="hidden" name="doe" value="steun" />
        <input type="hidden" name="intake" value={intake.id} />
        <Knoppen>
          <Button bezig={bezig} soort="tweede" name="keuze" value="ja">
            {t('intake.steun.ja')}
          </Button>
          <Button bezig={bezig} soort="licht" name="keuze" value="nee">
            {t('intake.steun.nee')}
          </Button>
          {gezegd === null ? (
            <Button bezig={bezig} soort="licht" name="keuze" value="later">
              {t('intake.steun.later')}
            </Button>
          ) : null}
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

type Vraag = NonNullable<Api.GetMijnIntakeResponse['uitnodiging']>;

export const Uitnodiging = ({ uitnodiging, sleutel }: { readonly uitnodiging: Vraag; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Kaart>
      <Kop>{t('intake.uitnodiging')}</Kop>
      <Tekst lang="nl">{uitnodiging.reden}</Tekst>
      <Tekst soort="small">{t('intake.uitnodiging.van', { door: uitnodiging.door })}</Tekst>
      <Formulier sleutel={`uitnodiging-${sleutel}`}>
        <input type="hidden" name="doe" value="uitnodiging" />
        <input type="hidden" name="uitnodiging" value={uitnodiging.id} />
        <Knoppen>
          <Button bezig={bezig} name="keuze" value="zelf">
            {t('intake.uitnodiging.zelf')}
          </Button>
          <Button bezig={bezig} soort="tweede" name="keuze" value="gesprek">
            {t('intake.uitnodiging.gesprek')}
          </Button>
          <Button bezig={bezig} soort="licht" name="keuze" value="nu niet">
            {t('intake.uitnodiging.nu niet')}
          </Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};
