/** The front door of the portal: mount it in a server, or start it as its own process. */
export { ensureBuilt } from './server/build.ts';
export { type PortaalSettings, portaalPlugin } from './server/plugin.ts';
export { startPortaal } from './server/start.ts';
