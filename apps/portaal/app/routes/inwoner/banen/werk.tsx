/** Knows a resident's work: how it goes after the benefit with one tap when it does not, his jobs and hours, and what he can add. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Doen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Banenlijst, isNaastElkaar, Verloop } from '../../../kader/banen/banen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, settle } from '../../professional/actie.ts';
import { type Baanstuur, isBaandoe, verrichtBaan } from '../../professional/banen/baanverrichten.ts';
import { useBaanacties } from '../../professional/banen/formulieren.tsx';
import { Gelukt } from '../../professional/gelukt.tsx';
import { Nazorgkaart } from './nazorgkaart.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const [banen, nazorg] = await Promise.all([
    read(request, api.getMijnBanen({ client })),
    read(request, api.getMijnNazorg({ client })),
  ]);
  const titel = tekstIn(taal)('banen.titel');
  return { titel, banen, nazorg, sleutel: newSleutel() };
};

const signal = async (stuur: Baanstuur) => {
  const { form, verzoek } = stuur;
  const tekst = text(form, 'signaal-tekst');
  const call = api.postMijnNazorgSignaal({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    // a word or two is as good as none: the tap is what counts
    body: tekst.length < 3 ? {} : { tekst },
  });
  return settle(form, stuur.pad, await attempt(stuur, call), { '*': 'signaal-tekst', tekst: 'signaal-tekst' });
};

const answer = async (stuur: Baanstuur) => {
  const { form, verzoek } = stuur;
  const call = api.postMijnTerugkerenByUitstroomIdAntwoord({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { uitstroomId: text(form, 'id') },
    body: { klopt: text(form, 'klopt') === 'ja' },
  });
  return settle(form, stuur.pad, await attempt(stuur, call));
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await request.formData();
  const stuur = { verzoek: context.get(verzoekContext), request, form, persoonId: undefined, pad: '/werk' };
  const doe = readDoe(form);
  if (isBaandoe(doe)) return verrichtBaan(stuur, doe);
  return doe === 'signaal' ? signal(stuur) : answer(stuur);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Werk = () => {
  const t = useTekst();
  const { titel, banen, nazorg, sleutel } = useLoaderData<typeof loader>();
  const { vandaag } = banen;
  const acties = useBaanacties({ sleutel, banen: banen.banen }, vandaag);
  const lopend = banen.banen.find(({ tot, vanaf }) => vanaf <= vandaag && (tot === null || tot > vandaag));
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Gelukt />
        {lopend?.omhoog ? <Melding soort="goed" titel={t('banen.omhoog')} /> : null}
        <Tekst soort="lead">{banen.nu === 0 ? t('banen.nu.geen') : t('banen.nu', { uren: banen.nu })}</Tekst>
      </div>
      <Nazorgkaart nazorg={nazorg} sleutel={sleutel} />
      <section className="sk-stapel">
        <Kop>{t('banen.lijst')}</Kop>
        <Banenlijst banen={banen} lezer="inwoner" vandaag={vandaag} />
        <Doen titel={t('banen.doen')} acties={acties} />
      </section>
      {isNaastElkaar(banen) ? (
        <section className="sk-stapel">
          <Kop>{t('banen.verloop')}</Kop>
          <Verloop verloop={banen.verloop} />
        </section>
      ) : null}
      <Melding soort="info" titel={t('banen.opgave')}>
        <p>{t('banen.opgave.tekst')}</p>
        <p>
          <TextLink href="/inkomsten">{t('banen.opgave.link')}</TextLink>
        </p>
      </Melding>
    </div>
  );
};
export default Werk;
