/** Knows the routes of the monthly figures of bijstand: counted for who steers, and a file for who collects statistics. */
import { err, ok, parseMonth, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { RefusalMap, Rol, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { telStatistiek, writeStatistiek } from '../domain/statistiek.ts';
import { findStatistiek } from '../store/statistiek.ts';
import { Bedrag, Maand } from './maandschema.ts';

type Weigering = { readonly code: 'STATISTIEK_NIET_GEVONDEN' };
const nietGevonden: Weigering = { code: 'STATISTIEK_NIET_GEVONDEN' };
const refusals: RefusalMap<Weigering> = {
  STATISTIEK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze maand bestaat niet',
    uitleg: 'Kies een maand, bijvoorbeeld 2026-11.',
  },
};

const rollen: readonly Rol[] = ['toetser', 'controleur'];
const basis = {
  doel: 'toezicht',
  rollen,
  refusals: { ...refusals, ...toegangRefusals },
  query: Type.Object({ maand: Maand }),
} as const;

const may = (scope: Scope): Result<void, Weigering | ZichtbareWeigering> =>
  permitOr(scope.actor, scope.doel, { soort: 'grootboek', handeling: 'inzien' }, nietGevonden);

const telling = {
  uitkeringen: Type.Integer(),
  ingestroomd: Type.Integer({ description: 'begonnen in deze maand' }),
  uitgestroomd: Type.Integer({ description: 'geeindigd in deze maand' }),
  werkt: Type.Integer({ description: 'met loon in deze maand' }),
  bijstand: Bedrag,
};

const getTelling = defineRoute({
  ...basis,
  method: 'GET',
  url: '/statistiek',
  samenvatting: 'De bijstand van een maand geteld, naar huishouden en leeftijd',
  response: {
    200: Type.Object({
      maand: Maand,
      groepen: Type.Array(Type.Object({ leefvorm: Type.String(), leeftijd: Type.String(), ...telling })),
      som: Type.Object(telling),
    }),
  },
  handle: async (scope, { query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    const maand = parseMonth(query.maand);
    if (maand === undefined) return err(nietGevonden);
    return ok({ maand, ...telStatistiek(await findStatistiek(scope, maand)) });
  },
});

/** A line for each benefit is personal data without a name: that it was fetched is recorded. */
const getBestand = defineRoute({
  ...basis,
  method: 'GET',
  url: '/statistiek/bestand',
  samenvatting: 'De bijstand van een maand als CSV, een regel per uitkering zonder naam of BSN; zie docs/statistiek.md',
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  handle: async (scope, { query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    const maand = parseMonth(query.maand);
    if (maand === undefined) return err(nietGevonden);
    const inhoud = writeStatistiek(maand, scope.actor.gemeente, await findStatistiek(scope, maand));
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'statistiek', id: maand },
      omschrijving: 'statistiek opgehaald',
    });
    return ok(
      download({ bytes: Buffer.from(inhoud, 'utf8'), naam: `bijstandsstatistiek-${maand}.csv`, type: 'text/csv' }),
    );
  },
});

export const statistiekRoutes = [getTelling, getBestand];
