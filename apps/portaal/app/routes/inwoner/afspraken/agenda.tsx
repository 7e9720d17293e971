/** Knows how one's talks come in the agenda of one's own phone: by a secret address that can be taken back. */
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { AfspraakLoader } from './laden.ts';
import type { Afspraakantwoord } from './verrichten.ts';

export const Agenda = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { sinds, sleutel } = useLoaderData<AfspraakLoader>();
  const antwoord = useActionData<Afspraakantwoord>();
  const knop = (doe: 'deel' | 'trekin') => (
    <Formulier sleutel={`${doe}-${sleutel}`}>
      <input type="hidden" name="doe" value={doe} />
      <Knoppen>
        <Button bezig={bezig} soort="tweede">
          {t(doe === 'deel' && sinds !== null ? 'agenda.opnieuw' : `agenda.${doe}`)}
        </Button>
      </Knoppen>
    </Formulier>
  );
  return (
    <section className="sk-stapel">
      <Kop>{t('agenda.titel')}</Kop>
      <Tekst>{t('agenda.uitleg')}</Tekst>
      {antwoord?.adres === undefined ? null : (
        <div role="status" className="sk-ontvangst">
          <p>{t('agenda.adres')}</p>
          <p className="sk-plan-adres">{antwoord.adres}</p>
          <p className="sk-klein">{t('agenda.adres.eenmaal')}</p>
        </div>
      )}
      {sinds === null ? null : (
        <Tekst soort="small">{t('agenda.sinds', { datum: dagTekst(dagVan(sinds), taal) })}</Tekst>
      )}
      {knop('deel')}
      {sinds === null ? null : knop('trekin')}
    </section>
  );
};
