/** Knows the roll-out of the perspective for a team: each cohort in its order, how far it is, and when it is done at this pace. */
import { type Api, api } from '@samenkracht/api-client';
import { DatumVeld, TekstVeld, Vinkje } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort } from '../../../kader/datum.ts';
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

type Cohort = Api.GetPerspectiefcohortenResponse['cohorten'][number];

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { cohorten } = await read(request, api.getPerspectiefcohorten({ client: verzoek.client }));
  return {
    titel: tekstIn(verzoek.taal)('uitrol.titel'),
    cohorten,
    maakt: heeftRol(rollen, 'teamleider'),
    opent: heeftRol(rollen, 'teamleider', 'coach'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const mist = missingIn(form, t, ['cohort-naam', 'cohort-volgorde', 'cohort-dagen']);
  const begintOp = readDag(form, 'cohort-begint');
  const fouten = [
    ...mist,
    ...(begintOp === undefined || begintOp === 'fout' ? [{ veld: 'cohort-begint', tekst: t('uitrol.dag') }] : []),
  ];
  if (fouten.length > 0 || begintOp === undefined) return refuse(form, fouten);
  const body = {
    naam: text(form, 'cohort-naam'),
    volgorde: Number(text(form, 'cohort-volgorde')),
    terugkijkdagen: Number(text(form, 'cohort-dagen')),
    begintOp,
    nieuweInstroom: text(form, 'cohort-instroom') === 'ja',
  };
  const headers = idempotent(form.get('sleutel'));
  const call = api.postPerspectiefcohorten({ client: verzoek.client, headers, body });
  const velden = { volgorde: 'cohort-volgorde', terugkijkdagen: 'cohort-dagen', '*': 'cohort-naam' };
  return settle(form, '/professional/uitrol', await attempt({ verzoek, request, form }, call), velden);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Maak = ({ cohorten, sleutel }: { readonly cohorten: readonly Cohort[]; readonly sleutel: string }) => {
  const t = useTekst();
  const volgende = Math.max(0, ...cohorten.map(({ volgorde }) => volgorde)) + 1;
  return (
    <Actieformulier doe="cohort" sleutel={sleutel} knop={t('doe.cohort')}>
      {({ veld }) => {
        const met = (naam: string, anders: string) => ({ ...veld(naam), waarde: veld(naam).waarde ?? anders });
        return (
          <>
            <TekstVeld {...veld('naam')} label={t('doe.cohort.naam')} />
            <TekstVeld
              {...met('volgorde', String(volgende))}
              label={t('doe.cohort.volgorde')}
              soort="getal"
              breedte="kort"
            />
            <DatumVeld {...veld('begint')} label={t('doe.cohort.begint')} />
            <TekstVeld {...met('dagen', '28')} label={t('doe.cohort.dagen')} soort="getal" breedte="kort" />
            <Vinkje naam={veld('instroom').naam} label={t('doe.cohort.instroom')} fout={undefined} />
          </>
        );
      }}
    </Actieformulier>
  );
};

const useVerwacht = () => {
  const t = useTekst();
  const taal = useTaal();
  return ({ soort, op }: Cohort['verwachting']): string => {
    if (op === null) return t('uitrol.onbekend');
    return soort === 'klaar' ? t('uitrol.klaar', { datum: dagKort(op, taal) }) : dagKort(op, taal);
  };
};

const Lijst = ({ cohorten, opent }: { readonly cohorten: readonly Cohort[]; readonly opent: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const verwacht = useVerwacht();
  return (
    <Tabel
      titel={t('uitrol.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('uitrol.cohort'), rij: true },
        { sleutel: 'gemaakt', kop: t('uitrol.gemaakt'), getal: true },
        { sleutel: 'tempo', kop: t('uitrol.tempo'), getal: true },
        { sleutel: 'klaar', kop: t('uitrol.verwacht'), getal: true },
      ]}
      rijen={cohorten.map(({ id, volgorde, naam, begintOp, nieuweInstroom, gemaakt, totaal, ...een }) => ({
        sleutel: id,
        cellen: {
          naam: (
            <>
              {volgorde}. {opent ? <TextLink href={`/professional/uitrol/${id}`}>{naam}</TextLink> : naam}
              <span className="sk-klein sk-blok">
                {t('uitrol.vanaf', { datum: dagKort(begintOp, taal) })}
                {nieuweInstroom ? `, ${t('uitrol.instroom')}` : ''}
              </span>
            </>
          ),
          gemaakt: t('uitrol.gemaakt.waarde', { gemaakt, totaal }),
          tempo: t('uitrol.tempo.waarde', { aantal: een.recent, dagen: een.terugkijkdagen }),
          klaar: verwacht(een.verwachting),
        },
      }))}
    />
  );
};

const Uitrol = () => {
  const t = useTekst();
  const { titel, cohorten, maakt, opent, sleutel } = useLoaderData<typeof loader>();
  const acties = [
    {
      sleutel: 'cohort',
      titel: t('doe.cohort'),
      open: cohorten.length === 0,
      inhoud: <Maak cohorten={cohorten} sleutel={sleutel} />,
    },
  ];
  return (
    <Werkblad {...(maakt ? { doenTitel: t('pro.doen'), doen: <Doen titel={t('pro.doen')} acties={acties} /> } : {})}>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('uitrol.uitleg')}</Tekst>
      {maakt ? <NaarDoen /> : null}
      <Gelukt />
      {cohorten.length === 0 ? (
        <Leeg icoon="lijst" titel={t('uitrol.leeg.titel')}>
          <Tekst>{t('uitrol.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Lijst cohorten={cohorten} opent={opent} />
      )}
    </Werkblad>
  );
};
export default Uitrol;
