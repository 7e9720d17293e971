/** Knows months on a line: the amount of each as a figure and as a bar, and what is new in it. */
import type { ReactNode } from 'react';
import { Bedrag } from '../parts/bedrag.tsx';

export type TijdasMaand = {
  readonly sleutel: string;
  readonly naam: string;
  /** Absent where there is no amount; then `zonder` says why. */
  readonly centen?: number | undefined;
  readonly zonder?: string | undefined;
  readonly nieuw: readonly string[];
  /** The language of what is new, where it is not the reader's. */
  readonly nieuwTaal?: string | undefined;
  /** Rests on something that is not confirmed. */
  readonly nietZeker?: string | undefined;
  readonly gekozen?: boolean;
  /** Opens the month. */
  readonly actie?: ReactNode;
};

/** A bar says at a glance what the figure beside it says exactly; it is not read aloud. */
const Balk = ({ deel }: { readonly deel: number }) => (
  <svg className="sk-tijdas-balk" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width="100" height="8" className="sk-tijdas-grond" />
    <rect width={Math.max(0, Math.min(100, deel * 100)).toFixed(1)} height="8" className="sk-tijdas-vol" />
  </svg>
);

const Maand = ({ maand, hoogste }: { readonly maand: TijdasMaand; readonly hoogste: number }) => {
  const { naam, centen, zonder, nieuw, nieuwTaal, nietZeker, gekozen, actie } = maand;
  const soort = `sk-tijdas-maand${nieuw.length > 0 ? ' sk-tijdas-nieuw' : ''}${gekozen ? ' sk-tijdas-gekozen' : ''}`;
  return (
    <li className={soort} {...(gekozen ? { 'aria-current': 'true' as const } : {})}>
      <div className="sk-tijdas-regel">
        <span className="sk-tijdas-naam">{naam}</span>
        <Balk deel={centen === undefined ? 0 : centen / Math.max(1, hoogste)} />
        <span className="sk-tijdas-bedrag">
          {centen === undefined ? <span className="sk-tijdas-zonder">{zonder}</span> : <Bedrag centen={centen} />}
          {nietZeker ? <span className="sk-merkje sk-merkje-let">{nietZeker}</span> : null}
        </span>
        {actie}
      </div>
      {nieuw.length > 0 ? (
        <ul className="sk-tijdas-wat" lang={nieuwTaal}>
          {nieuw.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};

export const Tijdas = ({ label, maanden }: { readonly label: string; readonly maanden: readonly TijdasMaand[] }) => {
  const hoogste = maanden.reduce((top, { centen = 0 }) => Math.max(top, centen), 0);
  return (
    <ol className="sk-tijdas" aria-label={label}>
      {maanden.map((maand) => (
        <Maand key={maand.sleutel} maand={maand} hoogste={hoogste} />
      ))}
    </ol>
  );
};
