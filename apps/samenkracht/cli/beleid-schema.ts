/** Knows the JSON Schemas of the command `beleid`: a household with its group, and the outcome over a city. */
import { besteedbaarInvoerSchema } from '@samenkracht/besteedbaar';
import Type from 'typebox';

const streng = { additionalProperties: false } as const;
const aantal = Type.Integer({ minimum: 0, description: 'huishoudens' });
const bedrag = Type.Integer({ description: 'in centen per maand; boven nul gaat naar huishoudens' });
const grens = Type.Union([Type.Integer({ description: 'in centen per maand' }), Type.Null()]);

export const beleidInvoerSchema = Type.Object(
  {
    ...besteedbaarInvoerSchema.properties,
    groep: Type.Optional(Type.String({ description: 'waarnaar de uitkomst wordt gesplitst, bijvoorbeeld een wijk' })),
  },
  { ...streng, $id: 'beleid.invoer', title: 'Een huishouden van de stad' },
);

const tellingen = { huishoudens: aantal, vooruit: aantal, achteruit: aantal, gelijk: aantal, kosten: bedrag };

const uiterste = Type.Union([Type.Object({ kenmerk: Type.String(), verschil: bedrag }, streng), Type.Null()]);

export const beleidUitvoerSchema = Type.Object(
  {
    ...tellingen,
    perOnderdeel: Type.Record(Type.String(), bedrag),
    perGroep: Type.Record(Type.String(), Type.Object(tellingen, streng)),
    verdeling: Type.Array(Type.Object({ van: grens, tot: grens, huishoudens: aantal }, streng)),
    meesteWinst: uiterste,
    meesteVerlies: uiterste,
    nietBerekend: Type.Record(Type.String(), aantal),
    onzekerheden: Type.Array(Type.String()),
  },
  { ...streng, $id: 'beleid.uitvoer', title: 'Wat een wijziging over een stad doet' },
);
