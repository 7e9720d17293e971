/** Knows what leaves the house about programmes: evidence for who pays for one, and the national delivery of debt help. */
import { addDays, type Day, day, err, gemeenteCode, ok } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { findIdentiteiten } from '@samenkracht/persoon';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { addBewijzen, type Bewijs, bewijsregel } from '../domain/bewijs.ts';
import { writeDdas } from '../domain/ddas.ts';
import { loopVan } from '../domain/loop.ts';
import { stappenOf } from '../store/deelname.ts';
import { deelnamenIn } from '../store/lijsten.ts';
import { findProgramma } from '../store/programma.ts';
import { Dag, OfNiets, ProgrammaParams } from './programmaschema.ts';
import { stuurweigeringen } from './programmaweigeringen.ts';

const onbekend = { code: 'PROGRAMMA_NIET_GEVONDEN' } as const;
const { PROGRAMMA_NIET_GEVONDEN } = stuurweigeringen;
const basis = {
  doel: 'contractbeheer',
  rollen: ['beleidsmedewerker', 'contractmanager'],
  refusals: { ...toegangRefusals, PROGRAMMA_NIET_GEVONDEN },
} as const;
const may = (scope: Scope) => permitOr(scope.actor, scope.doel, { soort: 'aanbod', handeling: 'inzien' }, onbekend);
const schuldhulp = 'schuldhulp';

/** Those that ran in a period, with how each stands. */
const loopsIn = async (scope: Scope, programma: string, van: Day, tot: Day) => {
  const standen = await deelnamenIn(scope, programma, van, tot);
  const stappen = await stappenOf(
    scope,
    standen.map(({ id }) => id),
  );
  return standen.map((stand) => ({
    stand,
    loop: loopVan(
      programma,
      (stappen.get(stand.id) ?? []).map(({ stap }) => stap),
    ),
  }));
};

const RegelSchema = Type.Object({
  kenmerk: Type.String({ maxLength: 60 }),
  van: Dag,
  totEnMet: Dag,
  minuten: Type.Integer({ minimum: 0, maximum: 10_000_000 }),
  uitkomst: OfNiets(Type.String({ maxLength: 80 })),
});
const BewijsSchema = Type.Object({
  programma: Type.String({ maxLength: 90 }),
  gemeente: Type.String({ pattern: '^\\d{4}$' }),
  opgemaaktOp: Dag,
  regels: Type.Array(RegelSchema, { maxItems: 2_000 }),
});

const getBewijs = defineRoute({
  ...basis,
  method: 'GET',
  url: '/programmas/:programma/bewijs',
  samenvatting:
    'Bewijs voor wie het betaalt: een regel per deelnemer zonder naam of BSN; ieder die erin staat, kan zien dat het is opgehaald',
  params: ProgrammaParams,
  query: Type.Object({ van: Dag, totEnMet: Dag }),
  response: { 200: BewijsSchema },
  handle: async (scope, { params, query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    if ((await findProgramma(scope, params.programma)) === undefined) return err(onbekend);
    const loops = await loopsIn(scope, params.programma, day(query.van), addDays(day(query.totEnMet), 1));
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'programma', id: params.programma },
      omschrijving: 'Bewijs voor de financier opgehaald',
    });
    // a line without a name is still a line about somebody: he can see that it was read
    await recordMany(
      scope,
      loops.map(({ stand }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'deelname', id: stand.id },
        persoonId: stand.persoonId,
        omschrijving: 'In het bewijs voor de financier',
      })),
    );
    return ok({
      programma: params.programma,
      gemeente: scope.actor.gemeente,
      opgemaaktOp: scope.today,
      regels: loops.map(({ stand, loop }) => bewijsregel(stand.id, loop)),
    });
  },
});

const postOptelling = defineRoute({
  ...basis,
  method: 'POST',
  url: '/programmas/:programma/bewijs/optelling',
  samenvatting: 'Tel het bewijs van meer gemeenten op en leg het naast wat is afgesproken; er wordt niets bewaard',
  params: ProgrammaParams,
  body: Type.Object({ bewijzen: Type.Array(BewijsSchema, { maxItems: 20 }) }),
  bewaartNiets: true,
  response: {
    200: Type.Object({
      perGemeente: Type.Array(
        Type.Object({ gemeente: Type.String(), deelnemers: Type.Integer(), hoogstens: OfNiets(Type.Integer()) }),
      ),
      deelnemers: Type.Integer(),
      hoogstens: OfNiets(Type.Integer()),
      minuten: Type.Integer(),
      perDeelnemer: OfNiets(Type.Integer({ description: 'in centen, afgerond naar beneden' })),
      opmerkingen: Type.Array(Type.String()),
    }),
  },
  handle: async (scope, { params, body }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    const gevonden = await findProgramma(scope, params.programma);
    if (gevonden === undefined) return err(onbekend);
    const bewijzen: readonly Bewijs[] = body.bewijzen.map(({ gemeente, opgemaaktOp, regels, programma }) => ({
      programma,
      gemeente: gemeenteCode(gemeente),
      opgemaaktOp: day(opgemaaktOp),
      regels: regels.map((regel) => ({ ...regel, van: day(regel.van), totEnMet: day(regel.totEnMet) })),
    }));
    const { perGemeente, hoogstens, perDeelnemer, deelnemers, minuten, opmerkingen } = addBewijzen(
      gevonden.programma,
      bewijzen,
    );
    return ok({
      perGemeente: perGemeente.map((een) => ({ ...een, hoogstens: een.hoogstens ?? null })),
      deelnemers,
      minuten,
      hoogstens: hoogstens ?? null,
      perDeelnemer: perDeelnemer ?? null,
      opmerkingen: [...opmerkingen],
    });
  },
});

/** Each person in it is a line in the record: numbers leave the house. */
const getDdas = defineRoute({
  ...basis,
  rollen: ['beleidsmedewerker'],
  method: 'GET',
  url: '/schuldhulp/levering',
  samenvatting:
    'De landelijke levering van schuldhulp over een periode (DDAS 1.0, JSON); ieder van wie iets geleverd wordt, kan dat zien',
  query: Type.Object({ van: Dag, totEnMet: Dag }),
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  handle: async (scope, { query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    if ((await findProgramma(scope, schuldhulp)) === undefined) return err(onbekend);
    const [van, totEnMet] = [day(query.van), day(query.totEnMet)];
    const loops = await loopsIn(scope, schuldhulp, van, addDays(totEnMet, 1));
    const wie = await findIdentiteiten(scope, [...new Set(loops.map(({ stand }) => stand.persoonId))]);
    await recordMany(
      scope,
      loops.map(({ stand }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'deelname', id: stand.id },
        persoonId: stand.persoonId,
        omschrijving: 'Geleverd aan het CBS (DDAS)',
      })),
    );
    const { gemeente } = scope.actor;
    const op = scope.now.round('second').toString();
    const levering = writeDdas(
      { gemeente, naam: `Gemeente ${gemeente}`, van, totEnMet, op },
      loops.map(({ stand, loop }) => ({ loop, client: wie.get(stand.persoonId) ?? {} })),
    );
    const bytes = Buffer.from(JSON.stringify(levering, null, 2), 'utf8');
    return ok(download({ bytes, naam: `ddas-${gemeente}-${van}-${totEnMet}.json`, type: 'application/json' }));
  },
});

export const programmaleveringRoutes = [getBewijs, postOptelling, getDdas];
