/** Knows the four prices of a division as fields that a team leader turns. */
import type { Api } from '@samenkracht/api-client';
import { KeuzeVeld, SchuifVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

export type Prijzen = Api.GetCaseloadResponse['instelling']['prijzen'];
export const prijsnamen = ['wissel', 'gebied', 'discipline', 'balans'] as const satisfies readonly (keyof Prijzen)[];

/** @param soort what is divided when nothing else was chosen. */
export const Verdeelformulier = ({
  sleutel,
  prijzen,
  soort,
}: {
  readonly sleutel: string;
  readonly prijzen: Prijzen;
  readonly soort: 'alles' | 'afwezigheid';
}) => {
  const t = useTekst();
  return (
    <Actieformulier doe="verdeel" sleutel={sleutel} knop={t('doe.verdeel')}>
      {({ veld }) => {
        const gekozen = veld('soort');
        return (
          <>
            <Tekst>{t('caseload.prijzen.uitleg')}</Tekst>
            {prijsnamen.map((naam) => {
              const eigen = veld(naam);
              return (
                <SchuifVeld
                  key={naam}
                  {...eigen}
                  waarde={eigen.waarde ?? String(prijzen[naam])}
                  label={t(`doe.verdeel.${naam}`)}
                  hulp={t(`doe.verdeel.${naam}.hulp`)}
                  van={0}
                  tot={240}
                  stap={20}
                />
              );
            })}
            <KeuzeVeld
              {...gekozen}
              waarde={gekozen.waarde ?? soort}
              label={t('doe.verdeel.soort')}
              opties={[
                { waarde: 'alles', tekst: t('doe.verdeel.alles') },
                { waarde: 'afwezigheid', tekst: t('doe.verdeel.afwezigheid') },
              ]}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};
