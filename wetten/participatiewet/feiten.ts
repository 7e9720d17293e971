/** Knows the facts that a month of bijstand rests on. What is unknown is left out; `null` and an empty list are known to be none. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { Gewogen, Kader } from '@samenkracht/law';
import type { Samenwoonfeiten } from './artikel-3.ts';
import type { Buitenlandverblijf } from './artikel-13-buitenland.ts';
import type { Opgelegd } from './artikel-18.ts';
import type { GewoneSoort, Uitzonderingsoort, Waarderingsoort } from './soorten.ts';

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
  /** Measures of art. 18 that were decided and may run in this month; left out where there are none. */
  readonly maatregelen?: readonly Opgelegd[];
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
  /** What he received in this calendar year before this month; read only when a gift, premium or volunteer's allowance is in the month. */
  readonly ditJaar?: Jaartelling;
  /** How the college sees what goes beyond the limit for gifts; read only when something does. */
  readonly bovenGiftgrens?: Giftoordeel;
};

/** Received in the calendar year before this month. Money in cents. */
export type Jaartelling = {
  /** Gifts and cost-saving contributions together (art. 31 lid 2 m, art. 18 lid 8); food of a food bank is not in it. */
  readonly giften: Money;
  /** Premiums of onderdeel j that were left out, and how many. */
  readonly premies: Money;
  readonly aantalPremies: number;
  /** Allowance for volunteer's work that was left out (onderdeel k). */
  readonly vrijwilligerswerk: Money;
};

export type Giftoordeel = {
  /** Onderdeel s: justified in this case? The college weighs. */
  readonly oordeel?: Gewogen<Meetelling>;
  /** Art. 32 lid 1 onder a: is it by its nature income? The college weighs. */
  readonly aard?: Gewogen<'inkomen' | 'vermogen'>;
};

export type Meetelling = 'telt niet mee' | 'telt mee';

export type Partner = Persoon & {
  /** False when he has no right to algemene bijstand himself: art. 24. */
  readonly heeftRecht: boolean;
  /** Lives apart, but not for good: art. 32 lid 4. */
  readonly leeftGescheiden: boolean;
  /** Partner as meant in art. 3 Awir: art. 24a, from 2027. */
  readonly toeslagpartner?: boolean;
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
  /** Art. 34a, from 2027: first month of the unbroken period; null when it has not begun. */
  readonly sinds34a?: Month | null;
  /** Art. 34a lid 2: does the college extend the period over this month? */
  readonly verlenging34a?: Gewogen<'ja' | 'nee'>;
  /** Art. 34a lid 3: did a new job begin after the period had ended? */
  readonly nieuwDienstverband34a?: boolean;
  /** Art. 34a lid 3: does the college apply the exemption once more? */
  readonly opnieuw34a?: Gewogen<'ja' | 'nee'>;
};

/** Most count in full; of others art. 31 lid 2 or art. 33 says how much. */
export type Inkomstsoort = GewoneSoort | Waarderingsoort | Uitzonderingsoort;

/** Net income that belongs to this month: after tax, premiums, Zvw and compulsory pension premium (art. 31 lid 3). */
export type Inkomst = {
  readonly soort: Inkomstsoort;
  readonly netto: Money;
  /** Is holiday allowance paid with it, built up for later, or is there none? */
  readonly vakantiegeld: 'meebetaald' | 'nog te goed' | 'geen';
  /** Was the algemene heffingskorting applied to it? Art. 13 Regeling Participatiewet asks. */
  readonly metHeffingskorting: boolean;
  /** Where the act leaves it to the college whether this counts. */
  readonly oordeel?: Gewogen<Meetelling>;
  /** Art. 32 lid 1 onder a: is what counts by its nature income? Otherwise it is wealth (art. 34 lid 1 onder b). */
  readonly aard?: Gewogen<'inkomen' | 'vermogen'>;
  /** Art. 31 lid 2 f and g: was bijstand given for the same costs? */
  readonly bijstandVoorKosten?: boolean;
  /** Art. 33 lid 4: does the norm of art. 22a already reckon with this tenant or boarder? */
  readonly inKostendelersnorm?: boolean;
  /** Art. 33 lid 1: what was given up for it. */
  readonly opgeofferd?: Money;
  /** Art. 33 lid 2: which amount of art. 3.18 WSF 2000 belongs to it. */
  readonly onderwijs?: 'beroepsonderwijs' | 'hoger onderwijs';
  readonly woontBijOuders?: boolean;
  readonly eenoudertoeslag?: boolean;
};

export type Kind = {
  readonly geboren: Day;
  /** Own child or stepchild for whom kinderbijslag is or would be paid (art. 4). */
  readonly tenLaste: boolean;
  readonly volledigeZorg: boolean;
  /** Art. 24a, from 2027: stays in the Netherlands lawfully. */
  readonly rechtmatigVerblijf?: boolean;
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
  /** What an inquiry found about living together with him (art. 3); judged only where there was one. */
  readonly samenwoning?: Omit<Samenwoonfeiten, 'kader'>;
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
  /** Messages to the college about a ground of art. 13 that nobody is asked for; judged only where there is one. */
  readonly uitsluitingssignalen?: readonly Uitsluitingssignaal[];
  /** Art. 16: does the college grant bijstand all the same? Weighed only for who is excluded. */
  readonly dringendeRedenen?: Gewogen<'nee' | 'ja'>;
  readonly vermogen: Vermogensfeiten;
};

/** A message about a ground that excludes, and whether the college finds that it holds. */
export type Uitsluitingssignaal = {
  readonly wie: 'belanghebbende' | 'partner';
  readonly grond:
    | 'onttrekt zich aan straf'
    | 'dienstplicht'
    | 'staking of uitsluiting'
    | 'schuldenlast'
    | 'uitreiziger'
    | 'onbetaald verlof'
    | 'houding';
  /** Lid 2 onder b: leave under hoofdstuk 6 Wet arbeid en zorg; read only with unpaid leave of a single parent. */
  readonly verlofVoorZorg?: boolean;
  readonly grondGeldt: Gewogen<'geldt niet' | 'geldt'>;
};

/** Facts about one applicant that only the right depends on, not the amount. */
export type Aanvragerfeiten = {
  readonly woontInNederland: boolean;
  /** Art. 11: Dutch, put on one line with it (art. 8 a-e or l Vreemdelingenwet), or something else. */
  readonly verblijf:
    | 'Nederlander'
    | 'gelijkgesteld'
    /** Lid 3: put on one line by a besluit, for a treaty or for who stayed lawfully before. */
    | 'gelijkgesteld bij besluit'
    /** The exception in lid 2: a citizen of the Union in his first three months, or only looking for work. */
    | 'Unieburger zonder recht'
    | 'geen rechtmatig verblijf'
    | 'anders';
  /** Art. 13 lid 1 onder a. */
  readonly vrijheidOntnomen: boolean;
  /** Art. 13 lid 3: where, if the college found another place than a prison or a clinic after a sentence. */
  readonly detentie?: 'in een inrichting' | 'buiten een inrichting' | 'verplichte zorg';
  /** Art. 13 lid 1 onder e: whole days abroad in this calendar year. */
  readonly dagenBuitenland: number;
  /** The stays abroad of this year and the year before, if the college established them; each half-open. */
  readonly verblijvenBuitenland?: readonly Buitenlandverblijf[];
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
