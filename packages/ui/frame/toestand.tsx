/** Knows the states of a page that shows no data: loading, empty, error, no access; and the notices above content. */
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import { PageTitle } from './tekst.tsx';

export type MeldingSoort = 'info' | 'goed' | 'let' | 'fout';
const library = { info: 'info', goed: 'ok', let: 'warning', fout: 'error' } as const;
const drawing: Record<MeldingSoort, IcoonNaam> = { info: 'info', goed: 'goed', let: 'let', fout: 'fout' };

/** A notice. `live` makes a screen reader say it when it appears; a notice that was there from the start is only read. */
export const Melding = ({
  soort,
  titel,
  live = false,
  children,
}: {
  readonly soort: MeldingSoort;
  readonly titel?: string;
  readonly live?: boolean;
  readonly children?: ReactNode;
}) => {
  const t = useUiTeksten();
  const woord = { info: t.weetje, goed: t.gelukt, let: t.let, fout: t.fout }[soort];
  return (
    <div className={`utrecht-alert utrecht-alert--${library[soort]} sk-melding sk-melding-${soort}`}>
      <div className="utrecht-alert__icon">
        <Icoon naam={drawing[soort]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message" {...(live ? { role: soort === 'fout' ? 'alert' : 'status' } : {})}>
          <p className="sk-melding-titel">{titel ?? woord}</p>
          {children}
        </div>
      </div>
    </div>
  );
};

/** An empty state: says what will appear here and what one can do. */
export const Leeg = ({
  icoon = 'lijst',
  titel,
  actie,
  children,
}: {
  readonly icoon?: IcoonNaam;
  readonly titel: string;
  readonly actie?: ReactNode;
  readonly children?: ReactNode;
}) => (
  <div className="sk-leeg sk-stapel">
    <span className="sk-leeg-icoon">
      <Icoon naam={icoon} />
    </span>
    <p className="sk-leeg-titel">{titel}</p>
    {children}
    {actie}
  </div>
);

export const Laden = () => {
  const t = useUiTeksten();
  return (
    <div className="sk-laden" role="status">
      <span className="sk-laden-balk" aria-hidden="true" />
      <span>{t.laden}</span>
    </div>
  );
};

/** A page that could not be shown: what is wrong, what is kept, what one can do. Also for no access and not found. */
export const Foutpagina = ({
  titel,
  boven,
  klein,
  acties,
  children,
}: {
  readonly titel: string;
  readonly boven?: string;
  /** In small print: a number to name on the phone. */
  readonly klein?: ReactNode;
  readonly acties?: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className="sk-foutpagina sk-stapel">
    <PageTitle {...(boven ? { boven } : {})}>{titel}</PageTitle>
    {children}
    {acties ? <div className="sk-knoppen">{acties}</div> : null}
    {klein ? <p className="sk-klein">{klein}</p> : null}
  </div>
);
