/** Knows the page on which a whole half-year of amounts comes in: a file to fill in, then every new value beside the old one. */
import { type Api, api } from '@samenkracht/api-client';
import { BestandVeld, Button, DatumVeld, type FormFout, foutVan, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import type { Velden } from '../../../server/bewaard.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { backTo, readDag, typedIn } from '../actie.ts';
import { Proef } from './leveringsproef.tsx';

/** The day on which most tables end: that is the half-year that comes in. */
const meestGenoemd = (dagen: readonly string[]): string | null => {
  const aantal = new Map<string, number>();
  for (const dag of dagen) aantal.set(dag, (aantal.get(dag) ?? 0) + 1);
  return [...aantal].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { tabellen } = await read(request, api.getBedragen({ client }));
  const vanaf = meestGenoemd(tabellen.flatMap(({ gatVanaf }) => gatVanaf ?? []));
  return { titel: tekstIn(taal)('levering.titel'), vanaf, sleutel: newSleutel() };
};

type Levering = Api.PostBedragleveringenData['body'];
type Antwoord = {
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
  readonly proef?: Api.PostBedragleveringenProefResponse;
  readonly levering?: Levering;
};

const velden = { bron: 'bron', link: 'link', vanaf: 'vanaf', '*': 'bestand' } as const;

const leesLevering = async (form: FormData): Promise<Levering> => {
  const bestand = form.get('bestand');
  const vanaf = text(form, 'vanafdag') || (readDag(form, 'vanaf') ?? '');
  return {
    vanaf,
    bron: text(form, 'bron'),
    link: text(form, 'link'),
    bestand: typeof bestand === 'string' ? bestand : ((await bestand?.text()) ?? ''),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const body = await leesLevering(form);
  const getypt = typedIn(form);
  const stuur = { verzoek, request, form };
  const kop = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  if (text(form, 'doe') === 'levering') {
    const uitkomst = await attempt(stuur, api.postBedragleveringen({ ...kop, body }));
    if (uitkomst.ok) throw backTo('/professional/bedragen', 'levering');
    return data<Antwoord>({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
  }
  const uitkomst = await attempt(stuur, api.postBedragleveringenProef({ ...kop, body }));
  if (!uitkomst.ok)
    return data<Antwoord>({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
  return data<Antwoord>({ fouten: [], getypt, proef: uitkomst.waarde, levering: body });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Invullen = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { vanaf, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Velden = antwoord?.getypt ?? {};
  return (
    <Formulier sleutel={`proef-${sleutel}`} fouten={fouten} bestanden>
      <input type="hidden" name="doe" value="proef" />
      <DatumVeld
        naam="vanaf"
        waarde={antwoord?.levering?.vanaf ?? vanaf ?? undefined}
        label={t('levering.vanaf')}
        fout={foutVan(fouten, 'vanaf')}
      />
      <TekstVeld
        naam="bron"
        waarde={getypt['bron']}
        label={t('levering.bron')}
        hulp={t('doe.bedrag.bron.hulp')}
        fout={foutVan(fouten, 'bron')}
      />
      <TekstVeld
        naam="link"
        waarde={getypt['link']}
        label={t('levering.link')}
        hulp={t('doe.bedrag.link.hulp')}
        fout={foutVan(fouten, 'link')}
      />
      <BestandVeld
        naam="bestand"
        label={t('levering.bestand')}
        hulp={t('levering.bestand.hulp')}
        fout={foutVan(fouten, 'bestand')}
        soorten=".csv,text/csv"
      />
      <Knoppen>
        <Button bezig={bezig} soort={antwoord?.proef === undefined ? 'hoofd' : 'tweede'}>
          {t('levering.proef.knop')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const LeveringPagina = () => {
  const t = useTekst();
  const taal = useTaal();
  const { vanaf, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <Werkblad>
      <BackLink href="/professional/bedragen">{t('bedragen.titel')}</BackLink>
      <PageTitle>{t('levering.titel')}</PageTitle>
      <Tekst>{t('levering.uitleg')}</Tekst>
      {antwoord?.proef === undefined || antwoord.levering === undefined ? null : (
        <Proef proef={antwoord.proef} levering={antwoord.levering} sleutel={sleutel} />
      )}
      {vanaf === null ? null : (
        <Paneel titel={t('levering.stap1')}>
          <Tekst>{t('levering.stap1.uitleg')}</Tekst>
          <ButtonLink
            href={`/api/v1/bedragleveringen/invulbestand?${new URLSearchParams({ vanaf })}`}
            soort="tweede"
            download
          >
            {t('levering.invulbestand', { datum: dagTekst(vanaf, taal) })}
          </ButtonLink>
        </Paneel>
      )}
      <Paneel titel={t('levering.stap2')}>
        <Invullen />
      </Paneel>
    </Werkblad>
  );
};
export default LeveringPagina;
