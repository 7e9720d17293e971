/** Knows the frame round every page of a resident: one column, six doors, and how many messages are new. */
import { type NavItem, PageFrame, TextLink } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import { type LoaderFunctionArgs, Outlet, redirect, useLoaderData, useLocation } from 'react-router';
import { KopActies } from '../../kader/kop-acties.tsx';
import { findBerichten } from '../../server/berichten.ts';
import { findSessie, requireSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const found = await findSessie(verzoek);
  if (found?.soort === 'medewerker' && new URL(request.url).pathname === '/') throw redirect('/professional');
  const sessie = await requireSessie(request, verzoek, 'inwoner');
  const berichten = await findBerichten(verzoek);
  return { naam: sessie.naam, gemeente: sessie.gemeente, nieuw: unread(berichten, new URL(request.url).pathname) };
};

/** The message that is opened by this very page no longer waits. */
const unread = (inbox: Awaited<ReturnType<typeof findBerichten>>, pad: string): number =>
  inbox?.berichten.filter(({ id, gelezen }) => !gelezen && !pad.includes(id)).length ?? 0;

const InwonerKader = () => {
  const t = useTekst();
  const { gemeente, nieuw } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const navigatie: NavItem[] = [
    { href: '/', tekst: t('nav.start'), icoon: 'huis' },
    {
      href: '/geld',
      tekst: t('nav.geld'),
      icoon: 'munt',
      ook: ['/inkomsten', '/wijzigingen', '/maatregelen', '/boetes'],
    },
    {
      href: '/berichten',
      tekst: t('nav.berichten'),
      icoon: 'bericht',
      aantal: nieuw,
      aantalTekst: t('nav.berichtenNieuw', { aantal: nieuw }),
    },
    {
      href: '/plan',
      tekst: t('nav.plan'),
      icoon: 'lijst',
      ook: ['/afspraken', '/lijn', '/intake', '/clientondersteuning', '/perspectief', '/aanbod', '/programma'],
    },
    {
      href: '/aanvraag',
      tekst: t('nav.aanvragen'),
      icoon: 'taak',
      ook: ['/taken', '/zaak', '/meedoen', '/bezwaar', '/bijzonder'],
    },
    { href: '/gegevens', tekst: t('nav.gegevens'), icoon: 'persoon', ook: ['/inzagen'] },
  ];
  return (
    <PageFrame
      soort="inwoner"
      gemeente={gemeenteNaam(gemeente)}
      navigatie={navigatie}
      pad={pathname}
      acties={<KopActies aangemeld />}
      voet={
        <>
          <p>{t('kader.voet')}</p>
          <p>
            <TextLink href="/klachten">{t('kader.klacht')}</TextLink>
          </p>
        </>
      }
    >
      <Outlet />
    </PageFrame>
  );
};
export default InwonerKader;
