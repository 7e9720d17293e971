/** Knows what a resident applied for: what is not sent yet, what is being looked at, and how to begin. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Leeg, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusRegel } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, glance, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { zaakHref, zaakTitel } from '../zaaksoort.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const [{ aanvragen }, { zaken }, geld] = await Promise.all([
    read(request, api.getMijnAanvragen({ client })),
    read(request, api.getMijnZaken({ client })),
    glance(request, api.getMijnUitkering({ client })),
  ]);
  return {
    titel: tekstIn(taal)('aanvragen.titel'),
    concepten: aanvragen.filter(({ status }) => status === 'concept'),
    zaken,
    loopt: geld?.uitkering?.einddatum === null,
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const headers = idempotent(form.get('sleutel'));
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnAanvragen({ client: verzoek.client, headers }),
  );
  if (uitkomst.ok) throw redirect(`/aanvraag/${uitkomst.waarde.id}`);
  return data(refused(uitkomst), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const useRegels = (): readonly StatusRegel[] => {
  const t = useTekst();
  const taal = useTaal();
  const { concepten, zaken } = useLoaderData<typeof loader>();
  return [
    ...concepten.map(({ id, rol, begonnenOp }) => ({
      sleutel: id,
      titel: t(rol === 'partner' ? 'aanvragen.conceptPartner' : 'aanvragen.concept'),
      href: `/aanvraag/${id}`,
      uitleg: t('aanvragen.begonnen', { datum: dagTekst(dagVan(begonnenOp), taal) }),
      status: <Status soort="nu">{t('aanvragen.status.concept')}</Status>,
    })),
    ...zaken.map(({ id, nummer, soort, status, termijn }) => ({
      sleutel: id,
      titel: zaakTitel(t, soort, nummer),
      href: zaakHref(soort, id),
      uitleg:
        status === 'afgedaan'
          ? undefined
          : termijn.opgeschort
            ? t('aanvragen.stilstand')
            : t('aanvragen.beslisdatum', { datum: dagTekst(termijn.uitersteBesluitdatum, taal) }),
      status: (
        <Status soort={status === 'opgeschort' ? 'let' : status === 'afgedaan' ? 'goed' : 'nu'}>
          {t(`aanvragen.zaak.${status}`)}
        </Status>
      ),
    })),
  ];
};

/** What else one can ask for, or ask to be looked at again. */
const Deuren = () => {
  const t = useTekst();
  return (
    <StatusList
      titel={t('aanvragen.deuren')}
      regels={[
        { sleutel: 'extra', titel: t('bijzonder.titel'), href: '/bijzonder', uitleg: t('aanvragen.extra.uitleg') },
        { sleutel: 'bezwaar', titel: t('bezwaar.titel'), href: '/bezwaar', uitleg: t('aanvragen.bezwaar.uitleg') },
        {
          sleutel: 'meedoen',
          titel: t('aanvragen.meedoen'),
          href: '/meedoen',
          uitleg: t('aanvragen.meedoen.uitleg'),
        },
      ]}
    />
  );
};

const Aanvragen = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { concepten, loopt, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const regels = useRegels();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('aanvragen.titel')}</PageTitle>
        {regels.length === 0 ? (
          <Leeg icoon="taak" titel={t(loopt ? 'aanvragen.leeg.looptTitel' : 'aanvragen.leeg.titel')}>
            <Tekst>{t(loopt ? 'aanvragen.leeg.loopt' : 'aanvragen.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <StatusList titel={t('aanvragen.lijst')} regels={regels} />
        )}
      </div>
      {concepten.length === 0 && !loopt ? (
        <Kaart titel={t('aanvragen.begin')} soort={regels.length === 0 ? 'nu' : 'gewoon'}>
          <Tekst>{t('aanvragen.begin.uitleg')}</Tekst>
          <Formulier sleutel={sleutel} fouten={antwoord?.fouten ?? []}>
            <Knoppen>
              <Button bezig={bezig} soort={regels.length === 0 ? 'hoofd' : 'tweede'}>
                {t('aanvragen.begin')}
              </Button>
            </Knoppen>
          </Formulier>
        </Kaart>
      ) : null}
      <Deuren />
    </div>
  );
};
export default Aanvragen;
