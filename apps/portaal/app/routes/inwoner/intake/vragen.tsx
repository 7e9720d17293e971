/** Knows one page of "my story": a few questions, what we know already, and how much comes after. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BewaardMelding } from '../../../kader/bewaard-melding.tsx';
import { type Hoe, type Intake, readBladzijde, zegIn } from '../../../kader/intake/antwoord.ts';
import { Signalen } from '../../../kader/intake/signalen.tsx';
import { Vragenformulier } from '../../../kader/intake/vragen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

const openBladzijde = async (request: Request, { client }: Verzoek, code: string | undefined) => {
  const { intake } = await read(request, api.getMijnIntake({ client }));
  if (intake === null) throw redirect('/intake');
  const bladzijde = intake.bladzijden.find((een) => een.code === code);
  // A page that is asked no more: another answer made it pointless.
  if (bladzijde === undefined) throw redirect('/intake');
  return { intake, bladzijde };
};

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { intake, bladzijde } = await openBladzijde(request, verzoek, params['groep']);
  const codes = intake.bladzijden.map(({ code }) => code);
  return {
    titel: zegIn(bladzijde.titel, verzoek.taal),
    bladzijde,
    vorige: codes[codes.indexOf(bladzijde.code) - 1],
    hierna: intake.bladzijden.filter(({ klaar, code }) => !klaar && code !== bladzijde.code).length,
    kiest: bladzijde.vragen.some(({ code }) => code === intake.keuzevraag),
    // Told once, where it arose: on every page it would be a wall.
    signalen: new URL(request.url).searchParams.has('dringend') ? intake.signalen : [],
    sleutel: await keepableSleutel(verzoek),
    bewaard: await takeKept(verzoek, request),
  };
};

const pathAfter = (voor: Intake, { volgende, signalen }: Intake): string => {
  if (volgende === null) return '/intake';
  const nieuw = signalen.some(({ id }) => !voor.signalen.some((een) => een.id === id));
  return `/intake/vragen/${volgende}${nieuw ? '?dringend' : ''}`;
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const form = await request.formData();
  const { intake, bladzijde } = await openBladzijde(request, verzoek, params['groep']);
  const hoe = text(form, 'hoe') as Hoe;
  const gelezen = readBladzijde(form, bladzijde, { hoe, keuzevraag: intake.keuzevraag, t: tekstIn(taal), taal });
  const { antwoorden, fouten, getypt } = gelezen;
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  if (antwoorden.length === 0) throw redirect('/intake?bewaard');
  const call = api.postMijnIntakesByIntakeIdAntwoorden({
    client,
    path: { intakeId: intake.id },
    headers: idempotent(form.get('sleutel')),
    body: { antwoorden },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(hoe === 'later' ? '/intake?bewaard' : pathAfter(intake, uitkomst.waarde));
  return data({ fouten: refused(uitkomst).fouten, getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vragen = () => {
  const t = useTekst();
  const { titel, bladzijde, vorige, hierna, kiest, signalen, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href={vorige === undefined ? '/intake' : `/intake/vragen/${vorige}`}>
          {t(vorige === undefined ? 'intake.titel' : 'intake.terug.bladzijde')}
        </BackLink>
        <PageTitle boven={t('intake.titel')}>{titel}</PageTitle>
        <Tekst soort="small">{kiest ? t('intake.hierna.keuze') : t('intake.hierna', { aantal: hierna })}</Tekst>
        {bewaard && !antwoord ? <BewaardMelding /> : null}
      </div>
      <Signalen signalen={signalen} />
      <Vragenformulier
        bladzijde={bladzijde}
        sleutel={sleutel}
        fouten={antwoord?.fouten ?? []}
        getypt={antwoord?.getypt ?? bewaard}
      />
    </div>
  );
};
export default Vragen;
