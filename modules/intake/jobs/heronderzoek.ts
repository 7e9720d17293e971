/** Knows that who was chosen for looking again is invited, in words that say why: attention, and nothing follows from not answering. */
import { formatMonth, parseMonth } from '@samenkracht/core';
import { subscribe } from '@samenkracht/platform/jobs';
import { Type } from 'typebox';
import Value from 'typebox/value';
import { invite } from '../store/moment.ts';

const Gekozen = Type.Object({
  persoonIds: Type.Array(Type.String({ format: 'uuid' })),
  redenen: Type.Array(
    Type.Object({
      weg: Type.String(),
      signaal: Type.Union([Type.String(), Type.Null()]),
      maand: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});

const zinnen: Readonly<Record<string, (maand: string) => string>> = {
  INKOMSTEN_TEGENSTRIJDIG: (maand) => `Over ${maand} kregen wij twee verschillende bedragen voor uw loon.`,
  INKOMSTEN_ONTBREKEN: (maand) => `Wij weten uw loon van ${maand} nog niet.`,
};

const zinVan = ({ weg, signaal, maand }: { weg: string; signaal: string | null; maand: string | null }): string => {
  if (weg === 'loting') return 'U bent geloot. Iedereen met een uitkering kan worden geloot. Het zegt niets over u.';
  const bekend = maand === null ? undefined : parseMonth(maand);
  const zin = signaal === null ? undefined : zinnen[signaal];
  return zin === undefined || bekend === undefined ? 'Er is iets dat wij niet begrijpen.' : zin(formatMonth(bekend));
};

/** What he reads on his page. */
export const uitnodigingstekst = (redenen: readonly Parameters<typeof zinVan>[0][]): string =>
  `Wij kijken graag samen of alles nog klopt en of u krijgt wat u nodig heeft. ${[...new Set(redenen.map(zinVan))].join(' ')}`;

/** Who already has an open invitation keeps that one. */
export const heronderzoek = subscribe({
  soort: 'HeronderzoekGekozen',
  naam: 'intake.heronderzoek',
  doel: 'systeem',
  handle: async (scope, { data }) => {
    if (!Value.Check(Gekozen, data)) throw new Error('an event of somebody chosen that is not understood');
    for (const persoonId of data.persoonIds) await invite(scope, persoonId, uitnodigingstekst(data.redenen));
  },
});
