/** Knows what the changes of a benefit make of a month: the days with a right, and the household on each of them. */
import { addDays, type Day, daysBetween, daysIn, type Month, periodOf } from '@samenkracht/core';
import {
  eenKind,
  isTenLaste,
  type Maandfeiten,
  type Maandverloop,
  naEenMaand,
  type Partner,
  verloopVan,
} from '@samenkracht/participatiewet';
import type { Grondslagfeiten, Looptijd } from './maandfeiten.ts';
import { medebewonersIn } from './medebewoner.ts';
import { deelVanInkomsten } from './naarrato.ts';
import { dagenInInrichting, dagenWeg, type Wijzigingskader } from './uitgesloten.ts';
import { BELANGHEBBENDE, heeftPartner, isEinde, opVolgorde, PARTNER, type Wijziging } from './wijziging.ts';

/** Days without a right for the whole household; half open, null is until further notice. */
export type ZonderRecht = { readonly vanaf: Day; readonly tot: Day | null; readonly reden: string };

const redenen = {
  verhuizing: 'woont in een andere gemeente (artikel 40)',
  voltijdwerk: 'inkomen uit werk boven de norm (artikel 19)',
  detentie: 'zit gevangen (artikel 13 lid 1 onder a)',
  'verblijf buitenland': 'te lang in het buitenland (artikel 13 lid 1 onder e)',
  inrichting: 'is jonger dan 21 jaar en in een inrichting (artikel 13 lid 2 onder a)',
} as const;

/** A death of the applicant: the right goes on for one month for who is left (art. 45 lid 5), else it ends with the day. */
const naOverlijden = ({ grondslag, wijzigingen }: Wijzigingskader): readonly ZonderRecht[] =>
  wijzigingen
    .filter(({ soort, wie }) => soort === 'overlijden' && wie === BELANGHEBBENDE)
    .map(({ vanaf }) => {
      const blijft =
        heeftPartner(grondslag, wijzigingen, vanaf) ||
        grondslag.kinderen.some(
          (kind, i) =>
            isTenLaste(kind, vanaf) && kind.volledigeZorg && !isOverleden(wijzigingen, `kind ${i + 1}`, vanaf),
        ) ||
        wijzigingen.some((een) => een.soort === 'geboorte' && een.vanaf <= vanaf);
      const overlijden = { wie: BELANGHEBBENDE, dag: vanaf };
      return {
        vanaf: blijft ? naEenMaand(overlijden) : addDays(vanaf, 1),
        tot: null,
        reden: 'is overleden (artikel 45 lid 5)',
      };
    });

/** All days without a right that follow from the changes, in order. */
export const zonderRechtDoor = (om: Wijzigingskader): readonly ZonderRecht[] => {
  const { grondslag, wijzigingen } = om;
  const herleefd = wijzigingen.filter(({ soort }) => soort === 'herleven');
  const einden = wijzigingen.filter(isEinde).map(({ soort, vanaf }) => {
    const weer = opVolgorde(herleefd).find((een) => een.vanaf >= vanaf);
    return { vanaf, tot: weer?.vanaf ?? null, reden: redenen[soort as 'verhuizing' | 'voltijdwerk'] };
  });
  const alleen = (een: Wijziging): boolean =>
    een.wie === BELANGHEBBENDE && !heeftPartner(grondslag, wijzigingen, een.vanaf);
  const vast = wijzigingen
    .filter((een) => een.soort === 'detentie' && alleen(een))
    .map(({ vanaf, tot }) => ({ vanaf, tot, reden: redenen.detentie }));
  const weg = wijzigingen.some((een) => een.soort === 'verblijf buitenland' && alleen(een))
    ? dagenWeg(om, BELANGHEBBENDE).map((een) => ({ ...een, reden: redenen['verblijf buitenland'] }))
    : [];
  const teJong = dagenInInrichting({ ...om, wijzigingen: wijzigingen.filter(alleen) }, BELANGHEBBENDE).map((een) => ({
    ...een,
    reden: redenen.inrichting,
  }));
  return [...einden, ...vast, ...weg, ...teJong, ...naOverlijden(om)]
    .filter(({ vanaf, tot }) => tot === null || vanaf < tot)
    .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
};

/** A month as the changes leave it. `dagen` runs from the first day with a right to the day after the last. */
export type Maanddeel = {
  readonly dagen: { readonly vanaf: Day; readonly tot: Day };
  readonly zonder: readonly ZonderRecht[];
  /** No day with a right is left: the month amounts to nothing. */
  readonly niets: boolean;
};

/** @returns undefined for a month before the benefit began. */
export const maanddeelIn = (
  { ingangsdatum, einddatum }: Looptijd,
  zonderRecht: readonly ZonderRecht[],
  maand: Month,
): Maanddeel | undefined => {
  const { from, until = from } = periodOf(maand);
  if (ingangsdatum >= until) return undefined;
  const begin = ingangsdatum > from ? ingangsdatum : from;
  const einde =
    einddatum === undefined ? [] : [{ vanaf: addDays(einddatum, 1), tot: null, reden: 'de uitkering is gestopt' }];
  // an end that was revived since stands in the changes; the end of the benefit itself is only read where they have none
  const alle = zonderRecht.some(({ tot }) => tot === null) ? zonderRecht : [...zonderRecht, ...einde];
  const hier = alle.filter(({ vanaf, tot }) => vanaf < until && (tot === null || tot > begin));
  const laatste = hier.find(({ tot }) => tot === null || tot >= until);
  const tot = laatste === undefined ? until : laatste.vanaf;
  const binnen = hier.filter((een) => een !== laatste && een.vanaf < tot);
  const niets = tot <= begin || dagenIn(binnen, begin, tot) >= daysBetween(begin, tot);
  return niets
    ? { dagen: { vanaf: begin, tot: until }, zonder: [{ vanaf: begin, tot: null, reden: hier[0]?.reden ?? '' }], niets }
    : { dagen: { vanaf: eersteMetRecht(binnen, begin), tot }, zonder: binnen, niets };
};

/** Who is there and how old they are is looked at on a day with a right, never on one before it. */
const eersteMetRecht = (zonder: readonly Tijdvak[], begin: Day): Day => {
  const hier = zonder.find(({ vanaf, tot }) => vanaf <= begin && tot !== null && begin < tot);
  return hier === undefined || hier.tot === null ? begin : eersteMetRecht(zonder, hier.tot);
};

type Tijdvak = { readonly vanaf: Day; readonly tot: Day | null };

/** How many days of a stretch are in any of these and in none of the others, each day once. */
const dagenIn = (tijdvakken: readonly Tijdvak[], van: Day, tot: Day, buiten: readonly Tijdvak[] = []): number => {
  const isIn = (lijst: readonly Tijdvak[], dag: Day): boolean =>
    lijst.some((een) => een.vanaf <= dag && (een.tot === null || dag < een.tot));
  let aantal = 0;
  for (let dag = van; dag < tot; dag = addDays(dag, 1)) if (isIn(tijdvakken, dag) && !isIn(buiten, dag)) aantal += 1;
  return aantal;
};

/** Who came: what is not known of him is left out, so that the law asks for it where it matters. */
const nieuwePartner = ({ partner }: Wijziging): Partner | null =>
  partner === null
    ? null
    : ({
        geboren: partner.geboren,
        heeftRecht: partner.heeftRecht,
        inInrichting: false,
        leeftGescheiden: false,
        inkomsten: [],
        vrijlating: { maandenN: 0, sindsR: null, sindsZ: null, sinds34a: null },
      } as unknown as Partner);

/** Everybody who belongs to the household on some day of the month, so that their pay is looked for. */
export const huishoudenIn = (
  grondslag: Grondslagfeiten,
  wijzigingen: readonly Wijziging[],
  { vanaf, tot }: Maanddeel['dagen'],
): Grondslagfeiten => {
  const gekomen = opVolgorde(wijzigingen).findLast((een) => een.soort === 'samenwonen' && een.vanaf < tot);
  const samen =
    heeftPartner(grondslag, wijzigingen, vanaf) ||
    heeftPartner(grondslag, wijzigingen, addDays(tot, -1)) ||
    wijzigingen.some((een) => een.wie === PARTNER && speeltNog(een, vanaf, tot));
  const partner = gekomen === undefined ? grondslag.partner : nieuwePartner(gekomen);
  const geboren = wijzigingen.filter((een) => een.soort === 'geboorte' && een.vanaf < tot);
  return {
    ...grondslag,
    partner: samen || (gekomen !== undefined && gekomen.vanaf >= vanaf) ? partner : null,
    kinderen: [...grondslag.kinderen, ...opVolgorde(geboren).map((een) => eenKind(een.vanaf))],
  };
};

/** @param feiten of the month, with the pay of the whole month and everybody of `huishoudenIn`. */
export const verloopMet = (
  feiten: Maandfeiten,
  om: Wijzigingskader,
  { zonder }: Pick<Maanddeel, 'zonder'>,
): Maandverloop => {
  const { wijzigingen, grondslag } = om;
  const { vanaf, tot, maand } = feiten;
  const heel = daysIn(maand);
  const gemaakt = verloopVan(feiten);
  const verloop = {
    ...gemaakt,
    partners: gemaakt.partners.map((een) => erbij(een, vanaf)),
    kinderen: gemaakt.kinderen.map((een) => erbij(een, vanaf)),
    medebewoners: gemaakt.medebewoners.map((een) => erbij(een, vanaf)),
  };
  const niets = zonder.some((een) => een.vanaf === vanaf && een.tot === null);
  const overleden = niets ? undefined : wijzigingen.find((een) => speeltNog(een, vanaf, tot));
  const partners = verloop.partners.flatMap((een) => [
    ...vorigePartner(een, om, feiten),
    ...partnerdelen(een, om, feiten, overleden?.vanaf),
  ]);
  const aanwezig = (wie: string): number => {
    const delen = partners.filter(({ kenmerk }) => kenmerk === wie);
    return dagenIn(delen, vanaf, tot, zonder);
  };
  return {
    ...verloop,
    belanghebbende: deelVanInkomsten(verloop.belanghebbende, [
      daysBetween(vanaf, tot) - dagenIn(zonder, vanaf, tot),
      heel,
    ]),
    partners: partners.map((een) => deelVanInkomsten(een, [aanwezig(een.kenmerk), heel])),
    kinderen: verloop.kinderen
      .filter(({ kenmerk }) => kenmerk === overleden?.wie || !isOverleden(wijzigingen, kenmerk, vanaf))
      .map((kind) => ({ ...kind, vanaf: sinds(kind, overleden?.vanaf) })),
    medebewoners: medebewonersIn(
      verloop.medebewoners.map((een) => ({ ...een, vanaf: sinds(een, overleden?.vanaf) })),
      wijzigingen,
      { van: overleden !== undefined && overleden.vanaf < vanaf ? overleden.vanaf : vanaf, tot },
    ),
    inrichting: [...verloop.inrichting, ...inrichtingIn(wijzigingen, grondslag, feiten, overleden?.vanaf)],
    zonderRecht: zonder,
    overlijden: overleden === undefined ? null : { wie: overleden.wie, dag: overleden.vanaf },
  };
};

/** A death of which the month after it (art. 45 lid 5) touches these days. */
const speeltNog = ({ soort, vanaf: dag, wie }: Wijziging, vanaf: Day, tot: Day): boolean =>
  soort === 'overlijden' && dag < tot && naEenMaand({ wie, dag }) > vanaf;

const isOverleden = (wijzigingen: readonly Wijziging[], wie: string, op: Day): boolean =>
  wijzigingen.some((een) => een.soort === 'overlijden' && een.wie === wie && een.vanaf < op);

/** Who was there on the day of a death before this month, was there from that day: the law looks at the household of that day. */
const sinds = ({ vanaf, geboren }: { readonly vanaf: Day; readonly geboren: Day }, dood: Day | undefined): Day =>
  dood !== undefined && dood < vanaf && geboren <= dood ? dood : vanaf;

/** Of whom the date of birth is not known, it is known that he is there: the norm asks for the date where it matters. */
const erbij = <L extends { readonly vanaf: Day }>(lid: L, begin: Day): L =>
  lid.vanaf === undefined ? { ...lid, vanaf: begin } : lid;

type Verlooppartner = Maandverloop['partners'][number];

/** The days on which the partner is there, cut where he has no right himself (art. 24). */
const partnerdelen = (
  een: Verlooppartner,
  om: Wijzigingskader,
  { vanaf, tot }: Maandfeiten,
  dood: Day | undefined,
): readonly Verlooppartner[] => {
  const { wijzigingen } = om;
  const inTijd = opVolgorde(wijzigingen);
  const gekomen = inTijd.findLast(({ soort, vanaf: dag }) => soort === 'samenwonen' && dag < tot);
  const gegaan = inTijd.find(
    ({ soort, vanaf: dag }) => soort === 'einde samenwonen' && dag >= (gekomen?.vanaf ?? '') && dag > vanaf,
  );
  // the death of one before him is not his
  const overleden = wijzigingen.find(
    ({ soort, wie, vanaf: dag }) => soort === 'overlijden' && wie === PARTNER && dag >= (gekomen?.vanaf ?? ''),
  );
  const einden = [gegaan?.vanaf, overleden === undefined ? undefined : addDays(overleden.vanaf, 1)];
  const begin = gekomen === undefined || gekomen.vanaf < een.vanaf ? sinds(een, dood) : gekomen.vanaf;
  const heel = { ...een, vanaf: begin, tot: einden.filter((dag) => dag !== undefined).sort()[0] ?? null };
  if (!een.heeftRecht) return [heel];
  const vast = wijzigingen.filter(({ soort, wie }) => soort === 'detentie' && wie === PARTNER);
  return [...vast, ...dagenWeg(om, PARTNER), ...dagenInInrichting(om, PARTNER)].reduce<readonly Verlooppartner[]>(
    (delen, weg) => delen.flatMap((deel) => knip(deel, weg)),
    [heel],
  );
};

/**
 * The partner who left in a month in which another came. Whose pay it is of the two cannot be told: then his is not known, and the
 * law asks for it.
 */
const vorigePartner = (
  nieuw: Verlooppartner,
  { grondslag, wijzigingen }: Wijzigingskader,
  { vanaf, tot }: Maandfeiten,
): readonly Verlooppartner[] => {
  const inTijd = opVolgorde(wijzigingen);
  const gekomen = inTijd.findLast(({ soort, vanaf: dag }) => soort === 'samenwonen' && dag < tot);
  if (gekomen === undefined || gekomen.vanaf <= vanaf || !heeftPartner(grondslag, wijzigingen, vanaf)) return [];
  const gegaan = inTijd.find(({ soort, vanaf: dag }) => soort === 'einde samenwonen' && dag > vanaf);
  if (gegaan === undefined || gegaan.vanaf > gekomen.vanaf) return [];
  const eerder = inTijd.findLast(({ soort, vanaf: dag }) => soort === 'samenwonen' && dag <= vanaf);
  const was = eerder === undefined ? grondslag.partner : nieuwePartner(eerder);
  if (was === null) return [];
  const { inkomsten, ...rest } = { ...nieuw, ...was };
  const bekend = nieuw.inkomsten.length === 0 ? { inkomsten } : {};
  return [{ ...rest, ...bekend, kenmerk: 'vorige partner', vanaf, tot: gegaan.vanaf } as unknown as Verlooppartner];
};

const knip = (
  deel: Verlooppartner,
  weg: { readonly vanaf: Day; readonly tot: Day | null },
): readonly Verlooppartner[] => {
  const van = weg.vanaf > deel.vanaf ? weg.vanaf : deel.vanaf;
  const tot = deel.tot === null || (weg.tot !== null && weg.tot < deel.tot) ? weg.tot : deel.tot;
  if ((deel.tot !== null && van >= deel.tot) || (tot !== null && tot <= van)) return [deel];
  return [
    ...(van > deel.vanaf ? [{ ...deel, tot: van }] : []),
    { ...deel, vanaf: van, tot, heeftRecht: false },
    ...(tot !== null && (deel.tot === null || tot < deel.tot) ? [{ ...deel, vanaf: tot }] : []),
  ];
};

/** Stays in an institution that touch the month, or the day of a death before it: art. 23. Of a partner while there is one. */
const inrichtingIn = (
  wijzigingen: readonly Wijziging[],
  grondslag: Grondslagfeiten,
  { vanaf, tot }: Maandfeiten,
  dood: Day | undefined,
): Maandverloop['inrichting'] => {
  const van = dood !== undefined && dood < vanaf ? dood : vanaf;
  const inMaand = [van, vanaf, addDays(tot, -1)];
  const samen =
    inMaand.some((dag) => heeftPartner(grondslag, wijzigingen, dag)) ||
    wijzigingen.some((een) => een.soort === 'samenwonen' && een.vanaf >= vanaf && een.vanaf < tot);
  return wijzigingen
    .filter((een) => een.soort === 'inrichting' && een.vanaf < tot && (een.tot === null || een.tot > van))
    .filter(({ wie }) => wie !== PARTNER || samen)
    .map((een) => ({ wie: een.wie, vanaf: een.vanaf, tot: een.tot }));
};
