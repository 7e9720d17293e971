/** Knows an explanation: first the sum as a sentence, then its lines, and in each line the facts, the article and its text. */
import { type ReactNode, useId } from 'react';
import { TextLink } from '../frame/link.tsx';
import { useUiTeksten } from '../teksten.tsx';
import { Bedrag } from './bedrag.tsx';

export type UitlegGrond = {
  /** `Participatiewet, artikel 21, onderdeel a`. */
  readonly tekst: string;
  readonly link?: string | undefined;
  /** The words of the article, where we have them. */
  readonly wettekst?: string | undefined;
};

export type UitlegFeit = { readonly naam: string; readonly waarde: string; readonly bron?: string | undefined };

export type UitlegRegel = {
  readonly wat: string;
  /** Absent for a line that is no amount, such as how many people count. */
  readonly centen?: number | undefined;
  readonly waarde?: string | undefined;
  readonly waarom?: string | undefined;
  readonly feiten?: readonly UitlegFeit[];
  readonly gronden?: readonly UitlegGrond[];
  /** An amount whose source is not confirmed stays marked. */
  readonly nietZeker?: boolean;
  readonly regels?: readonly UitlegRegel[];
  /** A sum of the lines above it. */
  readonly nadruk?: boolean;
};

export type UitlegProps = {
  /** The sum in a sentence. */
  readonly zin: ReactNode;
  readonly regels: readonly UitlegRegel[];
  readonly totaal?: { readonly wat: string; readonly centen: number };
  /** A resident gets sentences and may open more; a lawyer gets all open. */
  readonly diepte?: 'inwoner' | 'consulent' | 'jurist';
  readonly titel?: string;
};

const Gronden = ({ gronden }: { readonly gronden: readonly UitlegGrond[] }) => {
  const t = useUiTeksten();
  return (
    <ul className="sk-uitleg-gronden">
      {gronden.map((grond) => (
        <li key={grond.tekst}>
          {t.wet}: {grond.link ? <TextLink href={grond.link}>{grond.tekst}</TextLink> : grond.tekst}
          {grond.wettekst ? (
            <details>
              <summary>{t.wettekst}</summary>
              <blockquote>{grond.wettekst}</blockquote>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const Feiten = ({ feiten }: { readonly feiten: readonly UitlegFeit[] }) => {
  const t = useUiTeksten();
  return (
    <div>
      <p className="sk-uitleg-kop">{t.gebruikteGegevens}</p>
      <dl className="sk-uitleg-feiten">
        {feiten.map(({ naam, waarde, bron }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>
              {waarde}
              {bron ? <span className="sk-klein"> · {bron}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

const Waarde = ({ regel }: { readonly regel: UitlegRegel }) =>
  regel.centen === undefined ? <span className="sk-bedrag">{regel.waarde}</span> : <Bedrag centen={regel.centen} />;

const hasMore = (regel: UitlegRegel): boolean =>
  Boolean(regel.feiten?.length || regel.gronden?.length || regel.regels?.length || regel.waarom || regel.nietZeker);

const Meer = ({ regel, open }: { readonly regel: UitlegRegel; readonly open: boolean }) => {
  const t = useUiTeksten();
  return (
    <div className="sk-uitleg-meer sk-stapel sk-nauw">
      {regel.waarom ? <p>{regel.waarom}</p> : null}
      {regel.nietZeker ? <p className="sk-uitleg-onzeker">{t.nietZeker}</p> : null}
      {regel.feiten?.length ? <Feiten feiten={regel.feiten} /> : null}
      {regel.gronden?.length ? <Gronden gronden={regel.gronden} /> : null}
      {regel.regels?.length ? (
        <ul className="sk-uitleg-regels">
          {regel.regels.map((kind) => (
            <Regel key={kind.wat} regel={kind} open={open} />
          ))}
        </ul>
      ) : null}
    </div>
  );
};

const Regel = ({ regel, open }: { readonly regel: UitlegRegel; readonly open: boolean }) => (
  <li className={regel.nadruk ? 'sk-uitleg-regel sk-uitleg-som' : 'sk-uitleg-regel'}>
    {hasMore(regel) ? (
      <details {...(open ? { open: true } : {})}>
        <summary>
          <span className="sk-uitleg-wat">
            {regel.wat}
            {regel.nietZeker ? <span aria-hidden="true"> *</span> : null}
          </span>
          <Waarde regel={regel} />
        </summary>
        <Meer regel={regel} open={open} />
      </details>
    ) : (
      <div className="sk-uitleg-dicht">
        <span className="sk-uitleg-wat">{regel.wat}</span>
        <Waarde regel={regel} />
      </div>
    )}
  </li>
);

/** The lines are a list, not a table: each opens in place, and a list stays readable on a phone and by ear. */
export const Uitleg = ({ zin, regels, totaal, diepte = 'inwoner', titel }: UitlegProps) => {
  const id = useId();
  return (
    <section
      className={`sk-uitleg sk-uitleg-${diepte} sk-stapel sk-nauw`}
      {...(titel ? { 'aria-labelledby': id } : {})}
    >
      {titel ? (
        <h3 id={id} className="utrecht-heading-3">
          {titel}
        </h3>
      ) : null}
      <p className="sk-uitleg-zin">{zin}</p>
      <ul className="sk-uitleg-regels">
        {regels.map((regel) => (
          <Regel key={regel.wat} regel={regel} open={diepte === 'jurist'} />
        ))}
        {totaal ? (
          <li className="sk-uitleg-totaal">
            <span>{totaal.wat}</span>
            <Bedrag centen={totaal.centen} />
          </li>
        ) : null}
      </ul>
    </section>
  );
};

/** `waarom?` beside an amount: opens the explanation in place. */
export const Waarom = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => {
  const t = useUiTeksten();
  return (
    <details className="sk-waarom">
      <summary>
        {t.waarom}
        {label ? <span className="sk-onzichtbaar"> {label}</span> : null}
      </summary>
      <div className="sk-waarom-inhoud">{children}</div>
    </details>
  );
};
