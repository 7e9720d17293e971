/** Knows the JSON Schemas of what the command line reads and writes. */
import { wijzigingSchema } from '@samenkracht/besteedbaar';
import {
  berekenInvoerSchema,
  berekenUitvoerSchema,
  dossierInvoerSchema,
  verschilUitvoerSchema,
} from '@samenkracht/participatiewet';
import { beleidInvoerSchema, beleidUitvoerSchema } from './cli/beleid-schema.ts';
import {
  bereikUitvoerSchema,
  geweigerdUitvoerSchema,
  logboekControleUitvoerSchema,
  maandUitvoerSchema,
  stadUitvoerSchema,
} from './cli/uitvoer.ts';

const document = (title: string, schema: object): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
});

/** By file name in docs/schemas. */
export const schemaDocuments: Readonly<Record<string, object>> = {
  'bereken.invoer.json': document('Een maand om te berekenen', berekenInvoerSchema),
  'bereken.uitvoer.json': document('Een berekende maand', berekenUitvoerSchema),
  'bereken.dossier.json': document('Feiten met sinds wanneer ze bekend zijn', dossierInvoerSchema),
  'bereken.verschil.json': document('Het verschil van een maand, met de oorzaken', verschilUitvoerSchema),
  'bereken.bereik.json': document('Wat er uit een maand kan komen', bereikUitvoerSchema),
  'bereken.geweigerd.json': document('Een regel die geweigerd is', geweigerdUitvoerSchema),
  'beleid.invoer.json': document('Een huishouden van de stad', beleidInvoerSchema),
  'beleid.wijziging.json': document('Een wijziging van beleid', wijzigingSchema),
  'beleid.uitvoer.json': document('Wat een wijziging over een stad doet', beleidUitvoerSchema),
  'maand.uitvoer.json': document('Een regel van een doorgerekende maand', maandUitvoerSchema),
  'stad.uitvoer.json': document('Een verzonnen huishouden', stadUitvoerSchema),
  'logboek-controle.uitvoer.json': document('De keten van het logboek van een gemeente', logboekControleUitvoerSchema),
};
