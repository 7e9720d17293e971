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
  'gelukt.nieuw': true,
  'gelukt.bedrag': true,
  'gelukt.keurgoed': true,
  'gelukt.levering': true,
  'gelukt.keurleveringgoed': true,
  'gelukt.instelling': true,
  'gelukt.simuleren': true,
  'gelukt.voorleggen': true,
  'gelukt.run.goedkeuren': true,
  'gelukt.run.terugleggen': true,
  'gelukt.betalen': true,
  'gelukt.intrekken': true,
  'gelukt.ophalen': true,
  'gelukt.bericht': true,
  'gelukt.verklaar': true,
  'gelukt.herbetaal': true,
  'gelukt.keurherbetaling': true,
  'gelukt.legterug': true,
  'gelukt.sluit': true,
  'gelukt.stoppen': true,
  'gelukt.hervatten': true,
  'gelukt.herreken': true,
  'gelukt.keurherrekening': true,
  'gelukt.trekherrekeningin': true,
};

export const isGelukt = (sleutel: string): sleutel is Gelukt => Object.hasOwn(gelukt, sleutel);
