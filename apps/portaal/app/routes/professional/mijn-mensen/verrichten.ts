/** Knows how the forms of a coach about one of his people reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly persoonId: string };

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const pad = ({ persoonId }: Stuur): string => `/professional/mijn-mensen/${persoonId}`;
const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);
const t = ({ verzoek }: Stuur) => tekstIn(verzoek.taal);

const contact = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, t(stuur), ['contact-minuten', 'contact-fase']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const minuten = Number(get(stuur, 'minuten'));
  if (!Number.isInteger(minuten) || minuten < 0 || minuten > 600)
    return refuse(stuur.form, [{ veld: 'contact-minuten', tekst: t(stuur)('gesprek.minuten.fout') }]);
  const path = { persoonId: stuur.persoonId };
  const body = { minuten, fase: get(stuur, 'fase') };
  const call = api.postCaseloadInwonersByPersoonIdContacten({ ...om(stuur), path, body });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call), { '*': 'contact-minuten' });
};

const gedaan = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, t(stuur), ['gedaan-wat']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const call = api.postCaseloadSignalenBySignaalIdAfdoening({ ...om(stuur), path: { signaalId: get(stuur, 'wat') } });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call), { '*': 'gedaan-wat' });
};

const isKlasse = (waarde: string): waarde is 'intensief' | 'gemiddeld' | 'laag' =>
  ['intensief', 'gemiddeld', 'laag'].includes(waarde);

const klasse = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, t(stuur), ['klasse-klasse', 'klasse-reden']);
  const gekozen = get(stuur, 'klasse');
  if (leeg.length > 0 || !isKlasse(gekozen)) return refuse(stuur.form, leeg);
  const path = { persoonId: stuur.persoonId };
  const body = { klasse: gekozen, reden: get(stuur, 'reden') };
  const call = api.postCaseloadInwonersByPersoonIdKlasse({ ...om(stuur), path, body });
  return settle(stuur.form, pad(stuur), await attempt(stuur, call), { '*': 'klasse-reden' });
};

const verrichtingen = { contact, gedaan, klasse } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: t(stuur)('fout.409.doen') }], 409));
};
