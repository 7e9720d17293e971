/** Knows which doors each role of the staff has, and where it starts. */
import type { NavItem } from '@samenkracht/ui/frame';
import type { Sleutel } from '../../teksten/nl/index.ts';

type Deur = {
  readonly href: string;
  readonly tekst: Extract<Sleutel, `nav.${string}`>;
  readonly icoon: NavItem['icoon'];
  readonly rollen: readonly string[];
};

const deuren: readonly Deur[] = [
  { href: '/professional', tekst: 'nav.vandaag', icoon: 'lijst', rollen: ['consulent', 'toetser'] },
  {
    href: '/professional/uitzonderingen',
    tekst: 'nav.uitzonderingen',
    icoon: 'taak',
    rollen: ['consulent', 'toetser'],
  },
  {
    href: '/professional/maandruns',
    tekst: 'nav.maandruns',
    icoon: 'run',
    rollen: ['consulent', 'toetser'],
  },
  { href: '/professional/bezwaren', tekst: 'nav.bezwaren', icoon: 'lijst', rollen: ['consulent', 'toetser'] },
  { href: '/professional/voorschotten', tekst: 'nav.voorschotten', icoon: 'munt', rollen: ['consulent', 'toetser'] },
  { href: '/professional/bijzonder', tekst: 'nav.bijzonder', icoon: 'taak', rollen: ['consulent', 'toetser'] },
  { href: '/professional/bank', tekst: 'nav.bank', icoon: 'munt', rollen: ['consulent', 'toetser'] },
  { href: '/professional/bedragen', tekst: 'nav.bedragen', icoon: 'munt', rollen: ['beheerder'] },
  {
    href: '/professional/werkgevers',
    tekst: 'nav.werkgevers',
    icoon: 'bericht',
    rollen: ['consulent', 'beheerder'],
  },
  { href: '/professional/controle', tekst: 'nav.controle', icoon: 'oog', rollen: ['controleur'] },
  { href: '/professional/grootboek', tekst: 'nav.grootboek', icoon: 'lijst', rollen: ['toetser', 'controleur'] },
  { href: '/professional/wetproeven', tekst: 'nav.wetproeven', icoon: 'run', rollen: ['consulent', 'toetser'] },
  // Last: the first door of a role is where it begins.
  {
    href: '/professional/rekenhulp',
    tekst: 'nav.rekenhulp',
    icoon: 'taak',
    rollen: ['consulent', 'toetser', 'beheerder', 'controleur'],
  },
];

export const deurenVan = (rollen: readonly string[]): readonly Deur[] =>
  deuren.filter((deur) => deur.rollen.some((rol) => rollen.includes(rol)));

export const heeftRol = (rollen: readonly string[], ...gevraagd: readonly string[]): boolean =>
  gevraagd.some((rol) => rollen.includes(rol));
