/** Knows what one can do with a case, by its state and one's role. */
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import type { Actie } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

export const documentsoorten = ['loonstrook', 'bankafschrift', 'identiteitsbewijs', 'huurcontract', 'overig'] as const;

type Deel = { readonly sleutel: string };

const Behandeling = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="behandeling" sleutel={sleutel} knop={t('doe.behandeling')}>
      {() => <Tekst>{t('doe.behandeling.tekst')}</Tekst>}
    </Actieformulier>
  );
};

const Gegevens = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="gegevens" sleutel={sleutel} knop={t('doe.gegevens.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('soort')}
            label={t('doe.gegevens.soort')}
            leeg={t('pro.kies')}
            opties={documentsoorten.map((soort) => ({ waarde: soort, tekst: t(`documentsoort.${soort}`) }))}
          />
          <TekstvakVeld {...veld('wat')} rijen={2} label={t('doe.gegevens.wat')} hulp={t('doe.gegevens.wat.hulp')} />
          <TekstvakVeld
            {...veld('waarom')}
            rijen={2}
            verplicht={false}
            label={t('doe.gegevens.waarom')}
            hulp={t('doe.gegevens.waarom.hulp')}
          />
          <DatumVeld
            {...veld('uiterlijk')}
            verplicht={false}
            label={t('doe.gegevens.uiterlijk')}
            hulp={t('doe.gegevens.uiterlijk.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Verleng = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="verleng" sleutel={sleutel} knop={t('doe.verleng.knop')} gevaar>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('weken')} soort="getal" breedte="kort" label={t('doe.verleng.weken')} />
          <TekstvakVeld
            {...veld('reden')}
            rijen={3}
            label={t('doe.verleng.reden')}
            hulp={t('doe.verleng.reden.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Document = ({ zaakId }: { readonly zaakId: string }) => {
  const t = useTekst();
  return (
    <ButtonLink href={`/professional/zaken/${zaakId}/document`} soort="tweede">
      {t('doe.document')}
    </ButtonLink>
  );
};

type Zaakstand = {
  readonly zaakId: string;
  readonly status: string;
  readonly consulent: boolean;
  readonly sleutel: string;
};

/** The first that can be done is the main one; what cannot be done now is not shown. */
export const useZaakacties = ({ zaakId, status, consulent, sleutel }: Zaakstand): readonly Actie[] => {
  const t = useTekst();
  const gegevens = useAntwoord('gegevens');
  const verleng = useAntwoord('verleng');
  if (!consulent || status === 'afgedaan') return [];
  const bezig = status === 'in behandeling';
  return [
    ...(status === 'ontvangen'
      ? [
          {
            sleutel: 'behandeling',
            titel: t('doe.behandeling'),
            toets: 'n',
            soort: 'hoofd' as const,
            open: true,
            inhoud: <Behandeling sleutel={sleutel} />,
          },
        ]
      : []),
    ...(bezig
      ? [
          {
            sleutel: 'gegevens',
            titel: t('doe.gegevens'),
            toets: 'g',
            open: gegevens !== undefined,
            inhoud: <Gegevens sleutel={sleutel} />,
          },
          {
            sleutel: 'verleng',
            titel: t('doe.verleng'),
            toets: 't',
            open: verleng !== undefined,
            inhoud: <Verleng sleutel={sleutel} />,
          },
        ]
      : []),
    { sleutel: 'document', titel: t('doe.document'), toets: 'o', inhoud: <Document zaakId={zaakId} /> },
  ];
};
