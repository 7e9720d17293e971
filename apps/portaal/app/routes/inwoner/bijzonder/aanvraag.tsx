/** Knows how it goes with one application for extra money: by when, what was decided and what was paid. */
import { api } from '@samenkracht/api-client';
import { formatEuro, type Money } from '@samenkracht/core';
import { BackLink, Kop, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Status, StatusList, Termijn } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { HulpBijBesluit } from '../../../kader/intake/hulpbijbesluit.tsx';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { keuzeVan } from './regelingen.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const path = { aanvraagId: params['aanvraagId'] ?? '' };
  const aanvraag = await read(request, api.getMijnBijzonderByAanvraagId({ client, path }));
  return { titel: tekstIn(taal)('bijzonder.een.titel', { nummer: aanvraag.zaaknummer }), aanvraag };
};

export const meta = titelMeta;

const Besluit = () => {
  const t = useTekst();
  const taal = useTaal();
  const { besluit } = useLoaderData<typeof loader>().aanvraag;
  if (besluit === null) return null;
  const bedrag = formatEuro(besluit.bedrag as Money);
  const titel = besluit.totEnMet
    ? t('bijzonder.besluit.maand', { bedrag, maand: maandTekst(besluit.totEnMet, taal) })
    : t('bijzonder.besluit.ja', { bedrag });
  return (
    <>
      <Melding soort={besluit.verleend ? 'goed' : 'info'} titel={besluit.verleend ? titel : t('bijzonder.besluit.nee')}>
        {besluit.verleend ? null : <p lang="nl">{besluit.reden}</p>}
      </Melding>
      {besluit.betalingen.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('bijzonder.betalingen')}</Kop>
          <StatusList
            titel={t('bijzonder.betalingen')}
            regels={besluit.betalingen.map((een) => ({
              sleutel: een.maand,
              titel: maandTekst(een.maand, taal),
              waarde: <Bedrag centen={een.bedrag} />,
              uitleg: een.betaaldOp
                ? t('bijzonder.betaald', { datum: dagTekst(een.betaaldOp, taal) })
                : t('bijzonder.nietBetaald', { reden: een.reden ?? '' }),
            }))}
          />
        </section>
      )}
      <HulpBijBesluit />
    </>
  );
};

const Aanvraag = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, aanvraag } = useLoaderData<typeof loader>();
  const open = aanvraag.status !== 'afgedaan';
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/bijzonder">{t('bijzonder.titel')}</BackLink>
        <PageTitle boven={titel}>{t(`bijzonder.${keuzeVan(aanvraag.regeling)}`)}</PageTitle>
        <Status soort={open ? 'nu' : 'goed'}>{t(`aanvragen.zaak.${aanvraag.status}`)}</Status>
        {open ? <Termijn wat={t('ontvangst.besluit')} datum={dagTekst(aanvraag.uitersteBesluitdatum, taal)} /> : null}
        <Tekst lang="nl">{aanvraag.omschrijving}</Tekst>
      </div>
      <Besluit />
    </div>
  );
};
export default Aanvraag;
