/** Knows the nine steps of development in words, and how far somebody is on them. */
import type { Api } from '@samenkracht/api-client';
import { type Tekst, useTekst } from '../../teksten/teksten.tsx';

export type Gezet = Api.GetMijnBegeleidingResponse['stappen'];

const stappen = {
  niets: 'stap.niets',
  iets: 'stap.iets',
  'leven op orde': 'stap.leven op orde',
  vrijwilligerswerk: 'stap.vrijwilligerswerk',
  certificaat: 'stap.certificaat',
  'parttime werk': 'stap.parttime werk',
  'balans werk en prive': 'stap.balans werk en prive',
  garantiebaan: 'stap.garantiebaan',
  'sociaal ondernemer': 'stap.sociaal ondernemer',
} as const;
type Stapnaam = keyof typeof stappen;
/** In their order. */
const stapnamen = Object.keys(stappen) as readonly Stapnaam[];

const isStap = (waarde: string): waarde is Stapnaam => Object.hasOwn(stappen, waarde);
export const stapTekst = (stap: string, t: Tekst): string => (isStap(stap) ? t(stappen[stap]) : stap);

/** For a choice: in their order. */
export const useStapopties = () => {
  const t = useTekst();
  return stapnamen.map((naam) => ({ waarde: naam, tekst: stapTekst(naam, t) }));
};

/** What was reached stays reached, also after a step back. */
export const useNegenStappen = ({ nu, gezet }: Gezet) => {
  const t = useTekst();
  const bereikt = (naam: Stapnaam) =>
    gezet.some(({ stap }) => stap === naam) ? ('klaar' as const) : ('straks' as const);
  return stapnamen.map((naam) => ({
    naam: stapTekst(naam, t),
    status: naam === nu ? ('nu' as const) : bereikt(naam),
  }));
};
