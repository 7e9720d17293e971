/** Knows a small programme without contradictions that examples change at one place. */
import { day } from '@samenkracht/core';
import type { Programma, Programmaversie } from './programma.ts';

export const versie: Programmaversie = {
  bron: 'voorbeeld',
  vanaf: day('2026-01-01'),
  doelgroep: [{ feit: 'leeftijd', minstens: 18, onder: 27 }],
  duur: { weken: 4 },
  verlengen: 1,
  fasen: [],
  uren: [
    { onderdeel: 'werk', minstens: 8, hoogstens: 20 },
    { onderdeel: 'training', minstens: 4 },
  ],
  weekagenda: 32,
  keuzes: [{ onderdeel: 'werk', volgorde: ['betaald werk', 'vrijwilligerswerk'], alleenAlsPassend: [] }],
  nietNaast: ['Ander'],
  termijnen: [{ naam: 'eerste gesprek', na: 'aanmelding', binnen: { weken: 2 } }],
  uitkomsten: [
    { naam: 'werk', betekenis: 'hij werkt' },
    { naam: 'gestopt', betekenis: 'hij is gestopt' },
  ],
  indicatoren: [{ naam: 'werk', uitkomsten: ['werk'], streef: 50 }],
  gaten: [],
};

export const programmaMet = (over: Partial<Programmaversie> = {}, naam = 'Voorbeeld'): Programma => ({
  naam,
  belofte: 'Een voorbeeld.',
  versies: [{ ...versie, ...over }],
});
