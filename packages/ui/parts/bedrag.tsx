/** Knows an amount on the screen: in euros, with cents, figures under each other, a minus that is written. */
import { cents, formatEuro } from '@samenkracht/core';
import type { ReactNode } from 'react';

/** Amounts come from the API as whole cents. */
export const Bedrag = ({
  centen,
  groot = false,
  teken = false,
}: {
  readonly centen: number;
  /** The one amount a page is about. */
  readonly groot?: boolean;
  /** Writes a plus too: for differences. */
  readonly teken?: boolean;
}) => (
  <span className={groot ? 'sk-bedrag sk-bedrag-groot' : 'sk-bedrag'}>
    {teken && centen > 0 ? '+' : ''}
    {formatEuro(cents(centen)).replace('-', '\u2212')}
  </span>
);

/** A line with an amount at its end, and what belongs to it (why, open) under it. */
export const BedragRegel = ({
  wat,
  centen,
  children,
}: {
  readonly wat: ReactNode;
  readonly centen: number;
  readonly children?: ReactNode;
}) => (
  <div className="sk-bedragregel">
    <span>{wat}</span>
    <Bedrag centen={centen} />
    {children}
  </div>
);
