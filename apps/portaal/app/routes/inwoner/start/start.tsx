/** Knows the first page of a resident: what to do now, the next payment and why, how it stands in four blocks, what is new and what runs. */
import { type Api, api } from '@samenkracht/api-client';
import { ButtonLink, Kaart, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { EigenBlokken } from '../../../kader/blokken/blokken.tsx';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { Prognose } from '../../../kader/prognose.tsx';
import { Uitkomst, type Vooruitblik } from '../../../kader/uitkomst.tsx';
import { glance, peek } from '../../../server/antwoord.ts';
import { findBerichten } from '../../../server/berichten.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { zaakHref, zaakTitel } from '../zaaksoort.ts';
import { eigenDelen, loadVerhaal } from './delen.ts';
import { NuDoen, type TeDoen } from './nudoen.tsx';

const vraagVanPlan = ({ dezeWeek, onderdelen, stand }: NonNullable<Api.GetMijnPlanResponse['plan']>) => ({
  tekenen: stand === 'wacht op inwoner',
  stappen: dezeWeek.flatMap((id) => onderdelen.find((een) => een.id === id)?.tekst ?? []),
});

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { naam } = await requireSessie(request, verzoek, 'inwoner');
  const [
    taken,
    aanvragen,
    zaken,
    uitkering,
    inkomsten,
    maatregelen,
    boetes,
    schulden,
    plan,
    lijn,
    tevreden,
    berichten,
    verhaal,
    coach,
  ] = await Promise.all([
    glance(request, api.getMijnTaken({ client })),
    glance(request, api.getMijnAanvragen({ client })),
    glance(request, api.getMijnZaken({ client })),
    peek(request, api.getMijnUitkering({ client })),
    glance(request, api.getMijnInkomsten({ client })),
    glance(request, api.getMijnMaatregelen({ client })),
    glance(request, api.getMijnBoetes({ client })),
    glance(request, api.getMijnSchulden({ client })),
    peek(request, api.getMijnPlan({ client })),
    glance(request, api.getMijnLijnNieuw({ client })),
    glance(request, api.getMijnTevredenheid({ client })),
    findBerichten(verzoek),
    loadVerhaal(verzoek, request),
    glance(request, api.getMijnCoachberichtenNieuw({ client })),
  ]);
  const bijstand = uitkering.soort === 'gelezen' ? uitkering.waarde.uitkering : null;
  const lopend = (zaken?.zaken ?? []).filter(({ status }) => status !== 'afgedaan');
  const eigenPlan = plan.soort === 'gelezen' ? plan.waarde.plan : null;
  return {
    titel: tekstIn(taal)('start.titel'),
    naam,
    // Without an uitkering there are no months of pay: that is no disruption.
    deels: [taken, aanvragen, zaken, berichten].some((each) => each === undefined) || uitkering.soort === 'nu niet',
    teDoen: {
      taken: taken?.taken ?? [],
      aanvragen: aanvragen?.aanvragen ?? [],
      maanden: inkomsten?.maanden ?? [],
      maatregelen: maatregelen?.maatregelen ?? [],
      boetes: boetes?.boetes ?? [],
      achterstand: schulden?.schulden?.achterstand ?? null,
      coachberichten: coach?.nieuw ?? 0,
      plan: eigenPlan && vraagVanPlan(eigenPlan),
    },
    zaken: lopend,
    uitkering: bijstand,
    delen: eigenDelen(verhaal, plan, uitkering, { aanvragen: aanvragen?.aanvragen ?? [], zaken: lopend }),
    opDeLijn: lijn?.sinds ? lijn.aantal : 0,
    vraag: tevreden?.vraag ?? null,
    nieuw: (berichten?.berichten ?? []).filter(({ gelezen }) => !gelezen).slice(0, 3),
  };
};

export const meta = titelMeta;

/** One line: how much is new, or that the line is there. */
const Lijnlink = () => {
  const t = useTekst();
  const { opDeLijn } = useLoaderData<typeof loader>();
  return (
    <p>
      <TextLink href="/lijn">{opDeLijn > 0 ? t('lijn.start', { aantal: opDeLijn }) : t('lijn.start.gewoon')}</TextLink>
    </p>
  );
};

const Berichten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { nieuw } = useLoaderData<typeof loader>();
  if (nieuw.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('start.berichten')}</Kop>
      <StatusList
        titel={t('start.berichten')}
        regels={nieuw.map(({ id, titel, verzondenOp }) => ({
          sleutel: id,
          titel: <span lang="nl">{titel}</span>,
          href: `/berichten/${id}`,
          nieuw: t('berichten.nieuw'),
          uitleg: dagTekst(dagVan(verzondenOp), taal),
        }))}
      />
      <p>
        <TextLink href="/berichten">{t('start.berichten.alle')}</TextLink>
      </p>
    </section>
  );
};

const Loopt = () => {
  const t = useTekst();
  const taal = useTaal();
  const { zaken } = useLoaderData<typeof loader>();
  if (zaken.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('start.loopt')}</Kop>
      <StatusList
        titel={t('start.loopt')}
        regels={zaken.map(({ id, nummer, soort, termijn }) => ({
          sleutel: id,
          titel: zaakTitel(t, soort, nummer),
          href: zaakHref(soort, id),
          uitleg: termijn.opgeschort
            ? t('aanvragen.stilstand')
            : t('aanvragen.beslisdatum', { datum: dagTekst(termijn.uitersteBesluitdatum, taal) }),
        }))}
      />
    </section>
  );
};

const vraagtIets = (plan: TeDoen['plan']): boolean => plan !== null && (plan.tekenen || plan.stappen.length > 0);

/** The four blocks as who helps him reads them too. */
const Ervoor = () => {
  const t = useTekst();
  const { delen } = useLoaderData<typeof loader>();
  return (
    <section className="sk-stapel">
      <Kop>{t('blok.titel.inwoner')}</Kop>
      <EigenBlokken delen={delen} />
    </section>
  );
};

/** The two payments after the next one. */
const daarna = ({
  prognose,
  volgende,
}: NonNullable<Awaited<ReturnType<typeof loader>>['uitkering']>): readonly Vooruitblik[] =>
  prognose.filter(({ maand }) => maand > (volgende?.maand ?? '')).slice(0, 2);

const Start = () => {
  const t = useTekst();
  const { naam, deels, teDoen, zaken, uitkering, vraag } = useLoaderData<typeof loader>();
  const nieuwHier =
    uitkering === null &&
    zaken.length === 0 &&
    teDoen.aanvragen.length === 0 &&
    teDoen.taken.length === 0 &&
    teDoen.achterstand === null &&
    teDoen.coachberichten === 0 &&
    !vraagtIets(teDoen.plan);
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('start.dag', { naam })}</PageTitle>
        {deels ? (
          <Melding soort="let" titel={t('start.deels')}>
            <p>{t('start.deels.tekst')}</p>
          </Melding>
        ) : null}
        {nieuwHier && !deels ? (
          <Kaart soort="nu" titel={t('start.aanvragen.titel')}>
            <Tekst>{t('start.aanvragen.tekst')}</Tekst>
            <div className="sk-knoppen">
              <ButtonLink href="/aanvraag">{t('start.aanvragen.knop')}</ButtonLink>
            </div>
          </Kaart>
        ) : (
          <NuDoen teDoen={teDoen} />
        )}
      </div>
      {uitkering?.volgende ? (
        <div className="sk-stapel">
          <Uitkomst blik={uitkering.volgende} />
          <Prognose titel={t('start.daarna')} blikken={daarna(uitkering)} />
        </div>
      ) : null}
      <Ervoor />
      <Lijnlink />
      {vraag ? (
        <p>
          <TextLink href="/tevredenheid">{t('tevreden.link')}</TextLink>
        </p>
      ) : null}
      <Berichten />
      <Loopt />
      <p>
        <TextLink href="/inzagen">{t('start.inzagen')}</TextLink>
      </p>
      <p>
        <TextLink href="/rekenhulp">{t('rekenhulp.aanmelden.knop')}</TextLink>
      </p>
    </div>
  );
};
export default Start;
