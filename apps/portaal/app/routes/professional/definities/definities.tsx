/** Knows what a municipality laid down for the perspective, in words; a policy officer lays down the next from here. */
import { api } from '@samenkracht/api-client';
import { DatumVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Doen, Lijstkeuze, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import type { Inhoud } from './inhoud.ts';
import { Woorden } from './woorden.tsx';

const paden = {
  groepen: 'groepen',
  beroepen: 'gevraagde beroepen',
  activiteiten: 'activiteiten',
  kwalificaties: 'kwalificaties',
} as const;
type Pad = keyof typeof paden;
const padIn = (url: string): Pad => {
  const gevraagd = new URL(url).searchParams.get('van') ?? '';
  return Object.hasOwn(paden, gevraagd) ? (gevraagd as Pad) : 'groepen';
};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { definities } = await read(request, api.getPerspectiefdefinities({ client: verzoek.client }));
  const van = padIn(request.url);
  return {
    titel: tekstIn(verzoek.taal)('definities.titel'),
    van,
    nu: definities.find(({ soort }) => soort === paden[van])?.nu ?? null,
    legtVast: heeftRol(rollen, 'beleidsmedewerker'),
    sleutel: newSleutel(),
  };
};

const parse = (tekst: string): Inhoud | undefined => {
  try {
    return JSON.parse(tekst) as Inhoud;
  } catch {
    return undefined;
  }
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const vanaf = readDag(form, 'definitie-vanaf');
  const inhoud = parse(text(form, 'definitie-inhoud'));
  const fouten = [
    ...missingIn(form, t, ['definitie-bron']),
    ...(vanaf === undefined || vanaf === 'fout' ? [{ veld: 'definitie-vanaf', tekst: t('uitrol.dag') }] : []),
    ...(inhoud === undefined ? [{ veld: 'definitie-inhoud', tekst: t('definities.geenjson') }] : []),
  ];
  if (fouten.length > 0 || vanaf === undefined || inhoud === undefined) return refuse(form, fouten);
  const body = { vanaf, bron: text(form, 'definitie-bron'), inhoud };
  const headers = idempotent(form.get('sleutel'));
  const call = api.postPerspectiefdefinities({ client: verzoek.client, headers, body });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  return settle(form, '/professional/definities', uitkomst, { '*': 'definitie-inhoud' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vastleggen = () => {
  const t = useTekst();
  const { nu, van, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier key={van} doe="definitie" sleutel={sleutel} knop={t('doe.definitie')}>
      {({ veld }) => {
        const { waarde, ...rest } = veld('inhoud');
        return (
          <>
            <DatumVeld {...veld('vanaf')} label={t('doe.definitie.vanaf')} />
            <TekstVeld {...veld('bron')} label={t('doe.definitie.bron')} hulp={t('doe.definitie.hulp')} />
            <TekstvakVeld
              {...rest}
              waarde={waarde ?? JSON.stringify(nu?.inhoud ?? { soort: paden[van] }, null, 2)}
              label={t('doe.definitie.inhoud')}
              rijen={16}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};

const Definities = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, van, nu, legtVast } = useLoaderData<typeof loader>();
  const acties = [{ sleutel: 'definitie', titel: t('doe.definitie'), open: nu === null, inhoud: <Vastleggen /> }];
  return (
    <Werkblad {...(legtVast ? { doenTitel: t('pro.doen'), doen: <Doen titel={t('pro.doen')} acties={acties} /> } : {})}>
      <PageTitle>{titel}</PageTitle>
      <Lijstkeuze
        titel={titel}
        keuzes={(Object.keys(paden) as Pad[]).map((pad) => ({
          href: `/professional/definities?van=${pad}`,
          tekst: t(`definities.${pad}`),
          gekozen: pad === van,
        }))}
      />
      {legtVast ? <NaarDoen /> : null}
      <Gelukt />
      <Paneel titel={t(`definities.${van}`)}>
        {nu === null ? (
          <Tekst>{t('definities.geen')}</Tekst>
        ) : (
          <>
            <Tekst soort="small">
              {t('perspectief.gevraagd.bron', { datum: dagTekst(nu.vanaf, taal), bron: nu.bron })}{' '}
              {nu.voorbeeld ? t('definities.voorbeeld') : ''}
            </Tekst>
            <Woorden inhoud={nu.inhoud} />
          </>
        )}
      </Paneel>
    </Werkblad>
  );
};
export default Definities;
