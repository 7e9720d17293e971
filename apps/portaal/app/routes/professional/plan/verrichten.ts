/** Knows how the forms beside a plan reach the API; what is about its parts is the same as for the resident. Server only. */
import { api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { perform, type Stuur } from '../../../kader/plan/bewerken.ts';
import { attempt, type Uitkomst } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, readDoe, refuse } from '../actie.ts';

const om = ({ verzoek, form, persoonId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { persoonId: persoonId ?? '' },
});

const finish = <T>({ form, terug }: Stuur, uitkomst: Uitkomst<T>, veld: string) => {
  const doe = readDoe(form);
  if (uitkomst.ok) throw redirect(`${terug}?gelukt=${doe}`);
  const { fouten, code } = refused(uitkomst, { '*': `${doe}-${veld}`, [veld]: `${doe}-${veld}` });
  return refuse(form, fouten, uitkomst.probleem.status, code);
};

const evaluatie = async (stuur: Stuur) => {
  const op = readDag(stuur.form, 'evaluatie-op');
  const t = tekstIn(stuur.verzoek.taal);
  if (op === undefined || op === 'fout')
    return refuse(stuur.form, [{ veld: 'evaluatie-op', tekst: t('plan.fout.evaluatie') }]);
  const call = api.postPersonenByPersoonIdPlanEvaluaties({ ...om(stuur), body: { op } });
  return finish(stuur, await attempt(stuur, call), 'op');
};

const verslag = async (stuur: Stuur) => {
  const uitkomst = text(stuur.form, 'verslag-uitkomst');
  const t = tekstIn(stuur.verzoek.taal);
  if (uitkomst.length < 3) return refuse(stuur.form, [{ veld: 'verslag-uitkomst', tekst: t('plan.fout.uitkomst') }]);
  const call = api.postPersonenByPersoonIdPlanEvaluatiesVerslag({ ...om(stuur), body: { uitkomst } });
  return finish(stuur, await attempt(stuur, call), 'uitkomst');
};

export const verricht = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  if (doe === 'evaluatie') return evaluatie(stuur);
  return doe === 'verslag' ? verslag(stuur) : perform(stuur);
};
