/** Knows the choice of a professional on one part, beside what the resident chose. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
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
  const path = { persoonId: params['persoonId'] ?? '' };
  const { wie, beelden, schalen } = await read(request, api.getPersonenByPersoonIdIntake({ client, path }));
  const schaal = schalen.find(({ onderdeel }) => onderdeel === params['onderdeel']);
  if (schaal === undefined) throw data(undefined, { status: 404 });
  const beeld = beelden.find(({ onderdeel }) => onderdeel === schaal.onderdeel);
  return { titel: zegIn(schaal.titel, taal), wie, schaal, beeld, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const form = await request.formData();
  const { getypt, body } = readBeeld(form, params['onderdeel'] ?? '');
  const leeg = { veld: 'waarde', tekst: tekstIn(verzoek.taal)('intake.beeld.leeg') };
  if (body === undefined) return data({ fouten: [leeg], getypt }, { status: 422 });
  const headers = idempotent(form.get('sleutel'));
  const call = api.postPersonenByPersoonIdBeelden({ client: verzoek.client, path: { persoonId }, headers, body });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/professional/personen/${persoonId}/intake?gelukt=intakebeeld`);
  const { fouten } = refused(uitkomst, { toelichting: 'toelichting', '*': 'waarde' });
  return data({ fouten, getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Beeld = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, wie, schaal, beeld, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const zelf = beeld?.zelf ?? null;
  return (
    <Werkblad>
      <BackLink href={`/professional/personen/${wie.persoonId}/intake`}>{t('intakedossier.titel')}</BackLink>
      <PageTitle boven={wie.naam}>{titel}</PageTitle>
      <Tekst>
        {zelf === null
          ? t('intakedossier.beeld.zelf.niet')
          : t('intakedossier.beeld.zelf', { anker: zegIn(zelf.anker, taal) })}
      </Tekst>
      <Beeldkeuze
        schaal={schaal}
        eigen={beeld?.professional ?? null}
        vraag={t('intakedossier.beeld.titel')}
        sleutel={sleutel}
        fouten={antwoord?.fouten ?? []}
        getypt={antwoord?.getypt}
      >
        {null}
      </Beeldkeuze>
    </Werkblad>
  );
};
export default Beeld;
