/** Knows the page of one part of the resident's plan: how it goes, what it says, and taking it out. */
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { loadOnderdeel, perform } from '../../../kader/plan/bewerken.ts';
import { Onderdeelformulier, Standformulier, Wegformulier } from '../../../kader/plan/onderdeelformulier.tsx';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  loadOnderdeel({ verzoek: context.get(verzoekContext), request });

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData(), terug: '/plan' });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Onderdeel = () => {
  const t = useTekst();
  const { titel } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <BackLink href="/plan">{t('plan.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Standformulier />
      <Onderdeelformulier lezer="inwoner" />
      <Wegformulier />
    </div>
  );
};
export default Onderdeel;
