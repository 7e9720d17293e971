/** Knows the way from a person to his uitkering: on to its page, or a word that there is none. */
import { api } from '@samenkracht/api-client';
import { Leeg, Tekst } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const { uitkering } = await read(request, api.getPersonenByPersoonIdUitkeringstand({ client, path: { persoonId } }));
  if (uitkering !== null) throw redirect(`/professional/uitkeringen/${uitkering.id}`);
  const kop = await loadKop({ verzoek, request, persoonId });
  return { titel: tekstIn(taal)('uitkering.titel', { naam: kop.wie.naam }), kop };
};

export const meta = titelMeta;

const GeenUitkering = () => {
  const t = useTekst();
  const { kop } = useLoaderData<typeof loader>();
  return (
    <Dossierblad kop={kop} pad="/uitkering">
      <Leeg icoon="munt" titel={t('uitkering.geen.titel')}>
        <Tekst>{t('uitkering.geen.tekst')}</Tekst>
      </Leeg>
    </Dossierblad>
  );
};
export default GeenUitkering;
