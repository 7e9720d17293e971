/** Knows how a decided month is explained again, from the facts that were kept, at the depth that the reader needs. */
import { err, ok, type Result } from '@samenkracht/core';
import { type Diepte, vertel } from '@samenkracht/law';
import type { Maandfeiten, Maandverloop } from '@samenkracht/participatiewet';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { berekenMaand } from '../domain/maandberekening.ts';
import type { Uitkering } from '../store/lopend.ts';
import { findUitkering } from '../store/lopend.ts';
import { maandversies } from '../store/maand.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { Id, Maand, oneOf, Regel } from './maandschema.ts';
import { type MaandOnbekend, meldingRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const UitlegSchema = Type.Object(
  {
    maand: Maand,
    versie: Type.Integer(),
    regels: Type.Array(Regel, { description: 'zoals ze op de specificatie stonden' }),
    stappen: Type.Array(Type.Object({ inspringing: Type.Integer(), tekst: Type.String() }), {
      description: 'de berekening, stap voor stap; dieper ingesprongen is een stap binnen de stap erboven',
    }),
    artikelen: Type.Array(Type.String()),
    onzekerheden: Type.Array(Type.String()),
    gelijk: Type.Boolean({ description: 'opnieuw rekenen met de bewaarde feiten geeft hetzelfde bedrag' }),
  },
  { description: 'waarom een maand dit bedrag is, opnieuw uitgerekend uit de feiten die toen golden' },
);

const Versie = Type.Optional(Type.Integer({ minimum: 1, description: 'zonder versie de laatste' }));

const explain = async (
  scope: Scope,
  uitkering: Uitkering,
  vraag: { readonly maand: string; readonly versie?: number | undefined; readonly diepte: Diepte },
): Promise<Result<unknown, MaandOnbekend>> => {
  const maand = monthWithRight(uitkering, vraag.maand);
  if (!maand.ok) return maand;
  const versies = (await maandversies(scope, uitkering.id)).filter((een) => een.maand === maand.value);
  const versie = vraag.versie === undefined ? versies.at(-1) : versies.find((een) => een.versie === vraag.versie);
  if (versie === undefined) return err({ code: 'MAAND_ONBEKEND', maand: maand.value });
  const invoer = versie.invoer as Maandfeiten & { readonly verloop?: Maandverloop };
  const opnieuw = berekenMaand(invoer, false, [], invoer.verloop);
  const uitleg = opnieuw.soort === 'berekend' ? opnieuw.uitleg : undefined;
  return ok({
    maand: versie.maand,
    versie: versie.versie,
    regels: [...versie.regels],
    stappen: uitleg === undefined ? [] : [...vertel(uitleg, vraag.diepte)],
    artikelen: [...versie.artikelen],
    onzekerheden: [...versie.onzekerheden],
    gelijk: opnieuw.soort === 'berekend' && opnieuw.uitkomst.uitTeBetalen === versie.uitbetalen,
  });
};

const getMijnUitleg = defineRoute({
  method: 'GET',
  url: '/mijn/uitkering/maanden/:maand/uitleg',
  samenvatting: 'Waarom u over een maand dit bedrag kreeg, stap voor stap; ook zoals een jurist het wil lezen',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: Type.Object({ maand: Maand }),
  query: Type.Object({
    versie: Versie,
    diepte: Type.Optional(oneOf(['inwoner', 'jurist'], 'inwoner als u niets zegt')),
  }),
  response: { 200: UitlegSchema },
  refusals: { ...uitkeringRefusals, ...toegangRefusals, ...meldingRefusals },
  handle: async (scope, { params, query }) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok) return eigen;
    const { versie, diepte = 'inwoner' } = query;
    return explain(scope, eigen.value.uitkering, { maand: params.maand, versie, diepte });
  },
});

const getUitleg = defineRoute({
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/maanden/:maand/uitleg',
  samenvatting: 'De berekening van een maand, opnieuw afgespeeld uit de bewaarde feiten; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ uitkeringId: Id, maand: Maand }),
  query: Type.Object({
    versie: Versie,
    diepte: Type.Optional(oneOf(['inwoner', 'consulent', 'jurist'], 'consulent als u niets zegt')),
  }),
  response: { 200: UitlegSchema },
  refusals: { ...uitkeringRefusals, ...toegangRefusals, ...meldingRefusals },
  handle: async (scope, { params, query }) => {
    const opened = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const { versie, diepte = 'consulent' } = query;
    return explain(scope, opened.value, { maand: params.maand, versie, diepte });
  },
});

export const uitlegRoutes = [getMijnUitleg, getUitleg];
