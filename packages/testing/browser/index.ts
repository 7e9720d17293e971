/** The front door of browser tests: a real Chromium, a page of a phone or a desk, signing in, axe, and pictures. */
export { axeProblems } from './axe.ts';
export { type Scherm, startBrowser, type TestBrowser } from './chromium.ts';
export { picture } from './picture.ts';
export { bringSession, signIn } from './sign-in.ts';
