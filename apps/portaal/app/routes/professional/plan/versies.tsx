/** Knows what changed in somebody's plan between two versions, for who helps him. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { loadVersies } from '../../../kader/plan/vergelijken.ts';
import { Versies } from '../../../kader/plan/versies.tsx';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { WieKop } from '../wie-kop.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const wie = await read(request, api.getPersonenByPersoonIdWie({ client: verzoek.client, path: { persoonId } }));
  return { ...(await loadVersies({ verzoek, request, persoonId })), wie };
};

export const meta = titelMeta;

const Planversies = () => {
  const t = useTekst();
  const { titel, wie } = useLoaderData<typeof loader>();
  return (
    <Werkblad wie={<WieKop wie={wie} />}>
      <BackLink href={`/professional/personen/${wie.persoonId}/plan`}>{t('planstaf.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Versies lezer="consulent" />
    </Werkblad>
  );
};
export default Planversies;
