/** Knows what each municipality fills in where the law leaves it open: a dated layer over the national law. */
import { day } from '@samenkracht/core';
import type { Keuze } from '@samenkracht/law';

export type Laag = Readonly<Record<string, readonly Keuze[]>>;

const aanname = (keuze: string, van: string): readonly Keuze[] => [
  {
    vanaf: day('2017-01-01'),
    keuze,
    bron: `geen verordening of beleidsregel ${van} gevonden die dit regelt`,
    status: 'aanname',
  },
];

const aannames = (van: string): Laag => ({
  'pw-45-3-dagentelling': aanname('kalenderdagen', van),
  'pw-31-33-volgorde': aanname('vrijlating eerst', van),
  'pw-31-2-boven-norm': aanname('nee', van),
  'pw-53a-3-aantal': aanname('opgegeven', van),
  'pw-58-5-brutering': aanname('bruto', van),
  'pw-58-2-drempel': aanname('geen', van),
  'pw-31-2-m-wie': aanname('huishouden', van),
  'pw-31-2-m-oud': aanname('per gift', van),
  'pw-33-4-lagere-kosten': aanname('vastgesteld', van),
  'pw-32-2-verdeling': aanname('gelijke delen', van),
  'pw-32-1-b-loonperiode': aanname('maal 13 gedeeld door 12', van),
  'pw-31-3-bijzonder-tarief': aanname('naar verhouding', van),
  'pw-32-verrekenmoment': aanname('zelfde maand', van),
  'pw-53a-verschil': aanname('elke cent', van),
  'pw-58-2-signaal': aanname('geen grens', van),
  'pw-58-7-kwijtschelding': aanname('grenzen van de wet', van),
  'awb-4-94-aflossing': aanname('beslagvrije voet', van),
  'awb-4-92-volgorde': aanname('oudste eerst', van),
  'pw-18-2-maatregelen': aanname('niet gevonden', van),
  'pw-18-5-duur': aanname('een maand', van),
  'pw-18-6-duur': aanname('twee maanden', van),
  'pw-18-5-spreiding': aanname('in een keer', van),
  'pw-9-1-c-2026': aanname('tegenprestatie', van),
  'pw-35-2-drempel': aanname('toegepast', van),
  'pw-35-1-draagkracht': aanname('alles boven de norm', van),
  'pw-36-inkomenstoeslag': aanname('niet gevonden', van),
  'pw-36b-hoogte': aanname('minimum', van),
  'pw-8a-risico-werkgever': aanname('geen', van),
});

/** What we assume for a municipality that has not chosen; each row says so, and every outcome that rests on it says so too. */
export const standaardlaag: Laag = aannames('van deze gemeente');

/** Beleidsregel opschorting, intrekking en terug- en invordering Rotterdam 2017, in the text of 7 July 2021. */
const rotterdam = (artikel: string, keuze: string): readonly Keuze[] => [
  { vanaf: day('2021-07-07'), keuze, bron: `CVDR432303, ${artikel}`, status: 'vastgesteld' },
];

/** A choice that we read in a text: from its day, with the number of the text and the article. */
const gelezen = (vanaf: string, bron: string, keuze: string): readonly Keuze[] => [
  { vanaf: day(vanaf), keuze, bron, status: 'vastgesteld' },
];

/** Municipality by its code; what is not in it, or holds only from a later day, comes from the default layer. */
export const gemeentelagen: Readonly<Record<string, Laag>> = {
  '0599': {
    ...aannames('van Rotterdam'),
    'pw-31-2-m-oud': [
      ...gelezen('2022-10-01', 'CVDR701597, art. 2 lid 2', '2.250 per jaar'),
      ...gelezen('2024-01-01', 'CVDR701597, art. 2 lid 1', '1.200 per jaar'),
    ],
    'pw-58-5-brutering': rotterdam('art. 8', 'bruto bij schending vanaf 750'),
    'pw-58-2-drempel': rotterdam('art. 4 lid 1 onder c', '200 netto'),
    'pw-58-2-signaal': rotterdam('art. 3 lid 2 tot en met 4', 'zes maanden'),
    'pw-58-7-kwijtschelding': rotterdam('art. 4 lid 1 onder a en b, art. 5 lid 1', 'Rotterdam 2021'),
    'awb-4-94-aflossing': rotterdam('art. 9 lid 6 tot en met 8', 'Rotterdam 2021'),
    'awb-4-92-volgorde': rotterdam('art. 9 lid 9', 'lopend jaar eerst'),
    'pw-18-2-maatregelen': gelezen('2019-01-01', 'CVDR348678/4, art. 5-7 en 9-11', 'Rotterdam 2019'),
    'pw-35-2-drempel': gelezen('2024-05-01', 'CVDR719087, art. 10.1 lid 1', 'niet toegepast'),
    'pw-35-1-draagkracht': gelezen('2024-05-01', 'CVDR719087, art. 10.3', 'Rotterdam 2024'),
    'pw-36-inkomenstoeslag': gelezen('2025-07-01', 'CVDR741634/1, art. 3-5', 'Rotterdam 2025'),
  },
  '0556': aannames('van Maassluis'),
  '0363': {
    ...aannames('van Amsterdam'),
    'pw-18-2-maatregelen': gelezen('2015-01-01', 'CVDR358905/1, art. 3, 6, 9 en 10', 'Amsterdam 2015'),
    'pw-18-5-duur': gelezen('2015-01-01', 'CVDR358905/1, art. 7 lid 1 onder a', 'een maand'),
    'pw-18-6-duur': gelezen('2015-01-01', 'CVDR358905/1, art. 7 lid 1 onder b', 'twee maanden'),
    'pw-36-inkomenstoeslag': gelezen('2025-01-01', 'CVDR734407/1, art. 3 en 4', 'Amsterdam 2025'),
    'pw-8a-risico-werkgever': gelezen('2024-08-02', 'CVDR377485, art. 3d.3', 'mogelijk'),
  },
  '0384': {
    ...aannames('van Diemen'),
    'pw-18-2-maatregelen': gelezen('2015-01-01', 'CVDR345917/1, art. 7 en 9', 'Diemen 2015'),
  },
};
