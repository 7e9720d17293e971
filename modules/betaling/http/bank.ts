/** Knows the routes of the bank: what it said of a run's payments, its statements beside the ledger, and exceptions to explain. */
import { err, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { explain, takeBericht } from '../bank/verwerken.ts';
import {
  type Bankuitzondering,
  findAfschriften,
  findBankuitzondering,
  findBankuitzonderingen,
} from '../store/bankbericht.ts';
import { planBankberichten } from '../store/bankwerk.ts';
import { sumGrootboek } from '../store/grootboek.ts';
import { betaalruns } from '../store/index.ts';
import { findOpdrachtenVanRun, sumStatussen } from '../store/opdracht.ts';
import { may, nietGevonden } from './mag.ts';
import { grootboekRefusals } from './weigeringen.ts';

const alle = { ...grootboekRefusals, ...toegangRefusals };
const rollen: readonly Rol[] = ['toetser', 'consulent'];
const basis = { doel: 'bijstand-uitbetalen', rollen, refusals: alle } as const;
const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Bedrag = Type.Integer({ description: 'hele centen' });
const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Status = Type.Union(
  (['verzonden', 'aangenomen', 'afgewezen', 'uitgevoerd', 'teruggekomen'] as const).map((een) => Type.Literal(een)),
);

const getBetalingen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/maandruns/:runId/betalingen',
  samenvatting: 'Wat de bank van elke betaling van een run zei',
  params: Type.Object({ runId: Id }),
  query: Type.Object({
    gestrand: Type.Optional(Type.Boolean({ description: 'alleen wat de bank weigerde of terugstuurde' })),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
    na: Type.Optional(
      Type.String({ format: 'uuid', description: 'het kenmerk van de laatste regel van de vorige bladzijde' }),
    ),
  }),
  response: {
    200: Type.Object({
      statussen: Type.Array(Type.Object({ status: Status, aantal: Type.Integer(), som: Bedrag })),
      betalingen: Type.Array(
        Type.Object({
          kenmerk: Id,
          uitkeringId: Id,
          bedrag: Bedrag,
          status: Status,
          reden: OfNiets(Type.String({ description: 'ISO-code van de bank, zoals AC04' })),
        }),
        { description: 'een bladzijde, op volgorde van kenmerk' },
      ),
    }),
  },
  handle: async (scope, { params, query }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    if ((await betaalruns.find(scope, params.runId)) === undefined) return err(nietGevonden);
    const opdrachten = await findOpdrachtenVanRun(scope, params.runId, { ...query, aantal: query.aantal ?? 50 });
    return ok({
      statussen: [...(await sumStatussen(scope, params.runId))],
      betalingen: opdrachten.map(({ kenmerk, uitkeringId, bedrag, status, reden }) => ({
        kenmerk,
        uitkeringId,
        bedrag,
        status,
        reden: reden ?? null,
      })),
    });
  },
});

const Uitzondering = Type.Object({
  id: Id,
  code: Type.String(),
  dag: Dag,
  kenmerk: OfNiets(Id),
  verwacht: OfNiets(Bedrag),
  werkelijk: OfNiets(Bedrag),
  verklaring: OfNiets(Type.Object({ tekst: Type.String(), door: Type.String(), op: Type.String() })),
});

const exceptionView = (een: Bankuitzondering) => ({
  id: een.id,
  code: een.code,
  dag: een.dag,
  kenmerk: een.kenmerk ?? null,
  verwacht: een.verwacht ?? null,
  werkelijk: een.werkelijk ?? null,
  verklaring: een.verklaring ?? null,
});

const BankSchema = Type.Object({
  afschriften: Type.Array(
    Type.Object({
      volgnummer: Type.Integer(),
      dag: Dag,
      beginsaldo: Bedrag,
      eindsaldo: Bedrag,
      regels: Type.Integer(),
    }),
  ),
  onderweg: Type.Integer({ description: 'verzonden, nog niet op een afschrift; hele centen' }),
  teruggekomen: Type.Integer({ description: 'teruggekomen en nog niet opnieuw betaald; hele centen' }),
  verschil: Type.Integer({ description: 'verschil met de bank dat is verklaard en nog openstaat; hele centen' }),
  uitzonderingen: Type.Array(Uitzondering),
});

const bankView = async (scope: Scope) => {
  const { perRekening } = await sumGrootboek(scope);
  return {
    afschriften: (await findAfschriften(scope)).map(({ iban: _, ...rest }) => rest),
    onderweg: 0 - perRekening['bank onderweg'],
    teruggekomen: 0 - perRekening.teruggekomen,
    verschil: 0 - perRekening.bankverschil,
    uitzonderingen: (await findBankuitzonderingen(scope)).map(exceptionView),
  };
};

const getBank = defineRoute({
  ...basis,
  method: 'GET',
  url: '/bankaansluiting',
  samenvatting: 'Afschriften naast het grootboek, en wat niet past',
  response: { 200: BankSchema },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    return mag.ok ? ok(await bankView(scope)) : mag;
  },
});

const postBericht = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bankberichten',
  samenvatting: 'Neem een bericht van de bank op: pain.002 of camt.053; hetzelfde nog eens verandert niets',
  // a body of the API is at most a megabyte: a statement of a large city comes over the link
  body: Type.Object({ inhoud: Type.String({ minLength: 1, maxLength: 1_000_000 }) }),
  response: {
    200: Type.Object({
      soort: Type.Union([Type.Literal('pain.002'), Type.Literal('camt.053')]),
      alBekend: Type.Boolean(),
    }),
  },
  handle: async (scope, { body }) => {
    const mag = may(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const verwerkt = await takeBericht(scope, body.inhoud);
    if (!verwerkt.ok) return verwerkt;
    const { soort, alBekend } = verwerkt.value;
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'bankbericht', id: scope.verzoekId },
      omschrijving: alBekend ? `bericht ${soort} nog eens ontvangen` : `bericht ${soort} verwerkt`,
    });
    return ok({ soort, alBekend });
  },
});

const postOphaling = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bankberichten/ophaling',
  samenvatting: 'Haal nu op wat de bank klaar heeft staan',
  response: { 202: Type.Object({ gepland: Type.Boolean() }) },
  handle: async (scope) => {
    const mag = may(scope, 'wijzigen');
    if (!mag.ok) return mag;
    await planBankberichten(scope);
    return ok({ gepland: true });
  },
});

const postVerklaring = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bankuitzonderingen/:uitzonderingId/verklaring',
  samenvatting: 'Schrijf op wat er aan de hand is; een ander bedrag wordt daarna geboekt, met het verschil apart',
  params: Type.Object({ uitzonderingId: Id }),
  body: Type.Object({
    verklaring: Type.String({ minLength: 10, maxLength: 1000 }),
    betalingskenmerk: Type.Optional(
      Type.String({
        maxLength: 40,
        description: 'van geld dat binnenkwam zonder kenmerk: onder welk kenmerk het hoort',
      }),
    ),
  }),
  response: { 200: BankSchema },
  handle: async (scope, { params, body }) => {
    const mag = may(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const uitzondering = await findBankuitzondering(scope, params.uitzonderingId);
    if (uitzondering === undefined) return err({ code: 'BANKUITZONDERING_NIET_GEVONDEN' } as const);
    if (uitzondering.verklaring !== undefined) return err({ code: 'BANKUITZONDERING_AL_VERKLAARD' } as const);
    const verklaard = await explain(scope, uitzondering, body);
    if (!verklaard.ok) return verklaard;
    await record(scope, {
      handeling: 'besluit',
      onderwerp: { soort: 'bankuitzondering', id: uitzondering.id },
      omschrijving: 'uitzondering van de bank verklaard',
    });
    return ok(await bankView(scope));
  },
});

export const bankRoutes = [getBetalingen, getBank, postBericht, postOphaling, postVerklaring];
