/** Knows which two versions of a plan are laid side by side. Server only. */
import { api } from '@samenkracht/api-client';
import { data } from 'react-router';
import { read } from '../../server/antwoord.ts';
import { tekstIn } from '../../teksten/teksten.tsx';
import { findPlan, type Kant } from './bewerken.ts';

/** Between the version that both signed last and the newest, unless others are asked for. */
export const loadVersies = async (kant: Kant) => {
  const { verzoek, request, persoonId } = kant;
  const plan = await findPlan(kant);
  if (plan === null) throw data({ title: '', status: 404 }, { status: 404 });
  const vraag = new URL(request.url).searchParams;
  const gevraagd = (naam: string): number | undefined => {
    const nummer = Number.parseInt(vraag.get(naam) ?? '', 10);
    return plan.versies.some((een) => een.nummer === nummer) ? nummer : undefined;
  };
  const naar = gevraagd('naar') ?? plan.versie;
  const eerder = plan.getekendeVersie === plan.versie ? null : plan.getekendeVersie;
  const van = gevraagd('van') ?? eerder ?? Math.max(1, naar - 1);
  const om = { client: verzoek.client, query: { van, naar } };
  const { verschillen } = await (persoonId === undefined
    ? read(request, api.getMijnPlanVerschil(om))
    : read(request, api.getPersonenByPersoonIdPlanVerschil({ ...om, path: { persoonId } })));
  return { titel: tekstIn(verzoek.taal)('plan.versies'), versies: plan.versies, van, naar, verschillen };
};
export type VersiesLoader = typeof loadVersies;
