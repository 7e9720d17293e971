/** Knows addresses that look like a street in the city and lie in no city: the street names were made up. */
import type { GemeenteCode } from '@samenkracht/core';
import type { Verblijf } from '@samenkracht/standin-brp';
import postcodes from './postcodes.json' with { type: 'json' };
import type { Toeval } from './toeval.ts';

const eerste = [
  'Kraanmachinisten',
  'Zilversluis',
  'Waterwolven',
  'Lichtboeien',
  'Stuurwiel',
  'Wolkenlucht',
  'Havenzout',
  'Sleeptros',
  'Maanbrug',
  'Ketelbink',
  'Regenjas',
  'Vlonderplank',
  'Zeemeeuwen',
  'Dukdalven',
  'Mistlamp',
  'Touwladder',
  'Kompasroos',
  'Windvanen',
  'Kadeklinker',
  'Bolderpaal',
] as const;
const tweede = ['straat', 'laan', 'hof', 'kade', 'plein', 'weg', 'singel', 'pad', 'dwars', 'plantsoen'] as const;

/** Postcode areas (four digits) per municipality. Source: pc4 list of Bob den Otter (MIT), without post boxes. */
const gebieden: Readonly<Record<string, { readonly woonplaats: string; readonly pc4: readonly number[] }>> = postcodes;

/** No SA, SD or SS is made: the second letter is one of these. */
const letters = 'BCEGHJKLMN';

const streetCount: number = eerste.length * tweede.length;

/** The nth made-up street with its one postcode, so that neighbours share it. */
const street = (gemeente: GemeenteCode, n: number): { straat: string; postcode: string; woonplaats: string } => {
  const gebied = gebieden[gemeente];
  if (gebied === undefined) throw new RangeError(`no postcodes known of gemeente ${gemeente}`);
  const pc4 = gebied.pc4[(n * 7) % gebied.pc4.length];
  const pair = `${letters[n % letters.length]}${letters[Math.floor(n / letters.length) % letters.length]}`;
  const straat = `${eerste[n % eerste.length]}${tweede[Math.floor(n / eerste.length) % tweede.length]}`;
  return { straat, postcode: `${pc4}${pair}`, woonplaats: gebied.woonplaats };
};

/** A house for the nth household: no two households of one city share a door. */
export const makeAdres = (
  gemeente: GemeenteCode,
  n: number,
  vanaf: string,
  chance: Toeval,
): Extract<Verblijf, { soort: 'adres' }> => {
  const { straat, postcode, woonplaats } = street(gemeente, n % streetCount);
  const round = Math.floor(n / streetCount);
  const object = `${gemeente}01${(900_000_000 + n).toString().padStart(10, '0')}`;
  return {
    soort: 'adres',
    functie: 'W',
    straat: straat.slice(0, 24),
    officieleStraatnaam: straat,
    huisnummer: round * 3 + chance.between(1, 3),
    ...(chance.chance(0.25) ? { huisletter: chance.pick(['A', 'B', 'C', 'D']) } : {}),
    postcode,
    woonplaats,
    adresseerbaarObject: object,
    nummeraanduiding: object.replace(/^(\d{4})01/, '$120'),
    vanaf,
  };
};
