/** Knows a dense panel: a heading with what belongs beside it, and content to its edges. */
import { type ReactNode, useId } from 'react';

export const Paneel = ({
  titel,
  naast,
  id,
  children,
}: {
  readonly titel: ReactNode;
  /** Right of the heading: a total, a link. */
  readonly naast?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}) => {
  const kop = useId();
  return (
    <section className="sk-paneel" aria-labelledby={kop} {...(id ? { id } : {})}>
      <div className="sk-paneel-kop">
        <h2 id={kop} className="utrecht-heading-2">
          {titel}
        </h2>
        {naast ? <div className="sk-paneel-naast">{naast}</div> : null}
      </div>
      <div className="sk-paneel-inhoud">{children}</div>
    </section>
  );
};

/** A panel that is folded until it is asked for: its heading and what stands beside it are always there. */
export const Vouwpaneel = ({
  titel,
  naast,
  open = false,
  children,
}: {
  readonly titel: ReactNode;
  readonly naast?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) => {
  const kop = useId();
  return (
    <section className="sk-paneel sk-vouwpaneel" aria-labelledby={kop}>
      <details {...(open ? { open: true } : {})}>
        <summary>
          <h2 id={kop} className="utrecht-heading-2">
            {titel}
          </h2>
          {naast ? <span className="sk-paneel-naast">{naast}</span> : null}
        </summary>
        <div className="sk-paneel-inhoud">{children}</div>
      </details>
    </section>
  );
};

/** Two panels beside each other where there is room. */
export const Naast = ({ children }: { readonly children: ReactNode }) => <div className="sk-naast">{children}</div>;
