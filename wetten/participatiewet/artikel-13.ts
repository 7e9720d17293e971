/** Knows art. 13 Participatiewet, as far as its facts are asked: who has no right to (algemene) bijstand. */
import { participatiewet } from '@samenkracht/law';
import type { Aanvraagfeiten, Aanvragerfeiten, Persoon } from './feiten.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

type Aanvrager = Persoon & Aanvragerfeiten;

/** Lid 1 onder e and lid 4: four weeks abroad in a calendar year, thirteen from the AOW age. */
const wekenBuitenland = { gewoon: 4, aow: 13 } as const;

export const uitsluiting = voorwaarde(
  {
    id: 'pw-13',
    naam: 'Niet uitgesloten van bijstand',
    grond: { wet: participatiewet, artikel: '13' },
    werkwijze: 'Lid 1 onder a, e en f en lid 2 onder a en c. De andere gronden zijn geen vraag in de aanvraag.',
  },
  (f: Aanvraagfeiten): Bevinding => {
    const personen: readonly Aanvrager[] =
      f.partner === null || !f.partner.heeftRecht ? [f.belanghebbende] : [f.belanghebbende, f.partner];
    let twijfel: Bevinding | undefined;
    for (const persoon of personen) {
      const reden = uitgeslotenOmdat(f, persoon);
      if (reden !== undefined) return niet(reden);
      twijfel ??= teLangWeg(f, persoon);
    }
    return twijfel ?? voldaan('Geen van de gronden van artikel 13 waarnaar is gevraagd, geldt.');
  },
);

/** Lid 1 onder e: no right over the days beyond the weeks that are allowed. Which days those are, a person must establish. */
const teLangWeg = (f: Aanvraagfeiten, persoon: Aanvrager): Bevinding | undefined => {
  const aow = leeftijdsgroep(f, persoon.geboren, f.vanaf) === 'AOW';
  const weken = aow ? wekenBuitenland.aow : wekenBuitenland.gewoon;
  return persoon.dagenBuitenland > weken * 7
    ? onbeslist(`Meer dan ${weken} weken in het buitenland in dit jaar. Bepaal over welke dagen er geen recht is.`)
    : undefined;
};

const uitgeslotenOmdat = (f: Aanvraagfeiten, persoon: Aanvrager): string | undefined => {
  const groep = leeftijdsgroep(f, persoon.geboren, f.vanaf);
  if (groep === 'jonger dan 18') return 'Wie jonger is dan 18 jaar, heeft geen recht op bijstand.';
  if (persoon.vrijheidOntnomen) return 'Wie gevangen zit, heeft geen recht op bijstand.';
  if (groep === '18 tot 21' && persoon.inInrichting)
    return 'Wie 18, 19 of 20 jaar is en in een inrichting verblijft, heeft geen recht op algemene bijstand.';
  return isMinstens(27, persoon.geboren, f.vanaf) ? undefined : uitgeslotenDoorOnderwijs(persoon);
};

/** Lid 2 onder c, under 27 years. */
const uitgeslotenDoorOnderwijs = (persoon: Aanvrager): string | undefined => {
  if (persoon.onderwijs === 'met studiefinanciering')
    return 'Wie jonger is dan 27 jaar en voor een opleiding studiefinanciering kan krijgen, heeft geen recht op bijstand.';
  if (persoon.onderwijs === 'volgt niet')
    return 'Wie jonger is dan 27 jaar en een opleiding kan volgen maar dat niet doet, heeft geen recht op bijstand.';
  return undefined;
};
