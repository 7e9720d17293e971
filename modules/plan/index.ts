/** One line, one owner, one plan. The front door of `modules/plan`. */
export { countProfessionals, mayAccept, mayAsk, mayRefuse, ownerAt } from './domain/eigenaar.ts';
export { currentStap, isVerder, ontwikkelstappen } from './domain/ontwikkeling.ts';
export { compareVersies, maySign, mergePlannen, standVan } from './domain/plan.ts';
export { planModule } from './module.ts';
