/** Knows who in a cohort still waits for his perspective: by name, the longest first, each one click from his file. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';
import { paginaVan, Volgende } from '../volgende.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { cohortId: params['cohortId'] ?? '' };
  const call = api.getPerspectiefcohortenByCohortIdInwoners({
    client: verzoek.client,
    path,
    query: paginaVan(request),
  });
  const { cohort, inwoners } = await read(request, call);
  // A team leader reads the line of somebody; a coach writes the perspective.
  return { titel: cohort, inwoners, blad: heeftRol(rollen, 'coach') ? 'perspectief' : 'lijn', ...path };
};

export const meta = titelMeta;

const Cohort = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, inwoners, blad, cohortId } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href="/professional/uitrol">{t('uitrol.titel')}</BackLink>
      <PageTitle boven={t('uitrol.cohort')}>{titel}</PageTitle>
      {inwoners.length === 0 ? (
        <Leeg icoon="goed" titel={t('uitrol.niemand.titel')}>
          <Tekst>{t('uitrol.niemand.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Tekst soort="small">{t('uitrol.wachten')}</Tekst>
          <Tabel
            titel={titel}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'naam', kop: t('uitrol.inwoner'), rij: true },
              { sleutel: 'sinds', kop: t('uitrol.sinds'), getal: true },
            ]}
            rijen={inwoners.map(({ persoonId, naam, sinds }) => ({
              sleutel: persoonId,
              cellen: {
                naam: <TextLink href={`/professional/personen/${persoonId}/${blad}`}>{naam}</TextLink>,
                sinds: dagKort(sinds, taal),
              },
            }))}
          />
          <Volgende pad={`/professional/uitrol/${cohortId}`} ids={inwoners.map(({ persoonId }) => persoonId)} />
        </>
      )}
    </Werkblad>
  );
};
export default Cohort;
