/** Knows the routes on which the amounts of a new half-year come in together: tried beside the old values, entered by one, signed by another. */
import { type Day, err, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, download } from '@samenkracht/platform/http';
import { Type } from 'typebox';
import { beproefLevering, type Leveringsregel, sjabloon, toonGroei } from '../domain/bedraglevering.ts';
import { findBedragen, storeBedragGoedkeuring, storeLevering } from '../store/bedrag.ts';
import { alle, BedragSchema, basis, bedragView, may, mayGoedkeuren } from './bedragbeeld.ts';
import { Dag, Id, OfNiets } from './maandschema.ts';

const Levering = Type.Object({
  vanaf: Dag,
  tot: Type.Optional(
    Type.String({ format: 'date', description: 'eerste dag waarop het niet meer geldt; zonder einde een half jaar' }),
  ),
  bron: Type.String({ maxLength: 300 }),
  link: Type.String({ maxLength: 500 }),
  bestand: Type.String({ minLength: 1, maxLength: 200_000, description: 'CSV met de kolommen tabel en nieuwe waarde' }),
});

const ProefSchema = Type.Object({
  regels: Type.Array(
    Type.Object({
      regel: Type.Integer({ description: 'regel in het bestand' }),
      tabel: Type.String(),
      naam: Type.String(),
      oud: OfNiets(Type.String()),
      nieuw: Type.String(),
      groei: OfNiets(Type.String({ description: 'verandering in procent, bijvoorbeeld +1,27%' })),
      opvallend: Type.Boolean({ description: 'verandert heel anders dan de meeste bedragen' }),
      fout: OfNiets(Type.String({ description: 'waarom deze regel niet kan' })),
    }),
  ),
  ontbreekt: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
});

const foutTekst: Readonly<Record<NonNullable<Leveringsregel['fout']>['code'], string>> = {
  TABEL_ONBEKEND: 'Deze tabel bestaat niet.',
  TABEL_DUBBEL: 'Deze tabel staat twee keer in het bestand.',
  WAARDE_ONLEESBAAR: 'Deze waarde kunnen wij niet lezen.',
  PERIODE_ONJUIST: 'Voor deze periode staat het bedrag al in de wet, of de periode klopt niet.',
  BRON_ONTBREEKT: 'De bron ontbreekt, of het adres begint niet met https://.',
  BEDRAG_NIET_GEVONDEN: 'Dit bedrag bestaat niet.',
  BEDRAG_EIGEN_INVOER: 'Een ander moet dit goedkeuren.',
};

const getSjabloon = defineRoute({
  ...basis,
  method: 'GET',
  url: '/bedragleveringen/invulbestand',
  samenvatting: 'Het bestand om in te vullen: elke tabel die op deze dag ophoudt, met de laatste waarde',
  query: Type.Object({ vanaf: Dag }),
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  refusals: alle,
  handle: async (scope, { query }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const bytes = Buffer.from(sjabloon(query.vanaf as Day), 'utf8');
    return ok(download({ bytes, naam: `bedragen-${query.vanaf}.csv`, type: 'text/csv' }));
  },
});

const postProef = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bedragleveringen/proef',
  samenvatting: 'Zie elk nieuw bedrag naast het oude, met het verschil in procent; er wordt niets bewaard',
  body: Levering,
  response: { 200: ProefSchema },
  refusals: alle,
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const proef = beproefLevering(body);
    if (proef === undefined) return err({ code: 'LEVERING_ONLEESBAAR' } as const);
    return ok({
      regels: proef.regels.map(({ regel, tabel, naam, oud, nieuw, groei, opvallend, fout }) => ({
        regel,
        tabel,
        naam,
        oud: oud ?? null,
        nieuw,
        groei: groei === undefined ? null : toonGroei(groei),
        opvallend,
        fout: fout === undefined ? null : foutTekst[fout.code],
      })),
      ontbreekt: proef.ontbreekt.map(({ id, naam }) => ({ id, naam })),
    });
  },
});

const postLevering = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bedragleveringen',
  samenvatting: 'Voer de bedragen van een nieuwe periode samen in; ze tellen pas na goedkeuring door een ander',
  body: Levering,
  response: { 201: Type.Object({ id: Id, bedragen: Type.Array(BedragSchema) }) },
  refusals: alle,
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const proef = beproefLevering(body);
    if (proef === undefined || proef.regels.length === 0) return err({ code: 'LEVERING_ONLEESBAAR' } as const);
    const aantal = proef.regels.filter(({ fout }) => fout !== undefined).length;
    if (aantal > 0) return err({ code: 'LEVERING_ONJUIST', aantal } as const);
    const id = await storeLevering(
      scope,
      proef.regels.flatMap(({ beoordeeld }) => beoordeeld ?? []),
    );
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'bedraglevering', id },
      omschrijving: `${proef.regels.length} bedragen ingevoerd`,
    });
    const bedragen = (await findBedragen(scope)).filter(({ levering }) => levering === id);
    return ok({ id, bedragen: bedragen.map((bedrag) => bedragView(scope, bedrag)) });
  },
});

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bedragleveringen/:leveringId/goedkeuring',
  samenvatting: 'Keur een hele levering goed; niet wie haar zelf invoerde',
  params: Type.Object({ leveringId: Id }),
  response: { 200: Type.Object({ id: Id, bedragen: Type.Array(BedragSchema) }) },
  refusals: alle,
  handle: async (scope, { params: { leveringId } }) => {
    const delen = (await findBedragen(scope)).filter(({ levering }) => levering === leveringId);
    const [eerste] = delen;
    if (eerste === undefined) return err({ code: 'LEVERING_NIET_GEVONDEN' } as const);
    const mag = mayGoedkeuren(scope, eerste.ingevoerdDoor);
    if (!mag.ok) return mag;
    let getekend = 0;
    for (const bedrag of delen) if (await storeBedragGoedkeuring(scope, bedrag)) getekend += 1;
    if (getekend > 0)
      await record(scope, {
        handeling: 'besluit',
        onderwerp: { soort: 'bedraglevering', id: leveringId },
        omschrijving: `${getekend} bedragen goedgekeurd`,
      });
    const na = (await findBedragen(scope)).filter(({ levering }) => levering === leveringId);
    return ok({ id: leveringId, bedragen: na.map((bedrag) => bedragView(scope, bedrag)) });
  },
});

export const bedragleveringRoutes = [getSjabloon, postProef, postLevering, postGoedkeuring];
