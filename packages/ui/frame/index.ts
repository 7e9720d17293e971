/** The front door of the frame: page, navigation, links, text blocks and the states of a page. */
export { type UiTaal, UiTaalProvider } from '../teksten.tsx';
export { Icoon, type IcoonNaam } from './icoon.tsx';
export { type AnchorProps, AnchorProvider, BackLink, ButtonLink, TextLink } from './link.tsx';
export { type NavItem, PageFrame, Werkblad } from './page-frame.tsx';
export { Kaart, Kop, PageTitle, Tekst } from './tekst.tsx';
export { Foutpagina, Laden, Leeg, Melding } from './toestand.tsx';
