/** Knows the drawing of pay against what one has: stacked, with the line of both together and the places where more work pays less. */
import { cents, formatEuro } from '@samenkracht/core';
import { useId } from 'react';

export type Grafiekpunt = {
  readonly loon: number;
  readonly bijstand: number;
  readonly toeslagen: number;
  /** With what is left of the pay, and other income. */
  readonly besteedbaar: number;
};
export type Grafiekklip = { readonly van: number; readonly tot: number | null };

export type GrafiekTeksten = {
  readonly titel: string;
  /** The drawing in words, for who does not see it: what it shows and where the shaded places are. */
  readonly beschrijving: string;
  readonly loon: string;
  readonly nettoloon: string;
  readonly bijstand: string;
  /** Absent where they are not computed. */
  readonly toeslagen?: string | undefined;
  readonly besteedbaar: string;
  readonly klip: string;
};

const breed = 640;
const hoog = 340;
const rand = { links: 92, rechts: 14, boven: 14, onder: 62 };

/** Hundreds of euros that divide an axis in about six. */
const stapVoor = (top: number): number =>
  [25_000, 50_000, 100_000, 200_000, 500_000].find((stap) => top / stap <= 7) ?? 1_000_000;

const ticks = (top: number): readonly number[] => {
  const stap = stapVoor(top);
  return Array.from({ length: Math.floor(top / stap) + 1 }, (_, i) => i * stap);
};

const heleEuro = (centen: number): string => formatEuro(cents(centen)).replace(/,\d\d$/, '');

const schaal = (punten: readonly Grafiekpunt[]) => {
  const eerste = punten[0]?.loon ?? 0;
  const laatste = Math.max(punten.at(-1)?.loon ?? 1, eerste + 1);
  const top = punten.reduce((max, { besteedbaar }) => Math.max(max, besteedbaar), 1) * 1.05;
  const x = (loon: number): number =>
    rand.links + ((loon - eerste) / (laatste - eerste)) * (breed - rand.links - rand.rechts);
  const y = (centen: number): number => hoog - rand.onder - (centen / top) * (hoog - rand.boven - rand.onder);
  return { x, y, eerste, laatste, top };
};

type Schaal = ReturnType<typeof schaal>;
type Lijn = readonly (readonly [number, number])[];
const lijn = (punten: readonly (readonly [number, number])[]): string =>
  punten.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

const Assen = ({ s }: { readonly s: Schaal }) => (
  <g>
    {ticks(s.top).map((waarde) => (
      <g key={waarde}>
        <line className="sk-grafiek-lijn" x1={rand.links} x2={breed - rand.rechts} y1={s.y(waarde)} y2={s.y(waarde)} />
        <text className="sk-grafiek-tekst" x={rand.links - 8} y={s.y(waarde) + 4} textAnchor="end">
          {heleEuro(waarde)}
        </text>
      </g>
    ))}
    {ticks(s.laatste)
      .filter((waarde) => waarde >= s.eerste)
      .map((waarde) => (
        <text
          key={waarde}
          className="sk-grafiek-tekst"
          x={s.x(waarde)}
          y={hoog - rand.onder + 24}
          textAnchor={s.x(waarde) > breed - rand.rechts - 24 ? 'end' : 'middle'}
        >
          {heleEuro(waarde)}
        </text>
      ))}
  </g>
);

const Vlak = ({
  soort,
  s,
  onder,
  boven,
}: {
  readonly soort: string;
  readonly s: Schaal;
  readonly onder: Lijn;
  readonly boven: Lijn;
}) => (
  <path
    className={`sk-grafiek-${soort}`}
    d={`${lijn(boven.map(([x, y]) => [s.x(x), s.y(y)]))}${lijn(onder.map(([x, y]) => [s.x(x), s.y(y)] as const).toReversed()).replace('M', 'L')}Z`}
  />
);

/** What is left of pay below, bijstand upon it, toeslagen on top: the upper edge is what one has. */
const Vlakken = ({ s, punten }: { readonly s: Schaal; readonly punten: readonly Grafiekpunt[] }) => {
  const op = (hoogte: (punt: Grafiekpunt) => number): Lijn => punten.map((punt) => [punt.loon, hoogte(punt)] as const);
  const grond = op(() => 0);
  const loon = op((p) => p.besteedbaar - p.bijstand - p.toeslagen);
  const bijstand = op((p) => p.besteedbaar - p.toeslagen);
  const som = op((p) => p.besteedbaar);
  return (
    <>
      <Vlak soort="loon" s={s} onder={grond} boven={loon} />
      <Vlak soort="bijstand" s={s} onder={loon} boven={bijstand} />
      <Vlak soort="toeslagen" s={s} onder={bijstand} boven={som} />
    </>
  );
};

/** The colours differ in lightness too, and the shaded places carry a pattern: nothing hangs on colour alone. */
export const Inkomensgrafiek = ({
  punten,
  klippen,
  teksten,
}: {
  readonly punten: readonly Grafiekpunt[];
  readonly klippen: readonly Grafiekklip[];
  readonly teksten: GrafiekTeksten;
}) => {
  const id = useId();
  const s = schaal(punten);
  return (
    <figure className="sk-grafiek">
      <svg viewBox={`0 0 ${breed} ${hoog}`} role="img" aria-labelledby={`${id}-titel ${id}-wat`}>
        <title id={`${id}-titel`}>{teksten.titel}</title>
        <desc id={`${id}-wat`}>{teksten.beschrijving}</desc>
        <defs>
          <pattern id={`${id}-klip`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="sk-grafiek-streep" x1="0" x2="0" y1="0" y2="8" />
          </pattern>
        </defs>
        <Vlakken s={s} punten={punten} />
        <Assen s={s} />
        {klippen.map(({ van, tot }) => (
          <rect
            key={van}
            className="sk-grafiek-klip"
            x={s.x(van)}
            y={rand.boven}
            width={Math.max(2, s.x(tot ?? s.laatste) - s.x(van))}
            height={hoog - rand.boven - rand.onder}
            fill={`url(#${id}-klip)`}
          />
        ))}
        <path className="sk-grafiek-som" d={lijn(punten.map((p) => [s.x(p.loon), s.y(p.besteedbaar)]))} />
        <text className="sk-grafiek-tekst" x={(rand.links + breed - rand.rechts) / 2} y={hoog - 8} textAnchor="middle">
          {teksten.loon}
        </text>
      </svg>
      <figcaption className="sk-grafiek-legenda">
        <span className="sk-grafiek-sleutel sk-grafiek-sleutel-som">{teksten.besteedbaar}</span>
        <span className="sk-grafiek-sleutel sk-grafiek-sleutel-loon">{teksten.nettoloon}</span>
        <span className="sk-grafiek-sleutel sk-grafiek-sleutel-bijstand">{teksten.bijstand}</span>
        {teksten.toeslagen ? (
          <span className="sk-grafiek-sleutel sk-grafiek-sleutel-toeslagen">{teksten.toeslagen}</span>
        ) : null}
        {klippen.length > 0 ? <span className="sk-grafiek-sleutel sk-grafiek-sleutel-klip">{teksten.klip}</span> : null}
      </figcaption>
    </figure>
  );
};
