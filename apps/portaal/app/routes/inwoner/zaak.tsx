/** Knows how it goes with something that was applied for: where it is, what comes, and what was sent. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { BedragRegel, Stappen, Status, StatusList, Termijn } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../kader/datum.ts';
import { HulpBijBesluit } from '../../kader/intake/hulpbijbesluit.tsx';
import { titelMeta } from '../../kader/pagina.ts';
import { glance, read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../teksten/teksten.tsx';
import { soortTekst } from './taken/soort.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const gevonden = await read(request, api.getMijnZakenByZaakId({ client, path: { zaakId: params['zaakId'] ?? '' } }));
  const { soort, nummer, id } = gevonden.zaak;
  if (soort === 'bezwaar') throw redirect(`/bezwaar/${id}`);
  if (soort !== 'aanvraag bijstand') throw redirect(`/bijzonder/${id}`);
  const voorschot = await glance(request, api.getMijnZakenByZaakIdVoorschotten({ client, path: { zaakId: id } }));
  return { titel: tekstIn(taal)('aanvragen.zaak', { nummer }), ...gevonden, voorschot };
};

export const meta = titelMeta;

type Termijnstap = Api.GetMijnZakenByZaakIdResponse['termijn']['stappen'][number];

/** What is past is done; the first that comes is where one is. */
const toStatus = (stappen: readonly Termijnstap[], index: number): 'klaar' | 'nu' | 'straks' =>
  stappen[index]?.geweest ? 'klaar' : stappen.findIndex(({ geweest }) => !geweest) === index ? 'nu' : 'straks';

const OpenTaken = () => {
  const t = useTekst();
  const taal = useTaal();
  const open = useLoaderData<typeof loader>().taken.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnzaak.taken')}</Kop>
      <StatusList
        titel={t('mijnzaak.taken')}
        regels={open.map(({ id, soort, omschrijving, uiterlijk }) => ({
          sleutel: id,
          titel: t('taak.titel', { soort: soortTekst(t, soort) }),
          href: `/taken/${id}`,
          uitleg: (
            <>
              <span lang="nl">{omschrijving}</span> · {t('taken.uiterlijk', { datum: dagTekst(uiterlijk, taal) })}
            </>
          ),
        }))}
      />
    </section>
  );
};

const Documenten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { documenten } = useLoaderData<typeof loader>();
  if (documenten.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnzaak.documenten')}</Kop>
      <StatusList
        titel={t('mijnzaak.documenten')}
        regels={documenten.map(({ id, naam, ontvangenOp }) => ({
          sleutel: id,
          titel: naam,
          href: `/api/v1/mijn/documenten/${id}/inhoud`,
          uitleg: dagTekst(dagVan(ontvangenOp), taal),
        }))}
      />
    </section>
  );
};

/** What was paid before the decision, and by when there must be something. */
const Voorschot = () => {
  const t = useTekst();
  const taal = useTaal();
  const { voorschot } = useLoaderData<typeof loader>();
  if (voorschot === undefined || (voorschot.voorschotten.length === 0 && voorschot.uiterlijk === null)) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnzaak.voorschot')}</Kop>
      {voorschot.voorschotten.map(({ maand, bedrag, betaaldOp }) => (
        <BedragRegel
          key={maand}
          wat={t('mijnzaak.voorschot.betaald', { maand: maandTekst(maand, taal), datum: dagTekst(betaaldOp, taal) })}
          centen={bedrag}
        />
      ))}
      {voorschot.uiterlijk === null ? null : (
        <Tekst>{t('mijnzaak.voorschot.komt', { datum: dagTekst(voorschot.uiterlijk, taal) })}</Tekst>
      )}
    </section>
  );
};

const Zaak = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, zaak, termijn } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/aanvraag">{t('aanvragen.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Status soort={zaak.status === 'opgeschort' ? 'let' : zaak.status === 'afgedaan' ? 'goed' : 'nu'}>
          {t(`aanvragen.zaak.${zaak.status}`)}
        </Status>
        {zaak.status === 'afgedaan' ? null : (
          <Termijn
            wat={t('ontvangst.besluit')}
            datum={dagTekst(termijn.uitersteBesluitdatum, taal)}
            opgeschort={termijn.opgeschort ? t('aanvragen.stilstand') : undefined}
          />
        )}
      </div>
      <OpenTaken />
      <Voorschot />
      <section className="sk-stapel">
        <Kop>{t('mijnzaak.verloop')}</Kop>
        <Stappen
          titel={t('mijnzaak.verloop')}
          stappen={termijn.stappen.map(({ wat, datum }, index) => ({
            naam: t(`mijnzaak.stap.${wat}`),
            uitleg: dagTekst(datum, taal),
            status: toStatus(termijn.stappen, index),
          }))}
        />
      </section>
      <Documenten />
      {zaak.status === 'afgedaan' ? <HulpBijBesluit /> : null}
    </div>
  );
};
export default Zaak;
