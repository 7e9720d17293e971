/** Knows the day of a coach: who needs me today and why, and my work beside that of colleagues. */
import { api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Vouwpaneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { drukWoord, getal } from '../caseload/woorden.ts';
import { loadPostvak, Postvakmelding } from '../coachbericht/melding.tsx';
import { Mensen, Toonkeuze } from './lijst.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const mijn = await read(request, api.getCaseloadMijn({ client: verzoek.client }));
  const toon = new URL(request.url).searchParams.get('toon') === 'alle' ? ('alle' as const) : ('nodig' as const);
  const postvak = await loadPostvak(request, verzoek);
  return { titel: tekstIn(verzoek.taal)('aandacht.titel'), mijn, toon, postvak };
};

export const meta = titelMeta;

type Mijn = ReturnType<typeof useLoaderData<typeof loader>>['mijn'];

const Werk = ({ mijn: { belasting, collegas } }: { readonly mijn: Mijn }) => {
  const t = useTekst();
  const taal = useTaal();
  if (belasting === null) return null;
  return (
    <>
      <Kerncijfers
        cijfers={[
          { sleutel: 'mensen', naam: t('caseload.kop.inwoners'), waarde: belasting.inwoners },
          {
            sleutel: 'gewogen',
            naam: t('caseload.kop.gewogen'),
            waarde: getal(belasting.gewogen, taal),
            uitleg: t('caseload.boven.uitleg', belasting.norm),
            let: belasting.druk === 'boven de norm',
          },
          { sleutel: 'gemiddeld', naam: t('aandacht.gemiddeld'), waarde: getal(belasting.gemiddeld, taal) },
        ]}
      />
      <Vouwpaneel titel={t('aandacht.collegas')}>
        <Tabel
          titel={t('aandacht.collegas')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wie', kop: t('caseload.kop.wie'), rij: true },
            { sleutel: 'gewogen', kop: t('caseload.kop.gewogen'), getal: true },
            { sleutel: 'druk', kop: t('caseload.kop.druk') },
          ]}
          rijen={collegas.map(({ naam, gewogen, druk }) => ({
            sleutel: naam,
            cellen: {
              wie: naam,
              gewogen: getal(gewogen, taal),
              druk: <Status soort={drukWoord[druk].soort}>{t(drukWoord[druk].tekst)}</Status>,
            },
          }))}
        />
      </Vouwpaneel>
    </>
  );
};

const MijnMensen = () => {
  const t = useTekst();
  const { titel, mijn, toon, postvak } = useLoaderData<typeof loader>();
  const nodig = mijn.mensen.filter(({ aanleidingen }) => aanleidingen.length > 0);
  const getoond = toon === 'alle' ? mijn.mensen : nodig;
  const leeg = mijn.mensen.length === 0 ? 'geenmensen' : 'niemand';
  return (
    <Werkblad>
      <PageTitle boven={t('aandacht.boven', { nodig: nodig.length, alle: mijn.mensen.length })}>{titel}</PageTitle>
      <Postvakmelding postvak={postvak} />
      <Toonkeuze nodig={nodig.length} alle={mijn.mensen.length} gekozen={toon} />
      {getoond.length === 0 ? (
        <Leeg icoon="goed" titel={t(`aandacht.leeg.${leeg}.titel`)}>
          <Tekst>{t(`aandacht.leeg.${leeg}.tekst`)}</Tekst>
          {leeg === 'niemand' && mijn.mensen.length > 0 ? (
            <TextLink href="/professional/mijn-mensen?toon=alle">{t('aandacht.naaralle')}</TextLink>
          ) : null}
        </Leeg>
      ) : (
        <Mensen mensen={getoond} titel={t(toon === 'alle' ? 'aandacht.alle' : 'aandacht.nodig')} />
      )}
      <Werk mijn={mijn} />
    </Werkblad>
  );
};
export default MijnMensen;
