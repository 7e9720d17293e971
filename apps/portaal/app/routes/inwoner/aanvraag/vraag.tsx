/** Knows the page of one question that was answered already: by the register or by the resident. He says what it should be. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
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
import { read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { localPath } from '../../../server/pad.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { antwoordTekst, itemTekst } from './antwoord.ts';
import { saveAnswers } from './bewaren.ts';
import { VraagVeld } from './vraagveld.tsx';

const returnTo = (request: Request, aanvraagId: string): string =>
  localPath(new URL(request.url).searchParams.get('terug') ?? `/aanvraag/${aanvraagId}`);

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { aanvraagId = '', feit = '' } = params;
  const aanvraag = await read(request, api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId } }));
  const vraag = aanvraag.vragen.find((each) => each.feit === feit);
  if (aanvraag.status === 'ingediend' || aanvraag.rol === 'partner') throw redirect(`/aanvraag/${aanvraagId}`);
  if (!vraag) throw data(undefined, { status: 404 });
  return {
    titel: itemTekst(feit, tekstIn(taal)) ?? tekstIn(taal)(`aanvraag.groep.${vraag.groep}`),
    vraag,
    versie: aanvraag.versie,
    terug: returnTo(request, aanvraagId),
    sleutel: await keepableSleutel(verzoek),
    bewaard: await takeKept(verzoek, request),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { aanvraagId = '', feit = '' } = params;
  const form = await request.formData();
  const { vragen } = await read(
    request,
    api.getMijnAanvragenByAanvraagId({ client: verzoek.client, path: { aanvraagId } }),
  );
  const gesteld = vragen.filter((vraag) => vraag.feit === feit);
  const bewaard = await saveAnswers({ verzoek, request, form }, aanvraagId, gesteld, false);
  if (!bewaard.ok) return data(bewaard, { status: bewaard.status });
  throw redirect(returnTo(request, aanvraagId));
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const VraagPagina = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { titel, vraag, versie, terug, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const { register } = vraag;
  return (
    <div className="sk-stapel">
      <BackLink href={terug}>{t('actie.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {register ? (
        <Melding
          soort="info"
          titel={t('aanvraag.register', { waarde: antwoordTekst(vraag, register.antwoord, t, taal) })}
        >
          {register.inOnderzoek ? <p>{t('aanvraag.register.onderzoek')}</p> : null}
        </Melding>
      ) : null}
      {register ? <Tekst>{t('aanvraag.register.uitleg')}</Tekst> : null}
      <Formulier sleutel={sleutel} fouten={fouten}>
        <input type="hidden" name="versie" value={versie} />
        <VraagVeld
          vraag={vraag}
          getypt={antwoord?.getypt[vraag.feit] ?? bewaard?.[vraag.feit]}
          fout={foutVan(fouten, vraag.feit)}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('aanvraag.bewaren')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default VraagPagina;
