/** Knows how an employer is shown: in the list, and with all that goes with him. Nobody who works there is named. */
import type { Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { bereikOp } from '../domain/grondslag.ts';
import { findAanleveringen, sumAanleveringen, type Werkgeverstand } from '../store/aanlevering.ts';
import { findToegangen } from '../store/toegang.ts';
import { findGrondslagen, findSleutels, findWerkgevers, type Werkgever } from '../store/werkgever.ts';
import { AanleveringSchema, aanleveringView, Dag, Id, OfNiets } from './rapport.ts';

const velden = {
  id: Id,
  naam: Type.String(),
  loonheffingennummer: Type.String(),
  vastgelegdOp: Type.String(),
  ingetrokkenOp: OfNiets(Type.String()),
};

export const WerkgeverRegel = Type.Object({
  ...velden,
  leveringen: Type.Integer(),
  regels: Type.Integer(),
  afgewezen: Type.Integer(),
  laatsteOp: OfNiets(Type.String()),
});

export const WerkgeverDetail = Type.Object({
  ...velden,
  magLeveren: Type.Boolean({ description: 'er is vandaag een grond om loon te ontvangen' }),
  toegangen: Type.Array(
    Type.Object({ id: Id, clientId: Type.String(), gemaaktOp: Type.String(), ingetrokkenOp: OfNiets(Type.String()) }),
  ),
  sleutels: Type.Array(
    Type.Object({
      id: Id,
      kid: Type.String(),
      algoritme: Type.String(),
      vastgelegdOp: Type.String(),
      ingetrokkenOp: OfNiets(Type.String()),
    }),
  ),
  grondslagen: Type.Array(
    Type.Object({
      id: Id,
      soort: Type.Union([Type.Literal('artikel 63'), Type.Literal('toestemming')]),
      toelichting: Type.String(),
      vanaf: Dag,
      ingetrokkenPer: OfNiets(Dag),
    }),
  ),
  aanleveringen: Type.Array(AanleveringSchema, { description: 'de laatste vijftig, de nieuwste eerst' }),
});

const getoond = 50;

const base = ({ id, naam, loonheffingennummer, vastgelegdOp, ingetrokkenOp }: Werkgever) => ({
  id,
  naam,
  loonheffingennummer,
  vastgelegdOp,
  ingetrokkenOp: ingetrokkenOp ?? null,
});

export const detailView = async (scope: Scope, werkgever: Werkgever) => {
  const { id } = werkgever;
  const [toegangen, sleutels, grondslagen, aanleveringen] = [
    await findToegangen(scope, id),
    await findSleutels(scope, id),
    await findGrondslagen(scope, id),
    await findAanleveringen(scope, id, getoond),
  ];
  return {
    ...base(werkgever),
    magLeveren: werkgever.ingetrokkenOp === undefined && bereikOp(grondslagen, scope.today) !== 'niemand',
    toegangen: toegangen.map((een) => ({ ...een, ingetrokkenOp: een.ingetrokkenOp ?? null })),
    sleutels: sleutels.map(({ jwk: _, ingetrokkenOp, ...een }) => ({ ...een, ingetrokkenOp: ingetrokkenOp ?? null })),
    grondslagen: grondslagen.map(({ persoonId: _, ingetrokkenPer, ...een }) => ({
      ...een,
      ingetrokkenPer: ingetrokkenPer ?? null,
    })),
    aanleveringen: aanleveringen.map(aanleveringView),
  };
};

export const lijstView = async (scope: Scope) => {
  const standen = new Map((await sumAanleveringen(scope)).map((stand) => [stand.werkgeverId, stand]));
  const niets: Partial<Werkgeverstand> = {};
  return (await findWerkgevers(scope)).map((werkgever) => {
    const { aantal = 0, regels = 0, afgewezen = 0, laatsteOp } = standen.get(werkgever.id) ?? niets;
    return { ...base(werkgever), leveringen: aantal, regels, afgewezen, laatsteOp: laatsteOp ?? null };
  });
};
