/** Knows the objections of a resident, and the decisions that one can object to. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, Leeg, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { besluitTekst } from './soort.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const [{ besluiten }, { bezwaren }] = await Promise.all([
    read(request, api.getMijnBesluiten({ client })),
    read(request, api.getMijnBezwaren({ client })),
  ]);
  return { titel: tekstIn(taal)('bezwaar.titel'), besluiten, bezwaren };
};

export const meta = titelMeta;

const Bezwaren = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, besluiten, bezwaren } = useLoaderData<typeof loader>();
  const open = besluiten.filter(({ bezwaarId }) => bezwaarId === null);
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/aanvraag">{t('aanvragen.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('bezwaar.uitleg')}</Tekst>
      </div>
      {bezwaren.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('bezwaar.mijn')}</Kop>
          <StatusList
            titel={t('bezwaar.mijn')}
            regels={bezwaren.map(({ id, zaaknummer, status, uitersteBesluitdatum }) => ({
              sleutel: id,
              titel: t('bezwaar.een.titel', { nummer: zaaknummer }),
              href: `/bezwaar/${id}`,
              uitleg:
                status === 'afgedaan'
                  ? t('aanvragen.zaak.afgedaan')
                  : `${t('bezwaar.uiterlijk')} ${dagTekst(uitersteBesluitdatum, taal)}`,
            }))}
          />
        </section>
      )}
      {besluiten.length === 0 ? (
        <Leeg icoon="bericht" titel={t('bezwaar.leeg.titel')}>
          <Tekst>{t('bezwaar.leeg.tekst')}</Tekst>
        </Leeg>
      ) : null}
      {open.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('bezwaar.besluiten')}</Kop>
          <StatusList
            titel={t('bezwaar.besluiten')}
            regels={open.map(({ id, soort, bekendgemaaktOp, bezwaarUiterlijk, opTijd }) => ({
              sleutel: id,
              titel: t('bezwaar.besluit', { soort: besluitTekst(t, soort), datum: dagTekst(bekendgemaaktOp, taal) }),
              href: `/bezwaar/nieuw/${id}`,
              uitleg: opTijd ? t('bezwaar.tot', { datum: dagTekst(bezwaarUiterlijk, taal) }) : t('bezwaar.telaat'),
            }))}
          />
        </section>
      )}
    </div>
  );
};
export default Bezwaren;
