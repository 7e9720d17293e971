/** Knows how messages of a resident and who guides him look in the API, and how each refusal about them is told. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { type Coachweigering, schrijvers } from '../domain/coachbericht.ts';
import { Dag, Id, OfNiets, oneOf, Tijdstip, Woorden } from './planschema.ts';

export const NieuwCoachbericht = Type.Object({ tekst: Woorden(2_000, 'wat u wilt zeggen') });
export const NieuweMeelezer = Type.Object({
  medewerkerId: Type.String({ minLength: 1, maxLength: 200, description: 'de collega die meeleest' }),
  reden: Woorden(300, 'waarom hij meeleest; de inwoner leest dit'),
});

export const BladzijdeVraag = Type.Object({
  voor: Type.Optional(Type.Integer({ minimum: 1, description: 'volgnummer; toont wat daarvoor kwam' })),
});

const Antwoordtermijn = Type.Object({
  uiterlijk: Dag,
  teLaat: Type.Boolean({ description: 'de beloofde dag is voorbij' }),
});

const Lezers = Type.Object({
  coach: OfNiets(Type.Object({ naam: Type.String(), telefoon: OfNiets(Type.String()) })),
  meelezers: Type.Array(
    Type.Object({
      id: Id,
      naam: Type.String(),
      vanaf: Type.String({ format: 'date-time', description: 'leest wat vanaf dit moment geschreven is' }),
      reden: Type.String(),
      gevraagdDoor: Type.String(),
    }),
  ),
});

export const CoachberichtenSchema = Type.Object({
  berichten: Type.Array(
    Type.Object({
      id: Id,
      van: oneOf(schrijvers, 'wie dit schreef'),
      eigen: Type.Boolean({ description: 'de lezer schreef dit zelf' }),
      naam: Type.String(),
      tekst: Type.String(),
      geschrevenOp: Tijdstip,
      nieuw: Type.Boolean({ description: 'de lezer had dit nog niet gelezen' }),
      gelezenDoor: Type.Array(Type.String()),
      afgedaanDoor: OfNiets(Type.String({ description: 'wie zei dat dit geen antwoord nodig heeft' })),
    }),
  ),
  ouder: OfNiets(Type.Integer({ description: 'volgnummer om verder terug te gaan' })),
  lezers: Lezers,
  wacht: OfNiets(Antwoordtermijn),
  antwoorddagen: Type.Integer({ description: 'binnen zoveel dagen krijgt de inwoner antwoord' }),
  bewaarmaanden: Type.Integer({ description: 'zoveel maanden worden de berichten bewaard' }),
});

export const CoachnieuwsSchema = Type.Object({ nieuw: Type.Integer(), wacht: OfNiets(Antwoordtermijn) });

export const PostvakSchema = Type.Object({
  inwoners: Type.Array(
    Type.Object({
      persoonId: Id,
      naam: Type.String(),
      nieuw: Type.Integer({ description: 'berichten die u nog niet las' }),
      wacht: OfNiets(Antwoordtermijn),
    }),
  ),
});

export const TellingSchema = Type.Object({
  inwoners: Type.Integer({ description: 'van wie er iets nieuws is of een antwoord wacht' }),
  teLaat: Type.Integer({ description: 'van wie het antwoord te laat is' }),
});

export const MeeleescollegasSchema = Type.Object({
  collegas: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
});

export const coachweigeringen: RefusalMap<Coachweigering> = {
  NIET_BETROKKEN: {
    status: 403,
    titel: 'U leest deze berichten niet mee',
    uitleg:
      'Alleen de coach, wie meeleest en de teamleider lezen wat een inwoner schrijft. Vraag de coach of u mag meelezen.',
    vastleggen: true,
  },
  NIETS_TE_BEANTWOORDEN: {
    status: 409,
    titel: 'Er wacht geen bericht op antwoord',
    uitleg: 'Een collega was u voor. U hoeft niets te doen.',
  },
  MEELEZER_ONBEKEND: {
    status: 422,
    titel: 'Deze collega kan niet meelezen',
    uitleg: 'Kies een collega uit de lijst. Staat hij er niet bij? Hij moet zich eerst een keer aanmelden.',
  },
  LEEST_AL_MEE: {
    status: 409,
    titel: 'Deze collega leest al mee',
    uitleg: 'U hoeft niets te doen.',
  },
  MEELEZER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze collega leest niet mee',
    uitleg: 'Ga terug naar de berichten. Misschien is het net gestopt.',
  },
  NIET_VAN_UW_INWONER: {
    status: 403,
    titel: 'Dit doet de coach of de teamleider',
    uitleg: 'U bent niet de coach van deze inwoner. Vraag het aan de coach of de teamleider.',
  },
};
