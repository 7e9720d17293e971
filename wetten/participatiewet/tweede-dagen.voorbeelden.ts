/** Knows days for the second implementation: whole numbers, taken apart without the calendar of the house. */

/** Days as whole numbers, years and months taken apart: no text is compared. */
export type Datum = { readonly j: number; readonly m: number; readonly d: number };
export const datum = (tekst: string): Datum => {
  const [j = 0, m = 0, d = 1] = tekst.split('-').map(Number);
  return { j, m, d };
};
export const nummer = ({ j, m, d }: Datum): number => Date.UTC(j, m - 1, d) / 86_400_000;
export const vanNummer = (n: number): Datum => {
  const dag = new Date(n * 86_400_000);
  return { j: dag.getUTCFullYear(), m: dag.getUTCMonth() + 1, d: dag.getUTCDate() };
};
/** The day so many months after a birth; a day that does not exist becomes the first of the next month. */
export const naMaanden = ({ j, m, d }: Datum, maanden: number): number => Date.UTC(j, m - 1 + maanden, d) / 86_400_000;
