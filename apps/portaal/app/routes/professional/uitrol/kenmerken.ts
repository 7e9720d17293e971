/** Knows how the marks of a cohort reach the API: counted first, and put in when the team leader presses again. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { data } from 'react-router';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { type Actieantwoord, readDag, readDoe, refuse, settle, typedIn } from '../actie.ts';

export type Kenmerken = Api.PostPerspectiefcohortenByCohortIdTellingData['body'];
export type Telantwoord = Actieantwoord & {
  readonly geteld?: { readonly aantal: number; readonly kenmerken: Kenmerken };
};

const read = (form: FormData): Kenmerken | 'fout' => {
  const voor = text(form, 'telcohort-iso') || readDag(form, 'telcohort-voor');
  if (voor === 'fout') return 'fout';
  const groepen = form.getAll('telcohort-groepen').map(String);
  return {
    ...(groepen.length > 0 && { groepen }),
    ...(voor !== undefined && { verhaalVoor: voor }),
    ...(text(form, 'telcohort-wens') === 'ja' && { metWens: true }),
  };
};

export const perform = async ({ verzoek, request, form }: Required<Verzending>, cohortId: string) => {
  const kenmerken = read(form);
  if (kenmerken === 'fout')
    return refuse(form, [{ veld: 'telcohort-voor', tekst: tekstIn(verzoek.taal)('uitrol.dag') }]);
  const om = { client: verzoek.client, path: { cohortId }, body: kenmerken };
  const velden = { verhaalVoor: 'telcohort-voor', '*': 'telcohort-groepen' };
  const pad = `/professional/uitrol/${cohortId}`;
  if (readDoe(form) === 'vulcohort') {
    const headers = idempotent(form.get('sleutel'));
    const call = api.postPerspectiefcohortenByCohortIdVullingen({ ...om, headers });
    return settle(form, pad, await attempt({ verzoek, request, form }, call), velden);
  }
  const geteld = await attempt({ verzoek, request, form }, api.postPerspectiefcohortenByCohortIdTelling(om));
  if (!geteld.ok) return settle(form, pad, geteld, velden);
  const antwoord = { doe: 'telcohort', fouten: [], getypt: typedIn(form) };
  return data<Telantwoord>({ ...antwoord, geteld: { aantal: geteld.waarde.aantal, kenmerken } });
};
