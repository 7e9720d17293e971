/** Knows how to start the stand-in for Suwinet's income data: for trying out and testing, never for real people. */
export type { Inkomstenopgave, Inkomstenverhouding, Suwiclient } from './antwoord.ts';
export { type Standin, start } from './server.ts';
