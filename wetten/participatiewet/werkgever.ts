/** Knows what protects an employer who takes on a candidate: loonkostensubsidie, banenafspraak, no-risk cover, loonkostenvoordeel. */
import { type Day, day, type Money, part, smallest, ZERO } from '@samenkracht/core';
import { kies, type MetKader, participatiewet, regel, type Tabel, wetdag, zoek } from '@samenkracht/law';
import { tegemoetkomingenLoondomein, ziektewet } from './andere-wetten.ts';
import { aantal } from './onmogelijk.ts';
import { risicoWerkgever } from './open-termen-werk.ts';
import * as bedragen from './werkgever.bedragen.ts';

export type Werkgeverfeiten = MetKader & {
  /** First day of the job, or the day on which the employer asks. */
  readonly op: Day;
  /** Is he in the register of the banenafspraak (doelgroepregister)? */
  readonly inDoelgroepregister: boolean;
  /** Art. 10c: was it established that he belongs to the doelgroep loonkostensubsidie? */
  readonly doelgroepLoonkostensubsidie: boolean;
  /** Art. 10b: can he work only in protected surroundings? */
  readonly beschutWerk: boolean;
};

export type Bescherming = {
  readonly soort: 'loonkostensubsidie' | 'no-riskpolis' | 'beschut werk' | 'banenafspraak' | 'gemeentelijke dekking';
  readonly geldt: 'ja' | 'nee' | 'college beslist';
  readonly reden: string;
};

/** What the employer may count on for this candidate, each with its reason. */
export const bescherming = regel(
  {
    id: 'pw-werkgever-bescherming',
    naam: 'Bescherming voor de werkgever',
    grond: { wet: participatiewet, artikel: '8a' },
    werkwijze:
      'No-riskpolis: voor wie in het doelgroepregister staat (Ziektewet, sinds 2016). Loonkostensubsidie: voor de doelgroep van artikel 10c. Beschut werk: artikel 10b.',
    toon: (lijst: readonly Bescherming[]) =>
      lijst
        .filter(({ geldt }) => geldt === 'ja')
        .map(({ soort }) => soort)
        .join(', ') || 'geen',
  },
  (f: Werkgeverfeiten): readonly Bescherming[] => {
    const register = f.inDoelgroepregister;
    return [
      {
        soort: 'banenafspraak',
        geldt: register ? 'ja' : 'nee',
        reden: register ? 'Deze baan telt mee voor de banenafspraak.' : 'Niet in het doelgroepregister.',
      },
      norisk(f),
      {
        soort: 'loonkostensubsidie',
        geldt: f.doelgroepLoonkostensubsidie ? 'ja' : 'nee',
        reden: f.doelgroepLoonkostensubsidie
          ? 'De gemeente betaalt een deel van het loon (artikel 10d).'
          : 'Niet vastgesteld dat hij tot de doelgroep hoort (artikel 10c).',
      },
      {
        soort: 'beschut werk',
        geldt: f.beschutWerk ? 'ja' : 'nee',
        reden: f.beschutWerk ? 'Werk onder aangepaste omstandigheden (artikel 10b).' : 'Niet vastgesteld.',
      },
      gemeentelijk(f),
    ];
  },
);

/** Of the Ziektewet, for the doelgroep banenafspraak since 1 January 2016 (bron: lsp). */
const norisk = (f: Werkgeverfeiten): Bescherming => {
  const geldt = f.inDoelgroepregister;
  return {
    soort: 'no-riskpolis',
    geldt: geldt ? 'ja' : 'nee',
    reden: geldt
      ? `Bij ziekte betaalt het UWV ziekengeld (${ziektewet.naam}).`
      : 'Deze polis is er voor wie in het doelgroepregister staat.',
  };
};

const gemeentelijk = (f: Werkgeverfeiten): Bescherming => {
  const mogelijk = kies(f, risicoWerkgever, f.op) === 'mogelijk' && !f.inDoelgroepregister;
  return {
    soort: 'gemeentelijke dekking',
    geldt: mogelijk ? 'college beslist' : 'nee',
    reden: mogelijk
      ? 'De gemeente kan een verzekering of vergoeding bieden.'
      : 'De gemeente heeft hier geen eigen dekking.',
  };
};

export type Voordeelsoort = 'banenafspraak' | 'arbeidsgehandicapt' | 'oudere';

export type Voordeelfeiten = MetKader & {
  readonly soort: Voordeelsoort;
  /** First day of the calendar year. */
  readonly jaar: Day;
  /** Paid hours in that year, whole. */
  readonly uren: number;
};

const voordelen: Readonly<Record<Voordeelsoort, { readonly uur: Tabel<Money>; readonly jaar: Tabel<Money> }>> = {
  banenafspraak: { uur: bedragen.voordeelBanenafspraak, jaar: bedragen.voordeelBanenafspraakJaar },
  arbeidsgehandicapt: { uur: bedragen.voordeelArbeidsgehandicapt, jaar: bedragen.voordeelArbeidsgehandicaptJaar },
  oudere: { uur: bedragen.voordeelOudere, jaar: bedragen.voordeelOudereJaar },
};

/** The one for older employees ended on this day (bron: svm26). */
const eindeOudere = day('2026-01-01');

/**
 * What the employer gets back from the tax office over a year.
 * @throws Gat for a year whose amounts were not found.
 */
export const loonkostenvoordeel = regel(
  {
    id: 'wtl-loonkostenvoordeel',
    naam: 'Loonkostenvoordeel over een jaar',
    grond: { wet: tegemoetkomingenLoondomein, artikel: 'loonkostenvoordeel' },
    werkwijze: 'Een bedrag per betaald uur, met een hoogste bedrag per jaar.',
  },
  (f: Voordeelfeiten): Money => {
    if (f.soort === 'oudere' && wetdag(f, f.jaar) >= eindeOudere) return ZERO;
    const { uur, jaar } = voordelen[f.soort];
    return smallest(part(zoek(f, uur, f.jaar), [aantal(f.uren, 'uren'), 1], 'down'), zoek(f, jaar, f.jaar));
  },
);
