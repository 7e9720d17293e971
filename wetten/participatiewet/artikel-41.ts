/** Knows art. 41 Participatiewet: the four weeks in which young people first look for work or education themselves, and what is around them. */
import { addWeeks, type Day, formatDay } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel, wetdag } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import { type Bevinding, niet, voldaan, voorwaarde } from './voorwaarde.ts';

const weken = 4;

/** Only where all applicants are younger than 27, on the day they apply. The exceptions of lid 4 came on 1 July 2023. */
const heeftZoektermijn = (f: Aanvraagfeiten): boolean => {
  const personen = f.partner === null ? [f.belanghebbende] : [f.belanghebbende, f.partner];
  if (personen.some((persoon) => isMinstens(27, persoon.geboren, f.aanvraagdag))) return false;
  if (wetdag(f, f.aanvraagdag) < '2023-07-01') return true;
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
      'Geldt alleen als alle aanvragers jonger zijn dan 27. Sinds juli 2023 niet na praktijkonderwijs, bij een medische urenbeperking of bij loonkostensubsidie. Sinds 2026 kan het college eerder beginnen (lid 11).',
  },
  (f: Aanvraagfeiten): Bevinding => {
    if (!heeftZoektermijn(f)) return voldaan('Er geldt geen zoektermijn.');
    const vanaf = addWeeks(f.meldingsdag, weken);
    if (f.aanvraagdag >= vanaf) return voldaan('De aanvraag is ten minste vier weken na de melding gedaan.');
    if (wetdag(f, f.aanvraagdag) >= '2026-01-01' && f.zoektermijnInkorten.keuze === 'ja')
      return voldaan('De omstandigheden geven aanleiding om eerder te beginnen (lid 11).');
    return niet(`U bent jonger dan 27 jaar. U kunt aanvragen vanaf ${formatDay(vanaf)}.`);
  },
);

/** Lid 5 and 7: the day by which papers about education must be there of who is younger than 27; null where nobody is. */
export const uitersteDocumentdag = regel(
  {
    id: 'pw-41-7',
    naam: 'Documenten over onderwijs',
    grond: { wet: participatiewet, artikel: '41', lid: '7' },
    werkwijze: 'Met zoektermijn: bij de aanvraag. Zonder: binnen vier weken na de melding.',
    inwoner: (dag: Day | null) =>
      dag === null ? undefined : `Stuur papieren over uw opleiding voor ${formatDay(dag)}.`,
  },
  (f: Aanvraagfeiten): Day | null => {
    const personen = f.partner === null ? [f.belanghebbende] : [f.belanghebbende, f.partner];
    if (personen.every((persoon) => isMinstens(27, persoon.geboren, f.aanvraagdag))) return null;
    return heeftZoektermijn(f) ? f.aanvraagdag : addWeeks(f.meldingsdag, weken);
  },
);

export type Indieningsfeiten = {
  readonly soort: 'algemene bijstand' | 'bijzondere bijstand';
  readonly heeftAowLeeftijd: boolean;
  readonly inInrichting: boolean;
  readonly ingeschrevenInBrp: boolean;
};

/** Lid 1 and 2: where the application is sent to. An ordinance may bring more kinds to the UWV (lid 3). */
export const indienenBij = regel(
  {
    id: 'pw-41-1',
    naam: 'Waar de aanvraag heen gaat',
    grond: { wet: participatiewet, artikel: '41', lid: '1' },
    werkwijze:
      'Naar het UWV, behalve bijzondere bijstand, en algemene bijstand voor wie jonger is dan de AOW-leeftijd en in een inrichting is of niet in de BRP staat (lid 2).',
  },
  (f: Indieningsfeiten): 'UWV' | 'college' => {
    if (f.soort !== 'algemene bijstand') return 'college';
    return !f.heeftAowLeeftijd && (f.inInrichting || !f.ingeschrevenInBrp) ? 'college' : 'UWV';
  },
);

/** Lid 6: the first day on which somebody of lid 4 may come forward while he still has a right to WW; null without WW. */
export const vroegsteMelding = regel(
  {
    id: 'pw-41-6',
    naam: 'Melden tijdens een WW-uitkering',
    grond: { wet: participatiewet, artikel: '41', lid: '6' },
    werkwijze: 'Vier weken voor de dag waarop het recht op WW eindigt.',
  },
  (f: { readonly eindeWw: Day | null }): Day | null => (f.eindeWw === null ? null : addWeeks(f.eindeWw, -weken)),
);

export type Statushouderfeiten = {
  /** Does the search period of lid 4 hold for him? */
  readonly heeftZoektermijn: boolean;
  /** Lid 8: invited at the request of UNHCR, or housed from the reception of asylum seekers. */
  readonly grond: 'uitgenodigde vluchteling' | 'uit de opvang' | 'geen';
  readonly verzoekt: boolean;
  /** Do individual circumstances weigh on him out of proportion? The college weighs. */
  readonly onevenredigBezwarend: Gewogen<'nee' | 'ja'>;
};

/** Lid 8 and 9: an advance as a loan without interest during the four weeks, for people who just left reception. */
export const voorschotStatushouder = regel(
  {
    id: 'pw-41-8',
    naam: 'Voorschot in de zoektermijn voor vluchtelingen',
    grond: { wet: participatiewet, artikel: '41', lid: '8' },
    werkwijze: 'Op verzoek, als renteloze lening, als individuele omstandigheden dat noodzaken.',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
  },
  (f: Statushouderfeiten): Bevinding => {
    if (!f.heeftZoektermijn) return niet('Er geldt geen zoektermijn: het gewone voorschot van artikel 52 geldt.');
    if (f.grond === 'geen' || !f.verzoekt) return niet('Dit voorschot is voor vluchtelingen die erom vragen.');
    return f.onevenredigBezwarend.keuze === 'ja'
      ? voldaan('Een voorschot als renteloze lening, tot er een besluit is.')
      : niet('De omstandigheden maken een voorschot niet nodig.');
  },
);
