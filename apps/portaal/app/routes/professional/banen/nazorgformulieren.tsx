/** Knows the forms of care after the benefit: how it goes at a time to ask, and why somebody came back. */
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstvakVeld, VinkVeld } from '@samenkracht/ui/form';
import type { Actie } from '@samenkracht/ui/professional';
import type { Nazorg, Uitstroom } from '../../../kader/banen/nazorg.tsx';
import { dagKort } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

type Moment = Uitstroom['momenten'][number];

const Hoe = ({ momenten, sleutel }: { readonly momenten: readonly Moment[]; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="nazorg" sleutel={sleutel} knop={t('doe.nazorg')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('id')}
            {...(veld('id').waarde === undefined ? { waarde: momenten[0]?.id } : {})}
            label={t('nazorg.momenten')}
            opties={momenten.map(({ id, maanden, op }) => ({
              waarde: id,
              tekst: t('doe.nazorg.moment', { maanden, op: dagKort(op, taal) }),
            }))}
          />
          <KeuzeVeld
            {...veld('hoe')}
            label={t('doe.nazorg.hoe')}
            opties={[
              ...(['goed', 'gaat wel', 'niet goed'] as const).map((waarde) => ({
                waarde: waarde as string,
                tekst: t(`nazorg.hoe.${waarde}`),
              })),
              { waarde: 'gemist', tekst: t('doe.nazorg.hoe.gemist') },
            ]}
          />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={3}
            verplicht={false}
            label={t('doe.nazorg.toelichting')}
            hulp={t('doe.nazorg.toelichting.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Waarom = ({
  uitstroom,
  redenen,
  sleutel,
}: {
  readonly uitstroom: Uitstroom;
  readonly redenen: Nazorg['redenen'];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe="terugkeer" sleutel={sleutel} knop={t('doe.terugkeer')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="id" value={uitstroom.id} />
          <VinkVeld
            {...veld('redenen')}
            label={t('doe.terugkeer.redenen')}
            hulp={t('doe.terugkeer.redenen.hulp')}
            waarden={(uitstroom.waarom?.redenen ?? []).map(({ code }) => code)}
            opties={redenen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
          />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={3}
            verplicht={false}
            label={t('doe.terugkeer.toelichting')}
            hulp={t('doe.terugkeer.toelichting.hulp')}
          />
          <DatumVeld {...veld('op')} label={t('doe.terugkeer.op')} />
        </>
      )}
    </Actieformulier>
  );
};

/** First what waits: a time to ask whose day is there, and a return that nobody talked about. */
export const useNazorgacties = (
  { nazorg, sleutel }: { readonly nazorg: Nazorg; readonly sleutel: string },
  vandaag: string,
): readonly Actie[] => {
  const t = useTekst();
  const fouten = [useAntwoord('nazorg'), useAntwoord('terugkeer')].map((een) => een?.doe);
  const momenten = nazorg.uitstromen.flatMap((een) => een.momenten).filter(({ stand }) => stand === 'gepland');
  const terug = nazorg.uitstromen.find(({ binnenJaar }) => binnenJaar);
  const bespreek = terug !== undefined && (terug.waarom === null || terug.waarom.klopt === false);
  const nu = momenten.some(({ op }) => op <= vandaag);
  const hoofd = { soort: 'hoofd' as const };
  return [
    ...(terug === undefined
      ? []
      : [
          {
            ...{ sleutel: 'terugkeer', titel: t('doe.terugkeer'), ...(bespreek ? hoofd : {}) },
            open: fouten.includes('terugkeer') || (bespreek && !fouten.includes('nazorg')),
            inhoud: <Waarom uitstroom={terug} redenen={nazorg.redenen} sleutel={sleutel} />,
          },
        ]),
    ...(momenten.length === 0
      ? []
      : [
          {
            ...{ sleutel: 'nazorg', titel: t('doe.nazorg'), ...(nu ? hoofd : {}) },
            open: fouten.includes('nazorg') || (nu && !bespreek),
            inhoud: <Hoe momenten={momenten} sleutel={sleutel} />,
          },
        ]),
  ];
};
