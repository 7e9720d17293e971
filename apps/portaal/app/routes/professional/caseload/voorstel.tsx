/** Knows a proposal on the screen: what it does, what other prices would give, who moves and why; accepted resident by resident. */
import { api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { Afweging } from './afweging.tsx';
import { Verdeelformulier } from './prijsvelden.tsx';
import { Regels } from './regels.tsx';
import { decide, perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const path = { voorstelId: params['voorstelId'] ?? '' };
  const voorstel = await read(request, api.getCaseloadVoorstellenByVoorstelId({ client: verzoek.client, path }));
  return { titel: tekstIn(verzoek.taal)('caseload.voorstel.titel'), voorstel, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const stuur = { verzoek: context.get(verzoekContext), request, form: await request.formData() };
  return readDoe(stuur.form) === 'beslis' ? decide(stuur, params['voorstelId'] ?? '') : perform(stuur);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gelezen = ReturnType<typeof useLoaderData<typeof loader>>;

const Tekort = ({ tekort }: Pick<Gelezen['voorstel'], 'tekort'>) => {
  const t = useTekst();
  if (tekort.consulenten === 0) return null;
  return (
    <Melding soort="let" titel={t('caseload.tekort.aantal', { aantal: tekort.consulenten })}>
      <p>{t('caseload.voorstel.tekort', { aantal: tekort.inwoners })}</p>
    </Melding>
  );
};

const Belasting = ({ belasting }: Pick<Gelezen['voorstel'], 'belasting'>) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('caseload.voorstel.belasting')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('caseload.kop.wie'), rij: true },
        { sleutel: 'voor', kop: t('caseload.kop.voor'), getal: true },
        { sleutel: 'na', kop: t('caseload.kop.na'), getal: true },
        { sleutel: 'verschil', kop: t('caseload.kop.verschil'), getal: true },
      ]}
      rijen={belasting.map(({ medewerkerId, naam, voor, na }) => ({
        sleutel: medewerkerId,
        cellen: { wie: naam, voor, na, verschil: na > voor ? `+${na - voor}` : String(na - voor).replace('-', '−') },
      }))}
    />
  );
};

const Voorstel = () => {
  const t = useTekst();
  const { titel, voorstel, sleutel } = useLoaderData<typeof loader>();
  const { prijzen, soort, wissels, blijft } = voorstel;
  const doen = (
    <Doen
      titel={t('pro.doen')}
      acties={[
        {
          sleutel: 'verdeel',
          titel: t('doe.verdeel.anders'),
          toets: 'v',
          open: true,
          inhoud: <Verdeelformulier sleutel={sleutel} prijzen={prijzen} soort={soort} />,
        },
      ]}
    />
  );
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={doen}>
      <BackLink href="/professional/caseload">{t('nav.caseload')}</BackLink>
      <PageTitle boven={t(`caseload.voorstel.soort.${soort}`)}>{titel}</PageTitle>
      <NaarDoen />
      <Gelukt />
      <Tekort tekort={voorstel.tekort} />
      <Kerncijfers
        cijfers={[
          { sleutel: 'wissels', naam: t('caseload.voorstel.wissels'), waarde: wissels },
          { sleutel: 'nieuw', naam: t('caseload.voorstel.nieuw'), waarde: voorstel.regels.length - wissels },
          { sleutel: 'blijft', naam: t('caseload.voorstel.blijft'), waarde: blijft },
        ]}
      />
      <Afweging punten={voorstel.afweging} />
      <Paneel titel={t('caseload.voorstel.belasting')}>
        <Tekst>{t('caseload.voorstel.belasting.uitleg')}</Tekst>
        <Belasting belasting={voorstel.belasting} />
      </Paneel>
      <Regels regels={voorstel.regels} sleutel={sleutel} />
    </Werkblad>
  );
};
export default Voorstel;
