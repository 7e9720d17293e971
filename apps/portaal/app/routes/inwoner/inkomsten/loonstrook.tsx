/** Knows how a resident sends a payslip with a month: a file, or a photo made on the spot. */
import { type Api, api } from '@samenkracht/api-client';
import { BestandVeld, Button, type FormFout, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Melding as Bericht, ButtonLink, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel, type Velden } from '../../../server/bewaard.ts';
import { forwardUpload, idempotent, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { typedIn } from '../../professional/actie.ts';
import { Gelezenkaart } from './gelezen.tsx';
import { typed, werkIn } from './melding.ts';

type Strook = Api.GetMijnInkomstenByMaandLoonstrokenResponse['loonstroken'][number];

type Gestuurd = Api.PostMijnInkomstenByMaandLoonstrokenResponse;

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const path = { maand: params['maand'] ?? '' };
  const { loonstroken } = await read(request, api.getMijnInkomstenByMaandLoonstroken({ client, path }));
  const { inkomsten } = await read(request, api.getMijnInkomstenByMaand({ client, path }));
  return {
    titel: tekstIn(taal)('loonstrook.titel', { maand: maandTekst(path.maand, taal) }),
    maand: path.maand,
    loonstroken,
    werk: inkomsten.filter(({ eigen, soort }) => eigen && soort === 'loon'),
    sleutel: await keepableSleutel(verzoek),
  };
};

type Melding = { readonly fouten: readonly FormFout[]; readonly getypt: Velden };

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const maand = params['maand'] ?? '';
  if (request.headers.get('content-type')?.startsWith('multipart/')) {
    const pad = `/mijn/inkomsten/${encodeURIComponent(maand)}/loonstroken` as const;
    const uitkomst = await attempt({ verzoek, request }, forwardUpload<Gestuurd>(verzoek, request, pad));
    if (uitkomst.ok) throw redirect(`/inkomsten/${maand}/loonstrook?strook=${uitkomst.waarde.documentId}`);
    const geweigerd = refused(uitkomst, { '*': 'bestand' });
    return data<Melding>({ fouten: geweigerd.fouten, getypt: {} }, { status: uitkomst.probleem.status });
  }
  const form = await request.formData();
  const body = { klopt: true as const, loonstrookId: text(form, 'loonstrookId'), ...werkIn(typed(form)) };
  const headers = idempotent(form.get('sleutel'));
  const call = api.postMijnInkomstenByMaand({ client: verzoek.client, path: { maand }, headers, body });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  // as with other work: it now stands on the page of the month, with its outcome
  if (uitkomst.ok) throw redirect(`/inkomsten/${maand}`);
  const veld = { WERKGEVER_ONTBREEKT: 'werkgever', VAKANTIEGELD_ONBEKEND: 'vakantiegeld' } as const;
  const { fouten, code } = refused(uitkomst, { '*': 'werkgever' });
  const naam = code === 'VAKANTIEGELD_ONBEKEND' ? veld[code] : form.has('bron') ? 'bron' : veld.WERKGEVER_ONTBREEKT;
  return data<Melding>(
    { fouten: fouten.map((fout) => ({ ...fout, veld: naam })), getypt: typedIn(form) },
    { status: uitkomst.probleem.status },
  );
};

export const meta = titelMeta;
export const shouldRevalidate = always;

/** What came of the file that was just sent: read, to be read by a person, or of another month. */
const Gestuurdestrook = ({ documentId, gelezen, reden, naam }: Strook) => {
  const t = useTekst();
  const taal = useTaal();
  const { maand, werk, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  if (gelezen === null)
    return (
      <>
        <Bericht soort="goed" live titel={t('loonstrook.klaar')}>
          <p>{t(reden === 'van een ander' ? 'strook.vanander' : 'loonstrook.klaar.tekst')}</p>
        </Bericht>
        <Knoppen>
          <ButtonLink href={`/inkomsten/${maand}`}>{t('loonstrook.naarLoon')}</ButtonLink>
        </Knoppen>
      </>
    );
  if (gelezen.maand !== maand)
    return (
      <Bericht soort="let" live titel={t('strook.anderemaand', { maand: maandTekst(gelezen.maand, taal) })}>
        <p>{t('strook.anderemaand.tekst', { naam })}</p>
        <TextLink href={`/inkomsten/${gelezen.maand}/loonstrook`}>
          {t('loonstrook.titel', { maand: maandTekst(gelezen.maand, taal) })}
        </TextLink>
      </Bericht>
    );
  const { fouten = [], getypt = {} } = antwoord ?? {};
  return <Gelezenkaart {...{ maand, documentId, gelezen, werk, sleutel, fouten, getypt }} />;
};

const Stuur = ({ fouten }: { readonly fouten: readonly FormFout[] }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  return (
    <>
      <Tekst>{t('loonstrook.uitleg')}</Tekst>
      <Formulier sleutel={sleutel} fouten={fouten} bestanden>
        <input type="hidden" name="soort" value="loonstrook" />
        <BestandVeld
          naam="bestand"
          label={t('loonstrook.veld')}
          hulp={t('loonstrook.hulp')}
          fout={foutVan(fouten, 'bestand')}
          soorten="application/pdf,application/xml,text/xml,image/jpeg,image/png,image/heic"
        />
        <Knoppen>
          <Button bezig={bezig}>{t('actie.versturen')}</Button>
        </Knoppen>
      </Formulier>
    </>
  );
};

const Loonstrook = () => {
  const t = useTekst();
  const taal = useTaal();
  const [query] = useSearchParams();
  const { titel, maand, loonstroken } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  const gekozen = loonstroken.find(({ documentId }) => documentId === query.get('strook'));
  const andere = loonstroken.filter((strook) => strook !== gekozen);
  return (
    <div className="sk-stapel">
      <BackLink href={`/inkomsten/${maand}`}>{t('actie.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {gekozen === undefined ? <Stuur fouten={fouten} /> : <Gestuurdestrook {...gekozen} />}
      {andere.length > 0 ? (
        <StatusList
          titel={t('loonstrook.eerder')}
          regels={andere.map(({ documentId, naam, ontvangenOp, gelezen }) => ({
            sleutel: documentId,
            titel: naam,
            ...(gelezen === null ? {} : { href: `/inkomsten/${maand}/loonstrook?strook=${documentId}` }),
            uitleg: t('loonstrook.op', { datum: dagTekst(dagVan(ontvangenOp), taal) }),
          }))}
        />
      ) : null}
    </div>
  );
};
export default Loonstrook;
