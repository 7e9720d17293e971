/** Fair division of residents over consulenten, and who needs his coach today. The front door of `modules/caseload`. */
export { caseloadModule } from './module.ts';
