/** The Algemene wet bestuursrecht, as far as an application and an objection need it. The front door of `wetten/awb`. */
export { type Aanvulstand, type Aanvulverzoek, aanvulstand, uitersteDagBuitenBehandeling } from './aanvulling.ts';
export { type Beslistermijnfeiten, beslistermijn, type Opschorting } from './beslistermijn.ts';
export { type Bezwaartermijn, bezwaartermijn } from './bezwaartermijn.ts';
export { isFeestdag, verlengTotWerkdag } from './termijnenwet.ts';
