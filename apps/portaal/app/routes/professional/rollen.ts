/** Knows which doors each role of the staff has, and where it starts. */
import type { NavItem } from '@samenkracht/ui/frame';
import type { Sleutel } from '../../teksten/nl/index.ts';

type Blad = {
  readonly href: string;
  readonly tekst: Extract<Sleutel, `nav.${string}`>;
  readonly rollen: readonly string[];
};
type Deur = Blad & { readonly icoon: NavItem['icoon']; readonly onder?: readonly Blad[] };

const behandelaars = ['consulent', 'toetser'];

/** At most seven for a role; what belongs together stands under one. */
const deuren: readonly Deur[] = [
  {
    href: '/professional',
    tekst: 'nav.vandaag',
    icoon: 'lijst',
    rollen: behandelaars,
    onder: [
      { href: '/professional/bezwaren', tekst: 'nav.bezwaren', rollen: behandelaars },
      { href: '/professional/bijzonder', tekst: 'nav.bijzonder', rollen: behandelaars },
      { href: '/professional/voorschotten', tekst: 'nav.voorschotten', rollen: behandelaars },
      { href: '/professional/klachten-over-mij', tekst: 'nav.klachtenovermij', rollen: behandelaars },
    ],
  },
  {
    href: '/professional/caseload',
    tekst: 'nav.caseload',
    icoon: 'persoon',
    rollen: ['teamleider'],
    onder: [
      { href: '/professional/caseload/sturing', tekst: 'nav.sturing', rollen: ['teamleider'] },
      { href: '/professional/klachtenregister', tekst: 'nav.klachtenregister', rollen: ['teamleider'] },
      { href: '/professional/wijken', tekst: 'nav.wijken', rollen: ['teamleider'] },
      { href: '/professional/bestandsanalyse', tekst: 'nav.bestand', rollen: ['teamleider'] },
      { href: '/professional/heronderzoeken', tekst: 'nav.heronderzoek', rollen: ['teamleider'] },
    ],
  },
  { href: '/professional/mijn-mensen', tekst: 'nav.mijnmensen', icoon: 'taak', rollen: ['coach'] },
  { href: '/professional/agenda', tekst: 'nav.agenda', icoon: 'klok', rollen: ['coach', 'intaker', 'teamleider'] },
  {
    href: '/professional/overdrachten',
    tekst: 'nav.overdrachten',
    icoon: 'persoon',
    rollen: ['coach', 'teamleider'],
    onder: [
      { href: '/professional/begeleiding', tekst: 'nav.teamcijfers', rollen: ['teamleider'] },
      { href: '/professional/uitrol', tekst: 'nav.uitrol', rollen: ['teamleider', 'coach'] },
      { href: '/professional/klachten-over-mij', tekst: 'nav.klachtenovermij', rollen: ['teamleider', 'coach'] },
    ],
  },
  { href: '/professional/uitzonderingen', tekst: 'nav.uitzonderingen', icoon: 'taak', rollen: behandelaars },
  {
    href: '/professional/maandruns',
    tekst: 'nav.maandruns',
    icoon: 'run',
    rollen: behandelaars,
    onder: [
      { href: '/professional/herrekeningen', tekst: 'nav.herrekeningen', rollen: behandelaars },
      { href: '/professional/wetproeven', tekst: 'nav.wetproeven', rollen: behandelaars },
      { href: '/professional/heronderzoeken', tekst: 'nav.heronderzoek', rollen: ['toetser'] },
    ],
  },
  {
    href: '/professional/bank',
    tekst: 'nav.bank',
    icoon: 'munt',
    rollen: behandelaars,
    onder: [{ href: '/professional/grootboek', tekst: 'nav.grootboek', rollen: ['toetser'] }],
  },
  {
    href: '/professional/aanbod/beheer',
    tekst: 'nav.aanbodbeheer',
    icoon: 'munt',
    rollen: ['contractmanager', 'beleidsmedewerker'],
    onder: [
      { href: '/professional/aanbod', tekst: 'nav.aanbod', rollen: ['contractmanager', 'beleidsmedewerker'] },
      { href: '/professional/inkoop', tekst: 'nav.inkoop', rollen: ['contractmanager', 'beleidsmedewerker'] },
    ],
  },
  { href: '/professional/aanbod', tekst: 'nav.aanbod', icoon: 'lijst', rollen: ['coach', 'intaker', 'teamleider'] },
  { href: '/professional/deelnemers', tekst: 'nav.deelnemers', icoon: 'persoon', rollen: ['aanbieder'] },
  { href: '/professional/bedragen', tekst: 'nav.bedragen', icoon: 'munt', rollen: ['beheerder'] },
  { href: '/professional/medewerkers', tekst: 'nav.medewerkers', icoon: 'persoon', rollen: ['beheerder'] },
  {
    href: '/professional/werkgevers',
    tekst: 'nav.werkgevers',
    icoon: 'bericht',
    rollen: ['consulent', 'beheerder'],
  },
  {
    href: '/professional/controle',
    tekst: 'nav.controle',
    icoon: 'oog',
    rollen: ['controleur'],
    onder: [
      { href: '/professional/grootboek', tekst: 'nav.grootboek', rollen: ['controleur'] },
      { href: '/professional/bestandsanalyse', tekst: 'nav.bestand', rollen: ['controleur'] },
      { href: '/professional/inkoop', tekst: 'nav.inkoop', rollen: ['controleur'] },
      { href: '/professional/klachtenregister', tekst: 'nav.klachtenregister', rollen: ['controleur'] },
      { href: '/professional/wijken', tekst: 'nav.wijken', rollen: ['controleur'] },
    ],
  },
  {
    href: '/professional/intakevragen',
    tekst: 'nav.intakevragen',
    icoon: 'bericht',
    rollen: ['beleidsmedewerker', 'beheerder'],
    onder: [
      { href: '/professional/definities', tekst: 'nav.definities', rollen: ['beleidsmedewerker'] },
      { href: '/professional/uitrol', tekst: 'nav.uitrol', rollen: ['beleidsmedewerker'] },
      { href: '/professional/bestandsanalyse', tekst: 'nav.bestand', rollen: ['beleidsmedewerker'] },
      { href: '/professional/heronderzoeken', tekst: 'nav.heronderzoek', rollen: ['beleidsmedewerker'] },
      { href: '/professional/klachtenregister', tekst: 'nav.klachtenregister', rollen: ['beleidsmedewerker'] },
      { href: '/professional/wijken', tekst: 'nav.wijken', rollen: ['beleidsmedewerker'] },
    ],
  },
  {
    href: '/professional/intakes',
    tekst: 'nav.intakes',
    icoon: 'bericht',
    rollen: ['coach', 'intaker'],
    onder: [{ href: '/professional/klachten-over-mij', tekst: 'nav.klachtenovermij', rollen: ['intaker'] }],
  },
  {
    href: '/professional/programmas',
    tekst: 'nav.programmas',
    icoon: 'taak',
    rollen: ['coach', 'teamleider', 'beleidsmedewerker', 'contractmanager'],
  },
  {
    href: '/professional/klachten',
    tekst: 'nav.klachten',
    icoon: 'bericht',
    rollen: ['klachtbehandelaar'],
    onder: [
      { href: '/professional/klachtenregister', tekst: 'nav.klachtenregister', rollen: ['klachtbehandelaar'] },
      { href: '/professional/klachten-over-mij', tekst: 'nav.klachtenovermij', rollen: ['klachtbehandelaar'] },
    ],
  },
  // Last: the first door of a role is where it begins.
  {
    href: '/professional/rekenhulp',
    tekst: 'nav.rekenhulp',
    icoon: 'taak',
    rollen: [...behandelaars, 'beheerder', 'controleur'],
  },
];

/** The doors of who has these roles, each with the pages under it that he may see. */
export const deurenVan = (rollen: readonly string[]): readonly Deur[] =>
  deuren
    .filter((deur) => heeftRol(rollen, ...deur.rollen))
    .map((deur) => ({ ...deur, onder: (deur.onder ?? []).filter((blad) => heeftRol(rollen, ...blad.rollen)) }));

export const heeftRol = (rollen: readonly string[], ...gevraagd: readonly string[]): boolean =>
  gevraagd.some((rol) => rollen.includes(rol));
