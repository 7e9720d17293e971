/** Knows one month run: the steps, what it would pay, what a human must look at, and how it differs from last month. */
import { api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Melding, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Stappen } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Naast, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Bankstatus } from './bankstatus.tsx';
import { Runcijfers } from './cijfers.tsx';
import { Runstatus } from './runstatus.tsx';
import { takeStep, useRunacties } from './stappen.tsx';
import { Aandachtspunten, Afwijkingen, Runlijn, Uitzonderingen } from './tabellen.tsx';
import { Vergelijking } from './vergelijking.tsx';
import { Runvoortgang } from './voortgang.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { runId: params['runId'] ?? '' };
  const run = await read(request, api.getMaandrunsByRunId({ client: verzoek.client, path, query: { namen: true } }));
  const titel = tekstIn(verzoek.taal)('run.titel', { maand: maandTekst(run.maand, verzoek.taal) });
  const betalingen =
    run.status === 'betaald'
      ? await glance(
          request,
          api.getMaandrunsByRunIdBetalingen({ client: verzoek.client, path, query: { gestrand: true, aantal: 10 } }),
        )
      : undefined;
  return { titel, run, betalingen, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return takeStep({ verzoek: context.get(verzoekContext), request, form }, params['runId'] ?? '');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Runstappen = () => {
  const t = useTekst();
  const { run } = useLoaderData<typeof loader>();
  const order = ['ontworpen', 'gesimuleerd', 'ter goedkeuring', 'goedgekeurd', 'betaald'];
  const at = order.indexOf(run.status);
  if (at < 0) return null;
  const steps = ['simuleren', 'voorleggen', 'goedkeuren', 'betalen'] as const;
  return (
    <Stappen
      titel={t('run.stappen')}
      stappen={steps.map((stap, i) => ({
        naam: t(`run.stap.${stap}`),
        status: i < at ? 'klaar' : i === at ? 'nu' : 'straks',
        uitleg: t(i < 2 ? 'run.wie.consulent' : 'run.wie.toetser'),
      }))}
    />
  );
};

const Meldingen = () => {
  const t = useTekst();
  const { run } = useLoaderData<typeof loader>();
  return (
    <>
      {run.gestopt === null ? null : (
        <Melding soort="fout" titel={t('run.gestopt.titel')}>
          <p lang="nl">{run.gestopt.uitleg}</p>
          <p>{t('run.gestopt.doen')}</p>
        </Melding>
      )}
      {run.afwijkingen.length === 0 ? null : (
        <Melding soort="fout" titel={t('run.afwijking.titel')}>
          <p>{t('run.afwijking.tekst')}</p>
          <Afwijkingen run={run} />
        </Melding>
      )}
      {run.eigenVoorlegging && run.status === 'ter goedkeuring' ? (
        <Melding soort="info">
          <p>{t('run.eigen')}</p>
        </Melding>
      ) : null}
    </>
  );
};

const Bestand = () => {
  const t = useTekst();
  const { run, rollen } = useLoaderData<typeof loader>();
  if (run.bestand === null) return null;
  return (
    <Paneel titel={t('run.bestand')}>
      <p>
        {t('run.bestand.tekst', { aantal: run.bestand.aantal })} <Bedrag centen={run.bestand.som} />
      </p>
      <p className="sk-klein">
        {t('run.bestand.hash')}: <code className="sk-code">{run.bestand.sha256}</code>
      </p>
      {heeftRol(rollen, 'toetser') ? (
        <ButtonLink href={`/api/v1/maandruns/${run.id}/betaalbestand`} soort="tweede" download>
          {t('run.bestand.download')}
        </ButtonLink>
      ) : null}
    </Paneel>
  );
};

const Maandrun = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, run, betalingen, rollen, sleutel } = useLoaderData<typeof loader>();
  const acties = useRunacties({
    handelingen: run.handelingen,
    werk: run.voortgang?.werk,
    rollen,
    eigenVoorlegging: run.eigenVoorlegging,
    gesimuleerd: run.gesimuleerdOp !== null,
    afwijkend: run.afwijkingen.length > 0,
    sleutel,
  });
  const { uitzonderingen } = run.totalen;
  return (
    <Werkblad
      doenTitel={t('pro.doen')}
      doen={
        <>
          {acties.length > 0 ? <Doen titel={t('pro.doen')} acties={acties} /> : null}
          <Paneel titel={t('run.stappen')}>
            <Runstappen />
          </Paneel>
        </>
      }
    >
      <BackLink href="/professional/maandruns">{t('run.terug')}</BackLink>
      <Gelukt />
      <PageTitle boven={t('run.betaaldatum', { datum: dagTekst(run.betaaldatum, taal) })}>{titel}</PageTitle>
      <div className="sk-rij">
        <Runstatus status={run.status} />
        {run.selectie === null ? null : <span>{t('run.selectie', { aantal: run.selectie })}</span>}
      </div>
      {acties.length > 0 ? <NaarDoen /> : null}
      <Runvoortgang run={run} />
      <Meldingen />
      {run.gesimuleerdOp === null ? null : (
        <>
          <Runcijfers totalen={run.totalen} />
          <Paneel
            titel={t('run.uitzonderingen')}
            naast={
              run.uitzonderingen.length < uitzonderingen
                ? t('run.uitzonderingen.meer', { aantal: run.uitzonderingen.length, totaal: uitzonderingen })
                : uitzonderingen
            }
          >
            <Uitzonderingen run={run} />
          </Paneel>
          {run.aandachtspunten.length > 0 ? (
            <Paneel titel={t('run.aandacht')} naast={run.aandachtspunten.length}>
              <Aandachtspunten run={run} />
            </Paneel>
          ) : null}
          <Vergelijking run={run} />
        </>
      )}
      <Naast>
        <Bankstatus betalingen={betalingen} />
        <Bestand />
        {run.geschiedenis.length === 0 ? null : (
          <Paneel titel={t('run.logboek')}>
            <Runlijn run={run} />
          </Paneel>
        )}
      </Naast>
    </Werkblad>
  );
};
export default Maandrun;
