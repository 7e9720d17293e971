/** Knows how money that a resident or his employer sends is taken in: recognised by its number, booked as the bank says, and told to who knows the debts. */
import { type Day, type Money, type Month, monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Betalingskenmerk } from '../domain/betalingskenmerk.ts';
import { type Overboeking, transfer } from '../domain/overboeking.ts';
import type { Kenmerkhouder } from '../store/betalingskenmerk.ts';
import { book } from '../store/grootboek.ts';

/** Told to other modules: this much came in for the debts of an uitkering, or for one of them. */
export type TerugbetalingOntvangen = {
  readonly uitkeringId: string;
  /** The debt that the resident pointed at (Awb 4:92 lid 2); null where he did not. */
  readonly maand: Month | null;
  readonly bedrag: Money;
  readonly dag: Day;
  /** Which line of which statement: part of the key under which it is booked. */
  readonly regel: string;
};

export type Ontvangst = Kenmerkhouder & {
  readonly kenmerk: Betalingskenmerk;
  readonly bedrag: Money;
  readonly regel: string;
};

const opRekening = {
  schuld: { rekening: 'ontvangen', oorzaak: 'Ontvangen van de inwoner' },
  loon: { rekening: 'loon in beheer', oorzaak: 'Loon ontvangen van de werkgever' },
} as const;

const bookOpBank = ({ uitkeringId, bedrag, regel, doel }: Ontvangst, dag: Day): readonly Overboeking[] => {
  const maand = monthOf(dag);
  const { rekening, oorzaak } = opRekening[doel];
  const kader = { uitkeringId, boekdatum: dag, oorzaak, aanleiding: `ontvangen/${regel}` };
  return transfer(kader, { rekening: 'bank ontvangen', maand }, { rekening, maand }, bedrag);
};

/** Once per line: the statement is taken in once, and the booking has its line as key. Pay waits on its account for the next run. */
export const takeOntvangsten = async (scope: Scope, ontvangsten: readonly Ontvangst[], dag: Day): Promise<void> => {
  await book(
    scope,
    ontvangsten.flatMap((een) => bookOpBank(een, dag)),
  );
  for (const { uitkeringId, maand, bedrag, regel, doel } of ontvangsten) {
    if (doel === 'loon') continue;
    const data = { uitkeringId, maand: maand ?? null, bedrag, dag, regel } satisfies TerugbetalingOntvangen;
    await publish(scope, { soort: 'TerugbetalingOntvangen', onderwerp: uitkeringId, data });
  }
};
