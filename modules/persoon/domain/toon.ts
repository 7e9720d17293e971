/** Knows how a fact is put into words for a screen, and which words a secret address gets instead. */
import type { Feitsoort, Feitwaarden, Partner, Verwant } from './feit.ts';
import { formatGeboortedatum } from './geboortedatum.ts';

/** How a kind of fact is called on a screen. */
export const feitnamen: Readonly<Record<Feitsoort, string>> = {
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  geslacht: 'Geslacht',
  nationaliteiten: 'Nationaliteit',
  adres: 'Adres',
  gemeente: 'Gemeente',
  partner: 'Partner',
  kinderen: 'Kinderen',
  verblijfstitel: 'Verblijfsvergunning',
  overlijden: 'Overleden',
  opschorting: 'Inschrijving gestopt',
  geheimhouding: 'Geheimhouding',
  curatele: 'Curatele',
};

/** Stands in the place of the address of who may not be found. */
export const GEHEIM_ADRES = 'Geheim adres: niet getoond';

const verwant = (of: Verwant): string => `${of.naam}, geboren ${formatGeboortedatum(of.geboortedatum)}`;

const partner = (of: Partner): string =>
  [
    verwant(of),
    of.ontbonden === undefined ? of.verbintenis : `${of.verbintenis}, beeindigd ${formatGeboortedatum(of.ontbonden)}`,
    of.ontbonden === undefined && of.sinds !== undefined ? `sinds ${formatGeboortedatum(of.sinds)}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const words: { readonly [S in Feitsoort]: (waarde: Feitwaarden[S]) => string } = {
  naam: (of) => of.volledig,
  geboortedatum: formatGeboortedatum,
  geslacht: (of) => of,
  nationaliteiten: (of) => (of.length === 0 ? 'niet bekend' : of.join(', ')),
  adres: (of) =>
    [of.regels.length === 0 ? 'onbekend' : of.regels.join(', '), of.land, of.briefadres ? 'briefadres' : undefined]
      .filter((part) => part !== undefined)
      .join(', '),
  gemeente: (of) => of.naam ?? of.code,
  partner,
  kinderen: (of) => (of.length === 0 ? 'geen' : of.map(verwant).join('; ')),
  verblijfstitel: (of) =>
    of.tot === undefined ? of.omschrijving : `${of.omschrijving}, tot ${formatGeboortedatum(of.tot)}`,
  overlijden: formatGeboortedatum,
  opschorting: (of) => (of.sinds === undefined ? of.reden : `${of.reden}, ${formatGeboortedatum(of.sinds)}`),
  geheimhouding: (of) => (of ? 'ja' : 'nee'),
  curatele: (of) => (of ? 'ja' : 'nee'),
};

/** Kinds that say something only when they are there: their absence is shown nowhere. */
const silentWhenEmpty: readonly Feitsoort[] = ['overlijden', 'opschorting', 'verblijfstitel', 'curatele'];

/** @returns undefined when there is nothing to show. `null` of the register reads as `geen` or `niet bekend`. */
export const describe = <S extends Feitsoort>(soort: S, waarde: Feitwaarden[S] | null): string | undefined => {
  if (waarde === null || waarde === false) {
    if (silentWhenEmpty.includes(soort)) return undefined;
    if (waarde === null) return soort === 'partner' ? 'geen' : 'niet bekend';
  }
  return words[soort](waarde as Feitwaarden[S]);
};
