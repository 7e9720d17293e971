/** Knows how the forms about a resident's messages reach the API. Server only. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly persoonId: string };

const om = ({ verzoek, form, persoonId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { persoonId },
});
const pad = ({ persoonId }: Stuur): string => `/professional/personen/${persoonId}/coachberichten`;
const t = ({ verzoek }: Stuur) => tekstIn(verzoek.taal);

const schrijf = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, t(stuur), ['schrijf-tekst']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const body = { tekst: text(stuur.form, 'schrijf-tekst') };
  const call = api.postPersonenByPersoonIdCoachberichten({ ...om(stuur), body });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call), { '*': 'schrijf-tekst', tekst: 'schrijf-tekst' });
};

const afdoen = async (stuur: Stuur) =>
  settle(stuur.form, pad(stuur), await attempt(stuur, api.postPersonenByPersoonIdCoachberichtenAfdoening(om(stuur))));

const meelees = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, t(stuur), ['meelees-collega', 'meelees-reden']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const body = { medewerkerId: text(stuur.form, 'meelees-collega'), reden: text(stuur.form, 'meelees-reden') };
  const call = api.postPersonenByPersoonIdMeelezers({ ...om(stuur), body });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call), { '*': 'meelees-collega', reden: 'meelees-reden' });
};

const stopmee = async (stuur: Stuur) => {
  const path = { persoonId: stuur.persoonId, meelezerId: text(stuur.form, 'meelezer') };
  const call = api.postPersonenByPersoonIdMeelezersByMeelezerIdEinde({ ...om(stuur), path });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call));
};

const verrichtingen = { schrijf, afdoen, meelees, stopmee } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: t(stuur)('fout.409.doen') }], 409));
};
