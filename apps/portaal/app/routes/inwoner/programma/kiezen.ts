/** Knows how a resident's choice of work reaches the API: one reason is given for all kinds before the one he chose. */
import { api } from '@samenkracht/api-client';
import { data, redirect } from 'react-router';
import { attempt, read, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';

/** @throws the redirect when it succeeded. */
export const kiesWerk = async (stuur: Required<Verzending>) => {
  const { verzoek, request, form } = stuur;
  const { client } = verzoek;
  const [deelnameId, onderdeel] = [text(form, 'deelnameId'), text(form, 'onderdeel')];
  const namen = ['aard', 'wat', 'waarom'] as const;
  const getypt: Record<string, string> = Object.fromEntries(
    namen.map((naam) => [naam, text(form, `${deelnameId}-${naam}`)]),
  );
  const { aard = '', wat = '', waarom = '' } = getypt;
  const leeg = aard === '' ? 'aard' : wat === '' ? 'wat' : undefined;
  if (leeg !== undefined) {
    const tekst = tekstIn(verzoek.taal)('mijnprog.keuze.leeg');
    return data({ deelnameId, getypt, fouten: [{ veld: `${deelnameId}-${leeg}`, tekst }] }, { status: 422 });
  }
  const { deelnamen } = await read(request, api.getMijnProgrammas({ client }));
  const keuze = deelnamen.find(({ id }) => id === deelnameId)?.keuzes.find((een) => een.onderdeel === onderdeel);
  const volgorde = keuze?.volgorde ?? [];
  const eerder = waarom === '' || keuze?.vrij ? [] : volgorde.slice(0, volgorde.indexOf(aard));
  const call = api.postMijnProgrammasByDeelnameIdKeuze({
    client,
    headers: idempotent(form.get('sleutel')),
    path: { deelnameId },
    body: { onderdeel, aard, wat, nietGelukt: eerder.map((een) => ({ aard: een, waarom })) },
  });
  const uitkomst = await attempt(stuur, call);
  if (uitkomst.ok) throw redirect('/programma');
  const { fouten } = refused(uitkomst, { '*': `${deelnameId}-aard` });
  return data({ deelnameId, getypt, fouten }, { status: uitkomst.probleem.status });
};
