/** Knows art. 52 Participatiewet: the advance while the right is not yet established. */
import { addWeeks, atLeastZero, type Day, formatEuro, type Money, part, smallest, subtract } from '@samenkracht/core';
import { participatiewet, regel, tabel, zoek } from '@samenkracht/law';
import { bijstandsmaand } from './artikel-19.ts';
import type { Maandfeiten } from './feiten.ts';
import { laatsteDag } from './reikwijdte.ts';

export const voorschotpercentage = tabel(
  {
    id: 'pw-52-2',
    naam: 'Voorschot als deel van de bijstand',
    grond: { wet: participatiewet, artikel: '52', lid: '2' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 90% | een bron     | rr25
  2026-01-01 | 95% | twee bronnen | bwb26, bijlb
`,
);

/** Lid 2: at least this part of the bijstand of lid 19.2, holiday allowance included. Half a cent goes up: "in ieder geval". */
export const voorschot = regel(
  {
    id: 'pw-52',
    naam: 'Voorschot over een maand',
    grond: { wet: participatiewet, artikel: '52', lid: '2' },
    werkwijze: 'Een percentage van de bijstand over die maand, met vakantietoeslag, op hele centen afgerond.',
    inwoner: (bedrag) =>
      `U kunt een voorschot krijgen van ten minste ${formatEuro(bedrag)} per maand. Het is een lening zonder rente.`,
  },
  (f: Maandfeiten): Money => part(bijstandsmaand(f).bijstand, zoek(f, voorschotpercentage, f.vanaf), 'half up'),
);

/** Lid 1: at the latest four weeks after the application, and every four weeks after that. */
export const uitersteVoorschotdag = (aanvraagdag: Day, keer = 1): Day => addWeeks(aanvraagdag, 4 * keer);

/** Lid 1: what decides whether there must be an advance. */
export type Voorschotfeiten = {
  readonly aanvraagdag: Day;
  readonly peildag: Day;
  readonly rechtVastgesteld: boolean;
  /** Onderdeel a: data missing or too little cooperation, and to blame for it. */
  readonly verwijtbaarOnvolledig: boolean;
  /** Onderdeel b. */
  readonly duidelijkGeenRecht: boolean;
};

export type Voorschotplicht = { readonly verplicht: boolean; readonly reden: string };

export const voorschotplicht = regel(
  {
    id: 'pw-52-1',
    naam: 'Moet er een voorschot zijn',
    grond: { wet: participatiewet, artikel: '52', lid: '1' },
    toon: ({ verplicht }: Voorschotplicht) => (verplicht ? 'ja' : 'nee'),
    inwoner: ({ reden }: Voorschotplicht) => reden,
    werkwijze: 'Vanaf vier weken na de aanvraag, zolang het recht niet vaststaat.',
  },
  (f: Voorschotfeiten): Voorschotplicht => {
    if (f.rechtVastgesteld) return { verplicht: false, reden: 'Er is al een besluit.' };
    if (f.duidelijkGeenRecht)
      return { verplicht: false, reden: 'Bij de aanvraag was al duidelijk dat er geen recht is.' };
    if (f.verwijtbaarOnvolledig) return { verplicht: false, reden: 'U gaf ons niet alle gegevens.' };
    return f.peildag >= uitersteVoorschotdag(f.aanvraagdag)
      ? { verplicht: true, reden: 'U heeft recht op een voorschot.' }
      : {
          verplicht: false,
          reden: 'U krijgt een voorschot als het besluit vier weken na uw aanvraag nog niet klaar is.',
        };
  },
);

/** Lid 4: what was advanced is taken from the bijstand over the same period; the rest is paid, or is left as a debt (art. 58 lid 2 onder d). */
export const verrekenVoorschot = (
  bijstand: Money,
  gekregen: Money,
): { readonly verrekend: Money; readonly nogTeBetalen: Money; readonly teVeel: Money } => ({
  verrekend: smallest(bijstand, gekregen),
  nogTeBetalen: atLeastZero(subtract(bijstand, gekregen)),
  teVeel: atLeastZero(subtract(gekregen, bijstand)),
});
