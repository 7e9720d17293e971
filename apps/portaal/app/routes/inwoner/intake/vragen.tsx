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
import { attempt } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readMijnIntake, type Voor, voorVan } from './voor.ts';

const openBladzijde = async (request: Request, verzoek: Verzoek, voor: Voor, code: string | undefined) => {
  const { intake } = await readMijnIntake(request, verzoek, voor);
  if (intake === null) throw redirect(voor.pad);
  const bladzijde = intake.bladzijden.find((een) => een.code === code);
  // A page that is asked no more: another answer made it pointless.
  if (bladzijde === undefined) throw redirect(voor.pad);
  return { intake, bladzijde };
};

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const voor = voorVan(params);
  const { intake, bladzijde } = await openBladzijde(request, verzoek, voor, params['groep']);
  const codes = intake.bladzijden.map(({ code }) => code);
  return {
    titel: zegIn(bladzijde.titel, verzoek.taal),
    ...voor,
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

const pathAfter = (pad: string, eerder: Intake, { volgende, signalen }: Intake): string => {
  if (volgende === null) return pad;
  const nieuw = signalen.some(({ id }) => !eerder.signalen.some((een) => een.id === id));
  return `${pad}/vragen/${volgende}${nieuw ? '?dringend' : ''}`;
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const form = await request.formData();
  const voor = voorVan(params);
  const { intake, bladzijde } = await openBladzijde(request, verzoek, voor, params['groep']);
  const hoe = text(form, 'hoe') as Hoe;
  const gelezen = readBladzijde(form, bladzijde, { hoe, keuzevraag: intake.keuzevraag, t: tekstIn(taal), taal });
  const { antwoorden, fouten, getypt } = gelezen;
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  if (antwoorden.length === 0) throw redirect(`${voor.pad}?bewaard`);
  const call = api.postMijnIntakesByIntakeIdAntwoorden({
    client,
    path: { intakeId: intake.id },
    headers: idempotent(form.get('sleutel')),
    body: { antwoorden },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok)
    throw redirect(hoe === 'later' ? `${voor.pad}?bewaard` : pathAfter(voor.pad, intake, uitkomst.waarde));
  return data({ fouten: refused(uitkomst).fouten, getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vragen = () => {
  const t = useTekst();
  const { titel, pad, persoonId, bladzijde, vorige, hierna, kiest, signalen, sleutel, bewaard } =
    useLoaderData<typeof loader>();
  const verhaal = t(persoonId === undefined ? 'intake.titel' : 'intake.voor.titel');
  const antwoord = useActionData<typeof action>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href={vorige === undefined ? pad : `${pad}/vragen/${vorige}`}>
          {vorige === undefined ? verhaal : t('intake.terug.bladzijde')}
        </BackLink>
        <PageTitle boven={verhaal}>{titel}</PageTitle>
        {persoonId === undefined ? null : <Tekst soort="small">{t('intake.voor.vragen')}</Tekst>}
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
