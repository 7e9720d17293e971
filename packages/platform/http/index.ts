/** Knows HTTP: how a route is defined, and how routes become a server with one transaction per request. */
export { download, redirect, reply } from './answer.ts';
export { defineRoute } from './define.ts';
