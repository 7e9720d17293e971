/** Knows the frame round every page of a professional: navigation by role, name and signing out. */
import { PageFrame } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import { type LoaderFunctionArgs, Outlet, useLoaderData, useLocation } from 'react-router';
import { KopActies } from '../../kader/kop-acties.tsx';
import { requireSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTekst } from '../../teksten/teksten.tsx';
import { deurenVan } from './rollen.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  requireSessie(request, context.get(verzoekContext), 'medewerker');

const ProfessionalKader = () => {
  const t = useTekst();
  const sessie = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  // A case and a person are under Today: that is where one came from.
  const pad = /^\/professional\/(zaken|personen|uitkeringen)\b/.test(pathname) ? '/professional' : pathname;
  return (
    <PageFrame
      soort="professional"
      gemeente={gemeenteNaam(sessie.gemeente)}
      thuis="/professional"
      navigatie={deurenVan(sessie.rollen).map(({ href, tekst, icoon, onder = [] }) => ({
        href,
        icoon,
        tekst: t(tekst),
        onder: onder.map((blad) => ({ href: blad.href, tekst: t(blad.tekst) })),
      }))}
      pad={pad}
      acties={<KopActies aangemeld naam={sessie.naam} elders={sessie.elders} />}
    >
      <Outlet />
    </PageFrame>
  );
};
export default ProfessionalKader;
