/** Knows how the list of occupations and skills enters: a whole version at once, for all municipalities, and nothing when it was there already. */
import { createHash } from 'node:crypto';
import { copyInto, ownerRole } from '@samenkracht/platform/db';
import pg from 'pg';
import type { Escolijst } from '../domain/esco.ts';

export type Geladen = 'geladen' | 'vervangen' | 'al geladen';

/** What is being loaded. `voorbeeld` is our own handful, which only counts where no real list is. */
export type Escoversie = { readonly versie: string; readonly voorbeeld: boolean; readonly op: Temporal.Instant };

const fingerprint = (lijst: Escolijst): string => createHash('sha256').update(JSON.stringify(lijst)).digest('hex');

/** Any number, as long as every loader takes the same one. */
const lockKey = 5_990_004;

const insertLijst = async (client: pg.ClientBase, { versie }: Escoversie, lijst: Escolijst): Promise<void> => {
  const { beroepen, vaardigheden, relaties } = lijst;
  await copyInto(
    client,
    'intake_esco_beroep',
    ['versie', 'id', 'naam', 'synoniemen'],
    beroepen.map(({ id, naam, synoniemen }) => [versie, id, naam, synoniemen]),
  );
  await copyInto(
    client,
    'intake_esco_vaardigheid',
    ['versie', 'id', 'naam', 'taal', 'soort'],
    vaardigheden.map(({ id, naam, taal, soort }) => [versie, id, naam, taal, soort]),
  );
  await copyInto(
    client,
    'intake_esco_relatie',
    ['versie', 'beroep_id', 'vaardigheid_id', 'essentieel'],
    relaties.map(({ beroepId, vaardigheidId, essentieel }) => [versie, beroepId, vaardigheidId, essentieel]),
  );
};

const replaceVersie = async (client: pg.ClientBase, om: Escoversie, lijst: Escolijst): Promise<Geladen> => {
  const { versie, voorbeeld, op } = om;
  const vingerafdruk = fingerprint(lijst);
  const { rows } = await client.query<{ vingerafdruk: string }>(
    'select vingerafdruk from intake_esco_versie where versie = $1',
    [versie],
  );
  if (rows[0]?.vingerafdruk === vingerafdruk) return 'al geladen';
  await client.query('delete from intake_esco_versie where versie = $1', [versie]);
  await client.query(
    `insert into intake_esco_versie (versie, voorbeeld, vingerafdruk, beroepen, vaardigheden, relaties, geladen_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      versie,
      voorbeeld,
      vingerafdruk,
      lijst.beroepen.length,
      lijst.vaardigheden.length,
      lijst.relaties.length,
      op.toString(),
    ],
  );
  await insertLijst(client, om, lijst);
  return rows.length === 0 ? 'geladen' : 'vervangen';
};

/**
 * All or nothing, one loader at a time. The same content again changes nothing; other content takes the place of that version.
 * @param ownerUrl of who may make roles: no municipality may write what all share.
 */
export const loadEscolijst = async (ownerUrl: string, om: Escoversie, lijst: Escolijst): Promise<Geladen> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'samenkracht esco' });
  await client.connect();
  try {
    await client.query(`begin; set local role ${ownerRole}; set local search_path = gedeeld`);
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const gedaan = await replaceVersie(client, om, lijst);
    await client.query('commit');
    return gedaan;
  } finally {
    await client.end();
  }
};
