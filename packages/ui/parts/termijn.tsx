/** Knows a deadline on the screen: the date, what happens then, and the days left in words. */
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';

export const Termijn = ({
  datum,
  wat,
  dagen,
  opgeschort,
}: {
  /** In words: `14 januari 2027`. */
  readonly datum: string;
  readonly wat?: ReactNode;
  /** Days left; negative is late. Absent where it is nobody's hurry. */
  readonly dagen?: number | undefined;
  /** Why the clock stands still. */
  readonly opgeschort?: string | undefined;
}) => {
  const t = useUiTeksten();
  const dringend = dagen !== undefined && dagen <= 7 && !opgeschort;
  return (
    <p className={dringend ? 'sk-termijn sk-termijn-dringend' : 'sk-termijn'}>
      {wat ? <span>{wat} </span> : null}
      <strong>{datum}</strong>
      {dagen === undefined || opgeschort ? null : <span className="sk-termijn-dagen"> ({t.dagen(dagen)})</span>}
      {opgeschort === undefined ? null : (
        <span className="sk-termijn-stil">
          {t.opgeschort}: {opgeschort}
        </span>
      )}
    </p>
  );
};
