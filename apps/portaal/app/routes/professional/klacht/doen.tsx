/** Knows what can be done with a complaint now: take it, say whom it is about, hear, put off, answer. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import type { ReactNode } from 'react';
import { type Tekst as Teksten, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';

type Klacht = Api.GetKlachtenByKlachtIdResponse;
export const klachtoordelen = ['gegrond', 'deels gegrond', 'ongegrond', 'geen oordeel'] as const;
export const klachtgronden = ['a', 'b', 'c', 'd', 'e', 'f', 'lid 2'] as const;
export const hoorgronden = ['a', 'b', 'c'] as const;

type Velden = (veld: Veldvan, t: Teksten, klacht: Klacht) => ReactNode;

const Formulier = ({
  doe,
  sleutel,
  klacht,
  velden,
}: {
  readonly doe: Doenaam;
  readonly sleutel: string;
  readonly klacht: Klacht;
  readonly velden: Velden;
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)}>
      {({ veld }) => velden(veld, t, klacht)}
    </Actieformulier>
  );
};

const formulieren = {
  pakklacht: (_, t) => <Tekst>{t('doe.pakklacht.tekst')}</Tekst>,
  overwie: (veld, t, { collegas }) => (
    <>
      <Tekst>{t('doe.overwie.tekst')}</Tekst>
      <KeuzelijstVeld
        {...veld('wie')}
        label={t('doe.overwie.wie')}
        leeg={t('doe.overwie.kies')}
        opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
    </>
  ),
  hoor: (veld, t) => (
    <>
      <DatumVeld {...veld('op')} label={t('doe.hoor.op')} />
      <TekstvakVeld {...veld('verslag')} rijen={5} label={t('doe.hoor.verslag')} />
    </>
  ),
  hoorniet: (veld, t) => (
    <>
      <KeuzeVeld
        {...veld('grond')}
        label={t('doe.hoorniet.grond')}
        opties={hoorgronden.map((grond) => ({ waarde: grond, tekst: t(`klachthoor.${grond}`) }))}
      />
      <TekstvakVeld {...veld('toelichting')} rijen={3} label={t('doe.hoorniet.toelichting')} />
    </>
  ),
  antwoordklacht: (veld, t) => (
    <>
      <KeuzeVeld
        {...veld('oordeel')}
        label={t('doe.antwoordklacht.oordeel')}
        opties={klachtoordelen.map((oordeel) => ({ waarde: oordeel, tekst: t(`klachtoordeel.${oordeel}`) }))}
      />
      <TekstvakVeld
        {...veld('bevindingen')}
        rijen={5}
        label={t('doe.antwoordklacht.bevindingen')}
        hulp={t('doe.antwoordklacht.hulp')}
      />
      <TekstvakVeld {...veld('conclusies')} rijen={4} label={t('doe.antwoordklacht.conclusies')} />
    </>
  ),
  losop: (veld, t) => <TekstvakVeld {...veld('hoe')} rijen={3} label={t('doe.losop.hoe')} hulp={t('doe.losop.hulp')} />,
  verdaagklacht: (veld, t) => (
    <TekstvakVeld
      {...veld('reden')}
      rijen={3}
      label={t('doe.verdaagklacht.reden')}
      hulp={t('doe.verdaagklacht.hulp')}
    />
  ),
  steluit: (veld, t) => (
    <DatumVeld {...veld('totEnMet')} label={t('doe.steluit.totEnMet')} hulp={t('doe.steluit.hulp')} />
  ),
  nietklacht: (veld, t) => (
    <>
      <KeuzeVeld
        {...veld('grond')}
        label={t('doe.nietklacht.grond')}
        opties={klachtgronden.map((grond) => ({ waarde: grond, tekst: t(`klachtgrond.${grond}`) }))}
      />
      <TekstvakVeld {...veld('motivering')} rijen={3} label={t('doe.nietklacht.motivering')} />
    </>
  ),
} as const satisfies Readonly<Record<string, Velden>>;
type Doenaam = keyof typeof formulieren;

/** The one that comes next stands open; what is seldom done stands below it. */
const nu = ({ mijn, gehoord, afgezien, verdaagdReden }: Klacht): readonly [Doenaam, ...Doenaam[]] => {
  if (!mijn) return ['pakklacht'];
  const gesproken = gehoord !== null || afgezien !== null;
  const langer: readonly Doenaam[] = verdaagdReden === null ? ['verdaagklacht', 'steluit'] : ['steluit'];
  return gesproken
    ? ['antwoordklacht', 'overwie', 'losop', ...langer, 'nietklacht']
    : ['hoor', 'hoorniet', 'overwie', 'losop', ...langer, 'nietklacht'];
};

export const klachtActies = ({
  klacht,
  sleutel,
  t,
}: {
  readonly klacht: Klacht;
  readonly sleutel: string;
  readonly t: Teksten;
}): ReactNode | undefined => {
  if (klacht.afdoening !== null) return undefined;
  const [eerste] = nu(klacht);
  const acties: readonly Actie[] = nu(klacht).map((doe) => ({
    sleutel: doe,
    titel: t(`doe.${doe}`),
    open: doe === eerste,
    ...(doe === eerste ? { soort: 'hoofd' as const } : {}),
    inhoud: <Formulier doe={doe} sleutel={sleutel} klacht={klacht} velden={formulieren[doe]} />,
  }));
  return <Doen titel={t('pro.doen')} acties={[...acties]} />;
};
