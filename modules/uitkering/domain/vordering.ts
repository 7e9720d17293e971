/** Knows what follows in law from a month that was paid too high or too low, and until when one can object. */

import { bezwaartermijn } from '@samenkracht/awb';
import type { Day, Money, Month } from '@samenkracht/core';
import { citeer, type Kader } from '@samenkracht/law';
import { type Oorzaak, terugvordering } from '@samenkracht/participatiewet';

type Vorderingsstatus = 'netto' | 'bruto beoordelen';

export type Gevolg = {
  readonly maand: Month;
  readonly wijze: 'nabetaling' | 'verrekening' | 'terugvordering' | 'te laat';
  readonly artikel: string;
  readonly status: Vorderingsstatus;
};

type Herzien = { readonly maand: Month; readonly voor: Money; readonly na: Money };

/**
 * Pay that became known later is by itself no breach of the duty to inform: the ground is art. 58 lid 2 onder f, or lid 4 within
 * six months. Whether it was one after all is for a person. So where the municipality may claim the tax too if it was (lid 5, by
 * its own choice), a person decides; where it may not either way, the debt is net.
 */
export const gevolgen = (maanden: readonly Herzien[], besluitdag: Day, kader: Kader): readonly Gevolg[] => {
  const correcties = maanden.map(({ maand, voor, na }) => ({ maand, betaald: voor, herzien: na }));
  const bij = (oorzaak: Oorzaak) => terugvordering({ besluitdag, oorzaak, correcties, kader });
  const bruto = new Set(
    bij('inlichtingenplicht geschonden')
      .filter(({ belasting }) => belasting === 'bruto mogelijk')
      .map(({ maand }) => maand),
  );
  return bij('later bekend inkomen').map(({ maand, wijze, grond }) => ({
    maand,
    wijze,
    artikel: citeer(grond),
    status: bruto.has(maand) ? 'bruto beoordelen' : 'netto',
  }));
};

/** Art. 6:7 Awb: six weeks from the day after it was made known, here by the message of the same day. */
export const bezwaarTotEnMet = (bekendgemaaktOp: Day): Day => bezwaartermijn(bekendgemaaktOp).uitersteDag;
