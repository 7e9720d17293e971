/** Knows which lines of a delivery are good, and of each that is not: which field, why, and what to do. */
import type { Day } from '@samenkracht/core';
import { isVeldfout, type Loonregel, type Loonveld, readVeld, type Veldfout, velden } from './loonregel.ts';
import type { Tijdvak } from './tijdvak.ts';

export type Keurcode =
  | Veldfout
  | 'VELD_ONTBREEKT'
  | 'VELD_ONBEKEND'
  | 'GEEN_REGEL'
  | 'EINDE_VOOR_AANVANG'
  | 'NIET_IN_TIJDVAK'
  | 'HOGER_DAN_LOON'
  | 'REGEL_DUBBEL';

/** Never the value itself: it may be a number of a person. */
export type Bevinding = {
  /** 1 is the first line. */
  readonly regel: number;
  readonly veld: string;
  readonly code: Keurcode;
  readonly watTeDoen: string;
};

export type Keuring = { readonly goed: readonly Loonregel[]; readonly bevindingen: readonly Bevinding[] };

const watTeDoen: Readonly<Record<Keurcode, string>> = {
  BSN_ONGELDIG: 'Geef het burgerservicenummer als tekst van negen cijfers en controleer het.',
  NUMMER_ONGELDIG: 'Geef het nummer van de inkomstenverhouding als heel getal van 1 tot en met 9999.',
  DAG_ONGELDIG: 'Geef een bestaande dag als jjjj-mm-dd.',
  BEDRAG_ONGELDIG: 'Geef een bedrag van nul of meer: in JSON in hele centen, in CSV en XML in euro met twee decimalen.',
  BEDRAG_TE_HOOG: 'Dit bedrag is hoger dan 100.000 euro. Kijk of de komma goed staat. Klopt het toch? Bel de gemeente.',
  UREN_ONGELDIG: 'Geef de verloonde uren als getal van 0 tot en met 840, met hooguit twee decimalen.',
  JANEE_ONGELDIG: 'Geef in JSON true of false, in CSV en XML ja of nee.',
  VELD_ONTBREEKT: 'Dit veld is verplicht. Is het bedrag nul? Geef dan 0.',
  VELD_ONBEKEND: 'Dit veld gebruiken wij niet. Laat het weg: wij willen niet meer gegevens dan nodig.',
  GEEN_REGEL: 'Geef de regel als een groep velden.',
  EINDE_VOOR_AANVANG: 'De inkomstenverhouding eindigt voor zij begint. Kijk beide dagen na.',
  NIET_IN_TIJDVAK: 'De inkomstenverhouding loopt niet in dit tijdvak. Lever de regel bij het tijdvak waarin zij loopt.',
  HOGER_DAN_LOON: 'Dit is meer dan het loon (LnLbPh). Kijk beide bedragen na.',
  REGEL_DUBBEL: 'Deze inkomstenverhouding staat al eerder in deze levering. Lever haar een keer.',
};

const bekend = new Set<string>(velden.map(({ naam }) => naam));

const isLeeg = (waarde: unknown): boolean => waarde === undefined || waarde === null || waarde === '';

type Fout = readonly [veld: string, code: Keurcode];

/** At most this much of the name of a field that we do not know: it is the sender's text. */
const langsteNaam = 40;

const readRegel = (ruw: unknown): Loonregel | readonly Fout[] => {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return [['', 'GEEN_REGEL']];
  const waarden = ruw as Readonly<Record<string, unknown>>;
  const regel: Partial<Record<Loonveld, unknown>> = {};
  const fouten: Fout[] = Object.keys(waarden)
    .filter((naam) => !bekend.has(naam))
    .map((naam) => [naam.replaceAll(/[^\w -]/g, '').slice(0, langsteNaam), 'VELD_ONBEKEND']);
  for (const { naam, soort, verplicht } of velden) {
    if (isLeeg(waarden[naam])) {
      if (verplicht) fouten.push([naam, 'VELD_ONTBREEKT']);
      continue;
    }
    const gelezen = readVeld(soort, waarden[naam]);
    if (isVeldfout(gelezen)) fouten.push([naam, gelezen]);
    else regel[naam] = gelezen;
  }
  // every required field was read by the reader of its kind
  return fouten.length > 0 ? fouten : (regel as Loonregel);
};

/** What no single field can tell. Holiday pay may be more than the wage: pension premium is taken off the wage only. */
const checkSamenhang = (regel: Loonregel, { DatAanvTv, DatEindTv }: Tijdvak): readonly Fout[] => {
  const { DatAanv, DatEind, LnLbPh } = regel;
  const fouten: Fout[] = [];
  if (DatEind !== undefined && DatEind < DatAanv) fouten.push(['DatEind', 'EINDE_VOOR_AANVANG']);
  if (DatAanv > DatEindTv) fouten.push(['DatAanv', 'NIET_IN_TIJDVAK']);
  else if (isPastEnd(DatEind, DatAanvTv) && LnLbPh === 0) fouten.push(['DatEind', 'NIET_IN_TIJDVAK']);
  for (const veld of ['LnTabBB', 'IngLbPh', 'WrdPrGebrAut'] as const)
    if (regel[veld] > LnLbPh) fouten.push([veld, 'HOGER_DAN_LOON']);
  return fouten;
};

/** Pay may follow after the job: a last wage or holiday pay. Without any wage such a line says nothing. */
const isPastEnd = (DatEind: Day | undefined, DatAanvTv: Day): boolean => DatEind !== undefined && DatEind < DatAanvTv;

const sleutelVan = ({ bsn, NumIV }: Loonregel): string => `${bsn}/${NumIV}`;

/** As many as a person reads of one delivery: the numbers of lines say how many were wrong. */
export const meesteBevindingen = 500;

/** Each line stands on its own: one that is wrong does not hold up the others. */
export const keurRegels = (ruw: readonly unknown[], tijdvak: Tijdvak): Keuring => {
  const goed = new Map<string, Loonregel>();
  const bevindingen: Bevinding[] = [];
  for (const [i, een] of ruw.entries()) {
    const gelezen = readRegel(een);
    const regel = isFouten(gelezen) ? undefined : gelezen;
    const fouten = isFouten(gelezen) ? gelezen : checkRegel(gelezen, tijdvak, goed);
    if (regel !== undefined && fouten.length === 0) goed.set(sleutelVan(regel), regel);
    const nog = fouten.slice(0, meesteBevindingen - bevindingen.length);
    bevindingen.push(...nog.map(([veld, code]) => ({ regel: i + 1, veld, code, watTeDoen: watTeDoen[code] })));
  }
  return { goed: [...goed.values()], bevindingen };
};

const isFouten = (gelezen: Loonregel | readonly Fout[]): gelezen is readonly Fout[] => Array.isArray(gelezen);

const checkRegel = (regel: Loonregel, tijdvak: Tijdvak, eerder: ReadonlyMap<string, Loonregel>): readonly Fout[] =>
  eerder.has(sleutelVan(regel)) ? [['NumIV', 'REGEL_DUBBEL']] : checkSamenhang(regel, tijdvak);
