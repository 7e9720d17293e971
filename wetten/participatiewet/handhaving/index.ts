/** Duties, sanctions and recovery: art. 9, 9a, 17, 18, 18a, 18b, 54 and 58-60 Participatiewet. A front door of `wetten/participatiewet`. */

export { type Aflossingsfeiten, aflossing, schuldvolgorde, type Volgordefeiten } from '../aflossing.ts';
export { type Plicht, type Plichtfeiten, plichten } from '../artikel-9.ts';
export { type Ontheffingsfeiten, ontheffingAlleenstaandeOuder } from '../artikel-9a.ts';
export { type Inlichtingenfeiten, inlichtingenplicht } from '../artikel-17.ts';
export {
  type Maatregel,
  type Maatregelfeiten,
  maandenBijHerhaling,
  maatregel,
  type Opgelegd,
  samenloop,
  verlagingVan,
} from '../artikel-18.ts';
export { type Boete, type Boetefeiten, boete, kwijtTeScheldenBoete } from '../artikel-18a.ts';
export { type Taalbesluit, type Taalfeiten, taaleis } from '../artikel-18b.ts';
export { type Betalingsfeiten, betalingAan } from '../artikel-45-betaling.ts';
export { betalingInMaand } from '../artikel-45-verloop.ts';
export { herziening, type Opschortingsfeiten, opschorting } from '../artikel-54.ts';
export {
  type Kwijtscheldingsfeiten,
  kwijtschelding,
  terugTeVorderen,
} from '../artikel-58-afzien.ts';
export { type Bruteringsfeiten, laatsteNettodag, vordering } from '../artikel-58-bruto.ts';
export { aansprakelijk, type Gezinsfeiten } from '../artikel-59.ts';
export {
  maandenTotVoldaan,
  ruimteBij,
  ruimteBijVerloop,
  type Verrekenfeiten,
  verrekenbevoegdheid,
} from '../artikel-60.ts';
export { magMeewerkenAanSchuldregeling, type Schuldregelingfeiten } from '../artikel-60c.ts';
export { type BeslagvrijFeiten, beslagvrijeVoet } from '../beslagvrije-voet.ts';
export type { Boekregel } from '../regelboek.ts';
export { handhavingsregels } from './regels.ts';
export { inlichtingenvragen, ontheffingsvragen, opschortingsvragen, plichtvragen } from './vragen-plichten.ts';
export { boetevragen, maatregelvragen, taalvragen } from './vragen-sancties.ts';
export { aflossingsvragen, beslagvrijvragen, kwijtscheldingsvragen } from './vragen-terugvordering.ts';
