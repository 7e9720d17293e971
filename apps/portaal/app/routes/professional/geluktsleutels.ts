/** Knows the things that can have been done on a page of staff, as the address names them. */
import type { Sleutel } from '../../teksten/nl/index.ts';

type Gelukt = Extract<Sleutel, `gelukt.${string}`>;

const gelukt: Readonly<Record<Gelukt, true>> = {
  'gelukt.behandeling': true,
  'gelukt.gegevens': true,
  'gelukt.weeg': true,
  'gelukt.feit': true,
  'gelukt.voorstel': true,
  'gelukt.verleng': true,
  'gelukt.document': true,
  'gelukt.goedkeuren': true,
  'gelukt.terugleggen': true,
};

export const isGelukt = (sleutel: string): sleutel is Gelukt => Object.hasOwn(gelukt, sleutel);
