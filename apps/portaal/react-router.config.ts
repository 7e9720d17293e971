/** Knows how React Router builds the portal: server rendering on, all routes known at the first page. */
import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  // `server/build.ts` says where: a folder per source, so that no running server loses its files.
  buildDirectory: process.env['PORTAAL_BOUWMAP'] ?? 'build/los',
  ssr: true,
  // Lazy discovery asks the server for a manifest on each hover; our portal is small enough to say it all at once.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
