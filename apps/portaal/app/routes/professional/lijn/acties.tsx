/** Knows what staff can do on the line of a resident: record a step, hand over warmly, and answer a transfer. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import type { Actie } from '@samenkracht/ui/professional';
import { dagTekst } from '../../../kader/datum.ts';
import { useStapopties } from '../../../kader/lijn/stappen.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

type Lijngegevens = {
  readonly begeleiding: Api.GetPersonenByPersoonIdBegeleidingResponse;
  readonly collegas: Api.GetBegeleidingCollegasResponse['collegas'];
  readonly sleutel: string;
};
type Overdracht = Lijngegevens['begeleiding']['overdrachten'][number];

const Stapformulier = ({ sleutel }: Pick<Lijngegevens, 'sleutel'>) => {
  const t = useTekst();
  const opties = useStapopties();
  return (
    <Actieformulier doe="zetstap" sleutel={sleutel} knop={t('doe.zetstap')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('stap')} label={t('doe.zetstap.stap')} leeg="" opties={opties} />
          <DatumVeld {...veld('op')} label={t('doe.zetstap.op')} />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={3}
            label={t('doe.zetstap.toelichting')}
            hulp={t('doe.zetstap.toelichting.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Overdraagformulier = ({ sleutel, collegas, begeleiding }: Lijngegevens) => {
  const t = useTekst();
  return (
    <Actieformulier doe="draag" sleutel={sleutel} knop={t('doe.draag')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('naar')}
            label={t('doe.draag.naar')}
            leeg={t('doe.draag.naar.kies')}
            opties={collegas
              .filter(({ naam }) => naam !== begeleiding.eigenaar?.naam)
              .map(({ id, naam, inwoners }) => ({
                waarde: id,
                tekst: t('doe.draag.naar.optie', { naam, aantal: inwoners }),
              }))}
          />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={4}
            label={t('doe.draag.toelichting')}
            hulp={t('doe.draag.toelichting.hulp')}
          />
          <DatumVeld
            {...veld('kennismaking')}
            verplicht={false}
            label={t('doe.draag.kennismaking')}
            hulp={t('doe.draag.kennismaking.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

type Open = { readonly open: Overdracht; readonly sleutel: string };

const Gesprekformulier = ({ open, sleutel }: Open) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="gesprek" sleutel={sleutel} knop={t('doe.gesprek')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="id" value={open.id} />
          <DatumVeld
            {...veld('op')}
            label={t('doe.gesprek.op')}
            hulp={t('doe.gesprek.hulp', { datum: dagTekst(open.uiterlijk, taal) })}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Aanvaardformulier = ({ open, sleutel }: Open) => {
  const t = useTekst();
  const taal = useTaal();
  if (open.kennismaking === null) return <Tekst>{t('doe.aanvaard.eerst')}</Tekst>;
  if (!open.gesproken) return <Tekst>{t('doe.aanvaard.straks', { datum: dagTekst(open.kennismaking, taal) })}</Tekst>;
  return (
    <Actieformulier doe="aanvaard" sleutel={sleutel} knop={t('doe.aanvaard')}>
      {() => <input type="hidden" name="id" value={open.id} />}
    </Actieformulier>
  );
};

const Weigerformulier = ({ open, sleutel }: Open) => {
  const t = useTekst();
  return (
    <Actieformulier doe="weiger" sleutel={sleutel} knop={t('doe.weiger')} gevaar>
      {({ veld }) => (
        <>
          <input type="hidden" name="id" value={open.id} />
          <TekstvakVeld {...veld('reden')} rijen={3} label={t('doe.weiger.reden')} hulp={t('doe.weiger.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

const Trekformulier = ({ open, sleutel }: Open) => {
  const t = useTekst();
  return (
    <Actieformulier doe="trekoverdracht" sleutel={sleutel} knop={t('doe.trekoverdracht')} gevaar>
      {() => <input type="hidden" name="id" value={open.id} />}
    </Actieformulier>
  );
};

/** Answering what was asked comes first, and is open. */
export const useActies = (gegevens: Lijngegevens): readonly Actie[] => {
  const t = useTekst();
  const { begeleiding, sleutel } = gegevens;
  const antwoord = ['zetstap', 'draag', 'gesprek', 'aanvaard', 'weiger', 'trekoverdracht'].map(useAntwoord);
  const fout = antwoord.find((een) => een !== undefined)?.doe;
  const open = begeleiding.overdrachten.find(({ afloop }) => afloop === null);
  const { overdragen, stapVastleggen } = begeleiding.mag;
  const aanMij = open?.rol === 'aan u';
  const actie = (naam: 'zetstap' | 'draag' | 'gesprek' | 'aanvaard' | 'weiger' | 'trekoverdracht', eerst = false) => ({
    sleutel: naam,
    titel: t(`doe.${naam}`),
    open: fout === undefined ? eerst : fout === naam,
    ...(eerst ? { soort: 'hoofd' as const } : {}),
  });
  const klaar = open?.gesproken === true;
  return [
    ...(open !== undefined && aanMij
      ? [{ ...actie('aanvaard', klaar), inhoud: <Aanvaardformulier open={open} sleutel={sleutel} /> }]
      : []),
    ...(open !== undefined && (aanMij || overdragen)
      ? [{ ...actie('gesprek', aanMij && !klaar), inhoud: <Gesprekformulier open={open} sleutel={sleutel} /> }]
      : []),
    ...(open !== undefined && aanMij
      ? [{ ...actie('weiger'), inhoud: <Weigerformulier open={open} sleutel={sleutel} /> }]
      : []),
    ...(stapVastleggen ? [{ ...actie('zetstap'), toets: 's', inhoud: <Stapformulier sleutel={sleutel} /> }] : []),
    ...(overdragen && open === undefined && begeleiding.eigenaar !== null
      ? [{ ...actie('draag'), toets: 'o', inhoud: <Overdraagformulier {...gegevens} /> }]
      : []),
    ...(open !== undefined && overdragen
      ? [{ ...actie('trekoverdracht'), inhoud: <Trekformulier open={open} sleutel={sleutel} /> }]
      : []),
  ];
};
