/** Knows the routes by which staff admits an employer: who he is, what his program signs in with, which keys he signs with. */
import { err, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { calculateJwkThumbprint } from 'jose';
import { Type } from 'typebox';
import { isLoonheffingennummer } from '../domain/aanlevering.ts';
import { readSleutel } from '../domain/sleutel.ts';
import { makeToegang, revokeToegang } from '../store/toegang.ts';
import { findWerkgever, insertSleutel, insertWerkgever, revokeSleutel, revokeWerkgever } from '../store/werkgever.ts';
import { may, nietGevonden, openWerkgever, werkgeverRefusals } from './mag.ts';
import { Id } from './rapport.ts';
import { sleutelRefusals } from './weigeringen.ts';
import { detailView, WerkgeverDetail } from './werkgeverbeeld.ts';

const basis = { doel: 'functioneel-beheer', rollen: ['beheerder'], refusals: werkgeverRefusals } as const;
const params = Type.Object({ werkgeverId: Id });

const note = (scope: Scope, werkgeverId: string, omschrijving: string): Promise<void> =>
  record(scope, { handeling: 'wijziging', onderwerp: { soort: 'werkgever', id: werkgeverId }, omschrijving });

/** What an employer is after a change of it. */
const shown = async (scope: Scope, id: string) => {
  const werkgever = await findWerkgever(scope, id);
  return werkgever === undefined ? err(nietGevonden) : ok(await detailView(scope, werkgever));
};

const postWerkgever = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers',
  samenvatting: 'Leg een werkgever vast die loon gaat aanleveren',
  body: Type.Object({
    loonheffingennummer: Type.String({ minLength: 1, maxLength: 20 }),
    naam: Type.String({ pattern: '\\S\\s*\\S', maxLength: 200 }),
  }),
  response: { 201: WerkgeverDetail },
  refusals: {
    ...toegangRefusals,
    WERKGEVER_NIET_GEVONDEN: werkgeverRefusals.WERKGEVER_NIET_GEVONDEN,
    LOONHEFFINGENNUMMER_ONJUIST: {
      status: 422,
      titel: 'Dit is geen loonheffingennummer',
      uitleg: 'Een loonheffingennummer is negen cijfers, een L en twee cijfers: 001234567L01.',
    },
    WERKGEVER_AL_BEKEND: {
      status: 409,
      titel: 'Deze werkgever is er al',
      uitleg: 'Er is al een werkgever met dit loonheffingennummer. Zoek hem op in de lijst.',
    },
  },
  handle: async (scope, { body }) => {
    const mag = may(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const loonheffingennummer = body.loonheffingennummer.trim().toUpperCase();
    if (!isLoonheffingennummer(loonheffingennummer)) return err({ code: 'LOONHEFFINGENNUMMER_ONJUIST' } as const);
    const werkgever = await insertWerkgever(scope, { loonheffingennummer, naam: body.naam.trim() });
    if (werkgever === undefined) return err({ code: 'WERKGEVER_AL_BEKEND' } as const);
    await note(scope, werkgever.id, 'werkgever vastgelegd');
    return ok(await detailView(scope, werkgever));
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/intrekking',
  samenvatting: 'Trek de toegang van een werkgever in; wat hij leverde blijft',
  params,
  response: { 200: WerkgeverDetail },
  handle: async (scope, { params: { werkgeverId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'wijzigen');
    if (!open.ok) return open;
    await revokeWerkgever(scope, werkgeverId);
    await note(scope, werkgeverId, 'toegang van werkgever ingetrokken');
    return shown(scope, werkgeverId);
  },
});

const postToegang = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/toegangen',
  samenvatting: 'Maak een client_id en een geheim; het geheim wordt alleen nu getoond',
  geheimAntwoord: true,
  params,
  response: { 201: Type.Object({ clientId: Type.String(), geheim: Type.String() }) },
  handle: async (scope, { params: { werkgeverId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'wijzigen');
    if (!open.ok) return open;
    const client = await makeToegang(scope, werkgeverId);
    await note(scope, werkgeverId, 'toegang voor werkgever gemaakt');
    return ok(client);
  },
});

const postToegangIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/toegangen/:toegangId/intrekking',
  samenvatting: 'Trek een toegang in: zijn tokens gelden meteen niet meer',
  params: Type.Object({ werkgeverId: Id, toegangId: Id }),
  response: { 200: WerkgeverDetail },
  handle: async (scope, { params: { werkgeverId, toegangId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'wijzigen');
    if (!open.ok) return open;
    if (!(await revokeToegang(scope, werkgeverId, toegangId))) return err(nietGevonden);
    await note(scope, werkgeverId, 'een toegang van werkgever ingetrokken');
    return shown(scope, werkgeverId);
  },
});

const postSleutel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/sleutels',
  samenvatting: 'Leg de publieke sleutel vast waarmee de werkgever ondertekent',
  params,
  body: Type.Object({ sleutel: Type.String({ minLength: 1, maxLength: 5_000 }) }),
  response: { 201: WerkgeverDetail },
  refusals: { ...werkgeverRefusals, ...sleutelRefusals },
  handle: async (scope, { params: { werkgeverId }, body }) => {
    const open = await openWerkgever(scope, werkgeverId, 'wijzigen');
    if (!open.ok) return open;
    const sleutel = readSleutel(body.sleutel);
    if ('code' in sleutel) return err(sleutel);
    const kid = await calculateJwkThumbprint(sleutel.jwk as Record<string, string>);
    const id = await insertSleutel(scope, werkgeverId, { ...sleutel, kid });
    if (id === undefined) return err({ code: 'SLEUTEL_AL_BEKEND' } as const);
    await note(scope, werkgeverId, 'publieke sleutel van werkgever vastgelegd');
    return shown(scope, werkgeverId);
  },
});

const postSleutelIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/sleutels/:sleutelId/intrekking',
  samenvatting: 'Trek een sleutel in: wat ermee is ondertekend wordt niet meer aangenomen',
  params: Type.Object({ werkgeverId: Id, sleutelId: Id }),
  response: { 200: WerkgeverDetail },
  handle: async (scope, { params: { werkgeverId, sleutelId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'wijzigen');
    if (!open.ok) return open;
    if (!(await revokeSleutel(scope, werkgeverId, sleutelId))) return err(nietGevonden);
    await note(scope, werkgeverId, 'publieke sleutel van werkgever ingetrokken');
    return shown(scope, werkgeverId);
  },
});

export const werkgeverRoutes = [
  postWerkgever,
  postIntrekking,
  postToegang,
  postToegangIntrekking,
  postSleutel,
  postSleutelIntrekking,
];
