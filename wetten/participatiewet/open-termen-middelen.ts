/** Knows what art. 31 to 33 Participatiewet leave to the municipality about means. */
import type { OpenTerm } from '@samenkracht/law';

/** Art. 31 lid 2 m: "per kalenderjaar", not for whom. */
export const giftenPer = {
  id: 'pw-31-2-m-wie',
  naam: 'Of de grens voor giften per huishouden of per persoon geldt',
  toelichting: 'Artikel 31 lid 2 onder m noemt een bedrag per kalenderjaar. De tekst zegt niet voor wie.',
  keuzes: {
    huishouden: 'een bedrag voor belanghebbende en partner samen',
    persoon: 'voor belanghebbende en partner elk een bedrag',
  },
} as const satisfies OpenTerm;

/** Art. 31 lid 2 m until 2026: "voor zover deze naar het oordeel van het college verantwoord zijn". */
export const giftenVoor2026 = {
  id: 'pw-31-2-m-oud',
  naam: 'Hoe het college voor 2026 over giften oordeelt',
  toelichting:
    'Tot 2026 tellen giften niet mee voor zover het college ze verantwoord vindt. Een gemeente kan daar een bedrag per kalenderjaar voor kiezen.',
  keuzes: {
    'per gift': 'het college oordeelt over elke gift en elke bijdrage apart',
    '1.200 per jaar': 'giften en kostenvoordelen tot 1.200 euro per kalenderjaar tellen niet mee',
    '2.250 per jaar': 'giften en kostenvoordelen tot 2.250 euro per kalenderjaar tellen niet mee',
  },
} as const satisfies OpenTerm;

/** Art. 33 lid 4: "de daaruit voortvloeiende lagere kosten", not how they are valued. */
export const lagereKosten = {
  id: 'pw-33-4-lagere-kosten',
  naam: 'Hoe lagere kosten door een huurder of kostganger worden gewaardeerd',
  toelichting: 'Artikel 33 lid 4 rekent de lagere kosten als inkomen. De wet noemt geen bedrag.',
  keuzes: { vastgesteld: 'het bedrag dat in dit geval als lagere kosten is vastgesteld' },
} as const satisfies OpenTerm;

/** Art. 32 lid 2: "naar de periode waarin deze zijn verworven", not how it is spread over that period. */
export const verdelingUitgesteld = {
  id: 'pw-32-2-verdeling',
  naam: 'Hoe uitgesteld inkomen over de maanden wordt verdeeld waarin het is verworven',
  toelichting: 'Artikel 32 lid 2 rekent uitgesteld inkomen toe aan de periode, maar verdeelt het niet over maanden.',
  keuzes: { 'gelijke delen': 'elke maand een gelijk deel, de laatste centen in de eerste maanden' },
} as const satisfies OpenTerm;

/** Art. 32 lid 1 onder b: "betrekking hebben op een periode waarover beroep op bijstand wordt gedaan", not how weeks become a month. */
export const loonperiode = {
  id: 'pw-32-1-b-loonperiode',
  naam: 'Hoe loon per vier weken of per week over kalendermaanden wordt verdeeld',
  toelichting:
    'Bijstand wordt per kalendermaand vastgesteld (artikel 45 lid 1). De wet zegt niet hoe loon over weken een maandbedrag wordt.',
  keuzes: {
    'maal 13 gedeeld door 12':
      'het loon over vier weken maal 13 gedeeld door 12; de dertiende betaling van het jaar telt niet',
    werkdagen: 'van elke periode het deel van de werkdagen dat in de maand valt',
  },
} as const satisfies OpenTerm;

/** Art. 31 lid 3: after tax; the wage return says what was withheld in total, not over which part of the pay. */
export const bijzonderTarief = {
  id: 'pw-31-3-bijzonder-tarief',
  naam: 'Hoe ingehouden loonheffing wordt verdeeld over gewoon loon en bijzonder beloond loon',
  toelichting:
    'De loonaangifte geeft een bedrag aan ingehouden loonheffing. Hoeveel daarvan over vakantiegeld of een eindejaarsuitkering is ingehouden, staat er niet in.',
  keuzes: {
    'naar verhouding': 'naar verhouding van het bruto loon',
    loonstrook: 'een medewerker leest het van de loonstrook',
  },
} as const satisfies OpenTerm;

/** When income that is not known in time is settled: the act says over which month it counts, not when that must be known. */
export const verrekenmoment = {
  id: 'pw-32-verrekenmoment',
  naam: 'Wanneer loon met de bijstand wordt verrekend',
  toelichting:
    'Artikel 32 rekent inkomen toe aan een maand. De wet zegt niet wat er gebeurt als het bij de betaling nog niet bekend is. Per persoon kan het anders.',
  keuzes: {
    'zelfde maand': 'het loon van de maand gaat van de bijstand over die maand af; zonder loon wacht de betaling',
    achteraf: 'het loon van de maand ervoor gaat van de bijstand af; aan het eind wordt per maand afgerekend',
    schatting:
      'een afgesproken schatting gaat van de bijstand af; het verschil met het echte loon wordt later verrekend',
  },
} as const satisfies OpenTerm;

/** Art. 53a: what two sources say is compared by the college; from which difference on, it chooses itself. */
export const verschilTussenBronnen = {
  id: 'pw-53a-verschil',
  naam: 'Vanaf welk verschil twee opgaven van hetzelfde loon een medewerker nodig hebben',
  toelichting: 'De wet zegt niet hoe ver de opgave van de inwoner en die van de werkgever uit elkaar mogen liggen.',
  keuzes: {
    'elke cent': 'elk verschil wordt uitgezocht',
    'meer dan 1 euro': 'tot en met 1 euro telt de opgave van de werkgever',
    'meer dan 5 euro': 'tot en met 5 euro telt de opgave van de werkgever',
  },
} as const satisfies OpenTerm;
