/** The Algemene wet bestuursrecht, as far as an application, an objection, a complaint and a debt need it. The front door of `wetten/awb`. */
export { type Aanvulstand, type Aanvulverzoek, aanvulstand, uitersteDagBuitenBehandeling } from './aanvulling.ts';
export {
  beroepNietTijdigVanaf,
  countDwangsomdagen,
  type Dwangsomfeiten,
  dwangsom,
  eersteDwangsomdag,
  uitersteDagDwangsombesluit,
  verdeelDwangsom,
} from './artikel-4-17.ts';
export {
  aanmaningsvergoeding,
  aanmaningVanaf,
  type Betaalfeiten,
  isRenteVerschuldigd,
  uitersteBetaaldag,
  uitersteDagNaAanmaning,
  verzuimVanaf,
} from './artikel-4-87.ts';
export { type Rentefeiten, wettelijkeRente } from './artikel-4-98.ts';
export { isVerjaard, type Stuiting, type Verjaring, type Verjaringsfeiten, verjaring } from './artikel-4-104.ts';
export { type Dwangbevelbedragen, type Dwangbevelfeiten, dwangbevelbedragen, magDwangbevel } from './artikel-4-114.ts';
export { type Indieningsfeiten, type Tijdigheid, tijdigheid } from './artikel-6-9.ts';
export { type Bezwaarfeiten, beslistermijnBezwaar, eersteDagBeslistermijnBezwaar } from './artikel-7-10.ts';
export {
  type Klachtfeiten,
  uitersteDagKlacht,
  uitersteDagNietBehandelen,
  uitersteDagOmbudsman,
} from './artikel-9-11.ts';
export { type Beslistermijnfeiten, beslistermijn, isOpTijdVerlengd, type Opschorting } from './beslistermijn.ts';
export { type Bezwaartermijn, bezwaartermijn, uitersteDagBezwaar } from './bezwaartermijn.ts';
export { bronnen } from './bronnen.ts';
export { isFeestdag, verlengTotWerkdag } from './termijnenwet.ts';
