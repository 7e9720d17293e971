/** Knows the page on which a resident asks for somebody who does not work for the municipality, and reads who that became. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, Foutenlijst, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

const pad = '/clientondersteuning';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { ondersteuning } = await read(request, api.getMijnClientondersteuning({ client }));
  const bij = new URL(request.url).searchParams.get('bij') === 'besluit' ? ('besluit' as const) : ('zelf' as const);
  return { titel: tekstIn(taal)('ondersteuning.titel'), ondersteuning, bij, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const call = api.postMijnClientondersteuning({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: {
      keuze: text(form, 'keuze') === 'ja' ? 'ja' : 'nee',
      bij: text(form, 'bij') === 'besluit' ? 'besluit' : 'zelf',
    },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(pad);
  return data({ fouten: refused(uitkomst).fouten }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gezegd = NonNullable<Api.GetMijnClientondersteuningResponse['ondersteuning']>;

/** He waits, somebody has it, or it was closed: each in words. */
const Stand = ({ keuze, op, afloop }: Gezegd) => {
  const t = useTekst();
  const taal = useTaal();
  if (keuze !== 'ja') return <Tekst soort="small">{t(`intake.steun.gezegd.${keuze}`)}</Tekst>;
  if (afloop === null)
    return (
      <Melding soort="info" titel={t('ondersteuning.wacht', { datum: dagTekst(dagVan(op), taal) })}>
        <p>{t('ondersteuning.wacht.tekst')}</p>
      </Melding>
    );
  const datum = dagTekst(dagVan(afloop.op), taal);
  return afloop.organisatie === null ? (
    <Tekst soort="small">{t('ondersteuning.gesloten', { datum })}</Tekst>
  ) : (
    <Melding soort="goed" titel={t('ondersteuning.door', { naam: afloop.organisatie })}>
      <p>{t('ondersteuning.door.tekst', { datum, door: afloop.door })}</p>
    </Melding>
  );
};

const Ondersteuning = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, ondersteuning, bij, sleutel } = useLoaderData<typeof loader>();
  const geholpen = ondersteuning?.keuze === 'ja' && ondersteuning.afloop !== null;
  const wacht = ondersteuning?.keuze === 'ja' && ondersteuning.afloop === null;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Foutenlijst fouten={useActionData<typeof action>()?.fouten ?? []} />
        <Tekst>{t('intake.steun.uitleg')}</Tekst>
        {ondersteuning === null ? null : <Stand {...ondersteuning} />}
      </div>
      <Kaart>
        <Tekst>
          {t(
            wacht
              ? 'ondersteuning.toch'
              : bij === 'besluit'
                ? 'ondersteuning.besluit'
                : geholpen
                  ? 'ondersteuning.opnieuw'
                  : 'intake.steun',
          )}
        </Tekst>
        <Formulier sleutel={sleutel}>
          <input type="hidden" name="bij" value={bij} />
          <Knoppen>
            {wacht ? (
              <Button bezig={bezig} soort="tweede" name="keuze" value="nee">
                {t('ondersteuning.niet')}
              </Button>
            ) : (
              <Button bezig={bezig} soort={geholpen ? 'tweede' : 'hoofd'} name="keuze" value="ja">
                {t(geholpen && bij === 'zelf' ? 'ondersteuning.opnieuw.knop' : 'intake.steun.ja')}
              </Button>
            )}
          </Knoppen>
        </Formulier>
      </Kaart>
      <Tekst soort="small">{t('ondersteuning.wie')}</Tekst>
    </div>
  );
};
export default Ondersteuning;
