/** Knows what a payslip may be besides the pay of a month: pay over weeks, or special pay that was earned over months. */
import { addDays, daysBetween, err, month, monthsBetween, ok, parseDay, type Result } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import type { BijzonderLoon, Loonperiode } from '../domain/inkomst.ts';
import { Dag, Maand, oneOf } from './maandschema.ts';

export const Loonstrooksoort = {
  bijzonder: Type.Optional(
    Type.Object(
      {
        aard: oneOf(['vakantiegeld', 'eindejaarsuitkering'], 'wat er apart is betaald'),
        verworvenVan: Maand,
        verworvenTotEnMet: Maand,
      },
      { description: 'het bedrag is geen maandloon: het telt in de maanden waarin het is verdiend (art. 32 lid 2 Pw)' },
    ),
  ),
  periode: Type.Optional(
    Type.Object(
      { van: Dag, totEnMet: Dag, betaaldOp: Dag },
      { description: 'het bedrag is over een of vier weken; de gemeente koos hoe dat een maandbedrag wordt' },
    ),
  ),
};

type Body = {
  readonly bijzonder?: {
    readonly aard: BijzonderLoon['aard'];
    readonly verworvenVan: string;
    readonly verworvenTotEnMet: string;
  };
  readonly periode?: { readonly van: string; readonly totEnMet: string; readonly betaaldOp: string };
};

export type Soortweigering =
  | { readonly code: 'VERWORVEN_PERIODE_KAN_NIET' }
  | { readonly code: 'LOONPERIODE_KAN_NIET' };

export const loonstrookRefusals: RefusalMap<Soortweigering> = {
  VERWORVEN_PERIODE_KAN_NIET: {
    status: 422,
    titel: 'Deze maanden kunnen niet',
    uitleg: 'Kies de eerste en de laatste maand waarin dit is verdiend. Dat zijn er ten hoogste twaalf.',
  },
  LOONPERIODE_KAN_NIET: {
    status: 422,
    titel: 'Deze periode kan niet',
    uitleg: 'Vul de eerste en de laatste dag in van een hele week of van vier hele weken, en de dag van betaling.',
  },
};

const hoogsteMaanden = 12;
const weken: ReadonlySet<number> = new Set([7, 28]);

export const parseLoonstrooksoort = ({
  bijzonder,
  periode,
}: Body): Result<{ readonly bijzonder?: BijzonderLoon; readonly periode?: Loonperiode }, Soortweigering> => {
  if (bijzonder !== undefined) {
    const verworven = { van: month(bijzonder.verworvenVan), totEnMet: month(bijzonder.verworvenTotEnMet) };
    const aantal = monthsBetween(verworven.van, verworven.totEnMet) + 1;
    if (periode !== undefined || aantal < 1 || aantal > hoogsteMaanden)
      return err({ code: 'VERWORVEN_PERIODE_KAN_NIET' });
    return ok({ bijzonder: { aard: bijzonder.aard, verworven } });
  }
  if (periode === undefined) return ok({});
  const [van, totEnMet, betaaldOp] = [parseDay(periode.van), parseDay(periode.totEnMet), parseDay(periode.betaaldOp)];
  if (van === undefined || totEnMet === undefined || betaaldOp === undefined)
    return err({ code: 'LOONPERIODE_KAN_NIET' });
  const tot = addDays(totEnMet, 1);
  return weken.has(daysBetween(van, tot))
    ? ok({ periode: { van, tot, betaaldOp } })
    : err({ code: 'LOONPERIODE_KAN_NIET' });
};
