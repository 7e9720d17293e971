/** Knows the months for which pay is reported: what is still to do stands out. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kop, Leeg, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Status, StatusList, type StatusSoort } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { type Verzoek, verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Herinnering } from './herinnering.tsx';
import { Vast } from './vast.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const answer = await api.getMijnInkomsten({ client });
  // Without an uitkering there are no months: nothing to report, and no error either.
  const { maanden } = answer.response?.status === 404 ? { maanden: [] } : await read(request, Promise.resolve(answer));
  const wijze = maanden.length === 0 ? undefined : await read(request, api.getMijnVerrekenwijze({ client }));
  const herinnering = maanden.length === 0 ? undefined : await read(request, api.getMijnLoonherinnering({ client }));
  return {
    titel: tekstIn(taal)('inkomsten.titel'),
    maanden,
    verrekening: wijze,
    herinneren: herinnering?.herinneren,
    sleutel: newSleutel(),
  };
};

/** Yes to the offer that was read, or no more. */
const answerVolmacht = (client: Verzoek['client'], antwoord: string, headers: ReturnType<typeof idempotent>) =>
  antwoord === 'stop'
    ? api.postMijnVerrekenwijzeVolmachtIntrekking({ client, headers })
    : api.postMijnVerrekenwijzeVolmacht({ client, headers, body: { voorstelId: antwoord } });

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const volmacht = text(form, 'volmacht');
  if (volmacht !== '') {
    const call = answerVolmacht(verzoek.client, volmacht, idempotent(form.get('sleutel')));
    const uitkomst = await attempt({ verzoek, request, form }, call);
    return { gekozen: undefined, geweigerd: uitkomst.ok ? undefined : uitkomst.probleem };
  }
  const herinneren = text(form, 'herinneren') === 'ja';
  const headers = idempotent(form.get('sleutel'));
  const call = api.putMijnLoonherinnering({ client: verzoek.client, body: { herinneren }, headers });
  await attempt({ verzoek, request, form }, call);
  return { gekozen: herinneren, geweigerd: undefined };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Maand = Api.GetMijnInkomstenResponse['maanden'][number];
type Inkomst = Maand['inkomsten'][number];

const soorten: Record<Inkomst['status'], StatusSoort> = {
  verwacht: 'nu',
  geschat: 'let',
  definitief: 'goed',
  gecorrigeerd: 'goed',
  tegenstrijdig: 'let',
};

const MaandStatus = ({ maand }: { readonly maand: Maand }) => {
  const t = useTekst();
  if (maand.teDoen) return <Status soort="nu">{t('inkomsten.tedoen')}</Status>;
  const first = maand.inkomsten[0];
  return first ? <Status soort={soorten[first.status]}>{t(`inkomsten.status.${first.status}`)}</Status> : null;
};

const Inkomsten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, verrekening, herinneren, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const met = maanden.filter(({ inkomsten }) => inkomsten.length > 0);
  const laatste = maanden[0]?.maand;
  return (
    <div className="sk-stapel">
      <BackLink href="/geld">{t('nav.geld')}</BackLink>
      <PageTitle>{t('inkomsten.titel')}</PageTitle>
      {met.length === 0 ? (
        <Leeg icoon="munt" titel={t('inkomsten.leeg.titel')}>
          <Tekst>{t('inkomsten.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Tekst>{t('inkomsten.uitleg')}</Tekst>
          <StatusList
            titel={t('inkomsten.lijst')}
            regels={met.map((maand) => ({
              sleutel: maand.maand,
              titel: maandTekst(maand.maand, taal),
              href: `/inkomsten/${maand.maand}`,
              waarde: maand.totaal === null ? undefined : <Bedrag centen={maand.totaal} />,
              uitleg: maand.inkomsten.map(({ werkgever }) => werkgever).join(', '),
              status: <MaandStatus maand={maand} />,
            }))}
          />
        </>
      )}
      {verrekening ? (
        <section className="sk-stapel">
          <Kop>{t('mijn.verrekening.titel')}</Kop>
          <p lang="nl">{verrekening.uitleg}</p>
          {antwoord?.geweigerd ? (
            <Melding soort="let" live titel={antwoord.geweigerd.title}>
              <p lang="nl">{antwoord.geweigerd.detail}</p>
            </Melding>
          ) : null}
          <Vast verrekening={verrekening} sleutel={sleutel} />
        </section>
      ) : null}
      {laatste ? (
        <p>
          <TextLink href={`/inkomsten/${laatste}/nieuw`}>{t('inkomsten.nieuwWerk')}</TextLink>
          <br />
          <TextLink href={`/inkomsten/${laatste}/ander`}>{t('ander.titel')}</TextLink>
        </p>
      ) : null}
      {herinneren === undefined || met.length === 0 ? null : (
        <Herinnering herinneren={herinneren} sleutel={sleutel} bewaard={antwoord?.gekozen !== undefined} />
      )}
    </div>
  );
};
export default Inkomsten;
