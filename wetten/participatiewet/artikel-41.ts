/** Knows art. 41 lid 4 Participatiewet: the four weeks in which young people first look for work or education themselves. */
import { addWeeks, formatDay } from '@samenkracht/core';
import { participatiewet } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import { type Bevinding, niet, voldaan, voorwaarde } from './voorwaarde.ts';

/** Only where all applicants are younger than 27, on the day they apply. */
const heeftZoektermijn = (f: Aanvraagfeiten): boolean => {
  const personen = f.partner === null ? [f.belanghebbende] : [f.belanghebbende, f.partner];
  if (personen.some((persoon) => isMinstens(27, persoon.geboren, f.aanvraagdag))) return false;
  return !personen.some(
    (persoon) => persoon.recentPraktijkonderwijs || persoon.medischUrenbeperkt || persoon.loonkostensubsidie,
  );
};

export const zoektermijn = voorwaarde(
  {
    id: 'pw-41-4',
    naam: 'Zoektermijn van vier weken',
    grond: { wet: participatiewet, artikel: '41', lid: '4' },
    werkwijze:
      'Geldt alleen als alle aanvragers jonger zijn dan 27. Sinds 2026 kan het college eerder beginnen (lid 11).',
  },
  (f: Aanvraagfeiten): Bevinding => {
    if (!heeftZoektermijn(f)) return voldaan('Er geldt geen zoektermijn.');
    const vanaf = addWeeks(f.meldingsdag, 4);
    if (f.aanvraagdag >= vanaf) return voldaan('De aanvraag is ten minste vier weken na de melding gedaan.');
    if (f.aanvraagdag >= '2026-01-01' && f.zoektermijnInkorten.keuze === 'ja')
      return voldaan('De omstandigheden geven aanleiding om eerder te beginnen (lid 11).');
    return niet(`U bent jonger dan 27 jaar. U kunt aanvragen vanaf ${formatDay(vanaf)}.`);
  },
);
