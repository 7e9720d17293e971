/** Knows how what a run left behind is put into words: the explanation that somebody opens. */
import { type Feitregel, plekOnder, regelVan } from './feitplek.ts';
import { type GebruikteKeuze, type GebruikteRij, gebruikteKeuze, gebruikteRij } from './gebruikt.ts';
import { type Keuzegebruik, type Lezing, type Rijgebruik, type Stap, uitKeten } from './stap.ts';
import { toonWaarde } from './toon.ts';
import type { Uitleg } from './uitleg.ts';

/** The explanation of a step, and of those inside it. */
export const verwoord = (stap: Stap): Uitleg => {
  const { kop, waarde, isAf } = stap;
  const uitleg: { -readonly [K in keyof Uitleg]: Uitleg[K] } = {
    id: kop.id,
    naam: kop.naam,
    waarde,
    tekst: !isAf ? 'niet af' : kop.toon === undefined ? toonWaarde(waarde) : kop.toon(waarde),
    grond: kop.grond,
    feiten: uitKeten(stap.lezingen, alsFeit),
    rijen: uitKeten(stap.rijen, alsRij),
    keuzes: uitKeten(stap.keuzes, alsKeuze),
    kinderen: uitKeten(stap.kinderen, verwoord),
  };
  if (kop.werkwijze !== undefined) uitleg.werkwijze = kop.werkwijze;
  if (kop.stil !== undefined) uitleg.stil = kop.stil;
  const inwoner = isAf ? kop.inwoner?.(waarde) : undefined;
  if (inwoner !== undefined) uitleg.inwoner = inwoner;
  return uitleg;
};

const alsFeit = ({ plek, naam, waarde }: Lezing): Feitregel =>
  regelVan(naam === '' ? plek : plekOnder(plek, naam), waarde);

const alsRij = ({ tabel, rij, op }: Rijgebruik): GebruikteRij => gebruikteRij(tabel, rij, op);

const alsKeuze = ({ term, keuze }: Keuzegebruik): GebruikteKeuze => gebruikteKeuze(term, keuze);
