/** Knows how it goes with an objection: what happens next and by when, and what one can do. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kaart, Kop, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type StapProps, Stappen, Termijn } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { dagTekst, dagVan, uurTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst, type Tekst as Woorden } from '../../../teksten/teksten.tsx';

type Bezwaar = Api.GetMijnBezwarenByBezwaarIdResponse;

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const path = { bezwaarId: params['bezwaarId'] ?? '' };
  const bezwaar = await read(request, api.getMijnBezwarenByBezwaarId({ client, path }));
  return { titel: tekstIn(taal)('bezwaar.een.titel', { nummer: bezwaar.zaaknummer }), bezwaar, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const path = { bezwaarId: params['bezwaarId'] ?? '' };
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')), path };
  const doe = text(form, 'doe');
  const call =
    doe === 'gronden'
      ? api.postMijnBezwarenByBezwaarIdGronden({ ...om, body: { gronden: text(form, 'gronden') } })
      : doe === 'laat'
        ? api.postMijnBezwarenByBezwaarIdIngebrekestelling(om)
        : api.postMijnBezwarenByBezwaarIdIntrekking(om);
  const uitkomst = await attempt<unknown>({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/bezwaar/${path.bezwaarId}`);
  return data(refused(uitkomst, { '*': 'gronden', gronden: 'gronden' }), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const stappenVan = (t: Woorden, taal: 'nl' | 'en', bezwaar: Bezwaar): readonly StapProps[] => {
  const { beslissing, hoorzitting, gehoordOp, gronden, ingetrokkenOp } = bezwaar;
  const dag = (datum: string): string => dagTekst(datum, taal);
  const uiterlijk = (datum: string): string => t('bezwaar.stap.uiterlijk', { datum: dag(datum) });
  const gesprek = hoorzitting
    ? t('bezwaar.stap.gesprek.plaats', {
        datum: dag(dagVan(hoorzitting.op)),
        uur: uurTekst(hoorzitting.op),
        plaats: hoorzitting.plaats,
      })
    : t('bezwaar.stap.gesprek.straks');
  const begin: StapProps[] = [
    { naam: t('bezwaar.stap.ontvangen'), status: 'klaar', uitleg: dag(bezwaar.ontvangenOp) },
    ...(bezwaar.redenenUiterlijk === null
      ? []
      : [
          {
            naam: t('bezwaar.stap.redenen'),
            status: gronden === null ? 'nu' : 'klaar',
            uitleg: gronden === null ? uiterlijk(bezwaar.redenenUiterlijk) : t('bezwaar.stap.gekregen'),
          } as const,
        ]),
  ];
  if (ingetrokkenOp)
    return [...begin, { naam: t('bezwaar.stap.ingetrokken'), status: 'klaar', uitleg: dag(ingetrokkenOp) }];
  const gehoord = gehoordOp !== null || beslissing !== null;
  const na = gronden === null ? 'straks' : 'nu';
  return [
    ...begin,
    {
      naam: t('bezwaar.stap.gesprek'),
      status: gehoord ? 'klaar' : na,
      uitleg: gehoordOp ? dag(gehoordOp) : gehoord ? undefined : gesprek,
    },
    {
      naam: t('bezwaar.stap.beslissing'),
      status: beslissing ? 'klaar' : gehoord ? 'nu' : 'straks',
      uitleg: beslissing ? dag(beslissing.bekendgemaaktOp) : uiterlijk(bezwaar.uitersteBesluitdatum),
    },
  ];
};

const Actie = ({ doe, knop, soort = 'hoofd' }: { doe: string; knop: string; soort?: 'hoofd' | 'tweede' }) => {
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  return (
    <Formulier sleutel={`${doe}-${sleutel}`}>
      <input type="hidden" name="doe" value={doe} />
      <Knoppen>
        <Button bezig={bezig} soort={soort}>
          {knop}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Redenen = ({ uiterlijk }: { readonly uiterlijk: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  return (
    <Kaart soort="nu" titel={t('bezwaar.redenen.titel')}>
      <Tekst>{t('bezwaar.redenen.tekst', { datum: uiterlijk })}</Tekst>
      <Formulier sleutel={`gronden-${sleutel}`} fouten={fouten}>
        <input type="hidden" name="doe" value="gronden" />
        <TekstvakVeld naam="gronden" label={t('bezwaar.gronden')} fout={foutVan(fouten, 'gronden')} rijen={6} />
        <Knoppen>
          <Button bezig={bezig}>{t('bezwaar.redenen.knop')}</Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

const Beslissing = ({ beslissing }: { readonly beslissing: NonNullable<Bezwaar['beslissing']> }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <section className="sk-stapel">
      <Kop>{t('bezwaar.beslissing')}</Kop>
      {beslissing.onderdelen.map(({ onderdeel, uitkomst, gevolg, motivering }) => (
        <Melding
          key={onderdeel}
          soort={uitkomst === 'gegrond' ? 'goed' : 'info'}
          titel={t(`bezwaar.uitkomst.${uitkomst}`)}
        >
          <p lang="nl">
            {onderdeel}. {motivering}
          </p>
          {gevolg === 'herroepen' ? <p>{t('bezwaar.herroepen')}</p> : null}
        </Melding>
      ))}
      <Tekst>{t('bezwaar.beroep', { datum: dagTekst(beslissing.beroepTotEnMet, taal) })}</Tekst>
    </section>
  );
};

const EenBezwaar = () => {
  const t = useTekst();
  const taal = useTaal();
  const { bezwaar } = useLoaderData<typeof loader>();
  const nieuw = useSearchParams()[0].has('nieuw');
  const open = bezwaar.status !== 'afgedaan';
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/bezwaar">{t('bezwaar.titel')}</BackLink>
        <PageTitle boven={bezwaar.zaaknummer}>{t('bezwaar.een')}</PageTitle>
        {nieuw ? <Melding soort="goed" live titel={t('bezwaar.ontvangen', { nummer: bezwaar.zaaknummer })} /> : null}
        {open ? <Termijn wat={t('bezwaar.uiterlijk')} datum={dagTekst(bezwaar.uitersteBesluitdatum, taal)} /> : null}
      </div>
      {bezwaar.beslissing ? <Beslissing beslissing={bezwaar.beslissing} /> : null}
      {open && bezwaar.gronden === null && bezwaar.redenenUiterlijk ? (
        <Redenen uiterlijk={dagTekst(bezwaar.redenenUiterlijk, taal)} />
      ) : null}
      {bezwaar.magIngebrekeStellen ? (
        <Kaart soort="nu" titel={t('bezwaar.laat.titel')}>
          <Tekst>{t('bezwaar.laat.tekst')}</Tekst>
          <Actie doe="laat" knop={t('bezwaar.laat.knop')} />
        </Kaart>
      ) : null}
      {bezwaar.dwangsom ? (
        <Tekst>{t('bezwaar.dwangsom', { datum: dagTekst(bezwaar.dwangsom.vanaf, taal) })}</Tekst>
      ) : null}
      <section className="sk-stapel">
        <Kop>{t('bezwaar.verloop')}</Kop>
        <Stappen titel={t('bezwaar.verloop')} stappen={stappenVan(t, taal, bezwaar)} />
      </section>
      {open ? (
        <details>
          <summary>{t('bezwaar.intrekken')}</summary>
          <div className="sk-stapel">
            <Tekst>{t('bezwaar.intrekken.tekst')}</Tekst>
            <Actie doe="intrekken" knop={t('bezwaar.intrekken.knop')} soort="tweede" />
          </div>
        </details>
      ) : null}
    </div>
  );
};
export default EenBezwaar;
