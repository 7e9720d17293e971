/** The grammar of law as code. The front door of `packages/law`. */
export type { Afweging, Bepaling, Gewogen, Onvolledig } from './bepaal.ts';
export { bepaal, nextQuestion, verklaar } from './bepaal.ts';
export { ingang } from './ingang.ts';
export { type Kader, type Keuze, type MetKader, type OpenTerm, wetdag } from './kader.ts';
export { met } from './met.ts';
export type { Besluit, Feit, Oordeel, Uitkomst, Zekerheid } from './oordeel.ts';
export type { Rechtsgrond, Vindplaats, Wet } from './rechtsgrond.ts';
export { aow, awb, citeer, grondOp, participatiewet, termijnenwet } from './rechtsgrond.ts';
export type { Regel } from './regel.ts';
export { kies, Onbekend, regel } from './regel.ts';
export type { Kop } from './spoor.ts';
export { Gat, keurTabel, type Leeftijd, leesWaarde, rijOp, tabel, zoek } from './tabel.ts';
export type { AanvullendeRij, Rij, Soort, Tabel } from './tabelvorm.ts';
export { toonRij as toonTabelwaarde } from './toon.ts';
export type { Diepte, Onzekerheid, Regeltekst, Uitleg } from './uitleg.ts';
export { vertel } from './uitleg.ts';
export { findVraag, type Vraag, type Vragen } from './vraag.ts';
export { type Gestelde, vragenlijst, zetFeit } from './vragenlijst.ts';
