/** Knows what the Wet inburgering 2021 says of a participation: which act holds, by when the plan is set, and until when what can be done. */
import { type Day, daysBetween, parseDay } from '@samenkracht/core';
import {
  laatsteDagRoutewissel,
  laatsteDagTermijn,
  magWisselen,
  type Route,
  regime,
  uitersteDagPip,
  verlengingVragenVanaf,
} from '@samenkracht/inburgering-2021';
import type { MetKader } from '@samenkracht/law';
import type { Feiten } from './deelname.ts';
import { nabij, type Termijnstand } from './termijnen.ts';

type Gegevens = Readonly<Record<string, string>>;
/** A deadline of the act itself, with where it stands. */
export type Wettermijn = Termijnstand & { readonly grond: string };

const dag = (gegevens: Gegevens, naam: string): Day | null => parseDay(gegevens[naam] ?? '') ?? null;

/** Under which act he falls, as the fact that definitions ask for; nothing while nobody knows since when he has the duty. */
export const wetfeiten = (f: MetKader, gegevens: Gegevens, vandaag: Day): Feiten => {
  const sinds = dag(gegevens, 'plicht sinds');
  return sinds === null ? {} : { wetInburgering: regime(f, sinds, vandaag) };
};

const termijnOp = (naam: string, grond: string, uiterlijk: Day, gedaan: Day | null, vandaag: Day): Wettermijn => {
  const dagen = daysBetween(vandaag, uiterlijk);
  const open = dagen < 0 ? 'te laat' : dagen <= nabij ? 'nadert' : 'loopt';
  const stand = gedaan === null ? open : gedaan <= uiterlijk ? 'op tijd' : 'te laat';
  return { naam, uiterlijk, dagen, stand, grond };
};

/** The deadlines of the act with what is written down: the plan, changing route, asking for longer, and the end of the term. */
export const wettermijnen = (gegevens: Gegevens, klaar: Day | null, vandaag: Day): readonly Wettermijn[] => {
  const kennisgevingOp = dag(gegevens, 'kennisgeving op');
  if (kennisgevingOp === null) return [];
  const pip = dag(gegevens, 'PIP vastgesteld op');
  const uitersteDag = uitersteDagPip({
    kennisgevingOp,
    ingeschrevenNaHuisvestingOp: dag(gegevens, 'ingeschreven na huisvesting op'),
    verhuisdOp: dag(gegevens, 'verhuisd op'),
    informatieDerdeOp: dag(gegevens, 'informatie van een derde op'),
  });
  const plan = termijnOp('plan (PIP) vaststellen', 'artikel 5.3 Besluit inburgering 2021', uitersteDag, pip, vandaag);
  if (pip === null) return [plan];
  const feiten = { eerstePip: pip, verlengingen: [] };
  return [
    plan,
    termijnOp('inburgering halen', 'artikel 11 Wet inburgering 2021', laatsteDagTermijn(feiten), klaar, vandaag),
  ];
};

/** From which day he may ask for longer, and until which the route can be changed; only once there is a plan. */
export const wetmomenten = (gegevens: Gegevens) => {
  const pip = dag(gegevens, 'PIP vastgesteld op');
  if (pip === null) return undefined;
  const feiten = { eerstePip: pip, verlengingen: [] };
  return { verlengingVragenVanaf: verlengingVragenVanaf(feiten), routeWisselenTot: laatsteDagRoutewissel(feiten) };
};

/** May the route be changed to this one on a day? Nothing is changed while there was no route or no plan yet. */
export const mayChangeRoute = (gegevens: Gegevens, naar: string, op: Day): boolean => {
  const route = gegevens['leerroute'] as Route | undefined;
  const eerstePip = dag(gegevens, 'PIP vastgesteld op');
  if (route === undefined || route === naar || eerstePip === null) return true;
  // what is only asked of the Z-route and of examination at A2 has no part in changing route
  const geen = { urenNederlands: 0, voldoendeIngespannen: false, urenCursus: 0, urenActiviteiten: 0 };
  return magWisselen({ eerstePip, verlengingen: [], route, bijzonderGeval: false, ...geen }, naar as Route, op);
};
