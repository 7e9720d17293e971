/** Knows how it goes with one complaint: who deals with it, until when, what the answer is, and where one can go after it. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Kop, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Status, Termijn } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const path = { klachtId: params['klachtId'] ?? '' };
  const klacht = await read(request, api.getMijnKlachtenByKlachtId({ client, path }));
  const nieuw = new URL(request.url).searchParams.has('nieuw');
  return {
    titel: tekstIn(taal)('klacht.een.titel', { kenmerk: klacht.kenmerk }),
    klacht,
    nieuw,
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const path = { klachtId: params['klachtId'] ?? '' };
  const headers = idempotent(form.get('sleutel'));
  const call = api.postMijnKlachtenByKlachtIdOplossing({ client: verzoek.client, headers, path });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/klachten/${path.klachtId}`);
  return data(refused(uitkomst, {}), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Klacht = Api.GetMijnKlachtenByKlachtIdResponse;

const Antwoord = ({ afdoening }: { readonly afdoening: NonNullable<Klacht['afdoening']> }) => {
  const t = useTekst();
  const taal = useTaal();
  const { oordeel, nietGrond, bevindingen, conclusies, ombudsman, ombudsmanUiterlijk } = afdoening;
  const kop = oordeel ? t(`klacht.oordeel.${oordeel}`) : t(nietGrond ? 'klacht.niet' : 'klacht.opgelost');
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('klacht.antwoord')}</Kop>
      <p>
        <strong>{kop}</strong>
      </p>
      {bevindingen ? <Tekst lang="nl">{bevindingen}</Tekst> : null}
      {conclusies ? <Tekst lang="nl">{conclusies}</Tekst> : null}
      {ombudsman && ombudsmanUiterlijk ? (
        <Tekst>{t('klacht.ombudsman', { wie: ombudsman, datum: dagTekst(ombudsmanUiterlijk, taal) })}</Tekst>
      ) : null}
    </section>
  );
};

const Opgelost = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<typeof action>();
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('klacht.los')}</Kop>
      <Tekst>{t('klacht.los.uitleg')}</Tekst>
      <Formulier sleutel={sleutel} fouten={antwoord?.fouten ?? []}>
        <Knoppen>
          <Button bezig={bezig} soort="tweede">
            {t('klacht.los.knop')}
          </Button>
        </Knoppen>
      </Formulier>
    </section>
  );
};

const Een = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, klacht, nieuw, sleutel } = useLoaderData<typeof loader>();
  const { status, thema, omschrijving, uitersteDag, behandelaar, verdaagdReden, afdoening } = klacht;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/klachten">{t('klacht.titel')}</BackLink>
        <PageTitle boven={titel}>{t('klacht.over', { thema })}</PageTitle>
        {nieuw && !afdoening ? (
          <Melding soort="goed" titel={t('klacht.binnen')}>
            <p>{t('klacht.binnen.tekst')}</p>
          </Melding>
        ) : null}
        <Status soort={afdoening ? 'goed' : 'nu'}>{t(`klacht.status.${status}`)}</Status>
        {afdoening ? null : <Termijn wat={t('klacht.termijn')} datum={dagTekst(uitersteDag, taal)} />}
        {behandelaar && !afdoening ? <Tekst>{t('klacht.behandelaar', { naam: behandelaar })}</Tekst> : null}
        {verdaagdReden && !afdoening ? <Tekst lang="nl">{verdaagdReden}</Tekst> : null}
      </div>
      {afdoening ? <Antwoord afdoening={afdoening} /> : null}
      <section className="sk-stapel sk-nauw">
        <Kop>{t('klacht.wat')}</Kop>
        <Tekst lang="nl">{omschrijving}</Tekst>
      </section>
      {afdoening ? null : <Opgelost sleutel={sleutel} />}
    </div>
  );
};
export default Een;
