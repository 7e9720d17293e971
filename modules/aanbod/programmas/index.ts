/** Knows all programmes that the documents name. One more is one more definition in this list, with its examples. */
import type { GemeenteCode } from '@samenkracht/core';
import type { Programma } from '../domain/programma.ts';
import { baanVanSchool, jongerenloket } from './jongeren.ts';
import {
  iedereenDoetMee,
  maatschappelijkeParticipatie,
  pilotPotentie,
  tegenprestatie,
  tegenprestatieMaassluis,
} from './meedoen.ts';
import { huisvestingStatushouders, inburgering, inburgeringOud } from './nieuwkomers.ts';
import { aanpakStatushouders, maatWerkplaats, werkervaringsplaats } from './plaatsen.ts';
import { schuldhulp } from './schulden.ts';
import { taaleis, taalstart, taaltraining } from './taal.ts';
import { jobcoach, rotterdamInclusief, wwAtWork } from './werk.ts';
import { werkloont } from './werkloont.ts';

export const programmas: readonly Programma[] = [
  werkloont,
  tegenprestatie,
  tegenprestatieMaassluis,
  iedereenDoetMee,
  maatschappelijkeParticipatie,
  pilotPotentie,
  wwAtWork,
  rotterdamInclusief,
  werkervaringsplaats,
  jobcoach,
  jongerenloket,
  baanVanSchool,
  taaltraining,
  taaleis,
  taalstart,
  schuldhulp,
  inburgering,
  inburgeringOud,
  aanpakStatushouders,
  huisvestingStatushouders,
  maatWerkplaats,
];

/** What a municipality has of itself, before it adds its own. */
export const programmasIn = (gemeente: GemeenteCode): readonly Programma[] =>
  programmas.filter(({ gemeenten }) => gemeenten === undefined || gemeenten.includes(gemeente));
