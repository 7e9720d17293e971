/** Knows how a resident says which skills he has from something he did: each with a tick of his own, none put there by us. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, Knoppen, VinkVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
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
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

type Voorstellen = Api.GetMijnErvaringenByErvaringIdResponse['voorstellen'];

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const path = { ervaringId: params['ervaringId'] ?? '' };
  const { ervaring, voorstellen } = await read(request, api.getMijnErvaringenByErvaringId({ client, path }));
  return { titel: tekstIn(taal)('perspectief.kies.titel'), ervaring, voorstellen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const om = {
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { ervaringId: params['ervaringId'] ?? '' },
  };
  const vaardigheden = [...form.getAll('altijd'), ...form.getAll('soms')].filter((een) => typeof een === 'string');
  const call =
    text(form, 'doe') === 'weg'
      ? api.deleteMijnErvaringenByErvaringId(om)
      : api.putMijnErvaringenByErvaringIdVaardigheden({ ...om, body: { vaardigheden } });
  const uitkomst = await attempt<unknown>({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect('/perspectief#kan');
  return data(refused(uitkomst, { '*': 'altijd' }), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vinken = ({
  naam,
  label,
  lijst,
}: {
  readonly naam: string;
  readonly label: string;
  readonly lijst: Voorstellen;
}) =>
  lijst.length === 0 ? null : (
    <VinkVeld
      naam={naam}
      label={label}
      waarden={lijst.filter(({ bevestigd }) => bevestigd).map(({ id }) => id)}
      opties={lijst.map((een) => ({ waarde: een.id, tekst: <span lang={een.taal}>{een.naam}</span> }))}
    />
  );

const Vaardigheden = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, ervaring, voorstellen, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  const deel = (essentieel: boolean) => voorstellen.filter((een) => een.essentieel === essentieel);
  return (
    <div className="sk-stapel">
      <BackLink href="/perspectief">{t('perspectief.titel')}</BackLink>
      <PageTitle boven={t(`perspectief.soort.${ervaring.soort}`)}>{titel}</PageTitle>
      {voorstellen.length === 0 ? (
        <Tekst>{t('perspectief.kies.leeg')}</Tekst>
      ) : (
        <>
          <Tekst>{t('perspectief.kies.uitleg', { naam: ervaring.naam })}</Tekst>
          {voorstellen.some(({ taal }) => taal === 'en') ? (
            <Tekst soort="small">{t('perspectief.kies.engels')}</Tekst>
          ) : null}
          <Formulier sleutel={sleutel} fouten={fouten}>
            <Vinken naam="altijd" label={t('perspectief.kies.altijd')} lijst={deel(true)} />
            <Vinken naam="soms" label={t('perspectief.kies.soms')} lijst={deel(false)} />
            <Knoppen>
              <Button bezig={bezig}>{t('perspectief.kies.knop')}</Button>
            </Knoppen>
          </Formulier>
        </>
      )}
      <Formulier sleutel={`weg-${sleutel}`}>
        <input type="hidden" name="doe" value="weg" />
        <Button soort="tweede" bezig={bezig}>
          {t('perspectief.kies.weg')}
        </Button>
      </Formulier>
    </div>
  );
};
export default Vaardigheden;
