/** Knows how a recomputation of past months looks at the edge, and how its refusals are told. */
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import type { Herrekenstatus } from '../domain/herrekening.ts';
import {
  findHerrekenregels,
  type Herrekening,
  type Regel,
  sumHerrekenregels,
  sumPerMaand,
} from '../store/herrekening.ts';
import { Bedrag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

export type Herrekenweigering =
  | { readonly code: 'HERREKENING_NIET_GEVONDEN' }
  | { readonly code: 'HERREKENING_LOOPT_AL' }
  | { readonly code: 'HERREKENING_STAP_KAN_NIET'; readonly status: Herrekenstatus }
  | { readonly code: 'HERREKENING_MAAND_NIET_VOORBIJ' };

export const herrekenRefusals: RefusalMap<Herrekenweigering> = {
  HERREKENING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Herrekening niet gevonden',
    uitleg: 'Deze herrekening bestaat niet. Ga terug naar het overzicht.',
  },
  HERREKENING_LOOPT_AL: {
    status: 409,
    titel: 'Er is al een open herrekening',
    uitleg: 'Maak die eerst af, of trek haar in. Twee tegelijk zouden dezelfde maanden kunnen veranderen.',
  },
  HERREKENING_STAP_KAN_NIET: {
    status: 409,
    titel: 'Deze stap kan nu niet',
    uitleg: ({ status }) => `De herrekening staat op "${status}". Vernieuw de pagina om te zien wat wel kan.`,
  },
  HERREKENING_MAAND_NIET_VOORBIJ: {
    status: 422,
    titel: 'Over deze maand is nog niets beslist',
    uitleg:
      'Kies deze maand of een maand die voorbij is. Latere maanden rekent de maandrun vanzelf met de nieuwe bedragen.',
  },
};

export const HerrekeningSchema = Type.Object({
  id: Id,
  vanaf: Maand,
  oorzaak: Type.String({ description: 'een zin voor de inwoner' }),
  status: oneOf(
    ['rekenen', 'berekend', 'verwerken', 'verwerkt', 'ingetrokken'],
    'rekenen en verwerken gaan in sets door; na berekend keurt een ander goed',
  ),
  aangemaaktDoor: Type.String(),
  aangemaaktOp: Tijdstip,
  eigen: Type.Boolean({ description: 'door u gemaakt: een ander keurt goed' }),
  goedgekeurdDoor: OfNiets(Type.String()),
  goedgekeurdOp: OfNiets(Tijdstip),
  verwerkt: Type.Integer({ description: 'hoe ver het werk is' }),
  totaal: Type.Integer(),
});

export const herrekeningView = (scope: Scope, een: Herrekening) => ({
  id: een.id,
  vanaf: een.vanaf,
  oorzaak: een.oorzaak,
  status: een.status,
  aangemaaktDoor: een.aangemaaktDoorNaam,
  aangemaaktOp: een.aangemaaktOp,
  eigen: een.aangemaaktDoor === scope.actor.id,
  goedgekeurdDoor: een.goedgekeurdDoorNaam ?? null,
  goedgekeurdOp: een.goedgekeurdOp ?? null,
  verwerkt: een.verwerkt,
  totaal: een.totaal,
});

const RegelSchema = Type.Object({
  uitkeringId: Id,
  naam: OfNiets(Type.String()),
  uitkomst: oneOf(
    ['verschil', 'uitzondering', 'verwerkt', 'anders geworden'],
    'uitzondering en anders geworden wachten op een mens; er is niets geboekt',
  ),
  verschil: Bedrag,
  maanden: Type.Array(
    Type.Object({
      maand: Maand,
      was: Bedrag,
      wordt: Bedrag,
      vakantietoeslagWas: Bedrag,
      vakantietoeslagWordt: Bedrag,
    }),
  ),
  reden: OfNiets(Type.String({ description: 'code van wat een mens moet bekijken' })),
  uitleg: OfNiets(Type.String()),
});

export const HerrekeningMetRegelsSchema = Type.Intersect([
  HerrekeningSchema,
  Type.Object({
    totalen: Type.Object({
      uitkeringen: Type.Integer({ description: 'van hoeveel uitkeringen iets anders uitkomt' }),
      hoger: Type.Integer(),
      lager: Type.Integer(),
      uitzonderingen: Type.Integer({ description: 'wacht op een mens' }),
      verwerkt: Type.Integer(),
      nabetalen: Bedrag,
      terugvragen: Bedrag,
    }),
    perMaand: Type.Array(Type.Object({ maand: Maand, uitkeringen: Type.Integer(), verschil: Bedrag })),
    regels: Type.Array(RegelSchema, { description: 'de grootste verschillen; wie op een mens wacht staat voorop' }),
  }),
]);

/** While work goes on nobody is named: the page asks again every moment. */
const namenOf = async (scope: Scope, { status }: Herrekening, regels: readonly Regel[]) => {
  if (status === 'rekenen' || status === 'verwerken') return new Map<string, string>();
  const namen = await findOntvangernamen(scope, [...new Set(regels.map(({ persoonId }) => persoonId))]);
  await recordMany(
    scope,
    regels
      .filter(({ persoonId }) => namen.has(persoonId))
      .map(({ uitkeringId, persoonId }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'uitkering', id: uitkeringId },
        persoonId,
        omschrijving: 'naam en verschil in een herrekening gezien',
      })),
  );
  return new Map([...namen].map(([persoonId, { naam }]) => [persoonId, naam] as const));
};

/** Who the lines are about is named, and that this person saw it is recorded for each. */
export const herrekeningMetRegels = async (scope: Scope, herrekening: Herrekening) => {
  const regels = await findHerrekenregels(scope, herrekening.id, 25);
  const namen = await namenOf(scope, herrekening, regels);
  return {
    ...herrekeningView(scope, herrekening),
    totalen: await sumHerrekenregels(scope, herrekening.id),
    perMaand: [...(await sumPerMaand(scope, herrekening.id))],
    regels: regels.map(({ uitkeringId, persoonId, uitkomst, verschil, maanden, reden, uitleg }) => ({
      uitkeringId,
      naam: namen.get(persoonId) ?? null,
      uitkomst,
      verschil,
      maanden: [...maanden],
      reden: reden ?? null,
      uitleg: uitleg ?? null,
    })),
  };
};
