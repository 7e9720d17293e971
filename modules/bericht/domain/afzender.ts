/** Knows the municipalities as senders of letters. */
import type { GemeenteCode } from '@samenkracht/core';
import type { Afzender } from './bericht.ts';

/**
 * The two municipalities of the sample city. Telephone and post box are those of the real town halls as remembered, not
 * checked; a municipality that takes Samenkracht into use replaces its own row.
 */
const afzenders: Readonly<Record<string, Afzender>> = {
  '0599': {
    gemeente: 'Gemeente Rotterdam',
    onderdeel: 'Werk en Inkomen',
    telefoon: '14 010',
    bereikbaar: 'maandag tot en met vrijdag van 8.00 tot 18.00 uur',
    website: 'rotterdam.nl',
    postadres: 'Postbus 1024, 3000 BA Rotterdam',
    bezwaaradres: 'Gemeente Rotterdam, Algemene Bezwaarschriftencommissie, Postbus 1011, 3000 BA Rotterdam',
  },
  '0556': {
    gemeente: 'Gemeente Maassluis',
    onderdeel: 'Werk en Inkomen',
    telefoon: '010 593 19 31',
    bereikbaar: 'maandag tot en met vrijdag van 9.00 tot 16.00 uur',
    website: 'maassluis.nl',
    postadres: 'Postbus 55, 3140 AB Maassluis',
    bezwaaradres: 'Gemeente Maassluis, commissie bezwaarschriften, Postbus 55, 3140 AB Maassluis',
  },
};

/** @throws Error when the municipality has no sender yet: a letter without a sender may not go out. */
export const findAfzender = (gemeente: GemeenteCode): Afzender => {
  const afzender = afzenders[gemeente];
  if (afzender === undefined) throw new Error(`no sender of letters for municipality ${gemeente}`);
  return afzender;
};
