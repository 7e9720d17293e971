/** Knows the forms that change the questions of a municipality: other words, not asked, one more. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Doen } from '@samenkracht/ui/professional';
import type { ReactNode } from 'react';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord, type Veldvan } from '../actieformulier.tsx';

type Boom = Api.GetIntakevragenResponse['boom'];
type Om = { readonly boom: Boom; readonly sleutel: string };
type Soort = 'intaketekst' | 'intakeweg' | 'intakevraag';

const useVragen = ({ bladzijden }: Boom) => {
  const taal = useTaal();
  return bladzijden.flatMap(({ vragen }) =>
    vragen.map(({ code, tekst }) => ({ waarde: code, tekst: zegIn(tekst, taal) })),
  );
};

/** From which day, and why: the same under each of them. */
const Wijziging = ({
  soort,
  sleutel,
  velden,
}: {
  readonly soort: Soort;
  readonly sleutel: string;
  readonly velden: (veld: Veldvan) => ReactNode;
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe={soort} sleutel={sleutel} knop={t(`doe.${soort}`)}>
      {({ veld }) => (
        <>
          {velden(veld)}
          <DatumVeld {...veld('vanaf')} label={t('intakevragen.vanaf')} hulp={t('intakevragen.vanaf.hulp')} />
          <TekstvakVeld {...veld('reden')} label={t(`doe.${soort}.reden`)} rijen={2} />
        </>
      )}
    </Actieformulier>
  );
};

const Woorden = ({ veld, soort }: { readonly veld: Veldvan; readonly soort: 'intaketekst' | 'intakevraag' }) => {
  const t = useTekst();
  return (
    <>
      <TekstVeld {...veld('nl')} label={t(`doe.${soort}.nl`)} />
      <TekstVeld {...veld('en')} label={t(`doe.${soort}.en`)} />
    </>
  );
};

export const VragenDoen = ({ boom, sleutel }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  const vragen = useVragen(boom);
  const bladzijden = boom.bladzijden.map(({ code, titel }) => ({ waarde: code, tekst: zegIn(titel, taal) }));
  const fout = { tekst: useAntwoord('intaketekst'), weg: useAntwoord('intakeweg'), vraag: useAntwoord('intakevraag') };
  const kies = (veld: Veldvan, soort: 'intaketekst' | 'intakeweg') => (
    <KeuzelijstVeld {...veld('vraag')} label={t(`doe.${soort}.vraag`)} leeg="" opties={vragen} />
  );
  const tekst = (veld: Veldvan) => (
    <>
      {kies(veld, 'intaketekst')}
      <Woorden veld={veld} soort="intaketekst" />
    </>
  );
  const erbij = (veld: Veldvan) => (
    <>
      <Tekst soort="small">{t('intakevragen.janee')}</Tekst>
      <KeuzelijstVeld {...veld('bladzijde')} label={t('doe.intakevraag.bladzijde')} leeg="" opties={bladzijden} />
      <TekstVeld {...veld('code')} label={t('doe.intakevraag.code')} hulp={t('intakevragen.code.hulp')} />
      <Woorden veld={veld} soort="intakevraag" />
    </>
  );
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[
        {
          sleutel: 'tekst',
          titel: t('doe.intaketekst'),
          open: fout.tekst !== undefined,
          inhoud: <Wijziging soort="intaketekst" sleutel={sleutel} velden={tekst} />,
        },
        {
          sleutel: 'weg',
          titel: t('doe.intakeweg'),
          open: fout.weg !== undefined,
          inhoud: <Wijziging soort="intakeweg" sleutel={sleutel} velden={(veld) => kies(veld, 'intakeweg')} />,
        },
        {
          sleutel: 'vraag',
          titel: t('doe.intakevraag'),
          open: fout.vraag !== undefined,
          inhoud: <Wijziging soort="intakevraag" sleutel={sleutel} velden={erbij} />,
        },
      ]}
    />
  );
};
