/** Knows the front page of one application: how far it is and how to go on; sent, it is the receipt; for the partner, where he signs. */
import { api } from '@samenkracht/api-client';
import { Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type StapProps, Stappen } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import type { Aanvraag } from './antwoord.ts';
import { nextPath } from './bladzijde.ts';
import { Ontvangst } from './ontvangst.tsx';
import { PartnerTekent } from './partner-tekent.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const aanvraag = await read(
    request,
    api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId: params['aanvraagId'] ?? '' } }),
  );
  const t = tekstIn(taal);
  return {
    titel: t(aanvraag.ontvangst ? 'ontvangst.titel' : aanvraag.rol === 'partner' ? 'tekenen.titel' : 'aanvraag.titel'),
    aanvraag,
    bewaard: new URL(request.url).searchParams.has('bewaard'),
    sleutel: newSleutel(),
  };
};

/** The partner signs what he read. */
export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  if (!form.get('akkoord')) return data({ fouten: [{ veld: 'akkoord', tekst: t('tekenen.leeg') }] }, { status: 422 });
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnAanvragenByAanvraagIdOndertekening({
      client: verzoek.client,
      path: { aanvraagId: params['aanvraagId'] ?? '' },
      headers: idempotent(form.get('sleutel')),
      body: { inhoud: text(form, 'inhoud') },
    }),
  );
  return uitkomst.ok ? { fouten: [] } : data(refused(uitkomst), { status: uitkomst.probleem.status });
};

export const meta = titelMeta;

/** The parts that have a page of their own to go to. */
const partPath = (id: string, stap: Aanvraag['stappen'][number]['stap']): string | undefined =>
  stap === 'documenten' || stap === 'partner' ? `/aanvraag/${id}/${stap}` : undefined;

const AanvraagPagina = () => {
  const t = useTekst();
  const { aanvraag, bewaard, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const { stappen, voortgang, brp, ontvangst, rol } = aanvraag;
  if (ontvangst) return <Ontvangst ontvangst={ontvangst} />;
  if (rol === 'partner') return <PartnerTekent aanvraag={aanvraag} sleutel={sleutel} fouten={antwoord?.fouten ?? []} />;
  const first = stappen.findIndex(({ stand }) => stand === 'nu');
  const stapregels: readonly StapProps[] = stappen.map(({ stap, stand }, index) => ({
    naam: t(`aanvraag.stap.${stap}`),
    // Two things may be possible now; one is pointed at.
    status: stand === 'klaar' ? 'klaar' : index === first ? 'nu' : 'straks',
    href: stand === 'nu' && index !== first ? partPath(aanvraag.id, stap) : undefined,
    uitleg: stap === 'vragen' ? t('aanvraag.voortgang', { open: voortgang.open }) : undefined,
  }));
  return (
    <div className="sk-stapel">
      <BackLink href="/aanvraag">{t('aanvragen.titel')}</BackLink>
      <PageTitle>{t('aanvraag.titel')}</PageTitle>
      {bewaard ? (
        <Melding soort="goed" titel={t('aanvraag.bewaard.titel')}>
          <p>{t('aanvraag.bewaard.tekst')}</p>
        </Melding>
      ) : (
        <Tekst>{t('aanvragen.begin.uitleg')}</Tekst>
      )}
      {brp.opgehaald ? null : (
        <Melding soort="let">
          <p>{t('aanvraag.brp')}</p>
        </Melding>
      )}
      <Stappen titel={t('aanvraag.stappen')} stappen={stapregels} />
      <Knoppen>
        <ButtonLink href={nextPath(aanvraag)}>{t('aanvraag.verder')}</ButtonLink>
      </Knoppen>
    </div>
  );
};
export default AanvraagPagina;
