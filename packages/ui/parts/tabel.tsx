/** Knows a table: a caption, a header per column and row, figures right-aligned; on a phone a table may become cards. */
import type { ReactNode } from 'react';

export type Kolom = {
  readonly sleutel: string;
  readonly kop: ReactNode;
  /** Figures: right-aligned and under each other. */
  readonly getal?: boolean;
  /** Names the row. */
  readonly rij?: boolean;
};

export type TabelRij = {
  readonly sleutel: string;
  readonly cellen: Readonly<Record<string, ReactNode>>;
  readonly nadruk?: boolean;
};

export type TabelProps = {
  readonly titel: ReactNode;
  /** The caption is for who listens only, where a heading stands above. */
  readonly titelVerborgen?: boolean;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly TabelRij[];
  readonly voet?: Readonly<Record<string, ReactNode>>;
  /** Becomes cards below 600 px; otherwise it scrolls sideways. */
  readonly stapelt?: boolean;
};

const Cel = ({ kolom, children }: { readonly kolom: Kolom; readonly children: ReactNode }) => {
  const className = kolom.getal ? 'utrecht-table__cell utrecht-table__cell--numeric-column' : 'utrecht-table__cell';
  return kolom.rij ? (
    <th scope="row" className={`${className} sk-tabel-rijkop`}>
      {children}
    </th>
  ) : (
    <td className={className} data-kop={typeof kolom.kop === 'string' ? kolom.kop : ''}>
      {children}
    </td>
  );
};

const Koppen = ({ kolommen }: { readonly kolommen: readonly Kolom[] }) => (
  <thead className="utrecht-table__header">
    <tr className="utrecht-table__row">
      {kolommen.map((kolom) => (
        <th
          key={kolom.sleutel}
          scope="col"
          className={
            kolom.getal
              ? 'utrecht-table__header-cell utrecht-table__header-cell--numeric-column'
              : 'utrecht-table__header-cell'
          }
        >
          {kolom.kop}
        </th>
      ))}
    </tr>
  </thead>
);

/** So many columns do not fit between a phone and a desk: there it scrolls sideways, though it stacks on a phone. */
const breed = (kolommen: readonly Kolom[]): boolean => kolommen.length > 4;

export const Tabel = ({ titel, titelVerborgen = false, kolommen, rijen, voet, stapelt = false }: TabelProps) => (
  // A table that scrolls must be reachable with the keyboard.
  <section
    className={stapelt ? `sk-tabel sk-tabel-stapelt${breed(kolommen) ? ' sk-tabel-breed' : ''}` : 'sk-tabel'}
    {...(stapelt ? {} : { 'aria-label': typeof titel === 'string' ? titel : 'tabel' })}
    {...(!stapelt || breed(kolommen) ? { tabIndex: 0 } : {})}
  >
    <table className="utrecht-table utrecht-table--html-table">
      <caption className={titelVerborgen ? 'sk-onzichtbaar' : 'utrecht-table__caption'}>{titel}</caption>
      <Koppen kolommen={kolommen} />
      <tbody className="utrecht-table__body">
        {rijen.map(({ sleutel, cellen, nadruk }) => (
          <tr key={sleutel} className={nadruk ? 'utrecht-table__row sk-tabel-nadruk' : 'utrecht-table__row'}>
            {kolommen.map((kolom) => (
              <Cel key={kolom.sleutel} kolom={kolom}>
                {cellen[kolom.sleutel]}
              </Cel>
            ))}
          </tr>
        ))}
      </tbody>
      {voet ? (
        <tfoot className="utrecht-table__footer">
          <tr className="utrecht-table__row">
            {kolommen.map((kolom) => (
              <Cel key={kolom.sleutel} kolom={kolom}>
                {voet[kolom.sleutel]}
              </Cel>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  </section>
);
