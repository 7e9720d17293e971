/** Knows how a resident reports pay of an employer that we do not know yet. */
import { api } from '@samenkracht/api-client';
import { BedragVeld, Button, type FormFout, foutVan, KeuzeVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
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
  const { maand } = await read(
    request,
    api.getMijnInkomstenByMaand({ client, path: { maand: params['maand'] ?? '' } }),
  );
  return {
    titel: tekstIn(taal)('inkomsten.nieuwWerk'),
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
  // The new job now stands on the page of the month, with its outcome.
  if (antwoord.gemeld) throw redirect(`/inkomsten/${maand}`);
  return data(antwoord, { status: antwoord.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Keuzes = ({ fouten, getypt }: { readonly fouten: readonly FormFout[]; readonly getypt: Velden | undefined }) => {
  const t = useTekst();
  return (
    <>
      <KeuzeVeld
        naam="vakantiegeld"
        label={t('loon.vakantiegeld')}
        waarde={getypt?.['vakantiegeld']}
        fout={foutVan(fouten, 'vakantiegeld')}
        opties={[
          { waarde: 'meebetaald', tekst: t('loon.vakantiegeld.meebetaald') },
          { waarde: 'nog te goed', tekst: t('loon.vakantiegeld.later') },
          { waarde: 'geen', tekst: t('loon.vakantiegeld.geen') },
        ]}
      />
      <KeuzeVeld
        naam="status"
        label={t('loon.zeker')}
        waarde={getypt?.['status'] ?? 'definitief'}
        opties={[
          { waarde: 'definitief', tekst: t('loon.zeker.definitief') },
          { waarde: 'geschat', tekst: t('loon.zeker.geschat'), hulp: t('loon.zeker.geschat.hulp') },
        ]}
      />
    </>
  );
};

const Nieuw = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { maand, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Velden | undefined = antwoord?.getypt ?? bewaard;
  return (
    <div className="sk-stapel">
      <BackLink href={`/inkomsten/${maand}`}>{t('actie.terug')}</BackLink>
      <PageTitle boven={maandTekst(maand, taal)}>{t('inkomsten.nieuwWerk')}</PageTitle>
      {bewaard && !antwoord ? <BewaardMelding /> : null}
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstVeld
          naam="werkgever"
          label={t('loon.werkgever')}
          hulp={t('loon.werkgever.hulp')}
          waarde={getypt?.['werkgever']}
          fout={foutVan(fouten, 'werkgever')}
        />
        <BedragVeld
          naam="netto"
          label={t('loon.veld', { werkgever: '…' })}
          hulp={t('loon.veld.hulp')}
          waarde={getypt?.['netto']}
          fout={foutVan(fouten, 'netto')}
        />
        <Keuzes fouten={fouten} getypt={getypt} />
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
export default Nieuw;
