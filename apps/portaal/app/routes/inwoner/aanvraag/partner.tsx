/** Knows how a partner is invited: a code, shown once, and how far the partner is. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { aanvraagId = '' } = params;
  const aanvraag = await read(request, api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId } }));
  if (aanvraag.status === 'ingediend' || aanvraag.rol === 'partner' || !aanvraag.partner.nodig)
    throw redirect(`/aanvraag/${aanvraagId}`);
  return { titel: tekstIn(taal)('partner.titel'), aanvraag, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnAanvragenByAanvraagIdPartnercode({
      client: verzoek.client,
      path: { aanvraagId: params['aanvraagId'] ?? '' },
      headers: idempotent(form.get('sleutel')),
    }),
  );
  if (!uitkomst.ok)
    return data({ ...refused(uitkomst), code: undefined, uitleg: undefined }, { status: uitkomst.probleem.status });
  return { fouten: [], code: uitkomst.waarde.code, uitleg: uitkomst.waarde.uitleg };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const PartnerPagina = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { aanvraag, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const getekend = aanvraag.ondertekeningen.some(({ rol }) => rol === 'partner');
  const { gekoppeld } = aanvraag.partner;
  return (
    <div className="sk-stapel">
      <BackLink href={`/aanvraag/${aanvraag.id}`}>{t('aanvraag.titel')}</BackLink>
      <PageTitle>{t('partner.titel')}</PageTitle>
      <Tekst>{t('partner.uitleg')}</Tekst>
      {getekend ? (
        <Melding soort="goed" titel={t('partner.getekend')} />
      ) : gekoppeld ? (
        <Melding soort="info" titel={t('partner.gekoppeld')} />
      ) : null}
      {aanvraag.volgende ? <Melding soort="let" titel={t('partner.nognietvragen')} /> : null}
      {antwoord?.code ? (
        <Kaart titel={t('partner.code')} soort="nu">
          <p className="sk-partnercode">{antwoord.code}</p>
          <Tekst lang="nl">{antwoord.uitleg}</Tekst>
        </Kaart>
      ) : null}
      {getekend ? null : (
        <>
          <ol className="sk-lijst">
            <li>{t('partner.stap1')}</li>
            <li>{t('partner.stap2')}</li>
            <li>{t('partner.stap3')}</li>
          </ol>
          <Formulier sleutel={sleutel} fouten={antwoord?.fouten ?? []}>
            <Knoppen>
              <Button bezig={bezig} soort={gekoppeld || antwoord?.code ? 'tweede' : 'hoofd'}>
                {t(gekoppeld || antwoord?.code ? 'partner.maakNieuw' : 'partner.maak')}
              </Button>
            </Knoppen>
          </Formulier>
        </>
      )}
      <Knoppen>
        <ButtonLink href={`/aanvraag/${aanvraag.id}/nakijken`} soort={getekend ? 'hoofd' : 'tweede'}>
          {t('aanvraag.verder')}
        </ButtonLink>
      </Knoppen>
    </div>
  );
};
export default PartnerPagina;
