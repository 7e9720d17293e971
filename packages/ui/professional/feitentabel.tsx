/** Knows the facts of a case as a dense table: value, source, the period it holds, and since when we know it. */
import type { ReactNode } from 'react';
import { Tabel } from '../parts/tabel.tsx';
import { useProfessionalTeksten } from './teksten.ts';

export type FeitRegel = {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: ReactNode;
  readonly bron?: string | undefined;
  readonly periode?: string | undefined;
  readonly sinds?: string | undefined;
  /** `in onderzoek`, `geschat`. */
  readonly merk?: string | undefined;
};

export const FeitenTabel = ({ titel, feiten }: { readonly titel: string; readonly feiten: readonly FeitRegel[] }) => {
  const t = useProfessionalTeksten();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'feit', kop: t.feit, rij: true },
        { sleutel: 'waarde', kop: t.waarde },
        ...(feiten.some(({ bron }) => bron) ? [{ sleutel: 'bron', kop: t.bron }] : []),
        ...(feiten.some(({ periode }) => periode) ? [{ sleutel: 'periode', kop: t.periode }] : []),
        ...(feiten.some(({ sinds }) => sinds) ? [{ sleutel: 'sinds', kop: t.sinds }] : []),
      ]}
      rijen={feiten.map(({ sleutel, naam, waarde, bron, periode, sinds, merk }) => ({
        sleutel,
        cellen: {
          feit: naam,
          waarde: (
            <span>
              {waarde}
              {merk ? <span className="sk-merkje sk-merkje-let">{merk}</span> : null}
            </span>
          ),
          bron,
          periode: periode ? <span className="sk-eenregel">{periode}</span> : '',
          sinds: sinds ? <span className="sk-eenregel">{sinds}</span> : '',
        },
      }))}
    />
  );
};
