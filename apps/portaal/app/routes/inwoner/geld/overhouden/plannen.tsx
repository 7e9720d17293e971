/** Knows the plans of work that a resident shared: what he shared, what was answered, and taking one back. */
import type { Api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Kop, Tekst } from '@samenkracht/ui/frame';
import type { ReactNode } from 'react';
import { dagTekst, dagVan } from '../../../../kader/datum.ts';
import { Formulier } from '../../../../kader/formulier.tsx';
import { euro } from '../../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../../teksten/teksten.tsx';

export type Plan = Api.GetMijnUitkeringWerkplannenResponse['plannen'][number];

const Naam = ({ vraag }: Pick<Plan, 'vraag'>) => {
  const t = useTekst();
  return 'uren' in vraag.dan
    ? t('over.plan.uren', { uren: String(vraag.dan.uren).replace('.', ',') })
    : t('over.plan.loon', { bedrag: euro(vraag.dan.bruto) });
};

/** A plan as both the resident and staff read it. */
export const Plankaart = ({
  plan,
  level = 3,
  children,
}: {
  readonly plan: Plan;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const { vraag, toelichting, totaalNu, totaalDan, bewaardOp, reacties } = plan;
  return (
    <Kaart level={level} titel={<Naam vraag={vraag} />}>
      <Tekst>
        {t('over.plan.van', { datum: dagTekst(dagVan(bewaardOp), taal), nu: euro(totaalNu), dan: euro(totaalDan) })}
      </Tekst>
      {toelichting === null ? null : <blockquote className="sk-citaat">{toelichting}</blockquote>}
      {reacties.map(({ tekst, van, op }) => (
        <div key={op}>
          <p className="sk-klein">{t('over.plan.antwoord', { van, datum: dagTekst(dagVan(op), taal) })}</p>
          <blockquote className="sk-citaat">{tekst}</blockquote>
        </div>
      ))}
      {children}
    </Kaart>
  );
};

export const Plannen = ({ plannen, sleutel }: { readonly plannen: readonly Plan[]; readonly sleutel: string }) => {
  const t = useTekst();
  if (plannen.length === 0) return null;
  return (
    <section className="sk-stapel">
      <Kop>{t('over.plannen')}</Kop>
      {plannen.map((plan) => (
        <Plankaart key={plan.id} plan={plan}>
          <Formulier sleutel={`t-${plan.id.slice(0, 8)}-${sleutel}`}>
            <input type="hidden" name="plan" value={plan.id} />
            <Knoppen>
              <Button soort="licht" name="doe" value="terug">
                {t('over.plan.terug')}
              </Button>
            </Knoppen>
          </Formulier>
        </Plankaart>
      ))}
    </section>
  );
};
