/** Knows the worklist: open zaken in the order in which they must be decided. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Zaakstatus } from '../domain/status.ts';
import type { Zaak } from '../domain/zaak.ts';
import type { ZaakTables } from './tables.ts';
import { toZaak } from './zaak.ts';

export type Werklijstfilter = {
  readonly status?: Zaakstatus | undefined;
  /** Only what the actor took on. */
  readonly mijn?: boolean | undefined;
  /** Part of a number, as read from a letter. */
  readonly nummer?: string | undefined;
  /** Only zaken of these kinds. */
  readonly soorten?: readonly string[] | undefined;
  readonly aantal: number;
  /** The last zaak of the page before. */
  readonly na?: string | undefined;
};

export type Werklijst = { readonly zaken: readonly Zaak[]; readonly totaal: number };

/** By deadline, then by number. Decided zaken are shown only when they are asked for, by state or by number. */
export const findWerklijst = async (scope: Scope, filter: Werklijstfilter): Promise<Werklijst> => {
  const db = view<ZaakTables>(scope.tx);
  let query = db.selectFrom('zaak');
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  else if (filter.nummer === undefined) query = query.where('status', '<>', 'afgedaan');
  const { soorten } = filter;
  if (soorten !== undefined) query = query.where('soort', 'in', [...soorten]);
  if (filter.mijn === true) query = query.where('behandelaar_id', '=', scope.actor.id);
  if (filter.nummer !== undefined)
    query = query.where('nummer', 'like', `%${filter.nummer.replaceAll(/[%_\\]/g, '')}%`);
  const { totaal } = await query.select((eb) => eb.fn.countAll<number>().as('totaal')).executeTakeFirstOrThrow();
  const vorige = filter.na;
  if (vorige !== undefined) {
    query = query.where((eb) =>
      eb(
        eb.refTuple('uiterste_besluitdatum', 'nummer'),
        '>',
        eb
          .selectFrom('zaak as vorige')
          .select(['vorige.uiterste_besluitdatum', 'vorige.nummer'])
          .where('vorige.id', '=', vorige)
          .$asTuple('uiterste_besluitdatum', 'nummer'),
      ),
    );
  }
  const rows = await query
    .selectAll()
    .orderBy('uiterste_besluitdatum')
    .orderBy('nummer')
    .limit(filter.aantal)
    .execute();
  return { zaken: rows.map(toZaak), totaal };
};
