/** Knows the form of one arrangement: only the questions that we cannot answer ourselves. */
import { type Api, api } from '@samenkracht/api-client';
import { formatDecimal, parseEuro } from '@samenkracht/core';
import {
  BedragVeld,
  Button,
  type FormFout,
  foutVan,
  KeuzeVeld,
  Knoppen,
  TekstVeld,
  TekstvakVeld,
} from '@samenkracht/ui/form';
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
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
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { feitIn, useHerkomst, type Verteldfeit } from '../../../kader/verteld/verteld.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { isKeuze, type Keuze, keuzes } from './regelingen.ts';

type Vraag = Api.GetMijnBijzonderVragenResponse['vragen'][number];

const keuzeIn = (keuze: string | undefined): Keuze => {
  if (isKeuze(keuze)) return keuze;
  throw data({ title: '', status: 404 }, { status: 404 });
};

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const keuze = keuzeIn(params['keuze']);
  const query = { regeling: keuzes[keuze] };
  const { vragen } = await read(request, api.getMijnBijzonderVragen({ client: verzoek.client, query }));
  const titel = tekstIn(verzoek.taal)(`bijzonder.${keuze}`);
  const verteld = await findVerteld(request, verzoek);
  return { titel, vragen, verteld, sleutel: await keepableSleutel(verzoek), bewaard: await takeKept(verzoek, request) };
};

/** What he told before, as it stands in the field of this question. */
const alsGetypt = ({ soort }: Vraag, { waarde }: Verteldfeit): string => {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return soort === 'bedrag' && typeof waarde === 'number' ? formatDecimal(waarde) : String(waarde ?? '');
};

/** What was typed as the API takes it; undefined is not answered. */
const antwoordOp = ({ soort }: Vraag, getypt: string): boolean | number | string | undefined => {
  if (getypt === '') return undefined;
  if (soort === 'ja of nee') return getypt === 'ja';
  return soort === 'bedrag' ? parseEuro(getypt) : getypt;
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const { client } = verzoek;
  const regeling = keuzes[keuzeIn(params['keuze'])];
  const { vragen } = await read(request, api.getMijnBijzonderVragen({ client, query: { regeling } }));
  const t = tekstIn(verzoek.taal);
  const antwoorden: Record<string, boolean | number | string> = {};
  const fouten: FormFout[] = [];
  for (const vraag of vragen) {
    const antwoord = antwoordOp(vraag, text(form, vraag.feit));
    if (antwoord === undefined) fouten.push({ veld: vraag.feit, tekst: `${vraag.vraag} ${t('bijzonder.leeg')}` });
    else antwoorden[vraag.feit] = antwoord;
  }
  const namen = ['omschrijving', 'iban', ...vragen.map(({ feit }) => feit)];
  const getypt = Object.fromEntries(namen.map((naam) => [naam, text(form, naam)]));
  if (fouten.length > 0) return data({ fouten, getypt }, { status: 422 });
  const call = api.postMijnBijzonder({
    client,
    headers: idempotent(form.get('sleutel')),
    body: { regeling, omschrijving: text(form, 'omschrijving'), iban: text(form, 'iban'), antwoorden },
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/bijzonder/${uitkomst.waarde.id}`);
  const velden = { omschrijving: 'omschrijving', iban: 'iban', '*': 'iban' };
  return data({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Veldprops = {
  readonly vraag: Vraag;
  readonly verteld: Verteldfeit | undefined;
  readonly waarde: string | undefined;
  readonly fout: string | undefined;
};

const Veld = ({ vraag, verteld, waarde, fout }: Veldprops) => {
  const t = useTekst();
  const herkomst = useHerkomst('inwoner');
  const props = {
    naam: vraag.feit,
    label: <span lang="nl">{vraag.vraag}</span>,
    hulp: (
      <>
        <span lang="nl">{vraag.hulp}</span>
        {verteld === undefined ? null : (
          <span className="sk-blok">
            {herkomst(verteld)} {t('verteld.klopt')}
          </span>
        )}
      </>
    ),
    waarde: waarde ?? (verteld && alsGetypt(vraag, verteld)),
    fout,
  };
  if (vraag.soort === 'bedrag') return <BedragVeld {...props} />;
  const opties =
    vraag.soort === 'ja of nee'
      ? [
          { waarde: 'ja', tekst: t('bijzonder.ja') },
          { waarde: 'nee', tekst: t('bijzonder.nee') },
        ]
      : vraag.opties.map((een) => ({ waarde: een.waarde, tekst: <span lang="nl">{een.tekst}</span> }));
  return <KeuzeVeld {...props} opties={opties} />;
};

const Nieuw = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, vragen, verteld, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Readonly<Record<string, string>> = antwoord?.getypt ?? bewaard ?? {};
  return (
    <div className="sk-stapel">
      <BackLink href="/bijzonder">{t('bijzonder.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstvakVeld
          naam="omschrijving"
          label={t('bijzonder.omschrijving')}
          hulp={t('bijzonder.omschrijving.hulp')}
          waarde={getypt['omschrijving']}
          fout={foutVan(fouten, 'omschrijving')}
          rijen={3}
        />
        {vragen.map((vraag) => (
          <Veld
            key={vraag.feit}
            vraag={vraag}
            verteld={feitIn(verteld, vraag.feit)}
            waarde={getypt[vraag.feit]}
            fout={foutVan(fouten, vraag.feit)}
          />
        ))}
        <TekstVeld
          naam="iban"
          label={t('bijzonder.iban')}
          hulp={t('bijzonder.iban.hulp')}
          waarde={getypt['iban']}
          fout={foutVan(fouten, 'iban')}
          soort="code"
        />
        <Knoppen>
          <Button bezig={bezig}>{t('bijzonder.verstuur')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Nieuw;
