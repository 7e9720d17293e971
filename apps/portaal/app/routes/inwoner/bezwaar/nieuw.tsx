/** Knows how a resident objects: why, or later; and why now, when it is late. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
import { Termijn } from '@samenkracht/ui/parts';
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
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { besluitTekst } from './soort.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { besluiten } = await read(request, api.getMijnBesluiten({ client: verzoek.client }));
  const besluit = besluiten.find(({ id }) => id === params['besluitId']);
  if (besluit === undefined) throw data({ title: '', status: 404 }, { status: 404 });
  if (besluit.bezwaarId !== null) throw redirect(`/bezwaar/${besluit.bezwaarId}`);
  const titel = tekstIn(verzoek.taal)('bezwaar.nieuw.titel');
  return { titel, besluit, sleutel: await keepableSleutel(verzoek), bewaard: await takeKept(verzoek, request) };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const [gronden, redenTeLaat] = [text(form, 'gronden'), text(form, 'redenTeLaat')];
  const call = api.postMijnBesluitenByBesluitIdBezwaar({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { besluitId: params['besluitId'] ?? '' },
    body: {
      ...(gronden === '' ? {} : { gronden }),
      ...(redenTeLaat === '' ? {} : { redenTeLaat }),
      wilGehoordWorden: form.get('horen') === 'ja',
    },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/bezwaar/${uitkomst.waarde.id}?nieuw`);
  const veld = uitkomst.probleem.code === 'REDEN_TE_LAAT_ONTBREEKT' ? 'redenTeLaat' : 'gronden';
  const velden = { gronden: 'gronden', redenTeLaat: 'redenTeLaat', '*': veld };
  return data({ ...refused(uitkomst, velden), getypt: { gronden, redenTeLaat } }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { besluit, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Readonly<Record<string, string>> = antwoord?.getypt ?? bewaard ?? {};
  const { soort, kenmerk } = besluit;
  const datum = dagTekst(besluit.bekendgemaaktOp, taal);
  const uiterlijk = dagTekst(besluit.bezwaarUiterlijk, taal);
  return (
    <div className="sk-stapel">
      <BackLink href="/bezwaar">{t('bezwaar.titel')}</BackLink>
      <PageTitle boven={t('bezwaar.nieuw.boven', { soort: besluitTekst(t, soort), datum, kenmerk })}>
        {t('bezwaar.nieuw.titel')}
      </PageTitle>
      {besluit.opTijd ? <Termijn wat={t('bezwaar.nieuw.tot')} datum={uiterlijk} /> : null}
      <Formulier sleutel={sleutel} fouten={fouten}>
        {besluit.opTijd ? null : (
          <TekstvakVeld
            naam="redenTeLaat"
            label={t('bezwaar.redenTeLaat')}
            hulp={t('bezwaar.redenTeLaat.hulp', { datum: uiterlijk })}
            waarde={getypt['redenTeLaat']}
            fout={foutVan(fouten, 'redenTeLaat')}
            rijen={3}
          />
        )}
        <TekstvakVeld
          naam="gronden"
          label={t('bezwaar.gronden')}
          hulp={t('bezwaar.gronden.hulp')}
          waarde={getypt['gronden']}
          fout={foutVan(fouten, 'gronden')}
          verplicht={false}
          rijen={6}
        />
        <Vinkje naam="horen" label={t('bezwaar.horen')} />
        <Knoppen>
          <Button bezig={bezig}>{t('bezwaar.verstuur')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Nieuw;
