/** Knows the form with which a programme begins: for whom it is, from when until when, and what must be known before. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';
import { Gegevenveld } from './gegevenveld.tsx';

type Startvraag = Api.GetProgrammasByProgrammaStartvraagResponse;

const Doelgroep = ({ vraag, veld }: { readonly vraag: Startvraag; readonly veld: Veldvan }) => {
  const t = useTekst();
  const opties = [
    { waarde: 'ja', tekst: t('prog.ja') },
    { waarde: 'nee', tekst: t('prog.nee') },
  ];
  return vraag.doelgroep
    .filter(({ soort }) => soort !== 'bekend')
    .map(({ feit, tekst, soort }) => {
      const props = { ...veld(`feit-${feit}`), label: <span lang="nl">{tekst}</span> };
      return soort === 'ja of nee' ? (
        <KeuzeVeld key={feit} {...props} naast opties={opties} />
      ) : (
        <TekstVeld key={feit} {...props} breedte="kort" />
      );
    });
};

export const Startformulier = ({ vraag, sleutel }: { readonly vraag: Startvraag; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="startprogramma" sleutel={sleutel} knop={t('doe.startprogramma')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="programma" value={vraag.sleutel} />
          <Tekst soort="small" lang="nl">
            {vraag.belofte}
          </Tekst>
          <Doelgroep vraag={vraag} veld={veld} />
          <DatumVeld {...veld('aangemeld')} label={t('doe.startprogramma.aangemeld')} />
          <DatumVeld {...veld('van')} label={t('doe.startprogramma.van')} />
          <DatumVeld
            {...veld('tot')}
            label={t('doe.startprogramma.tot')}
            hulp={
              vraag.uiterlijk === null
                ? t('doe.startprogramma.tot.open')
                : t('doe.startprogramma.tot.hulp', { datum: dagTekst(vraag.uiterlijk, taal) })
            }
          />
          {vraag.toekenning ? (
            <DatumVeld {...veld('toekenning')} label={t('doe.startprogramma.toekenning')} verplicht={false} />
          ) : null}
          {vraag.gegevens.map((gegeven) => (
            <Gegevenveld key={gegeven.naam} gegeven={gegeven} stand={veld(`gegeven-${gegeven.naam}`)} />
          ))}
          {vraag.leerdoelen === 0 ? null : (
            <TekstvakVeld {...veld('leerdoelen')} rijen={3} label={t('doe.startprogramma.leerdoelen')} />
          )}
        </>
      )}
    </Actieformulier>
  );
};
