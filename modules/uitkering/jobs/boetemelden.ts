/** Knows what the resident is told of a fine: the event from which his letter is made. */
import type { BoeteGemeld } from '@samenkracht/bericht';
import { monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Boetestand } from '../domain/boete.ts';
import type { NieuweBoete } from '../store/boete.ts';
import type { Uitkering } from '../store/lopend.ts';
import { genomenDoor, kenmerkVan, lezersVan } from './herzien.ts';

type Gemeld = Pick<BoeteGemeld, 'stand'> & Partial<BoeteGemeld>;

/** By what was decided: of an announcement the duty, of a decision the paragraph that gives it. */
const artikelen: Readonly<Record<BoeteGemeld['stand'], readonly string[]>> = {
  aangekondigd: ['art. 17 lid 1 Participatiewet', 'art. 18a Participatiewet'],
  ingetrokken: ['art. 18a Participatiewet'],
  geen: ['art. 18a Participatiewet'],
  waarschuwing: ['art. 18a lid 4 Participatiewet'],
  boete: ['art. 18a Participatiewet', 'art. 60 lid 4 Participatiewet'],
  teruggenomen: ['art. 18a Participatiewet'],
};

export const tellBoete = (
  scope: Scope,
  uitkering: Uitkering,
  over: NieuweBoete | Boetestand,
  meer: Gemeld,
): Promise<void> =>
  publish(scope, {
    soort: 'BoeteGemeld',
    onderwerp: uitkering.id,
    data: {
      persoonIds: lezersVan(uitkering),
      ...genomenDoor(scope),
      kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
      wat: over.wat,
      op: over.overtredingOp,
      genomenOp: scope.today,
      artikelen: [...artikelen[meer.stand]],
      ...meer,
    } satisfies BoeteGemeld,
  });
