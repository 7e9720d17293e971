/** Knows who of the people with a story acts for whom: a bewindvoerder, with an invented ground. */
import { addYears, type Day, parseBsn } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { samplePeople } from '@samenkracht/testing/stad';
import { insertVertegenwoordiging } from '@samenkracht/toegang';

const findId = async (scope: Scope, text: string): Promise<string | undefined> => {
  const bsn = parseBsn(text);
  return bsn && (await findPersoonByBsn(scope, bsn))?.id;
};

/** Those of this municipality; who is not in its register is somebody else's. */
export const storeBewind = async (scope: Scope, peildatum: Day): Promise<void> => {
  for (const mens of samplePeople) {
    if (!('namens' in mens)) continue;
    const vertegenwoordigerId = await findId(scope, mens.bsn);
    for (const persoonId of await Promise.all(mens.namens.map((bsn) => findId(scope, bsn)))) {
      if (vertegenwoordigerId === undefined || persoonId === undefined) continue;
      await insertVertegenwoordiging(scope, {
        soort: 'bewindvoerder',
        persoonId,
        vertegenwoordigerId,
        onderwerpId: undefined,
        grond: 'voorbeeld van een beschikking van de kantonrechter',
        geldig: { from: addYears(peildatum, -1), until: undefined },
      });
    }
  }
};
