/** Knows what stands in the way by somebody's story and not in his plan yet: one press makes it a goal, from either side. */
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { Formulier, useBezig } from '../formulier.tsx';
import { zegIn } from '../intake/antwoord.ts';
import type { Plan } from '../plan/plan.ts';
import { type Knelpunt, useHerkomst, type Verteld } from './verteld.ts';

/** So many at once: the next come when one of these stands in the plan. */
const tegelijk = 3;

/** With the ids that the goal and what stands in its way get: pressed twice it is one goal. */
export type Planvoorstel = Knelpunt & { readonly doelId: string; readonly belemmeringId: string };

/** Where the plan has a goal or a barrier in an area of life already, both know of it. */
export const openKnelpunten = (verteld: Verteld | undefined, plan: Plan | null): readonly Planvoorstel[] => {
  const bezig = new Set((plan?.onderdelen ?? []).flatMap(({ soort, domein }) => (soort === 'stap' ? [] : [domein])));
  return (verteld?.knelpunten ?? [])
    .filter(({ domein }) => !bezig.has(domein))
    .slice(0, tegelijk)
    .map((een) => ({ ...een, doelId: crypto.randomUUID(), belemmeringId: crypto.randomUUID() }));
};

export const InPlan = ({
  knelpunten,
  basis,
  lezer,
  sleutel,
}: {
  readonly knelpunten: readonly Planvoorstel[];
  /** The version of the plan that was seen. */
  readonly basis: number;
  readonly lezer: 'inwoner' | 'staf';
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const herkomst = useHerkomst(lezer);
  return (
    <ul className="sk-plan-week">
      {knelpunten.map(({ code, tekst, doel, bron, datum, doelId, belemmeringId }) => (
        <li key={code} className="sk-stapel sk-nauw">
          <Tekst soort="lead">{zegIn(tekst, taal)}</Tekst>
          <Tekst>{t('verteld.plan.doel', { doel: zegIn(doel, taal) })}</Tekst>
          <Tekst soort="small">{herkomst({ bron, datum })}</Tekst>
          <Formulier sleutel={`v-${code}-${sleutel}`}>
            <input type="hidden" name="doe" value="uit verhaal" />
            <input type="hidden" name="knelpunt" value={code} />
            <input type="hidden" name="doelId" value={doelId} />
            <input type="hidden" name="belemmeringId" value={belemmeringId} />
            <input type="hidden" name="basis" value={basis} />
            <Knoppen>
              <Button
                bezig={bezig}
                soort="tweede"
                label={t(lezer === 'staf' ? 'verteld.plan.knop.staf.label' : 'verteld.plan.knop.label', {
                  doel: zegIn(doel, taal),
                })}
              >
                {t(lezer === 'staf' ? 'verteld.plan.knop.staf' : 'verteld.plan.knop')}
              </Button>
            </Knoppen>
          </Formulier>
        </li>
      ))}
    </ul>
  );
};
