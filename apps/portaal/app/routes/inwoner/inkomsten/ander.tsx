/** Knows how a resident reports income that is not pay: what it is, from whom, and how much in this month. */
import { api } from '@samenkracht/api-client';
import { BedragVeld, Button, foutVan, KeuzelijstVeld, KeuzeVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BewaardMelding } from '../../../kader/bewaard-melding.tsx';
import { maandTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { Uitkomst } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept, type Velden } from '../../../server/bewaard.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { report } from './melding.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const path = { maand: params['maand'] ?? '' };
  const { maand } = await read(request, api.getMijnInkomstenByMaand({ client, path }));
  return {
    titel: tekstIn(taal)('ander.titel'),
    maand,
    sleutel: await keepableSleutel(verzoek),
    bewaard: await takeKept(verzoek, request),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const maand = params['maand'] ?? '';
  const antwoord = await report({ verzoek, request, form }, maand);
  if (antwoord.gemeld) throw redirect(`/inkomsten/${maand}`);
  return data(antwoord, { status: antwoord.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const soorten = [
  'alimentatie',
  'huur of kostgeld',
  'uitkering uit vroeger werk',
  'particulier pensioen',
  'AOW',
  'gift',
  'ander inkomen',
] as const;
const vakantiegelden = ['meebetaald', 'nog te goed', 'geen'] as const;

const Invoervelden = ({ fouten, getypt }: Pick<ReturnType<typeof useAnder>, 'fouten' | 'getypt'>) => {
  const t = useTekst();
  const stand = (naam: string) => ({ naam, waarde: getypt?.[naam], fout: foutVan(fouten, naam) });
  return (
    <>
      <KeuzelijstVeld
        {...stand('soort')}
        label={t('ander.soort')}
        leeg={t('ander.kies')}
        opties={soorten.map((waarde) => ({ waarde, tekst: t(`ander.soort.${waarde}`) }))}
      />
      <div className="sk-stapel sk-nauw sk-bij-huur">
        <KeuzeVeld
          {...stand('inKostendelersnorm')}
          label={t('ander.norm')}
          hulp={t('ander.norm.hulp')}
          opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t(`ander.norm.${waarde}`) }))}
        />
        <Tekst soort="small">
          {t('ander.norm.wonen')} <TextLink href="/wijzigingen">{t('mijnwijz.titel')}</TextLink>
        </Tekst>
      </div>
      <TekstVeld {...stand('werkgever')} label={t('ander.van')} hulp={t('ander.van.hulp')} />
      <BedragVeld {...stand('netto')} label={t('ander.bedrag')} hulp={t('ander.bedrag.hulp')} />
      <div className="sk-bij-uitkering">
        <KeuzelijstVeld
          {...stand('vakantiegeld')}
          verplicht={false}
          label={t('ander.vakantiegeld')}
          hulp={t('ander.vakantiegeld.hulp')}
          leeg={t('ander.kies')}
          opties={vakantiegelden.map((waarde) => ({ waarde, tekst: t(`ander.vakantiegeld.${waarde}`) }))}
        />
      </div>
    </>
  );
};

/** What was sent last, or what was kept while he signed in again. */
const useAnder = () => {
  const { bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const getypt: Velden | undefined = antwoord?.getypt ?? bewaard;
  return { antwoord, fouten: antwoord?.fouten ?? [], getypt };
};

const Ander = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { maand, sleutel, bewaard } = useLoaderData<typeof loader>();
  const { antwoord, fouten, getypt } = useAnder();
  return (
    <div className="sk-stapel">
      <BackLink href={`/inkomsten/${maand}`}>{t('actie.terug')}</BackLink>
      <PageTitle boven={maandTekst(maand, taal)}>{t('ander.titel')}</PageTitle>
      <Tekst>{t('ander.uitleg')}</Tekst>
      {bewaard && !antwoord ? <BewaardMelding /> : null}
      <Formulier sleutel={sleutel} fouten={fouten}>
        <div className="sk-keuzeblok sk-stapel">
          <Invoervelden fouten={fouten} getypt={getypt} />
        </div>
        {antwoord?.blik ? <Uitkomst blik={antwoord.blik} live /> : null}
        <Knoppen>
          <Button bezig={bezig}>{t('loon.verstuur')}</Button>
          <Button soort="tweede" name="doe" value="bereken">
            {t('loon.bereken')}
          </Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Ander;
