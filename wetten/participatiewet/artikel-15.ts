/** Knows art. 15 lid 2 onder b with art. 31 lid 6 Participatiewet: when an annuity for old age is left alone. */
import { type Day, largest, type Money, subtract, sum, ZERO } from '@samenkracht/core';
import { type MetKader, participatiewet, regel, tabel, zoek } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

/** Facts about the annuities of one person together. Money in cents. */
export type Lijfrentefeiten = MetKader & {
  readonly op: Day;
  readonly aowLeeftijdBereikt: boolean;
  /** Together, without taking off tax that is due over it. */
  readonly waarde: Money;
  /** Was the day on which it is paid out put off in the five years before the application? */
  readonly ingangUitgesteld: boolean;
  /** Paid in, per year of the five years before the application; all zero when everything was paid before. */
  readonly inlegPerJaar: readonly Money[];
};

export const lijfrentegrens = tabel(
  {
    id: 'pw-15-2-b-waarde',
    naam: 'Waarde van een lijfrente die buiten beschouwing blijft',
    grond: { wet: participatiewet, artikel: '15', lid: '2', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2023-01-01 | 321.178,00 | een bron     | rr23
  2024-01-01 | 319.861,00 | een bron     | pw2401 |  | lager dan in 2023
  2025-01-01 | 328.113,00 | een bron     | rr25
  2026-01-01 | 337.989,00 | twee bronnen | bwb26, pw2607
`,
);

export const lijfrenteInleg = tabel(
  {
    id: 'pw-15-2-b-inleg',
    naam: 'Hoogste inleg in een lijfrente per jaar',
    grond: { wet: participatiewet, artikel: '15', lid: '2', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2023-01-01 | 7.708,00 | een bron     | rr23
  2024-01-01 | 7.677,00 | een bron     | pw2401 |  | lager dan in 2023
  2025-01-01 | 7.875,00 | een bron     | rr25
  2026-01-01 | 8.112,00 | twee bronnen | bwb26, pw2607
`,
);

/** How much of the annuities the applicant may be asked to use. */
export const lijfrenteDatMeetelt = regel(
  {
    id: 'pw-15-2-b',
    naam: 'Lijfrente waarover iemand redelijkerwijs kan beschikken',
    grond: { wet: participatiewet, artikel: '15', lid: '2', onderdeel: 'b' },
    werkwijze:
      'Voor de AOW-leeftijd en als de ingang niet is uitgesteld: alleen wat boven de grens is, of de inleg van de laatste vijf jaar als die niet elk jaar is gedaan of in een jaar hoger is dan het maximum.',
  },
  (f: Lijfrentefeiten): Money => {
    if (f.aowLeeftijdBereikt || f.ingangUitgesteld) return f.waarde;
    const grens = zoek(f, lijfrentegrens, f.op);
    const boven = f.waarde > grens ? subtract(f.waarde, grens) : ZERO;
    return largest(boven, onbeschermdeInleg(f));
  },
);

/** "Voor zover": of an inleg in the five years that does not meet the conditions, that inleg itself is not protected. */
const onbeschermdeInleg = (f: Lijfrentefeiten): Money => {
  const inleg = sum(f.inlegPerJaar);
  if (inleg === 0) return ZERO;
  const hoogste = zoek(f, lijfrenteInleg, f.op);
  const voldoet = f.inlegPerJaar.every((jaar) => jaar > 0 && jaar <= hoogste);
  return voldoet ? ZERO : inleg;
};
