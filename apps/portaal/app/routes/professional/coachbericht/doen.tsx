/** Knows what who guides can do with a resident's messages: answer, say that none is needed, and let a colleague read along. */
import { Button, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import type { Draad } from '../../../kader/coachbericht/draad.tsx';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

type Collega = { readonly id: string; readonly naam: string };
type Deel = { readonly draad: Draad; readonly collegas: readonly Collega[]; readonly sleutel: string };

const Schrijf = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="schrijf" sleutel={sleutel} knop={t('doe.schrijf.knop')}>
      {({ veld }) => (
        <TekstvakVeld {...veld('tekst')} rijen={5} label={t('doe.schrijf.tekst')} hulp={t('doe.schrijf.tekst.hulp')} />
      )}
    </Actieformulier>
  );
};

const Afdoen = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="afdoen" sleutel={sleutel} knop={t('doe.afdoen.knop')} gevaar>
      {() => <Tekst>{t('doe.afdoen.tekst')}</Tekst>}
    </Actieformulier>
  );
};

const Meelees = ({ collegas, sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="meelees" sleutel={sleutel} knop={t('doe.meelees.knop')} gevaar>
      {({ veld }) => (
        <>
          <Tekst>{t('doe.meelees.tekst')}</Tekst>
          <KeuzelijstVeld
            {...veld('collega')}
            label={t('doe.meelees.collega')}
            leeg={t('doe.meelees.kies')}
            opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
          <TekstVeld {...veld('reden')} label={t('doe.meelees.reden')} hulp={t('doe.meelees.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

const Stop = ({ draad, sleutel }: Deel) => {
  const t = useTekst();
  const bezig = useBezig();
  return draad.lezers.meelezers.map(({ id, naam }) => (
    <Formulier key={id} sleutel={`st-${id.slice(0, 8)}-${sleutel}`}>
      <input type="hidden" name="doe" value="stopmee" />
      <input type="hidden" name="meelezer" value={id} />
      <Button soort="tweede" bezig={bezig}>
        {t('doe.stopmee.knop', { naam })}
      </Button>
    </Formulier>
  ));
};

export const CoachDoen = (deel: Deel) => {
  const t = useTekst();
  const { draad, collegas } = deel;
  const meelees = useAntwoord('meelees');
  const afdoen = useAntwoord('afdoen');
  const acties: readonly Actie[] = [
    {
      sleutel: 'schrijf',
      titel: t('doe.schrijf'),
      toets: 's',
      open: meelees === undefined && afdoen === undefined,
      soort: 'hoofd',
      inhoud: <Schrijf {...deel} />,
    },
    ...(draad.wacht === null
      ? []
      : [{ sleutel: 'afdoen', titel: t('doe.afdoen'), open: afdoen !== undefined, inhoud: <Afdoen {...deel} /> }]),
    ...(collegas.length === 0
      ? []
      : [{ sleutel: 'meelees', titel: t('doe.meelees'), open: meelees !== undefined, inhoud: <Meelees {...deel} /> }]),
    ...(draad.lezers.meelezers.length === 0
      ? []
      : [{ sleutel: 'stopmee', titel: t('doe.stopmee'), inhoud: <Stop {...deel} /> }]),
  ];
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
