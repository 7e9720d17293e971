/** Knows the receipt of an application: the number, what happens now, the latest date, and the right to an advance. */
import { Knoppen } from '@samenkracht/ui/form';
import { ButtonLink, Kaart, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Termijn } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Aanvraag } from './antwoord.ts';

export const Ontvangst = ({ ontvangst }: { readonly ontvangst: NonNullable<Aanvraag['ontvangst']> }) => {
  const t = useTekst();
  const taal = useTaal();
  const { zaakId, zaaknummer, ontvangenOp, uiterstBesluit, voorschot, watNu } = ontvangst;
  return (
    <div className="sk-stapel">
      <PageTitle>{t('ontvangst.titel')}</PageTitle>
      <div className="sk-ontvangst sk-stapel sk-nauw">
        <p>
          {t('ontvangst.nummer')}
          <span className="sk-ontvangst-nummer">{zaaknummer}</span>
        </p>
        <p>{t('ontvangst.op', { datum: dagTekst(ontvangenOp, taal) })}</p>
      </div>
      <Kop>{t('ontvangst.watnu')}</Kop>
      <ol className="sk-lijst" lang="nl">
        {watNu.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      <Termijn wat={t('ontvangst.besluit')} datum={dagTekst(uiterstBesluit, taal)} />
      {voorschot ? (
        <Kaart titel={t('ontvangst.voorschot')} soort="zacht">
          <Tekst>{t('ontvangst.voorschot.tekst', { datum: dagTekst(voorschot.uiterlijk, taal) })}</Tekst>
          <Tekst>
            {voorschot.bedrag === undefined
              ? t('ontvangst.voorschot.percentage', { percentage: voorschot.percentage })
              : t('ontvangst.voorschot.bedrag', { bedrag: euro(voorschot.bedrag), percentage: voorschot.percentage })}
          </Tekst>
        </Kaart>
      ) : null}
      <Knoppen>
        <ButtonLink href="/">{t('actie.terugNaarStart')}</ButtonLink>
        <ButtonLink href={`/zaak/${zaakId}`} soort="tweede">
          {t('mijnzaak.verloop')}
        </ButtonLink>
      </Knoppen>
      <Tekst soort="small">{t('ontvangst.later')}</Tekst>
    </div>
  );
};
