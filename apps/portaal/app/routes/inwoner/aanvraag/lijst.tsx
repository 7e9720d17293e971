/** Knows what a resident applied for: what is not sent yet, what is being looked at, and how to begin. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Leeg, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
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
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const [{ aanvragen }, { zaken }] = await Promise.all([
    read(request, api.getMijnAanvragen({ client })),
    read(request, api.getMijnZaken({ client })),
  ]);
  return {
    titel: tekstIn(taal)('aanvragen.titel'),
    concepten: aanvragen.filter(({ status }) => status === 'concept'),
    zaken,
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
    ...zaken.map(({ id, nummer, status, termijn }) => ({
      sleutel: id,
      titel: t('aanvragen.zaak', { nummer }),
      href: `/zaak/${id}`,
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

const Aanvragen = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { concepten, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const regels = useRegels();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('aanvragen.titel')}</PageTitle>
        {regels.length === 0 ? (
          <Leeg icoon="taak" titel={t('aanvragen.leeg.titel')}>
            <Tekst>{t('aanvragen.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <StatusList titel={t('aanvragen.lijst')} regels={regels} />
        )}
      </div>
      {concepten.length === 0 ? (
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
      <p>
        <TextLink href="/meedoen">{t('aanvragen.meedoen')}</TextLink>
      </p>
    </div>
  );
};
export default Aanvragen;
