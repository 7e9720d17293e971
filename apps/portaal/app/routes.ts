/** Knows which address shows which screen. */
import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';
import { professionalRoutes } from './routes/professional/routes.ts';

export default [
  layout('routes/inwoner/kader.tsx', [index('routes/inwoner/start.tsx')]),
  ...professionalRoutes,
  route('aanmelden', 'routes/aanmelden.tsx'),
  route('afmelden', 'routes/afmelden.tsx'),
  route('taal/:taal', 'routes/taal.tsx'),
  route('thema/:gemeente', 'routes/thema.tsx'),
  route('te-groot', 'routes/te-groot.tsx'),
  route('*', 'routes/onbekend.tsx'),
] satisfies RouteConfig;
