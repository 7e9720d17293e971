/** Knows the addresses of the professional's screens. */
import { index, layout, prefix, type RouteConfigEntry } from '@react-router/dev/routes';

export const professionalRoutes: RouteConfigEntry[] = prefix('professional', [
  layout('routes/professional/kader.tsx', [index('routes/professional/vandaag.tsx')]),
]);
