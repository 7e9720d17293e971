/** Knows one task: send the document that was asked, as a file or as a photo made on the spot. */
import { type Api, api } from '@samenkracht/api-client';
import { BestandVeld, Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Termijn } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel } from '../../../server/bewaard.ts';
import { forwardUpload, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { soortTekst } from './soort.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { taken } = await read(request, api.getMijnTaken({ client }));
  const taak = taken.find(({ id }) => id === params['taakId']);
  const t = tekstIn(taal);
  // A task that was just fulfilled is no longer in the list; its page then only shows the thanks.
  const titel = taak ? t('taak.titel', { soort: soortTekst(t, taak.soort) }) : t('taken.titel');
  return { titel, taak, sleutel: await keepableSleutel(verzoek) };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  type Bewaard = Api.PostMijnTakenByTaakIdDocumentenResponse;
  const uitkomst = await attempt(
    { verzoek, request },
    forwardUpload<Bewaard>(verzoek, request, `/mijn/taken/${encodeURIComponent(params['taakId'] ?? '')}/documenten`),
  );
  if (!uitkomst.ok)
    return data({ ...refused(uitkomst, { '*': 'bestand' }), klaar: undefined }, { status: uitkomst.probleem.status });
  return { fouten: [], klaar: uitkomst.waarde };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Klaar = ({ alles }: { readonly alles: boolean }) => {
  const t = useTekst();
  return (
    <div className="sk-stapel">
      <PageTitle>{t('taak.verstuurd.titel')}</PageTitle>
      <Melding soort="goed" live titel={t('taak.verstuurd.titel')}>
        <p>{t(alles ? 'taak.verstuurd.alles' : 'taak.verstuurd.meer')}</p>
      </Melding>
      <Knoppen>
        {alles ? null : <ButtonLink href="/taken">{t('taken.titel')}</ButtonLink>}
        <ButtonLink href="/" soort={alles ? 'hoofd' : 'tweede'}>
          {t('actie.terugNaarStart')}
        </ButtonLink>
      </Knoppen>
    </div>
  );
};

const Taak = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { taak, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  if (antwoord?.klaar) return <Klaar alles={antwoord.klaar.allesOntvangen} />;
  if (!taak)
    return (
      <div className="sk-stapel">
        <PageTitle>{t('taken.leeg.titel')}</PageTitle>
        <Tekst>{t('taken.leeg.tekst')}</Tekst>
        <Knoppen>
          <ButtonLink href="/">{t('actie.terugNaarStart')}</ButtonLink>
        </Knoppen>
      </div>
    );
  const fouten = antwoord?.fouten ?? [];
  return (
    <div className="sk-stapel">
      <BackLink href="/taken">{t('taken.titel')}</BackLink>
      <PageTitle boven={t('taak.boven', { nummer: taak.zaaknummer })}>
        {t('taak.titel', { soort: soortTekst(t, taak.soort) })}
      </PageTitle>
      <Tekst lang="nl">{taak.omschrijving}</Tekst>
      <Termijn wat={t('taak.uiterlijk')} datum={dagTekst(taak.uiterlijk, taal)} />
      <Tekst>{t('taak.waarom')}</Tekst>
      <Formulier sleutel={sleutel} fouten={fouten} bestanden>
        <input type="hidden" name="soort" value={taak.soort} />
        <BestandVeld
          naam="bestand"
          label={t('taak.bestand')}
          hulp={t('taak.hulp')}
          fout={foutVan(fouten, 'bestand')}
          soorten="application/pdf,image/jpeg,image/png,image/heic"
        />
        <Knoppen>
          <Button bezig={bezig}>{t('actie.versturen')}</Button>
        </Knoppen>
      </Formulier>
      <Tekst soort="small">{t('taak.hulpNodig')}</Tekst>
    </div>
  );
};
export default Taak;
