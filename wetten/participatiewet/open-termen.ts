/** Knows the places where the Participatiewet leaves the way of working to the municipality, and what we can compute there. */
import type { OpenTerm } from '@samenkracht/law';
import * as handhaving from './open-termen-handhaving.ts';
import * as middelen from './open-termen-middelen.ts';
import * as toeslagen from './open-termen-toeslagen.ts';
import * as werk from './open-termen-werk.ts';

/** Art. 45 lid 3 does not say how days of a part of a month are counted. */
export const dagentelling = {
  id: 'pw-45-3-dagentelling',
  naam: 'Hoe dagen worden geteld in een deel van een maand',
  toelichting:
    'Artikel 45 lid 3 zegt dat bijstand over een deel van de maand wordt vastgesteld, niet hoe dagen tellen.',
  keuzes: { kalenderdagen: 'de dagen met recht, gedeeld door de dagen van die maand' },
} as const satisfies OpenTerm;

/** No source fixes which of the two comes first. */
export const volgordeVrijlating = {
  id: 'pw-31-33-volgorde',
  naam: 'Of de vrijlating voor of na de aanspraak op vakantietoeslag komt',
  toelichting: 'De wet en de Regeling zeggen niet over welk bedrag het percentage van de vrijlating wordt genomen.',
  keuzes: {
    'vrijlating eerst': 'eerst de vrijlating over het netto loon, dan de aanspraak over wat overblijft',
    'aanspraak eerst': 'eerst de aanspraak over het netto loon, dan de vrijlating over loon en aanspraak samen',
  },
} as const satisfies OpenTerm;

/** Art. 31 lid 2 n, r, y: "voor zover hij algemene bijstand ontvangt". */
export const vrijlatingBovenNorm = {
  id: 'pw-31-2-boven-norm',
  naam: 'Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen',
  toelichting:
    'De vrijlating geldt voor zover iemand algemene bijstand ontvangt. De wet zegt niet hoe dat wordt bepaald.',
  keuzes: {
    nee: 'alleen wie ook zonder vrijlating minder inkomen heeft dan de norm, krijgt een vrijlating',
    ja: 'de vrijlating gaat eerst van het inkomen af',
  },
} as const satisfies OpenTerm;

/** Art. 53a lid 3 onder a: 30 percent of "de in artikel 22a lid 1 bedoelde norm", whose A is then not known. */
export const onbekendHuishouden = {
  id: 'pw-53a-3-aantal',
  naam: 'Met hoeveel kostendelers wordt gerekend als de woonsituatie niet is aangetoond',
  toelichting:
    'Artikel 53a lid 3 geeft 30 procent van de norm van artikel 22a lid 1, maar het aantal staat dan niet vast.',
  keuzes: { opgegeven: 'het aantal dat is opgegeven' },
} as const satisfies OpenTerm;

/** Art. 58 lid 5: tax and premiums "kunnen worden teruggevorderd" where they can no longer be settled. */
export const brutering = {
  id: 'pw-58-5-brutering',
  naam: 'Wanneer na het kalenderjaar ook loonbelasting en premies worden teruggevorderd',
  toelichting: 'Artikel 58 lid 5 geeft een bevoegdheid en geen plicht.',
  keuzes: {
    netto: 'nooit: alleen het netto bedrag',
    'bruto bij schending vanaf 750':
      'alleen als de inlichtingenplicht is geschonden en de vordering 750 euro of meer is',
    bruto: 'altijd als dat kan',
  },
} as const satisfies OpenTerm;

/** Art. 58 lid 2: the college "kan" claim back. */
export const drempel = {
  id: 'pw-58-2-drempel',
  naam: 'Vanaf welk bedrag wordt teruggevorderd',
  toelichting: 'Artikel 58 lid 2 geeft een bevoegdheid. Een gemeente kan van kleine bedragen afzien.',
  keuzes: {
    geen: 'elk bedrag',
    '200 netto': 'van minder dan 200 euro netto mag worden afgezien, behalve bij schending van de inlichtingenplicht',
  },
} as const satisfies OpenTerm;

export const openTermen: readonly OpenTerm[] = [
  dagentelling,
  volgordeVrijlating,
  vrijlatingBovenNorm,
  onbekendHuishouden,
  brutering,
  drempel,
  ...Object.values(handhaving),
  ...Object.values(middelen),
  ...Object.values(toeslagen),
  ...Object.values(werk),
];
