/** Knows a provider that has stopped, so that nobody finds it, with one resident who was there still; everybody of staff works for it. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { eersteInstrumentId, tweedeInstrumentId } from './aanbodformulieren.voorbeelden.ts';
import { plantInkoop } from './inkoop.voorbeelden.ts';

const nu = '2026-11-02T09:00:00Z';

/** @returns the id of each, by the name that it has in addresses. */
export const plantAanbod = async (client: pg.Client, persoonId: string): Promise<Readonly<Record<string, string>>> => {
  const [aanbiederId, verwijzingId] = [randomUUID(), randomUUID()];
  await client.query(
    `insert into gm0599.aanbod_aanbieder (id, naam, tot, einde_reden, ingevoerd_door, ingevoerd_op)
     values ($1, 'Was er', '2026-01-01', 'failliet', 'anna', $2)`,
    [aanbiederId, nu],
  );
  await client.query(
    `insert into gm0599.aanbod_aanbiedermedewerker (actor_id, aanbieder_id, naam, vanaf) values ('iedereen', $1, 'x', $2)`,
    [aanbiederId, nu],
  );
  for (const id of [eersteInstrumentId, tweedeInstrumentId]) {
    await client.query(
      `insert into gm0599.aanbod_instrument (id, aanbieder_id, ingevoerd_door, ingevoerd_op) values ($1, $2, 'anna', $3)`,
      [id, aanbiederId, nu],
    );
    await client.query(
      `insert into gm0599.aanbod_instrumentversie (instrument_id, versie, vanaf, naam, wat, voor_wie, domeinen, dicht,
        vaardigheden, plaats, vorm, capaciteit, startdagen, tijden, eigen_minuten, prijs, betaalwijze, ingevoerd_door, ingevoerd_op)
       values ($1, 1, '2026-01-01', 'Taalles', 'wat', 'wie', '{taal}', 'dicht', '{}', 'Zuid', 'online', 1, '{}', '[]', 0, 0,
        'bij start', 'anna', $2)`,
      [id, nu],
    );
  }
  await client.query(
    `insert into gm0599.aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door, plek,
      capaciteit, gewijzigd_op) values ($1, $2, $3, 1, 'verwezen', $4, 'coach', 1, 1, $4)`,
    [verwijzingId, persoonId, eersteInstrumentId, nu],
  );
  const inkoop = await plantInkoop(client, verwijzingId);
  return { aanbiederId, instrumentId: eersteInstrumentId, verwijzingId, ...inkoop };
};
