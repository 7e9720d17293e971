/** Knows one message: the same words as the letter, the outcome first, the articles in small print. */
import { api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BerichtInhoud } from '../../../kader/berichtinhoud.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const berichtId = params['berichtId'] ?? '';
  const bericht = await read(request, api.getMijnBerichtenByBerichtId({ client, path: { berichtId } }));
  // a letter with a decision leads to objecting to it
  const besluiten = (await glance(request, api.getMijnBesluiten({ client })))?.besluiten ?? [];
  return { ...bericht, besluit: besluiten.find(({ id }) => id === bericht.gebeurtenisId) };
};

export const meta = titelMeta;

const Bericht = () => {
  const t = useTekst();
  const taal = useTaal();
  const { id, titel, aanhef, blokken, kleineLetters, afzender, dagtekening, kenmerk, besluit } =
    useLoaderData<typeof loader>();
  return (
    <article className="sk-stapel">
      <BackLink href="/berichten">{t('bericht.terug')}</BackLink>
      <div lang="nl" className="sk-stapel">
        <PageTitle boven={t('bericht.boven', { gemeente: afzender.gemeente, datum: dagTekst(dagtekening, taal) })}>
          {titel}
        </PageTitle>
        <Tekst>{aanhef}</Tekst>
        <BerichtInhoud blokken={blokken} />
      </div>
      <div className="sk-knoppen">
        <ButtonLink href={`/api/v1/mijn/berichten/${id}/pdf`} soort="tweede" download>
          {t('bericht.pdf')}
        </ButtonLink>
        {besluit === undefined ? null : besluit.bezwaarId === null ? (
          <ButtonLink href={`/bezwaar/nieuw/${besluit.id}`} soort="tweede">
            {t('bezwaar.maak')}
          </ButtonLink>
        ) : (
          <ButtonLink href={`/bezwaar/${besluit.bezwaarId}`} soort="tweede">
            {t('bezwaar.bekijk')}
          </ButtonLink>
        )}
      </div>
      <Tekst>{t('bericht.bellen', { onderdeel: afzender.onderdeel, telefoon: afzender.telefoon })}</Tekst>
      <div className="sk-klein sk-kleineletters" lang="nl">
        {kleineLetters.map((regel) => (
          <p key={regel}>{regel}</p>
        ))}
        <p>{t('bericht.kenmerk', { kenmerk })}</p>
      </div>
    </article>
  );
};
export default Bericht;
