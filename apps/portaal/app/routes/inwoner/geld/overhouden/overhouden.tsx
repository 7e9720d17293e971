/** Knows the page "Wat houd ik over?": work in, what is left out; and a plan that is shared with who guides the resident. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kaart, Leeg, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Formulier } from '../../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../../kader/pagina.ts';
import { attempt, read } from '../../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../../server/formulier.ts';
import { verzoekContext } from '../../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../../teksten/teksten.tsx';
import { Werkformulier } from './formulier.tsx';
import { Plannen } from './plannen.tsx';
import { Overgehouden } from './uitkomst.tsx';
import { beginVan, bereken, foutenIn, type Getypt, heeftOpvangkind, planvraag, typed } from './vraag.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const titel = tekstIn(taal)('over.titel');
  const weten = await api.getMijnUitkeringRekenfeiten({ client });
  // Without a benefit this month there is nothing to fill in, and no error either.
  if (weten.response?.status === 404) return { titel, dossier: undefined };
  const feiten = await read(request, Promise.resolve(weten));
  const { plannen } = await read(request, api.getMijnUitkeringWerkplannen({ client }));
  return {
    titel,
    dossier: {
      begin: beginVan(feiten),
      metPartner: feiten.feiten.partner !== null && feiten.feiten.partner !== undefined,
      metKind: heeftOpvangkind(feiten),
      metHuisgenoten: (feiten.feiten.medebewoners ?? []).length > 0,
      plannen,
      sleutel: newSleutel(),
    },
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const form = await request.formData();
  const stuur = { verzoek, request, form };
  const headers = idempotent(form.get('sleutel'));
  const doe = text(form, 'doe');
  if (doe === 'terug') {
    const path = { werkplanId: text(form, 'plan') };
    await attempt(stuur, api.postMijnUitkeringWerkplannenByWerkplanIdIntrekking({ client, path, headers }));
    return { gedaan: 'terug' as const, fouten: [] };
  }
  const getypt = typed(form);
  const fouten = foutenIn(getypt, tekstIn(taal));
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  const vraag = planvraag(await read(request, api.getMijnUitkeringRekenfeiten({ client })), getypt);
  const berekend = await bereken(verzoek, request, vraag);
  if (doe !== 'bewaar') return { fouten: [], getypt, berekend };
  const toelichting = text(form, 'toelichting');
  const body = { vraag, ...(toelichting === '' ? {} : { toelichting }) };
  const bewaard = await attempt(stuur, api.postMijnUitkeringWerkplannen({ client, headers, body }));
  if (bewaard.ok) return { gedaan: 'bewaard' as const, fouten: [], getypt, berekend };
  return data({ ...refused(bewaard, { '*': 'toelichting' }), getypt, berekend }, { status: bewaard.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

/** The same answers travel along, so that what is shared is what is seen. */
const Bewaren = ({ getypt, sleutel }: { readonly getypt: Getypt; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Kaart titel={t('over.bewaren')} soort="zacht">
      <Tekst>{t('over.bewaren.uitleg')}</Tekst>
      <Formulier sleutel={`b-${sleutel}`}>
        {Object.entries(getypt).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <TekstvakVeld
          naam="toelichting"
          verplicht={false}
          label={t('over.toelichting')}
          hulp={t('over.toelichting.hulp')}
        />
        <Knoppen>
          <Button name="doe" value="bewaar">
            {t('over.bewaar')}
          </Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

const Zonder = () => {
  const t = useTekst();
  return (
    <Leeg icoon="munt" titel={t('over.zonder.titel')}>
      <Tekst>{t('over.zonder.tekst')}</Tekst>
      <ButtonLink href="/rekenhulp">{t('rekenhulp.aanmelden.knop')}</ButtonLink>
    </Leeg>
  );
};

type Dossier = NonNullable<Awaited<ReturnType<typeof loader>>['dossier']>;

const Rekenen = ({ dossier }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const antwoord = useActionData<typeof action>();
  const { begin, plannen, sleutel, ...huishouden } = dossier;
  const gedaan = antwoord && 'gedaan' in antwoord ? antwoord.gedaan : undefined;
  const getypt = (antwoord && 'getypt' in antwoord ? antwoord.getypt : undefined) ?? begin;
  const berekend = antwoord && 'berekend' in antwoord ? antwoord.berekend : undefined;
  return (
    <>
      {gedaan === 'bewaard' ? (
        <Melding soort="goed" live titel={t('over.bewaard')}>
          <p>{t('over.bewaard.tekst')}</p>
        </Melding>
      ) : null}
      {gedaan === 'terug' ? <Melding soort="goed" live titel={t('over.teruggenomen')} /> : null}
      {berekend ? <Overgehouden berekend={berekend} stoptNa={Number(getypt.stopt)} /> : null}
      {berekend?.werk?.dan && gedaan === undefined ? <Bewaren getypt={getypt} sleutel={sleutel} /> : null}
      <Werkformulier getypt={getypt} fouten={antwoord?.fouten ?? []} sleutel={sleutel} {...huishouden} />
      <Plannen plannen={plannen} sleutel={sleutel} />
    </>
  );
};

const Overhouden = () => {
  const t = useTekst();
  const { titel, dossier } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/geld">{t('geld.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('over.intro')}</Tekst>
      </div>
      {dossier ? <Rekenen dossier={dossier} /> : <Zonder />}
    </div>
  );
};
export default Overhouden;
