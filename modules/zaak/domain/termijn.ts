/** Knows by when a zaak must be decided, and every date on the way there (Awb 4:13-4:15; of an objection 7:10). */
import { beslistermijn, beslistermijnBezwaar } from '@samenkracht/awb';
import { addDays, type Day, daysBetween } from '@samenkracht/core';
import type { Bezwaarloop } from './zaak.ts';

/** The term stands still while the resident is asked for data (Awb 4:15 lid 1 onder a). */
export type Opschorting = {
  readonly id: string;
  readonly gevraagdOp: Day;
  readonly hersteltermijnTotEnMet: Day;
  readonly einde: { readonly op: Day; readonly reden: 'gegevens ontvangen' | 'hersteltermijn verlopen' } | undefined;
};

/** An announced longer term (Awb 4:14 lid 3). */
export type Verlenging = { readonly weken: number; readonly reden: string; readonly medegedeeldOp: Day };

export type Termijnloop = {
  readonly ontvangenOp: Day;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging?: Verlenging | undefined;
  readonly afgedaanOp?: Day | undefined;
  readonly bezwaar?: Bezwaarloop | undefined;
};

export const termijnstapsoorten = [
  'ontvangen',
  'gegevens gevraagd',
  'gegevens ontvangen',
  'hersteltermijn verlopen',
  'hersteltermijn eindigt',
  'verlengd',
  'besloten',
  'uiterste besluitdatum',
] as const;

type Termijnstap = {
  readonly datum: Day;
  readonly wat: (typeof termijnstapsoorten)[number];
  /** Lies before today or is today. */
  readonly geweest: boolean;
};

export type Termijn = {
  /** While suspended: the date if the data come on the last day that they may. */
  readonly uitersteBesluitdatum: Day;
  readonly opgeschort: { readonly sinds: Day; readonly hersteltermijnTotEnMet: Day } | undefined;
  /** Negative: so many days too late. undefined when the zaak is decided. */
  readonly dagenOver: number | undefined;
  readonly verlopen: boolean;
  readonly stappen: readonly Termijnstap[];
};

/** The deadline as it stands on a day. */
export const termijnOf = (loop: Termijnloop, op: Day): Termijn => {
  const lopend = loop.opschortingen.find((opschorting) => opschorting.einde === undefined);
  const uitersteBesluitdatum = decideBefore(loop);
  const open = loop.afgedaanOp === undefined;
  return {
    uitersteBesluitdatum,
    opgeschort:
      open && lopend !== undefined
        ? { sinds: addDays(lopend.gevraagdOp, 1), hersteltermijnTotEnMet: lopend.hersteltermijnTotEnMet }
        : undefined,
    dagenOver: open ? daysBetween(op, uitersteBesluitdatum) : undefined,
    verlopen: uitersteBesluitdatum < (loop.afgedaanOp ?? op),
    stappen: steps(loop, uitersteBesluitdatum, op),
  };
};

/** The suspension runs from the day after asking until the day on which the data came or the day after the hersteltermijn. */
const decideBefore = ({ ontvangenOp, opschortingen, verlenging, bezwaar }: Termijnloop): Day => {
  const stil = opschortingen.map(({ gevraagdOp, hersteltermijnTotEnMet, einde }) => ({
    gevraagdOp,
    tot: einde?.op ?? addDays(hersteltermijnTotEnMet, 1),
  }));
  if (bezwaar === undefined)
    return beslistermijn({ ontvangenOp, opschortingen: stil, verlengingWeken: verlenging?.weken ?? 0 });
  return beslistermijnBezwaar({
    bekendgemaaktOp: bezwaar.bekendgemaaktOp,
    metCommissie: bezwaar.metCommissie,
    verdaagd: verlenging !== undefined,
    verzuimen: stil,
    uitgesteldTot: bezwaar.uitgesteldTot ?? null,
  });
};

const steps = (loop: Termijnloop, uiterst: Day, op: Day): readonly Termijnstap[] => {
  const stappen: Omit<Termijnstap, 'geweest'>[] = [{ datum: loop.ontvangenOp, wat: 'ontvangen' }];
  for (const opschorting of loop.opschortingen) {
    stappen.push({ datum: opschorting.gevraagdOp, wat: 'gegevens gevraagd' });
    stappen.push(
      opschorting.einde === undefined
        ? { datum: opschorting.hersteltermijnTotEnMet, wat: 'hersteltermijn eindigt' }
        : { datum: opschorting.einde.op, wat: opschorting.einde.reden },
    );
  }
  if (loop.verlenging !== undefined) stappen.push({ datum: loop.verlenging.medegedeeldOp, wat: 'verlengd' });
  if (loop.afgedaanOp === undefined) stappen.push({ datum: uiterst, wat: 'uiterste besluitdatum' });
  else stappen.push({ datum: loop.afgedaanOp, wat: 'besloten' });
  return stappen
    .map((stap) => ({ ...stap, geweest: stap.datum <= op }))
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
};
