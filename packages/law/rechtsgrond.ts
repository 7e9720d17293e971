/** Knows how to point at a place in the law: act, article, lid, onderdeel, and the version that held on a day. */
import type { Day } from '@samenkracht/core';

/** An act or decree by its number in the Basiswettenbestand; null where we have not seen that number. */
export type Wet = { readonly naam: string; readonly kort: string; readonly bwb: string | null };

/** A place in an act, without a date. */
export type Vindplaats = {
  readonly wet: Wet;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
};

/** A place in the version of an act that held on a day: what a besluit refers to. */
export type Rechtsgrond = {
  readonly wet: string;
  readonly bwb: string | null;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
  readonly versie: Day;
  /** Null where the number of the act is not known. */
  readonly link: string | null;
};

export const participatiewet: Wet = { naam: 'Participatiewet', kort: 'Pw', bwb: 'BWBR0015703' };
export const awb: Wet = { naam: 'Algemene wet bestuursrecht', kort: 'Awb', bwb: 'BWBR0005537' };
export const aow: Wet = { naam: 'Algemene Ouderdomswet', kort: 'AOW', bwb: 'BWBR0002221' };
export const termijnenwet: Wet = { naam: 'Algemene termijnenwet', kort: 'Atw', bwb: 'BWBR0002448' };

/** wetten.overheid.nl shows the version that was in force on the day in the address. */
export const grondOp = (plaats: Vindplaats, versie: Day): Rechtsgrond => ({
  wet: plaats.wet.naam,
  bwb: plaats.wet.bwb,
  artikel: plaats.artikel,
  ...(plaats.lid === undefined ? {} : { lid: plaats.lid }),
  ...(plaats.onderdeel === undefined ? {} : { onderdeel: plaats.onderdeel }),
  versie,
  link:
    plaats.wet.bwb === null ? null : `https://wetten.overheid.nl/${plaats.wet.bwb}/${versie}#Artikel${plaats.artikel}`,
});

/** As on a letter: `artikel 22a, eerste lid, onderdeel a, Participatiewet` in short form. */
export const citeer = (grond: Rechtsgrond | Vindplaats): string => {
  const wet = typeof grond.wet === 'string' ? grond.wet : grond.wet.naam;
  const lid = grond.lid === undefined ? '' : ` lid ${grond.lid}`;
  const onderdeel = grond.onderdeel === undefined ? '' : ` onderdeel ${grond.onderdeel}`;
  return `art. ${grond.artikel}${lid}${onderdeel} ${wet}`;
};
