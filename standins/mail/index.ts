/** Knows how to start the stand-in for a mail service: for trying out and testing, nothing leaves this machine. */
export { dienst } from './dienst.ts';
export type { Mail } from './mail.ts';
export { type Standin, type Storing, start } from './server.ts';
