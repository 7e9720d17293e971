/** Knows the form of a whole group on one day: of each whether he was there, or left open. */
import { DatumVeld, KeuzelijstVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { type Deelnemer, Vouw } from './deelnemer.tsx';

const Groepsformulier = ({
  deelnemers,
  doe,
  sleutel,
}: {
  readonly deelnemers: readonly Deelnemer[];
  readonly doe: string;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const getypt = useAntwoord(doe)?.getypt;
  const opties = (['aanwezig', 'afgemeld', 'afwezig'] as const).map((waarde) => ({
    waarde,
    tekst: t(`deelnemers.${waarde}`),
  }));
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.groep')}>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('dag')} label={t('doe.groep.dag')} />
          {deelnemers.map(({ id, naam }) => (
            <KeuzelijstVeld
              key={id}
              naam={`stand:${id}`}
              label={naam}
              leeg={t('doe.groep.leeg')}
              opties={opties}
              waarde={getypt?.[`stand:${id}`]}
            />
          ))}
        </>
      )}
    </Actieformulier>
  );
};

/** One for each instrument where two or more take part now. */
export const Groepen = ({
  deelnemers,
  sleutel,
}: {
  readonly deelnemers: readonly Deelnemer[];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const samen = Map.groupBy(
    deelnemers.filter(({ status }) => status === 'gestart'),
    ({ instrument }) => instrument,
  );
  return [...samen]
    .filter(([, erin]) => erin.length > 1)
    .map(([naam, erin], nummer) => (
      <Vouw key={naam} doe={`groep-${nummer}`} titel={t('doe.groep.titel', { naam })}>
        <Groepsformulier deelnemers={erin} doe={`groep-${nummer}`} sleutel={sleutel} />
      </Vouw>
    ));
};
