/** Knows how staff adds a document to a case: a file of its own page, because a file travels alone. */
import { api } from '@samenkracht/api-client';
import { BestandVeld, Button, foutVan, KeuzelijstVeld, Knoppen } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { forwardUpload, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { backTo } from '../actie.ts';
import { documentsoorten } from './doen.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { zaak } = await read(request, api.getZakenByZaakId({ client, path: { zaakId: params['zaakId'] ?? '' } }));
  return { titel: tekstIn(taal)('doe.document'), zaakId: zaak.id, nummer: zaak.nummer, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const zaakId = params['zaakId'] ?? '';
  const upload = forwardUpload<unknown>(verzoek, request, `/zaken/${encodeURIComponent(zaakId)}/documenten`);
  const uitkomst = await attempt({ verzoek, request }, upload);
  if (uitkomst.ok) throw backTo(`/professional/zaken/${zaakId}`, 'document');
  return data(refused(uitkomst, { soort: 'soort', '*': 'bestand' }), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const ZaakDocument = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { zaakId, nummer, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  return (
    <Werkblad>
      <BackLink href={`/professional/zaken/${zaakId}`}>{t('zaak.titel', { nummer })}</BackLink>
      <PageTitle boven={t('zaak.titel', { nummer })}>{t('doe.document')}</PageTitle>
      <Formulier sleutel={sleutel} fouten={fouten} bestanden>
        <KeuzelijstVeld
          naam="soort"
          label={t('doe.document.soort')}
          fout={foutVan(fouten, 'soort')}
          opties={documentsoorten.map((soort) => ({ waarde: soort, tekst: t(`documentsoort.${soort}`) }))}
        />
        <BestandVeld
          naam="bestand"
          label={t('doe.document.bestand')}
          hulp={t('doe.document.hulp')}
          fout={foutVan(fouten, 'bestand')}
          soorten="application/pdf,image/jpeg,image/png,image/heic"
        />
        <Knoppen>
          <Button bezig={bezig}>{t('doe.document.knop')}</Button>
        </Knoppen>
      </Formulier>
    </Werkblad>
  );
};
export default ZaakDocument;
