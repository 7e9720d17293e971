/** Knows art. 11 and 40 Participatiewet: who has a right to bijstand, and against which municipality. */
import { participatiewet } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

const zegAnders =
  'Een ander verblijfsrecht dan dat van artikel 11 lid 2. Of artikel 11 lid 3 en het besluit daarbij gelden, moet iemand beoordelen.';

export const verblijf = voorwaarde(
  { id: 'pw-11', naam: 'Woont rechtmatig in Nederland', grond: { wet: participatiewet, artikel: '11', lid: '1' } },
  (f: Aanvraagfeiten): Bevinding => {
    const personen = f.partner === null || !f.partner.heeftRecht ? [f.belanghebbende] : [f.belanghebbende, f.partner];
    for (const persoon of personen) {
      if (!persoon.woontInNederland) return niet('Een van de aanvragers woont niet in Nederland.');
      if (persoon.verblijf === 'anders') return onbeslist(zegAnders);
    }
    return voldaan('Woont in Nederland als Nederlander, of met een verblijfsrecht dat daarmee gelijk staat.');
  },
);

export const woonplaats = voorwaarde(
  { id: 'pw-40-1', naam: 'Woont in de gemeente', grond: { wet: participatiewet, artikel: '40', lid: '1' } },
  (f: Aanvraagfeiten): Bevinding =>
    f.woontInGemeente
      ? voldaan('De woonplaats is in deze gemeente.')
      : niet('De woonplaats is in een andere gemeente. Vraag bijstand aan bij die gemeente.'),
);
