/** Knows how notes of talks look: that they are there for everybody, what stands in them for their readers. */
import type { Actor, RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { lezersoorten, mayRead, type Notitie, type Notitieweigering } from '../domain/notitie.ts';
import type { Taak } from '../domain/taak.ts';
import { Dag, Id, OfNiets, oneOf, Woorden } from './planschema.ts';

const Antwoorden = Type.Array(Type.Object({ vraag: Type.String(), antwoord: Type.String() }));

export const NotitiesSchema = Type.Object({
  notities: Type.Array(
    Type.Object({
      id: Id,
      op: Dag,
      sjabloon: Type.String({ description: 'wat voor gesprek het was' }),
      titel: OfNiets(Type.String({ description: 'hoe de gemeente dat gesprek noemt; leeg: onder zijn eigen naam' })),
      door: Type.String(),
      lezers: Type.Array(oneOf(lezersoorten, 'wie hem mag lezen')),
      antwoorden: OfNiets(Antwoorden),
      afspraakId: OfNiets(Type.String({ format: 'uuid', description: 'de afspraak waar hij bij hoort' })),
      inzageGevraagd: Type.Boolean({ description: 'de inwoner vroeg om hem te lezen' }),
    }),
  ),
});

export const SjablonenSchema = Type.Object({
  sjablonen: Type.Array(
    Type.Object({ naam: Type.String(), titel: OfNiets(Type.String()), vragen: Type.Array(Type.String()) }),
  ),
});

export const NieuweNotitie = Type.Object({
  sjabloon: Type.String({ minLength: 1, maxLength: 60, description: 'wat voor gesprek het was' }),
  op: Dag,
  antwoorden: Type.Array(
    Type.Object({ vraag: Type.String({ maxLength: 200 }), antwoord: Type.String({ maxLength: 4_000 }) }),
    { maxItems: 20 },
  ),
  lezers: Type.Array(oneOf(lezersoorten, 'wie hem mag lezen; de schrijver altijd'), { maxItems: 5 }),
  afspraakId: Type.Optional(Id),
});

export const Tonen = Type.Object({
  tonen: Type.Boolean({ description: 'de inwoner mag de notitie lezen' }),
  antwoord: Woorden(1_000, 'wat u de inwoner antwoordt'),
});

export const notitieView = (
  notitie: Notitie,
  lezer: Pick<Actor, 'id' | 'rollen'>,
  taken: readonly Taak[],
  titels: ReadonlyMap<string, string | null>,
) => ({
  id: notitie.id,
  op: notitie.op,
  sjabloon: notitie.sjabloon,
  titel: titels.get(notitie.sjabloon) ?? null,
  door: notitie.door.naam,
  lezers: [...notitie.lezers],
  antwoorden: mayRead(notitie, lezer) ? notitie.antwoorden.map((een) => ({ ...een })) : null,
  afspraakId: notitie.afspraakId ?? null,
  inzageGevraagd: taken.some(({ onderwerpId, gedaan }) => onderwerpId === notitie.id && gedaan === undefined),
});

export const notitieweigeringen: RefusalMap<Notitieweigering> = {
  NOTITIE_ZONDER_LEZERS: {
    status: 422,
    titel: 'Wie mag dit lezen?',
    uitleg: 'Kies minstens één lezer. Notities die alleen voor uzelf zijn, bewaren wij niet.',
  },
  NOTITIE_LEEG: {
    status: 422,
    titel: 'Er staat nog niets in',
    uitleg: 'Schrijf bij minstens één vraag iets op.',
  },
  SJABLOON_ONBEKEND: {
    status: 422,
    titel: 'Dit soort gesprek is hier niet bekend',
    uitleg: 'Kies een soort gesprek uit de lijst.',
  },
  VRAAG_ONBEKEND: {
    status: 422,
    titel: 'Deze vraag hoort niet bij dit gesprek',
    uitleg: 'Open het formulier opnieuw en kies wat voor gesprek het was.',
  },
  NOTITIE_IN_TOEKOMST: {
    status: 422,
    titel: 'Dit gesprek moet nog komen',
    uitleg: 'Kies de dag van het gesprek: vandaag of eerder.',
  },
  NOTITIE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze notitie is er niet',
    uitleg: 'Ga terug naar het overzicht en kies een notitie.',
  },
  NOTITIE_NIET_VOOR_U: {
    status: 403,
    titel: 'Deze notitie is niet voor u',
    uitleg: 'U bent geen lezer van deze notitie. Vraag het aan wie hem schreef.',
  },
  NOTITIE_AL_TE_LEZEN: {
    status: 409,
    titel: 'U kunt deze notitie al lezen',
    uitleg: 'Open de notitie in de lijst.',
  },
};
