/** Knows what the resident is told of a measure: the event from which his letter is made. */
import type { MaatregelGemeld } from '@samenkracht/bericht';
import { monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Maatregelbesluit, Maatregelstand } from '../domain/maatregel.ts';
import { overtredingzin } from '../domain/maatregelkeuze.ts';
import type { Uitkering } from '../store/lopend.ts';
import type { NieuweMaatregel } from '../store/maatregel.ts';
import { genomenDoor, kenmerkVan, lezersVan } from './herzien.ts';

type Gemeld = Pick<MaatregelGemeld, 'stand'> & Partial<MaatregelGemeld>;

export const tell = (
  scope: Scope,
  uitkering: Uitkering,
  wat: NieuweMaatregel | Maatregelstand,
  meer: Gemeld,
): Promise<void> =>
  publish(scope, {
    soort: 'MaatregelGemeld',
    onderwerp: uitkering.id,
    data: {
      persoonIds: lezersVan(uitkering),
      ...genomenDoor(scope),
      kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
      wat: overtredingzin(wat.overtreding),
      op: wat.gedragingOp,
      waarom: wat.toelichting,
      genomenOp: scope.today,
      maanden: [],
      artikelen: [
        wat.overtreding.soort === 'verordening' ? 'art. 18 lid 2 Participatiewet' : 'art. 18 lid 4 Participatiewet',
      ],
      ...meer,
    } satisfies MaatregelGemeld,
  });

/** What a letter says of a decision. */
export const besluitdata = ({ uitkomst }: Maatregelbesluit): Gemeld => {
  if (uitkomst.wijze !== 'verlaging')
    return {
      stand: uitkomst.wijze,
      artikelen: [uitkomst.wijze === 'geen' ? 'art. 18 lid 9 Participatiewet' : 'art. 18 lid 2 Participatiewet'],
    };
  return {
    stand: 'verlaging',
    procent: uitkomst.procent,
    artikelen: [`art. 18 lid ${uitkomst.lid} Participatiewet`],
    ...(uitkomst.heroverwegenVoor === null ? {} : { heroverwegenVoor: uitkomst.heroverwegenVoor }),
  };
};
