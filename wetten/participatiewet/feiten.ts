/** Knows the facts that a month of bijstand rests on. What is unknown is left out; `null` and an empty list are known to be none. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { Gewogen, Kader } from '@samenkracht/law';

/** All facts of one month, or of the part of it with a right to bijstand. One household stays one household in it. */
export type Maandfeiten = {
  readonly kader: Kader;
  readonly maand: Month;
  /** First day with a right in this month. */
  readonly vanaf: Day;
  /** First day after that without: the first of the next month when the right goes on. */
  readonly tot: Day;
  readonly belanghebbende: Persoon;
  readonly partner: Partner | null;
  readonly kinderen: readonly Kind[];
  /** Everyone else who has his main residence in the same dwelling. */
  readonly medebewoners: readonly Medebewoner[];
  /** Art. 53a lid 2: did he show how he lives, when asked? */
  readonly woonsituatie: 'aangetoond' | 'niet gevraagd' | 'niet aangetoond';
  /** Art. 22a lid 4: lives elsewhere for the time being, to give mantelzorg for intensive care. */
  readonly tijdelijkEldersVoorMantelzorg: boolean;
};

export type Persoon = {
  readonly geboren: Day;
  readonly inInrichting: boolean;
  /** Art. 20 lid 3: cannot call on his parents for his living. */
  readonly geenBeroepOpOuders: boolean;
  /** Art. 6b, established by the college. */
  readonly medischUrenbeperkt: boolean;
  /** Works in a job as meant in art. 10d: art. 31 lid 2 z and aa. */
  readonly loonkostensubsidie: boolean;
  readonly inkomsten: readonly Inkomst[];
  readonly vrijlating: Vrijlatingfeiten;
};

export type Partner = Persoon & {
  /** False when he has no right to algemene bijstand himself: art. 24. */
  readonly heeftRecht: boolean;
  /** Lives apart, but not for good: art. 32 lid 4. */
  readonly leeftGescheiden: boolean;
};

/** What was already used of the exemptions before this month, and how the college weighs this one. */
export type Vrijlatingfeiten = {
  /** Months in which onderdeel n was applied, at most six. */
  readonly maandenN: number;
  /** First month of the unbroken period of onderdeel r; null when it has not begun. */
  readonly sindsR: Month | null;
  /** First month of the period of onderdeel z; null when it has not begun. */
  readonly sindsZ: Month | null;
  /** Onderdelen n and r: does this work help him on the way to work? The college weighs. */
  readonly draagtBij: Gewogen<'ja' | 'nee'>;
  /** Onderdeel aa: are more hours out of reach? The college weighs. */
  readonly meerUrenNietMogelijk: Gewogen<'ja' | 'nee'>;
};

export type Inkomstsoort =
  | 'loon'
  | 'uitkering uit vroeger werk'
  | 'AOW'
  | 'particulier pensioen'
  | 'alimentatie'
  | 'studiefinanciering'
  | 'huur of kostgeld'
  | 'heffingskorting'
  | 'ander inkomen';

/** Net income that belongs to this month: after tax, premiums, Zvw and compulsory pension premium (art. 31 lid 3). */
export type Inkomst = {
  readonly soort: Inkomstsoort;
  readonly netto: Money;
  /** Is holiday allowance paid with it, built up for later, or is there none? */
  readonly vakantiegeld: 'meebetaald' | 'nog te goed' | 'geen';
  /** Was the algemene heffingskorting applied to it? Art. 13 Regeling Participatiewet asks. */
  readonly metHeffingskorting: boolean;
};

export type Kind = {
  readonly geboren: Day;
  /** Own child or stepchild for whom kinderbijslag is or would be paid (art. 4). */
  readonly tenLaste: boolean;
  readonly volledigeZorg: boolean;
};

export type Medebewoner = {
  readonly geboren: Day;
  readonly familie: 'eerste of tweede graad' | 'geen of verder';
  /** A written agreement at a commercial price, with the belanghebbende or with the same third party. */
  readonly overeenkomst: 'geen' | 'met belanghebbende' | 'met dezelfde derde';
  /** Shown, with proof of payment, or not asked for (art. 19a lid 2). */
  readonly overeenkomstAangetoond: boolean;
  readonly onderwijs: 'geen' | 'studiefinanciering' | 'tegemoetkoming scholieren' | 'beroepsbegeleidend' | 'buitenland';
  /** Could he, for his age, get the support that belongs to this education at some moment during it? */
  readonly leeftijdPastBijOnderwijs: boolean;
};

/** What an application adds to the facts of its first month. Every rule of a month also runs on an application. */
export type Aanvraagfeiten = Omit<Maandfeiten, 'belanghebbende' | 'partner'> & {
  readonly belanghebbende: Persoon & Aanvragerfeiten;
  readonly partner: (Partner & Aanvragerfeiten) | null;
  /** Day on which he said that he wants to apply (art. 44 lid 2). */
  readonly meldingsdag: Day;
  readonly aanvraagdag: Day;
  /** Day from which he asks for bijstand. */
  readonly gewensteIngang: Day;
  /** Art. 44 lid 5: does his own situation call for bijstand from before he came forward? The college weighs. */
  readonly terugwerkend: Gewogen<'ja' | 'nee'>;
  /** Art. 41 lid 11, since 2026: do the circumstances call for starting before the four weeks have passed? The college weighs. */
  readonly zoektermijnInkorten: Gewogen<'ja' | 'nee'>;
  readonly woontInGemeente: boolean;
  readonly aanvraagOndertekend: boolean;
  readonly partnerStemtIn: boolean;
  readonly vermogen: Vermogensfeiten;
};

/** Facts about one applicant that only the right depends on, not the amount. */
export type Aanvragerfeiten = {
  readonly woontInNederland: boolean;
  /** Art. 11: Dutch, put on one line with it (art. 8 a-e or l Vreemdelingenwet), or something else. */
  readonly verblijf: 'Nederlander' | 'gelijkgesteld' | 'anders';
  /** Art. 13 lid 1 onder a. */
  readonly vrijheidOntnomen: boolean;
  /** Art. 13 lid 1 onder e: whole days abroad in this calendar year. */
  readonly dagenBuitenland: number;
  /** Art. 13 lid 2 onder c, only under 27: what state-funded education has to do with it. */
  readonly onderwijs: 'geen mogelijkheid' | 'met studiefinanciering' | 'volgt zonder studiefinanciering' | 'volgt niet';
  /** Art. 41 lid 4 onder a: on praktijkonderwijs or voortgezet speciaal onderwijs less than a year ago. */
  readonly recentPraktijkonderwijs: boolean;
};

/** What the household has and owes on the day of the judgement. Money in cents. */
export type Vermogensfeiten = {
  /** On accounts, in cash, in securities and crypto. */
  readonly geld: Money;
  readonly voertuigen: Money;
  /** Art. 34 lid 2 onder a: is the vehicle usual or needed? The college weighs. */
  readonly voertuigNodig: Gewogen<'telt niet mee' | 'telt mee'>;
  readonly overig: Money;
  /** Damages for harm that is not material (art. 34 lid 2 onder e), part of the money above. */
  readonly smartengeld: Money;
  readonly schulden: Money;
  /** Worth of the own home minus the mortgage; null without an own home. */
  readonly overwaardeWoning: Money | null;
  /** Art. 34 lid 4, until 2026: what was left out before, during this bijstand. */
  readonly eerderVrijgelaten: Money;
  /** Art. 34 lid 2 onder c: saved while on bijstand, part of the money above. */
  readonly gespaardTijdensBijstand: Money;
};
