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
