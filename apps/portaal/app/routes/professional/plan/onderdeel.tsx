/** Knows the page on which who helps changes one part of a plan, together with the resident. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { loadOnderdeel, perform } from '../../../kader/plan/bewerken.ts';
import { Onderdeelformulier, Standformulier, Wegformulier } from '../../../kader/plan/onderdeelformulier.tsx';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { WieKop } from '../wie-kop.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const wie = await read(request, api.getPersonenByPersoonIdWie({ client: verzoek.client, path: { persoonId } }));
  return { ...(await loadOnderdeel({ verzoek, request, persoonId })), wie };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const persoonId = params['persoonId'] ?? '';
  const terug = `/professional/personen/${persoonId}/plan`;
  return perform({ verzoek: context.get(verzoekContext), request, form: await request.formData(), persoonId, terug });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Onderdeel = () => {
  const t = useTekst();
  const { titel, wie } = useLoaderData<typeof loader>();
  return (
    <Werkblad wie={<WieKop wie={wie} />}>
      <BackLink href={`/professional/personen/${wie.persoonId}/plan`}>{t('planstaf.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <div className="sk-plan-formulier sk-stapel">
        <Standformulier />
        <Onderdeelformulier lezer="consulent" />
        <Wegformulier />
      </div>
    </Werkblad>
  );
};
export default Onderdeel;
