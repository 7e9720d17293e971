/** Knows a few figures that a page is about, side by side; and how far long work is. */
import type { ReactNode } from 'react';
import { useProfessionalTeksten } from './teksten.ts';

export type Kerncijfer = {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: ReactNode;
  readonly uitleg?: ReactNode;
  /** Wants a look. */
  readonly let?: boolean | undefined;
};

export const Kerncijfers = ({ cijfers }: { readonly cijfers: readonly Kerncijfer[] }) => (
  <dl className="sk-kerncijfers">
    {cijfers.map(({ sleutel, naam, waarde, uitleg, let: attention }) => (
      <div key={sleutel} className={attention ? 'sk-kerncijfer sk-kerncijfer-let' : 'sk-kerncijfer'}>
        <dt>{naam}</dt>
        <dd>
          <span className="sk-kerncijfer-waarde">{waarde}</span>
          {uitleg ? <span className="sk-klein">{uitleg}</span> : null}
        </dd>
      </div>
    ))}
  </dl>
);

/** The number stands beside the bar: a bar alone says nothing to who cannot see it. */
export const Voortgang = ({
  naam,
  klaar,
  totaal,
}: {
  readonly naam: string;
  readonly klaar: number;
  readonly totaal: number;
}) => {
  const t = useProfessionalTeksten();
  return (
    <div className="sk-voortgang">
      <span>{naam}</span>
      <progress value={klaar} max={Math.max(totaal, 1)} aria-label={naam}>
        {t.voortgang(klaar, totaal)}
      </progress>
      <span className="sk-bedrag">{t.voortgang(klaar, totaal)}</span>
    </div>
  );
};
