/** Knows the routes on which a municipality reads its questions, tries a change, and publishes it from a day on. */
import { day, levensdomeinen, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import type { Boomaanpassing } from '../domain/aanpassing.ts';
import { type Boom, signaalsoorten, vraagsoorten } from '../domain/boom.ts';
import { boomOn, publishAanpassing, tryAanpassing } from '../store/boom.ts';
import { vraagView } from './beeldvan.ts';
import { Dag, OfNiets, oneOf, TekstSchema, VraagSchema } from './schema.ts';
import { alle } from './weigeringen.ts';

const basis = { doel: 'functioneel-beheer', rollen: ['beleidsmedewerker', 'beheerder'] } as const;

const Code = Type.String({ maxLength: 60 });
const VoorwaardeSchema = Type.Object({
  vraag: Code,
  is: Type.Optional(Type.Array(Type.Union([Type.String({ maxLength: 60 }), Type.Boolean()]), { maxItems: 30 })),
  minstens: Type.Optional(Type.Integer()),
  hoogstens: Type.Optional(Type.Integer()),
  binnenDagen: Type.Optional(Type.Integer({ minimum: 0, maximum: 366 })),
});
const Voorwaarden = Type.Array(VoorwaardeSchema, { maxItems: 10 });
const Woorden = Type.Object({ nl: Type.String({ maxLength: 300 }), en: Type.String({ maxLength: 300 }) });
const VraagInvoer = Type.Object({
  code: Code,
  soort: oneOf(vraagsoorten, 'hoe het gevraagd wordt'),
  tekst: Woorden,
  hulp: Type.Optional(Woorden),
  opties: Type.Optional(Type.Array(Type.Object({ waarde: Code, tekst: Woorden }), { maxItems: 30 })),
  minstens: Type.Optional(Type.Integer()),
  hoogstens: Type.Optional(Type.Integer()),
  alleenAls: Type.Optional(Voorwaarden),
});
const AanpassingInvoer = Type.Object({
  weg: Type.Optional(Type.Array(Code, { maxItems: 200, description: 'vragen die hier niet worden gesteld' })),
  teksten: Type.Optional(
    Type.Record(Code, Type.Object({ tekst: Type.Optional(Woorden), hulp: Type.Optional(Woorden) })),
  ),
  erbij: Type.Optional(Type.Array(Type.Object({ groep: Code, vraag: VraagInvoer }), { maxItems: 100 })),
  signalen: Type.Optional(
    Type.Array(
      Type.Object({
        code: Code,
        soort: oneOf(signaalsoorten, 'welke hulp erbij hoort'),
        als: Voorwaarden,
        titel: Woorden,
        uitleg: Woorden,
      }),
      { maxItems: 30 },
    ),
  ),
  knelpunten: Type.Optional(
    Type.Array(
      Type.Object({
        code: Code,
        domein: oneOf(levensdomeinen, 'levensdomein'),
        als: Voorwaarden,
        tekst: Woorden,
        doel: Woorden,
      }),
      { maxItems: 60, description: 'wat volgens een verhaal in de weg staat, met een doel dat erbij past' },
    ),
  ),
});
type Inhoud = Static<typeof AanpassingInvoer>;
const Wijziging = { vanaf: Dag, aanpassing: AanpassingInvoer };

const BoomSchema = Type.Object({
  vanaf: Dag,
  bladzijden: Type.Array(
    Type.Object({
      code: Type.String(),
      domein: oneOf([...levensdomeinen, 'begin'] as const, 'levensdomein, of het begin'),
      begin: Type.Boolean({ description: 'hoort bij de eerste tien minuten' }),
      titel: TekstSchema,
      vragen: Type.Array(Type.Object({ ...VraagSchema.properties, alleenAls: Type.Array(VoorwaardeSchema) })),
    }),
  ),
  signalen: Type.Array(
    Type.Object({ code: Type.String(), titel: TekstSchema, uitleg: TekstSchema, als: Type.Array(VoorwaardeSchema) }),
  ),
  knelpunten: Type.Array(
    Type.Object({
      code: Type.String(),
      domein: oneOf(levensdomeinen, 'levensdomein'),
      tekst: TekstSchema,
      doel: TekstSchema,
      als: Type.Array(VoorwaardeSchema),
    }),
  ),
});

const voorwaardeView = (voorwaarden: NonNullable<Boom['signalen'][number]['als']>) =>
  voorwaarden.map(({ is, ...rest }) => ({ ...rest, ...(is === undefined ? {} : { is: [...is] }) }));

const boomView = (boom: Boom) => {
  const pages = (begin: boolean, groepen: Boom['start']) =>
    groepen.map(({ code, domein, titel, vragen }) => ({
      code,
      domein,
      begin,
      titel,
      vragen: vragen.map((vraag) => ({ ...vraagView(vraag), alleenAls: voorwaardeView(vraag.alleenAls ?? []) })),
    }));
  return {
    vanaf: boom.vanaf as string,
    bladzijden: [...pages(true, boom.start), ...boom.domeinen.flatMap(({ groepen }) => pages(false, groepen))],
    signalen: boom.signalen.map(({ code, titel, uitleg, als }) => ({ code, titel, uitleg, als: voorwaardeView(als) })),
    knelpunten: boom.knelpunten.map(({ als, ...rest }) => ({ ...rest, als: voorwaardeView(als) })),
  };
};

const getBoom = defineRoute({
  ...basis,
  rollen: ['beleidsmedewerker', 'beheerder', 'coach', 'intaker', 'teamleider'],
  refusals: {},
  method: 'GET',
  url: '/intakevragen',
  samenvatting: 'De vragen van de intake zoals ze op een dag gelden in deze gemeente',
  query: Type.Object({ op: Type.Optional(Type.String({ format: 'date', description: 'vandaag als dit leeg is' })) }),
  response: {
    200: Type.Object({ boom: BoomSchema, aanpassing: OfNiets(Type.Integer()), inhoud: AanpassingInvoer }),
  },
  handle: async (scope, { query }) => {
    const { boom, aanpassing, inhoud } = await boomOn(scope, query.op === undefined ? scope.today : day(query.op));
    return ok({ boom: boomView(boom), aanpassing: aanpassing ?? null, inhoud: inhoud as Inhoud });
  },
});

const postKeuring = defineRoute({
  ...basis,
  refusals: alle,
  bewaartNiets: true,
  method: 'POST',
  url: '/intakevragen/keuring',
  samenvatting: 'Kijk of een aanpassing van de vragen zichzelf tegenspreekt, en waar; er wordt niets bewaard',
  body: Type.Object(Wijziging),
  response: { 200: Type.Object({ boom: BoomSchema }) },
  handle: async (_, { body }) => {
    const boom = tryAanpassing(day(body.vanaf), body.aanpassing as Boomaanpassing);
    return boom.ok ? ok({ boom: boomView(boom.value) }) : boom;
  },
});

const postAanpassing = defineRoute({
  ...basis,
  refusals: alle,
  method: 'POST',
  url: '/intakevragen',
  samenvatting: 'Pas de vragen van de intake aan vanaf een dag; wie al begonnen is houdt zijn vragen',
  body: Type.Object({ ...Wijziging, reden: Type.String({ minLength: 10, maxLength: 500 }) }),
  response: { 201: Type.Object({ boom: BoomSchema }) },
  handle: async (scope, { body: { vanaf, aanpassing, reden } }) => {
    const nieuw = { vanaf: day(vanaf), aanpassing: aanpassing as Boomaanpassing, reden };
    const boom = await publishAanpassing(scope, nieuw);
    return boom.ok ? ok({ boom: boomView(boom.value) }) : boom;
  },
});

export const boomRoutes: readonly Route[] = [getBoom, postKeuring, postAanpassing];
