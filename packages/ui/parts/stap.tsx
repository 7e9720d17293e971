/** Knows where one is in something long: what is done, what is now, what comes, and who acts. */

import { Icoon } from '../frame/icoon.tsx';
import { TextLink } from '../frame/link.tsx';
import { useUiTeksten } from '../teksten.tsx';

export type StapProps = {
  readonly naam: string;
  readonly status: 'klaar' | 'nu' | 'straks';
  /** Who acts, when it is not the reader. */
  readonly wie?: string | undefined;
  readonly uitleg?: string | undefined;
  /** Where one does it, when one may. */
  readonly href?: string | undefined;
};

export const Stappen = ({ stappen, titel }: { readonly stappen: readonly StapProps[]; readonly titel: string }) => {
  const t = useUiTeksten();
  return (
    <ol className="sk-stappen" aria-label={titel}>
      {stappen.map(({ naam, status, wie, uitleg, href }) => (
        <li
          key={naam}
          className={`sk-stap sk-stap-${status}`}
          {...(status === 'nu' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="sk-stap-punt" aria-hidden="true">
            {status === 'klaar' ? <Icoon naam="goed" /> : null}
          </span>
          <span>
            <span className="sk-stap-naam">{href ? <TextLink href={href}>{naam}</TextLink> : naam}</span>
            <span className="sk-onzichtbaar"> ({t[status]})</span>
            {uitleg ? <span className="sk-stap-uitleg">{uitleg}</span> : null}
            {wie ? <span className="sk-stap-uitleg">{t.wieDoet(wie)}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
};
