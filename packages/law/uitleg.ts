/** Knows how an outcome is told: as a tree for who must check it, and as lines at three depths. */
import type { Feitregel } from './feitplek.ts';
import type { GebruikteKeuze, GebruikteRij } from './gebruikt.ts';
import { citeer, type Vindplaats } from './rechtsgrond.ts';

/** The explanation of one rule and, inside it, of the rules it used. */
export type Uitleg = {
  readonly id: string;
  readonly naam: string;
  readonly waarde: unknown;
  /** The outcome as it is written. */
  readonly tekst: string;
  readonly grond: Vindplaats;
  readonly werkwijze?: string;
  readonly inwoner?: string;
  readonly stil?: true;
  readonly feiten: readonly Feitregel[];
  readonly rijen: readonly GebruikteRij[];
  readonly keuzes: readonly GebruikteKeuze[];
  readonly kinderen: readonly Uitleg[];
};

export type Diepte = 'inwoner' | 'consulent' | 'jurist';
export type Regeltekst = { readonly inspringing: number; readonly tekst: string };

/** The explanation as lines: what a resident needs, what a case worker checks, or everything down to the source. */
export const vertel = (uitleg: Uitleg, diepte: Diepte, inspringing = 0): readonly Regeltekst[] => {
  if (diepte === 'inwoner') {
    const dieper = uitleg.stil === true ? [] : uitleg.kinderen.flatMap((kind) => vertel(kind, diepte));
    return [...eigenZin(uitleg), ...dieper];
  }
  const regels = [`${uitleg.naam}: ${uitleg.tekst} (${citeer(uitleg.grond)})`];
  const onder = uitleg.feiten.map(({ feit, tekst }) => `${feit}: ${tekst}`);
  for (const keuze of uitleg.keuzes) onder.push(`Keuze van de gemeente: ${keuze.omschrijving} (${keuze.status})`);
  if (diepte === 'jurist') {
    if (uitleg.werkwijze !== undefined) onder.unshift(uitleg.werkwijze);
    for (const rij of uitleg.rijen) {
      onder.push(
        `${rij.naam} vanaf ${rij.vanaf}: ${rij.tekst}, ${rij.zekerheid}${rij.bron.length > 0 ? `: ${rij.bron.join(', ')}` : ''}`,
      );
      if (rij.opmerking !== undefined) onder.push(rij.opmerking);
    }
  }
  return [
    ...regels.map((tekst) => ({ inspringing, tekst })),
    ...onder.map((tekst) => ({ inspringing: inspringing + 1, tekst })),
    ...uitleg.kinderen.flatMap((kind) => vertel(kind, diepte, inspringing + 1)),
  ];
};

const eigenZin = (uitleg: Uitleg): readonly Regeltekst[] =>
  uitleg.inwoner === undefined ? [] : [{ inspringing: 0, tekst: uitleg.inwoner }];
