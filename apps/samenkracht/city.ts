/** Knows the sample city: the people with a story and some hundred households around them, entered once. */
import { betaalinstellingen } from '@samenkracht/betaling';
import { type Day, day, type GemeenteCode, gemeenteCode } from '@samenkracht/core';
import { loadPersonen } from '@samenkracht/persoon';
import { type Clock, todayIn } from '@samenkracht/platform/clock';
import { type Db, inGemeente, readKenmerk, type Tx, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import { type Scope, systemActor } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { fictiveIban, type Huishouden, makeStad, sampleHuishoudens } from '@samenkracht/testing/stad';
import { planLoongegevens, planLoonherinnering, planSuwinet, takeOver } from '@samenkracht/uitkering';
import { storeBewind } from './bewind.ts';
import { jongerenOn } from './jeugd.ts';
import { loadLopendWerk } from './lopendwerk.ts';
import { overnamesOf } from './overname.ts';
import steden from './steden.json' with { type: 'json' };
import { applicantsAmong, isAanvrager, loadWerkvoorraad, type Voordeur } from './werkvoorraad.ts';

export type City = {
  readonly peildatum: Day;
  readonly gemeenten: readonly GemeenteCode[];
  readonly huishoudens: readonly Huishouden[];
};

type Around = { readonly db: Db; readonly clock: Clock; readonly log: Logger };

/** Small: it is there to look around in, and loads in a second. Citizen numbers of two do not meet. */
const alle = steden.map((stad) => ({ ...stad, gemeente: gemeenteCode(stad.gemeente) }));
export const voorbeeldgemeenten: readonly GemeenteCode[] = alle.map(({ gemeente }) => gemeente);
/** What a database of a test has. */
const eersteTwee: readonly GemeenteCode[] = voorbeeldgemeenten.slice(0, 2);
const citiesOf = (gemeenten: readonly GemeenteCode[]) => alle.filter(({ gemeente }) => gemeenten.includes(gemeente));
const seed = 20_261_101;

const kenmerk = 'voorbeeldstad';

/** The city of this database: of the day of its first start, or of today when this is the first. */
export const sampleCity = async ({ db, clock }: Around, gemeenten = eersteTwee): Promise<City> => {
  const known = await inGemeente(db, gemeenten[0] ?? gemeenteCode('0599'), (tx) => readKenmerk(tx, kenmerk));
  const peildatum = known === undefined ? todayIn(clock.now()) : day(known);
  return { peildatum, gemeenten, huishoudens: householdsOn(peildatum, gemeenten) };
};

/** How many households behind the door of the last one are looked at for who applies. */
const nieuwkomers = 40;

/** The city as it is on a day: the same for the same day. */
export const householdsOn = (peildatum: Day, gemeenten = eersteTwee): readonly Huishouden[] => [
  ...sampleHuishoudens(peildatum),
  ...citiesOf(gemeenten).flatMap((city) => {
    const huishoudens = [
      ...makeStad({ seed, peildatum, ...city, huishoudens: city.huishoudens + nieuwkomers }).huishoudens(),
    ];
    const [own, next] = [huishoudens.slice(0, city.huishoudens), huishoudens.slice(city.huishoudens)];
    return [...own, ...applicantsAmong(next, city.gemeente, peildatum)];
  }),
  ...jongerenOn(peildatum),
];

/**
 * Enters the city once; the mark stands in the same transaction, so that a load that was cut off starts anew.
 * @param metWerkvoorraad whether applications lie in the office already.
 */
export const loadCity = async (
  around: Around,
  city: City,
  { metWerkvoorraad = false }: { readonly metWerkvoorraad?: boolean } = {},
): Promise<void> => {
  for (const { gemeente, naam } of citiesOf(city.gemeenten)) {
    const huishoudens = city.huishoudens.filter((huishouden) => huishouden.gemeente === gemeente);
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, city.peildatum))) return;
      const scope = scopeFor(around, tx);
      await storePayer(scope, naam);
      const deuren = await load(scope, huishoudens, city.peildatum);
      if (!metWerkvoorraad) return;
      await loadWerkvoorraad(
        scope,
        deuren.filter(({ deur }) => isAanvrager(deur)),
        city.peildatum,
      );
      await loadLopendWerk(
        scope,
        deuren.filter(({ deur }) => deur.uitkering !== undefined),
        city.peildatum,
      );
    });
  }
};

export const scopeFor = ({ clock, log }: Around, tx: Tx): Scope => {
  const now = clock.now();
  return {
    tx,
    actor: systemActor(tx.gemeente),
    doel: 'systeem',
    now,
    today: todayIn(now),
    log,
    verzoekId: crypto.randomUUID(),
  };
};

/** From which account the sample municipality pays, on the 25th as most do. The account does not exist. */
const storePayer = (scope: Scope, naam: string): Promise<void> =>
  betaalinstellingen.store(scope, {
    vanaf: day('2017-01-01'),
    naam,
    iban: fictiveIban(Number(scope.actor.gemeente)),
    betaaldag: 25,
    verschuiving: 'volgende',
  });

/**
 * Persons first; then the benefits that ran already, as taken over from the system before, and their pay by a job each.
 * @returns each household with who is first in it.
 */
const load = async (scope: Scope, huishoudens: readonly Huishouden[], peildatum: Day): Promise<readonly Voordeur[]> => {
  const ids = await loadPersonen(
    scope,
    huishoudens.flatMap(({ leden }) => leden.map(({ persoon }) => toPersoon(persoon, peildatum))),
  );
  await storeBewind(scope, peildatum);
  const uitkeringen = await takeOver(scope, overnamesOf(huishoudens, ids));
  for (const id of uitkeringen) {
    await planLoongegevens(scope, id);
    await planSuwinet(scope, id);
  }
  await planLoonherinnering(scope);
  return firstOf(huishoudens, ids);
};

/** @param ids of all members of all households, in order. */
const firstOf = (huishoudens: readonly Huishouden[], ids: readonly string[]): readonly Voordeur[] => {
  let before = 0;
  return huishoudens.flatMap((deur) => {
    const persoonId = ids[before];
    before += deur.leden.length;
    return persoonId === undefined ? [] : [{ persoonId, deur }];
  });
};
