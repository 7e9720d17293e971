/** Knows the form of a note: the questions of its kind of talk, and who may read it. */
import { DatumVeld, KeuzelijstVeld, TekstvakVeld, VinkVeld } from '@samenkracht/ui/form';
import { Lijstkeuze } from '@samenkracht/ui/professional';
import { useLoaderData, useSearchParams } from 'react-router';
import { sjabloonNaam } from '../../../kader/plan/sjabloon.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { useMoment } from '../../inwoner/afspraken/moment.ts';
import { Actieformulier } from '../actieformulier.tsx';
import type { GesprekLoader } from './laden.ts';

const lezers = ['inwoner', 'coach', 'intaker', 'teamleider', 'consulent'] as const;

export const NotitieDoen = () => {
  const t = useTekst();
  const moment = useMoment();
  const { sleutel, sjablonen, afspraken } = useLoaderData<GesprekLoader>();
  const gesprekken = afspraken.filter(({ stand }) => stand !== 'afgezegd' && stand !== 'verzet');
  const [query] = useSearchParams();
  const sjabloon =
    sjablonen.find(({ naam }) => naam === query.get('sjabloon')) ?? sjablonen.find(({ naam }) => naam === 'voortgang');
  if (sjabloon === undefined) return null;
  return (
    <>
      <Lijstkeuze
        titel={t('doe.notitie.sjabloon')}
        keuzes={sjablonen.map(({ naam, titel }) => ({
          href: `?sjabloon=${encodeURIComponent(naam)}`,
          tekst: sjabloonNaam(t, naam, titel),
          gekozen: naam === sjabloon.naam,
        }))}
      />
      <Actieformulier doe="notitie" sleutel={sleutel} knop={t('doe.notitie.knop')}>
        {({ veld }) => (
          <>
            <input type="hidden" name="sjabloon" value={sjabloon.naam} />
            <DatumVeld {...veld('op')} label={t('doe.notitie.op')} />
            {gesprekken.length === 0 ? null : (
              <KeuzelijstVeld
                {...veld('afspraak')}
                verplicht={false}
                leeg={t('doe.notitie.afspraak.geen')}
                label={t('doe.notitie.afspraak')}
                opties={gesprekken.map(({ id, begint }) => ({ waarde: id, tekst: moment(begint) }))}
              />
            )}
            {sjabloon.vragen.map((vraag, i) => (
              <div key={vraag}>
                <input type="hidden" name={`vraag-${i}`} value={vraag} />
                <TekstvakVeld
                  {...veld(`antwoord${i}`)}
                  verplicht={false}
                  rijen={2}
                  label={<span lang="nl">{vraag}</span>}
                />
              </div>
            ))}
            <VinkVeld
              naam={veld('lezers').naam}
              fout={veld('lezers').fout}
              label={t('doe.notitie.lezers')}
              hulp={t('doe.notitie.lezers.hulp')}
              waarden={['inwoner', 'coach']}
              opties={lezers.map((waarde) => ({ waarde, tekst: t(`gesprekken.lezer.${waarde}`) }))}
            />
          </>
        )}
      </Actieformulier>
    </>
  );
};
