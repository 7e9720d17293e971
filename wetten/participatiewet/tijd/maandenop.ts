/** Knows how a series of months is computed as it was known on a day: each month begins with what the months before it used up. */
import { addToMonth, type Month, monthsIn, ok, type Result } from '@samenkracht/core';
import type { Onvolledig } from '@samenkracht/law';
import type { Maandfeiten } from '../feiten.ts';
import { eersteTelstand, naarMaand, type Persoonstand, type Telstand, telMaand } from '../telling.ts';
import { keurDossier, keurStand } from './bekend.ts';
import type { Dossier, Dossierweigering, Stand } from './dossier.ts';
import { type Keuring, type Maandstand, type MetVerloop, rekenMaand, totEnMet } from './maandop.ts';

/** Months from the first until (not including) the second, and the counters with which the first begins. */
export type Reeksvraag = { readonly van: Month; readonly tot: Month; readonly telling: Telstand };

/**
 * Recomputes a series of months as known on a day. A correction of one month also reaches the months after it, because it
 * changes how many months of an exemption were used. After a month without an outcome the counters are not known.
 */
export const maandenOp = (
  dossier: Dossier,
  vraag: Reeksvraag,
  stand: Stand,
): Result<readonly Maandstand[], Dossierweigering> => {
  const gekeurd = keurDossier(dossier);
  const gesteld = keurStand(stand);
  if (!gekeurd.ok) return gekeurd;
  if (!gesteld.ok) return gesteld;
  return rekenMaanden(gekeurd.value, vraag, gesteld.value, totEnMet(gesteld.value.bekendOp));
};

/** The same for a dossier that was approved, over the facts that `keuring` lets through. */
export const rekenMaanden = (
  dossier: Dossier,
  { van, tot, telling: begin }: Reeksvraag,
  stand: Stand,
  keuring: Keuring,
): Result<readonly Maandstand[], Dossierweigering> => {
  const standen: Maandstand[] = [];
  let telling: Telstand | undefined = begin;
  for (const maand of monthsIn(van, tot)) {
    const nu: Telstand | undefined = telling === undefined ? undefined : naarMaand(telling, maand);
    const gerekend = rekenMaand(dossier, maand, stand, keuring, (feiten) => metTelling(feiten, nu));
    if (!gerekend.ok) return gerekend;
    standen.push(gerekend.value);
    telling = nu === undefined ? undefined : telDoor(nu, gerekend.value);
  }
  return ok(standen);
};

type Los = Readonly<Record<string, unknown>>;

/** The counters are facts like others; those that are not known are taken out, so that a rule that needs one asks. */
const metTelling = (feiten: Onvolledig<Maandfeiten>, telling: Telstand | undefined): Onvolledig<Maandfeiten> => {
  const los = feiten as Los;
  const vul = (naam: 'belanghebbende' | 'partner', van: Persoonstand | undefined): Los => {
    const persoon = los[naam];
    if (typeof persoon !== 'object' || persoon === null) return {};
    const { vrijlating, ditJaar: _, ...rest } = persoon as Los & { readonly vrijlating?: Los };
    const { maandenN: __, sindsR: ___, sindsZ: ____, sinds34a: _____, ...gewogen } = vrijlating ?? {};
    return {
      [naam]: {
        ...rest,
        vrijlating: { ...gewogen, ...van?.vrijlating },
        ...(van === undefined ? {} : { ditJaar: van.ditJaar }),
      },
    };
  };
  const partner = telling === undefined ? undefined : (telling.partner ?? nieuwePartner(telling.maand));
  return {
    ...los,
    ...vul('belanghebbende', telling?.belanghebbende),
    ...vul('partner', partner),
  } as Onvolledig<Maandfeiten>;
};

/** A partner who comes has used nothing. */
const nieuwePartner = (maand: Month): Persoonstand | undefined => eersteTelstand(maand, true).partner ?? undefined;

const telDoor = (telling: Telstand, { maand, bepaling, feiten }: Maandstand): Telstand | undefined => {
  if (bepaling.soort === 'geen recht') return naarMaand(telling, addToMonth(maand, 1));
  if (bepaling.soort !== 'waarde' || feiten === undefined) return undefined;
  const { verloop, ...rest } = feiten as MetVerloop;
  if (verloop === undefined) return telMaand(telling, rest as Maandfeiten, bepaling.waarde);
  // Where a partner comes or goes, one month has his counters for a part of it only: a person counts those.
  const zonderPartner = 'partners' in verloop && Array.isArray(verloop.partners) && verloop.partners.length === 0;
  return zonderPartner
    ? telMaand(telling, { ...rest, ...verloop, partner: null } as Maandfeiten, bepaling.waarde)
    : undefined;
};
