/** Knows how the test of a choice is shown: the word first, then each group with its numbers. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Uitslag = Api.GetHeronderzoekenByHeronderzoekIdResponse['toetsLoting'];

export const Toets = ({ titel, toets }: { readonly titel: string; readonly toets: Uitslag }) => {
  const t = useTekst();
  const getal = new Intl.NumberFormat(useTaal() === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 4 });
  const goed = toets.oordeel === 'in orde' || toets.oordeel === 'niemand gekozen';
  return (
    <>
      <Tekst>
        <Status soort={goed ? 'goed' : 'let'}>{t(`heronderzoek.oordeel.${toets.oordeel}`)}</Status>
      </Tekst>
      {toets.regels.length === 0 ? null : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'groep', kop: t('heronderzoek.kop.groep'), rij: true },
            { sleutel: 'totaal', kop: t('heronderzoek.kop.totaal'), getal: true },
            { sleutel: 'gekozen', kop: t('heronderzoek.kop.gekozen'), getal: true },
            { sleutel: 'verwacht', kop: t('heronderzoek.kop.verwacht'), getal: true },
            { sleutel: 'kans', kop: t('heronderzoek.kop.kans'), getal: true },
          ]}
          rijen={toets.regels.map(({ kenmerk, groep, totaal, gekozen, verwacht, p }) => ({
            sleutel: `${kenmerk} ${groep}`,
            cellen: {
              groep: (
                <span lang="nl">
                  {kenmerk}: {groep}
                </span>
              ),
              totaal: getal.format(totaal),
              gekozen: getal.format(gekozen),
              verwacht: getal.format(verwacht),
              kans: getal.format(p),
            },
          }))}
        />
      )}
    </>
  );
};
