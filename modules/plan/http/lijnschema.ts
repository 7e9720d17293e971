/** Knows how a line, who holds on to somebody and his steps look in the API. */
import { Type } from 'typebox';
import { instellingnamen } from '../domain/instelling.ts';
import { type Lijnsleutel, lijnsoorten } from '../domain/lijnsoorten.ts';
import { domeinen } from '../domain/lijnveld.ts';
import { ontwikkelstappen } from '../domain/ontwikkeling.ts';
import { Dag, Id, OfNiets, oneOf, Tijdstip } from './planschema.ts';

const Lijnsoort = oneOf(Object.keys(lijnsoorten) as Lijnsleutel[], 'welke zin het is; de teksten staan in het portaal');
const Domein = oneOf(domeinen, 'het deel van het leven waar het bij hoort');
export const Stapnaam = oneOf(ontwikkelstappen, 'een van de negen stappen');
const Naam = Type.String({ description: 'naam van de medewerker' });

export const LijnVraag = Type.Object({
  domein: Type.Optional(Domein),
  nieuw: Type.Optional(Type.Boolean({ description: 'alleen wat nieuw is sinds uw vorige bezoek' })),
  na: Type.Optional(
    Type.String({
      // a moment that exists and an id: what only looks like them never reaches the database
      pattern:
        '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      description: 'de `volgende` van de vorige bladzijde',
    }),
  ),
});

export const LijnSchema = Type.Object({
  regels: Type.Array(
    Type.Object({
      id: Id,
      op: Tijdstip,
      soort: Lijnsoort,
      domein: Domein,
      waarden: Type.Array(
        Type.Object({
          naam: Type.String(),
          soort: oneOf(
            ['bedrag', 'dag', 'moment', 'maand', 'getal', 'code'],
            'hoe de waarde te lezen is; een bedrag in centen',
          ),
          waarde: Type.Union([Type.String(), Type.Number()]),
        }),
      ),
      door: OfNiets(Naam),
      nieuw: Type.Boolean({ description: 'van na uw vorige bezoek' }),
      keer: Type.Integer({ description: 'zo vaak op deze dag, in deze woorden en door dezelfde; meestal 1' }),
    }),
  ),
  volgende: OfNiets(Type.String({ description: 'geef mee als `na` voor de volgende bladzijde' })),
  domeinen: Type.Array(Type.Object({ domein: Domein, aantal: Type.Integer(), nieuw: Type.Integer() })),
  sinds: OfNiets(Tijdstip),
});

export const NieuwSchema = Type.Object({
  aantal: Type.Integer({ description: 'hoeveel er nieuw is sinds uw vorige bezoek aan uw lijn' }),
  sinds: OfNiets(Tijdstip),
});

const StapSchema = Type.Object({
  id: Id,
  stap: Stapnaam,
  op: Dag,
  toelichting: Type.String(),
  verder: Type.Boolean({ description: 'verder dan ooit eerder' }),
  door: Naam,
});
const Stappen = Type.Object({ nu: OfNiets(Stapnaam), gezet: Type.Array(StapSchema) });

export const NieuwestapSchema = Type.Object({
  stap: Stapnaam,
  op: Dag,
  toelichting: Type.String({ minLength: 3, maxLength: 500, description: 'de inwoner leest dit ook' }),
});

const Coach = Type.Object({ naam: Naam, telefoon: OfNiets(Type.String()), sinds: Tijdstip });

export const MijnBegeleidingSchema = Type.Object({
  coach: OfNiets(Coach),
  overdracht: OfNiets(Type.Object({ naar: Naam, kennismaking: OfNiets(Dag) })),
  stappen: Stappen,
});

export const OverdrachtParams = Type.Object({ overdrachtId: Id });
export const OverdrachtSchema = Type.Object({
  id: Id,
  persoonId: Id,
  inwoner: OfNiets(Type.String({ description: 'naam van de inwoner' })),
  van: Naam,
  naar: Naam,
  rol: oneOf(['aan u', 'van u', 'ander'], 'wat u met deze overdracht te maken hebt'),
  toelichting: Type.String(),
  gevraagdOp: Tijdstip,
  uiterlijk: Dag,
  kennismaking: OfNiets(Dag),
  gesproken: Type.Boolean({ description: 'het gesprek met drie is geweest: er kan ja gezegd worden' }),
  afloop: OfNiets(oneOf(['aanvaard', 'geweigerd', 'ingetrokken', 'verlopen'], 'hoe het afliep')),
  reden: OfNiets(Type.String()),
});
export const OverdrachtenSchema = Type.Object({ overdrachten: Type.Array(OverdrachtSchema) });
export const NieuweoverdrachtSchema = Type.Object({
  naar: Type.String({ minLength: 1, maxLength: 100, description: 'id van de collega' }),
  toelichting: Type.String({
    minLength: 10,
    maxLength: 1000,
    description: 'wat uw collega moet weten; de inwoner mag dit lezen',
  }),
  kennismaking: Type.Optional(Dag),
});
export const KennismakingSchema = Type.Object({ op: Dag });
export const WeigeringSchema = Type.Object({ reden: Type.String({ minLength: 3, maxLength: 500 }) });

export const BegeleidingSchema = Type.Object({
  eigenaar: OfNiets(Type.Object({ ...Coach.properties, ik: Type.Boolean() })),
  reeks: Type.Array(Type.Object({ naam: Naam, vanaf: Tijdstip, tot: OfNiets(Tijdstip) })),
  overdrachten: Type.Array(OverdrachtSchema),
  stappen: Stappen,
  professionals: Type.Object({
    aantal: Type.Integer(),
    norm: Type.Integer(),
    teVeel: Type.Boolean(),
    tot: OfNiets(Tijdstip),
    wie: Type.Array(Type.Object({ naam: Naam, op: Tijdstip })),
  }),
  mag: Type.Object({ overdragen: Type.Boolean(), stapVastleggen: Type.Boolean() }),
});

export const CollegasSchema = Type.Object({
  collegas: Type.Array(Type.Object({ id: Type.String(), naam: Naam, inwoners: Type.Integer() })),
});

const Genoemd = { persoonId: Id, naam: OfNiets(Type.String({ description: 'naam van de inwoner' })) };
export const InwonersVraag = Type.Object({ vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })) });
export const InwonersSchema = Type.Object({
  inwoners: Type.Array(
    Type.Object({ ...Genoemd, sinds: Tijdstip, nieuw: Type.Integer({ description: 'nieuw sinds u er was' }) }),
  ),
  totaal: Type.Integer(),
});

const Instelling = oneOf(instellingnamen, 'wat de gemeente kiest');
export const InstellingSchema = Type.Object({
  naam: Instelling,
  waarde: Type.Integer({ minimum: 1, maximum: 365 }),
  vanaf: Type.Optional(Type.String({ format: 'date', description: 'vanaf welke dag; vandaag als u niets kiest' })),
});

export const CijfersSchema = Type.Object({
  norm: Type.Integer({ description: 'boven dit aantal professionals moet iemand kijken' }),
  verdeling: Type.Array(Type.Object({ aantal: Type.Integer(), mensen: Type.Integer() })),
  bovenNorm: Type.Array(Type.Object({ ...Genoemd, aantal: Type.Integer() })),
  zonderEigenaar: Type.Object({
    mensen: Type.Integer({ description: 'wie een dag of meer zonder eigenaar was of is' }),
    dagen: Type.Integer({ description: 'hele dagen zonder eigenaar, van iedereen samen' }),
    wachtenden: Type.Array(Type.Object({ ...Genoemd, sinds: Tijdstip })),
  }),
  overdrachten: Type.Array(OverdrachtSchema),
  coaches: CollegasSchema.properties.collegas,
  vertrokken: Type.Array(
    Type.Object({ ...Genoemd, coach: Type.String({ description: 'hun coach, die hier geen coach meer is' }) }),
  ),
  instellingen: Type.Array(Type.Object({ naam: Instelling, waarde: Type.Integer() })),
});
