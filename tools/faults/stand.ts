/** Knows what must be the same after faults as after a clean run: entitlements, ledger, payments, messages, documents. */
import pg from 'pg';

/** Each as rows of text, in a fixed order. What may differ (moments, identifiers that were drawn) is left out. */
const vragen = {
  maanden: `select uitkering_id, maand, versie, uitbetalen, vakantietoeslag, regexp_replace(oorzaak, '[0-9a-f-]{36}', '') from uitkering_maand`,
  vorderingen: `select uitkering_id, maand, bedrag, status from uitkering_vordering`,
  saldi: `select uitkering_id, rekening, maand, sum(bedrag) from (
      select uitkering_id, debet_rekening as rekening, debet_maand as maand, bedrag from betaling_overboeking
      union all select uitkering_id, credit_rekening, credit_maand, -bedrag from betaling_overboeking) as kant
    group by 1, 2, 3`,
  betalingen: `select r.maand, o.uitkering_id, o.bestemming, o.bedrag, o.iban,
      (select string_agg(s.status, ' ' order by s.status) from betaling_opdrachtstatus as s where s.kenmerk = o.kenmerk)
    from betaling_opdracht as o join betaling_run as r on r.id = o.run_id`,
  berichten: `select persoon_id, soort, titel, kern from bericht`,
  gebeurtenissen: `select soort, case when soort = 'DocumentOntvangen' then '' else onderwerp end, count(*) from platform_gebeurtenis group by 1, 2`,
  documenten: `select sha256, bytes from zaak_document`,
  bankuitzonderingen: `select code, verwacht, werkelijk from betaling_bankuitzondering`,
} as const;

export type Onderwerp = keyof typeof vragen;
export type Stand = Readonly<Record<Onderwerp, readonly string[]>>;

export const readStand = (url: string): Promise<Stand> =>
  ask(url, async (client) => {
    const stand: Partial<Record<Onderwerp, readonly string[]>> = {};
    for (const [naam, sql] of Object.entries(vragen)) {
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
      stand[naam as Onderwerp] = rows.map((row) => row.map(String).join(' ')).sort();
    }
    return stand as Stand;
  });

/** Rows that one has and the other has not, counted; empty when all is the same. */
export const verschillen = (schoon: Stand, na: Stand): readonly string[] =>
  (Object.keys(vragen) as readonly Onderwerp[]).flatMap((naam) => {
    const over = new Map<string, number>();
    for (const rij of na[naam]) over.set(rij, (over.get(rij) ?? 0) + 1);
    for (const rij of schoon[naam]) over.set(rij, (over.get(rij) ?? 0) - 1);
    return [...over]
      .filter(([, aantal]) => aantal !== 0)
      .map(([rij, aantal]) => `${naam}: ${aantal > 0 ? 'too much' : 'missing'} (${Math.abs(aantal)}x): ${rij}`);
  });

const ask = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path = gm0599, gedeeld');
    return await work(client);
  } finally {
    await client.end();
  }
};

const count = async (client: pg.Client, sql: string): Promise<number> =>
  Number((await client.query<{ aantal: string }>(`select count(*) as aantal from ${sql}`)).rows[0]?.aantal);

/** Jobs of which the effect still has to come. Asking the bank, and looking for a coach where there is none, come back for ever: they are none of them. */
const openJobs = `graphile_worker._private_jobs as j join graphile_worker._private_tasks as t on t.id = j.task_id
  where not (t.identifier in ('betaling.bankberichten', 'plan.eigenaar') and j.attempts = 0) and j.run_at < now() + interval '1 hour'`;

/**
 * A job that ran while a newer one with its key was planned loses its key and its further attempts: the newer one does the work.
 * These jobs never stand without a key otherwise. Sealing does, so there only what never failed was taken over.
 */
const vervangen = `(j.key is null and (
  t.identifier in ('betaling.bankberichten', 'betaling.bankopdracht', 'uitkering.maandrun', 'plan.eigenaar')
  or (t.identifier = 'logboek.verzegelen' and j.last_error is null)))`;

export type Rust = {
  /** Jobs that wait or run. */
  readonly open: number;
  /** Names of jobs that were tried as often as may be: work that is lost without a person. */
  readonly opgegeven: readonly string[];
  /** Documents that were not yet moved to the object store. */
  readonly documenten: number;
};

/** What still waits. A job that failed waits longer each time: with `haast` its turn is now, and its count of attempts stays. */
export const readRust = (url: string, haast: boolean): Promise<Rust> =>
  ask(url, async (client) => {
    if (haast)
      await client.query(
        `update graphile_worker._private_jobs set run_at = now()
         where run_at > now() and attempts > 0 and attempts < max_attempts and locked_at is null`,
      );
    return {
      open: await count(client, `${openJobs} and j.attempts < j.max_attempts`),
      opgegeven: (
        await client.query<{ identifier: string }>(
          `select t.identifier from ${openJobs} and j.attempts >= j.max_attempts and not ${vervangen} order by 1`,
        )
      ).rows.map(({ identifier }) => identifier),
      documenten: await count(client, 'zaak_document_inhoud'),
    };
  });

/** The bank is asked once more. */
export const askBank = (url: string): Promise<void> =>
  ask(url, async (client) => {
    await client.query(
      `update graphile_worker._private_jobs as j set run_at = now() from graphile_worker._private_tasks as t
       where t.id = j.task_id and t.identifier = 'betaling.bankberichten'`,
    );
  });

/** The sum over all accounts as the trial balance has it, and the number of each payment in the files. */
export const readBetaald = (url: string): Promise<{ readonly som: number; readonly kenmerken: readonly string[] }> =>
  ask(url, async (client) => {
    const { rows } = await client.query<{ som: string }>(
      `select coalesce(sum(saldo), 0) as som from (
         select debet_rekening, bedrag as saldo from betaling_overboeking
         union all select credit_rekening, -bedrag from betaling_overboeking) as kant`,
    );
    const betaald = await client.query<{ kenmerk: string }>('select kenmerk from betaling_opdracht');
    return { som: Number(rows[0]?.som), kenmerken: betaald.rows.map(({ kenmerk }) => kenmerk.replaceAll('-', '')) };
  });
