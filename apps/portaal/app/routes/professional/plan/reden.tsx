/** Knows the page that asks why somebody opens the plan of a resident whom he does not guide; the resident reads the answer. */
import { api } from '@samenkracht/api-client';
import { TekstvakVeld } from '@samenkracht/ui/form';
import { Melding } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const kop = await loadKop({ verzoek, request, persoonId: params['persoonId'] ?? '' });
  return { titel: tekstIn(verzoek.taal)('inzagereden.titel'), kop, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const form = await request.formData();
  const leeg = missingIn(form, tekstIn(verzoek.taal), ['inzagereden-reden']);
  if (leeg.length > 0) return refuse(form, leeg);
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')), path: { persoonId } };
  const body = { reden: text(form, 'inzagereden-reden') };
  const gegeven = await attempt({ verzoek, request, form }, api.postPersonenByPersoonIdInzageredenen({ ...om, body }));
  if (gegeven.ok) throw redirect(`/professional/personen/${persoonId}/plan`);
  const { fouten, code } = refused(gegeven, { '*': 'inzagereden-reden', reden: 'inzagereden-reden' });
  return refuse(form, fouten, gegeven.probleem.status, code);
};

export const meta = titelMeta;

const Reden = () => {
  const t = useTekst();
  const { titel, kop, sleutel } = useLoaderData<typeof loader>();
  return (
    <Dossierblad kop={kop} pad="/plan">
      <Melding soort="let" titel={titel}>
        <p>{t('inzagereden.uitleg')}</p>
      </Melding>
      <Actieformulier doe="inzagereden" sleutel={sleutel} knop={t('doe.inzagereden.knop')}>
        {({ veld }) => (
          <TekstvakVeld
            {...veld('reden')}
            rijen={3}
            label={t('doe.inzagereden.reden')}
            hulp={t('doe.inzagereden.reden.hulp')}
          />
        )}
      </Actieformulier>
    </Dossierblad>
  );
};
export default Reden;
