/** Knows how a resident finds an occupation that he wants, by any of its names, and chooses it. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, KeuzeVeld, Knoppen } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Zoekregel } from '@samenkracht/ui/professional';
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

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const zoek = new URL(request.url).searchParams.get('zoek')?.slice(0, 100) ?? '';
  const { lijst, beroepen } = await read(request, api.getBeroepen({ client, query: { zoek } }));
  return { titel: tekstIn(taal)('perspectief.beroep.titel'), zoek, lijst, beroepen, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const beroepId = text(form, 'beroepId');
  const t = tekstIn(verzoek.taal);
  if (beroepId === '')
    return data({ fouten: [{ veld: 'beroepId', tekst: t('perspectief.ervaring.beroep') }] }, { status: 422 });
  const headers = idempotent(form.get('sleutel'));
  const call = api.postMijnBeroepswensen({ client: verzoek.client, headers, body: { beroepId } });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect('/perspectief#wil');
  return data(refused(uitkomst, { '*': 'beroepId' }), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Beroep = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, zoek, lijst, beroepen, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  return (
    <div className="sk-stapel">
      <BackLink href="/perspectief">{t('perspectief.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t(lijst === null ? 'perspectief.lijst.geen' : 'perspectief.beroep.uitleg')}</Tekst>
      <Zoekregel
        naam="zoek"
        label={t('perspectief.beroep.zoek')}
        doen={t('perspectief.ervaring.zoek.knop')}
        waarde={zoek}
      />
      {zoek !== '' && beroepen.length === 0 ? <Tekst>{t('perspectief.beroep.geen', { zoek })}</Tekst> : null}
      {beroepen.length === 0 ? null : (
        <Formulier key={zoek} sleutel={sleutel} fouten={fouten}>
          <KeuzeVeld
            naam="beroepId"
            label={t('perspectief.ervaring.beroep')}
            fout={foutVan(fouten, 'beroepId')}
            opties={beroepen.map(({ id, naam, gevonden }) => ({
              waarde: id,
              tekst: <span lang="nl">{naam}</span>,
              ...(gevonden === naam ? {} : { hulp: t('perspectief.gevonden', { naam: gevonden }) }),
            }))}
          />
          <Knoppen>
            <Button bezig={bezig}>{t('perspectief.gevraagd.kies')}</Button>
          </Knoppen>
        </Formulier>
      )}
    </div>
  );
};
export default Beroep;
