/** Knows what one can do with a case, by its state and one's role. */
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import type { Actie } from '@samenkracht/ui/professional';
import { useActionData } from 'react-router';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Feitformulier } from './feitformulier.tsx';
import { type Feitvraag, feitvragen } from './feitsoort.ts';
import type { Beoordeling } from './oordeel.tsx';

export const documentsoorten = ['loonstrook', 'bankafschrift', 'identiteitsbewijs', 'huurcontract', 'overig'] as const;

type Deel = { readonly sleutel: string };
type Doe =
  | 'behandeling'
  | 'document'
  | 'feit'
  | 'gegevens'
  | 'goedkeuren'
  | 'terugleggen'
  | 'verleng'
  | 'voorstel'
  | 'weeg';

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

const Weeg = ({ open, sleutel }: Deel & { readonly open: Beoordeling['afwegingen'] }) => {
  const t = useTekst();
  return open.map(({ afweging, vraag, hulp, opties }, index) => (
    <Actieformulier key={afweging} doe={`weeg-${index}`} sleutel={sleutel} knop={t('doe.weeg.knop')}>
      {({ veld }) => (
        <>
          <input type="hidden" name={`weeg-${index}-afweging`} value={afweging} />
          <KeuzeVeld
            {...veld('keuze')}
            label={<span lang="nl">{vraag}</span>}
            hulp={hulp ? <span lang="nl">{hulp}</span> : undefined}
            opties={opties.map(({ waarde, tekst }) => ({ waarde, tekst: <span lang="nl">{tekst}</span> }))}
          />
          <TekstvakVeld
            {...veld('motivering')}
            rijen={3}
            label={t('doe.weeg.motivering')}
            hulp={t('doe.weeg.motivering.hulp')}
          />
        </>
      )}
    </Actieformulier>
  ));
};

const aarden = ['toekenning', 'afwijzing', 'buiten behandeling'] as const;

const Voorstel = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="voorstel" sleutel={sleutel} knop={t('doe.voorstel.knop')}>
      {({ veld }) => (
        <>
          <KeuzeVeld
            {...veld('aard')}
            label={t('doe.voorstel.aard')}
            opties={aarden.map((aard) => ({ waarde: aard, tekst: t(`aard.${aard}`), hulp: t(`aard.${aard}.hulp`) }))}
          />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={3}
            verplicht={false}
            label={t('doe.voorstel.toelichting')}
            hulp={t('doe.voorstel.toelichting.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Goedkeuren = ({ voorstelId, sleutel }: Deel & { readonly voorstelId: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="goedkeuren" sleutel={sleutel} knop={t('doe.goedkeuren.knop')}>
      {() => (
        <>
          <input type="hidden" name="voorstelId" value={voorstelId} />
          <Tekst>{t('doe.goedkeuren.tekst')}</Tekst>
        </>
      )}
    </Actieformulier>
  );
};

const Terugleggen = ({ voorstelId, sleutel }: Deel & { readonly voorstelId: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="terugleggen" sleutel={sleutel} knop={t('doe.terugleggen.knop')} gevaar>
      {({ veld }) => (
        <>
          <input type="hidden" name="voorstelId" value={voorstelId} />
          <TekstvakVeld {...veld('reden')} rijen={3} label={t('doe.terugleggen.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

export type Zaakstand = {
  readonly zaakId: string;
  readonly status: string;
  readonly consulent: boolean;
  readonly sleutel: string;
  readonly beoordeling: Beoordeling;
  /** The fact that the address asks to record. */
  readonly gekozen: Feitvraag | undefined;
};

type Maker = (actie: Omit<Actie, 'titel'> & { readonly titel?: string }) => Actie;

/** What a handler can do, the next step first. */
const handelaar = ({ zaakId, status, beoordeling, gekozen, sleutel }: Zaakstand, make: Maker): readonly Actie[] => {
  const open = beoordeling.afwegingen.filter(({ gewogen }) => gewogen === undefined);
  const document = make({ sleutel: 'document', toets: 'o', inhoud: <Document zaakId={zaakId} /> });
  if (status === 'ontvangen')
    return [
      make({
        sleutel: 'behandeling',
        toets: 'n',
        soort: 'hoofd',
        open: true,
        inhoud: <Behandeling sleutel={sleutel} />,
      }),
      document,
    ];
  if (status !== 'in behandeling' && status !== 'opgeschort') return [document];
  const feit = <Feitformulier vragen={feitvragen(beoordeling)} gekozen={gekozen} zaakId={zaakId} sleutel={sleutel} />;
  const weeg = <Weeg open={open} sleutel={sleutel} />;
  return [
    ...(open.length > 0 ? [make({ sleutel: 'weeg', toets: 'w', aantal: open.length, inhoud: weeg })] : []),
    make({ sleutel: 'feit', toets: 'f', open: gekozen !== undefined, inhoud: feit }),
    ...(status === 'opgeschort'
      ? []
      : [
          make({ sleutel: 'gegevens', toets: 'g', inhoud: <Gegevens sleutel={sleutel} /> }),
          make({ sleutel: 'voorstel', toets: 'b', soort: 'hoofd', inhoud: <Voorstel sleutel={sleutel} /> }),
          make({ sleutel: 'verleng', toets: 't', inhoud: <Verleng sleutel={sleutel} /> }),
        ]),
    document,
  ];
};

/** What can be done now, by state and role. What cannot be done now is not shown; a form that was refused stands open. */
export const useZaakacties = (stand: Zaakstand): readonly Actie[] => {
  const t = useTekst();
  const antwoord = useActionData<Actieantwoord>();
  const refusedIn = antwoord?.doe.replace(/-\d+$/, '');
  const make: Maker = (actie) => ({
    ...actie,
    titel: t(`doe.${actie.sleutel as Doe}`),
    open: refusedIn === undefined ? actie.open : refusedIn === actie.sleutel,
  });
  const { voorstel } = stand.beoordeling;
  if (voorstel?.magGoedkeuren) {
    const deel = { voorstelId: voorstel.id, sleutel: stand.sleutel };
    return [
      make({ sleutel: 'goedkeuren', toets: 'g', soort: 'hoofd', open: true, inhoud: <Goedkeuren {...deel} /> }),
      make({ sleutel: 'terugleggen', toets: 't', inhoud: <Terugleggen {...deel} /> }),
    ];
  }
  return stand.consulent && stand.status !== 'afgedaan' ? handelaar(stand, make) : [];
};
