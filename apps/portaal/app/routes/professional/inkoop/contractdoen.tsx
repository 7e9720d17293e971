/** Knows what can be done about a purchase contract: propose a placement, confirm or put back that of another, end it sooner, add a condition. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Plaatsing = Api.GetInkoopcontractenByContractIdResponse['plaatsingen'][number];
type Deelname = Api.GetInkoopcontractenByContractIdPlaatsbaarResponse['deelnames'][number];
type Deel = {
  readonly sleutel: string;
  readonly plaatsingen: readonly Plaatsing[];
  readonly deelnames: readonly Deelname[];
  readonly soorten: readonly string[];
};

const Plaats = ({ sleutel, deelnames, soorten }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="plaats" sleutel={sleutel} knop={t('doe.plaats')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('deelname')}
            label={t('doe.plaats.deelname')}
            leeg={t('inkoop.zonder')}
            opties={deelnames.map(({ soort, id, naam, van }) => ({
              waarde: `${soort}:${id}`,
              tekst: t('inkoop.deelname', { naam, van: dagKort(van, taal) }),
            }))}
          />
          <TekstVeld {...veld('kenmerk')} label={t('doe.plaats.kenmerk')} hulp={t('doe.plaats.kenmerk.hulp')} />
          {soorten.length === 0 ? (
            <TekstVeld {...veld('soort')} label={t('doe.plaats.soort')} />
          ) : (
            <KeuzelijstVeld
              {...veld('soort')}
              label={t('doe.plaats.soort')}
              opties={soorten.map((soort) => ({ waarde: soort, tekst: soort }))}
            />
          )}
          <DatumVeld {...veld('van')} label={t('doe.plaats.van')} />
          <DatumVeld {...veld('laatste')} label={t('doe.plaats.laatste')} />
          <TekstVeld {...veld('uren')} breedte="kort" label={t('doe.plaats.uren')} />
        </>
      )}
    </Actieformulier>
  );
};

const useOpties = (plaatsingen: readonly Plaatsing[]) => {
  const taal = useTaal();
  const t = useTekst();
  return plaatsingen.map(({ id, via, van }) => ({
    waarde: id,
    tekst: t('inkoop.deelname', { naam: via, van: dagKort(van, taal) }),
  }));
};

type Over = { readonly sleutel: string; readonly plaatsingen: readonly Plaatsing[] };

const Bevestig = ({ sleutel, plaatsingen }: Over) => {
  const t = useTekst();
  const opties = useOpties(plaatsingen);
  return (
    <Actieformulier doe="bevestigplaatsing" sleutel={sleutel} knop={t('doe.bevestigplaatsing')}>
      {({ veld }) => (
        <KeuzelijstVeld {...veld('plaatsing')} label={t('doe.bevestigplaatsing.plaatsing')} opties={opties} />
      )}
    </Actieformulier>
  );
};

const Legterug = ({ sleutel, plaatsingen }: Over) => {
  const t = useTekst();
  const opties = useOpties(plaatsingen);
  return (
    <Actieformulier doe="legplaatsingterug" sleutel={sleutel} knop={t('doe.legplaatsingterug')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('plaatsing')} label={t('doe.legplaatsingterug.plaatsing')} opties={opties} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.legplaatsingterug.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Kort = ({ sleutel, plaatsingen }: Over) => {
  const t = useTekst();
  const opties = useOpties(plaatsingen);
  return (
    <Actieformulier doe="kortplaatsing" sleutel={sleutel} knop={t('doe.kortplaatsing')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('plaatsing')} label={t('doe.kortplaatsing.plaatsing')} opties={opties} />
          <DatumVeld {...veld('laatste')} label={t('doe.kortplaatsing.laatste')} />
        </>
      )}
    </Actieformulier>
  );
};

const Voorwaarde = ({ sleutel }: Pick<Deel, 'sleutel'>) => {
  const t = useTekst();
  return (
    <Actieformulier doe="voorwaarde" sleutel={sleutel} knop={t('doe.voorwaarde')}>
      {({ veld }) => (
        <>
          <TekstvakVeld {...veld('tekst')} rijen={3} label={t('doe.voorwaarde.tekst')} />
          <TekstVeld {...veld('bron')} label={t('doe.voorwaarde.bron')} />
          <DatumVeld {...veld('vanaf')} label={t('doe.voorwaarde.vanaf')} />
        </>
      )}
    </Actieformulier>
  );
};

export const ContractDoen = ({ mag, ...deel }: Deel & { readonly mag: { readonly doen: boolean } }) => {
  const t = useTekst();
  const { sleutel } = deel;
  const open = deel.plaatsingen.filter(({ status }) => status === 'voorgesteld');
  const vanEenAnder = open.filter(({ eigenVoorstel }) => !eigenVoorstel);
  const telt = deel.plaatsingen.filter(({ status }) => status !== 'teruggelegd');
  const actie = (
    naam: 'plaats' | 'bevestigplaatsing' | 'legplaatsingterug' | 'kortplaatsing' | 'voorwaarde',
    inhoud: Actie['inhoud'],
  ): Actie => ({
    sleutel: naam,
    titel: t(`doe.${naam}`),
    inhoud,
  });
  const acties: readonly Actie[] = [
    ...(vanEenAnder.length > 0
      ? [
          {
            ...actie('bevestigplaatsing', <Bevestig sleutel={sleutel} plaatsingen={vanEenAnder} />),
            aantal: vanEenAnder.length,
            open: true,
          },
        ]
      : []),
    ...(mag.doen ? [actie('plaats', <Plaats {...deel} />)] : []),
    ...(open.length > 0 ? [actie('legplaatsingterug', <Legterug sleutel={sleutel} plaatsingen={open} />)] : []),
    ...(mag.doen && telt.length > 0 ? [actie('kortplaatsing', <Kort sleutel={sleutel} plaatsingen={telt} />)] : []),
    ...(mag.doen ? [actie('voorwaarde', <Voorwaarde sleutel={sleutel} />)] : []),
  ];
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
