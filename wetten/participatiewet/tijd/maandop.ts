/** Knows how any past month is computed as it was known on any day, under the law of any day. */
import { type Day, err, firstDay, type Money, type Month, ok, type Result, ZERO } from '@samenkracht/core';
import { type Bepaling, type Kader, type Onvolledig, type Uitleg, verklaar } from '@samenkracht/law';
import { bijstandsmaand } from '../artikel-19.ts';
import { huishoudmaand } from '../artikel-45-verloop.ts';
import type { Maandfeiten } from '../feiten.ts';
import type { Maandverloop } from '../huishoudverloop.ts';
import type { Maanduitkomst } from '../uitkomst.ts';
import { TegenstrijdigeFeiten } from '../verloop-keuring.ts';
import { vragen } from '../vragen.ts';
import { afdruk } from './afdruk.ts';
import { kaderMet, keurDossier, keurStand, type Samengesteld, stelSamen } from './bekend.ts';
import {
  type Dossier,
  type Dossierfeit,
  type Dossierweigering,
  isBekend,
  type Kaderfeit,
  type Stand,
} from './dossier.ts';

/** A month as it was known. `geen recht` is known; an unknown right is `onbekend` with `feit` `recht`. */
export type Maandstand = {
  readonly maand: Month;
  readonly bekendOp: string;
  readonly wetOp: Day;
  readonly bepaling: Bepaling<Maanduitkomst> | { readonly soort: 'geen recht' };
  readonly uitleg: Uitleg | undefined;
  readonly kader: Kader;
  /** The facts of the month as they lie together; undefined without a right. */
  readonly feiten: Onvolledig<Maandfeiten> | undefined;
  /** The facts that were laid down, each with its source. */
  readonly gebruikt: readonly Dossierfeit[];
  /** Equal facts have an equal version, whenever they became known. */
  readonly feitversie: string;
};

/**
 * Recomputes a month as known on a day. The facts are those of the month; the law is that of the month, or of `wetOp`.
 * Nothing is remembered between runs: the same dossier gives the same month, whatever the order of its facts.
 */
export const maandOp = (dossier: Dossier, maand: Month, stand: Stand): Result<Maandstand, Dossierweigering> => {
  const gekeurd = keurDossier(dossier);
  const gesteld = keurStand(stand);
  if (!gekeurd.ok) return gekeurd;
  return gesteld.ok ? rekenMaand(gekeurd.value, maand, gesteld.value, totEnMet(gesteld.value.bekendOp)) : gesteld;
};

/** Which facts count: a comparison adds them one step at a time. */
export type Keuring = {
  readonly feit: (feit: Dossierfeit) => boolean;
  readonly kaderfeit: (een: Kaderfeit) => boolean;
};

/** What a series of months adds to the facts of one: the counters that the months before it left behind. */
export type Vulling = (feiten: Onvolledig<Maandfeiten>) => Onvolledig<Maandfeiten>;

/** Everything that is known on a day or up to a moment. */
export const totEnMet = (op: string): Keuring => ({
  feit: ({ bekendSinds }) => isBekend(bekendSinds, op),
  kaderfeit: ({ bekendSinds }) => isBekend(bekendSinds, op),
});

/** The same for a dossier that was approved, over the facts that `keuring` lets through. */
export const rekenMaand = (
  dossier: Dossier,
  maand: Month,
  { bekendOp, wetOp, kader: ander }: Stand,
  keuring: Keuring,
  vul: Vulling = (feiten) => feiten,
): Result<Maandstand, Dossierweigering> => {
  const bekend = kaderMet(ander ?? dossier.kader, dossier.kaderfeiten.filter(keuring.kaderfeit));
  const kader = wetOp === undefined ? bekend : { ...bekend, wetOp };
  const samen = stelSamen({ feiten: dossier.feiten, kader }, maand, keuring.feit);
  if (!samen.ok) return samen;
  const { gebruikt } = samen.value;
  const basis = { maand, bekendOp, wetOp: wetOp ?? firstDay(maand), kader, gebruikt };
  const gerekend = reken(samen.value, vul);
  return gerekend.ok ? ok({ ...basis, ...gerekend.value }) : gerekend;
};

type Gerekend = Pick<Maandstand, 'bepaling' | 'uitleg' | 'feitversie' | 'feiten'>;

const reken = (samen: Samengesteld, vul: Vulling): Result<Gerekend, Dossierweigering> => {
  if (samen.soort === 'feiten') return rekenFeiten(vul(samen.feiten));
  const bepaling =
    samen.soort === 'geen recht'
      ? ({ soort: 'geen recht' } as const)
      : ({ soort: 'onbekend', feit: 'recht', vraag: undefined } as const);
  return ok({ bepaling, uitleg: undefined, feiten: undefined, feitversie: afdruk(samen.soort) });
};

/** A household that changes within the month stands with its dates under `verloop`. */
export type MetVerloop = Onvolledig<Maandfeiten> & { readonly verloop?: object };

const rekenFeiten = (samengesteld: MetVerloop): Result<Gerekend, Dossierweigering> => {
  const { verloop, ...rest } = samengesteld;
  const { kader: _, ...feiten } = samengesteld;
  try {
    const { bepaling, uitleg }: Pick<Gerekend, 'uitleg'> & { readonly bepaling: Bepaling<Maanduitkomst> } =
      verloop === undefined
        ? verklaar(bijstandsmaand, rest, vragen)
        : verklaar(huishoudmaand, { ...rest, ...verloop } as Onvolledig<Maandverloop>, vragen);
    return ok({ bepaling, uitleg, feiten: samengesteld, feitversie: afdruk(feiten) });
  } catch (fout) {
    if (!(fout instanceof TegenstrijdigeFeiten)) throw fout;
    return err({ code: 'TEGENSTRIJDIG_VERLOOP', tegenspraken: fout.tegenspraken });
  }
};

/** What would be paid out; undefined where a fact, a weighing or an amount is missing. */
export const bedragVan = ({ bepaling }: Pick<Maandstand, 'bepaling'>): Money | undefined =>
  bepaling.soort === 'geen recht' ? ZERO : bepaling.soort === 'waarde' ? bepaling.waarde.uitTeBetalen : undefined;
