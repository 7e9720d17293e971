/** Knows how care after the benefit comes on a screen, the same for the resident and for who helps him, and how returns are counted. */
import { type Day, day } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import type { Reden } from '../domain/lijstinstelling.ts';
import { inTientallen, isDoorgegaan, isTerugBinnenJaar } from '../domain/nazorg.ts';
import { alleRedenen, readLijst } from '../store/lijstinstelling.ts';
import { momentenVan, type Nazorgmoment } from '../store/nazorg.ts';
import { takenOf } from '../store/taak.ts';
import { redenenVan, type Terugkeerreden } from '../store/terugkeerreden.ts';
import { terugIn, uitstromenVan } from '../store/uitstroom.ts';
import type { NazorgSchema, TerugkeercijfersSchema } from './nazorgschema.ts';

const momentView = ({ id, maanden, op, stand, ...rest }: Nazorgmoment, today: Day) => ({
  ...{ id, maanden, op, stand, teLaat: stand === 'gepland' && op < today },
  hoe: rest.hoe ?? null,
  toelichting: rest.toelichting ?? null,
  door: rest.doorNaam ?? null,
  gedaanOp: rest.gedaanOp ?? null,
});

const waaromView = (reden: Terugkeerreden | undefined, namen: ReadonlyMap<string, Reden>) =>
  reden === undefined
    ? null
    : {
        redenen: reden.redenen.map((code) => namen.get(code) ?? { code, naam: code }),
        toelichting: reden.toelichting ?? null,
        ...{ besprokenOp: reden.besprokenOp, door: reden.doorNaam },
        klopt: reden.klopt ?? null,
      };

export const nazorgView = async (scope: Scope, persoonId: string): Promise<Static<typeof NazorgSchema>> => {
  const uitstromen = (await uitstromenVan(scope, persoonId)).filter((een) => !isDoorgegaan(een));
  const momenten = Map.groupBy(await momentenVan(scope, persoonId), ({ uitstroomId }) => uitstroomId);
  const redenen = await redenenVan(
    scope,
    uitstromen.map(({ id }) => id),
  );
  const namen = new Map((await alleRedenen(scope)).map((een) => [een.code, een]));
  const [laatste] = uitstromen;
  const taken = laatste === undefined ? [] : await takenOf(scope, persoonId);
  const vraag = taken.some(
    ({ soort, onderwerpId, gedaan }) => soort === 'vraag' && onderwerpId === laatste?.id && gedaan === undefined,
  );
  return {
    gevolgd: laatste !== undefined && laatste.terug === undefined,
    gevraagd: vraag,
    uitstromen: uitstromen.map((een) => ({
      ...{ id: een.id, bron: een.bron, einde: een.einde, reden: een.reden },
      terug: een.terug ?? null,
      binnenJaar: isTerugBinnenJaar(een),
      momenten: (momenten.get(een.id) ?? [])
        .filter(({ stand }) => stand !== 'vervallen')
        .map((moment) => momentView(moment, scope.today)),
      waarom: waaromView(redenen.get(een.id), namen),
    })),
    redenen: [...(await readLijst(scope, 'terugkeerredenen'))],
  };
};

/** What a resident says is not right is not counted. Several reasons may hold for one, so they do not add up. */
export const terugkeercijfersView = async (
  scope: Scope,
  jaar: number,
): Promise<Static<typeof TerugkeercijfersSchema>> => {
  const terug = (await terugIn(scope, day(`${jaar}-01-01`), day(`${jaar + 1}-01-01`))).filter(isTerugBinnenJaar);
  const bekend = await redenenVan(
    scope,
    terug.map(({ id }) => id),
  );
  const geldig = [...bekend.values()].filter(({ klopt }) => klopt !== false);
  const namen = await alleRedenen(scope);
  return {
    jaar,
    terug: inTientallen(terug.length) ?? null,
    metReden: inTientallen(geldig.length) ?? null,
    redenen: namen.map(({ code, naam }) => ({
      ...{ code, naam },
      aantal: inTientallen(geldig.filter(({ redenen }) => redenen.includes(code)).length) ?? null,
    })),
  };
};
