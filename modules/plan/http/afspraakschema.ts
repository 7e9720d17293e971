/** Knows how appointments, what one asks of the other, and an agenda look in the API. */
import { Type } from 'typebox';
import { type Afspraak, onderwerpen, standen, verschijnredenen, wijzen } from '../domain/afspraak.ts';
import { type Taak, taaksoorten } from '../domain/taak.ts';
import { Dag, Id, OfNiets, oneOf, Tijdstip, Woorden } from './planschema.ts';

export const AfspraakSchema = Type.Object({
  id: Id,
  medewerker: Type.String(),
  onderwerp: oneOf(onderwerpen, 'waar het over gaat'),
  wijze: oneOf(wijzen, 'op kantoor, met beeld of per telefoon'),
  plaats: Type.String({ description: 'adres of link; leeg per telefoon' }),
  begint: Tijdstip,
  eindigt: Tijdstip,
  stand: oneOf(standen, 'wat er van de afspraak kwam'),
  reden: OfNiets(oneOf(verschijnredenen, 'waarom de inwoner er niet was')),
  toelichting: OfNiets(Type.String()),
  verzetGevraagd: Type.Boolean({ description: 'de inwoner vroeg om een andere dag' }),
});

export const TaakSchema = Type.Object({
  id: Id,
  voor: oneOf(['inwoner', 'consulent'], 'wie het doet'),
  soort: oneOf(taaksoorten, 'wat er gevraagd wordt'),
  onderwerpId: OfNiets(Type.String({ format: 'uuid', description: 'de afspraak of notitie' })),
  tekst: Type.String(),
  uiterlijk: OfNiets(Dag),
  gevraagdDoor: Type.String(),
  gevraagdOp: Tijdstip,
  antwoord: OfNiets(Type.String()),
  gedaan: OfNiets(Type.Object({ door: Type.String(), op: Tijdstip })),
});

const Plaats = Type.String({
  maxLength: 200,
  description: 'adres; leeg per telefoon. Met beeld: leeg, dan maakt de gemeente de link, of een link die zij toestaat',
});
const Moment = {
  op: Dag,
  tijd: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'op de klok in Nederland' }),
  minuten: Type.Integer({ minimum: 10, maximum: 240, description: 'hoe lang het duurt' }),
  wijze: oneOf(wijzen, 'op kantoor, met beeld of per telefoon'),
  plaats: Plaats,
};
export const NieuweAfspraak = Type.Object({ ...Moment, onderwerp: oneOf(onderwerpen, 'waar het over gaat') });
export const Verzetting = Type.Object(Moment);
export const AfloopSchema = Type.Object({
  stand: oneOf(['gehouden', 'niet verschenen', 'afgezegd'], 'wat er van de afspraak kwam'),
  reden: Type.Optional(oneOf(verschijnredenen, 'verplicht als de inwoner er niet was')),
  toelichting: Type.Optional(Woorden(500, 'toelichting')),
});
export const AfspraakParams = Type.Object({ persoonId: Id, afspraakId: Id });

export const SleutelSchema = Type.Object({
  sinds: OfNiets(Type.String({ format: 'date-time', description: 'sinds wanneer de agenda gedeeld is' })),
});
export const NieuweSleutel = Type.Object({
  pad: Type.String({ description: 'het pad van de agenda onder het adres van de gemeente; eenmaal te zien' }),
});

export const afspraakView = (afspraak: Afspraak, taken: readonly Taak[]) => ({
  id: afspraak.id,
  medewerker: afspraak.medewerker.naam,
  onderwerp: afspraak.onderwerp,
  wijze: afspraak.wijze,
  plaats: afspraak.plaats,
  begint: afspraak.begint.toString(),
  eindigt: afspraak.eindigt.toString(),
  stand: afspraak.stand,
  reden: afspraak.reden ?? null,
  toelichting: afspraak.toelichting ?? null,
  verzetGevraagd: taken.some(({ onderwerpId, gedaan }) => onderwerpId === afspraak.id && gedaan === undefined),
});

export const taakView = (taak: Taak) => ({
  id: taak.id,
  voor: taak.voor,
  soort: taak.soort,
  onderwerpId: taak.onderwerpId ?? null,
  tekst: taak.tekst,
  uiterlijk: taak.uiterlijk ?? null,
  gevraagdDoor: taak.gevraagdDoor,
  gevraagdOp: taak.gevraagdOp,
  antwoord: taak.antwoord ?? null,
  gedaan: taak.gedaan ?? null,
});
