/** The front door of the form: fields with label, hint and error, the summary of errors, and buttons. */
export { type FormFout, Foutenlijst, foutVan } from './fouten.tsx';
export { DatumVeld, KeuzeVeld, Vinkje, VinkVeld } from './keuze.tsx';
export { Button, Knoppen } from './knop.tsx';
export { BedragVeld, BestandVeld, KeuzelijstVeld, type Optie, SchuifVeld, TekstVeld, TekstvakVeld } from './veld.tsx';
