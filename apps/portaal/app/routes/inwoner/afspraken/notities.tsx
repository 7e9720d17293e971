/** Knows the notes of talks as the resident sees them: always that they are there, and what stands in those that he may read. */
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { afspraakVan, Notitieplek } from '../../../kader/plan/notitielink.tsx';
import { sjabloonNaam } from '../../../kader/plan/sjabloon.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { AfspraakLoader } from './laden.ts';
import { useMoment } from './moment.ts';

type Notitie = Awaited<ReturnType<AfspraakLoader>>['notities'][number];

const Inhoud = ({ antwoorden }: { readonly antwoorden: NonNullable<Notitie['antwoorden']> }) => (
  <dl className="sk-plan-notitie" lang="nl">
    {antwoorden
      .filter(({ antwoord }) => antwoord.trim() !== '')
      .map(({ vraag, antwoord }) => (
        <div key={vraag}>
          <dt>{vraag}</dt>
          <dd>{antwoord}</dd>
        </div>
      ))}
  </dl>
);

const Vragen = ({ id, sleutel }: { readonly id: string; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={`i-${id.slice(0, 8)}-${sleutel}`}>
      <input type="hidden" name="doe" value="inzien" />
      <input type="hidden" name="id" value={id} />
      <Knoppen>
        <Button bezig={bezig} soort="tweede">
          {t('notities.vraag')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Bij = ({ afspraak }: { readonly afspraak: { readonly begint: string } | undefined }) => {
  const t = useTekst();
  const moment = useMoment();
  return afspraak === undefined ? null : (
    <p className="sk-klein">{t('notities.bij', { moment: moment(afspraak.begint) })}</p>
  );
};

export const Notities = () => {
  const t = useTekst();
  const taal = useTaal();
  const { notities, afspraken, sleutel } = useLoaderData<AfspraakLoader>();
  if (notities.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('notities.titel')}</Kop>
      <Tekst soort="small">{t('notities.uitleg')}</Tekst>
      <ul className="sk-statuslijst" aria-label={t('notities.titel')}>
        {notities.map(({ id, op, sjabloon, titel, door, antwoorden, inzageGevraagd, afspraakId }) => (
          <li key={id} className="sk-statusregel sk-stapel sk-nauw">
            <span className="sk-statusregel-naam">
              {t('notities.regel', { datum: dagTekst(op, taal), soort: sjabloonNaam(t, sjabloon, titel) })}
            </span>
            <p className="sk-klein">{t('notities.door', { naam: door })}</p>
            <Bij afspraak={afspraakVan({ id, afspraakId }, afspraken)} />
            {antwoorden === null ? null : (
              <details>
                <summary>{t('notities.lees')}</summary>
                <Notitieplek id={id} />
                <Inhoud antwoorden={antwoorden} />
              </details>
            )}
            {antwoorden === null && inzageGevraagd ? <Status soort="nu">{t('notities.gevraagd')}</Status> : null}
            {antwoorden === null && !inzageGevraagd ? <Vragen id={id} sleutel={sleutel} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
