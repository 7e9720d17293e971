/** Knows one choice of who is looked at again: its test, who was chosen and why, and the answer of a second person. */
import { api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Doen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Toets } from './toets.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, context.get(verzoekContext), 'medewerker');
  const path = { heronderzoekId: params['heronderzoekId'] ?? '' };
  const keuze = await read(request, api.getHeronderzoekenByHeronderzoekId({ client, path }));
  const gekozenen = heeftRol(rollen, 'teamleider', 'toetser')
    ? (await read(request, api.getHeronderzoekenByHeronderzoekIdGekozenen({ client, path }))).gekozenen
    : [];
  const titel = tekstIn(taal)('heronderzoek.een', { datum: dagTekst(keuze.op, taal) });
  const beslist = heeftRol(rollen, 'toetser') && keuze.status === 'voorgesteld' && !keuze.vanMij;
  return { titel, keuze, gekozenen, beslist, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const path = { heronderzoekId: params['heronderzoekId'] ?? '' };
  const doe = readDoe(form);
  const veld = `${doe}-motivering`;
  const motivering = text(form, veld);
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postHeronderzoekenByHeronderzoekIdBesluit({
      ...{ client: verzoek.client, headers: idempotent(form.get('sleutel')), path },
      body: {
        uitkomst: doe === 'gebruikkeuze' ? 'gebruikt' : 'afgewezen',
        ...(motivering === '' ? {} : { motivering }),
      },
    }),
  );
  return settle(form, `/professional/heronderzoeken/${path.heronderzoekId}`, uitkomst, { '*': veld, motivering: veld });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Beslis = ({ doe }: { readonly doe: 'gebruikkeuze' | 'wijskeuzeaf' }) => {
  const t = useTekst();
  const { sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={doe === 'wijskeuzeaf'}>
      {({ veld }) => <TekstVeld {...veld('motivering')} label={t(`doe.${doe}.motivering`)} />}
    </Actieformulier>
  );
};

const Gekozenen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { gekozenen } = useLoaderData<typeof loader>();
  if (gekozenen.length === 0) return null;
  return (
    <Paneel titel={t('heronderzoek.gekozenen')} naast={gekozenen.length}>
      <Tabel
        titel={t('heronderzoek.gekozenen')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wie', kop: t('heronderzoek.kop.wie'), rij: true },
          { sleutel: 'waarom', kop: t('heronderzoek.kop.waarom') },
        ]}
        rijen={gekozenen.map(({ uitkeringId, naam, signaal, maand }) => ({
          sleutel: `${uitkeringId} ${signaal} ${maand}`,
          cellen: {
            wie: naam ?? t('run.open'),
            waarom:
              signaal === null || maand === null
                ? t('heronderzoek.geloot')
                : t(`heronderzoek.signaal.${signaal}`, { maand: maandTekst(maand, taal) }),
          },
        }))}
      />
    </Paneel>
  );
};

const Keuze = () => {
  const t = useTekst();
  const { titel, keuze, beslist } = useLoaderData<typeof loader>();
  const acties = [
    {
      sleutel: 'gebruikkeuze',
      titel: t('doe.gebruikkeuze'),
      toets: 'g',
      open: true,
      inhoud: <Beslis doe="gebruikkeuze" />,
    },
    { sleutel: 'wijskeuzeaf', titel: t('doe.wijskeuzeaf'), toets: 'w', inhoud: <Beslis doe="wijskeuzeaf" /> },
  ];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={beslist ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}>
      <BackLink href="/professional/heronderzoeken">{t('heronderzoek.titel')}</BackLink>
      <Gelukt />
      <PageTitle>{titel}</PageTitle>
      <Tekst>
        <Status soort={keuze.status === 'voorgesteld' ? 'let' : 'goed'}>
          {t(`heronderzoek.status.${keuze.status}`)}
        </Status>{' '}
        {keuze.motivering === null ? null : <q lang="nl">{keuze.motivering}</q>}
      </Tekst>
      <Tekst>{t('heronderzoek.zaad', { zaad: keuze.zaad })}</Tekst>
      <Tekst>{t(keuze.herhaald ? 'heronderzoek.herhaald' : 'heronderzoek.anders')}</Tekst>
      <Paneel titel={t('heronderzoek.toets.loting')}>
        <Toets titel={t('heronderzoek.toets.loting')} toets={keuze.toetsLoting} />
      </Paneel>
      <Paneel titel={t('heronderzoek.toets.signalen')}>
        <Toets titel={t('heronderzoek.toets.signalen')} toets={keuze.toetsSignalen} />
      </Paneel>
      <Gekozenen />
      <p>
        <TextLink href="/algoritmes">{t('heronderzoek.openbaar')}</TextLink>
      </p>
    </Werkblad>
  );
};
export default Keuze;
