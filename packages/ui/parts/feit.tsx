/** Knows a fact on the screen: the value, where it comes from, since when, and the way to say that it is wrong. */
import type { ReactNode } from 'react';
import { TextLink } from '../frame/link.tsx';
import { useUiTeksten } from '../teksten.tsx';

export type FeitProps = {
  /** Only where two facts have the same name. */
  readonly sleutel?: string;
  readonly naam: string;
  readonly waarde: ReactNode;
  readonly bron?: string | undefined;
  readonly sinds?: string | undefined;
  /** Where one says that it is wrong. */
  readonly kloptNiet?: string | undefined;
  /** Other words for it, such as `Wijzigen`; then `kloptNietLabel` says of what, for who listens. */
  readonly kloptNietTekst?: string | undefined;
  readonly kloptNietLabel?: string | undefined;
  /** What we do not know for sure: `in onderzoek`. */
  readonly merk?: ReactNode;
};

const Feit = ({ naam, waarde, bron, sinds, kloptNiet, kloptNietTekst, kloptNietLabel, merk }: FeitProps) => {
  const t = useUiTeksten();
  return (
    <div className="sk-feit">
      <dt>{naam}</dt>
      <dd>
        <span className="sk-feit-waarde">{waarde}</span>
        {merk ? <span className="sk-feit-merk">{merk}</span> : null}
        {bron || sinds ? (
          <span className="sk-feit-bron">
            {bron ? `${t.bron}: ${bron}` : ''}
            {bron && sinds ? ', ' : ''}
            {sinds ? t.sinds(sinds) : ''}
          </span>
        ) : null}
        {kloptNiet ? (
          <TextLink href={kloptNiet} className="sk-feit-kloptniet" aria-label={kloptNietLabel ?? t.kloptNietVan(naam)}>
            {kloptNietTekst ?? t.kloptNiet}
          </TextLink>
        ) : null}
      </dd>
    </div>
  );
};

export const Feiten = ({ feiten }: { readonly feiten: readonly FeitProps[] }) => (
  <dl className="sk-feiten">
    {feiten.map((feit) => (
      <Feit key={feit.sleutel ?? feit.naam} {...feit} />
    ))}
  </dl>
);
