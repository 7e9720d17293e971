/** Knows headings, paragraphs and cards: the plain building blocks of a page. */
import { type ReactNode, useId } from 'react';

/** The one title of a page, with the line that says where it belongs. */
export const PageTitle = ({ children, boven }: { readonly children: ReactNode; readonly boven?: ReactNode }) => (
  <div className="sk-titel">
    {boven ? <p className="sk-titel-boven">{boven}</p> : null}
    <h1 className="utrecht-heading-1">{children}</h1>
  </div>
);

export const Kop = ({
  level = 2,
  children,
  id,
}: {
  readonly level?: 2 | 3;
  readonly children: ReactNode;
  readonly id?: string;
}) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={`utrecht-heading-${level}`} {...(id ? { id } : {})}>
      {children}
    </Heading>
  );
};

export const Tekst = ({
  soort,
  lang,
  children,
}: {
  readonly soort?: 'lead' | 'small';
  /** The language of a text that the api gives in Dutch only. */
  readonly lang?: string;
  readonly children: ReactNode;
}) => (
  <p
    className={soort ? `utrecht-paragraph utrecht-paragraph--${soort}` : 'utrecht-paragraph'}
    {...(lang ? { lang } : {})}
  >
    {children}
  </p>
);

export type KaartProps = {
  readonly titel?: ReactNode;
  readonly level?: 2 | 3;
  /** `nu` is the one thing to do first: it carries the accent. */
  readonly soort?: 'gewoon' | 'nu' | 'zacht';
  readonly children: ReactNode;
};

export const Kaart = ({ titel, level = 2, soort = 'gewoon', children }: KaartProps) => {
  const id = useId();
  return (
    <section className={`sk-kaart sk-kaart-${soort} sk-stapel`} {...(titel ? { 'aria-labelledby': id } : {})}>
      {titel ? (
        <Kop level={level} id={id}>
          {titel}
        </Kop>
      ) : null}
      {children}
    </section>
  );
};
