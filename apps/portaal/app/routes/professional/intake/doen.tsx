/** Knows the rail of actions on the intake of a person: first what cannot wait, then going on together. */
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import type { Dossier } from './dossier.ts';
import { gespreksvormen, steunkeuzes, uitkomsten } from './dossier.ts';

type Om = { readonly dossier: Dossier; readonly sleutel: string };
type Signaal = NonNullable<Dossier['intake']>['signalen'][number];

const Pak = ({
  signaal,
  nummer,
  sleutel,
}: {
  readonly signaal: Signaal;
  readonly nummer: number;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe={`signaalpak-${nummer}`} sleutel={sleutel} knop={t('doe.signaalpak')}>
      {() => <input type="hidden" name="signaal" value={signaal.id} />}
    </Actieformulier>
  );
};

const HandelAf = ({
  signaal,
  nummer,
  sleutel,
}: {
  readonly signaal: Signaal;
  readonly nummer: number;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  return (
    <Actieformulier
      doe={`signaalklaar-${nummer}`}
      sleutel={sleutel}
      knop={t('doe.signaalklaar')}
      gevaar={signaal.opgepaktDoor === null}
    >
      {({ veld }) => (
        <>
          <input type="hidden" name="signaal" value={signaal.id} />
          <KeuzelijstVeld
            {...veld('uitkomst')}
            label={t('doe.signaalklaar.uitkomst')}
            leeg=""
            opties={uitkomsten.map((een) => ({ waarde: een, tekst: t(`uitkomst.${een}`) }))}
          />
          <TekstvakVeld {...veld('toelichting')} label={t('doe.signaalklaar.toelichting')} rijen={3} />
        </>
      )}
    </Actieformulier>
  );
};

const useSignaalacties = ({ dossier, sleutel }: Om): readonly Actie[] => {
  const taal = useTaal();
  return (dossier.intake?.signalen ?? [])
    .filter(({ afgehandeld }) => afgehandeld === null)
    .map((signaal, nummer) => ({
      sleutel: `signaal-${nummer}`,
      titel: zegIn(signaal.titel, taal),
      soort: 'hoofd' as const,
      open: nummer === 0,
      inhoud: (
        <>
          {signaal.opgepaktDoor === null ? <Pak signaal={signaal} nummer={nummer} sleutel={sleutel} /> : null}
          <HandelAf signaal={signaal} nummer={nummer} sleutel={sleutel} />
        </>
      ),
    }));
};

const MetTussenpersoon = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="intakebegin" sleutel={sleutel} knop={t('doe.intakebegin')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('naam')} label={t('doe.intakebegin.naam')} />
          <TekstVeld {...veld('organisatie')} label={t('doe.intakebegin.organisatie')} verplicht={false} />
          <TekstVeld {...veld('grond')} label={t('doe.intakebegin.grond')} hulp={t('doe.intakebegin.grond.hulp')} />
          <DatumVeld {...veld('vanaf')} label={t('doe.intakebegin.vanaf')} />
        </>
      )}
    </Actieformulier>
  );
};

const useBeginacties = ({ dossier: { intake }, sleutel }: Om): readonly Actie[] => {
  const t = useTekst();
  const tussenpersoonFout = useAntwoord('intakebegin') !== undefined;
  if (intake !== null && intake.afgerondOp === null) return [];
  const samen = (
    <>
      <Tekst soort="small">{t('intakedossier.samen.tekst')}</Tekst>
      <Actieformulier doe="intakesamen" sleutel={sleutel} knop={t('intakedossier.samen')}>
        {() => null}
      </Actieformulier>
    </>
  );
  return [
    {
      sleutel: 'samen',
      titel: t('intakedossier.samen'),
      soort: intake === null ? 'hoofd' : 'gewoon',
      open: intake === null && !tussenpersoonFout,
      inhoud: samen,
    },
    {
      sleutel: 'begin',
      titel: t('doe.intakebegin'),
      open: tussenpersoonFout,
      inhoud: <MetTussenpersoon sleutel={sleutel} />,
    },
  ];
};

const Gesprek = ({ intakeId, sleutel }: { readonly intakeId: string; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="intakegesprek" sleutel={sleutel} knop={t('doe.intakegesprek')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="intake" value={intakeId} />
          <DatumVeld {...veld('op')} label={t('doe.intakegesprek.op')} />
          <TekstVeld {...veld('minuten')} label={t('doe.intakegesprek.minuten')} soort="getal" breedte="kort" />
          <KeuzelijstVeld
            {...veld('vorm')}
            label={t('doe.intakegesprek.vorm')}
            leeg=""
            opties={gespreksvormen.map((een) => ({ waarde: een, tekst: t(`gespreksvorm.${een}`) }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Steun = ({ intakeId, sleutel }: { readonly intakeId: string; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="intakesteun" sleutel={sleutel} knop={t('doe.intakesteun')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="intake" value={intakeId} />
          <Tekst soort="small">{t('intake.steun.uitleg')}</Tekst>
          <KeuzeVeld
            {...veld('keuze')}
            label={t('doe.intakesteun.keuze')}
            opties={steunkeuzes.map((een) => ({ waarde: een, tekst: t(`intake.steun.${een}`) }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Hulp = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="intakehulp" sleutel={sleutel} knop={t('doe.intakehulp')}>
      {({ veld }) => {
        const { waarde, ...rest } = veld('uitkomst');
        return (
          <>
            <KeuzeVeld
              {...rest}
              waarde={waarde ?? 'doorgegeven'}
              label={t('doe.intakehulp.uitkomst')}
              opties={(['doorgegeven', 'niet meer nodig'] as const).map((een) => ({
                waarde: een,
                tekst: t(`doe.intakehulp.${een}`),
              }))}
            />
            <TekstVeld
              {...veld('organisatie')}
              label={t('doe.intakehulp.organisatie')}
              hulp={t('doe.intakehulp.hulp')}
              verplicht={false}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};

/** Also of who never told a story: he asked at a decision. */
const useHulpactie = ({ dossier: { ondersteuning }, sleutel }: Om): readonly Actie[] => {
  const t = useTekst();
  if (ondersteuning?.keuze !== 'ja' || ondersteuning.afloop !== null) return [];
  return [
    {
      sleutel: 'hulp',
      titel: t('doe.intakehulp'),
      soort: 'hoofd' as const,
      open: true,
      inhoud: <Hulp sleutel={sleutel} />,
    },
  ];
};

const useLopendeacties = ({ dossier: { intake, gesprekken }, sleutel }: Om): readonly Actie[] => {
  const t = useTekst();
  const fout = { gesprek: useAntwoord('intakegesprek'), steun: useAntwoord('intakesteun') };
  if (intake === null) return [];
  const { id, volgende, startAf, afgerondOp } = intake;
  const dringend = intake.signalen.some(({ afgehandeld }) => afgehandeld === null);
  // He told everything and nobody spoke with him yet.
  const wacht = afgerondOp !== null && gesprekken.length === 0;
  const verder: Actie = {
    sleutel: 'verder',
    titel: t('intakedossier.verder'),
    soort: 'hoofd',
    open: !dringend,
    inhoud: (
      <ButtonLink href={`/professional/intakes/${id}/vragen/${volgende}`}>{t('intakedossier.verder')}</ButtonLink>
    ),
  };
  const af: Actie = {
    sleutel: 'af',
    titel: t('doe.intakeaf'),
    soort: volgende === null ? 'hoofd' : 'gewoon',
    inhoud: (
      <>
        <Tekst soort="small">{t('doe.intakeaf.tekst')}</Tekst>
        <Actieformulier doe="intakeaf" sleutel={sleutel} knop={t('doe.intakeaf')}>
          {() => <input type="hidden" name="intake" value={id} />}
        </Actieformulier>
      </>
    ),
  };
  return [
    ...(volgende === null ? [] : [verder]),
    {
      sleutel: 'gesprek',
      titel: t('doe.intakegesprek'),
      soort: wacht ? 'hoofd' : 'gewoon',
      open: fout.gesprek !== undefined || (wacht && !dringend),
      inhoud: <Gesprek intakeId={id} sleutel={sleutel} />,
    },
    {
      sleutel: 'steun',
      titel: t('doe.intakesteun'),
      open: fout.steun !== undefined,
      inhoud: <Steun intakeId={id} sleutel={sleutel} />,
    },
    ...(startAf && afgerondOp === null ? [af] : []),
  ];
};

const Nodig = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="intakenodig" sleutel={sleutel} knop={t('doe.intakenodig')}>
      {({ veld }) => (
        <TekstvakVeld
          {...veld('reden')}
          label={t('doe.intakenodig.reden')}
          hulp={t('doe.intakenodig.hulp')}
          rijen={3}
        />
      )}
    </Actieformulier>
  );
};

export const IntakeDoen = (om: Om) => {
  const t = useTekst();
  const signalen = useSignaalacties(om);
  const lopend = useLopendeacties(om);
  const hulp = useHulpactie(om);
  const begin = useBeginacties(om);
  const nodigFout = useAntwoord('intakenodig') !== undefined;
  const { intake, uitnodiging } = om.dossier;
  const mag = intake?.afgerondOp != null && (uitnodiging === null || uitnodiging.antwoord !== null);
  const nodig: Actie = {
    sleutel: 'nodig',
    titel: t('doe.intakenodig'),
    open: nodigFout,
    inhoud: <Nodig sleutel={om.sleutel} />,
  };
  return <Doen titel={t('pro.doen')} acties={[...signalen, ...hulp, ...lopend, ...begin, ...(mag ? [nodig] : [])]} />;
};
