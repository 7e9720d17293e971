/** Knows one recomputation of past months: what it comes to, for whom most, who waits for a person, and approving it. */
import { api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { type Actie, Doen, Kerncijfers, NaarDoen, Paneel, Voortgang } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Open } from '../run/tabellen.tsx';
import { useVernieuwen } from '../run/voortgang.tsx';
import { Herrekenstatus } from './herrekenstatus.tsx';

const pad = '/professional/herrekeningen';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { herrekeningId: params['herrekeningId'] ?? '' };
  const herrekening = await read(request, api.getHerrekeningenByHerrekeningId({ client: verzoek.client, path }));
  const titel = tekstIn(verzoek.taal)('herreken.een', { maand: maandTekst(herrekening.vanaf, verzoek.taal) });
  return { titel, herrekening, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const herrekeningId = params['herrekeningId'] ?? '';
  const post =
    readDoe(form) === 'keurherrekening'
      ? api.postHerrekeningenByHerrekeningIdGoedkeuring
      : api.postHerrekeningenByHerrekeningIdIntrekking;
  const call = post({
    client: verzoek.client,
    path: { herrekeningId },
    headers: idempotent(form.get('sleutel')),
  });
  return settle(form, `${pad}/${herrekeningId}`, await attempt({ verzoek, request, form }, call));
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const useActies = (): readonly Actie[] => {
  const t = useTekst();
  const { herrekening, rollen, sleutel } = useLoaderData<typeof loader>();
  const { status, eigen } = herrekening;
  const goedkeuren = status === 'berekend' && !eigen && heeftRol(rollen, 'toetser');
  const intrekken = status === 'berekend' || status === 'rekenen';
  const actie = (doe: 'keurherrekening' | 'trekherrekeningin', toets: string, hoofd: boolean): Actie => ({
    sleutel: doe,
    titel: t(`doe.${doe}`),
    toets,
    open: hoofd,
    soort: hoofd ? 'hoofd' : 'gewoon',
    inhoud: (
      <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={!hoofd}>
        {() => <Tekst>{t(`doe.${doe}.tekst`)}</Tekst>}
      </Actieformulier>
    ),
  });
  return [
    ...(goedkeuren ? [actie('keurherrekening', 'g', true)] : []),
    ...(intrekken ? [actie('trekherrekeningin', 'x', false)] : []),
  ];
};

const Cijfers = () => {
  const t = useTekst();
  const { totalen } = useLoaderData<typeof loader>().herrekening;
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'nabetalen',
          naam: t('herreken.cijfer.nabetalen'),
          waarde: <Bedrag centen={totalen.nabetalen} />,
          uitleg: t('herreken.cijfer.aantal', { aantal: totalen.hoger }),
        },
        {
          sleutel: 'terugvragen',
          naam: t('herreken.cijfer.terugvragen'),
          waarde: <Bedrag centen={totalen.terugvragen} />,
          uitleg: t('herreken.cijfer.aantal', { aantal: totalen.lager }),
        },
        {
          sleutel: 'kijken',
          naam: t('run.cijfer.kijken'),
          waarde: totalen.uitzonderingen,
          uitleg: t('herreken.cijfer.kijken'),
          let: totalen.uitzonderingen > 0,
        },
      ]}
    />
  );
};

const PerMaand = () => {
  const t = useTekst();
  const taal = useTaal();
  const { perMaand } = useLoaderData<typeof loader>().herrekening;
  return (
    <Tabel
      titel={t('herreken.maanden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('runs.kop.maand'), rij: true },
        { sleutel: 'aantal', kop: t('herreken.kop.aantal'), getal: true },
        { sleutel: 'verschil', kop: t('run.kop.verschil'), getal: true },
      ]}
      rijen={perMaand.map(({ maand, uitkeringen, verschil }) => ({
        sleutel: maand,
        cellen: { maand: maandTekst(maand, taal), aantal: uitkeringen, verschil: <Bedrag centen={verschil} teken /> },
      }))}
    />
  );
};

const Regels = () => {
  const t = useTekst();
  const { regels } = useLoaderData<typeof loader>().herrekening;
  return (
    <Tabel
      titel={t('herreken.regels')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'open', kop: t('run.kop.uitkering'), rij: true },
        { sleutel: 'uitkomst', kop: t('herreken.kop.uitkomst') },
        { sleutel: 'maanden', kop: t('herreken.kop.maanden'), getal: true },
        { sleutel: 'verschil', kop: t('run.kop.verschil'), getal: true },
      ]}
      rijen={regels.map(({ uitkeringId, naam, uitkomst, uitleg, maanden, verschil }) => ({
        sleutel: uitkeringId,
        cellen: {
          open: <Open uitkeringId={uitkeringId} naam={naam} />,
          uitkomst: uitleg === null ? t(`herreken.uitkomst.${uitkomst}`) : <span lang="nl">{uitleg}</span>,
          maanden: maanden.length,
          verschil: <Bedrag centen={verschil} teken />,
        },
      }))}
    />
  );
};

const Uitkomst = () => {
  const t = useTekst();
  const { id, totalen, regels } = useLoaderData<typeof loader>().herrekening;
  if (totalen.uitkeringen === 0)
    return (
      <Melding soort="goed" titel={t('herreken.gelijk.titel')}>
        <p>{t('herreken.gelijk.tekst')}</p>
      </Melding>
    );
  return (
    <>
      <Cijfers />
      <Paneel titel={t('herreken.maanden')}>
        <PerMaand />
      </Paneel>
      <Paneel titel={t('herreken.regels')} naast={totalen.uitkeringen}>
        {regels.length < totalen.uitkeringen ? (
          <Tekst>{t('run.uitzonderingen.meer', { aantal: regels.length, totaal: totalen.uitkeringen })}</Tekst>
        ) : null}
        <Regels />
        <ButtonLink href={`/api/v1/herrekeningen/${id}/verschillen`} soort="tweede" download>
          {t('herreken.download')}
        </ButtonLink>
      </Paneel>
    </>
  );
};

const Herrekening = () => {
  const t = useTekst();
  const { titel, herrekening } = useLoaderData<typeof loader>();
  const { status, oorzaak, eigen, verwerkt, totaal } = herrekening;
  const acties = useActies();
  const bezig = status === 'rekenen' || status === 'verwerken';
  useVernieuwen(bezig);
  return (
    <Werkblad
      doenTitel={t('pro.doen')}
      doen={acties.length > 0 ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <BackLink href={pad}>{t('herreken.titel')}</BackLink>
      <Gelukt />
      <PageTitle>{titel}</PageTitle>
      <div className="sk-rij">
        <Herrekenstatus status={status} />
        <span lang="nl">{oorzaak}</span>
      </div>
      {acties.length > 0 ? <NaarDoen /> : null}
      {bezig ? (
        <div role="status">
          <Voortgang naam={t(`herrekenstatus.${status}`)} klaar={verwerkt} totaal={totaal} />
        </div>
      ) : null}
      {eigen && status === 'berekend' ? (
        <Melding soort="info">
          <p>{t('herreken.eigen')}</p>
        </Melding>
      ) : null}
      {status === 'rekenen' ? null : <Uitkomst />}
    </Werkblad>
  );
};
export default Herrekening;
