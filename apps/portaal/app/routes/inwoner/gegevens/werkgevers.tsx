/** Knows which employers deliver the reader's pay, and the one button with which he takes back a consent. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Kaart, Leeg, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { werkgevers } = await read(request, api.getMijnWerkgevers({ client }));
  return { titel: tekstIn(taal)('mijnwerkgevers.titel'), werkgevers, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnWerkgeversByWerkgeverIdIntrekking({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      path: { werkgeverId: text(form, 'werkgeverId') },
    }),
  );
  if (!uitkomst.ok) return data({ ...refused(uitkomst), gedaan: false }, { status: uitkomst.probleem.status });
  return { fouten: [], gedaan: true };
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

const Werkgevers = () => {
  const t = useTekst();
  const { werkgevers, sleutel } = useLoaderData<typeof loader>();
  const gedaan = useActionData<typeof action>()?.gedaan === true;
  return (
    <div className="sk-stapel">
      <BackLink href="/gegevens">{t('gegevens.titel')}</BackLink>
      <PageTitle>{t('mijnwerkgevers.titel')}</PageTitle>
      {gedaan ? <Melding soort="goed" live titel={t('mijnwerkgevers.gedaan')} /> : null}
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
    </div>
  );
};
export default Werkgevers;
