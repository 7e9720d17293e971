/** Knows the work of the sample city: jobs from part to more, and somebody who went from a programme to paid work. Entered once. */
import { addDays, type Day, gemeenteCode } from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import { werkbouw } from '@samenkracht/plan';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Scope } from '@samenkracht/platform/module';
import { bsnOf, type SampleKey } from '@samenkracht/testing/stad';
import { type City, scopeFor } from './city.ts';
import { medewerkerOf, onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldwerk';
const rotterdam = gemeenteCode('0599');

type Baan = Parameters<typeof werkbouw.saveBaan>[2];
type Verteld = Pick<Baan, 'werkgever' | 'soort'> & {
  readonly uren: number;
  readonly dagenGeleden: number;
  /** How many days ago was the first day without it. */
  readonly voorbij?: number;
};

const banen: Partial<Record<SampleKey, readonly Verteld[]>> = {
  karim: [
    { werkgever: 'Fietsenmakerij Zuid', soort: 'proefplaatsing', uren: 8, dagenGeleden: 240, voorbij: 180 },
    { werkgever: 'Fietsenmakerij Zuid', soort: 'parttime', uren: 16, dagenGeleden: 180 },
    { werkgever: 'Buurtbus', soort: 'parttime', uren: 4, dagenGeleden: 40 },
  ],
  sandra: [{ werkgever: 'Kinderopvang De Maas', soort: 'garantiebaan', uren: 24, dagenGeleden: 28 }],
};
/** Went to paid work from a programme, so many days ago. */
const naarWerk: Partial<Record<SampleKey, number>> = { sandra: 28 };

const enterBanen = async (scope: Scope, persoonId: string, verteld: readonly Verteld[], op: Day): Promise<void> => {
  const coach = medewerkerOf(rotterdam, 'coach');
  for (const { uren, dagenGeleden, voorbij, ...rest } of verteld) {
    const vanaf = addDays(op, -dagenGeleden);
    const tot = voorbij === undefined ? undefined : addDays(op, -voorbij);
    const baan = { ...rest, id: crypto.randomUUID(), minuten: uren * 60, vanaf, tot, gelezen: 0 };
    const gedaan = await werkbouw.saveBaan(onDay(scope, tot ?? vanaf, coach), persoonId, baan, 'consulent');
    if (!gedaan.ok) throw new Error(`a sample job is refused: ${gedaan.error.code}`);
  }
};

type Around = { readonly db: Db; readonly clock: Clock; readonly log: Logger };

export const loadWerk = async (around: Around, { peildatum }: City): Promise<void> =>
  inGemeente(around.db, rotterdam, async (tx) => {
    if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
    const scope = scopeFor(around, tx);
    const wie = [...new Set([...Object.keys(banen), ...Object.keys(naarWerk)])] as readonly SampleKey[];
    const gevonden = await findPersonenByBsn(scope, wie.map(bsnOf));
    for (const sleutel of wie) {
      const persoonId = gevonden.get(bsnOf(sleutel));
      if (persoonId === undefined) continue;
      await enterBanen(scope, persoonId, banen[sleutel] ?? [], peildatum);
      const dagen = naarWerk[sleutel];
      if (dagen === undefined) continue;
      const om = { persoonId, onderwerpId: crypto.randomUUID(), bron: 'programma', reden: 'werk' } as const;
      await werkbouw.takeUpUitstroom(scope, [{ ...om, einde: addDays(peildatum, -dagen) }]);
    }
  });
