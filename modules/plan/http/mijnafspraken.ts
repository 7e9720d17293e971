/** Knows the routes on which a resident sees his appointments, asks for another day, and answers what is asked of him. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { afsprakenOf, findAfspraak } from '../store/afspraak.ts';
import { answerTaak, askTaak, takenOf } from '../store/taak.ts';
import { AfspraakSchema, afspraakView, TaakSchema, taakView } from './afspraakschema.ts';
import { afspraakweigeringen } from './afspraakweigeringen.ts';
import { eigen, openEigen, openweigeringen } from './openen.ts';
import { Id, Woorden } from './planschema.ts';

const basis = { ...eigen, refusals: { ...openweigeringen, ...afspraakweigeringen } } as const;
const response = { 200: Type.Object({ afspraken: Type.Array(AfspraakSchema), taken: Type.Array(TaakSchema) }) };

const shown = async (scope: Scope, persoonId: string) => {
  const taken = await takenOf(scope, persoonId);
  const afspraken = await afsprakenOf(scope, persoonId);
  return ok({ afspraken: afspraken.map((een) => afspraakView(een, taken)), taken: taken.map(taakView) });
};

const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) =>
  gedaan.ok ? shown(scope, persoonId) : gedaan;

export const mijnAfspraakRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/mijn/afspraken',
    samenvatting: 'Uw afspraken, en wat er van u of van uw consulent gevraagd wordt',
    response,
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? shown(scope, open.value) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/afspraken/:afspraakId/verzetverzoek',
    samenvatting: 'Vraag een andere dag of tijd voor een afspraak; uw consulent krijgt de vraag',
    params: Type.Object({ afspraakId: Id }),
    body: Type.Object({
      tekst: Woorden(500, 'waarom, en wanneer u wel kunt'),
    }),
    response,
    handle: async (scope, { params, body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const afspraak = await findAfspraak(scope, params.afspraakId);
      if (afspraak === undefined || afspraak.persoonId !== open.value)
        return err({ code: 'AFSPRAAK_NIET_GEVONDEN' } as const);
      if (afspraak.stand !== 'gepland') return err({ code: 'AFSPRAAK_AFGEDAAN' } as const);
      const vraag = {
        persoonId: open.value,
        voor: 'consulent',
        soort: 'afspraak verzetten',
        tekst: body.tekst,
      } as const;
      return after(scope, open.value, await askTaak(scope, { ...vraag, onderwerpId: afspraak.id }));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/plantaken/:plantaakId/afronding',
    samenvatting: 'Zeg dat u gedaan heeft wat uw consulent u vroeg',
    params: Type.Object({ plantaakId: Id }),
    response,
    handle: async (scope, { params }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const antwoord = { id: params.plantaakId, persoonId: open.value, voor: 'inwoner', antwoord: undefined } as const;
      return after(scope, open.value, await answerTaak(scope, antwoord));
    },
  }),
];
