/** Knows a person's line: what happened, newest first, by month, with what is new since the last visit marked. */
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';

export type LijnMoment = {
  readonly sleutel: string;
  /** In words: `28 oktober`; empty where the one above it says the same day. */
  readonly dag: string;
  readonly wat: ReactNode;
  readonly uitleg?: ReactNode;
  readonly nieuw?: boolean;
};

export type LijnMaand = { readonly maand: string; readonly momenten: readonly LijnMoment[] };

export const Lijn = ({ maanden, titel }: { readonly maanden: readonly LijnMaand[]; readonly titel: string }) => {
  const t = useUiTeksten();
  return (
    <section className="sk-lijn sk-stapel" aria-label={titel}>
      {maanden.map(({ maand, momenten }) => (
        <div key={maand}>
          <h2 className="sk-lijn-maand">{maand}</h2>
          <ol>
            {momenten.map(({ sleutel, dag, wat, uitleg, nieuw }) => (
              <li key={sleutel} className={nieuw ? 'sk-lijn-nieuw' : ''}>
                {dag ? <span className="sk-lijn-dag">{dag}</span> : null}
                <span>
                  {wat}
                  {nieuw ? ' ' : null}
                  {nieuw ? <span className="sk-merkje">{t.nieuw}</span> : null}
                  {uitleg ? <span className="sk-lijn-uitleg">{uitleg}</span> : null}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
};
