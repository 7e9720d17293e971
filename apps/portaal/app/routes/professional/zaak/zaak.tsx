/** Knows a case on one screen: who it is about, what the law says per article, the facts, the amount, and what one can do. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Termijn } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Zaakstatus } from '../zaakstatus.tsx';
import { Bedragpaneel } from './bedrag.tsx';
import { useZaakacties } from './doen.tsx';
import { feitvragen } from './feitsoort.ts';
import { NaarRekenhulp } from './naar-rekenhulp.tsx';
import { Afwegingen, Feiten, Ontbreekt, Oordeellijst } from './oordeel.tsx';
import { Documenten, Geschiedenis, Taken, Termijnlijn } from './secties.tsx';
import { perform } from './verrichten.ts';
import { Besluitpaneel, Voorstelpaneel } from './voorstel.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen, naam } = await requireSessie(request, verzoek, 'medewerker');
  const gevonden = await read(request, api.getZakenByZaakId({ client, path: { zaakId: params['zaakId'] ?? '' } }));
  const { id, persoonId, nummer } = gevonden.zaak;
  const beoordeling = await read(request, api.getZakenByZaakIdBeoordeling({ client, path: { zaakId: id } }));
  const feit = new URL(request.url).searchParams.get('feit');
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId } }));
  return {
    titel: tekstIn(taal)('zaak.titel', { nummer }),
    ...gevonden,
    wie,
    beoordeling,
    gekozen: feitvragen(beoordeling).find((vraag) => vraag.feit === feit),
    eigen: beoordeling.voorstel?.voorgesteldDoor === naam,
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return perform({ verzoek: context.get(verzoekContext), request, form, zaakId: params['zaakId'] ?? '' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Kop = () => {
  const t = useTekst();
  const taal = useTaal();
  const { zaak, termijn } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-nauw">
      <PageTitle boven={<span lang="nl">{t('zaak.boven', { soort: zaak.soort, nummer: zaak.nummer })}</span>}>
        {t('zaak.titel', { nummer: zaak.nummer })}
      </PageTitle>
      <div className="sk-rij">
        <Zaakstatus status={zaak.status} />
        {zaak.afgedaanOp ? (
          <p>{t('zaak.afgedaan', { datum: dagTekst(zaak.afgedaanOp, taal) })}</p>
        ) : (
          <Termijn
            wat={t('zaak.termijn')}
            datum={dagTekst(termijn.uitersteBesluitdatum, taal)}
            dagen={termijn.dagenOver}
            opgeschort={
              termijn.opgeschort &&
              t('termijn.opgeschort', { datum: dagTekst(termijn.opgeschort.hersteltermijnTotEnMet, taal) })
            }
          />
        )}
      </div>
    </div>
  );
};

const Stukken = () => {
  const t = useTekst();
  const { taken, documenten } = useLoaderData<typeof loader>();
  return (
    <>
      {taken.length > 0 ? (
        <Paneel titel={t('zaak.taken')}>
          <Taken taken={taken} />
        </Paneel>
      ) : null}
      <Paneel titel={t('zaak.documenten')}>
        <Documenten documenten={documenten} />
      </Paneel>
    </>
  );
};

const Oordeel = () => {
  const t = useTekst();
  const { zaak, beoordeling, consulent } = useLoaderData<typeof loader>();
  const { oordelen, afwegingen, ontbreekt, feiten, uitkomst } = beoordeling;
  const voldaan = oordelen.filter((een) => een.uitkomst === 'voldaan').length;
  const wijzigbaar = consulent && (zaak.status === 'in behandeling' || zaak.status === 'opgeschort');
  return (
    <>
      <Paneel
        titel={t('zaak.oordeel')}
        naast={`${t(`zaak.uitkomst.${uitkomst}`)} · ${t('zaak.oordeel.telling', { voldaan, totaal: oordelen.length })}`}
      >
        <Oordeellijst beoordeling={beoordeling} />
      </Paneel>
      {afwegingen.length > 0 ? (
        <Paneel titel={t('zaak.afwegingen')}>
          <Afwegingen beoordeling={beoordeling} />
        </Paneel>
      ) : null}
      <Paneel titel={t('zaak.bedrag')}>
        <Bedragpaneel bedrag={beoordeling.bedrag} />
      </Paneel>
      <Stukken />
      {ontbreekt.length > 0 ? (
        <Paneel titel={t('zaak.ontbreekt')} naast={ontbreekt.length}>
          <Ontbreekt beoordeling={beoordeling} zaakId={zaak.id} />
        </Paneel>
      ) : null}
      <Paneel titel={t('zaak.feiten')} naast={t('zaak.feiten.aantal', { aantal: feiten.length })}>
        <Feiten beoordeling={beoordeling} zaakId={zaak.id} wijzigbaar={wijzigbaar} />
        <NaarRekenhulp beoordeling={beoordeling} />
      </Paneel>
    </>
  );
};

const Verloop = () => {
  const t = useTekst();
  const { termijn, geschiedenis } = useLoaderData<typeof loader>();
  return (
    <>
      <Paneel titel={t('zaak.termijnlijn')}>
        <Termijnlijn stappen={termijn.stappen} />
      </Paneel>
      <Paneel titel={t('zaak.logboek')}>
        <Geschiedenis geschiedenis={geschiedenis} />
      </Paneel>
    </>
  );
};

const Zaak = () => {
  const t = useTekst();
  const { zaak, wie, beoordeling, gekozen, eigen, consulent, sleutel } = useLoaderData<typeof loader>();
  const acties = useZaakacties({ zaakId: zaak.id, status: zaak.status, consulent, sleutel, beoordeling, gekozen });
  return (
    <Werkblad
      wie={
        <WieKop
          wie={wie}
          begeleider={zaak.behandelaar && t('zaak.behandelaar', { naam: zaak.behandelaar.naam })}
          acties={
            <TextLink href={`/professional/personen/${zaak.persoonId}`}>
              {t('zaak.naarPersoon', { naam: wie.naam })}
            </TextLink>
          }
        />
      }
      doenTitel={t('pro.doen')}
      doen={
        acties.length > 0 ? (
          <Doen titel={t('pro.doen')} acties={acties} key={`${zaak.status}${gekozen?.feit ?? ''}`} />
        ) : undefined
      }
    >
      <BackLink href="/professional">{t('zaak.terug')}</BackLink>
      <Gelukt />
      <Kop />
      {acties.length > 0 ? <NaarDoen /> : null}
      {beoordeling.besluit ? <Besluitpaneel besluit={beoordeling.besluit} persoonId={zaak.persoonId} /> : null}
      <Voorstelpaneel beoordeling={beoordeling} eigen={eigen} />
      <Oordeel />
      <Verloop />
    </Werkblad>
  );
};
export default Zaak;
