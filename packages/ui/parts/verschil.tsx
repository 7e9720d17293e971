/** Knows a correction: per month what it was, what it becomes, the difference and the cause. */
import { useUiTeksten } from '../teksten.tsx';
import { Bedrag } from './bedrag.tsx';
import { Tabel } from './tabel.tsx';

export type VerschilRegel = {
  readonly sleutel: string;
  /** In words: `september 2026`. */
  readonly maand: string;
  readonly was: number;
  readonly wordt: number;
  readonly oorzaak: string;
};

export const Verschil = ({
  titel,
  regels,
  eerste,
  zonderTotaal = false,
  titelVerborgen = false,
}: {
  readonly titel: string;
  readonly regels: readonly VerschilRegel[];
  /** The name of the first column, where it is no month. */
  readonly eerste?: string;
  /** Where the lines are one month computed several times: their sum means nothing. */
  readonly zonderTotaal?: boolean;
  /** A heading above says it already. */
  readonly titelVerborgen?: boolean;
}) => {
  const t = useUiTeksten();
  const totaal = regels.reduce((sum, { was, wordt }) => sum + wordt - was, 0);
  return (
    <Tabel
      titel={titel}
      titelVerborgen={titelVerborgen}
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: eerste ?? t.maand, rij: true },
        { sleutel: 'was', kop: t.voor, getal: true },
        { sleutel: 'wordt', kop: t.na, getal: true },
        { sleutel: 'verschil', kop: t.verschil, getal: true },
        { sleutel: 'oorzaak', kop: t.oorzaak },
      ]}
      rijen={regels.map(({ sleutel, maand, was, wordt, oorzaak }) => ({
        sleutel,
        cellen: {
          maand,
          was: <Bedrag centen={was} />,
          wordt: <Bedrag centen={wordt} />,
          verschil: <Bedrag centen={wordt - was} teken />,
          oorzaak,
        },
      }))}
      {...(regels.length > 1 && !zonderTotaal
        ? { voet: { maand: t.totaal, verschil: <Bedrag centen={totaal} teken /> } }
        : {})}
    />
  );
};
