/** Broad intake and perspective. The front door of `modules/intake`. */
export { type Beroep, type Beroepzoeker, openBeroepzoeker } from './domain/beroepzoeker.ts';
export { readBeroepen } from './domain/esco.ts';
export { readEscomap, voorbeeldmap } from './esco/map.ts';
export { createIntakeModule, intakeModule } from './module.ts';
export { loadEscolijst } from './store/escolijst.ts';
export { intakebouw } from './store/intakebouw.ts';
export { perspectiefbouw } from './store/perspectiefbouw.ts';
