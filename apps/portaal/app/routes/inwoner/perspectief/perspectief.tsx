/** Knows the page of what a resident can and wants: one thing to do now, what he can, what he wants, what is missing, and what was written down with him. */
import { api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { leertPer } from '../../../kader/leert.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { attempt, glance, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Kan, Papieren } from './kan.tsx';
import { NuDoen } from './nu-doen.tsx';
import { Samen } from './samen.tsx';
import { Gevraagd, Mist, Wil } from './wil.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const mijn = await read(request, api.getMijnPerspectief({ client }));
  // The catalogue is of another room: without it the page stands, and only misses what teaches this.
  const aanbod = await glance(request, api.getMijnAanbod({ client }));
  return {
    titel: tekstIn(taal)('perspectief.titel'),
    mijn,
    verteld: await findVerteld(request, verzoek),
    leert: leertPer(aanbod?.instrumenten ?? []),
    sleutel: newSleutel(),
  };
};

/** Three small forms: choose an occupation, take one away, and say whether what was written down is right. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const t = tekstIn(verzoek.taal);
  const send = async () => {
    const beroepId = text(form, 'beroepId');
    if (text(form, 'doe') === 'kies') return api.postMijnBeroepswensen({ ...om, body: { beroepId } });
    if (text(form, 'doe') === 'weg') return api.deleteMijnBeroepswensenByBeroepId({ ...om, path: { beroepId } });
    const reactie = text(form, 'reactie');
    const body = {
      versie: Number(text(form, 'versie')),
      klopt: text(form, 'klopt') === 'ja',
      ...(reactie === '' ? {} : { reactie }),
    };
    return api.postMijnPerspectiefReactie({ ...om, body });
  };
  const isReactie = text(form, 'doe') === 'reactie';
  const getypt = { klopt: text(form, 'klopt'), reactie: text(form, 'reactie') };
  if (isReactie && getypt.klopt === '')
    return data({ fouten: [{ veld: 'klopt', tekst: t('perspectief.klopt.leeg') }], getypt }, { status: 422 });
  if (getypt.klopt === 'nee' && getypt.reactie === '')
    return data({ fouten: [{ veld: 'reactie', tekst: t('perspectief.klopt.wat') }], getypt }, { status: 422 });
  const uitkomst = await attempt<unknown>({ verzoek, request, form }, send());
  if (uitkomst.ok) throw redirect(isReactie ? '/perspectief#samen' : '/perspectief#wil');
  return data({ ...refused(uitkomst), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Lijststand = () => {
  const t = useTekst();
  const { lijst } = useLoaderData<typeof loader>().mijn;
  if (lijst !== null && !lijst.voorbeeld) return null;
  return (
    <Melding soort="let">
      <p>
        {lijst === null ? t('perspectief.lijst.geen') : t('perspectief.lijst.voorbeeld', { aantal: lijst.beroepen })}
      </p>
    </Melding>
  );
};

const Perspectief = () => {
  const t = useTekst();
  const { titel, mijn, verteld, leert, sleutel } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('perspectief.intro')}</Tekst>
        <Lijststand />
        <NuDoen mijn={mijn} />
      </div>
      <Kan mijn={mijn} verteld={verteld} />
      <Papieren mijn={mijn} />
      <Wil mijn={mijn} sleutel={sleutel} />
      <Mist mijn={mijn} leert={leert} />
      <Samen mijn={mijn} sleutel={sleutel} />
      <Gevraagd mijn={mijn} sleutel={sleutel} />
    </div>
  );
};
export default Perspectief;
