/** Knows how the answers of a page are kept: read, sent with the version that was seen, and what was wrong told per question. Server only. */
import { api } from '@samenkracht/api-client';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, type Probleem, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text, toFouten } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { type Aanvraag, type Antwoord, readAntwoord, typedText, type Vraag } from './antwoord.ts';

export type Bewaarantwoord =
  | { readonly ok: true; readonly aanvraag: Aanvraag; readonly conflicten: readonly string[] }
  | {
      readonly ok: false;
      readonly fouten: readonly FormFout[];
      readonly getypt: Readonly<Record<string, string>>;
      readonly status: number;
    };

type Foutlijst = Probleem & { readonly fouten?: readonly { readonly feit: string; readonly melding: string }[] };

const refusalFouten = (probleem: Foutlijst): readonly FormFout[] =>
  probleem.fouten?.map(({ feit, melding }) => ({ veld: feit, tekst: melding })) ?? toFouten(probleem);

/** @param later who stops may leave questions open; what was filled in is kept all the same. */
export const saveAnswers = async (
  sending: Verzending & { readonly form: FormData },
  aanvraagId: string,
  vragen: readonly Vraag[],
  later: boolean,
): Promise<Bewaarantwoord> => {
  const { verzoek, form } = sending;
  const t = tekstIn(verzoek.taal);
  const antwoorden: Record<string, Antwoord> = {};
  const fouten: FormFout[] = [];
  const getypt = Object.fromEntries(vragen.map((vraag) => [vraag.feit, typedText(form, vraag)]));
  for (const vraag of vragen) {
    if (later && getypt[vraag.feit] === '') continue;
    const gelezen = readAntwoord(form, vraag);
    if ('fout' in gelezen)
      fouten.push({ veld: vraag.feit, tekst: t(gelezen.fout), kort: `${vraag.vraag} ${t(gelezen.fout)}` });
    else antwoorden[vraag.feit] = gelezen.waarde;
  }
  if (fouten.length > 0 && Object.keys(antwoorden).length === 0) return { ok: false, fouten, getypt, status: 422 };
  const uitkomst = await attempt(
    sending,
    api.putMijnAanvragenByAanvraagIdAntwoorden({
      client: verzoek.client,
      path: { aanvraagId },
      headers: idempotent(form.get('sleutel')),
      body: { antwoorden, versie: Number(text(form, 'versie')) || 0 },
    }),
  );
  if (!uitkomst.ok) {
    const refused = refusalFouten(uitkomst.probleem);
    return { ok: false, fouten: [...fouten, ...refused], getypt, status: uitkomst.probleem.status };
  }
  if (fouten.length > 0) return { ok: false, fouten, getypt, status: 422 };
  return {
    ok: true,
    aanvraag: uitkomst.waarde.aanvraag,
    conflicten: uitkomst.waarde.conflicten.map(({ feit }) => feit),
  };
};
