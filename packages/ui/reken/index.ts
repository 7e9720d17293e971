/** The front door of what a calculation shows: months on a line, pay against what one has, and what one choice costs of another. */
export { Afwegingsgrafiek } from './afwegingsgrafiek.tsx';
export { Inkomensgrafiek } from './inkomensgrafiek.tsx';
export { Tijdas } from './tijdas.tsx';
