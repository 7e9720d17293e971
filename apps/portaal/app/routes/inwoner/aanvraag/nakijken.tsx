/** Knows the last page before sending: all answers, what is still missing, and the signature. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, Vinkje } from '@samenkracht/ui/form';
import { BackLink, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
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
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import type { Aanvraag } from './antwoord.ts';
import { AlleAntwoorden } from './antwoorden.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { aanvraagId = '' } = params;
  const aanvraag = await read(request, api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId } }));
  if (aanvraag.status === 'ingediend' || aanvraag.rol === 'partner') throw redirect(`/aanvraag/${aanvraagId}`);
  return { titel: tekstIn(taal)('nakijken.titel'), aanvraag, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { aanvraagId = '' } = params;
  const form = await request.formData();
  if (!form.get('waar'))
    return data({ fouten: [{ veld: 'waar', tekst: tekstIn(verzoek.taal)('nakijken.leeg') }] }, { status: 422 });
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnAanvragenByAanvraagIdIndiening({
      client: verzoek.client,
      path: { aanvraagId },
      headers: idempotent(form.get('sleutel')),
      body: { inhoud: text(form, 'inhoud') },
    }),
  );
  if (uitkomst.ok) throw redirect(`/aanvraag/${aanvraagId}`);
  return data({ fouten: refused(uitkomst).fouten }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Beletsel = Aanvraag['ontbreekt'][number];

/** Where one settles what is still missing. */
const pathOf = ({ id, vragen }: Aanvraag, { soort, feit }: Beletsel): string | undefined => {
  if (soort === 'partner koppelen' || soort === 'ondertekening') return `/aanvraag/${id}/partner`;
  const groep = soort === 'rekening' ? 'rekening' : vragen.find((vraag) => vraag.feit === feit)?.groep;
  return groep && `/aanvraag/${id}/vragen/${groep}`;
};

const Documenten = () => {
  const t = useTekst();
  const { aanvraag } = useLoaderData<typeof loader>();
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('nakijken.documenten')}</Kop>
      {aanvraag.documenten.length === 0 ? (
        <Tekst>{t('nakijken.geendocumenten')}</Tekst>
      ) : (
        <ul className="sk-lijst">
          {aanvraag.documenten.map(({ id, naam }) => (
            <li key={id}>{naam}</li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={`/aanvraag/${aanvraag.id}/documenten`}>{t('documenten.titel')}</TextLink>
      </p>
    </section>
  );
};

const Nakijken = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { aanvraag, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const pad = `/aanvraag/${aanvraag.id}`;
  // The signature of the one who sends is given by sending.
  const ontbreekt = aanvraag.ontbreekt.filter((each) => pathOf(aanvraag, each) !== undefined);
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href={pad}>{t('aanvraag.titel')}</BackLink>
        <PageTitle>{t('nakijken.titel')}</PageTitle>
        <Tekst>{t('nakijken.uitleg')}</Tekst>
      </div>
      <AlleAntwoorden aanvraag={aanvraag} terug={`${pad}/nakijken`} />
      <Documenten />
      {ontbreekt.length > 0 ? (
        <Melding soort="let" titel={t('nakijken.ontbreekt')}>
          <ul className="sk-lijst" lang="nl">
            {ontbreekt.map((each) => (
              <li key={each.uitleg}>
                <TextLink href={pathOf(aanvraag, each) ?? pad}>{each.uitleg}</TextLink>
              </li>
            ))}
          </ul>
        </Melding>
      ) : (
        <Formulier sleutel={sleutel} fouten={fouten}>
          <input type="hidden" name="inhoud" value={aanvraag.inhoud} />
          <Vinkje naam="waar" label={t('nakijken.verklaring')} fout={foutVan(fouten, 'waar')} />
          <Tekst soort="small">{t('nakijken.recht')}</Tekst>
          <Knoppen>
            <Button bezig={bezig}>{t('nakijken.knop')}</Button>
          </Knoppen>
        </Formulier>
      )}
    </div>
  );
};
export default Nakijken;
