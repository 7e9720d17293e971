/** Knows what each form on the page of talks does: ask for another day, do a task, ask for a note, share the agenda. Server only. */
import { api } from '@samenkracht/api-client';
import type { FormFout } from '@samenkracht/ui/form';
import { data, redirect } from 'react-router';
import { wholeAddress } from '../../../server/adres.ts';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import type { Velden } from '../../../server/bewaard.ts';
import { idempotent, text, toFouten } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';

export type Afspraakantwoord = {
  readonly doe: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
  /** The address of the agenda, for the only time that it is shown. */
  readonly adres?: string | undefined;
};

type Stuur = Required<Verzending>;

const antwoord = ({ form }: Stuur, fouten: readonly FormFout[], status: number, adres?: string) =>
  data<Afspraakantwoord>(
    {
      doe: text(form, 'doe'),
      fouten,
      getypt: Object.fromEntries(
        [...form].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
      ),
      adres,
    },
    { status },
  );

const finish = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, veld: string) => {
  if (uitkomst.ok) throw redirect(`/afspraken?gelukt=${text(stuur.form, 'doe')}`);
  return antwoord(stuur, toFouten(uitkomst.probleem, { '*': veld, tekst: veld }), uitkomst.probleem.status);
};

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const verzet = async (stuur: Stuur) => {
  const [id, tekst] = [text(stuur.form, 'id'), text(stuur.form, 'tekst')];
  const veld = `verzet-${id}`;
  if (tekst.length < 3)
    return antwoord(stuur, [{ veld, tekst: tekstIn(stuur.verzoek.taal)('afspraken.fout.tekst') }], 422);
  const call = api.postMijnAfsprakenByAfspraakIdVerzetverzoek({
    ...om(stuur),
    path: { afspraakId: id },
    body: { tekst },
  });
  return finish(stuur, await attempt(stuur, call), veld);
};

const klaar = async (stuur: Stuur) => {
  const path = { plantaakId: text(stuur.form, 'id') };
  return finish(
    stuur,
    await attempt(stuur, api.postMijnPlantakenByPlantaakIdAfronding({ ...om(stuur), path })),
    'taak',
  );
};

const inzien = async (stuur: Stuur) => {
  const path = { notitieId: text(stuur.form, 'id') };
  const call = api.postMijnNotitiesByNotitieIdInzageverzoek({ ...om(stuur), path, body: {} });
  return finish(stuur, await attempt(stuur, call), 'notitie');
};

/** The address is in the answer of this one request: never in an address of ours, and gone when the page is left. */
const deel = async (stuur: Stuur) => {
  const uitkomst = await attempt(stuur, api.postMijnAgendasleutel(om(stuur)));
  if (!uitkomst.ok) return antwoord(stuur, toFouten(uitkomst.probleem), uitkomst.probleem.status);
  return antwoord(stuur, [], 200, wholeAddress(stuur.verzoek, stuur.request, uitkomst.waarde.pad));
};

const trekin = async (stuur: Stuur) =>
  finish(stuur, await attempt(stuur, api.postMijnAgendasleutelIntrekking(om(stuur))), 'agenda');

const verrichtingen = { verzet, klaar, inzien, deel, trekin } as const;

export const perform = (stuur: Stuur) => {
  const doe = text(stuur.form, 'doe');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : antwoord(stuur, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409);
};
