/** Knows what a new fact changes in months that were paid: before, after, difference and cause, and what happens with it. */
import type { Api } from '@samenkracht/api-client';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Verschil } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Herzien = NonNullable<Api.PostMijnInkomstenByMaandResponse['herziening']>;

export const Herziening = ({ herziening }: { readonly herziening: Herzien }) => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, nabetaling, vordering, uitzondering } = herziening;
  if (maanden.length === 0 && !uitzondering) return null;
  return (
    <section className="sk-stapel" aria-label={t('loon.herziening')}>
      {maanden.length > 0 ? (
        <Verschil
          titel={t('loon.herziening')}
          regels={maanden.map(({ maand, voor, na, oorzaak }) => ({
            sleutel: maand,
            maand: maandTekst(maand, taal),
            was: voor,
            wordt: na,
            oorzaak,
          }))}
        />
      ) : null}
      {nabetaling > 0 ? <Tekst>{t('loon.herziening.nabetaling', { bedrag: euro(nabetaling) })}</Tekst> : null}
      {vordering > 0 ? <Tekst>{t('loon.herziening.vordering', { bedrag: euro(vordering) })}</Tekst> : null}
      {uitzondering ? (
        <Melding soort="let">
          <p lang="nl">{uitzondering.uitleg}</p>
        </Melding>
      ) : null}
    </section>
  );
};
