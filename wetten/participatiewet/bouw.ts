/** Knows how to make the facts of a month from what differs from the plainest case. For examples and tests, and for who starts. */
import { type Day, day, firstDay, type Money, type Month, periodOf, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type {
  Aanvraagfeiten,
  Aanvragerfeiten,
  Inkomst,
  Jaartelling,
  Kind,
  Maandfeiten,
  Medebewoner,
  Partner,
  Persoon,
  Vermogensfeiten,
  Vrijlatingfeiten,
} from './feiten.ts';

export const geenVrijlatingGebruikt: Vrijlatingfeiten = {
  maandenN: 0,
  sindsR: null,
  sindsZ: null,
  draagtBij: { keuze: 'ja', motivering: '' },
  meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
};

/** Nothing received yet in this calendar year. */
export const nietsOntvangenDitJaar: Jaartelling = {
  giften: ZERO,
  premies: ZERO,
  aantalPremies: 0,
  vrijwilligerswerk: ZERO,
};

export const eenPersoon = (geboren: Day, anders: Partial<Persoon> = {}): Persoon => ({
  geboren,
  inInrichting: false,
  geenBeroepOpOuders: false,
  medischUrenbeperkt: false,
  loonkostensubsidie: false,
  inkomsten: [],
  vrijlating: geenVrijlatingGebruikt,
  ...anders,
});

export const eenPartner = (geboren: Day, anders: Partial<Partner> = {}): Partner => ({
  ...eenPersoon(geboren),
  heeftRecht: true,
  leeftGescheiden: false,
  ...anders,
});

export const eenKind = (geboren: Day, anders: Partial<Kind> = {}): Kind => ({
  geboren,
  tenLaste: true,
  volledigeZorg: true,
  ...anders,
});

export const eenMedebewoner = (geboren: Day, anders: Partial<Medebewoner> = {}): Medebewoner => ({
  geboren,
  familie: 'geen of verder',
  overeenkomst: 'geen',
  overeenkomstAangetoond: false,
  onderwijs: 'geen',
  leeftijdPastBijOnderwijs: false,
  ...anders,
});

/** Pay whose holiday allowance is paid with it, with the algemene heffingskorting applied. */
export const eenLoon = (netto: Money, anders: Partial<Inkomst> = {}): Inkomst => ({
  soort: 'loon',
  netto,
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  ...anders,
});

/** Means of a special kind, with the facts that belong to it; no holiday allowance is paid with it. */
export const eenMiddel = (soort: Inkomst['soort'], netto: Money, anders: Partial<Inkomst> = {}): Inkomst => ({
  soort,
  netto,
  vakantiegeld: 'geen',
  metHeffingskorting: true,
  ...anders,
});

/** A whole month of someone alone, aged forty, without income. */
export const eenMaand = (maand: Month, kader: Kader, anders: Partial<Maandfeiten> = {}): Maandfeiten => {
  const { from, until } = periodOf(maand);
  return {
    kader,
    maand,
    vanaf: from,
    tot: until ?? firstDay(maand),
    belanghebbende: eenPersoon(day('1985-06-15')),
    partner: null,
    kinderen: [],
    medebewoners: [],
    woonsituatie: 'niet gevraagd',
    tijdelijkEldersVoorMantelzorg: false,
    ...anders,
  };
};

export const eenAanvrager: Aanvragerfeiten = {
  woontInNederland: true,
  verblijf: 'Nederlander',
  vrijheidOntnomen: false,
  dagenBuitenland: 0,
  onderwijs: 'geen mogelijkheid',
  recentPraktijkonderwijs: false,
};

export const geenVermogen: Vermogensfeiten = {
  geld: ZERO,
  voertuigen: ZERO,
  voertuigNodig: { keuze: 'telt niet mee', motivering: '' },
  overig: ZERO,
  smartengeld: ZERO,
  schulden: ZERO,
  overwaardeWoning: null,
  eerderVrijgelaten: ZERO,
  gespaardTijdensBijstand: ZERO,
};

/** An application on the first of a month, of someone alone, aged forty, without income or wealth. */
export const eenAanvraag = (maand: Month, kader: Kader, anders: Partial<Aanvraagfeiten> = {}): Aanvraagfeiten => {
  const feiten = eenMaand(maand, kader);
  return {
    ...feiten,
    belanghebbende: { ...feiten.belanghebbende, ...eenAanvrager },
    partner: null,
    meldingsdag: feiten.vanaf,
    aanvraagdag: feiten.vanaf,
    gewensteIngang: feiten.vanaf,
    terugwerkend: { keuze: 'nee', motivering: '' },
    zoektermijnInkorten: { keuze: 'nee', motivering: '' },
    woontInGemeente: true,
    aanvraagOndertekend: true,
    partnerStemtIn: true,
    vermogen: geenVermogen,
    ...anders,
  };
};
