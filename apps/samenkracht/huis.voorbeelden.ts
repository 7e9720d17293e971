/** Knows every room of two municipalities as the application composes them, with outside parties that nobody reaches. */
import { composeModules, parseSettings } from '@samenkracht/app-api';
import { openDb } from '@samenkracht/platform/db';

const nergens = 'http://127.0.0.1:9';
const settings = parseSettings(
  {
    ...{ adres: 'http://127.0.0.1:8080', gemeente: '0599', gemeenten: ['0599', '0556'], middelen: [] },
    ...{ brp: { url: nergens }, loon: { url: nergens } },
  },
  'this test',
);

/** The database of a test goes with each request; this one is for what asks outside of one, and no test does. */
export const { modules } = composeModules(settings, openDb({ url: 'postgres://niemand@127.0.0.1:9/nergens' }));
