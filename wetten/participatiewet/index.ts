/** The Participatiewet, as far as a month of bijstand and an application need it. The front door of `wetten/participatiewet`. */

export { isTenLaste, type Leefvorm, leefvorm } from './artikel-4.ts';
export { type Buitenlandverblijf, dagenZonderRecht, wekenBuitenland } from './artikel-13-buitenland.ts';
export { inrichtingZonderRecht } from './artikel-13-inrichting.ts';
export { bijstandsmaand } from './artikel-19.ts';
export { type Loonbetaling, loonInMaand, type Periodeloon } from './artikel-32-loonperiode.ts';
export { type Maanddeel, type Periodefeiten, toegerekend } from './artikel-32-periode.ts';
export { vermogenDatMeetelt, vermogensgrens } from './artikel-34.ts';
export { bufferinzet } from './artikel-34b.ts';
export { ingangsdag } from './artikel-44.ts';
export { huishoudmaand, type Verloopuitkomst } from './artikel-45-verloop.ts';
export {
  uitersteVoorschotdag,
  verrekenVoorschot,
  voorschot,
  voorschotpercentage,
  voorschotplicht,
} from './artikel-52.ts';
export {
  type Correctie,
  type Correctiegevolg,
  type Oorzaak,
  type Terugvorderingsfeiten,
  terugvordering,
  type Verrekenwijze,
} from './artikel-58.ts';
export { verrekeningsruimte } from './artikel-60.ts';
export { bedragtabellen } from './bedragtabellen.ts';
export { type Berekening, berekenInvoer, type Kaders, type Verklaring, verklaarInvoer } from './bereken.ts';
export type { Invoerfout } from './bereken-keuring.ts';
export { berekenInvoerSchema, berekenUitvoerSchema } from './bereken-schema.ts';
export { eenKind, eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
export { verloopVan } from './bouw-verloop.ts';
export { bronnen } from './bronnen.ts';
export { bulkmaand, maakHuishoudens, verklaarRij, zetHuishouden } from './bulk.ts';
export type {
  Aanvraagfeiten,
  Aanvragerfeiten,
  Inkomst,
  Inkomstsoort,
  Kind,
  Maandfeiten,
  Medebewoner,
  Partner,
  Persoon,
  Vermogensfeiten,
  Vrijlatingfeiten,
} from './feiten.ts';
export { type Maandverloop, naEenMaand } from './huishoudverloop.ts';
export { leeftijdsgroep, verjaardag } from './leeftijd.ts';
export { brutering, drempel, openTermen } from './open-termen.ts';
export { bijzonderTarief, verrekenmoment, verschilTussenBronnen } from './open-termen-middelen.ts';
export { aanvraagvragenlijst, type Recht, rechtOpBijstand } from './recht.ts';
export { isEenmalig } from './soorten.ts';
export { type Specificatieregel, specificatieVan } from './specificatie.ts';
export {
  eersteTelstand,
  jaartellingNa,
  metTelstand,
  type Telstand,
  telMaand,
  telMaanden,
  telVrijlating,
} from './telling.ts';
export { type Bereikberekening, bereikInvoer } from './tijd/bereken-bereik.ts';
export {
  berekenDossier,
  type Dossierberekening,
  type Vergelijking,
  type Verschilberekening,
  vergelijkInvoer,
} from './tijd/bereken-dossier.ts';
export {
  type Besluitenreeks,
  legeReeks,
  type Maandbesluit,
  maandbesluit,
  neemOp,
  nogTeBetalen,
  type Reeksbesluit,
  reeksOp,
} from './tijd/besluitenreeks.ts';
export { dossierVan } from './tijd/bouw.ts';
export type { Dossier, Dossierfeit, Dossierweigering, Kaderfeit, Stand } from './tijd/dossier.ts';
export { dossierInvoerSchema, verschilUitvoerSchema } from './tijd/dossier-schema.ts';
export { maandenOp, type Reeksvraag } from './tijd/maandenop.ts';
export { bedragVan, type Maandstand, maandOp } from './tijd/maandop.ts';
export { maandbereik, maandbereiken } from './tijd/mogelijkheden.ts';
export { type Besluitperiode, besluitperiode, type Regelversie } from './tijd/regelversie.ts';
export {
  type Maandverschil,
  type Oorzaaksoort,
  type Verschilstap,
  vergelijk,
  vergelijkMaanden,
} from './tijd/vergelijk.ts';
export type { Maanduitkomst, Persooninkomen, Vrijlatinggrond } from './uitkomst.ts';
export { keurVerloop } from './verloop-keuring.ts';
export { eersteHuishouden } from './verloop-stukken.ts';
export { type Verschilpost, type Verschilregel, verklaarVerschil } from './verschil.ts';
export { vragen } from './vragen.ts';
export { verloopvragen } from './vragen-verloop.ts';
