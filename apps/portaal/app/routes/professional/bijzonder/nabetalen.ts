/** Knows what each button of a back payment does. Server only. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { readDoe, settle } from '../actie.ts';

export const verricht = async (stuur: Required<Verzending>) => {
  const { form, verzoek } = stuur;
  const om = {
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { aanvraagId: text(form, 'id') },
    body: { maand: text(form, 'maand') },
  };
  const doe = readDoe(form).replace(/-\d+$/, '');
  const call =
    doe === 'nabetaling'
      ? api.postBijzonderByAanvraagIdNabetaling(om)
      : doe === 'keurnabetaling'
        ? api.postBijzonderByAanvraagIdNabetalingGoedkeuring(om)
        : api.postBijzonderByAanvraagIdNabetalingTeruglegging(om);
  return settle(form, '/professional/bijzonder', await attempt<unknown>(stuur, call));
};
