/** Knows what could help a resident, how to find it, and how it stands with what he asked for. */

import { api } from '@samenkracht/api-client';
import { Button, KeuzelijstVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, Kop, Leeg, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, StatusList } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { type Instrument, isDomein, plekTekst } from '../../../kader/aanbod/woorden.ts';
import { useLevensdomeinen } from '../../../kader/levensdomeinen.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { MijnAanmeldingen } from './mijn.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const vraag = new URL(request.url).searchParams;
  const [zoek, domein] = [vraag.get('zoek')?.trim() ?? '', vraag.get('domein')];
  const query = { ...(zoek === '' ? {} : { zoek }), ...(isDomein(domein) ? { domein } : {}) };
  const { instrumenten } = await read(request, api.getMijnAanbod({ client, query }));
  const { verwijzingen } = await read(request, api.getMijnVerwijzingen({ client }));
  const gezocht = { zoek, domein: isDomein(domein) ? domein : '' };
  return { titel: tekstIn(taal)('aanbod.titel'), instrumenten, verwijzingen, gezocht, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const call = api.postMijnVerwijzingenByVerwijzingIdIntrekking({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { verwijzingId: text(form, 'verwijzing') },
    body: {},
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) return data({ fouten: [], gedaan: true });
  return data({ fouten: refused(uitkomst).fouten, gedaan: false }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Zoek = () => {
  const t = useTekst();
  const { gezocht } = useLoaderData<typeof loader>();
  const opties = useLevensdomeinen().map((waarde) => ({ waarde, tekst: t(`aanbod.domein.${waarde}`) }));
  return (
    <Form method="get" role="search" className="sk-stapel sk-nauw">
      <KeuzelijstVeld
        naam="domein"
        label={t('aanbod.domein')}
        leeg={t('aanbod.domein.alles')}
        opties={opties}
        waarde={gezocht.domein}
      />
      <TekstVeld naam="zoek" label={t('aanbod.zoek')} verplicht={false} waarde={gezocht.zoek} />
      <Knoppen>
        <Button soort="tweede">{t('aanbod.zoek.doen')}</Button>
      </Knoppen>
    </Form>
  );
};

/** The most that fits under a title: what it gives, where, and whether there is a place. */
const regel = (t: ReturnType<typeof useTekst>, een: Instrument) => ({
  sleutel: een.id,
  titel: <span lang="nl">{een.naam}</span>,
  href: `/aanbod/${een.id}`,
  uitleg: <span lang="nl">{`${een.dicht}. ${een.plaats}.`}</span>,
  status: <Status soort={een.vrij > 0 ? 'goed' : 'nu'}>{plekTekst(t, een)}</Status>,
});

const Aanbod = () => {
  const t = useTekst();
  const { titel, instrumenten, verwijzingen, sleutel } = useLoaderData<typeof loader>();
  const { fouten = [], gedaan = false } = useActionData<typeof action>() ?? {};
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst soort="lead">{t('aanbod.uitleg')}</Tekst>
        <p>
          <TextLink href="/aanbod/past">{t('pastbij.mijn.naar')}</TextLink>
        </p>
        {gedaan ? <Melding soort="goed" live titel={t('aanbod.ingetrokken')} /> : null}
        <MijnAanmeldingen verwijzingen={verwijzingen} sleutel={sleutel} fouten={fouten} />
      </div>
      <section className="sk-stapel">
        <Zoek />
        {instrumenten.some(({ voorbeeld }) => voorbeeld) ? (
          <Tekst soort="small">{t('aanbod.voorbeelden')}</Tekst>
        ) : null}
        <Kop>{t('aanbod.gevonden', { aantal: instrumenten.length })}</Kop>
        {instrumenten.length === 0 ? (
          <Leeg
            icoon="lijst"
            titel={t('aanbod.leeg.titel')}
            actie={<TextLink href="/aanbod">{t('aanbod.alles')}</TextLink>}
          >
            <Tekst>{t('aanbod.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <StatusList titel={t('aanbod.titel')} regels={instrumenten.map((een) => regel(t, een))} />
        )}
      </section>
    </div>
  );
};
export default Aanbod;
