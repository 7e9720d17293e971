/** Knows how what the watch of debts found may be answered: what is known now, what can be chosen, and what is proposed where one thing comes first. */
import { type Day, formatDay, formatEuro, type Money, ZERO } from '@samenkracht/core';
import type { Gegeven, Oplossing, Uitzonderingkeuze, Vraagpunt } from './oplossing.ts';
import { schuldenVan } from './schuld.ts';
import { achterstandVan, loontekortVan, type Wachtfeiten, wachtpunten } from './schuldwacht.ts';

/** @param op the day it is about. */
const gegeven = (wat: string, bedrag: Money, bron: string, op?: Day): Gegeven => ({
  wat,
  bedrag,
  tekst: undefined,
  bron,
  op: op === undefined ? undefined : `${op}T12:00:00Z`,
});

const gezien = (keuze: string, tekst: string): Uitzonderingkeuze => ({
  keuze,
  tekst,
  daad: { soort: 'gezien' },
  gevolg: undefined,
});

const beeindig = (van: string): Uitzonderingkeuze => ({
  keuze: 'beeindig regeling',
  tekst: 'Stop de regeling (artikel 4:96 Awb); de inwoner krijgt een besluit',
  daad: { soort: 'regeling beeindigen', van },
  gevolg: undefined,
});

const gemist = (f: Wachtfeiten, van: string): Oplossing | undefined => {
  const achterstand = achterstandVan(f);
  const { regeling } = f.invordering;
  if (achterstand === undefined || regeling === undefined) return undefined;
  const laatste = f.ontvangen.at(-1);
  return {
    gegevens: [
      gegeven('Niet binnengekomen', achterstand.bedrag, 'grootboek', achterstand.uiterlijk),
      gegeven('Afgesproken per maand', regeling.perMaand, 'de regeling', regeling.sinds),
      laatste === undefined
        ? { ...gegeven('Laatste betaling', ZERO, 'bank'), bedrag: undefined, tekst: 'nog geen' }
        : gegeven('Laatste betaling', laatste.bedrag, 'bank', laatste.dag),
    ],
    keuzes: [gezien('gesproken', 'Ik sprak de inwoner; de regeling blijft staan'), beeindig(van)],
    voorstel: undefined,
    waarom:
      'Bel de inwoner. Past het bedrag niet meer? Stel dan bij de schulden een nieuwe regeling voor. Komt het geld binnen, dan lost dit vanzelf op. Stoppen mag als hij zich niet aan de afspraak houdt; dat weegt u zelf.',
  };
};

const gestopt = (van: string): Oplossing => ({
  gegevens: [],
  keuzes: [beeindig(van)],
  voorstel: undefined,
  waarom:
    'Spreek bij de schulden een nieuwe regeling af waarbij de inwoner zelf overmaakt. Daarna lost dit vanzelf op. Stoppen kan ook: dan geldt de betaaltermijn weer.',
});

const verjaard: Oplossing = {
  gegevens: [],
  keuzes: [gezien('gezien', 'Ik heb dit gezien; wij vorderen deze schuld niet meer in')],
  voorstel: 'gezien',
  waarom: 'De wet staat invorderen niet meer toe. Betaalt de inwoner vrijwillig, dan wordt het geboekt.',
};

const nadert = (f: Wachtfeiten, { maand }: Vraagpunt): Oplossing => {
  const laatsteDag = schuldenVan(f).find((een) => een.maand === maand)?.verjaring?.laatsteDag;
  return {
    gegevens: [],
    keuzes: [],
    voorstel: undefined,
    waarom: `Neem bij de schulden een stap die de verjaring stuit (artikel 4:105 en 4:106 Awb)${laatsteDag === undefined ? '' : `, uiterlijk op ${formatDay(laatsteDag)}`}. Daarna lost dit vanzelf op.`,
  };
};

/** First who has it: the employer owes the pay; only who got it himself is asked to send it on. */
const loontekort = (f: Wachtfeiten): Oplossing | undefined => {
  const bedrag = loontekortVan(f);
  if (bedrag === undefined) return undefined;
  return {
    gegevens: [gegeven('Vooruit betaald loon dat niet binnenkwam', bedrag, 'grootboek')],
    keuzes: [
      gezien('werkgever gevraagd', `Ik vroeg de werkgever om ${formatEuro(bedrag)} over te maken`),
      {
        keuze: 'bericht aan inwoner',
        tekst: 'Stuur de inwoner een bericht met het bedrag en het betalingskenmerk',
        daad: { soort: 'loontekort melden', bedrag },
        gevolg: undefined,
      },
    ],
    voorstel: 'werkgever gevraagd',
    waarom:
      'Dit is loon, geen bijstand. Verrekenen met de uitkering mag daarom niet. Vraag het eerst aan de werkgever. Is het er volgende maand niet, dan staat het hier opnieuw.',
  };
};

/** Undefined when it settled itself meanwhile. */
export const schuldoplossingVan = (f: Wachtfeiten, punt: Vraagpunt): Oplossing | undefined => {
  const { code, maand, plek } = punt;
  if (!wachtpunten(f).some((een) => een.code === code && een.maand === maand && een.plek === plek)) return undefined;
  switch (code) {
    case 'TERMIJN_GEMIST':
      return gemist(f, plek);
    case 'INHOUDING_GESTOPT':
      return gestopt(plek);
    case 'VERJARING_NADERT':
      return nadert(f, punt);
    case 'SCHULD_VERJAARD':
      return verjaard;
    default:
      return loontekort(f);
  }
};
