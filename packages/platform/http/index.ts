/** Knows HTTP: how a route is defined, and how routes become a server with one transaction per request. */
export { download, downloadInParts, redirect, reply } from './answer.ts';
export type { Authenticate, Poging, ServerConfig, ServerParts } from './config.ts';
export { defineRoute } from './define.ts';
export { buildOpenApi } from './openapi.ts';
export { buildServer, type Server } from './server.ts';
