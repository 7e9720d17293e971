/** Knows the routes that compute for anyone: months with their explanation, two beside each other, and a line of earnings. Nothing is kept. */
import { err, ok } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Kaders } from '@samenkracht/participatiewet';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { gesteldeVragen, toonMaanden, vergelijk, vraagOver } from '../domain/berekening.ts';
import { rekenBrutolijn } from '../domain/brutolijn.ts';
import { gemeenten } from '../domain/gemeenten.ts';
import { keurLijn, rekenInkomenslijn } from '../domain/inkomenslijn.ts';
import { type Feiten, type Gerekend, rekenMaanden } from '../domain/maand.ts';
import { maandvragen } from '../domain/maandvragen.ts';
import { rekenReeks } from '../domain/reeks.ts';
import { zoekBladzijde } from './bladzijde.ts';
import { Berekenantwoord, Berekenverzoek, Lijnantwoord, Lijnverzoek, Vraagantwoord } from './schema.ts';
import { invoerRefusals } from './weigeringen.ts';

const geenBesluit =
  'Dit is een berekening en geen besluit. Er is niets bewaard. Alleen een besluit van de gemeente geeft recht op een bedrag.';

/** Open to all: a person computes now and then, a program that computes a city uses the command line. */
const perMinuut = 120;

const open = { doel: 'rekenhulp', rollen: [], perMinuut, bewaartNiets: true } as const;

const reken = (maanden: readonly Feiten[], aantal: number | undefined, pad: string, kaders: Kaders) =>
  aantal === undefined ? rekenMaanden(maanden, pad, kaders) : rekenReeks(maanden, aantal, pad, kaders);

/** What this municipality chose and signed; undefined where nobody signs. */
export type FindKader = (scope: Scope) => Promise<Kader>;

/** Of the municipality of this request also the amounts that it signed (ADR 0209); of others what the program knows. */
const kadersVan = async (scope: Scope, findKader: FindKader | undefined): Promise<Kaders> => {
  const eigen = await findKader?.(scope);
  return (gemeente) => (eigen !== undefined && gemeente === scope.actor.gemeente ? eigen : kaderVan(gemeente));
};

const postBerekeningen = (findKader: FindKader | undefined) =>
  defineRoute({
    method: 'POST',
    url: '/berekeningen',
    samenvatting: 'Bijstand per maand uitrekenen, met uitleg, of twee situaties, gemeenten of maanden naast elkaar',
    ...open,
    body: Berekenverzoek,
    response: { 200: Berekenantwoord },
    refusals: invoerRefusals,
    handle: async (scope, { body }) => {
      const kaders = await kadersVan(scope, findKader);
      const { maanden, aantalMaanden, vergelijkMet } = body;
      const een = reken(maanden, aantalMaanden, '/maanden', kaders);
      if (!een.ok) return een;
      const ander =
        vergelijkMet === undefined ? ok(undefined) : reken(vergelijkMet, aantalMaanden, '/vergelijkMet', kaders);
      if (!ander.ok) return ander;
      const naast = ander.value;
      if (naast !== undefined && naast.length !== een.value.length)
        return err({
          code: 'FEITEN_KLOPPEN_NIET' as const,
          velden: [{ pad: '/vergelijkMet', uitleg: 'evenveel maanden als in maanden', code: 'VERGELIJKING_ONJUIST' }],
        });
      return ok({
        maanden: toonMaanden(een.value, zoekBladzijde),
        vergelijking:
          naast === undefined
            ? null
            : { maanden: toonMaanden(naast, zoekBladzijde), verschillen: paren(een.value, naast) },
        vragen: gesteldeVragen([...een.value, ...(naast ?? [])]),
        geenBesluit,
      });
    },
  });

const paren = (een: readonly Gerekend[], naast: readonly Gerekend[]) =>
  een.flatMap((maand, i) => {
    const ander = naast[i];
    return ander === undefined ? [] : [vergelijk(maand, ander)];
  });

const postInkomenslijn = (findKader: FindKader | undefined) =>
  defineRoute({
    method: 'POST',
    url: '/berekeningen/inkomenslijn',
    samenvatting: 'Wat er te besteden is bij meer loon, en waar meer werken minder oplevert',
    ...open,
    body: Lijnverzoek,
    response: { 200: Lijnantwoord },
    refusals: invoerRefusals,
    perMinuut: 30,
    handle: async (scope, { body: { bruto, ...vraag } }) => {
      const geweigerd = keurLijn(vraag);
      if (geweigerd !== undefined) return geweigerd;
      const kaders = await kadersVan(scope, findKader);
      const lijn =
        bruto === undefined ? rekenInkomenslijn(vraag, kaders) : rekenBrutolijn(vraag, bruto, zoekBladzijde, kaders);
      if (!lijn.ok) return lijn;
      return ok({ maand: vraag.feiten.maand, soort: bruto === undefined ? 'netto' : 'bruto', ...lijn.value });
    },
  });

const getVragen = defineRoute({
  method: 'GET',
  url: '/berekeningen/vragen',
  samenvatting: 'Waarmee een berekening begint: hoe elk feit wordt gevraagd, en de gemeenten met eigen keuzes',
  ...open,
  response: { 200: Vraagantwoord },
  refusals: {},
  handle: async ({ today }) => ok({ vandaag: today, gemeenten, vragen: maandvragen.map((feit) => vraagOver(feit)) }),
});

export const berekeningRoutes = (findKader: FindKader | undefined): readonly Route[] => [
  postBerekeningen(findKader),
  postInkomenslijn(findKader),
  getVragen,
];
