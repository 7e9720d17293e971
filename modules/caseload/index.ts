/** Fair division of residents over consulenten, and who needs his coach today. The front door of `modules/caseload`. */
export type { Instelling } from './domain/instelling.ts';
export { rebuildCaseload } from './jobs/herbouw.ts';
export { caseloadModule } from './module.ts';
export { type Overname, takeOverCaseload, takeOverHistory } from './store/overname.ts';
export { insertBronrijen as insertWijkbronnen, replaceIndeling as replaceWijkindeling } from './store/wijk.ts';
