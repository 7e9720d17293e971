/** Knows the page where one chooses how to sign in. */
import { api } from '@samenkracht/api-client';
import { ButtonLink, Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { OpenbaarKader } from '../kader/openbaar-kader.tsx';
import { localPath } from '../server/pad.ts';
import { findSessie } from '../server/sessie.ts';
import { verzoekContext } from '../server/verzoek.ts';
import { tekstIn, useTekst } from '../teksten/teksten.tsx';

/** Reasons that we tell ourselves; the others are the API's. */
const own = new Set(['verlopen', 'afgemeld']);

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const query = new URL(request.url).searchParams;
  const naar = localPath(query.get('naar'));
  if (await findSessie(verzoek)) throw redirect(naar);
  const { client } = verzoek;
  const reden = query.get('reden');
  const [middelen, redenen] = await Promise.all([
    api.getAanmeldenMiddelen({ client }),
    reden && !own.has(reden) ? api.getAanmeldenRedenen({ client }) : undefined,
  ]);
  return {
    naar,
    reden,
    mislukt: redenen?.data?.find((each) => each.reden === reden),
    titel: tekstIn(verzoek.taal)('aanmelden.titel'),
    middelen: middelen.data?.middelen ?? [],
  };
};

export const meta = ({ loaderData }: { loaderData?: { titel: string } }) => [
  { title: `${loaderData?.titel ?? ''} · Samenkracht` },
];

type Middel = { readonly middel: string; readonly naam: string; readonly soort: string };

const Keuze = ({
  titel,
  uitleg,
  middelen,
  naar,
  hoofd,
}: {
  readonly titel: string;
  readonly uitleg?: string;
  readonly middelen: readonly Middel[];
  readonly naar: string;
  readonly hoofd: boolean;
}) => {
  const t = useTekst();
  if (middelen.length === 0) return null;
  return (
    <Kaart titel={titel} soort={hoofd ? 'nu' : 'gewoon'}>
      {uitleg ? <Tekst>{uitleg}</Tekst> : null}
      <div className="sk-knoppen">
        {middelen.map(({ middel, naam }) => (
          <ButtonLink
            key={middel}
            href={`/api/v1/aanmelden/${middel}?${new URLSearchParams({ naar })}`}
            soort={hoofd ? 'hoofd' : 'tweede'}
          >
            {t('aanmelden.met', { middel: naam })}
          </ButtonLink>
        ))}
      </div>
    </Kaart>
  );
};

const Aanmelden = () => {
  const t = useTekst();
  const { naar, reden, mislukt, middelen } = useLoaderData<typeof loader>();
  return (
    <OpenbaarKader>
      <div className="sk-stapel sk-ruim">
        {reden === 'verlopen' ? (
          <Melding soort="let" titel={t('aanmelden.verlopen.titel')}>
            <p>{t('aanmelden.verlopen.tekst')}</p>
          </Melding>
        ) : null}
        {reden === 'afgemeld' ? (
          <Melding soort="goed" titel={t('aanmelden.afgemeld.titel')}>
            <p>{t('aanmelden.afgemeld.tekst')}</p>
          </Melding>
        ) : null}
        {mislukt ? (
          <Melding soort="let" titel={mislukt.titel}>
            <p>{mislukt.uitleg}</p>
          </Melding>
        ) : null}
        <div className="sk-stapel sk-nauw">
          <PageTitle>{t('aanmelden.titel')}</PageTitle>
          <Tekst>{t('aanmelden.uitleg')}</Tekst>
        </div>
        {middelen.length === 0 ? (
          <Melding soort="fout" titel={t('aanmelden.geen.titel')}>
            <p>{t('aanmelden.geen.tekst')}</p>
          </Melding>
        ) : null}
        <Keuze
          titel={t('aanmelden.inwoner')}
          uitleg={t('aanmelden.inwoner.uitleg')}
          middelen={middelen.filter(({ soort }) => soort === 'inwoner')}
          naar={naar}
          hoofd
        />
        <Keuze
          titel={t('aanmelden.medewerker')}
          middelen={middelen.filter(({ soort }) => soort !== 'inwoner')}
          naar={naar}
          hoofd={false}
        />
        <Kaart titel={t('rekenhulp.aanmelden.titel')} soort="zacht">
          <Tekst>{t('rekenhulp.aanmelden.tekst')}</Tekst>
          <div className="sk-knoppen">
            <ButtonLink href="/rekenhulp" soort="tweede">
              {t('rekenhulp.aanmelden.knop')}
            </ButtonLink>
          </div>
        </Kaart>
      </div>
    </OpenbaarKader>
  );
};
export default Aanmelden;
