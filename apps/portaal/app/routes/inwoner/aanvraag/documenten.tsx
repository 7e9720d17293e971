/** Knows the page where documents go along with an application: what we ask, what we have, and anything else. */
import { type Api, api } from '@samenkracht/api-client';
import { BestandVeld, Button, type FormFout, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { forwardUpload, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { nextPath } from './bladzijde.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { aanvraagId = '' } = params;
  const aanvraag = await read(request, api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId } }));
  if (aanvraag.status === 'ingediend' || aanvraag.rol === 'partner') throw redirect(`/aanvraag/${aanvraagId}`);
  return { titel: tekstIn(taal)('documenten.titel'), aanvraag, sleutel: newSleutel() };
};

type Bewaard = Api.PostMijnAanvragenByAanvraagIdDocumentenResponse;

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const pad = `/mijn/aanvragen/${encodeURIComponent(params['aanvraagId'] ?? '')}/documenten` as const;
  const bij = new URL(request.url).searchParams.get('bij') ?? 'overig';
  const uitkomst = await attempt({ verzoek, request }, forwardUpload<Bewaard>(verzoek, request, pad));
  if (uitkomst.ok) return { fouten: [], melding: uitkomst.waarde.melding, bij };
  return data(
    { ...refused(uitkomst, { '*': `bestand-${bij}` }), melding: undefined, bij },
    { status: uitkomst.probleem.status },
  );
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const soorten = 'application/pdf,image/jpeg,image/png,image/heic';

const Meesturen = ({
  soort,
  fouten,
  hoofd,
}: {
  readonly soort: string;
  readonly fouten: readonly FormFout[];
  readonly hoofd: boolean;
}) => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  return (
    <Formulier sleutel={`${soort.slice(0, 3)}-${sleutel}`} fouten={fouten} bestanden extra={{ bij: soort }}>
      <input type="hidden" name="soort" value={soort} />
      <BestandVeld
        naam={`bestand-${soort}`}
        stuurAls="bestand"
        label={t('documenten.kies')}
        hulp={t('taak.hulp')}
        fout={foutVan(fouten, `bestand-${soort}`)}
        soorten={soorten}
      />
      <Knoppen>
        <Button bezig={bezig} soort={hoofd ? 'hoofd' : 'tweede'}>
          {t('documenten.verstuur')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

type Gevraagd = Api.GetMijnAanvragenByAanvraagIdResponse['gevraagdeDocumenten'][number];

const GevraagdKaart = ({ gevraagd, fouten }: { readonly gevraagd: Gevraagd; readonly fouten: readonly FormFout[] }) => {
  const t = useTekst();
  const { aanvraag } = useLoaderData<typeof loader>();
  const { soort, naam, waarom, ontvangen } = gevraagd;
  const eigen = aanvraag.documenten.filter((document) => document.soort === soort);
  return (
    <Kaart titel={<span lang="nl">{naam}</span>}>
      <Tekst lang="nl">{waarom}</Tekst>
      {ontvangen ? <Status soort="goed">{t('documenten.ontvangen')}</Status> : null}
      {eigen.length > 0 ? (
        <ul className="sk-lijst">
          {eigen.map((document) => (
            <li key={document.id}>{document.naam}</li>
          ))}
        </ul>
      ) : null}
      {ontvangen && fouten.length === 0 ? (
        <details className="sk-anders">
          <summary className="utrecht-link utrecht-link--html-a">
            {t('documenten.nogeen')}
            <span className="sk-onzichtbaar">, {naam}</span>
          </summary>
          <Meesturen soort={soort} fouten={fouten} hoofd={false} />
        </details>
      ) : (
        <Meesturen soort={soort} fouten={fouten} hoofd={false} />
      )}
    </Kaart>
  );
};

const Documenten = () => {
  const t = useTekst();
  const { aanvraag } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const foutenBij = (soort: string): readonly FormFout[] => (antwoord?.bij === soort ? antwoord.fouten : []);
  const verder = nextPath({ ...aanvraag, stappen: aanvraag.stappen.filter(({ stap }) => stap !== 'documenten') });
  const nogVragen = aanvraag.volgende !== undefined;
  const ander = aanvraag.documenten.filter(({ soort }) => soort === 'overig');
  return (
    <div className="sk-stapel">
      <BackLink href={`/aanvraag/${aanvraag.id}`}>{t('aanvraag.titel')}</BackLink>
      <PageTitle>{t('documenten.titel')}</PageTitle>
      <Tekst>{t('documenten.uitleg')}</Tekst>
      {antwoord?.melding ? (
        <Melding soort="goed" live>
          <p lang="nl">{antwoord.melding}</p>
        </Melding>
      ) : null}
      {aanvraag.gevraagdeDocumenten.map((gevraagd) => (
        <GevraagdKaart key={gevraagd.soort} gevraagd={gevraagd} fouten={foutenBij(gevraagd.soort)} />
      ))}
      <Kaart titel={t('documenten.ander')}>
        <Tekst>{t('documenten.ander.uitleg')}</Tekst>
        {ander.length > 0 ? (
          <ul className="sk-lijst" aria-label={t('documenten.lijst')}>
            {ander.map(({ id, naam }) => (
              <li key={id}>{naam}</li>
            ))}
          </ul>
        ) : null}
        <details className="sk-anders" open={foutenBij('overig').length > 0}>
          <summary className="utrecht-link utrecht-link--html-a">{t('documenten.kies')}</summary>
          <Meesturen soort="overig" fouten={foutenBij('overig')} hoofd={false} />
        </details>
      </Kaart>
      <Knoppen>
        <ButtonLink href={nogVragen ? nextPath(aanvraag) : verder}>{t('aanvraag.verder')}</ButtonLink>
      </Knoppen>
    </div>
  );
};
export default Documenten;
