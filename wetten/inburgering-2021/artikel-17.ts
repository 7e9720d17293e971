/** Knows art. 17 Wet inburgering 2021 with its Besluit: the three routes, the hours of the Z-route, changing route, and examination at A2. */
import type { Day } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { eersteDagTermijn, laatsteDagNaMaanden, type Termijnfeiten } from './artikel-11.ts';
import { besluitInburgering2021 } from './wetten.ts';

export type Route = 'B1-route' | 'onderwijsroute' | 'zelfredzaamheidsroute';

/** Besluit art. 3.14: hours of course, and of activities. */
export const urenZelfredzaamheidsroute = { cursus: 800, activiteiten: 800 } as const;
/** Besluit art. 5.5: hours of Dutch after which the level may come down to A2 in the B1-route. */
const urenVoorA2 = 600;
/** Besluit art. 5.4 lid 1: one and a half years from the start of the term. */
const maandenVoorWissel = 18;

export type Routefeiten = Termijnfeiten & {
  readonly route: Route;
  /** A special case of Besluit art. 5.4 lid 2 or 3: another education that ended later, or the college deviates. Asked only after the time. */
  readonly bijzonderGeval: boolean;
  /** Hours of Dutch with a recognised institution. */
  readonly urenNederlands: number;
  /** The college judges that he made enough effort in them. Asked only when the hours are there. */
  readonly voldoendeIngespannen: boolean;
  /** Z-route: hours followed. */
  readonly urenCursus: number;
  readonly urenActiviteiten: number;
};

/** The last day on which the route can be changed, apart from onderwijsroute to B1-route. */
export const laatsteDagRoutewissel = (f: Termijnfeiten): Day =>
  laatsteDagNaMaanden(eersteDagTermijn(f), maandenVoorWissel);

export const magWisselen = regel(
  {
    id: 'bi21-5-4',
    naam: 'Van leerroute wisselen',
    grond: { wet: besluitInburgering2021, artikel: '5.4', lid: '1' },
    werkwijze:
      'Binnen anderhalf jaar na het begin van de termijn. Van de onderwijsroute naar de B1-route kan altijd, en in een bijzonder geval ook later (lid 2 en 3).',
  },
  (f: Routefeiten, naar: Route, op: Day): boolean => {
    if (f.route === naar) return false;
    if (f.route === 'onderwijsroute' && naar === 'B1-route') return true;
    return op <= laatsteDagRoutewissel(f) || f.bijzonderGeval;
  },
);

export const magExamenOpA2 = regel(
  {
    id: 'bi21-5-5',
    naam: 'Examen op niveau A2 in de B1-route',
    grond: { wet: besluitInburgering2021, artikel: '5.5', lid: '1' },
    werkwijze: 'Na 600 uur Nederlands met voldoende inspanning, in de B1-route (artikel 17 lid 3 van de wet).',
  },
  (f: Routefeiten): boolean => f.route === 'B1-route' && f.urenNederlands >= urenVoorA2 && f.voldoendeIngespannen,
);

export const urenZelfredzaamheidGehaald = regel(
  {
    id: 'bi21-3-14',
    naam: 'Uren van de zelfredzaamheidsroute',
    grond: { wet: besluitInburgering2021, artikel: '3.14', lid: '2' },
    werkwijze: '800 uur cursus en 800 uur activiteiten.',
  },
  (f: Routefeiten): boolean =>
    f.urenCursus >= urenZelfredzaamheidsroute.cursus && f.urenActiviteiten >= urenZelfredzaamheidsroute.activiteiten,
);
