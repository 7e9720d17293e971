/** Knows what a resident takes part in: this week's agenda, what comes next, when it ends, and his own choice of work. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kop, Leeg, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusRegel, Termijn } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { agendadag, formatTijd, formatUren } from '../../../kader/uren.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Keuze } from './keuze.tsx';
import { kiesWerk } from './kiezen.ts';

type Deelname = Api.GetMijnProgrammasResponse['deelnamen'][number];
type Van = { readonly deelname: Deelname };

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { deelnamen } = await read(request, api.getMijnProgrammas({ client }));
  return { titel: tekstIn(taal)('mijnprog.titel'), deelnamen, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  kiesWerk({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Week = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  const { blokken, onderdelen } = deelname.week;
  const regels: StatusRegel[] = blokken.map(({ dag, van, tot, wat, geweest, afwezig }) => ({
    sleutel: `${dag} ${van}`,
    titel: <span lang="nl">{wat}</span>,
    uitleg: `${agendadag(dag, taal)}, ${formatTijd(van)}–${formatTijd(tot)}`,
    status:
      geweest !== null ? (
        <Status soort="goed">{t('mijnprog.geweest')}</Status>
      ) : afwezig !== null ? (
        <Status soort="rust">{t('mijnprog.afwezig', { reden: afwezig })}</Status>
      ) : undefined,
  }));
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnprog.week')}</Kop>
      {regels.length === 0 ? (
        <Tekst>{t('mijnprog.week.leeg')}</Tekst>
      ) : (
        <StatusList titel={t('mijnprog.week')} regels={regels} />
      )}
      {onderdelen.map(({ onderdeel, gepland, tekort }) => (
        <Tekst key={onderdeel} soort="small" lang="nl">
          {t('mijnprog.uren', { onderdeel, uur: formatUren(gepland) })}
          {tekort > 0 ? `, ${t('mijnprog.uren.nog', { uur: formatUren(tekort) })}` : ''}
        </Tekst>
      ))}
    </section>
  );
};

/** Only what still comes: what was done is not repeated here. */
const Straks = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  const straks = deelname.termijnen.filter(
    ({ naam, stand, uiterlijk }) => naam !== 'einde' && uiterlijk !== null && stand !== 'op tijd',
  );
  const fase = deelname.fasen.findLast(({ sinds }) => sinds !== null);
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnprog.straks')}</Kop>
      {fase === undefined ? null : (
        <p lang="nl">
          <Status soort="nu">{fase.naam}</Status>
        </p>
      )}
      {straks.map(({ naam, uiterlijk, dagen }) => (
        <Termijn
          key={naam}
          wat={<span lang="nl">{naam}</span>}
          datum={dagTekst(uiterlijk ?? '', taal)}
          dagen={dagen ?? undefined}
        />
      ))}
      <Tekst>{t('mijnprog.einde', { datum: dagTekst(deelname.totEnMet, taal) })}</Tekst>
      {deelname.uiterlijk === deelname.totEnMet ? <Tekst soort="small">{t('mijnprog.einde.hard')}</Tekst> : null}
    </section>
  );
};

const Leerdoelen = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  if (deelname.leerdoelen.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnprog.leerdoelen')}</Kop>
      <StatusList
        titel={t('mijnprog.leerdoelen')}
        regels={deelname.leerdoelen.map(({ naam, gehaaldOp }) => ({
          sleutel: naam,
          titel: <span lang="nl">{naam}</span>,
          status:
            gehaaldOp === null ? (
              <Status soort="nu">{t('deel.leerdoel.bezig')}</Status>
            ) : (
              <Status soort="goed">{t('deel.leerdoel.gehaald', { datum: dagTekst(gehaaldOp, taal) })}</Status>
            ),
        }))}
      />
    </section>
  );
};

const Lopend = ({ deelname, sleutel }: Van & { readonly sleutel: string }) => (
  <article className="sk-stapel">
    <Melding soort="info" titel={deelname.programma.naam}>
      <p lang="nl">{deelname.programma.belofte}</p>
    </Melding>
    {deelname.week.onderdelen.length === 0 ? null : <Week deelname={deelname} />}
    {deelname.keuzes.map((keuze) => (
      <Keuze key={keuze.onderdeel} deelnameId={deelname.id} keuze={keuze} sleutel={sleutel} />
    ))}
    <Straks deelname={deelname} />
    <Leerdoelen deelname={deelname} />
  </article>
);

const Eerder = ({ deelnamen }: { readonly deelnamen: readonly Deelname[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (deelnamen.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('mijnprog.eerder')}</Kop>
      <StatusList
        titel={t('mijnprog.eerder')}
        regels={deelnamen.map(({ id, programma, einde }) => ({
          sleutel: id,
          titel: <span lang="nl">{programma.naam}</span>,
          uitleg: t('mijnprog.afgelopen', { datum: dagTekst(einde?.op ?? '', taal) }),
          status: <span lang="nl">{einde?.uitkomst}</span>,
        }))}
      />
    </section>
  );
};

const Programma = () => {
  const t = useTekst();
  const { titel, deelnamen, sleutel } = useLoaderData<typeof loader>();
  const lopend = deelnamen.filter(({ einde }) => einde === null);
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
      </div>
      {lopend.length === 0 ? (
        <Leeg icoon="lijst" titel={t('mijnprog.leeg.titel')}>
          <Tekst>{t('mijnprog.leeg.tekst')}</Tekst>
        </Leeg>
      ) : null}
      {lopend.map((deelname) => (
        <Lopend key={deelname.id} deelname={deelname} sleutel={sleutel} />
      ))}
      <Eerder deelnamen={deelnamen.filter(({ einde }) => einde !== null)} />
    </div>
  );
};
export default Programma;
