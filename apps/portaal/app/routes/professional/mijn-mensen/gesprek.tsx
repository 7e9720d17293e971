/** Knows the page to prepare a talk in a minute: why now, what is new since last time, open steps, money in words, the last talks. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';

import { Regels } from '../../../kader/lijn/momenten.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Waarom } from './aanleiding.tsx';
import { GesprekDoen } from './doen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const vraag = { client: verzoek.client, path: { persoonId: params['persoonId'] ?? '' } };
  const mens = await read(request, api.getCaseloadInwonersByPersoonId(vraag));
  const [lijn, plan] = await Promise.all([
    glance(request, api.getPersonenByPersoonIdLijn(vraag)),
    glance(request, api.getPersonenByPersoonIdPlan(vraag)),
  ]);
  const titel = tekstIn(verzoek.taal)('gesprek.titel', { naam: mens.naam });
  return { titel, mens, regels: lijn?.regels, sinds: lijn?.sinds ?? null, plan: plan?.plan, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Lijnregels = Api.GetPersonenByPersoonIdLijnResponse['regels'];
type Plan = Api.GetPersonenByPersoonIdPlanResponse['plan'];

/** What came after the last visit, or else the last few: enough to begin with. */
const sindsVorige = (regels: Lijnregels): Lijnregels => {
  const nieuw = regels.filter((regel) => regel.nieuw);
  return (nieuw.length > 0 ? nieuw : regels).slice(0, 6);
};

/** @param plan null when there is none; undefined when it could not be had now. */
const Stappen = ({ plan }: { readonly plan: Plan | undefined }) => {
  const t = useTekst();
  const taal = useTaal();
  if (plan === undefined) return <Tekst>{t('gesprek.nietnu')}</Tekst>;
  const open = (plan?.onderdelen ?? []).filter(({ soort, stand }) => soort === 'stap' && stand === 'te doen');
  if (open.length === 0) return <Tekst>{t(plan ? 'gesprek.stappen.geen' : 'gesprek.plan.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('gesprek.stappen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'stap', kop: t('gesprek.stap'), rij: true },
        { sleutel: 'wie', kop: t('gesprek.wie') },
        { sleutel: 'wanneer', kop: t('gesprek.wanneer') },
      ]}
      rijen={open.map(({ id, tekst, wie, wanneer }) => ({
        sleutel: id,
        cellen: {
          stap: tekst,
          wie: t(`gesprek.wie.${wie}`),
          wanneer: wanneer === undefined ? '' : dagTekst(wanneer, taal),
        },
      }))}
    />
  );
};

type Gelezen = ReturnType<typeof useLoaderData<typeof loader>>;

const Gesprekken = ({ mens }: Pick<Gelezen, 'mens'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (mens.contacten.length === 0) return <Tekst>{t('gesprek.contacten.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('gesprek.contacten')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'op', kop: t('gesprek.op'), rij: true },
        { sleutel: 'fase', kop: t('gesprek.fase') },
        { sleutel: 'minuten', kop: t('gesprek.minuten'), getal: true },
      ]}
      rijen={mens.contacten.map(({ op, fase, minuten }) => ({
        sleutel: op,
        cellen: { op: dagTekst(dagVan(op), taal), fase: <span lang="nl">{fase}</span>, minuten },
      }))}
    />
  );
};

const Gesprek = () => {
  const t = useTekst();
  const { titel, mens, regels, sinds, plan, sleutel } = useLoaderData<typeof loader>();
  const geld = regels?.filter(({ domein }) => domein === 'inkomen').slice(0, 3) ?? [];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={mens.mijn ? <GesprekDoen mens={mens} sleutel={sleutel} /> : undefined}>
      <BackLink href="/professional/mijn-mensen">{t('nav.mijnmensen')}</BackLink>
      <PageTitle boven={t(`caseload.klasse.${mens.klasse}`)}>{titel}</PageTitle>
      {mens.mijn ? <NaarDoen /> : null}
      <Gelukt />
      <Paneel
        titel={t('gesprek.waarom')}
        naast={<TextLink href={`/professional/personen/${mens.persoonId}`}>{t('gesprek.naardossier')}</TextLink>}
      >
        {mens.aanleidingen.length === 0 ? (
          <Tekst>
            {mens.stilteNaDagen === null
              ? t('gesprek.waarom.geen')
              : t('gesprek.waarom.niets', { dagen: mens.stilteNaDagen })}
          </Tekst>
        ) : (
          <div className="sk-aandacht-redenen">
            {mens.aanleidingen.map((een) => (
              <Waarom key={`${een.soort} ${een.id}`} aanleiding={een} />
            ))}
          </div>
        )}
      </Paneel>
      <Paneel
        titel={t(sinds === null ? 'gesprek.laatst' : 'gesprek.sinds')}
        naast={<TextLink href={`/professional/personen/${mens.persoonId}/lijn`}>{t('gesprek.naarlijn')}</TextLink>}
      >
        {regels === undefined || regels.length === 0 ? (
          <Tekst>{t(regels === undefined ? 'gesprek.nietnu' : 'gesprek.lijn.leeg')}</Tekst>
        ) : (
          <Regels regels={sindsVorige(regels)} />
        )}
      </Paneel>
      <Paneel titel={t('gesprek.stappen')}>
        <Stappen plan={plan} />
      </Paneel>
      <Paneel titel={t('gesprek.geld')}>
        {geld.length === 0 ? (
          <Tekst>{t(regels === undefined ? 'gesprek.nietnu' : 'gesprek.geld.leeg')}</Tekst>
        ) : (
          <Regels regels={geld} />
        )}
      </Paneel>
      <Paneel titel={t('gesprek.contacten')}>
        <Gesprekken mens={mens} />
      </Paneel>
    </Werkblad>
  );
};
export default Gesprek;
