/** Knows the command that makes a synthetic city: people who do not exist, the same for the same seed. */
import { gemeenteCode, parseDay, parseGemeenteCode } from '@samenkracht/core';
import { systemClock, todayIn } from '@samenkracht/platform/clock';
import { makeStad } from '@samenkracht/testing/stad';
import { type Command, GeweigerdeInvoer, numberOption, parsedOption } from './command.ts';

export const stad: Command = {
  naam: 'stad',
  gebruik: 'stad [N] [--seed 1] [--gemeente 0599] [--peildatum 2026-11-01]',
  woorden: 1,
  uitleg:
    'Maakt een stad van N verzonnen huishoudens (zonder: 100) en schrijft ze als NDJSON, een huishouden per regel.',
  opties: {
    seed: { type: 'string', uitleg: 'hetzelfde getal geeft dezelfde stad (zonder: 1)' },
    gemeente: { type: 'string', uitleg: 'code van de gemeente (zonder: 0599)' },
    peildatum: { type: 'string', uitleg: 'de dag waarop de stad zo is (zonder: vandaag)' },
  },
  run: async (args, io) => {
    const [text = '100', ...more] = args.rest;
    if (!/^\d{1,7}$/.test(text) || more.length > 0)
      throw new GeweigerdeInvoer(['geef een aantal huishoudens, hooguit 9999999']);
    const made = makeStad({
      huishoudens: Number(text),
      seed: numberOption(args, 'seed', { fallback: 1, min: 0, max: 2 ** 31 }),
      gemeente:
        parsedOption(args, 'gemeente', parseGemeenteCode, 'een gemeentecode van vier cijfers') ?? gemeenteCode('0599'),
      peildatum: parsedOption(args, 'peildatum', parseDay, 'een dag als jjjj-mm-dd') ?? todayIn(systemClock.now()),
    });
    for (const huishouden of made.huishoudens()) io.write(`${JSON.stringify(huishouden)}\n`);
    return 0;
  },
};
