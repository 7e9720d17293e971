/** Knows where a partner fills in the code that he got. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, TekstVeld } from '@samenkracht/ui/form';
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
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => ({
  titel: tekstIn(context.get(verzoekContext).taal)('meedoen.titel'),
  sleutel: newSleutel(),
});

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const code = text(form, 'code');
  if (!code)
    return data({ fouten: [{ veld: 'code', tekst: tekstIn(verzoek.taal)('meedoen.leeg') }], code }, { status: 422 });
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnDeelnames({ client: verzoek.client, body: { code }, headers: idempotent(form.get('sleutel')) }),
  );
  if (uitkomst.ok) throw redirect(`/aanvraag/${uitkomst.waarde.aanvraagId}`);
  return data(
    { fouten: refused(uitkomst, { '*': 'code', code: 'code' }).fouten, code },
    { status: uitkomst.probleem.status },
  );
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Meedoen = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  return (
    <div className="sk-stapel">
      <BackLink href="/aanvraag">{t('aanvragen.titel')}</BackLink>
      <PageTitle>{t('meedoen.titel')}</PageTitle>
      <Tekst>{t('meedoen.uitleg')}</Tekst>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstVeld
          naam="code"
          soort="code"
          breedte="kort"
          label={t('meedoen.code')}
          hulp={t('meedoen.code.hulp')}
          waarde={antwoord?.code}
          fout={foutVan(fouten, 'code')}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('meedoen.knop')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Meedoen;
