/** Knows how a quota for a period, and the evidence of several municipalities, reach the API. */
import { type Api, api } from '@samenkracht/api-client';
import { data } from 'react-router';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly programma: string };
type Bewijs = Api.GetProgrammasByProgrammaBewijsResponse;

const taakstelling = async (stuur: Stuur) => {
  const { form, verzoek, programma } = stuur;
  const t = tekstIn(verzoek.taal);
  const [van, totEnMet] = ['van', 'tot'].map((veld) => readDag(form, `taakstelling-${veld}`));
  const [naam, bron, aantal] = ['naam', 'bron', 'aantal'].map((veld) => text(form, `taakstelling-${veld}`));
  const leeg = Object.entries({ naam, van, tot: totEnMet, aantal, bron })
    .filter(([veld, waarde]) => !waarde || waarde === 'fout' || (veld === 'aantal' && !/^\d+$/.test(waarde)))
    .map(([veld]) => ({ veld: `taakstelling-${veld}`, tekst: t('prog.vulin') }));
  if (leeg.length > 0) return refuse(form, leeg);
  const uitkomst = await attempt(
    stuur,
    api.postProgrammasByProgrammaTaakstellingen({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      path: { programma },
      body: { naam: naam ?? '', van: van ?? '', totEnMet: totEnMet ?? '', aantal: Number(aantal), bron: bron ?? '' },
    }),
  );
  return settle(form, `/professional/programmas/${programma}`, uitkomst, { '*': 'taakstelling-naam' });
};

/** What somebody chose as files; one that is no evidence makes none of it. */
const readBewijzen = async (form: FormData): Promise<readonly Bewijs[] | undefined> => {
  const bestanden = form.getAll('optelling-bestanden').filter((deel) => typeof deel !== 'string' && deel.size > 0);
  try {
    const teksten = await Promise.all(bestanden.map((deel) => (deel as File).text()));
    return teksten.length === 0 ? undefined : teksten.map((tekst) => JSON.parse(tekst) as Bewijs);
  } catch {
    return undefined;
  }
};

const optelling = async (stuur: Stuur) => {
  const { form, verzoek, programma } = stuur;
  const bewijzen = await readBewijzen(form);
  const veld = 'optelling-bestanden';
  if (bewijzen === undefined) return refuse(form, [{ veld, tekst: tekstIn(verzoek.taal)('prog.optelling.geen') }]);
  const call = api.postProgrammasByProgrammaBewijsOptelling({
    client: verzoek.client,
    path: { programma },
    body: { bewijzen: [...bewijzen] },
  });
  const uitkomst = await attempt(stuur, call);
  if (!uitkomst.ok) return refuse(form, refused(uitkomst, { '*': veld }).fouten, uitkomst.probleem.status);
  return data({ doe: 'optelling', fouten: [], getypt: {}, optelling: uitkomst.waarde });
};

export const verantwoord = (stuur: Stuur) =>
  text(stuur.form, 'doe') === 'optelling' ? optelling(stuur) : taakstelling(stuur);
