/** Knows what a toeslag asks about a household in one month. Amounts are whole cents; a year is the calendar year of the month. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { MetKader } from '@samenkracht/law';

export type Toeslagpersoon = {
  readonly geboren: Day;
  /** Art. 8 Awir: over the whole calendar year. */
  readonly toetsingsinkomen: Money;
  /** Art. 5.3 Wet IB 2001, at the start of the calendar year, before the exemption for green investments. */
  readonly rendementsgrondslag: Money;
};

/** `zorgverzekerd`: insured in the sense of the Zorgverzekeringswet, apart from the age. */
export type Toeslagaanvrager = Toeslagpersoon & { readonly zorgverzekerd: boolean };

/** The toeslagpartner in this month. `heleJaar`: the same partner during the whole calendar year. */
export type Toeslagpartner = Toeslagaanvrager & {
  readonly heleJaar: boolean;
  /** Of the facts of kinderopvangtoeslag: works or takes part in what art. 1.6 lid 3 Wko names. */
  readonly opvanggrond: boolean;
};

/** A child of the applicant or the partner that lives with them. `kinderbijslag`: paid to the applicant or partner (art. 2 lid 1 WKB). */
export type Toeslagkind = Toeslagpersoon & { readonly kinderbijslag: boolean };

/** Who lives at the address and is no partner, no child above and no subtenant with a written contract. */
export type Toeslagmedebewoner = Toeslagpersoon & {
  /** Relative in the first degree downwards, or foster child, of the applicant, the partner or another housemate (art. 7 lid 6 Awir). */
  readonly kindVanBewoner: boolean;
  /** Housemate during the whole calendar year (art. 7 lid 4 Awir). */
  readonly heleJaar: boolean;
};

/** The rented dwelling, with costs per month. */
export type Huurwoning = {
  readonly huurprijs: Money;
  /** Until 2025 counted up to 12 euro each (art. 5 lid 3 Wht): energy of shared rooms, cleaning, caretaker, service rooms. */
  readonly servicekosten: {
    readonly energie: Money;
    readonly schoonmaak: Money;
    readonly huismeester: Money;
    readonly dienstruimten: Money;
  };
  readonly woonruimte: 'zelfstandig' | 'onzelfstandig en aangewezen' | 'onzelfstandig';
  /** Everyone who lives there stands at the address in the BRP, and nobody else does (art. 9 Wht). */
  readonly inschrijvingKlopt: boolean;
  /** Somebody of the household has a handicap (art. 13 lid 1 onder a). */
  readonly handicap: boolean;
  /** One of the exceptions of art. 13 lid 2 as it stood until 2025: provisions for a handicap, eight persons, earlier huurtoeslag here. */
  readonly uitzonderingHuurgrens: boolean;
};

/** Care in one month at one kind of place. */
export type Opvang = {
  readonly soort: 'dagopvang' | 'buitenschoolse opvang' | 'gastouderopvang';
  /** Whole hours. */
  readonly uren: number;
  /** Price per hour. */
  readonly uurprijs: Money;
};

/** The care of one child in one month. `eersteKind`: counts as the first child in the tables of the Besluit kinderopvangtoeslag. */
export type Opvangkind = { readonly eersteKind: boolean; readonly opvang: readonly Opvang[] };

/** What one household knows about itself in one month. A rule reads only what it needs: who rents nothing is not asked for a rent. */
export type Toeslagfeiten = MetKader & {
  readonly maand: Month;
  readonly aanvrager: Toeslagaanvrager;
  readonly partner: Toeslagpartner | null;
  readonly kinderen: readonly Toeslagkind[];
  readonly medebewoners: readonly Toeslagmedebewoner[];
  /** Null when nothing is rented. */
  readonly woning: Huurwoning | null;
  readonly opvangkinderen: readonly Opvangkind[];
  /** The applicant works or takes part in what art. 1.6 lid 1 Wko names; asked only when there is care to pay. */
  readonly opvanggrond: boolean;
};
