/** Knows the plans of work that a resident shared, as staff read them: computed then, opened now, and answered by message. */
import { api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Leeg, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Plankaart } from '../../inwoner/geld/overhouden/plannen.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const uitkeringId = params['uitkeringId'] ?? '';
  const { plannen } = await read(
    request,
    api.getUitkeringenByUitkeringIdWerkplannen({ client, path: { uitkeringId } }),
  );
  return { titel: tekstIn(taal)('plannen.titel'), uitkeringId, plannen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const uitkeringId = params['uitkeringId'] ?? '';
  const plan = text(form, 'plan');
  const tekst = text(form, 'tekst');
  const veld = `antwoord-${plan}`;
  if (tekst === '') {
    const fouten: readonly FormFout[] = [{ veld, tekst: tekstIn(verzoek.taal)('plannen.antwoord.leeg') }];
    return data({ plan, tekst, fouten }, { status: 422 });
  }
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postUitkeringenByUitkeringIdWerkplannenByWerkplanIdReacties({
      client: verzoek.client,
      path: { uitkeringId, werkplanId: plan },
      headers: idempotent(form.get('sleutel')),
      body: { tekst },
    }),
  );
  if (uitkomst.ok) throw redirect(`/professional/uitkeringen/${uitkeringId}/werkplannen`);
  return data({ plan, tekst, fouten: refused(uitkomst, { '*': veld }).fouten }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Antwoord = ({ plan, sleutel }: { readonly plan: string; readonly sleutel: string }) => {
  const t = useTekst();
  const antwoord = useActionData<typeof action>();
  const hier = antwoord?.plan === plan ? antwoord : undefined;
  const veld = `antwoord-${plan}`;
  return (
    <Formulier sleutel={`${plan.slice(0, 8)}-${sleutel}`} fouten={hier?.fouten ?? []}>
      <input type="hidden" name="plan" value={plan} />
      <TekstvakVeld
        naam={veld}
        stuurAls="tekst"
        label={t('plannen.antwoord')}
        hulp={t('plannen.antwoord.hulp')}
        waarde={hier?.tekst}
        fout={foutVan(hier?.fouten ?? [], veld)}
      />
      <Knoppen>
        <Button>{t('plannen.stuur')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const Werkplannen = () => {
  const t = useTekst();
  const { titel, uitkeringId, plannen, sleutel } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <BackLink href={`/professional/uitkeringen/${uitkeringId}`}>{t('actie.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {plannen.length === 0 ? (
        <Leeg icoon="munt" titel={titel}>
          <Tekst>{t('plannen.leeg')}</Tekst>
        </Leeg>
      ) : (
        plannen.map((plan) => (
          <Plankaart key={plan.id} plan={plan} level={2}>
            <Antwoord plan={plan.id} sleutel={sleutel} />
          </Plankaart>
        ))
      )}
    </div>
  );
};
export default Werkplannen;
