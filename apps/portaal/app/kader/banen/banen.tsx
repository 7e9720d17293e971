/** Knows how jobs are shown to the resident and to who helps him: hours now, from part to whole, and each job with who told it. */
import type { Api } from '@samenkracht/api-client';
import { addDays, day } from '@samenkracht/core';
import { Leeg, Tekst } from '@samenkracht/ui/frame';
import { Status, StatusList, Tabel } from '@samenkracht/ui/parts';
import type { Taal } from '../../teksten/taal.ts';
import { type Tekst as Tekstgever, useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagKort } from '../datum.ts';

export type Banen = Api.GetMijnBanenResponse;
export type Baan = Banen['banen'][number];
export type Lezer = 'inwoner' | 'medewerker';

/** The last day with, where the API tells the first day without. */
export const laatsteDag = (tot: string): string => addDays(day(tot), -1);

const periodeTekst = ({ vanaf, tot }: Pick<Baan, 'vanaf' | 'tot'>, t: Tekstgever, taal: Taal): string =>
  tot === null
    ? t('banen.vanaf', { vanaf: dagKort(vanaf, taal) })
    : t('banen.vantot', { vanaf: dagKort(vanaf, taal), tot: dagKort(laatsteDag(tot), taal) });

const verteldDoor = ({ bron, door }: Baan, lezer: Lezer, t: Tekstgever): string =>
  t(bron === 'inwoner' && lezer === 'inwoner' ? 'banen.bron.u' : `banen.bron.${bron}`, { naam: door });

const Baanstand = ({ baan, vandaag }: { readonly baan: Baan; readonly vandaag: string }) => {
  const t = useTekst();
  const gestopt = baan.tot !== null && baan.tot <= vandaag;
  return (
    <span className="sk-rij">
      {baan.omhoog ? <Status soort="goed">{t('banen.stand.omhoog')}</Status> : null}
      {gestopt ? (
        <Status soort="rust">{t('banen.stand.gestopt')}</Status>
      ) : (
        <Status soort="nu">{t(baan.vanaf > vandaag ? 'banen.stand.straks' : 'banen.stand.nu')}</Status>
      )}
    </span>
  );
};

export const Banenlijst = ({
  banen,
  lezer,
  vandaag,
}: {
  readonly banen: Banen;
  readonly lezer: Lezer;
  readonly vandaag: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  if (banen.banen.length === 0)
    return (
      <Leeg icoon="lijst" titel={t('banen.leeg.titel')}>
        <Tekst>{t(lezer === 'inwoner' ? 'banen.leeg.tekst' : 'banen.leeg.tekst.staf')}</Tekst>
      </Leeg>
    );
  return (
    <StatusList
      titel={t('banen.lijst')}
      regels={banen.banen.map((baan) => ({
        sleutel: baan.id,
        titel: t('banen.baan', { werkgever: baan.werkgever, soort: t(`banen.soort.${baan.soort}`) }),
        waarde: t('banen.uren', { uren: baan.uren }),
        uitleg: `${periodeTekst(baan, t, taal)}. ${verteldDoor(baan, lezer, t)}.`,
        status: <Baanstand baan={baan} vandaag={vandaag} />,
      }))}
    />
  );
};

/** Jobs one after the other are told by the list; beside each other their hours are added here. */
export const isNaastElkaar = ({ verloop }: Pick<Banen, 'verloop'>): boolean =>
  verloop.some(({ werkgevers }) => werkgevers.length > 1);

export const Verloop = ({ verloop }: Pick<Banen, 'verloop'>) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('banen.verloop')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'periode', kop: t('banen.verloop.periode'), rij: true },
        { sleutel: 'bij', kop: t('banen.verloop.bij') },
        { sleutel: 'uren', kop: t('banen.verloop.uren'), getal: true },
      ]}
      rijen={verloop.map(({ vanaf, tot, uren, werkgevers }) => ({
        sleutel: vanaf,
        cellen: {
          periode: periodeTekst({ vanaf, tot }, t, taal),
          bij: werkgevers.join(', '),
          uren: uren.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB'),
        },
      }))}
    />
  );
};
