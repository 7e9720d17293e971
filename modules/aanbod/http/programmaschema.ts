/** Knows how programmes and participations look in the API. */
import { Type } from 'typebox';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const Sleutel = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 90 });
const Naam = Type.String({ minLength: 1, maxLength: 80 });
const Zin = Type.String({ minLength: 3, maxLength: 500 });
const Minuten = Type.Integer({ minimum: 0, maximum: 24 * 60, description: 'minuten na middernacht' });

export const ProgrammaParams = Type.Object({ programma: Sleutel });
export const DeelnameParams = Type.Object({ deelnameId: Id });
export const PersoonParams = Type.Object({ persoonId: Id });
export const VoorstelParams = Type.Object({ voorstelId: Id });

const Fout = Type.Object({ plek: Type.String(), wat: Type.String() });
export const KeuringSchema = Type.Object({
  goed: Type.Boolean(),
  fouten: Type.Array(Fout, { description: 'waar de definitie niet klopt, met de plek' }),
});

const VersieSchema = Type.Object({
  geldigheid: Type.String(),
  vanaf: OfNiets(Dag),
  totEnMet: OfNiets(Dag),
  geldtNu: Type.Boolean(),
  bron: Type.String(),
  alineas: Type.Array(Type.Object({ kop: Type.String(), zinnen: Type.Array(Type.String()) })),
});
export const ProgrammaSchema = Type.Object({
  sleutel: Sleutel,
  naam: Type.String(),
  belofte: Type.String(),
  eigen: Type.Boolean({ description: 'door deze gemeente zelf vastgesteld' }),
  versies: Type.Array(VersieSchema),
  dagen: Type.Array(Type.String(), {
    description: 'dagen die worden opgeschreven en in een periode geteld kunnen worden',
  }),
  periode: Type.Object(
    { van: Dag, totEnMet: Dag },
    { description: 'waarover het zich verantwoordt: de laatste versie' },
  ),
  definitie: Type.String({ description: 'de definitie als tekst (JSON), om een nieuwe van te maken' }),
});
const Tel = OfNiets(Type.Integer({ description: 'leeg als het er minder dan tien zijn' }));

export const ProgrammaregelSchema = Type.Object({
  sleutel: Sleutel,
  naam: Type.String(),
  belofte: Type.String(),
  geldtNu: Type.Boolean(),
  geldigheid: Type.String(),
  lopend: Tel,
  nadert: OfNiets(
    Type.Integer({
      description: 'deelnemers met een termijn in de komende dertig dagen of al voorbij; leeg onder de tien',
    }),
  ),
});

const Tijdvak = Type.String({ description: '2026, 2026-K3 of 2026-07' });
export const CijfersSchema = Type.Object({
  tijdvak: Tijdvak,
  tijdvakken: Type.Array(Tijdvak, { description: 'waaruit te kiezen is' }),
  van: Dag,
  totEnMet: Dag,
  lopend: Tel,
  begonnen: Tel,
  beeindigd: Tel,
  nadert: Tel,
  teLaat: Tel,
  indicatoren: Type.Array(
    Type.Object({
      naam: Type.String(),
      beeindigd: OfNiets(Type.Integer()),
      aantal: OfNiets(Type.Integer()),
      deel: OfNiets(Type.Number({ description: 'procent, een cijfer achter de komma' })),
      streef: OfNiets(Type.Number()),
      oordeel: Type.String(),
    }),
  ),
  plaatsen: OfNiets(Type.Object({ vergeven: Type.Integer(), hoogstens: Type.Integer() })),
  voorraad: OfNiets(
    Type.Object({
      totaal: Type.Integer(),
      open: Type.Integer(),
      gedaan: Type.Integer(),
      deel: Type.Number(),
      maanden: Type.Integer(),
      tempo: Type.Number({ description: 'zoveel per maand om op tijd klaar te zijn' }),
      tempoBijTelling: Type.Number({ description: 'zoveel per maand toen de voorraad werd geteld' }),
      uiterlijk: Dag,
      verwacht: OfNiets(Dag),
      oordeel: Type.String(),
    }),
  ),
  taakstellingen: Type.Array(
    Type.Object({
      naam: Type.String(),
      periode: OfNiets(Type.Object({ van: Dag, totEnMet: Dag })),
      aantal: Type.Integer(),
      gedaan: Tel,
      bron: OfNiets(Type.String()),
    }),
  ),
  groepen: Type.Array(
    Type.Object({
      groep: Type.String(),
      begonnen: Tel,
      uitkomsten: Type.Array(Type.Object({ uitkomst: Type.String(), aantal: Tel })),
    }),
  ),
  standen: Type.Array(
    Type.Object({ naam: Type.String(), waarden: Type.Array(Type.Object({ waarde: Type.String(), aantal: Tel })) }),
  ),
});
export const TaakSchema = Type.Object({
  naam: Naam,
  van: Dag,
  totEnMet: Dag,
  aantal: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  bron: Zin,
});

const Blok = Type.Object({
  dag: Dag,
  onderdeel: Naam,
  van: Minuten,
  tot: Minuten,
  wat: Type.String({ minLength: 1, maxLength: 120 }),
});
const NietGelukt = Type.Array(Type.Object({ aard: Naam, waarom: Zin }), { maxItems: 10 });
export const Keuze = {
  onderdeel: Naam,
  aard: Naam,
  wat: Type.String({ minLength: 1, maxLength: 120 }),
  nietGelukt: NietGelukt,
};

export const StartSchema = Type.Object({
  programma: Sleutel,
  aangemeldOp: Dag,
  van: Dag,
  totEnMet: Dag,
  toekenningOp: Type.Optional(Dag),
  feiten: Type.Record(Naam, Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 80 })])),
  leerdoelen: Type.Array(Type.String({ minLength: 3, maxLength: 200 }), { maxItems: 12 }),
  gegevens: Type.Record(Naam, Type.String({ maxLength: 200 })),
});

const stap = <S extends string, P extends Parameters<typeof Type.Object>[0]>(soort: S, velden: P) =>
  Type.Object({ soort: Type.Literal(soort), ...velden });
/** One step of a participation; which one says `soort`. */
export const StapSchema = Type.Union([
  stap('agenda', { maandag: Dag, blokken: Type.Array(Blok, { maxItems: 60 }) }),
  stap('aanwezig', { dag: Dag, onderdeel: Naam, minuten: Type.Integer({ minimum: 1, maximum: 24 * 60 }) }),
  stap('afwezig', { dag: Dag, onderdeel: Naam, reden: Zin }),
  stap('hersteld', { dag: Dag, onderdeel: Naam, reden: Zin }),
  stap('gekozen', { ...Keuze, past: Type.Optional(Type.Boolean({ description: 'past het bij het perspectief' })) }),
  stap('fase', { naam: Naam }),
  stap('verlengd', { totEnMet: Dag, reden: Zin }),
  stap('gegeven', { naam: Naam, waarde: Type.String({ minLength: 1, maxLength: 200 }) }),
  stap('leerdoel', { naam: Type.String({ maxLength: 200 }) }),
  stap('termijn', { naam: Naam, gedaanOp: Dag }),
  stap('afgerond', { laatste: Dag, uitkomst: Naam }),
  stap('gestopt', { laatste: Dag, reden: Zin }),
]);

const WeekSchema = Type.Object({
  maandag: Dag,
  onderdelen: Type.Array(
    Type.Object({
      onderdeel: Type.String(),
      gepland: Type.Integer({ description: 'minuten' }),
      geweest: Type.Integer({ description: 'minuten' }),
      minstens: OfNiets(Type.Number({ description: 'uren per week' })),
      hoogstens: OfNiets(Type.Number({ description: 'uren per week' })),
      tekort: Type.Integer({ description: 'minuten die nog niet gepland zijn' }),
    }),
  ),
  weekagenda: OfNiets(Type.Number({ description: 'uren waar de agenda naartoe groeit' })),
  blokken: Type.Array(
    Type.Object({
      ...Blok.properties,
      geweest: OfNiets(Type.Integer()),
      afwezig: OfNiets(Type.String()),
    }),
  ),
});
const GegevenSchema = Type.Object({
  naam: Type.String(),
  soort: Type.String(),
  keuze: Type.Array(Type.String()),
  bij: Type.String(),
  verplicht: Type.Boolean(),
  waarde: OfNiets(Type.String()),
});

export const DeelnameSchema = Type.Object({
  id: Id,
  persoonId: Id,
  programma: Type.Object({ sleutel: Sleutel, naam: Type.String(), belofte: Type.String() }),
  van: Dag,
  totEnMet: Dag,
  uiterlijk: OfNiets(Type.String({ format: 'date', description: 'later kan niet: de langste duur van het programma' })),
  dagenOver: Type.Integer(),
  verlengen: Type.Object({ keer: Type.Integer(), hoogstens: Type.Integer() }),
  einde: OfNiets(
    Type.Object({
      op: Dag,
      uitkomst: Type.String(),
      reden: OfNiets(Type.String()),
      uitkomstOpen: Type.Boolean({ description: 'de termijn liep af; wat het opleverde kan nog worden vastgelegd' }),
    }),
  ),
  fasen: Type.Array(Type.Object({ naam: Type.String(), sinds: OfNiets(Dag) })),
  week: WeekSchema,
  keuzes: Type.Array(
    Type.Object({
      onderdeel: Type.String(),
      volgorde: Type.Array(Type.String()),
      vrij: Type.Boolean(),
      alleenAlsPassend: Type.Array(Type.String()),
      gekozen: OfNiets(Type.Object({ ...Keuze })),
    }),
  ),
  gegevens: Type.Array(GegevenSchema),
  leerdoelen: Type.Array(Type.Object({ naam: Type.String(), gehaaldOp: OfNiets(Dag) })),
  termijnen: Type.Array(
    Type.Object({
      naam: Type.String(),
      uiterlijk: OfNiets(Dag),
      stand: Type.String(),
      dagen: OfNiets(Type.Integer()),
      afTeMelden: Type.Boolean(),
      grond: OfNiets(Type.String()),
    }),
  ),
  wet: OfNiets(Type.Object({ verlengingVragenVanaf: Dag, routeWisselenTot: Dag })),
  uitkomsten: Type.Array(Type.Object({ naam: Type.String(), betekenis: Type.String() })),
  stappen: Type.Array(
    Type.Object({ nummer: Type.Integer(), soort: Type.String(), tekst: Type.String(), op: Dag, door: Type.String() }),
  ),
});

/** What one must say before a programme can begin, with what follows from the register already. */
export const StartvraagSchema = Type.Object({
  sleutel: Sleutel,
  naam: Type.String(),
  belofte: Type.String(),
  doelgroep: Type.Array(
    Type.Object({
      feit: Type.String(),
      tekst: Type.String(),
      soort: Type.String({ description: 'ja of nee, getal, tekst, of bekend' }),
      verwacht: Type.String(),
    }),
  ),
  uiterlijk: OfNiets(Dag),
  leerdoelen: Type.Integer(),
  toekenning: Type.Boolean({ description: 'een termijn telt vanaf de toekenning van de uitkering' }),
  gegevens: Type.Array(GegevenSchema),
});
