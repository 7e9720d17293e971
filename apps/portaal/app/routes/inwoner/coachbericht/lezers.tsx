/** Knows who reads what a resident writes, said before he writes, and how he ends that a colleague reads along. */
import { Button } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import type { Draad } from '../../../kader/coachbericht/draad.tsx';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const Lezers = ({ draad: { lezers }, sleutel }: { readonly draad: Draad; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { coach, meelezers } = lezers;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('coach.wieleest')}</Kop>
      <Tekst>{coach === null ? t('coach.wieleest.geen') : t('coach.wieleest.coach', { naam: coach.naam })}</Tekst>
      {meelezers.map(({ id, naam, vanaf, reden }) => (
        <div key={id} className="sk-stapel sk-nauw">
          <Tekst>{t('coach.wieleest.mee', { naam, datum: dagTekst(dagVan(vanaf), taal), reden })}</Tekst>
          <Formulier sleutel={`s-${id.slice(0, 8)}-${sleutel}`}>
            <input type="hidden" name="doe" value="stop" />
            <input type="hidden" name="id" value={id} />
            <Button soort="tweede" bezig={bezig}>
              {t('coach.wieleest.stop', { naam })}
            </Button>
          </Formulier>
        </div>
      ))}
      {coach === null ? null : <Tekst>{t('coach.wieleest.teamleider')}</Tekst>}
    </section>
  );
};
