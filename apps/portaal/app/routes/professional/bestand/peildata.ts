/** Knows which days were asked for in the address of the analysis of the caseload. */
import { readDag } from '../actie.ts';

type Gelezen = {
  readonly gevraagd: { readonly peildatum?: string; readonly eerder?: string };
  readonly fout: 'peildatum' | 'eerder' | undefined;
};

export const leesDagen = (params: URLSearchParams): Gelezen => {
  const form = new FormData();
  for (const [naam, waarde] of params) form.append(naam, waarde);
  const [peildatum, eerder] = [readDag(form, 'peildatum'), readDag(form, 'eerder')];
  if (peildatum === 'fout') return { gevraagd: {}, fout: 'peildatum' };
  if (eerder === 'fout') return { gevraagd: {}, fout: 'eerder' };
  return { gevraagd: { ...(peildatum ? { peildatum } : {}), ...(eerder ? { eerder } : {}) }, fout: undefined };
};
