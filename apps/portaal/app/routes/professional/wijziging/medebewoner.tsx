/** Knows the forms about who else lives in the dwelling: somebody comes, with what the law asks of him, or leaves. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { dagTekst } from '../../../kader/datum.ts';
import { text } from '../../../server/formulier.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDag } from '../actie.ts';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';

type Lijst = Api.GetUitkeringenByUitkeringIdWijzigingenResponse;
type Medebewoner = NonNullable<Lijst['wijzigingen'][number]['medebewoner']>;
export type Bewoningen = Lijst['medebewoners'];

const families = ['geen of verder', 'eerste of tweede graad'] as const;
const overeenkomsten = ['geen', 'met belanghebbende', 'met dezelfde derde'] as const;
const opleidingen = [
  'geen',
  'studiefinanciering',
  'tegemoetkoming scholieren',
  'beroepsbegeleidend',
  'buitenland',
] as const;

const sleutelVan = <S extends string>(waarde: S) => waarde.replaceAll(' ', '_');

/** What art. 19a asks of who comes: without it the effect cannot be computed. */
export const MedebewonerVelden = ({ veld }: { readonly veld: Veldvan }) => {
  const t = useTekst();
  const jaNee = [
    { waarde: 'nee', tekst: t('doe.komst.nee') },
    { waarde: 'ja', tekst: t('doe.komst.ja') },
  ];
  const keuzes = <S extends string>(naam: string, waarden: readonly S[]) =>
    waarden.map((waarde) => ({
      waarde,
      tekst: t(`doe.komst.${naam}.${sleutelVan(waarde)}` as 'doe.komst.onderwijs.geen'),
    }));
  return (
    <>
      <DatumVeld {...veld('geboren')} label={t('doe.komst.geboren')} hulp={t('doe.komst.geboren.hulp')} />
      <KeuzelijstVeld {...veld('familie')} label={t('doe.komst.familie')} opties={keuzes('familie', families)} />
      <KeuzelijstVeld
        {...veld('overeenkomst')}
        label={t('doe.komst.overeenkomst')}
        hulp={t('doe.komst.overeenkomst.hulp')}
        opties={keuzes('overeenkomst', overeenkomsten)}
      />
      <KeuzelijstVeld {...veld('aangetoond')} label={t('doe.komst.aangetoond')} opties={jaNee} />
      <KeuzelijstVeld
        {...veld('onderwijs')}
        label={t('doe.komst.onderwijs')}
        opties={keuzes('onderwijs', opleidingen)}
      />
      <KeuzelijstVeld {...veld('leeftijd')} label={t('doe.komst.leeftijd')} opties={jaNee} />
    </>
  );
};

/** Who leaves, by the date of birth: a name is not kept of who only shares the costs. */
export const VertrekVeld = ({ veld, medebewoners }: { readonly veld: Veldvan; readonly medebewoners: Bewoningen }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <KeuzelijstVeld
      {...veld('wie')}
      label={t('doe.vertrek.wie')}
      opties={medebewoners.map(({ wie, geboren, vanaf }) => ({
        waarde: wie,
        tekst:
          vanaf === null
            ? t('doe.vertrek.geboren', { geboren: dagTekst(geboren, taal) })
            : t('doe.vertrek.geboren.sinds', { geboren: dagTekst(geboren, taal), vanaf: dagTekst(vanaf, taal) }),
      }))}
    />
  );
};

export const Komst = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="komst" sleutel={sleutel} knop={t('doe.wijzig.knop')}>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('vanaf')} label={t('doe.komst.vanaf')} />
          <MedebewonerVelden veld={veld} />
          <TekstVeld {...veld('reden')} label={t('doe.komst.reden')} hulp={t('doe.wijzig.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

export const Vertrek = ({ sleutel, medebewoners }: { readonly sleutel: string; readonly medebewoners: Bewoningen }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="vertrek" sleutel={sleutel} knop={t('doe.wijzig.knop')}>
      {({ veld }) => (
        <>
          <VertrekVeld veld={veld} medebewoners={medebewoners} />
          <DatumVeld {...veld('vanaf')} label={t('doe.vertrek.vanaf')} hulp={t('doe.vertrek.vanaf.hulp')} />
          <TekstVeld {...veld('reden')} label={t('doe.vertrek.reden')} hulp={t('doe.wijzig.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

/** What was typed about who comes; null where no whole date of birth was: the API says what is missing. */
export const readMedebewoner = (form: FormData, doe: string): Medebewoner | null => {
  const geboren = readDag(form, `${doe}-geboren`);
  if (geboren === undefined || geboren === 'fout') return null;
  const kies = <S extends string>(waarden: readonly [S, ...S[]], naam: string): S =>
    waarden.find((een) => een === text(form, `${doe}-${naam}`)) ?? waarden[0];
  return {
    geboren,
    familie: kies(families, 'familie'),
    overeenkomst: kies(overeenkomsten, 'overeenkomst'),
    overeenkomstAangetoond: text(form, `${doe}-aangetoond`) === 'ja',
    onderwijs: kies(opleidingen, 'onderwijs'),
    leeftijdPastBijOnderwijs: text(form, `${doe}-leeftijd`) === 'ja',
  };
};
