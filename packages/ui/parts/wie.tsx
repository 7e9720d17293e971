/** Knows the head of a person's page for a professional: a name as the BRP says to use it, never only a number. */
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';

export const Wie = ({
  naam,
  leeftijd,
  situatie,
  begeleider,
  taken,
  geheim,
  acties,
}: {
  readonly naam: string;
  readonly leeftijd?: number | undefined;
  /** One line: `alleenstaande ouder, 1 kind`. */
  readonly situatie?: string | undefined;
  readonly begeleider?: string | undefined;
  readonly taken?: string | undefined;
  /** The address is secret: said before anything else. */
  readonly geheim?: string | undefined;
  /** For example the number on demand. */
  readonly acties?: ReactNode;
}) => {
  const t = useUiTeksten();
  return (
    <section className="sk-wie" aria-label={naam}>
      <span className="sk-wie-letter" aria-hidden="true">
        {naam.replace(/^(dhr\.|mevr\.)\s*/i, '').slice(0, 1)}
      </span>
      <div>
        <p className="sk-wie-naam">
          {naam}
          {leeftijd === undefined ? null : <span>, {t.jaar(leeftijd)}</span>}
          {geheim ? <span className="sk-merkje sk-merkje-let">{geheim}</span> : null}
        </p>
        <p className="sk-wie-regel">{[situatie, begeleider, taken].filter(Boolean).join(' · ')}</p>
      </div>
      {acties ? <div className="sk-wie-acties">{acties}</div> : null}
    </section>
  );
};
