/** Knows the lists that a team leader chooses for the municipality: when is asked how it goes after the benefit, and reasons of a return. */
import type { Api } from '@samenkracht/api-client';
import { TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Naast, Paneel } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Lijsten = Api.GetBegeleidingLijstenResponse;

export const Lijstkeuzes = ({ lijsten, sleutel }: { readonly lijsten: Lijsten; readonly sleutel: string }) => {
  const t = useTekst();
  const { nazorgmaanden, terugkeerredenen } = lijsten;
  return (
    <Paneel titel={t('lijsten.titel')} id="lijsten">
      <Naast>
        <Actieformulier doe="nazorgmaanden" sleutel={sleutel} knop={t('doe.nazorgmaanden')} gevaar>
          {({ veld }) => (
            <TekstVeld
              {...veld('waarde')}
              waarde={veld('waarde').waarde ?? nazorgmaanden.join(', ')}
              label={t('doe.nazorgmaanden.waarde')}
              hulp={t('doe.nazorgmaanden.waarde.hulp')}
            />
          )}
        </Actieformulier>
        <Actieformulier doe="terugkeerredenen" sleutel={sleutel} knop={t('doe.terugkeerredenen')} gevaar>
          {({ veld }) => (
            <TekstvakVeld
              {...veld('waarde')}
              waarde={veld('waarde').waarde ?? terugkeerredenen.map(({ code, naam }) => `${code}: ${naam}`).join('\n')}
              rijen={6}
              label={t('doe.terugkeerredenen.waarde')}
              hulp={t('doe.terugkeerredenen.waarde.hulp')}
            />
          )}
        </Actieformulier>
      </Naast>
    </Paneel>
  );
};
