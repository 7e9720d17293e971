/** Knows one message as staff reads it: the text without the address, and without leaving a receipt. */
import { api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BerichtInhoud } from '../../../kader/berichtinhoud.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const path = { persoonId: params['persoonId'] ?? '', berichtId: params['berichtId'] ?? '' };
  return read(request, api.getPersonenByPersoonIdBerichtenByBerichtId({ client, path }));
};

export const meta = titelMeta;

const Bericht = () => {
  const t = useTekst();
  const taal = useTaal();
  const { persoonId, titel, aanhef, blokken, kleineLetters, afzender, dagtekening, kenmerk } =
    useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href={`/professional/personen/${persoonId}/gegevens`}>{t('persoon.bericht.terug')}</BackLink>
      <Melding soort="info">
        <p>{t('persoon.bericht.nietgelezen')}</p>
      </Melding>
      <article className="sk-kaart sk-stapel sk-brief" lang="nl">
        <PageTitle boven={t('bericht.boven', { gemeente: afzender.gemeente, datum: dagTekst(dagtekening, taal) })}>
          {titel}
        </PageTitle>
        <Tekst>{aanhef}</Tekst>
        <BerichtInhoud blokken={blokken} />
        <div className="sk-klein sk-kleineletters">
          {kleineLetters.map((regel) => (
            <p key={regel}>{regel}</p>
          ))}
          <p>{t('bericht.kenmerk', { kenmerk })}</p>
        </div>
      </article>
    </Werkblad>
  );
};
export default Bericht;
