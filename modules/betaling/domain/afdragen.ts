/** Knows what of a payment goes to another than the resident: garnishments within the room of the law, and what is paid on for him. */
import { add, atLeastZero, type Money, type Month, smallest, subtract, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import { legeSaldi, type Maandsaldi, openTeBetalen } from './saldo.ts';

/** What somebody else asks of the payment over a month. */
export type Afdracht = {
  /** Who, as the caller names him; one order to the bank per run and name. */
  readonly bestemming: string;
  readonly maand: Month;
  readonly hoogste: Money;
  /** Of all months together, where there is such a limit. */
  readonly totaal?: Money | undefined;
  /** `beslag` shares the room that the law leaves for recovery; a `doorbetaling` is the resident's own spending, whole or not at all. */
  readonly soort: 'beslag voor verrekening' | 'beslag na verrekening' | 'doorbetaling';
  readonly oorzaak: string;
};

export type Afgedragen = { readonly bestemming: string; readonly maand: Month; readonly bedrag: Money };

/** In the order given. `ruimten` is what is left of each month's room, and is lowered by what a garnishment takes. */
export const planAfdrachten = (
  maanden: Maandsaldi,
  afdrachten: readonly Afdracht[],
  ruimten: Map<Month, Money>,
): readonly (Afdracht & Afgedragen)[] => {
  const open = new Map<Month, Money>();
  const genomen = new Map<string, Money>();
  return afdrachten.flatMap((afdracht) => {
    const { bestemming, maand, soort, totaal } = afdracht;
    const al = genomen.get(bestemming) ?? ZERO;
    const hoogste = totaal === undefined ? afdracht.hoogste : smallest(afdracht.hoogste, subtract(totaal, al));
    const over = open.get(maand) ?? atLeastZero(openTeBetalen(maanden.get(maand) ?? legeSaldi));
    const ruimte = soort === 'doorbetaling' ? over : smallest(over, ruimten.get(maand) ?? ZERO);
    const bedrag = smallest(ruimte, hoogste);
    if (bedrag <= 0 || (soort === 'doorbetaling' && bedrag < hoogste)) return [];
    open.set(maand, subtract(over, bedrag));
    genomen.set(bestemming, add(al, bedrag));
    if (soort !== 'doorbetaling') ruimten.set(maand, subtract(ruimten.get(maand) ?? ZERO, bedrag));
    return [{ ...afdracht, bedrag }];
  });
};

/** Set apart, and sent to the bank under the name of who it is for. */
export const bookAfdracht = (
  kader: Boekingskader,
  { bestemming, maand, bedrag, oorzaak }: Afdracht & Afgedragen,
): readonly Overboeking[] => {
  const eigen = { ...kader, bestemming, oorzaak, aanleiding: `${kader.aanleiding}/${bestemming}` };
  return [
    ...transfer(eigen, { rekening: 'te betalen', maand }, { rekening: 'af te dragen', maand }, bedrag),
    ...transfer(eigen, { rekening: 'af te dragen', maand }, { rekening: 'bank onderweg', maand }, bedrag),
  ];
};
