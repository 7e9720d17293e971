/** Knows the frame round every page of a professional: navigation by role, name and signing out. */
import { type NavItem, PageFrame } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import { type LoaderFunctionArgs, Outlet, useLoaderData, useLocation } from 'react-router';
import { KopActies } from '../../kader/kop-acties.tsx';
import { requireSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  requireSessie(request, context.get(verzoekContext), 'medewerker');

const ProfessionalKader = () => {
  const t = useTekst();
  const sessie = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const navigatie: NavItem[] = [{ href: '/professional', tekst: t('nav.werk'), icoon: 'lijst' }];
  return (
    <PageFrame
      soort="professional"
      gemeente={gemeenteNaam(sessie.gemeente)}
      thuis="/professional"
      navigatie={navigatie}
      pad={pathname}
      acties={<KopActies aangemeld naam={sessie.naam} />}
    >
      <Outlet />
    </PageFrame>
  );
};
export default ProfessionalKader;
