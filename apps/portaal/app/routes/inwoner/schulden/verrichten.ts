/** Knows what each form on the page of debts does: propose an amount, ask for time, answer a proposal, stop a payment. Server only. */
import { api } from '@samenkracht/api-client';
import { parseDay, parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { data, redirect } from 'react-router';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import type { Velden } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';

export type Schuldantwoord = { readonly doe: string; readonly fouten: readonly FormFout[]; readonly getypt: Velden };

const refuse = (form: FormData, fouten: readonly FormFout[], status = 422) =>
  data<Schuldantwoord>(
    {
      doe: text(form, 'doe'),
      fouten,
      getypt: Object.fromEntries(
        [...form].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
      ),
    },
    { status },
  );

type Stuur = Required<Verzending>;

const propose = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const perMaand = parseEuro(text(form, 'perMaand'));
  const reden = text(form, 'reden');
  const fouten: FormFout[] = [
    ...(perMaand === undefined ? [{ veld: 'perMaand', tekst: t('schulden.bedrag.fout') }] : []),
    ...(reden.length < 3 ? [{ veld: 'reden', tekst: t('schulden.reden.leeg') }] : []),
  ];
  if (perMaand === undefined || fouten.length > 0) return refuse(form, fouten);
  const wijze = text(form, 'wijze') === 'overmaking' ? 'overmaking' : 'verrekening';
  const call = api.postMijnSchuldenBetalingsregelingen({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: { perMaand, wijze, reden },
  });
  return finish(stuur, call, { '*': 'perMaand', perMaand: 'perMaand', reden: 'reden' });
};

const askTime = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const [jaar = '', maand = '', dag = ''] = ['jaar', 'maand', 'dag'].map((deel) => text(form, `totEnMet-${deel}`));
  const totEnMet = parseDay(`${jaar.padStart(4, '0')}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
  const reden = text(form, 'uitstelreden');
  const fouten: FormFout[] = [
    ...(totEnMet === undefined ? [{ veld: 'totEnMet', tekst: t('schulden.dag.fout') }] : []),
    ...(reden.length < 3 ? [{ veld: 'uitstelreden', tekst: t('schulden.reden.leeg') }] : []),
  ];
  if (totEnMet === undefined || fouten.length > 0) return refuse(form, fouten);
  const call = api.postMijnSchuldenUitstel({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: { totEnMet, reden },
  });
  return finish(stuur, call, { '*': 'totEnMet', totEnMet: 'totEnMet', reden: 'uitstelreden' });
};

/** Done: the page is asked for anew, so that reloading it does nothing twice. */
const finish = async <T>(
  stuur: Stuur,
  call: Parameters<typeof attempt<T>>[1],
  velden: Readonly<Record<string, string>> = {},
) => {
  const uitkomst = await attempt<T>(stuur, call);
  if (uitkomst.ok) throw redirect(`/geld/schulden?gelukt=${text(stuur.form, 'doe')}`);
  return refuse(stuur.form, refused(uitkomst, velden).fouten, uitkomst.probleem.status);
};

export const verricht = (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const om = {
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { stapId: text(form, 'stapId') },
  };
  switch (text(form, 'doe')) {
    case 'regeling':
      return propose(stuur);
    case 'uitstel':
      return askTime(stuur);
    case 'ja':
      return finish(stuur, api.postMijnSchuldenVoorstellenByStapIdAntwoord({ ...om, body: { akkoord: true } }));
    case 'nee':
      return finish(stuur, api.postMijnSchuldenVoorstellenByStapIdAntwoord({ ...om, body: { akkoord: false } }));
    default:
      return finish(stuur, api.postMijnSchuldenVoorstellenByStapIdEinde(om));
  }
};
