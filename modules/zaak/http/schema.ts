/** Knows how a zaak, its deadline, tasks and documents look in the API. */
import { Type } from 'typebox';
import { documentsoorten } from '../domain/document.ts';
import { documenttypen } from '../domain/documenttype.ts';
import { zaakstatussen } from '../domain/status.ts';
import { termijnstapsoorten } from '../domain/termijn.ts';

export const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const Id = Type.String({ format: 'uuid' });
const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

export const ZaakParams = Type.Object({ zaakId: Id });
export const Status = oneOf(zaakstatussen, 'waar de zaak staat');
export const Soort = oneOf(documentsoorten, 'wat het document is volgens wie het stuurt');

export const DocumentSchema = Type.Object(
  {
    id: Id,
    soort: Type.String({ description: 'wat het document is volgens wie het stuurde' }),
    naam: Type.String({ description: 'de naam van het bestand, ontdaan van tekens die kwaad kunnen' }),
    type: oneOf(documenttypen, 'wat het bestand is, vastgesteld aan de inhoud'),
    bytes: Type.Integer({ description: 'grootte in bytes' }),
    ontvangenOp: Tijdstip,
    van: Type.String({ description: 'wie het stuurde' }),
  },
  { description: 'een document van een dossier; de inhoud staat op /documenten/{id}/inhoud' },
);

export const BewaardDocumentSchema = Type.Object({
  document: DocumentSchema,
  alOntvangen: Type.Boolean({ description: 'ditzelfde bestand hadden wij al; het is een keer bewaard' }),
  melding: Type.String({ description: 'wat er met het document is gebeurd, om te tonen' }),
});

export const TermijnSchema = Type.Object(
  {
    uitersteBesluitdatum: Dag,
    opgeschort: Type.Optional(Type.Object({ sinds: Dag, hersteltermijnTotEnMet: Dag })),
    dagenOver: Type.Optional(
      Type.Integer({ description: 'hele dagen tot de uiterste besluitdatum; negatief is te laat' }),
    ),
    verlopen: Type.Boolean(),
    stappen: Type.Array(
      Type.Object({
        datum: Dag,
        wat: oneOf(termijnstapsoorten, 'wat er op deze dag gebeurde of gebeurt'),
        geweest: Type.Boolean(),
      }),
    ),
  },
  { description: 'de beslistermijn met alles wat hem opschort of verlengt (Awb 4:13 tot en met 4:15)' },
);

export const TaakSchema = Type.Object({
  id: Id,
  zaakId: Id,
  voor: oneOf(['inwoner', 'medewerker'] as const, 'wie iets moet doen'),
  soort: Type.String({ description: 'wat er gevraagd wordt, bijvoorbeeld bankafschrift' }),
  omschrijving: Type.String(),
  uiterlijk: Dag,
  status: oneOf(['open', 'voldaan', 'vervallen'] as const, 'of de taak nog open staat'),
  documentId: Type.Optional(Id),
});

export const ZaakSchema = Type.Object({
  id: Id,
  nummer: Type.String({ description: 'het nummer op brieven, bijvoorbeeld Z-2026-000001' }),
  soort: Type.String({ description: 'wat er gevraagd is, bijvoorbeeld aanvraag bijstand' }),
  persoonId: Id,
  partnerId: Type.Optional(Id),
  status: Status,
  ontvangenOp: Dag,
  uitersteBesluitdatum: Dag,
  behandelaar: Type.Optional(Type.Object({ id: Type.String(), naam: Type.String() })),
  afgedaanOp: Type.Optional(Dag),
});

export const OvergangSchema = Type.Object({
  handeling: Type.String({ description: 'wat er gebeurde, bijvoorbeeld gegevensVragen' }),
  van: Type.Optional(Status),
  naar: Status,
  toelichting: Type.Optional(Type.String()),
  door: Type.String(),
  op: Tijdstip,
});

export const AanvragerSchema = Type.Object(
  {
    naam: Type.String({ description: 'zoals de BRP zegt dat iemand wil worden aangeschreven' }),
    leeftijd: Type.String({ description: 'leeftijd in woorden' }),
    situatie: Type.String({ description: 'een regel over het huishouden' }),
    geheim: Type.Boolean({ description: 'geheimhouding in de BRP' }),
  },
  { description: 'om wie het gaat; dat u dit ziet wordt vastgelegd' },
);
