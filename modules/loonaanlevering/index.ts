/** Pay as employers deliver it: admission, signed deliveries, reports, versions. The front door of `modules/loonaanlevering`. */
export { withWerkgevers } from './authenticatie.ts';
export { createLoonaanleveringModule } from './module.ts';
export { type FindOntvangers, takeLevering } from './ontvangst.ts';
export { insertGrondslag, insertWerkgever } from './store/werkgever.ts';
