/** Knows how a resident sees a fine that is thought of or decided, what of it he still pays, and tells his side. */
import { api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kop, Leeg, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { Besluit, type Boete, Stand, Verhaal } from '../../../kader/boete.tsx';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { open, ingehouden, boetes } = await read(request, api.getMijnBoetes({ client }));
  return { titel: tekstIn(taal)('mijnboete.titel'), open, ingehouden, boetes, sleutel: newSleutel() };
};

type Antwoord = { readonly voor: string; readonly fouten: readonly FormFout[]; readonly getypt: string };

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const boeteId = text(form, 'boeteId');
  const tekst = text(form, 'verhaal');
  const weiger = (fouten: readonly FormFout[], status = 422) =>
    data<Antwoord>({ voor: boeteId, fouten, getypt: tekst }, { status });
  if (tekst === '') return weiger([{ veld: 'verhaal', tekst: tekstIn(verzoek.taal)('mijnboete.leegfout') }]);
  const call = api.postMijnBoetesByBoeteIdZienswijze({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { boeteId },
    body: { tekst },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (!uitkomst.ok)
    return weiger(refused(uitkomst, { tekst: 'verhaal', '*': 'verhaal' }).fouten, uitkomst.probleem.status);
  throw redirect('/boetes?verteld=ja');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vertel = ({ boete }: { readonly boete: Boete }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const eigen = antwoord?.voor === boete.id ? antwoord : undefined;
  const fouten = eigen?.fouten ?? [];
  const verteld = boete.verhaal.some(({ soort }) => soort === 'zienswijze');
  return (
    <Formulier sleutel={`${boete.id}-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="boeteId" value={boete.id} />
      <TekstvakVeld
        naam="verhaal"
        rijen={5}
        label={t(verteld ? 'mijnboete.nogmeer' : 'mijnboete.zienswijze')}
        hulp={t(verteld ? 'mijnboete.nogmeer.hulp' : 'mijnboete.zienswijze.hulp')}
        waarde={eigen?.getypt}
        fout={foutVan(fouten, 'verhaal')}
      />
      <Knoppen>
        <Button bezig={bezig}>{t('mijnboete.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const MijnBoetes = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const { open, ingehouden, boetes, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  // only one form on the page: of the newest that one can still tell about
  const eerste = boetes.find(({ status }) => status === 'aangekondigd');
  return (
    <div className="sk-stapel">
      <BackLink href="/geld">{t('nav.geld')}</BackLink>
      <PageTitle>{t('mijnboete.titel')}</PageTitle>
      {query.get('verteld') === 'ja' && antwoord === undefined ? (
        <Melding soort="goed" live titel={t('mijnboete.klaar.titel')}>
          <p>{t('mijnboete.klaar.tekst')}</p>
        </Melding>
      ) : null}
      {boetes.length === 0 ? (
        <Leeg icoon="lijst" titel={t('mijnboete.leeg.titel')}>
          <Tekst>{t('mijnboete.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tekst>{t('mijnboete.uitleg')}</Tekst>
      )}
      {open > 0 ? (
        <Tekst>{t(ingehouden ? 'mijnboete.nogopen' : 'mijnboete.zelf', { bedrag: euro(open) })}</Tekst>
      ) : null}
      {boetes.map((boete) => (
        <section key={boete.id} className="sk-stapel">
          <Kop>
            <span lang="nl">{boete.wat}</span>
          </Kop>
          <Stand boete={boete} eigen />
          <Verhaal boete={boete} />
          <Besluit boete={boete} eigen />
          {boete.besluit === null ? null : (
            <p>
              <TextLink href="/berichten">{t('mijnboete.oneens')}</TextLink>
            </p>
          )}
          {eerste?.id === boete.id ? <Vertel key={sleutel} boete={boete} /> : null}
        </section>
      ))}
    </div>
  );
};
export default MijnBoetes;
