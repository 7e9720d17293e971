/** Knows the drawing of a trade-off: how many people change against how uneven it stays, a point per price. */
import { useId } from 'react';

export type Afwegingskeuze = {
  readonly sleutel: string;
  /** People who get somebody else. */
  readonly wissels: number;
  /** Above the even share, in percent. */
  readonly scheef: number;
  readonly gekozen: boolean;
};

export type AfwegingTeksten = {
  readonly titel: string;
  /** The drawing in words, for who does not see it. */
  readonly beschrijving: string;
  readonly wissels: string;
  readonly scheef: string;
  readonly gekozen: string;
  readonly ander: string;
};

const breed = 640;
const hoog = 300;
const rand = { links: 64, rechts: 24, boven: 28, onder: 58 };

/** Whole steps that divide an axis in about five. */
const ticks = (top: number): readonly number[] => {
  const stap = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].find((een) => top / een <= 6) ?? 5_000;
  return Array.from({ length: Math.floor(top / stap) + 1 }, (_, i) => i * stap);
};

const schaal = (punten: readonly Afwegingskeuze[]) => {
  const meest = Math.max(1, ...punten.map(({ wissels }) => wissels)) * 1.08;
  const scheefst = Math.max(1, ...punten.map(({ scheef }) => scheef)) * 1.15;
  return {
    meest,
    scheefst,
    x: (wissels: number): number => rand.links + (wissels / meest) * (breed - rand.links - rand.rechts),
    y: (scheef: number): number => hoog - rand.onder - (scheef / scheefst) * (hoog - rand.boven - rand.onder),
  };
};

type Schaal = ReturnType<typeof schaal>;

const Assen = ({ s, teksten }: { readonly s: Schaal; readonly teksten: AfwegingTeksten }) => (
  <g>
    {ticks(s.scheefst).map((waarde) => (
      <g key={waarde}>
        <line className="sk-grafiek-lijn" x1={rand.links} x2={breed - rand.rechts} y1={s.y(waarde)} y2={s.y(waarde)} />
        <text className="sk-grafiek-tekst" x={rand.links - 8} y={s.y(waarde) + 4} textAnchor="end">
          {`${waarde}%`}
        </text>
      </g>
    ))}
    {ticks(s.meest).map((waarde) => (
      <text key={waarde} className="sk-grafiek-tekst" x={s.x(waarde)} y={hoog - rand.onder + 24} textAnchor="middle">
        {waarde}
      </text>
    ))}
    <text className="sk-grafiek-tekst" x={(rand.links + breed - rand.rechts) / 2} y={hoog - 8} textAnchor="middle">
      {teksten.wissels}
    </text>
    <text className="sk-grafiek-tekst" x={8} y={16}>
      {teksten.scheef}
    </text>
  </g>
);

/** The chosen point is a filled square and named, the others are open rounds: nothing hangs on colour alone. */
export const Afwegingsgrafiek = ({
  punten,
  teksten,
}: {
  readonly punten: readonly Afwegingskeuze[];
  readonly teksten: AfwegingTeksten;
}) => {
  const id = useId();
  const s = schaal(punten);
  const opVolgorde = punten.toSorted((a, b) => a.wissels - b.wissels || b.scheef - a.scheef);
  const lijn = opVolgorde.map(
    (p, i) => `${i === 0 ? 'M' : 'L'}${s.x(p.wissels).toFixed(1)} ${s.y(p.scheef).toFixed(1)}`,
  );
  return (
    <figure className="sk-grafiek">
      <svg viewBox={`0 0 ${breed} ${hoog}`} role="img" aria-labelledby={`${id}-titel ${id}-wat`}>
        <title id={`${id}-titel`}>{teksten.titel}</title>
        <desc id={`${id}-wat`}>{teksten.beschrijving}</desc>
        <Assen s={s} teksten={teksten} />
        <path className="sk-grafiek-som" d={lijn.join('')} />
        {opVolgorde.map(({ sleutel, wissels, scheef, gekozen }) =>
          gekozen ? (
            <rect
              key={sleutel}
              className="sk-grafiek-loon"
              x={s.x(wissels) - 8}
              y={s.y(scheef) - 8}
              width="16"
              height="16"
            />
          ) : (
            <circle key={sleutel} className="sk-grafiek-punt" cx={s.x(wissels)} cy={s.y(scheef)} r="6" />
          ),
        )}
      </svg>
      <figcaption className="sk-grafiek-legenda">
        <span className="sk-grafiek-sleutel sk-grafiek-sleutel-loon">{teksten.gekozen}</span>
        <span className="sk-grafiek-sleutel sk-grafiek-sleutel-punt">{teksten.ander}</span>
      </figcaption>
    </figure>
  );
};
