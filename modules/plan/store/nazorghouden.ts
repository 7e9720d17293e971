/** Knows how it is told that a time to ask was held or missed, that it does not go well, and why somebody came back. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import {
  isDoorgegaan,
  isTerugBinnenJaar,
  mayFinishNazorg,
  type Nazorgafloop,
  type Nazorgweigering,
} from '../domain/nazorg.ts';
import { readInstelling } from './instelling.ts';
import { readLijst } from './lijstinstelling.ts';
import { finishMoment, lockMoment } from './nazorg.ts';
import { askTaak, settleTaken } from './taak.ts';
import { answerReden, insertReden, laatsteReden } from './terugkeerreden.ts';
import { type Uitstroomstand, uitstromenVan } from './uitstroom.ts';

export type Terugkeerweigering = {
  readonly code:
    | 'TERUGKEER_NIET_GEVONDEN'
    | 'TERUGKEERREDEN_ONBEKEND'
    | 'TERUGKEER_BESPROKEN_DAG'
    | 'TERUGKEER_AL_BEANTWOORD';
};

export const finishNazorg = async (
  scope: Scope,
  persoonId: string,
  nazorgId: string,
  afloop: Nazorgafloop,
): Promise<Result<void, Nazorgweigering>> => {
  const gevonden = await lockMoment(scope, nazorgId);
  const moment = gevonden?.persoonId === persoonId ? gevonden : undefined;
  const weigering = mayFinishNazorg(moment, afloop.stand, scope.today);
  if (weigering !== undefined || moment === undefined) return err(weigering ?? { code: 'NAZORG_NIET_GEVONDEN' });
  await finishMoment(scope, nazorgId, afloop);
  await settleTaken(scope, 'eigen taak', nazorgId, undefined);
  await publish(scope, {
    soort: afloop.stand === 'gehouden' ? 'NazorgGehouden' : 'NazorgGemist',
    onderwerp: nazorgId,
    data: { persoonId, maanden: moment.maanden, ...(afloop.stand === 'gehouden' ? { hoe: afloop.hoe } : {}) },
  });
  return ok(undefined);
};

/** The end that somebody is followed after: the last one, unless he is back. */
export const gevolgdeVan = async (scope: Scope, persoonId: string): Promise<Uitstroomstand | undefined> => {
  const [laatste] = (await uitstromenVan(scope, persoonId)).filter((een) => !isDoorgegaan(een));
  return laatste?.terug === undefined ? laatste : undefined;
};

/** One tap: it does not go well. Asked once until his coach answers; a second tap changes nothing. */
export const signalNazorg = async (
  scope: Scope,
  persoonId: string,
  tekst: string,
): Promise<Result<void, Nazorgweigering>> => {
  const uitstroom = await gevolgdeVan(scope, persoonId);
  if (uitstroom === undefined) return err({ code: 'NAZORG_NIET_GEVONDEN' });
  const uiterlijk = addDays(scope.today, await readInstelling(scope, 'nazorgsignaaldagen'));
  const vraag = { persoonId, voor: 'consulent', soort: 'vraag', onderwerpId: uitstroom.id, tekst, uiterlijk } as const;
  const gevraagd = await askTaak(scope, vraag);
  if (gevraagd.ok)
    await publish(scope, { soort: 'NazorgSignaal', onderwerp: uitstroom.id, data: { persoonId, uiterlijk } });
  return ok(undefined);
};

/** A return within a year of this person, by the end that it came after. */
const findTerugkeer = async (
  scope: Scope,
  persoonId: string,
  uitstroomId: string,
): Promise<Uitstroomstand | undefined> =>
  (await uitstromenVan(scope, persoonId)).find((een) => een.id === uitstroomId && isTerugBinnenJaar(een));

export type Terugkeervertelling = {
  readonly redenen: readonly string[];
  readonly toelichting: string | undefined;
  readonly besprokenOp: Day;
};

/** The coach writes down what he and the resident see together; the resident reads it and says whether it is right. */
export const recordReden = async (
  scope: Scope,
  persoonId: string,
  uitstroomId: string,
  vertelling: Terugkeervertelling,
): Promise<Result<void, Terugkeerweigering>> => {
  const uitstroom = await findTerugkeer(scope, persoonId, uitstroomId);
  if (uitstroom === undefined) return err({ code: 'TERUGKEER_NIET_GEVONDEN' });
  const { besprokenOp, redenen } = vertelling;
  if (besprokenOp > scope.today || besprokenOp < uitstroom.einde) return err({ code: 'TERUGKEER_BESPROKEN_DAG' });
  const codes = new Set((await readLijst(scope, 'terugkeerredenen')).map(({ code }) => code));
  if (redenen.some((code) => !codes.has(code))) return err({ code: 'TERUGKEERREDEN_ONBEKEND' });
  await insertReden(scope, uitstroomId, { ...vertelling, redenen: [...new Set(redenen)] });
  await settleTaken(scope, 'eigen taak', uitstroomId, undefined);
  await publish(scope, { soort: 'TerugkeerredenVastgelegd', onderwerp: uitstroomId, data: { persoonId } });
  return ok(undefined);
};

/** When it is not right the coach hears so, and what was written is counted nowhere until it is written anew. */
export const answerTerugkeer = async (
  scope: Scope,
  persoonId: string,
  uitstroomId: string,
  klopt: boolean,
): Promise<Result<void, Terugkeerweigering>> => {
  const uitstroom = await findTerugkeer(scope, persoonId, uitstroomId);
  const reden = uitstroom && (await laatsteReden(scope, uitstroomId));
  if (reden === undefined) return err({ code: 'TERUGKEER_NIET_GEVONDEN' });
  if (!(await answerReden(scope, reden.volgnummer, klopt))) return err({ code: 'TERUGKEER_AL_BEANTWOORD' });
  if (!klopt) {
    const tekst = 'Wat er staat over mijn terugkeer klopt niet. Ik wil daarover praten.';
    await askTaak(scope, { persoonId, voor: 'consulent', soort: 'vraag', onderwerpId: uitstroomId, tekst });
  }
  return ok(undefined);
};
