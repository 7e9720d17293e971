/** Knows the resident's line: what is new since the last visit, who helps him and how to reach that one, his steps, and what happened. */
import { api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Momenten } from '../../../kader/lijn/momenten.tsx';
import { keuzeHref, readKeuze } from '../../../kader/lijn/vraag.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Stappenkaart } from './stappen.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const keuze = readKeuze(request);
  const [lijn, begeleiding] = await Promise.all([
    read(request, api.getMijnLijn({ client, query: keuze })),
    read(request, api.getMijnBegeleiding({ client })),
  ]);
  return { titel: tekstIn(taal)('lijn.titel'), keuze, lijn, begeleiding };
};

export const meta = titelMeta;

const Coach = () => {
  const t = useTekst();
  const taal = useTaal();
  const { coach, overdracht } = useLoaderData<typeof loader>().begeleiding;
  return (
    <Kaart titel={t('lijn.coach')}>
      {coach === null ? (
        <Tekst>{t('lijn.coach.geen')}</Tekst>
      ) : (
        <>
          <Tekst soort="lead">{coach.naam}</Tekst>
          <Tekst soort="small">{t('lijn.coach.sinds', { datum: dagTekst(dagVan(coach.sinds), taal) })}</Tekst>
          {coach.telefoon === null ? (
            <Tekst>{t('lijn.coach.geentelefoon')}</Tekst>
          ) : (
            <div className="sk-knoppen">
              <ButtonLink soort="tweede" href={`tel:${coach.telefoon.replaceAll(' ', '')}`}>
                {t('lijn.coach.bel', { telefoon: coach.telefoon })}
              </ButtonLink>
            </div>
          )}
        </>
      )}
      {overdracht === null ? null : (
        <Melding soort="info" titel={t('lijn.overdracht', { naar: overdracht.naar })}>
          {overdracht.kennismaking === null ? null : (
            <p>
              {t('lijn.overdracht.gesprek', {
                datum: dagTekst(overdracht.kennismaking, taal),
                naar: overdracht.naar,
              })}
            </p>
          )}
        </Melding>
      )}
    </Kaart>
  );
};

/** Told once, on top, with the way to only that. */
const Sinds = () => {
  const t = useTekst();
  const taal = useTaal();
  const { lijn, keuze } = useLoaderData<typeof loader>();
  const aantal = lijn.domeinen.reduce((som, { nieuw }) => som + nieuw, 0);
  if (lijn.sinds === null || keuze.nieuw || keuze.na !== undefined || aantal === 0) return null;
  return (
    <Kaart soort="nu" titel={t('lijn.sinds.titel')}>
      <Tekst>{t('lijn.sinds', { aantal, datum: dagTekst(dagVan(lijn.sinds), taal) })}</Tekst>
      <div className="sk-knoppen">
        <ButtonLink href={keuzeHref('/lijn', { nieuw: true })}>{t('lijn.sinds.knop')}</ButtonLink>
      </div>
    </Kaart>
  );
};

const Lijnpagina = () => {
  const t = useTekst();
  const { titel, lijn, keuze, begeleiding } = useLoaderData<typeof loader>();
  const eerste = keuze.domein === undefined && keuze.nieuw === undefined && keuze.na === undefined;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/">{t('nav.start')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('lijn.uitleg')}</Tekst>
        <Sinds />
      </div>
      {eerste ? (
        <>
          <Coach />
          <Stappenkaart stappen={begeleiding.stappen} />
        </>
      ) : null}
      <div className="sk-stapel">
        <Momenten
          lijn={lijn}
          keuze={keuze}
          pad="/lijn"
          leeg={{ titel: t('lijn.leeg.titel'), tekst: t('lijn.leeg.tekst') }}
        />
      </div>
    </div>
  );
};
export default Lijnpagina;
