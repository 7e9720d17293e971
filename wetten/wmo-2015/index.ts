/** The Wmo 2015 as far as terms and the contribution go. The front door of `wetten/wmo-2015`. */

export { abonnementstarief } from './artikel-2-1-4a.bedragen.ts';
export {
  type Bijdragefeiten,
  bijdrageperiode,
  eigenBijdrage,
  isVrijgesteld,
  redenGeenBijdrage,
} from './artikel-2-1-4a.ts';
export {
  aanvraagKanVanaf,
  type Meldingfeiten,
  uitersteDagBeschikking,
  uitersteDagOnderzoek,
  uitersteDagPersoonlijkPlan,
} from './artikel-2-3-2.ts';
export { eersteMaandHerzien, eersteMaandInnen } from './besluit-3-5.ts';
export { bronnen } from './bronnen.ts';
