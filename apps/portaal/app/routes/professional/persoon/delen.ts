/** Knows the parts of a file that its first page is made of: all at once, and only what this reader may open. Server only. */
import { api } from '@samenkracht/api-client';
import type { Lezing } from '../../../kader/blokken/blok.ts';
import { type Delen, toDelen } from '../../../kader/blokken/samenstellen.ts';
import { peek } from '../../../server/antwoord.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { type Bladpad, mayOpen } from './bladen.tsx';

type Vraag = { readonly verzoek: Verzoek; readonly request: Request; readonly persoonId: string };

export const loadDelen = async (
  { verzoek: { client }, request, persoonId }: Vraag,
  rollen: readonly string[],
): Promise<Delen> => {
  const om = { client, path: { persoonId } };
  const ask = <T>(pad: Bladpad, call: () => Parameters<typeof peek<T>>[1]): Promise<Lezing<T>> =>
    mayOpen(rollen, pad) ? peek(request, call()) : Promise.resolve({ soort: 'geen recht' });
  const [verhaal, plan, verwijzingen, programmas, inkomen] = await Promise.all([
    ask('/intake', () => api.getPersonenByPersoonIdIntakestand(om)),
    ask('/plan', () => api.getPersonenByPersoonIdPlan(om)),
    ask('/aanbod', () => api.getPersonenByPersoonIdVerwijzingen(om)),
    ask('/programmas', () => api.getPersonenByPersoonIdProgrammas(om)),
    ask('/uitkering', () => api.getPersonenByPersoonIdUitkeringstand(om)),
  ]);
  return toDelen({ verhaal, plan, verwijzingen, programmas, inkomen });
};
