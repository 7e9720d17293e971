/** Knows the form of a complaint: what it is about, what happened, and whether he wants to talk about it. */
import { api } from '@samenkracht/api-client';
import { parseDay } from '@samenkracht/core';
import {
  Button,
  DatumVeld,
  foutVan,
  KeuzelijstVeld,
  KeuzeVeld,
  Knoppen,
  TekstVeld,
  TekstvakVeld,
} from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { type Tekst as Teksten, tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { themas } = await read(request, api.getMijnKlachten({ client: verzoek.client }));
  const titel = tekstIn(verzoek.taal)('klacht.nieuw.titel');
  return { titel, themas, sleutel: await keepableSleutel(verzoek), bewaard: await takeKept(verzoek, request) };
};

/** A day from its three boxes; empty is none. */
const dagIn = (form: FormData): string | undefined => {
  const [jaar = '', maand = '', dag = ''] = ['jaar', 'maand', 'dag'].map((deel) => text(form, `voorgevallen-${deel}`));
  return jaar + maand + dag === ''
    ? undefined
    : `${jaar.padStart(4, '0')}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
};

const missing = (form: FormData, t: Teksten) => {
  const dag = dagIn(form);
  return [
    ...(text(form, 'thema') === '' ? [{ veld: 'thema', tekst: t('klacht.thema.leeg') }] : []),
    ...(text(form, 'omschrijving').length < 10 ? [{ veld: 'omschrijving', tekst: t('klacht.omschrijving.leeg') }] : []),
    ...(dag !== undefined && parseDay(dag) === undefined
      ? [{ veld: 'voorgevallen', tekst: t('klacht.voorgevallen.fout') }]
      : []),
    ...(text(form, 'praten') === '' ? [{ veld: 'praten', tekst: t('klacht.praten.leeg') }] : []),
  ];
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const fouten = missing(form, tekstIn(verzoek.taal));
  const [dag, overWie] = [dagIn(form), text(form, 'overWie')];
  const getypt = {
    ...Object.fromEntries(['thema', 'omschrijving', 'overWie', 'praten'].map((naam) => [naam, text(form, naam)])),
    ...(dag === undefined ? {} : { voorgevallen: dag }),
  };
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  const call = api.postMijnKlachten({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: {
      thema: text(form, 'thema'),
      omschrijving: text(form, 'omschrijving'),
      ...(dag === undefined ? {} : { voorgevallenOp: dag }),
      ...(overWie === '' ? {} : { overWie }),
      wilGehoordWorden: text(form, 'praten') === 'ja',
    },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/klachten/${uitkomst.waarde.id}?nieuw`);
  const veld = uitkomst.probleem.code === 'DAG_IN_DE_TOEKOMST' ? 'voorgevallen' : 'omschrijving';
  const velden = { thema: 'thema', omschrijving: 'omschrijving', '*': veld };
  return data({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, themas, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Readonly<Record<string, string>> = antwoord?.getypt ?? bewaard ?? {};
  const veld = (naam: string) => ({ naam, waarde: getypt[naam], fout: foutVan(fouten, naam) });
  return (
    <div className="sk-stapel">
      <BackLink href="/klachten">{t('klacht.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('klacht.nieuw.uitleg')}</Tekst>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <KeuzelijstVeld
          {...veld('thema')}
          label={t('klacht.thema')}
          leeg={t('klacht.thema.kies')}
          opties={themas.map((thema) => ({ waarde: thema, tekst: thema }))}
        />
        <TekstvakVeld
          {...veld('omschrijving')}
          label={t('klacht.omschrijving')}
          hulp={t('klacht.omschrijving.hulp')}
          rijen={6}
        />
        <DatumVeld
          {...veld('voorgevallen')}
          verplicht={false}
          label={t('klacht.voorgevallen')}
          hulp={t('klacht.voorgevallen.hulp')}
        />
        <TekstVeld {...veld('overWie')} verplicht={false} label={t('klacht.overwie')} hulp={t('klacht.overwie.hulp')} />
        <KeuzeVeld
          {...veld('praten')}
          label={t('klacht.praten')}
          hulp={t('klacht.praten.hulp')}
          opties={[
            { waarde: 'ja', tekst: t('klacht.praten.ja') },
            { waarde: 'nee', tekst: t('klacht.praten.nee') },
          ]}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('klacht.verstuur')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Nieuw;
