/** Knows states in a word with a shape, never by colour alone; and lists of things that have one. */
import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '../frame/icoon.tsx';
import { BareLink } from '../frame/link.tsx';

export type StatusSoort = 'goed' | 'let' | 'fout' | 'nu' | 'rust';
const drawing: Record<StatusSoort, IcoonNaam> = { goed: 'goed', let: 'let', fout: 'fout', nu: 'klok', rust: 'info' };

export const Status = ({ soort, children }: { readonly soort: StatusSoort; readonly children: ReactNode }) => (
  <span className={`utrecht-status-badge sk-status sk-status-${soort}`}>
    <Icoon naam={drawing[soort]} />
    {children}
  </span>
);

export type StatusRegel = {
  readonly sleutel: string;
  readonly titel: ReactNode;
  readonly href?: string | undefined;
  readonly status?: ReactNode;
  readonly uitleg?: ReactNode;
  readonly waarde?: ReactNode;
  /** New since the last visit. */
  readonly nieuw?: string | undefined;
};

/** A list of things one can open: the whole row is the target, the title is the link. */
export const StatusList = ({ regels, titel }: { readonly regels: readonly StatusRegel[]; readonly titel: string }) => (
  <ul className="sk-statuslijst" aria-label={titel}>
    {regels.map(({ sleutel, titel: naam, href, status, uitleg, waarde, nieuw }) => (
      <li key={sleutel} className={nieuw ? 'sk-statusregel sk-statusregel-nieuw' : 'sk-statusregel'}>
        <div className="sk-statusregel-kop">
          {href ? (
            <BareLink href={href} className="sk-statusregel-link">
              {naam}
            </BareLink>
          ) : (
            <span className="sk-statusregel-naam">{naam}</span>
          )}
          {nieuw ? <span className="sk-merkje">{nieuw}</span> : null}
          {waarde ? <span className="sk-statusregel-waarde">{waarde}</span> : null}
        </div>
        {uitleg ? <p className="sk-klein">{uitleg}</p> : null}
        {status}
      </li>
    ))}
  </ul>
);
