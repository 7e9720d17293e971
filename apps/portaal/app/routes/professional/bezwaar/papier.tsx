/** Knows the form of an objection that came on paper: against a decision that we know, or one that stands nowhere but on paper. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, DatumVeld, foutVan, KeuzeVeld, Knoppen, TekstVeld, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Werkblad } from '@samenkracht/ui/frame';
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
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDag, typedIn } from '../actie.ts';
import { WieKop } from '../wie-kop.tsx';

const anders = 'anders';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { client, taal } = verzoek;
  const path = { persoonId: params['persoonId'] ?? '' };
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path }));
  const { besluiten } = await read(request, api.getPersonenByPersoonIdBesluiten({ client, path }));
  return { titel: tekstIn(taal)('bezwaren.papier'), wie, besluiten, sleutel: newSleutel() };
};

/** A day that may be left out; what is no day is left to the API, which says so beside the field. */
const dagIn = (form: FormData, naam: string) => {
  const dag = readDag(form, naam);
  return dag === undefined ? {} : { [naam]: dag };
};

const bodyVan = (form: FormData, persoonId: string): NonNullable<Api.PostBezwarenData['body']> => {
  const besluit = text(form, 'besluit');
  const filled = (naam: 'gronden' | 'redenTeLaat') => (text(form, naam) === '' ? {} : { [naam]: text(form, naam) });
  const papierenBesluit = { kenmerk: text(form, 'kenmerk'), bekendgemaaktOp: readDag(form, 'bekendgemaaktOp') ?? '' };
  return {
    persoonId,
    ...(besluit === anders ? { papierenBesluit } : besluit === '' ? {} : { besluitId: besluit }),
    ontvangenOp: readDag(form, 'ontvangenOp') ?? '',
    ...dagIn(form, 'terPostOp'),
    ...filled('gronden'),
    ...filled('redenTeLaat'),
    wilGehoordWorden: form.get('horen') === 'ja',
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const getypt = typedIn(form);
  if (text(form, 'besluit') === '') {
    const tekst = t('pro.vulin', { veld: t('bezwaren.papier.besluit') });
    return data({ fouten: [{ veld: 'besluit', tekst }], getypt }, { status: 422 });
  }
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postBezwaren({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      body: bodyVan(form, params['persoonId'] ?? ''),
    }),
  );
  if (uitkomst.ok) throw redirect(`/professional/bezwaren/${uitkomst.waarde.id}`);
  const velden = {
    ...{ 'papierenBesluit.kenmerk': 'kenmerk', 'papierenBesluit.bekendgemaaktOp': 'bekendgemaaktOp' },
    ...{ ontvangenOp: 'ontvangenOp', terPostOp: 'terPostOp', gronden: 'gronden', redenTeLaat: 'redenTeLaat' },
    '*': 'besluit',
  };
  return data({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Veld = (naam: string) => {
  readonly naam: string;
  readonly waarde: string | undefined;
  readonly fout: string | undefined;
};

const Besluitkeuze = ({ veld }: { readonly veld: Veld }) => {
  const t = useTekst();
  const taal = useTaal();
  const { besluiten } = useLoaderData<typeof loader>();
  return (
    <>
      <KeuzeVeld
        {...veld('besluit')}
        label={t('bezwaren.papier.besluit')}
        opties={[
          ...besluiten
            .filter(({ bezwaarId }) => bezwaarId === null)
            .map(({ id, soort, bekendgemaaktOp, kenmerk, bezwaarUiterlijk }) => ({
              waarde: id,
              tekst: <span lang="nl">{t('bezwaar.besluit', { soort, datum: dagTekst(bekendgemaaktOp, taal) })}</span>,
              hulp: `${kenmerk}, ${t('bezwaar.tot', { datum: dagTekst(bezwaarUiterlijk, taal) })}`,
            })),
          { waarde: anders, tekst: t('bezwaren.papier.ander') },
        ]}
      />
      <TekstVeld
        {...veld('kenmerk')}
        verplicht={false}
        label={t('bezwaren.papier.kenmerk')}
        hulp={t('bezwaren.papier.alleen')}
        breedte="kort"
      />
      <DatumVeld {...veld('bekendgemaaktOp')} label={t('bezwaren.papier.bekend')} hulp={t('bezwaren.papier.alleen')} />
    </>
  );
};

const Papier = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, wie, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Readonly<Record<string, string>> = antwoord?.getypt ?? {};
  const dag = (naam: string) => ['jaar', 'maand', 'dag'].map((deel) => getypt[`${naam}-${deel}`] ?? '').join('-');
  const veld: Veld = (naam) => ({
    naam,
    waarde: `${naam}-jaar` in getypt ? dag(naam) : getypt[naam],
    fout: foutVan(fouten, naam),
  });
  return (
    <Werkblad wie={<WieKop wie={wie} />}>
      <BackLink href={`/professional/personen/${wie.persoonId}`}>{wie.naam}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <Besluitkeuze veld={veld} />
        <DatumVeld {...veld('ontvangenOp')} label={t('bezwaren.papier.ontvangen')} />
        <DatumVeld {...veld('terPostOp')} label={t('bezwaren.papier.post')} hulp={t('bezwaren.papier.post.hulp')} />
        <TekstvakVeld
          {...veld('gronden')}
          verplicht={false}
          rijen={6}
          label={t('bezwaren.papier.gronden')}
          hulp={t('bezwaren.papier.gronden.hulp')}
        />
        <TekstvakVeld
          {...veld('redenTeLaat')}
          verplicht={false}
          rijen={3}
          label={t('bezwaren.papier.telaat')}
          hulp={t('bezwaren.papier.telaat.hulp')}
        />
        <Vinkje naam="horen" label={t('bezwaren.papier.horen')} />
        <Knoppen>
          <Button bezig={bezig}>{t('bezwaren.papier.knop')}</Button>
        </Knoppen>
      </Formulier>
    </Werkblad>
  );
};
export default Papier;
