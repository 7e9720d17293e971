/** Knows the way from a person to his uitkering: on to its page, or a word that there is none. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const { uitkeringen } = await read(request, api.getUitkeringen({ client, query: { persoonId } }));
  const [first] = uitkeringen;
  if (first) throw redirect(`/professional/uitkeringen/${first.id}`);
  return { titel: tekstIn(taal)('persoon.uitkering'), persoonId };
};

export const meta = titelMeta;

const GeenUitkering = () => {
  const t = useTekst();
  const { persoonId } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href={`/professional/personen/${persoonId}`}>{t('uitkering.terug')}</BackLink>
      <PageTitle>{t('persoon.uitkering')}</PageTitle>
      <Leeg icoon="munt" titel={t('uitkering.geen.titel')}>
        <Tekst>{t('uitkering.geen.tekst')}</Tekst>
      </Leeg>
    </Werkblad>
  );
};
export default GeenUitkering;
