/** Knows the pages of a person's file, and which of them somebody may open. */
import { Lijstkeuze } from '@samenkracht/ui/professional';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';

type Blad = {
  /** Behind `/professional/personen/:persoonId`. */
  readonly pad: string;
  readonly tekst: Extract<Sleutel, `blad.${string}`>;
  readonly rollen: readonly string[];
};

/** First where it stands with all of it; then in the order of the way somebody goes, his income last. Another room adds its page here. */
const bladen = [
  { pad: '', tekst: 'blad.overzicht', rollen: ['coach', 'intaker', 'teamleider', 'consulent', 'toetser'] },
  { pad: '/lijn', tekst: 'blad.lijn', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/plan', tekst: 'blad.plan', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/coachberichten', tekst: 'blad.coachberichten', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/gesprekken', tekst: 'blad.gesprekken', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/intake', tekst: 'blad.intake', rollen: ['coach', 'intaker'] },
  { pad: '/perspectief', tekst: 'blad.perspectief', rollen: ['coach', 'intaker'] },
  { pad: '/aanbod', tekst: 'blad.aanbod', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/programmas', tekst: 'blad.programmas', rollen: ['coach', 'intaker', 'teamleider', 'consulent'] },
  { pad: '/werk', tekst: 'blad.werk', rollen: ['coach', 'intaker', 'teamleider'] },
  { pad: '/gegevens', tekst: 'blad.gegevens', rollen: ['consulent', 'toetser'] },
  { pad: '/uitkering', tekst: 'blad.uitkering', rollen: ['consulent', 'toetser'] },
] as const satisfies readonly Blad[];
export type Bladpad = (typeof bladen)[number]['pad'];

export const bladtekst = (pad: Bladpad) => (bladen.find((blad) => blad.pad === pad) ?? bladen[0]).tekst;

const openFor = (rollen: readonly string[]): readonly Blad[] =>
  bladen.filter((blad) => heeftRol(rollen, ...blad.rollen));

/** Who has no page of it is not asked after either: to ask would stand in the record as an attempt. */
export const mayOpen = (rollen: readonly string[], pad: Bladpad): boolean =>
  openFor(rollen).some((blad) => blad.pad === pad);

/** The row of links under the head of every page of a file. @param pad the page one is at. */
export const Persoonbladen = ({
  persoonId,
  rollen,
  pad,
}: {
  readonly persoonId: string;
  readonly rollen: readonly string[];
  readonly pad: Bladpad;
}) => {
  const t = useTekst();
  const open = openFor(rollen);
  if (open.length < 2) return null;
  return (
    <Lijstkeuze
      titel={t('blad.titel')}
      keuzes={open.map((blad) => ({
        href: `/professional/personen/${persoonId}${blad.pad}`,
        tekst: t(blad.tekst),
        gekozen: blad.pad === pad,
      }))}
    />
  );
};
