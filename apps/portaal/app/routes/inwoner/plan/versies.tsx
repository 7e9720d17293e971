/** Knows what changed in the resident's plan between two versions. */
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { loadVersies } from '../../../kader/plan/vergelijken.ts';
import { Versies } from '../../../kader/plan/versies.tsx';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  loadVersies({ verzoek: context.get(verzoekContext), request });

export const meta = titelMeta;

const Planversies = () => {
  const t = useTekst();
  const { titel } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <BackLink href="/plan">{t('plan.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Versies lezer="inwoner" />
    </div>
  );
};
export default Planversies;
