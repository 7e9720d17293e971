/** Knows the forms about jobs, for who helps and for the resident himself: a job, its hours, its end, and that it is not right. */
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import type { Actie } from '@samenkracht/ui/professional';
import type { Baan } from '../../../kader/banen/banen.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

const soorten = [
  'proefplaatsing',
  'parttime',
  'fulltime',
  'garantiebaan',
  'beschut werk',
  'zelfstandig',
  'nog onbekend',
] as const satisfies readonly Baan['soort'][];

const useSoorten = () => {
  const t = useTekst();
  return soorten.map((waarde) => ({ waarde, tekst: t(`banen.soort.${waarde}`) }));
};

type Met = { readonly sleutel: string; readonly banen: readonly Baan[] };

/** The job with the version that is on the screen. */
const useKeuzes = (banen: readonly Baan[]) => {
  const t = useTekst();
  return banen.map(({ id, versie, werkgever, soort }) => ({
    waarde: `${id}:${versie}`,
    tekst: t('banen.baan', { werkgever, soort: t(`banen.soort.${soort}`) }),
  }));
};

const Nieuwebaan = ({ sleutel }: Pick<Met, 'sleutel'>) => {
  const t = useTekst();
  const opties = useSoorten();
  return (
    <Actieformulier doe="baan" sleutel={sleutel} knop={t('doe.baan')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('werkgever')} label={t('doe.baan.werkgever')} hulp={t('doe.baan.werkgever.hulp')} />
          <KeuzelijstVeld {...veld('soort')} label={t('doe.baan.soort')} leeg="" opties={opties} />
          <TekstVeld {...veld('uren')} soort="getal" breedte="kort" label={t('doe.baan.uren')} />
          <DatumVeld {...veld('vanaf')} label={t('doe.baan.vanaf')} />
          <DatumVeld
            {...veld('laatste')}
            verplicht={false}
            label={t('doe.baan.laatste')}
            hulp={t('doe.baan.laatste.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Andereuren = ({ sleutel, banen }: Met) => {
  const t = useTekst();
  const opties = useSoorten();
  const keuzes = useKeuzes(banen);
  return (
    <Actieformulier doe="baanuren" sleutel={sleutel} knop={t('doe.baanuren')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('baan')} label={t('doe.baanuren.baan')} leeg="" opties={keuzes} />
          <TekstVeld {...veld('uren')} soort="getal" breedte="kort" label={t('doe.baanuren.uren')} />
          <KeuzelijstVeld {...veld('soort')} label={t('doe.baanuren.soort')} leeg="" opties={opties} />
          <DatumVeld {...veld('vanaf')} label={t('doe.baanuren.vanaf')} />
        </>
      )}
    </Actieformulier>
  );
};

const Stopt = ({ sleutel, banen }: Met) => {
  const t = useTekst();
  const keuzes = useKeuzes(banen);
  return (
    <Actieformulier doe="baanstopt" sleutel={sleutel} knop={t('doe.baanstopt')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('baan')} label={t('doe.baanstopt.baan')} leeg="" opties={keuzes} />
          <DatumVeld {...veld('laatste')} label={t('doe.baanstopt.laatste')} />
        </>
      )}
    </Actieformulier>
  );
};

const Weg = ({ sleutel, banen }: Met) => {
  const t = useTekst();
  const keuzes = useKeuzes(banen);
  return (
    <Actieformulier doe="baanweg" sleutel={sleutel} knop={t('doe.baanweg')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('baan')} label={t('doe.baanweg.baan')} leeg="" opties={keuzes} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.baanweg.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

/** What can be done with jobs now; after an error its form is open. */
export const useBaanacties = ({ sleutel, banen }: Met, vandaag: string): readonly Actie[] => {
  const t = useTekst();
  const namen = ['baan', 'baanuren', 'baanstopt', 'baanweg'] as const;
  const fout = namen.map(useAntwoord).find((een) => een !== undefined)?.doe;
  const actie = (naam: (typeof namen)[number]) => ({ sleutel: naam, titel: t(`doe.${naam}`), open: fout === naam });
  const lopend = banen.filter(({ tot }) => tot === null || tot > vandaag);
  return [
    { ...actie('baan'), inhoud: <Nieuwebaan sleutel={sleutel} /> },
    ...(lopend.length === 0
      ? []
      : [
          { ...actie('baanuren'), inhoud: <Andereuren sleutel={sleutel} banen={lopend} /> },
          { ...actie('baanstopt'), inhoud: <Stopt sleutel={sleutel} banen={lopend} /> },
        ]),
    ...(banen.length === 0 ? [] : [{ ...actie('baanweg'), inhoud: <Weg sleutel={sleutel} banen={banen} /> }]),
  ];
};
