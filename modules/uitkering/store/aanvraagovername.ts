/** Knows how an application comes in whole, with all answers at once: on paper, or from the system before this one. */
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Zaak } from '@samenkracht/zaak';
import { findAanvraag, saveAntwoorden, startAanvraag } from './aanvraag.ts';
import { loadFormulier } from './formulier.ts';
import { submitAanvraag } from './indiening.ts';

export type OvergenomenAanvraag = {
  readonly persoonId: string;
  /** What was answered, by the name of the fact or its last part; `undefined`: not answered. */
  readonly antwoordOp: (feit: string) => Json | undefined;
};

/** An answer can open one more question; a form that still asks after so many rounds was not whole. */
const rondes = 20;

/** Enters it on the day of the scope, under the same checks as on the screen. An application that is not whole is a mistake of the caller. */
export const takeOverAanvraag = async (scope: Scope, overname: OvergenomenAanvraag): Promise<Zaak> => {
  const { id } = await startAanvraag(scope, overname.persoonId);
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const aanvraag = await findAanvraag(scope, id);
    if (aanvraag === undefined) break;
    const { open, inhoudHash } = await loadFormulier(scope, aanvraag);
    if (open.length === 0) {
      const sent = await submitAanvraag(scope, aanvraag, inhoudHash);
      if (!sent.ok) throw new Error(`an application that was taken over is refused: ${sent.error.code}`);
      return sent.value.zaak;
    }
    await saveAntwoorden(scope, aanvraag, answersTo(open, overname), aanvraag.versie);
  }
  throw new Error('an application that was taken over is not whole');
};

const answersTo = (open: readonly string[], { antwoordOp }: OvergenomenAanvraag): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    open.map((feit) => {
      const antwoord = antwoordOp(feit);
      if (antwoord === undefined) throw new Error(`an application that was taken over has no answer to ${feit}`);
      return [feit, antwoord];
    }),
  );
