/** Knows the trade-off of a proposal as a drawing with the same figures in a table under it. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { Afwegingsgrafiek } from '@samenkracht/ui/reken';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { procent } from './woorden.ts';

type Punten = Api.GetCaseloadVoorstellenByVoorstelIdResponse['afweging'];

export const Afweging = ({ punten }: { readonly punten: Punten }) => {
  const t = useTekst();
  const taal = useTaal();
  const gekozen = punten.find((een) => een.gekozen);
  const eerlijkst = punten.toSorted((a, b) => a.scheef - b.scheef)[0];
  if (gekozen === undefined || eerlijkst === undefined) return null;
  return (
    <Paneel titel={t('caseload.afweging.titel')}>
      <Tekst>{t('caseload.afweging.uitleg')}</Tekst>
      <Afwegingsgrafiek
        punten={punten.map(({ wissel, wissels, scheef, gekozen: dit }) => ({
          sleutel: String(wissel),
          wissels,
          scheef: scheef / 10,
          gekozen: dit,
        }))}
        teksten={{
          titel: t('caseload.afweging.titel'),
          beschrijving: t('caseload.afweging.beschrijving', {
            wissels: gekozen.wissels,
            scheef: procent(gekozen.scheef, taal),
            meest: eerlijkst.wissels,
            minst: procent(eerlijkst.scheef, taal),
          }),
          wissels: t('caseload.afweging.wissels'),
          scheef: t('caseload.afweging.scheef'),
          gekozen: t('caseload.afweging.gekozen'),
          ander: t('caseload.afweging.ander'),
        }}
      />
      <Tabel
        titel={t('caseload.afweging.tabel')}
        kolommen={[
          { sleutel: 'prijs', kop: t('caseload.afweging.prijs'), rij: true },
          { sleutel: 'wissels', kop: t('caseload.afweging.wissels'), getal: true },
          { sleutel: 'scheef', kop: t('caseload.afweging.scheef'), getal: true },
        ]}
        rijen={punten.map(({ wissel, wissels, scheef, gekozen: dit }) => ({
          sleutel: String(wissel),
          nadruk: dit,
          cellen: {
            prijs: dit ? `${wissel} (${t('caseload.afweging.gekozen')})` : String(wissel),
            wissels,
            scheef: procent(scheef, taal),
          },
        }))}
      />
    </Paneel>
  );
};
