/** Knows who in a cohort still waits for his perspective: by name, the longest first, each one click from his file. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { NaarDoen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { type Verzoek, verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { paginaVan, Volgende } from '../volgende.tsx';
import { perform } from './kenmerken.ts';
import { type Groepskeuze, Vullen, Vullingen } from './vullen.tsx';

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
  const vult = heeftRol(rollen, 'teamleider');
  const vul = { client: verzoek.client, path };
  const vullingen = vult ? (await read(request, api.getPerspectiefcohortenByCohortIdVullingen(vul))).vullingen : [];
  return {
    titel: cohort,
    inwoners,
    vult,
    vullingen,
    groepen: vult ? await groepenVan(request, verzoek) : [],
    // A team leader reads the line of somebody; a coach writes the perspective.
    blad: heeftRol(rollen, 'coach') ? 'perspectief' : 'lijn',
    sleutel: newSleutel(),
    ...path,
  };
};

/** The groups of the municipality, to choose from; without a definition there are none. */
const groepenVan = async (request: Request, { client }: Verzoek): Promise<readonly Groepskeuze[]> => {
  const { definities } = await read(request, api.getPerspectiefdefinities({ client }));
  const inhoud = definities.find(({ soort }) => soort === 'groepen')?.nu?.inhoud;
  return inhoud?.soort === 'groepen' ? inhoud.groepen.map(({ code, naam }) => ({ code, naam })) : [];
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() }, params['cohortId'] ?? '');

export const meta = titelMeta;
export const shouldRevalidate = always;

const Cohort = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, inwoners, blad, cohortId, vult, vullingen, groepen, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad {...(vult ? { doenTitel: t('pro.doen'), doen: <Vullen groepen={groepen} sleutel={sleutel} /> } : {})}>
      <BackLink href="/professional/uitrol">{t('uitrol.titel')}</BackLink>
      <PageTitle boven={t('uitrol.cohort')}>{titel}</PageTitle>
      {vult ? <NaarDoen /> : null}
      <Gelukt />
      <Vullingen vullingen={vullingen} groepen={groepen} />
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
