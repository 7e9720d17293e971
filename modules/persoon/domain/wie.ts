/** Knows how a person is announced above a file: name, age, one line of situation, and what one must not miss. */
import { type Day, formatDay } from '@samenkracht/core';
import type { BrpFeiten, Verwant } from './feit.ts';
import { formatGeboortedatum, formatLeeftijd, type Geboortedatum, heeftLeeftijd, leeftijdOp } from './geboortedatum.ts';

/** The header of a person; the same on every screen and in every export. */
export type PersonHeader = {
  readonly persoonId: string;
  readonly naam: string;
  /** Only when it is certain. */
  readonly leeftijd?: number;
  /** `34 jaar`, `46 of 47 jaar`, `leeftijd onbekend`, `overleden op 2 september 2026`. */
  readonly leeftijdTekst: string;
  /** `geen partner bekend, 1 kind`. */
  readonly situatie: string;
  /** The secrecy code: address and whereabouts go to nobody else. */
  readonly geheim: boolean;
  readonly overleden: boolean;
  /** Left the country. */
  readonly vertrokken: boolean;
  readonly inOnderzoek: boolean;
  /** What whoever opens the file must know first, in whole sentences. */
  readonly waarschuwingen: readonly string[];
};

const isMinor = (kind: Verwant, today: Day): boolean => heeftLeeftijd(kind.geboortedatum, 18, today) !== 'ja';

const describeKinderen = (kinderen: readonly Verwant[], today: Day): string | undefined => {
  const count = kinderen.filter((kind) => isMinor(kind, today)).length;
  return count === 0 ? undefined : count === 1 ? '1 kind' : `${count} kinderen`;
};

const describePartner = ({ feiten }: BrpFeiten): string => {
  const { waarde } = feiten.partner;
  if (waarde === null || waarde.ontbonden !== undefined) return 'geen partner bekend';
  return waarde.verbintenis === 'geregistreerd partnerschap' ? 'geregistreerd partner' : 'gehuwd';
};

const formatOp = (datum: Geboortedatum): string =>
  datum.soort === 'dag' ? `op ${formatDay(datum.dag)}` : `(datum: ${formatGeboortedatum(datum)})`;

const warn = ({ feiten, geheim, actueel }: BrpFeiten, inOnderzoek: boolean): readonly string[] => {
  const { overlijden, opschorting, adres } = feiten;
  return [
    geheim ? 'Geheimhouding: geef adres en verblijf aan niemand anders.' : undefined,
    overlijden.waarde === null
      ? undefined
      : `Overleden ${formatOp(overlijden.waarde)}. Stuur geen post aan deze persoon.`,
    opschorting.waarde?.reden === 'emigratie' ? 'Staat niet meer ingeschreven in Nederland (emigratie).' : undefined,
    adres.waarde?.vertrokken === true
      ? 'De gemeente heeft vastgesteld dat deze persoon niet op het adres woont.'
      : undefined,
    inOnderzoek ? 'Sommige gegevens zijn in onderzoek. Controleer ze voordat u ze gebruikt.' : undefined,
    actueel ? undefined : 'De BRP gaf geen antwoord. U ziet de gegevens van de vorige keer.',
  ].filter((line) => line !== undefined);
};

export const toHeader = (of: BrpFeiten, today: Day): PersonHeader => {
  const { feiten } = of;
  const overleden = feiten.overlijden.waarde;
  const geboren = feiten.geboortedatum.waarde ?? { soort: 'onbekend' as const };
  const leeftijd = overleden === null ? leeftijdOp(geboren, today) : undefined;
  const inOnderzoek = Object.values(feiten).some((feit) => feit.inOnderzoek);
  const situatie = [describePartner(of), describeKinderen(feiten.kinderen.waarde ?? [], today)];
  return {
    persoonId: of.persoonId,
    naam: feiten.naam.waarde?.aanschrijfnaam ?? 'naam onbekend',
    ...(leeftijd === undefined ? {} : { leeftijd }),
    leeftijdTekst: overleden === null ? formatLeeftijd(geboren, today) : `overleden ${formatOp(overleden)}`,
    situatie: situatie.filter((part) => part !== undefined).join(', '),
    geheim: of.geheim,
    overleden: overleden !== null,
    vertrokken: feiten.opschorting.waarde?.reden === 'emigratie',
    inOnderzoek,
    waarschuwingen: warn(of, inOnderzoek),
  };
};

/** Who is in our files but was never asked for at the BRP. */
export const unknownHeader = (persoonId: string): PersonHeader => ({
  persoonId,
  naam: 'naam nog niet opgehaald',
  leeftijdTekst: 'leeftijd onbekend',
  situatie: 'situatie nog niet bekend',
  geheim: true,
  overleden: false,
  vertrokken: false,
  inOnderzoek: false,
  waarschuwingen: ['De gegevens uit de BRP zijn nog niet opgehaald.'],
});
