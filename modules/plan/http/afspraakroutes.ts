/** Knows the routes on which a colleague makes appointments with a resident, says how they went, and asks and answers. */
import { type Day, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { tijdvakOf } from '../domain/afspraak.ts';
import { afsprakenOf } from '../store/afspraak.ts';
import { finishAfspraak, makeAfspraak, moveAfspraak } from '../store/afspreken.ts';
import { answerTaak, askTaak, takenOf } from '../store/taak.ts';
import {
  AfloopSchema,
  AfspraakParams,
  AfspraakSchema,
  afspraakView,
  NieuweAfspraak,
  TaakSchema,
  taakView,
  Verzetting,
} from './afspraakschema.ts';
import { afspraakweigeringen } from './afspraakweigeringen.ts';
import { lezers, openInwoner, openweigeringen, staf } from './openen.ts';
import { Dag, Id, PersoonParams, Woorden } from './planschema.ts';

const basis = { ...staf, refusals: { ...openweigeringen, ...afspraakweigeringen } } as const;
const response = { 200: Type.Object({ afspraken: Type.Array(AfspraakSchema), taken: Type.Array(TaakSchema) }) };

const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const taken = await takenOf(scope, persoonId);
  const afspraken = await afsprakenOf(scope, persoonId);
  return ok({ afspraken: afspraken.map((een) => afspraakView(een, taken)), taken: taken.map(taakView) });
};

type Moment = { readonly op: string; readonly tijd: string; readonly minuten: number };
const tijdvak = ({ op, tijd, minuten }: Moment) => tijdvakOf(op as Day, tijd, minuten);

export const afspraakRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    rollen: [...lezers],
    method: 'GET',
    url: '/personen/:persoonId/afspraken',
    samenvatting: 'De afspraken met een inwoner en wat er van wie gevraagd wordt; dit inzien wordt vastgelegd',
    params: PersoonParams,
    response,
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Afspraken geopend');
      return open.ok ? after(scope, open.value, ok(undefined)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/afspraken',
    samenvatting: 'Maak een afspraak in uw eigen agenda; de inwoner krijgt bericht en de dag ervoor een herinnering',
    params: PersoonParams,
    body: NieuweAfspraak,
    response,
    handle: async (scope, { params, body: { onderwerp, wijze, plaats, ...moment } }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Afspraak gemaakt');
      if (!open.ok) return open;
      const voorstel = { ...tijdvak(moment), persoonId: open.value, onderwerp, wijze, plaats: plaats.trim() };
      return after(scope, open.value, await makeAfspraak(scope, voorstel));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/afspraken/:afspraakId/verzetting',
    samenvatting: 'Verzet een afspraak; de inwoner krijgt bericht',
    params: AfspraakParams,
    body: Verzetting,
    response,
    handle: async (scope, { params, body: { wijze, plaats, ...moment } }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Afspraak verzet');
      if (!open.ok) return open;
      const voorstel = { ...tijdvak(moment), persoonId: open.value, wijze, plaats: plaats.trim() };
      return after(scope, open.value, await moveAfspraak(scope, params.afspraakId, voorstel));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/afspraken/:afspraakId/afloop',
    samenvatting: 'Leg vast dat een gesprek er was, dat de inwoner er niet was en waarom, of zeg het af',
    params: AfspraakParams,
    body: AfloopSchema,
    response,
    handle: async (scope, { params, body: { stand, reden, toelichting } }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Afloop van een afspraak vastgelegd');
      if (!open.ok) return open;
      const gedaan = await finishAfspraak(scope, open.value, params.afspraakId, { stand, reden, toelichting });
      return after(scope, open.value, gedaan);
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plantaken',
    samenvatting: 'Vraag een inwoner iets te doen, of onthoud wat u zelf voor hem doet',
    params: PersoonParams,
    body: Type.Object({
      voor: TaakSchema.properties.voor,
      tekst: Woorden(500, 'wat er gedaan moet worden'),
      uiterlijk: Type.Optional(Dag),
    }),
    response,
    handle: async (scope, { params, body: { voor, tekst, uiterlijk } }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Taak gemaakt');
      if (!open.ok) return open;
      const taak = { persoonId: open.value, voor, soort: 'eigen taak', tekst } as const;
      const gedaan = await askTaak(scope, uiterlijk === undefined ? taak : { ...taak, uiterlijk: uiterlijk as Day });
      return after(scope, open.value, gedaan);
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plantaken/:plantaakId/antwoord',
    samenvatting: 'Beantwoord wat een inwoner vroeg, of rond uw taak af; het antwoord gaat als bericht',
    params: Type.Object({ persoonId: Id, plantaakId: Id }),
    body: Type.Object({ antwoord: Type.Optional(Woorden(1_000, 'wat u antwoordt')) }),
    response,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Vraag beantwoord');
      if (!open.ok) return open;
      const taak = {
        id: params.plantaakId,
        persoonId: open.value,
        voor: 'consulent',
        antwoord: body.antwoord,
      } as const;
      return after(scope, open.value, await answerTaak(scope, taak));
    },
  }),
];
