/** Knows which steps of benefits one person proposed and a second must answer: one query for each kind. */
import { formatDay, formatMonth, type Money, type Month } from '@samenkracht/core';
import { together, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { goedkeuringen, type Wachtend } from '@samenkracht/zaak';
import { type RawBuilder, sql } from 'kysely';
import type { Bufferinzet } from '../domain/buffer.ts';
import type { Stapinhoud } from '../domain/invordering.ts';
import { stapzin } from '../domain/stapzin.ts';
import type { Wijziging } from '../domain/wijziging.ts';
import { wijzigingzin } from '../domain/wijzigingszin.ts';

type Door = { readonly door: string; readonly door_naam: string; readonly op: string };
/** `plek` is the uitkering. */
export type Wachtendestap = Wachtend & { readonly persoonId: string };

const rows = async <R>(scope: Scope, query: RawBuilder<R>): Promise<readonly R[]> =>
  (await query.execute(view<unknown>(scope.tx))).rows;

const wie = ({ door, door_naam, op }: Door) => ({ door: { id: door, naam: door_naam }, op });

type Vanuitkering = Door & { readonly uitkering_id: string; readonly persoon_id: string };
const van = (row: Vanuitkering) => ({ plek: row.uitkering_id, persoonId: row.persoon_id, ...wie(row) });

const wijzigingen = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const gevonden = await rows(
    scope,
    sql<Vanuitkering & Pick<Wijziging, 'soort' | 'vanaf' | 'tot' | 'wie'>>`
    select w.uitkering_id, u.persoon_id, w.soort, w.vanaf, w.tot, w.wie,
      w.voorgesteld_door as door, w.voorgesteld_door_naam as door_naam, w.voorgesteld_op as op
    from uitkering_wijziging w join uitkering u on u.id = w.uitkering_id
    where w.status = 'voorgesteld' order by w.voorgesteld_op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ soort, vanaf, tot, wie: over, ...row }) => ({
    ...van(row),
    soort: 'wijziging',
    wat: wijzigingzin({ id: '', soort, vanaf, tot, wie: over, partner: null }),
  }));
};

const maatregelen = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const gevonden = await rows(
    scope,
    sql<Vanuitkering & { readonly soort: 'voorstel' | 'eindevoorstel' }>`
    select m.uitkering_id, u.persoon_id, s.soort, s.door, s.door_naam, s.op
    from uitkering_maatregelstap s join uitkering_maatregel m on m.id = s.maatregel_id join uitkering u on u.id = m.uitkering_id
    where s.soort in ('voorstel', 'eindevoorstel')
      and not exists (select from uitkering_maatregelstap a where a.antwoord_op = s.id)
      and not exists (select from uitkering_maatregelstap i where i.maatregel_id = s.maatregel_id and i.soort = 'intrekking')
    order by s.op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ soort, ...row }) => ({
    ...van(row),
    soort: 'maatregel',
    wat: soort === 'voorstel' ? 'Besluit over een maatregel' : 'Een maatregel eerder stoppen',
  }));
};

const boetes = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const gevonden = await rows(
    scope,
    sql<Vanuitkering & { readonly soort: 'voorstel' | 'terugvoorstel' }>`
    select b.uitkering_id, u.persoon_id, s.soort, s.door, s.door_naam, s.op
    from uitkering_boetestap s join uitkering_boete b on b.id = s.boete_id join uitkering u on u.id = b.uitkering_id
    where s.soort in ('voorstel', 'terugvoorstel')
      and not exists (select from uitkering_boetestap a where a.antwoord_op = s.id)
      and not exists (select from uitkering_boetestap i where i.boete_id = s.boete_id and i.soort = 'intrekking')
    order by s.op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ soort, ...row }) => ({
    ...van(row),
    soort: 'boete',
    wat: soort === 'voorstel' ? 'Besluit over een boete' : 'Een boete terugnemen',
  }));
};

const schulden = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const gevonden = await rows(
    scope,
    sql<Vanuitkering & { readonly soort: Stapinhoud['soort']; readonly inhoud: object }>`
    select s.uitkering_id, u.persoon_id, s.soort, s.inhoud, s.door, s.door_naam, s.op
    from uitkering_invordering s join uitkering u on u.id = s.uitkering_id
    where s.wacht_op = 'toetser' and not exists (select from uitkering_invorderingantwoord a where a.stap_id = s.id)
    order by s.op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ soort, inhoud, ...row }) => ({
    ...van(row),
    soort: 'schuld',
    wat: stapzin({ ...inhoud, soort } as Stapinhoud),
  }));
};

const bufferinzetten = async (scope: Scope): Promise<readonly Wachtendestap[]> => {
  const gevonden = await rows(
    scope,
    sql<Vanuitkering & Pick<Bufferinzet, 'wijze' | 'maand' | 'bedrag'>>`
    select b.uitkering_id, u.persoon_id, b.wijze, b.maand, b.bedrag,
      b.voorgesteld_door as door, b.voorgesteld_door_naam as door_naam, b.voorgesteld_op as op
    from uitkering_bufferinzet b join uitkering u on u.id = b.uitkering_id
    where b.status = 'voorgesteld' order by b.voorgesteld_op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ wijze, maand, bedrag, ...row }) => ({
    ...{ ...van(row), soort: 'bufferbudget', bedrag },
    wat: `Bufferbudget over ${formatMonth(maand)}: ${wijze}`,
  }));
};

/** Of these the `plek` is the zaak. */
const voorschotten = async (scope: Scope): Promise<readonly Wachtend[]> => {
  const gevonden = await rows(
    scope,
    sql<
      Door & {
        readonly zaak_id: string;
        readonly maand: Month;
        readonly bedrag: Money;
        readonly uiterlijk: Wijziging['vanaf'];
      }
    >`
    select zaak_id, maand, bedrag, uiterlijk, voorgesteld_door as door, voorgesteld_door_naam as door_naam, voorgesteld_op as op
    from uitkering_voorschot where status = 'voorgesteld' order by voorgesteld_op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ zaak_id, maand, bedrag, uiterlijk, ...door }) => ({
    ...{ soort: 'voorschot', plek: zaak_id, bedrag, ...wie(door) },
    wat: `Voorschot over ${formatMonth(maand)}, uiterlijk ${formatDay(uiterlijk)}`,
  }));
};

/** Past months computed anew for everybody. Of these the `plek` is the calculation. */
const herrekeningen = async (scope: Scope): Promise<readonly Wachtend[]> => {
  const gevonden = await rows(
    scope,
    sql<Door & { readonly id: string }>`
    select id, aangemaakt_door as door, aangemaakt_door_naam as door_naam, aangemaakt_op as op
    from uitkering_herrekening where status = 'berekend' order by aangemaakt_op limit ${goedkeuringen.hoogstens}`,
  );
  return gevonden.map(({ id, ...door }) => ({
    ...{ soort: 'herrekening', plek: id, ...wie(door) },
    wat: 'Eerdere maanden van iedereen opnieuw berekend',
  }));
};

/** Who was chosen to be looked at again: one at a time. Of it the `plek` is the choice. */
const heronderzoeken = async (scope: Scope): Promise<readonly Wachtend[]> => {
  const gevonden = await rows(
    scope,
    sql<Door & { readonly id: string; readonly gekozen: number }>`
    select id, (select count(distinct uitkering_id)::int from uitkering_heronderzoekkeuze where heronderzoek_id = h.id) as gekozen,
      voorgesteld_door as door, voorgesteld_door_naam as door_naam, voorgesteld_op as op
    from uitkering_heronderzoek h where status = 'voorgesteld'`,
  );
  return gevonden.map(({ id, gekozen, ...door }) => ({
    ...{ soort: 'heronderzoek', plek: id, ...wie(door) },
    wat: `Keuze voor een heronderzoek: ${gekozen === 1 ? '1 uitkering' : `${gekozen} uitkeringen`}`,
  }));
};

/** @param magHeronderzoek whether this person may see a choice for looking again: not everybody who sees the list does. */
export const findWachtend = async (scope: Scope, magHeronderzoek: boolean) => {
  const [stappen, zaakstappen, herrekening, heronderzoek] = await together(scope, (one) => [
    Promise.all([wijzigingen(one), maatregelen(one), boetes(one), schulden(one), bufferinzetten(one)]),
    voorschotten(one),
    herrekeningen(one),
    magHeronderzoek ? heronderzoeken(one) : Promise.resolve([]),
  ]);
  return { stappen: stappen.flat(), zaakstappen, algemeen: [...herrekening, ...heronderzoek] };
};

/** Whose benefits these are. */
export const persoonenVan = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (uitkeringIds.length === 0) return new Map();
  const gevonden = await rows(
    scope,
    sql<{ id: string; persoon_id: string }>`
    select id, persoon_id from uitkering where id = any(${[...uitkeringIds]}::uuid[])`,
  );
  return new Map(gevonden.map(({ id, persoon_id }) => [id, persoon_id]));
};
