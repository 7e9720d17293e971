/** Knows the rail of actions: each opens in place to its form, one at a time, with a key that a browser knows by itself. */
import type { ReactNode } from 'react';
import { useProfessionalTeksten } from './teksten.ts';

export type Actie = {
  readonly sleutel: string;
  readonly titel: string;
  /** One letter; the browser makes it a shortcut (accesskey). */
  readonly toets?: string | undefined;
  /** How many wait: `2`. */
  readonly aantal?: number | undefined;
  /** Opened at once: after an error in its form, or because it is the next thing to do. */
  readonly open?: boolean | undefined;
  readonly soort?: 'hoofd' | 'gewoon' | undefined;
  readonly inhoud: ReactNode;
};

/**
 * `name` makes the browser close the others; without that support they just stay open. Another set of actions is made
 * anew: a browser closes what is put open beside one that is open still.
 */
export const Doen = ({ titel, acties }: { readonly titel: string; readonly acties: readonly Actie[] }) => {
  const t = useProfessionalTeksten();
  const keys = acties.some(({ toets }) => toets !== undefined);
  return (
    <section className="sk-doen" id="doen" aria-label={titel}>
      <h2 className="sk-doen-titel">{titel}</h2>
      <div key={acties.map(({ sleutel, open }) => `${sleutel}${open ? '!' : ''}`).join()}>
        {acties.map(({ sleutel, titel: naam, toets, aantal, open, soort, inhoud }) => (
          <details
            key={sleutel}
            id={`doen-${sleutel}`}
            name="doen"
            className={soort === 'hoofd' ? 'sk-doen-actie sk-doen-hoofd' : 'sk-doen-actie'}
            {...(open ? { open: true } : {})}
          >
            <summary {...(toets ? { accessKey: toets } : {})}>
              <span>{naam}</span>
              {aantal ? <span className="sk-doen-aantal">{aantal}</span> : null}
              {toets ? (
                <span className="sk-toets" aria-hidden="true">
                  {toets.toUpperCase()}
                </span>
              ) : null}
            </summary>
            <div className="sk-doen-inhoud sk-stapel">{inhoud}</div>
          </details>
        ))}
      </div>
      {keys ? <p className="sk-klein sk-doen-help">{t.sneltoetsen}</p> : null}
    </section>
  );
};

/** Where the rail stands under the content, this leads to it from the top of the page. */
export const NaarDoen = () => {
  const t = useProfessionalTeksten();
  return (
    <p className="sk-naardoen">
      <a className="utrecht-link utrecht-link--html-a" href="#doen">
        {t.naarDoen}
      </a>
    </p>
  );
};
