/** Knows the page of one objection: its term, reasons, hearing, proposal, and what that does to the money. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Termijn } from '@samenkracht/ui/parts';
import { Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan, uurTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst, type Tekst as Woorden } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Zaakstatus } from '../zaakstatus.tsx';
import { type Bezwaar, BezwaarDoen } from './doen.tsx';
import { Gevolg, Maanden } from './gevolg.tsx';
import { Uitvoering } from './uitvoering.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { client, taal } = verzoek;
  const path = { bezwaarId: params['bezwaarId'] ?? '' };
  const bezwaar = await read(request, api.getBezwarenByBezwaarId({ client, path }));
  const wijzigingen = (bezwaar.voorstel?.onderdelen ?? []).flatMap((een) => een.wijzigingen);
  // what the proposal does to months that were paid; of a decision that is taken it is done already
  const proef =
    bezwaar.onderwerp === null || wijzigingen.length === 0 || bezwaar.voorstel?.status !== 'open'
      ? undefined
      : await glance(
          request,
          api.postUitkeringenByUitkeringIdBezwaarproef({
            client,
            path: { uitkeringId: bezwaar.onderwerp },
            body: { wijzigingen },
          }),
        );
  const gevolg =
    bezwaar.voorstel?.status === 'genomen'
      ? await glance(request, api.getBezwarenByBezwaarIdGevolg({ client, path }))
      : undefined;
  return {
    gevolg,
    titel: tekstIn(taal)('bezwaren.een', { nummer: bezwaar.zaaknummer }),
    bezwaar,
    proef,
    consulent: heeftRol(rollen, 'consulent'),
    toetser: heeftRol(rollen, 'toetser'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    bezwaarId: params['bezwaarId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Horen = { readonly waarde: string; readonly uitleg?: string };

const horenVan = (t: Woorden, taal: 'nl' | 'en', bezwaar: Bezwaar): Horen => {
  const { verslag, afgezien, hoorzitting, wilGehoordWorden } = bezwaar;
  if (verslag)
    return { waarde: t('bezwaren.horen.gehoord', { datum: dagTekst(verslag.op, taal) }), uitleg: verslag.door };
  if (afgezien)
    return { waarde: t('bezwaren.horen.afgezien', { grond: afgezien.grond }), uitleg: afgezien.toelichting };
  if (hoorzitting) {
    const { op, plaats } = hoorzitting;
    return {
      waarde: t('bezwaren.horen.zitting', { datum: dagTekst(dagVan(op), taal) }),
      uitleg: t('bezwaren.horen.waar', { uur: uurTekst(op), plaats }),
    };
  }
  return { waarde: t(wilGehoordWorden === true ? 'bezwaren.horen.wil' : 'bezwaren.horen.geen') };
};

const dwangsomTekst = (t: Woorden, taal: 'nl' | 'en', { dwangsom, dwangsombesluit }: Bezwaar): string => {
  if (dwangsombesluit?.betaaldOp)
    return t('bezwaren.dwangsom.betaald', { datum: dagTekst(dwangsombesluit.betaaldOp, taal) });
  if (dwangsombesluit) return t('bezwaren.dwangsom.wacht', { naam: dwangsombesluit.voorgesteldDoor });
  return t('bezwaren.dwangsom.tekst', { datum: dwangsom === null ? '' : dagTekst(dwangsom.vanaf, taal) });
};

const Stand = () => {
  const t = useTekst();
  const taal = useTaal();
  const { bezwaar } = useLoaderData<typeof loader>();
  const { dwangsom, besluit } = bezwaar;
  const tegen = `${besluit.soort}, ${dagTekst(besluit.bekendgemaaktOp, taal)}`;
  return (
    <Kerncijfers
      cijfers={[
        { sleutel: 'tegen', naam: t('bezwaren.besluit'), waarde: besluit.kenmerk, uitleg: tegen },
        {
          sleutel: 'tijdig',
          naam: t('bezwaren.tijdig'),
          waarde: bezwaar.tijdigheid,
          uitleg: bezwaar.verschoonbaar?.motivering ?? bezwaar.redenTeLaat ?? undefined,
          let: bezwaar.tijdigheid.startsWith('te laat'),
        },
        { sleutel: 'horen', naam: t('bezwaren.horen'), ...horenVan(t, taal, bezwaar) },
        ...(dwangsom === null
          ? []
          : [
              {
                sleutel: 'dwangsom',
                naam: t('bezwaren.dwangsom'),
                waarde: dwangsom.bedrag === null ? '–' : <Bedrag centen={dwangsom.bedrag} />,
                uitleg: dwangsomTekst(t, taal, bezwaar),
                let: true,
              },
            ]),
      ]}
    />
  );
};

const Proef = () => {
  const t = useTekst();
  const { proef } = useLoaderData<typeof loader>();
  return proef === undefined ? null : <Maanden titel={t('bezwaren.proef')} maanden={proef.maanden} />;
};

const Voorstel = () => {
  const t = useTekst();
  const { bezwaar } = useLoaderData<typeof loader>();
  const { voorstel } = bezwaar;
  if (voorstel === null) return null;
  return (
    <Paneel
      titel={t(voorstel.status === 'genomen' ? 'bezwaren.beslissing' : 'bezwaren.voorstel', {
        naam: voorstel.opgesteldDoor,
      })}
    >
      {voorstel.redenTeruglegging ? (
        <Melding soort="let">{<p lang="nl">{voorstel.redenTeruglegging}</p>}</Melding>
      ) : null}
      {voorstel.onderdelen.map(({ onderdeel, uitkomst, gevolg, motivering }) => (
        <div key={onderdeel} className="sk-stapel sk-nauw" lang="nl">
          <Kop>{onderdeel}</Kop>
          <p>
            <strong>
              {uitkomst}, {gevolg}
            </strong>
          </p>
          <p>{motivering}</p>
        </div>
      ))}
      <Proef />
    </Paneel>
  );
};

const EenBezwaar = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, bezwaar, gevolg, consulent, toetser, sleutel } = useLoaderData<typeof loader>();
  const doen = BezwaarDoen({ bezwaar, consulent, toetser, sleutel });
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={doen}>
      <BackLink href="/professional/bezwaren">{t('bezwaren.terug')}</BackLink>
      <PageTitle boven={bezwaar.wie.naam}>{titel}</PageTitle>
      {doen === undefined ? null : <NaarDoen />}
      <Gelukt />
      <div className="sk-rij">
        <Zaakstatus status={bezwaar.status} />
        {bezwaar.dagenOver === null ? null : (
          <Termijn
            wat={t('zaak.termijn')}
            datum={dagTekst(bezwaar.uitersteBesluitdatum, taal)}
            dagen={bezwaar.dagenOver}
          />
        )}
        {bezwaar.metCommissie ? <span className="sk-klein">{t('bezwaren.commissie')}</span> : null}
      </div>
      <Stand />
      <Paneel titel={t('bezwaren.gronden')}>
        {bezwaar.gronden === null ? (
          <Tekst>
            {t('bezwaren.gronden.geen', { datum: dagTekst(bezwaar.redenenUiterlijk ?? bezwaar.ontvangenOp, taal) })}
          </Tekst>
        ) : (
          <p lang="nl">{bezwaar.gronden}</p>
        )}
      </Paneel>
      <Voorstel />
      <Uitvoering bezwaar={bezwaar} />
      {gevolg === undefined ? null : <Gevolg gevolg={gevolg} onderwerp={bezwaar.onderwerp} />}
    </Werkblad>
  );
};
export default EenBezwaar;
