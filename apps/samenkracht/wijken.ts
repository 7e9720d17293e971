/** Knows the wijken of the sample city: which postcodes count in which area of Rotterdam, and how many young people live there by the CBS. */

import { insertWijkbronnen, replaceWijkindeling } from '@samenkracht/caseload';
import { day, gemeenteCode } from '@samenkracht/core';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import { type City, scopeFor } from './city.ts';
import wijken from './wijken.json' with { type: 'json' };

type Around = { readonly db: Db; readonly clock: Clock; readonly log: Logger };

/** A postcode is put in the area in which one point of it lies: near enough to look around, no division in law. */
export const loadWijken = async (around: Around, { peildatum }: City): Promise<void> =>
  inGemeente(around.db, gemeenteCode('0599'), async (tx) => {
    if (!(await writeKenmerk(tx, 'voorbeeldwijken', peildatum))) return;
    const scope = scopeFor(around, tx);
    const { bron, indicator } = wijken;
    await replaceWijkindeling(scope, wijken.indeling);
    await insertWijkbronnen(
      scope,
      wijken.rijen.map(({ wijk, waarde }) => ({ wijk, indicator, waarde, peildatum: day(wijken.peildatum), bron })),
    );
  });
