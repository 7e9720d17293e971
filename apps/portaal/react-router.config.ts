/** Knows how React Router builds the portal: server rendering on, all routes known at the first page. */
import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  // Lazy discovery asks the server for a manifest on each hover; our portal is small enough to say it all at once.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
