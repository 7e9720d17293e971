/** Knows art. 10c Participatiewet: who belongs to the doelgroep loonkostensubsidie, and how often one may ask. */
import { addMonths, type Day } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import { type Bevinding, niet, voldaan } from './voorwaarde.ts';

export type Doelgroepfeiten = {
  /** Art. 7 lid 1 onder a or 7a: does the college support him on the way to work? */
  readonly ondersteundDoorCollege: boolean;
  /** Can he earn the minimum wage when he works full time? Established by a measurement. */
  readonly verdientMinimumloon: boolean;
  /** Does he have possibilities to take part in work? */
  readonly kanWerken: boolean;
  /** Works in a job of art. 2 or 7 of the Wet sociale werkvoorziening: art. 10d lid 3. */
  readonly inSocialeWerkvoorziening: boolean;
};

/** Art. 6 lid 1 onder e: cannot earn the minimum wage full time, but can work. */
export const doelgroepLoonkostensubsidie = regel(
  {
    id: 'pw-10c',
    naam: 'Hoort tot de doelgroep loonkostensubsidie',
    grond: { wet: participatiewet, artikel: '10c', lid: '1' },
    toon: ({ uitkomst }: Bevinding) => uitkomst,
    inwoner: ({ reden }: Bevinding) => reden,
  },
  (f: Doelgroepfeiten): Bevinding => {
    if (!f.ondersteundDoorCollege) return niet('De gemeente ondersteunt u niet bij werk (artikel 7 en 7a).');
    if (f.verdientMinimumloon) return niet('U kunt met een volle werkweek het minimumloon verdienen.');
    if (!f.kanWerken) return niet('U kunt nu niet werken.');
    if (f.inSocialeWerkvoorziening) return niet('U werkt in de sociale werkvoorziening (artikel 10d lid 3).');
    return voldaan('U kunt werken, maar met een volle werkweek niet het minimumloon verdienen.');
  },
);

/** Lid 2: once per twelve months. */
const maandenTussenAanvragen = 12;

/** The first day on which one may ask again; any day when one never asked. */
export const eersteDagNieuweAanvraag = (vorigeAanvraag: Day): Day => addMonths(vorigeAanvraag, maandenTussenAanvragen);
