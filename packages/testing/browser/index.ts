/** The front door of browser tests: a real Chromium, a page of a phone or a desk, axe, and pictures. */
export { axeProblems } from './axe.ts';
export { type Scherm, schermen, startBrowser } from './chromium.ts';
export { picture } from './picture.ts';
