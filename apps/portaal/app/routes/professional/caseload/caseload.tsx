/** Knows the desk of a team leader: who carries how much within the norm, who is absent, and what is short. */
import { type Api, api } from '@samenkracht/api-client';
import { PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { loadPostvak, Postvakmelding } from '../coachbericht/melding.tsx';
import { Gelukt } from '../gelukt.tsx';
import { CaseloadDoen } from './doen.tsx';
import { Instelformulier, voorbeeldinstelling } from './instelling.tsx';
import { perform } from './verrichten.ts';
import { drukWoord, getal, reeksen } from './woorden.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const uitkomst = await attempt({ verzoek, request }, api.getCaseload({ client: verzoek.client }));
  const t = tekstIn(verzoek.taal);
  // a desk that nobody set up yet is no error: setting it up is the first thing to do
  if (!uitkomst.ok)
    return { titel: t('caseload.inrichten.titel'), caseload: null, postvak: undefined, sleutel: newSleutel() };
  const caseload = uitkomst.waarde;
  const postvak = await loadPostvak(request, verzoek);
  const titel = t('caseload.titel', { loket: caseload.instelling.namen.loket });
  return { titel, caseload, postvak, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gelezen = { readonly caseload: Api.GetCaseloadResponse; readonly sleutel: string };

const Cijfers = ({ caseload }: Pick<Gelezen, 'caseload'>) => {
  const t = useTekst();
  const boven = caseload.consulenten.filter(({ druk }) => druk === 'boven de norm').length;
  const { norm } = caseload.instelling;
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'boven',
          naam: t('caseload.boven'),
          waarde: boven,
          uitleg: t('caseload.boven.uitleg', norm),
          let: boven > 0,
        },
        {
          sleutel: 'tekort',
          naam: t('caseload.tekort'),
          waarde: t('caseload.tekort.aantal', { aantal: caseload.tekort.consulenten }),
          uitleg: t('caseload.tekort.uitleg'),
          let: caseload.tekort.consulenten > 0,
        },
        {
          sleutel: 'zonder',
          naam: t('caseload.zonder'),
          waarde: caseload.zonderConsulent,
          let: caseload.zonderConsulent > 0,
        },
        {
          sleutel: 'overdracht',
          naam: t('caseload.overdrachten'),
          waarde: caseload.overdrachten,
          uitleg: t('caseload.overdrachten.uitleg'),
        },
      ]}
    />
  );
};

const Consulenten = ({ caseload }: Pick<Gelezen, 'caseload'>) => {
  const t = useTekst();
  const taal = useTaal();
  const teams = new Map(caseload.teams.map(({ id, naam }) => [id, naam]));
  return (
    <Tabel
      titel={t('caseload.consulenten')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('caseload.kop.wie'), rij: true },
        { sleutel: 'team', kop: t('caseload.kop.team') },
        { sleutel: 'uren', kop: t('caseload.kop.uren'), getal: true },
        { sleutel: 'inwoners', kop: t('caseload.kop.inwoners'), getal: true },
        { sleutel: 'gewogen', kop: t('caseload.kop.gewogen'), getal: true },
        { sleutel: 'druk', kop: t('caseload.kop.druk') },
      ]}
      rijen={caseload.consulenten.map((een) => ({
        sleutel: een.medewerkerId,
        nadruk: een.druk === 'boven de norm',
        cellen: {
          wie: (
            <span>
              {een.naam}
              <span className="sk-klein sk-blok" lang="nl">
                {een.disciplines.join(', ')}
              </span>
            </span>
          ),
          team: teams.get(een.teamId) ?? '',
          uren: een.uren,
          inwoners: een.inwoners,
          gewogen: getal(een.gewogen, taal),
          druk: <Status soort={drukWoord[een.druk].soort}>{t(drukWoord[een.druk].tekst)}</Status>,
        },
      }))}
    />
  );
};

const Afwezig = ({ caseload, sleutel }: Pick<Gelezen, 'caseload' | 'sleutel'>) => {
  const t = useTekst();
  const taal = useTaal();
  const namen = new Map(caseload.consulenten.map(({ medewerkerId, naam }) => [medewerkerId, naam]));
  if (caseload.afwezigheden.length === 0) return null;
  return (
    <Paneel titel={t('caseload.afwezig')}>
      <Tabel
        titel={t('caseload.afwezig')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wie', kop: t('caseload.kop.wie'), rij: true },
          { sleutel: 'vanaf', kop: t('caseload.kop.vanaf') },
          { sleutel: 'tot', kop: t('caseload.kop.tot') },
          { sleutel: 'doen', kop: t('caseload.kop.doen') },
        ]}
        rijen={caseload.afwezigheden.map(({ medewerkerId, vanaf, totEnMet }, i) => ({
          sleutel: `${medewerkerId} ${vanaf}`,
          cellen: {
            wie: namen.get(medewerkerId) ?? '',
            vanaf: dagTekst(vanaf, taal),
            tot: dagTekst(totEnMet, taal),
            doen: (
              <Actieformulier doe={`terugmelding-${i}`} sleutel={sleutel} knop={t('doe.terugmelding')} gevaar>
                {() => <input type="hidden" name="wie" value={medewerkerId} />}
              </Actieformulier>
            ),
          },
        }))}
      />
    </Paneel>
  );
};

const Inrichten = ({ titel, sleutel }: { readonly titel: string; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('caseload.inrichten.tekst')}</Tekst>
      <Instelformulier instelling={voorbeeldinstelling} sleutel={sleutel} />
    </Werkblad>
  );
};

const Caseload = () => {
  const { titel, caseload, sleutel } = useLoaderData<typeof loader>();
  return caseload === null ? (
    <Inrichten titel={titel} sleutel={sleutel} />
  ) : (
    <Bureau titel={titel} caseload={caseload} sleutel={sleutel} />
  );
};
export default Caseload;

const Bureau = ({ titel, caseload, sleutel }: Gelezen & { readonly titel: string }) => {
  const t = useTekst();
  const { postvak } = useLoaderData<typeof loader>();
  const boven = t('caseload.samen', { inwoners: caseload.inwoners, consulenten: caseload.consulenten.length });
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<CaseloadDoen caseload={caseload} sleutel={sleutel} />}>
      <PageTitle boven={boven}>{titel}</PageTitle>
      <NaarDoen />
      <Gelukt />
      <Postvakmelding postvak={postvak} />
      <Cijfers caseload={caseload} />
      {caseload.laatsteVoorstel === null ? null : (
        <p>
          <TextLink href={`/professional/caseload/voorstellen/${caseload.laatsteVoorstel}`}>
            {t('caseload.laatste')}
          </TextLink>
        </p>
      )}
      <Paneel titel={t('caseload.consulenten')}>
        <Tekst>{t('caseload.gewogen.uitleg', caseload.instelling.norm)}</Tekst>
        <Consulenten caseload={caseload} />
      </Paneel>
      <Afwezig caseload={caseload} sleutel={sleutel} />
      <Paneel titel={t('caseload.teams')}>
        <Tabel
          titel={t('caseload.teams')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'team', kop: t('caseload.kop.team'), rij: true },
            { sleutel: 'postcodes', kop: t('caseload.kop.postcodes') },
          ]}
          rijen={caseload.teams.map(({ id, naam, postcodes }) => ({
            sleutel: id,
            cellen: { team: naam, postcodes: reeksen(postcodes) },
          }))}
        />
      </Paneel>
    </Werkblad>
  );
};
