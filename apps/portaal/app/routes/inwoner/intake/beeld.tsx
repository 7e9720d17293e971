/** Knows the choice of a resident on one part: the sentence that fits him, and what he wants to add. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { Beeldkeuze, readBeeld } from '../../../kader/intake/beeldkeuze.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { beelden, schalen } = await read(request, api.getMijnBeelden({ client }));
  const schaal = schalen.find(({ onderdeel }) => onderdeel === params['onderdeel']);
  if (schaal === undefined) throw data(undefined, { status: 404 });
  const beeld = beelden.find(({ onderdeel }) => onderdeel === schaal.onderdeel);
  return { titel: zegIn(schaal.titel, taal), schaal, beeld, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const { getypt, body } = readBeeld(form, params['onderdeel'] ?? '');
  const leeg = { veld: 'waarde', tekst: tekstIn(verzoek.taal)('intake.beeld.leeg') };
  if (body === undefined) return data({ fouten: [leeg], getypt }, { status: 422 });
  const call = api.postMijnBeelden({ client: verzoek.client, headers: idempotent(form.get('sleutel')), body });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect('/intake/beelden');
  const { fouten } = refused(uitkomst, { toelichting: 'toelichting', '*': 'waarde' });
  return data({ fouten, getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Beeld = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, schaal, beeld, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <div className="sk-stapel">
      <BackLink href="/intake/beelden">{t('intake.beelden')}</BackLink>
      <PageTitle boven={t('intake.beelden')}>{titel}</PageTitle>
      <Beeldkeuze
        schaal={schaal}
        eigen={beeld?.zelf ?? null}
        vraag={t('intake.beeld.titel')}
        sleutel={sleutel}
        fouten={antwoord?.fouten ?? []}
        getypt={antwoord?.getypt}
      >
        {beeld?.professional ? (
          <Tekst soort="small">{t('intake.beeld.ander', { anker: zegIn(beeld.professional.anker, taal) })}</Tekst>
        ) : null}
      </Beeldkeuze>
    </div>
  );
};
export default Beeld;
