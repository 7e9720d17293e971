/** Knows how a recomputation is driven as the worker drives it, set by set; says how long it took and what it found. */

import { addToMonth, firstDay, month } from '@samenkracht/core';
import { bereikVan, resumeHerrekening, startHerrekening } from '../../modules/uitkering/jobs/herrekening.ts';
import { storeHerrekening, sumHerrekenregels } from '../../modules/uitkering/store/herrekening.ts';
import { countLopende } from '../../modules/uitkering/store/lopend.ts';
import { consulent, openOmgeving } from '../maandrun/omgeving.ts';

const [appUrl = '', eerste = '', laatste = ''] = process.argv.slice(2);
const vanaf = month(eerste);
const { db, scope } = openOmgeving(appUrl, firstDay(addToMonth(month(laatste), 1)));

const begin = performance.now();
let herrekening = await scope(consulent, async (om) => {
  const totaal = await countLopende(om, bereikVan(om, { vanaf }));
  const gemaakt = await storeHerrekening(om, { vanaf, oorzaak: 'De wet is veranderd.', totaal });
  return gemaakt === undefined ? undefined : startHerrekening(om, gemaakt);
});
while (herrekening?.status === 'rekenen') {
  const { id } = herrekening;
  herrekening = await scope(consulent, (om) => resumeHerrekening(om, id));
}
const seconden = (performance.now() - begin) / 1_000;
if (herrekening === undefined) throw new Error('the recomputation is there');
const { id } = herrekening;
const totalen = await scope(consulent, (om) => sumHerrekenregels(om, id));
await db.close();
console.log(
  JSON.stringify({
    seconden,
    piek: process.resourceUsage().maxRSS / 1_024,
    anders: totalen.uitkeringen,
    uitzonderingen: totalen.uitzonderingen,
    nabetalen: totalen.nabetalen,
  }),
);
