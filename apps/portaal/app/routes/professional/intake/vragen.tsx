/** Knows one page of an intake that is taken together: the resident looks along, staff types. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { type Hoe, readBladzijde, zegIn } from '../../../kader/intake/antwoord.ts';
import { Vragenformulier } from '../../../kader/intake/vragen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

type Adres = { readonly intakeId?: string | undefined; readonly groep?: string | undefined };

const dossierPad = (persoonId: string): string => `/professional/personen/${persoonId}/intake`;

const openBladzijde = async (request: Request, { client }: Verzoek, { intakeId = '', groep }: Adres) => {
  const gelezen = await read(request, api.getIntakesByIntakeId({ client, path: { intakeId } }));
  const bladzijde = gelezen.intake.bladzijden.find((een) => een.code === groep);
  // A page that is asked no more: another answer made it pointless.
  if (bladzijde === undefined) throw redirect(dossierPad(gelezen.persoonId));
  return { ...gelezen, bladzijde };
};

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { persoonId, intake, bladzijde } = await openBladzijde(request, verzoek, params);
  const codes = intake.bladzijden.map(({ code }) => code);
  return {
    titel: zegIn(bladzijde.titel, verzoek.taal),
    persoonId,
    intakeId: intake.id,
    bladzijde,
    vorige: codes[codes.indexOf(bladzijde.code) - 1],
    hierna: intake.bladzijden.filter(({ klaar, code }) => !klaar && code !== bladzijde.code).length,
    kiest: bladzijde.vragen.some(({ code }) => code === intake.keuzevraag),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const form = await request.formData();
  const { persoonId, intake, bladzijde } = await openBladzijde(request, verzoek, params);
  const hoe = text(form, 'hoe') as Hoe;
  const gelezen = readBladzijde(form, bladzijde, { hoe, keuzevraag: intake.keuzevraag, t: tekstIn(taal), taal });
  const { antwoorden, fouten, getypt } = gelezen;
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  if (antwoorden.length === 0) throw redirect(dossierPad(persoonId));
  const call = api.postIntakesByIntakeIdAntwoorden({
    client,
    path: { intakeId: intake.id },
    headers: idempotent(form.get('sleutel')),
    body: { antwoorden },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (!uitkomst.ok) return data({ fouten: refused(uitkomst).fouten, getypt }, { status: uitkomst.probleem.status });
  const { volgende } = uitkomst.waarde;
  throw redirect(
    hoe === 'later' || volgende === null
      ? dossierPad(persoonId)
      : `/professional/intakes/${intake.id}/vragen/${volgende}`,
  );
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vragen = () => {
  const t = useTekst();
  const { titel, persoonId, intakeId, bladzijde, vorige, hierna, kiest, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <Werkblad>
      <BackLink
        href={vorige === undefined ? dossierPad(persoonId) : `/professional/intakes/${intakeId}/vragen/${vorige}`}
      >
        {t(vorige === undefined ? 'intakedossier.titel' : 'intake.terug.bladzijde')}
      </BackLink>
      <PageTitle boven={t('intakedossier.titel')}>{titel}</PageTitle>
      <Tekst soort="small">{kiest ? t('intake.hierna.keuze') : t('intake.hierna', { aantal: hierna })}</Tekst>
      <Vragenformulier
        bladzijde={bladzijde}
        sleutel={sleutel}
        fouten={antwoord?.fouten ?? []}
        getypt={antwoord?.getypt}
      />
    </Werkblad>
  );
};
export default Vragen;
