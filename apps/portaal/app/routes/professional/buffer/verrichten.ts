/** Knows how the forms about the bufferbudget reach the API. Server only. */
import { api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;

const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const stelVoor = async (stuur: Stuur, uitkeringId: string, pad: string) => {
  const { form } = stuur;
  const t = tekstIn(stuur.verzoek.taal);
  const leeg = missingIn(form, t, ['buffer-nodig', 'buffer-instabiel', 'buffer-draagt']);
  if (leeg.length > 0) return refuse(form, leeg);
  const nodig = parseEuro(text(form, 'buffer-nodig'));
  if (nodig === undefined || nodig <= 0)
    return refuse(form, [{ veld: 'buffer-nodig', tekst: t('doe.buffer.bedragfout') }]);
  const wijze = text(form, 'buffer-wijze') === 'vereffening' ? 'vereffening' : 'betaling';
  const body = {
    ...({ wijze, maand: text(form, 'buffer-maand'), nodig } as const),
    instabiel: text(form, 'buffer-instabiel'),
    draagtBij: text(form, 'buffer-draagt'),
  };
  const call = api.postUitkeringenByUitkeringIdBufferbudget({ ...kop(stuur), path: { uitkeringId }, body });
  const velden = {
    nodig: 'buffer-nodig',
    instabiel: 'buffer-instabiel',
    draagtBij: 'buffer-draagt',
    '*': 'buffer-maand',
  };
  return settle(form, pad, await attempt(stuur, call), velden);
};

export const perform = async (stuur: Stuur, uitkeringId: string) => {
  const { form } = stuur;
  const pad = `/professional/uitkeringen/${uitkeringId}/bufferbudget`;
  const om = { ...kop(stuur), path: { bufferinzetId: text(form, 'bufferinzetId') } };
  switch (readDoe(form).replace(/-\d+$/, '')) {
    case 'buffer':
      return stelVoor(stuur, uitkeringId, pad);
    case 'keurbuffer':
      return settle(form, pad, await attempt(stuur, api.postBufferinzettenByBufferinzetIdGoedkeuring(om)));
    case 'legbufferterug':
      return settle(form, pad, await attempt(stuur, api.postBufferinzettenByBufferinzetIdTeruglegging(om)));
    default:
      return refuse(form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409);
  }
};
