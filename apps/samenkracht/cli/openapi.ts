/** Knows the command that prints the description of our API. */
import { describeApi } from '../describe.ts';
import type { Command } from './command.ts';

export const openapi: Command = {
  naam: 'openapi',
  gebruik: 'openapi',
  uitleg: 'Schrijft de beschrijving van de API (OpenAPI 3.1) als JSON.',
  opties: {},
  run: async (_, io) => {
    io.write(`${JSON.stringify(await describeApi(), null, 2)}\n`);
    return 0;
  },
};
