/** The front door of what a calculation shows: months on a line, and pay against what one has. */
export { Inkomensgrafiek } from './inkomensgrafiek.tsx';
export { Tijdas } from './tijdas.tsx';
