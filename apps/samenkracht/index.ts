/** The front door of the all-in-one: what is described by its documents, and how it starts. */
export { describeApi } from './describe.ts';
export { schemaDocuments } from './schemas.ts';
export { startSamenkracht } from './start.ts';
