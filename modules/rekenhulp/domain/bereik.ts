/** Knows what can be said of a month while a fact is missing: from which amount to which, once it is known who lives there. */
import { bereikInvoer } from '@samenkracht/participatiewet';
import type { Gerekend } from './maand.ts';

export type Maandbereik = {
  /** In cents, what is paid out. */
  readonly van: number;
  readonly tot: number;
  /** Every completion that has an outcome lies between the two; otherwise others may lie outside. */
  readonly volledig: boolean;
  readonly tekst: string;
  /** The question whose answer narrows it most. */
  readonly volgende: string | null;
};

/** Of a household that is not stated at all every completion is tried, which is too much work for a stranger's request. */
const huishouden = ['belanghebbende', 'partner', 'kinderen', 'medebewoners'] as const;

export const bereikVan = ({ feiten, kaders, verklaring: { berekening } }: Gerekend): Maandbereik | null => {
  if (berekening.soort !== 'onbekend' && berekening.soort !== 'afweging') return null;
  if (feiten['verloop'] !== undefined || huishouden.some((naam) => feiten[naam] === undefined)) return null;
  const antwoord = bereikInvoer(feiten, kaders);
  if (!antwoord.ok) return null;
  const { van, tot, volledig, tekst, volgende } = antwoord.value.berekening;
  return van === null || tot === null ? null : { van, tot, volledig, tekst, volgende: volgende?.feit ?? null };
};
