/** Knows how the made-up households enter: persons, running benefits with their facts, and the wage of who works. Not measured. */
import { betaalinstellingen } from '@samenkracht/betaling';
import { addToMonth, cents, day, month, monthsIn } from '@samenkracht/core';
import { loadPersonen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { fictiveIban, type Huishouden, makeStad } from '@samenkracht/testing/stad';
import { takeOver } from '@samenkracht/uitkering';
import { overnamesOf } from '../../apps/samenkracht/overname.ts';
import { ensureBron, storeOpgave } from '../../modules/uitkering/store/inkomst.ts';
import { consulent, maand, openOmgeving, peildatum } from './omgeving.ts';

const [appUrl = '', aantal = '0', eerste = maand, totEnMet = eerste] = process.argv.slice(2);
const { db, scope } = openOmgeving(appUrl, `${eerste}-02`);
const maanden = [...monthsIn(month(eerste), addToMonth(month(totEnMet), 1))];
const perKeer = 500;

/** One in five has a wage, of any number of cents; known at the payroll, so that the month settles by itself. */
const storeLonen = async (
  om: Scope,
  ids: readonly string[],
  deuren: readonly Huishouden[],
  persoonIds: readonly string[],
) => {
  for (const [i, uitkeringId] of ids.entries()) {
    const deur = deuren[i];
    if (deur === undefined || deur.nummer % 5 !== 0) continue;
    const bron = await ensureBron(om, {
      uitkeringId,
      persoonId: persoonIds[i] ?? '',
      wie: 'belanghebbende',
      werkgever: 'Bakkerij De Korenaar',
      loonverwijzing: `L${deur.nummer}`,
      vakantiegeld: 'meebetaald',
      metHeffingskorting: true,
      vanaf: month(eerste),
    });
    for (const een of maanden)
      await storeOpgave(om, {
        bron,
        maand: een,
        kanaal: 'loongegevens',
        status: 'definitief',
        netto: cents(20_000 + ((deur.nummer * 7_919) % 60_000)),
        kenmerk: `LOON-${deur.nummer}`,
        leveringssleutel: `${deur.nummer}/${een}`,
      });
  }
};

const laad = (deuren: readonly Huishouden[]): Promise<void> =>
  scope(consulent, async (om) => {
    const ids = await loadPersonen(
      om,
      deuren.flatMap(({ leden }) => leden.map(({ persoon }) => toPersoon(persoon, peildatum))),
    );
    const overnames = overnamesOf(deuren, ids);
    const uitkeringen = await takeOver(om, overnames);
    const persoonIds = overnames.map(({ persoonId }) => persoonId);
    await storeLonen(om, uitkeringen, deuren, persoonIds);
  });

await scope(consulent, (om) =>
  betaalinstellingen.store(om, {
    vanaf: day('2017-01-01'),
    naam: 'Gemeente Rotterdam',
    iban: fictiveIban(599),
    betaaldag: 25,
    verschuiving: 'volgende',
  }),
);

let wachtend: Huishouden[] = [];
let geladen = 0;
// more than asked for: some doors have no running benefit
for (const deur of makeStad({ seed: 20_261_101, huishoudens: Number(aantal) * 2, peildatum }).huishoudens()) {
  if (deur.uitkering === undefined) continue;
  wachtend.push(deur);
  geladen += 1;
  if (wachtend.length === perKeer || geladen === Number(aantal)) {
    await laad(wachtend);
    wachtend = [];
  }
  if (geladen === Number(aantal)) break;
}
await db.pool.query('select 1');
await db.close();
console.log(JSON.stringify({ geladen }));
