/** Knows the steps about debts and about the payment of an uitkering: what each says, and which of them stand. */
import type { Dwangbevelbedragen } from '@samenkracht/awb';
import type { Day, Iban, Money, Month } from '@samenkracht/core';
import type { Oorzaak } from '@samenkracht/participatiewet';

/** What of the amounts of the law behind a step is not confirmed: who approves, who pays and who checks read it. */
type Onbevestigd = { readonly onbevestigd?: readonly string[] | undefined };

/** Somebody who is paid out of the benefit: a bailiff, a landlord, the other of a couple. */
export type Ontvanger = { readonly naam: string; readonly iban: Iban; readonly kenmerk: string };

export type Stapinhoud =
  | {
      readonly soort: 'regeling';
      readonly perMaand: Money;
      readonly vanaf: Month;
      /** Held from the benefit, or sent by the resident himself. */
      readonly wijze: 'verrekening' | 'overmaking';
    }
  /** Art. 4:94 Awb: no reminder and no collecting; setting off goes on (4:93 lid 5) unless it is agreed otherwise. */
  | { readonly soort: 'uitstel'; readonly totEnMet: Day }
  /** A debt that was set off under art. 58 lid 4 Pw is claimed back by a decision. */
  | { readonly soort: 'terugvordering'; readonly maand: Month; readonly oorzaak: Oorzaak; readonly grond: string }
  /** Art. 58 lid 5 Pw: the tax is claimed too. `bron` where the rate is not in our tables and a person found the amount. */
  | (Onbevestigd & {
      readonly soort: 'bruto';
      readonly maand: Month;
      /** What of it was open, net: another amount then asks another proposal. */
      readonly netto: Money;
      readonly belasting: Money;
      readonly bron: string | undefined;
    })
  | (Onbevestigd & {
      readonly soort: 'kwijtschelding';
      readonly maand: Month;
      readonly bedrag: Money;
      readonly grond: string;
    })
  | (Onbevestigd & {
      readonly soort: 'aanmaning';
      readonly maand: Month;
      readonly vergoeding: Money;
      readonly uiterlijk: Day;
    })
  /** Art. 4:99 Awb: the interest is fixed by a decision. */
  | (Onbevestigd & { readonly soort: 'rente'; readonly maand: Month; readonly bedrag: Money; readonly tot: Day })
  /** From here a bailiff collects; it is named who, and what 4:122 Awb asks. */
  | {
      readonly soort: 'dwangbevel';
      readonly maand: Month;
      readonly aan: string;
      readonly bedrag: Money;
      /** Unknown of those that were handed over before they were kept. */
      readonly bedragen?: Dwangbevelbedragen | undefined;
      /** The article on which the decision to claim it back rests. */
      readonly besluit?: string | undefined;
    }
  | (Ontvanger & {
      readonly soort: 'beslag';
      readonly vanaf: Month;
      /** What the bailiff has to collect in all. */
      readonly totaal: Money;
      readonly rang: 'voor verrekening' | 'na verrekening';
    })
  | (Ontvanger & {
      readonly soort: 'doorbetaling';
      readonly vanaf: Month;
      readonly bedrag: Money;
      readonly doel: 'huur' | 'energie' | 'zorgverzekering' | 'anders';
      readonly grond: 'machtiging' | 'artikel 57';
    })
  | { readonly soort: 'verdeling'; readonly iban: Iban }
  /** Art. 60 lid 6 Pw: as long as the information is refused, the beslagvrije voet does not hold. */
  | { readonly soort: 'geen inlichtingen' }
  | { readonly soort: 'einde'; readonly van: string };

export type Stapsoort = Stapinhoud['soort'];

export type Antwoord = {
  readonly akkoord: boolean;
  readonly doorNaam: string;
  readonly toelichting: string | undefined;
  readonly op: string;
  readonly dag: Day;
};

export type Stap = {
  readonly id: string;
  readonly inhoud: Stapinhoud;
  readonly toelichting: string;
  /** Who must answer; undefined where the step stands by itself. */
  readonly wachtOp: 'toetser' | 'consulent' | 'inwoner' | undefined;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: string;
  readonly dag: Day;
  readonly antwoord: Antwoord | undefined;
};

type Van<S extends Stapsoort> = Extract<Stapinhoud, { soort: S }> & { readonly id: string; readonly sinds: Day };

/** What stands of all steps. */
export type Invordering = {
  readonly regeling: Van<'regeling'> | undefined;
  readonly uitstelTotEnMet: Day | undefined;
  readonly uitstellen: readonly Van<'uitstel'>[];
  /** Uitstel, and each agreement as long as it stood (4:94 lid 4 Awb); without a last day it still stands. */
  readonly uitstelperioden: readonly { readonly van: Day; readonly totEnMet: Day | undefined }[];
  /** Days on which the resident acknowledged what he owes, by agreeing to a plan (4:105 lid 2 Awb). */
  readonly erkenningen: readonly Day[];
  readonly teruggevorderd: ReadonlyMap<Month, Van<'terugvordering'>>;
  readonly beslagen: readonly Van<'beslag'>[];
  readonly doorbetalingen: readonly Van<'doorbetaling'>[];
  readonly verdeling: Van<'verdeling'> | undefined;
  readonly zonderInlichtingen: Van<'geen inlichtingen'> | undefined;
  readonly aanmaningen: ReadonlyMap<Month, Van<'aanmaning'>>;
  readonly dwangbevelen: ReadonlyMap<Month, Van<'dwangbevel'>>;
  /** Proposed and not answered yet, oldest first. */
  readonly open: readonly Stap[];
};

export const isGeldig = ({ wachtOp, antwoord }: Stap): boolean => wachtOp === undefined || antwoord?.akkoord === true;

/** From when a step holds: when it was agreed to. */
const sindsVan = ({ antwoord, dag }: Stap): Day => antwoord?.dag ?? dag;

/** He acknowledged it when he proposed it himself, else when he said yes. */
const erkendOp = (stap: Stap): Day => (stap.wachtOp === 'consulent' ? stap.dag : sindsVan(stap));

/** From when each agreement stood until it was ended or another took its place. */
const regelingperioden = (geldig: readonly Stap[]): Invordering['uitstelperioden'] => {
  const regelingen = geldig.filter(({ inhoud }) => inhoud.soort === 'regeling');
  return regelingen.map((stap, i) => {
    const einde = geldig.find(({ inhoud }) => inhoud.soort === 'einde' && inhoud.van === stap.id);
    const volgende = regelingen[i + 1];
    const tot = einde === undefined ? volgende && sindsVan(volgende) : sindsVan(einde);
    return { van: sindsVan(stap), totEnMet: tot };
  });
};

/** The newest agreement, unless it was ended: one that it took the place of does not come back. */
const laatste = <V extends { readonly id: string }>(staand: readonly V[], geldig: readonly Stap[]): V | undefined => {
  const nieuwste = geldig.findLast(({ inhoud }) => inhoud.soort === 'regeling')?.id;
  return staand.find(({ id }) => id === nieuwste);
};

/** @param stappen of one uitkering, oldest first. */
export const invorderingVan = (stappen: readonly Stap[]): Invordering => {
  const geldig = stappen.filter(isGeldig);
  const beeindigd = new Set(geldig.flatMap(({ inhoud }) => (inhoud.soort === 'einde' ? [inhoud.van] : [])));
  const van = <S extends Stapsoort>(soort: S): readonly Van<S>[] =>
    geldig.flatMap((stap) =>
      stap.inhoud.soort === soort && !beeindigd.has(stap.id)
        ? [{ ...stap.inhoud, id: stap.id, sinds: sindsVan(stap) } as unknown as Van<S>]
        : [],
    );
  return {
    regeling: laatste(van('regeling'), geldig),
    uitstelTotEnMet: van('uitstel').at(-1)?.totEnMet,
    uitstellen: van('uitstel'),
    uitstelperioden: [
      ...van('uitstel').map(({ sinds, totEnMet }) => ({ van: sinds, totEnMet })),
      ...regelingperioden(geldig),
    ],
    erkenningen: geldig.flatMap((een) => (een.inhoud.soort === 'regeling' ? [erkendOp(een)] : [])),
    teruggevorderd: new Map(van('terugvordering').map((een) => [een.maand, een])),
    beslagen: van('beslag'),
    doorbetalingen: van('doorbetaling'),
    verdeling: van('verdeling').at(-1),
    zonderInlichtingen: van('geen inlichtingen').at(-1),
    aanmaningen: new Map(van('aanmaning').map((een) => [een.maand, een])),
    dwangbevelen: new Map(van('dwangbevel').map((een) => [een.maand, een])),
    open: stappen.filter(({ wachtOp, antwoord }) => wachtOp !== undefined && antwoord === undefined),
  };
};

export const geenInvordering: Invordering = invorderingVan([]);

/** The name under which money goes to another: on the ledger, the order and the specification. */
export const bestemmingVan = ({
  soort,
  id,
}: {
  readonly soort: 'beslag' | 'doorbetaling';
  readonly id: string;
}): string => `${soort}/${id}`;
