/**
 * Knows how far two postcode areas lie apart, as the crow flies: one point for each area of four digits in Rotterdam, Maassluis, Vlaardingen
 * and Schiedam. Source: the pc4 list of Bob den Otter (github.com/bobdenotter/4pp, MIT). Of any other area nothing is known.
 */
import punten from './postcodepunten.json' with { type: 'json' };

const bekend: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(punten));

const graad = Math.PI / 180;
/** Of the earth, on the average. */
const straal = 6_371;

/** Whole kilometres, rounded up from half; undefined where one of the two is not known. */
export const kilometersTussen = (van: string, naar: string): number | undefined => {
  const [een, ander] = [bekend.get(van), bekend.get(naar)];
  if (een === undefined || ander === undefined) return undefined;
  const [breedte = 0, lengte = 0, andereBreedte = 0, andereLengte = 0] = [...een, ...ander].map((deel) => deel * graad);
  const half = (a: number, b: number): number => Math.sin((b - a) / 2) ** 2;
  const boog = half(breedte, andereBreedte) + Math.cos(breedte) * Math.cos(andereBreedte) * half(lengte, andereLengte);
  return Math.round(2 * straal * Math.asin(Math.sqrt(boog)));
};
