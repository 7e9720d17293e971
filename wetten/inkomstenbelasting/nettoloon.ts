/** Knows what is left of a gross wage: the tax of the year in twelve equal parts. An approximation of the wage tax, said so. */
import { cents, formatEuro, type Money, part, subtract } from '@samenkracht/core';
import { met, regel } from '@samenkracht/law';
import { type Heffing, inkomensheffing } from './artikel-8-8.ts';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { inkomstenbelastingwet } from './wet.ts';

/** One month of someone who earns the same every month of the year; the lines add up: loon - belasting + kortingen - niet verzilverd = netto. */
export type Loonmaand = Omit<Heffing, 'verschuldigd'> & { readonly bruto: Money; readonly netto: Money };

export const aannameLoonheffing =
  'De loonheffing is benaderd met een twaalfde van de inkomensheffing over het jaar, bij elke maand hetzelfde loon. De tabellen van de Belastingdienst ronden anders.';

/** The month in cents. The wage of the facts is the year's; every line of the year is divided by twelve and rounded half upward. */
export const loonmaand = regel(
  {
    id: 'ib-nettoloon',
    naam: 'Netto loon van een maand',
    grond: { wet: inkomstenbelastingwet, artikel: '9.2', lid: '1', onderdeel: 'a' },
    werkwijze: aannameLoonheffing,
    toon: ({ netto }: Loonmaand) => formatEuro(netto),
    inwoner: ({ bruto, netto }: Loonmaand) =>
      bruto === 0 ? undefined : `Van ${formatEuro(bruto)} bruto loon houdt u ${formatEuro(netto)} over.`,
  },
  (f: Belastingfeiten, wie: Wie): Loonmaand => {
    const jaar = inkomensheffing(f, wie);
    const bruto = perMaand(
      wie === 'partner' ? (f.partner?.arbeidsinkomen ?? cents(0)) : f.belastingplichtige.arbeidsinkomen,
    );
    const netto = subtract(bruto, perMaand(jaar.verschuldigd));
    const regels = {
      algemeneHeffingskorting: perMaand(jaar.algemeneHeffingskorting),
      arbeidskorting: perMaand(jaar.arbeidskorting),
      combinatiekorting: perMaand(jaar.combinatiekorting),
      nietVerzilverd: perMaand(jaar.nietVerzilverd),
    };
    // The odd cents of the rounding stand in the first line, so that the lines add up to the net amount.
    const kortingen = regels.algemeneHeffingskorting + regels.arbeidskorting + regels.combinatiekorting;
    return { bruto, belasting: cents(bruto - netto + kortingen - regels.nietVerzilverd), ...regels, netto };
  },
);

/** What of the combinatiekorting becomes money in a month: a twelfth of the tax without it minus the tax with it. */
export const combinatiekortingPerMaand = regel(
  {
    id: 'ib-8-14a-maand',
    naam: 'Combinatiekorting per maand',
    grond: { wet: inkomstenbelastingwet, artikel: '8.14a', lid: '2' },
    werkwijze:
      'Alleen voor zover er belasting tegenover staat (artikel 8.8): een twaalfde van het verschil dat zij maakt.',
    inwoner: (bedrag: Money) =>
      bedrag === 0 ? undefined : `U krijgt ${formatEuro(bedrag)} combinatiekorting per maand van de Belastingdienst.`,
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    const zonder = inkomensheffing(met(f, { kinderen: [] }), wie).verschuldigd;
    return perMaand(subtract(zonder, inkomensheffing(f, wie).verschuldigd));
  },
);

const perMaand = (jaarbedrag: Money): Money => part(jaarbedrag, [1, 12], 'half up');
