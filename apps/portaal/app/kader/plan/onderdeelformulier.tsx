/** Knows the form of one part of a plan: what it is in own words, who does it and by when; and both texts when two changed it at once. */
import {
  Button,
  DatumVeld,
  type FormFout,
  foutVan,
  KeuzelijstVeld,
  KeuzeVeld,
  Knoppen,
  TekstVeld,
  TekstvakVeld,
} from '@samenkracht/ui/form';
import { Kaart, Melding, Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { useActionData, useLoaderData } from 'react-router';
import { useTekst } from '../../teksten/teksten.tsx';
import { Formulier, useBezig } from '../formulier.tsx';
import { useLevensdomeinen } from '../levensdomeinen.ts';
import type { Onderdeelantwoord, OnderdeelLoader } from './bewerken.ts';
import { type Onderdeel, wieDoet } from './plan.ts';

type Lezer = 'inwoner' | 'consulent';

const wies = ['inwoner', 'consulent', 'samen', 'ander'] as const;

const datumIn = (getypt: Readonly<Record<string, string>> | undefined, naam: string): string | undefined =>
  getypt && ['jaar', 'maand', 'dag'].map((deel) => getypt[`${naam}-${deel}`] ?? '').join('-');

/** What I wrote beside what the other saved meanwhile: nothing is lost, and one of the two is chosen. */
const Botsing = ({
  botsing,
  lezer,
}: {
  readonly botsing: NonNullable<Onderdeelantwoord['botsing']>;
  readonly lezer: Lezer;
}) => {
  const t = useTekst();
  const tekst = (deel: Onderdeel | undefined, veld: string | undefined): string => {
    if (deel === undefined) return t('plan.botsing.weg');
    if (veld === 'wie' || veld === 'wieAnders') return wieDoet(t, lezer, deel);
    if (veld === 'domein') return t(`plan.domein.${deel.domein}`);
    if (veld === 'wanneer' || veld === 'vanaf') return deel[veld] ?? t('plan.botsing.leeg');
    return deel.tekst;
  };
  return (
    <Melding soort="let" live titel={t('plan.botsing.titel')}>
      <p>{t('plan.botsing.uitleg')}</p>
      <Tabel
        titel={t('plan.botsing.titel')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'mijn', kop: t('plan.botsing.mijn') },
          { sleutel: 'hun', kop: t('plan.botsing.hun') },
        ]}
        rijen={botsing.botsingen.map(({ id, veld, mijn, hun }) => ({
          sleutel: `${id}${veld ?? ''}`,
          cellen: { mijn: tekst(mijn, veld), hun: tekst(hun, veld) },
        }))}
      />
    </Melding>
  );
};

const Wie = ({
  lezer,
  deel,
  getypt,
  fouten,
}: {
  readonly lezer: Lezer;
  readonly deel: Partial<Onderdeel>;
  readonly getypt: Readonly<Record<string, string>> | undefined;
  readonly fouten: readonly FormFout[];
}) => {
  const t = useTekst();
  return (
    <>
      <KeuzeVeld
        naam="wie"
        label={t('plan.veld.wie')}
        waarde={getypt?.['wie'] ?? deel.wie ?? 'inwoner'}
        fout={foutVan(fouten, 'wie')}
        opties={wies.map((waarde) => ({ waarde, tekst: t(`plan.wie.${lezer}.${waarde}`) }))}
      />
      <TekstVeld
        naam="wieAnders"
        label={t('plan.veld.wieAnders')}
        hulp={t('plan.veld.wieAnders.hulp')}
        verplicht={false}
        waarde={getypt?.['wieAnders'] ?? deel.wieAnders}
        fout={foutVan(fouten, 'wieAnders')}
      />
      <DatumVeld
        naam="vanaf"
        label={t('plan.veld.vanaf')}
        hulp={t('plan.veld.vanaf.hulp')}
        waarde={datumIn(getypt, 'vanaf') ?? deel.vanaf}
        fout={foutVan(fouten, 'vanaf')}
      />
      <DatumVeld
        naam="wanneer"
        label={t('plan.veld.wanneer')}
        hulp={t('plan.veld.wanneer.hulp')}
        waarde={datumIn(getypt, 'wanneer') ?? deel.wanneer}
        fout={foutVan(fouten, 'wanneer')}
      />
    </>
  );
};

export const Onderdeelformulier = ({ lezer }: { readonly lezer: Lezer }) => {
  const t = useTekst();
  const domeinen = useLevensdomeinen();
  const bezig = useBezig();
  const { deel, basis, sleutel } = useLoaderData<OnderdeelLoader>();
  const gegeven = useActionData<Onderdeelantwoord>();
  const antwoord = gegeven?.doe === 'bewaar' ? gegeven : undefined;
  const fouten = antwoord?.fouten ?? [];
  const getypt = antwoord?.getypt;
  return (
    <>
      {antwoord?.botsing === undefined ? null : <Botsing botsing={antwoord.botsing} lezer={lezer} />}
      <Formulier sleutel={`b-${sleutel}`} fouten={fouten}>
        <input type="hidden" name="doe" value="bewaar" />
        <input type="hidden" name="id" value={deel.id} />
        <input type="hidden" name="soort" value={deel.soort} />
        <input type="hidden" name="bij" value={deel.bij ?? ''} />
        {/* after a clash one goes on from what the other saved: what stands in the form is chosen then */}
        <input
          type="hidden"
          name="basis"
          value={antwoord?.botsing?.versie ?? getypt?.['basis'] ?? basis}
          key={antwoord?.botsing?.versie}
        />
        <TekstvakVeld
          naam="tekst"
          rijen={3}
          label={t(`plan.veld.tekst.${deel.soort}`)}
          hulp={t(`plan.veld.tekst.${deel.soort}.hulp`)}
          waarde={getypt?.['tekst'] ?? deel.tekst}
          fout={foutVan(fouten, 'tekst')}
        />
        {deel.soort === 'stap' ? (
          <>
            <input type="hidden" name="domein" value={deel.domein} />
            <Wie lezer={lezer} deel={deel} getypt={getypt} fouten={fouten} />
          </>
        ) : (
          <KeuzelijstVeld
            naam="domein"
            label={t('plan.veld.domein')}
            waarde={getypt?.['domein'] ?? deel.domein}
            opties={domeinen.map((waarde) => ({ waarde, tekst: t(`plan.domein.${waarde}`) }))}
          />
        )}
        <Knoppen>
          <Button bezig={bezig}>{t(antwoord?.botsing === undefined ? 'plan.bewaar' : 'plan.botsing.kies')}</Button>
        </Knoppen>
      </Formulier>
    </>
  );
};

/** How it goes with a step: done, not done and why, or still to do after all. */
export const Standformulier = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { stand, deel, sleutel } = useLoaderData<OnderdeelLoader>();
  const antwoord = useActionData<Onderdeelantwoord>();
  const mislukt = antwoord?.doe === 'niet gelukt' ? antwoord : undefined;
  // what clashed comes first; how it goes can wait
  if (stand === null || antwoord?.botsing !== undefined) return null;
  const knop = (doe: 'gedaan' | 'te doen') => (
    <Formulier sleutel={`${doe.slice(0, 2)}-${sleutel}`} fouten={antwoord?.doe === doe ? antwoord.fouten : []}>
      <input type="hidden" name="doe" value={doe} />
      <input type="hidden" name="id" value={deel.id} />
      <Knoppen>
        <Button bezig={bezig} soort={doe === 'gedaan' ? 'hoofd' : 'tweede'}>
          {t(`plan.zet.${doe}`)}
        </Button>
      </Knoppen>
    </Formulier>
  );
  return (
    <Kaart titel={t('plan.hoe')} soort="nu">
      <Tekst>{t(`plan.hoe.${stand}`)}</Tekst>
      {stand === 'te doen' ? knop('gedaan') : knop('te doen')}
      {stand === 'niet gelukt' ? null : (
        <details className="sk-stapel" {...(mislukt ? { open: true } : {})}>
          <summary>{t('plan.zet.niet gelukt')}</summary>
          <Formulier sleutel={`n-${sleutel}`} fouten={mislukt?.fouten ?? []}>
            <input type="hidden" name="doe" value="niet gelukt" />
            <input type="hidden" name="id" value={deel.id} />
            <TekstvakVeld
              naam="reden"
              rijen={2}
              label={t('plan.reden')}
              hulp={t('plan.reden.hulp')}
              waarde={mislukt?.getypt['reden']}
              fout={foutVan(mislukt?.fouten ?? [], 'reden')}
            />
            <Knoppen>
              <Button bezig={bezig} soort="tweede">
                {t('plan.reden.knop')}
              </Button>
            </Knoppen>
          </Formulier>
        </details>
      )}
    </Kaart>
  );
};

export const Wegformulier = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { deel, basis, sleutel, bestaat } = useLoaderData<OnderdeelLoader>();
  const antwoord = useActionData<Onderdeelantwoord>();
  if (!bestaat) return null;
  return (
    <details className="sk-stapel">
      <summary>{t('plan.weg')}</summary>
      <Tekst>{t(deel.soort === 'stap' ? 'plan.weg.stap' : 'plan.weg.tekst')}</Tekst>
      <Formulier sleutel={`w-${sleutel}`} fouten={antwoord?.doe === 'weg' ? antwoord.fouten : []}>
        <input type="hidden" name="doe" value="weg" />
        <input type="hidden" name="id" value={deel.id} />
        <input type="hidden" name="basis" value={basis} />
        <Knoppen>
          <Button bezig={bezig} soort="tweede">
            {t('plan.weg.knop')}
          </Button>
        </Knoppen>
      </Formulier>
    </details>
  );
};
