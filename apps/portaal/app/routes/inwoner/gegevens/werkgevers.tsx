/** Knows which employers deliver the reader's pay, how he consents to it, and the one button with which he takes that back. */
import { api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstVeld, Vinkje } from '@samenkracht/ui/form';
import { BackLink, Kaart, Kop, Leeg, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const gezocht = new URL(request.url).searchParams.get('werkgever')?.trim() ?? '';
  const query = gezocht.length < minLetters ? {} : { werkgever: gezocht };
  const gevonden = await read(request, api.getMijnWerkgevers({ client, query }));
  return { titel: tekstIn(taal)('mijnwerkgevers.titel'), ...gevonden, gezocht, sleutel: newSleutel() };
};

/** Fewer letters fit half of the employers. */
const minLetters = 3;

type Antwoord = {
  readonly fouten: readonly FormFout[];
  readonly gedaan?: 'gegeven' | 'ingetrokken';
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const om = {
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { werkgeverId: text(form, 'werkgeverId') },
  };
  const verklaring = text(form, 'verklaring');
  if (verklaring !== '' && text(form, 'akkoord') === '') {
    const tekst = tekstIn(verzoek.taal)('mijnwerkgevers.akkoord.leeg');
    return data<Antwoord>({ fouten: [{ veld: 'akkoord', tekst }] }, { status: 422 });
  }
  const call =
    verklaring === ''
      ? api.postMijnWerkgeversByWerkgeverIdIntrekking(om)
      : api.postMijnWerkgeversToestemmingen({
          client: om.client,
          headers: om.headers,
          body: { ...om.path, verklaring },
        });
  const uitkomst = await attempt<unknown>({ verzoek, request, form }, call);
  if (!uitkomst.ok)
    return data<Antwoord>(
      { fouten: refused(uitkomst, { '*': 'akkoord' }).fouten },
      { status: uitkomst.probleem.status },
    );
  return data<Antwoord>({ fouten: [], gedaan: verklaring === '' ? 'ingetrokken' : 'gegeven' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Werkgever = ReturnType<typeof useLoaderData<typeof loader>>['werkgevers'][number];

const Werkgeverkaart = ({ werkgever, sleutel }: { readonly werkgever: Werkgever; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { werkgeverId, naam, laatste, toestemmingVanaf } = werkgever;
  return (
    <Kaart titel={naam}>
      <Tekst>
        {laatste === null ? t('mijnwerkgevers.nooit') : t('mijnwerkgevers.laatste', { datum: dagTekst(laatste, taal) })}
      </Tekst>
      {toestemmingVanaf === null ? null : (
        <>
          <Tekst>{t('mijnwerkgevers.toestemming', { datum: dagTekst(toestemmingVanaf, taal) })}</Tekst>
          <Tekst>{t('mijnwerkgevers.gevolg')}</Tekst>
          <Formulier sleutel={`${werkgeverId}-${sleutel}`} fouten={[]}>
            <input type="hidden" name="werkgeverId" value={werkgeverId} />
            <Knoppen>
              <Button soort="tweede" bezig={bezig} label={t('mijnwerkgevers.trekin.van', { naam })}>
                {t('mijnwerkgevers.trekin')}
              </Button>
            </Knoppen>
          </Formulier>
        </>
      )}
    </Kaart>
  );
};

/** Who is found and need not consent is told so; the others are a choice with the words one agrees with. */
const Geef = ({ fouten }: { readonly fouten: readonly FormFout[] }) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { gevonden, werkgevers, verklaring, sleutel } = useLoaderData<typeof loader>();
  const gegeven = new Set(werkgevers.flatMap((een) => (een.toestemmingVanaf === null ? [] : een.werkgeverId)));
  return gevonden.map(({ werkgeverId, naam, opGrondVanWet }) => (
    <Kaart key={werkgeverId} titel={naam}>
      {opGrondVanWet || gegeven.has(werkgeverId) ? (
        <Tekst>{t(opGrondVanWet ? 'mijnwerkgevers.wet' : 'mijnwerkgevers.algegeven')}</Tekst>
      ) : (
        <Formulier sleutel={`geef-${werkgeverId}-${sleutel}`} fouten={fouten}>
          <input type="hidden" name="werkgeverId" value={werkgeverId} />
          <input type="hidden" name="verklaring" value={verklaring.versie} />
          <ul className="sk-lijst">
            {verklaring[taal].map((zin: string) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <Vinkje naam="akkoord" label={t('mijnwerkgevers.akkoord')} fout={foutVan(fouten, 'akkoord')} />
          <Knoppen>
            <Button bezig={bezig}>{t('mijnwerkgevers.geef')}</Button>
          </Knoppen>
        </Formulier>
      )}
    </Kaart>
  ));
};

const Zoek = ({ fouten }: { readonly fouten: readonly FormFout[] }) => {
  const t = useTekst();
  const { gezocht, gevonden } = useLoaderData<typeof loader>();
  return (
    <section className="sk-stapel">
      <Kop>{t('mijnwerkgevers.zoek')}</Kop>
      <Tekst>{t('mijnwerkgevers.zoek.uitleg')}</Tekst>
      <Form method="get" className="sk-stapel sk-nauw">
        <TekstVeld
          naam="werkgever"
          label={t('mijnwerkgevers.zoek.naam')}
          hulp={t('mijnwerkgevers.zoek.hulp')}
          waarde={gezocht}
        />
        <Knoppen>
          <Button soort="tweede">{t('mijnwerkgevers.zoek.knop')}</Button>
        </Knoppen>
      </Form>
      {gezocht !== '' && gevonden.length === 0 ? (
        <Melding soort="info" live titel={t('mijnwerkgevers.zoek.niets')}>
          <p>{t('mijnwerkgevers.zoek.niets.tekst')}</p>
        </Melding>
      ) : null}
      <Geef fouten={fouten} />
    </section>
  );
};

const Werkgevers = () => {
  const t = useTekst();
  const { werkgevers, sleutel } = useLoaderData<typeof loader>();
  const { gedaan, fouten = [] } = useActionData<typeof action>() ?? {};
  return (
    <div className="sk-stapel">
      <BackLink href="/gegevens">{t('gegevens.titel')}</BackLink>
      <PageTitle>{t('mijnwerkgevers.titel')}</PageTitle>
      {gedaan === undefined ? null : <Melding soort="goed" live titel={t(`mijnwerkgevers.gedaan.${gedaan}`)} />}
      {werkgevers.length === 0 ? (
        <Leeg titel={t('mijnwerkgevers.leeg.titel')}>
          <Tekst>{t('mijnwerkgevers.leeg')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Tekst>{t('mijnwerkgevers.uitleg')}</Tekst>
          {werkgevers.map((werkgever) => (
            <Werkgeverkaart key={werkgever.werkgeverId} werkgever={werkgever} sleutel={sleutel} />
          ))}
        </>
      )}
      <Zoek fouten={fouten} />
    </div>
  );
};
export default Werkgevers;
