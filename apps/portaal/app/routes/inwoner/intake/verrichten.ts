/** Knows what the buttons of "my story" do. Server only. */
import { api } from '@samenkracht/api-client';
import { data, redirect } from 'react-router';
import type { Intake } from '../../../kader/intake/antwoord.ts';
import { attempt, read, type Uitkomst } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { type Voor, voorIn } from './voor.ts';

type Sturen = { readonly verzoek: Verzoek; readonly request: Request; readonly form: FormData; readonly voor: Voor };
type Keuze = 'ja' | 'nee' | 'later';
type Antwoord = 'zelf' | 'gesprek' | 'nu niet';

/** @throws the redirect when it succeeded. */
const after = <T>(uitkomst: Uitkomst<T>, pad: string) => {
  if (uitkomst.ok) throw redirect(pad);
  return data({ fouten: refused(uitkomst).fouten }, { status: uitkomst.probleem.status });
};

/** The subjects that he adds stand beside those that he chose before. */
const choose = async ({ verzoek, request, form, voor: { pad } }: Sturen, intakeId: string) => {
  const { client } = verzoek;
  const intake: Intake = await read(request, api.getMijnIntakesByIntakeId({ client, path: { intakeId } }));
  const vraag = intake.bladzijden.flatMap(({ vragen }) => vragen).find(({ code }) => code === intake.keuzevraag);
  const meer = form.getAll('onderwerp').map(String);
  const leeg = { veld: 'onderwerp', tekst: tekstIn(verzoek.taal)('intake.meer.leeg') };
  if (meer.length === 0) return data({ fouten: [leeg] }, { status: 422 });
  const eerder = Array.isArray(vraag?.antwoord?.waarde) ? vraag.antwoord.waarde : [];
  const antwoorden = [{ vraag: intake.keuzevraag, versie: vraag?.antwoord?.versie ?? 0, waarde: [...eerder, ...meer] }];
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnIntakesByIntakeIdAntwoorden({
      client,
      path: { intakeId },
      headers: idempotent(form.get('sleutel')),
      body: { antwoorden },
    }),
  );
  return after(uitkomst, uitkomst.ok ? `${pad}/vragen/${uitkomst.waarde.volgende ?? ''}` : pad);
};

export const perform = async (sturen: Sturen) => {
  const { verzoek, form, voor } = sturen;
  const { client } = verzoek;
  const { pad } = voor;
  const headers = idempotent(form.get('sleutel'));
  const [doe, intakeId, keuze] = [text(form, 'doe'), text(form, 'intake'), text(form, 'keuze')];
  const path = { intakeId };
  switch (doe) {
    case 'begin': {
      const begonnen = await attempt(sturen, api.postMijnIntakes({ client, headers, body: voorIn(voor) }));
      return after(begonnen, begonnen.ok ? `${pad}/vragen/${begonnen.waarde.volgende ?? ''}` : pad);
    }
    case 'steun': {
      const body = { keuze: keuze as Keuze };
      return after(
        await attempt(sturen, api.postMijnIntakesByIntakeIdClientondersteuning({ client, path, headers, body })),
        pad,
      );
    }
    case 'af':
      return after(await attempt(sturen, api.postMijnIntakesByIntakeIdAfronding({ client, path, headers })), pad);
    case 'uitnodiging': {
      const call = api.postMijnIntakeuitnodigingenByUitnodigingIdAntwoord({
        client,
        path: { uitnodigingId: text(form, 'uitnodiging') },
        headers,
        body: { antwoord: keuze as Antwoord },
      });
      return after(await attempt(sturen, call), '/intake?gezegd');
    }
    default:
      return choose(sturen, intakeId);
  }
};
