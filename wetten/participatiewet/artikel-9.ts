/** Knows art. 9 Participatiewet: the duties to work, to take part, and the tegenprestatie until 2027; maatschappelijke participatie after. */
import { heeftAowLeeftijd } from '@samenkracht/aow';
import { type Day, day } from '@samenkracht/core';
import { type Gewogen, kies, type MetKader, participatiewet, regel, type Vindplaats, wetdag } from '@samenkracht/law';
import { isMinstens } from './leeftijd.ts';
import { participatieIn2026 } from './open-termen-handhaving.ts';

export type Plichtfeiten = MetKader & {
  readonly op: Day;
  readonly geboren: Day;
  /** Lid 5: fully and permanently unable to work (art. 4 WIA). */
  readonly volledigArbeidsongeschikt: boolean;
  /** Lid 4: a single parent with a child under twelve. */
  readonly alleenstaandeOuderKindTot12: boolean;
  /** Lid 4: did the college satisfy itself about child care, schooling and what he can bear? Read only for such a parent. */
  readonly kinderopvangBeoordeeld: boolean;
  /** Art. 9a: has an exemption on this day (`ontheffingAlleenstaandeOuder`). */
  readonly ontheffing9a: boolean;
  /** Lid 2: a temporary exemption for urgent reasons, such as care. */
  readonly ontheffing: Gewogen<'geen' | 'arbeid' | 'tegenprestatie' | 'beide'>;
};

export type Plicht = {
  readonly plicht: 'arbeid' | 'arbeid aanvaarden' | 'voorziening' | 'tegenprestatie' | 'maatschappelijke participatie';
  readonly geldt: 'ja' | 'nee' | 'niet vast te stellen';
  readonly reden: string;
  readonly grond: Vindplaats;
};

/** From this day the tegenprestatie is replaced; the text of 2027 was not seen. */
const beginParticipatie = day('2027-01-01');
/** In this year a municipality may already work that way. */
const beginGedoogjaar = day('2026-01-01');

const plaats = (lid: string, onderdeel?: string): Vindplaats => ({
  wet: participatiewet,
  artikel: '9',
  lid,
  ...(onderdeel === undefined ? {} : { onderdeel }),
});

const nietGezien = 'De tekst die op 1 januari 2027 geldt, is niet gezien.';

export const plichten = regel(
  {
    id: 'pw-9',
    naam: 'Plichten bij bijstand',
    grond: plaats('1'),
    toon: (lijst: readonly Plicht[]) =>
      lijst
        .filter(({ geldt }) => geldt === 'ja')
        .map(({ plicht }) => plicht)
        .join(', ') || 'geen',
    werkwijze:
      'Van 18 jaar tot de AOW-leeftijd. De tegenprestatie geldt tot en met 31 december 2026, daarna is er maatschappelijke participatie; in 2026 kan een gemeente al vooruitlopen.',
  },
  (f: Plichtfeiten): readonly Plicht[] => {
    const tegendienst = soortTegendienst(f);
    if (wetdag(f, f.op) >= beginParticipatie) return alle(tegendienst, 'niet vast te stellen', nietGezien, plaats('1'));
    if (!isMinstens(18, f.geboren, f.op) || heeftAowLeeftijd(f, f.geboren, f.op))
      return alle(tegendienst, 'nee', 'De plichten gelden van 18 jaar tot de AOW-leeftijd.', plaats('1'));
    if (f.volledigArbeidsongeschikt)
      return alle(tegendienst, 'nee', 'Volledig en duurzaam arbeidsongeschikt.', plaats('5'));
    return [
      arbeid(f),
      aanvaarden(f),
      { plicht: 'voorziening', geldt: 'ja', reden: 'Meewerken aan hulp naar werk.', grond: plaats('1', 'b') },
      tegenprestatie(f, tegendienst),
    ];
  },
);

type Tegendienst = 'tegenprestatie' | 'maatschappelijke participatie';

const soortTegendienst = (f: Plichtfeiten): Tegendienst => {
  const dag = wetdag(f, f.op);
  if (dag >= beginParticipatie) return 'maatschappelijke participatie';
  return dag >= beginGedoogjaar ? kies(f, participatieIn2026, f.op) : 'tegenprestatie';
};

const alle = (tegendienst: Tegendienst, geldt: Plicht['geldt'], reden: string, grond: Vindplaats): readonly Plicht[] =>
  (['arbeid', 'arbeid aanvaarden', 'voorziening', tegendienst] as const).map((plicht) => ({
    plicht,
    geldt,
    reden,
    grond,
  }));

const arbeid = (f: Plichtfeiten): Plicht => {
  const plicht = 'arbeid';
  if (f.ontheffing9a)
    return {
      plicht,
      geldt: 'nee',
      reden: 'Ontheffing als alleenstaande ouder.',
      grond: { ...plaats('1'), artikel: '9a' },
    };
  return isOntheven(f, 'arbeid')
    ? { plicht, geldt: 'nee', reden: 'Tijdelijke ontheffing.', grond: plaats('2') }
    : { plicht, geldt: 'ja', reden: 'Naar vermogen werk zoeken en houden.', grond: plaats('1', 'a') };
};

/** Lid 4: to accept work is another matter for a single parent with a child under twelve. */
const aanvaarden = (f: Plichtfeiten): Plicht => {
  const { geldt, reden, grond } = arbeid(f);
  const plicht = 'arbeid aanvaarden';
  if (geldt === 'nee') return { plicht, geldt, reden, grond };
  return f.alleenstaandeOuderKindTot12 && !f.kinderopvangBeoordeeld
    ? {
        plicht,
        geldt: 'nee',
        reden: 'Eerst kijkt de gemeente naar opvang, scholing en belastbaarheid.',
        grond: plaats('4'),
      }
    : { plicht, geldt: 'ja', reden: 'Werk dat past, aannemen.', grond: plaats('1', 'a') };
};

const tegenprestatie = (f: Plichtfeiten, plicht: Tegendienst): Plicht => {
  if (f.ontheffing9a) return { plicht, geldt: 'nee', reden: 'Ontheffing als alleenstaande ouder.', grond: plaats('7') };
  return isOntheven(f, 'tegenprestatie')
    ? { plicht, geldt: 'nee', reden: 'Tijdelijke ontheffing.', grond: plaats('2') }
    : { plicht, geldt: 'ja', reden: 'Als de gemeente het vraagt, iets doen voor anderen.', grond: plaats('1', 'c') };
};

const isOntheven = ({ ontheffing }: Plichtfeiten, van: 'arbeid' | 'tegenprestatie'): boolean =>
  ontheffing.keuze === van || ontheffing.keuze === 'beide';
