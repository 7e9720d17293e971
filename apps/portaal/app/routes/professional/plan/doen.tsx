/** Knows what who helps can do with a plan now: sign it, add a goal, agree on a day to look at it, record what came of that. */
import { DatumVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import type { Plan } from '../../../kader/plan/plan.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Deel = { readonly plan: Plan; readonly pad: string; readonly sleutel: string };

const Teken = ({ plan, sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="teken" sleutel={sleutel} knop={t('planstaf.teken', { versie: plan.versie })}>
      {() => (
        <>
          <input type="hidden" name="versie" value={plan.versie} />
          <Tekst>{t('planstaf.teken.tekst')}</Tekst>
        </>
      )}
    </Actieformulier>
  );
};

const Evaluatie = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="evaluatie" sleutel={sleutel} knop={t('planstaf.evaluatie.knop')} gevaar>
      {({ veld }) => <DatumVeld {...veld('op')} label={t('planstaf.evaluatie.dag')} />}
    </Actieformulier>
  );
};

const Verslag = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="verslag" sleutel={sleutel} knop={t('planstaf.verslag.knop')} gevaar>
      {({ veld }) => <TekstvakVeld {...veld('uitkomst')} rijen={4} label={t('planstaf.verslag.veld')} />}
    </Actieformulier>
  );
};

export const PlanDoen = (deel: Deel) => {
  const t = useTekst();
  const { plan, pad } = deel;
  const teTekenen = plan.stand === 'ontwerp' || plan.stand === 'wacht op consulent';
  const komt = plan.evaluaties.some(({ gehoudenOp }) => gehoudenOp === null);
  const acties: readonly Actie[] = [
    ...(teTekenen
      ? [
          {
            sleutel: 'teken',
            titel: t('planstaf.teken', { versie: plan.versie }),
            open: true,
            soort: 'hoofd' as const,
            inhoud: <Teken {...deel} />,
          },
        ]
      : []),
    {
      sleutel: 'doel',
      titel: t('plan.nieuw.doel'),
      inhoud: (
        <ButtonLink soort="tweede" href={`${pad}/onderdeel?soort=doel`}>
          {t('plan.nieuw.doel')}
        </ButtonLink>
      ),
    },
    { sleutel: 'evaluatie', titel: t('planstaf.evaluatie.spreek'), inhoud: <Evaluatie {...deel} /> },
    ...(komt ? [{ sleutel: 'verslag', titel: t('planstaf.verslag'), inhoud: <Verslag {...deel} /> }] : []),
  ];
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
