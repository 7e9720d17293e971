/** Knows the form in which a team leader sets up a desk: how much a resident counts, the norm, when silence begins, and how it is called here. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, TekstVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

export type Instelling = Api.GetCaseloadResponse['instelling'];

/** What is proposed where nothing was chosen: the norm of the youth desk, and weights that differ by one. */
export const voorbeeldinstelling: Instelling = {
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 70, hoogst: 75 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
  volleWeek: 36,
  stilte: { intensief: 14, gemiddeld: 42, laag: 90 },
  disciplines: [],
  fasen: ['intake', 'begeleiding', 'nazorg'],
  namen: { loket: '', consulent: '' },
  omslag: null,
};

export const getalvelden = {
  'gewicht-intensief': (een: Instelling) => een.gewichten.intensief,
  'gewicht-gemiddeld': (een: Instelling) => een.gewichten.gemiddeld,
  'gewicht-laag': (een: Instelling) => een.gewichten.laag,
  'norm-goed': (een: Instelling) => een.norm.goed,
  'norm-hoogst': (een: Instelling) => een.norm.hoogst,
  'stilte-intensief': (een: Instelling) => een.stilte.intensief,
  'stilte-gemiddeld': (een: Instelling) => een.stilte.gemiddeld,
  'stilte-laag': (een: Instelling) => een.stilte.laag,
  volleWeek: (een: Instelling) => een.volleWeek,
} as const;
export type Getalveld = keyof typeof getalvelden;
export const getalnamen = Object.keys(getalvelden) as readonly Getalveld[];

export const lijstvelden = {
  disciplines: (een: Instelling) => een.disciplines,
  fasen: (een: Instelling) => een.fasen,
} as const;
export type Lijstveld = keyof typeof lijstvelden;
export const lijstnamen = Object.keys(lijstvelden) as readonly Lijstveld[];

export const Instelformulier = ({
  instelling,
  sleutel,
}: {
  readonly instelling: Instelling;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe="stelin" sleutel={sleutel} knop={t('doe.stelin')}>
      {({ veld }) => {
        const met = (naam: string, nu: string) => {
          const eigen = veld(naam);
          return { ...eigen, waarde: eigen.waarde ?? nu };
        };
        return (
          <>
            <TekstVeld {...met('loket', instelling.namen.loket)} label={t('doe.stelin.loket')} />
            <TekstVeld {...met('consulent', instelling.namen.consulent)} label={t('doe.stelin.consulent')} />
            <Tekst>{t('doe.stelin.uitleg')}</Tekst>
            {getalnamen.map((naam) => (
              <TekstVeld
                key={naam}
                {...met(naam, String(getalvelden[naam](instelling)))}
                soort="getal"
                breedte="kort"
                label={t(`doe.stelin.${naam}`)}
              />
            ))}
            {lijstnamen.map((naam) => (
              <TekstVeld
                key={naam}
                {...met(naam, lijstvelden[naam](instelling).join(', '))}
                verplicht={false}
                label={t(`doe.stelin.${naam}`)}
                hulp={t('doe.stelin.lijst')}
              />
            ))}
            <DatumVeld
              {...met('omslag', instelling.omslag ?? '')}
              verplicht={false}
              label={t('doe.stelin.omslag')}
              hulp={t('doe.stelin.omslag.hulp')}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};

export const Teamformulier = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="team" sleutel={sleutel} knop={t('doe.team')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('naam')} label={t('doe.team.naam')} />
          <TekstVeld {...veld('postcodes')} label={t('doe.team.postcodes')} hulp={t('doe.team.postcodes.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};
