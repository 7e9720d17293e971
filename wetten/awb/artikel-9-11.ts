/** Knows Awb title 9.1: by when a complaint is dealt with, by when somebody is told that it is not, and how long the ombudsman can be asked. */
import { addMonths, type Day } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';
import { eindeNaWeken } from './beslistermijn.ts';

export type Klachtfeiten = {
  /** The day on which the complaint came in. */
  readonly ontvangenOp: Day;
  /** A person or committee advises on complaints (afdeling 9.1.3, art. 9:14). */
  readonly metAdvies: boolean;
  /** Put off in writing by at most four weeks (lid 2). */
  readonly verdaagd: boolean;
  /** Lid 3: a later day that who complained agreed to in writing; null when there is none. */
  readonly uitgesteldTot: Day | null;
};

const weken = 6;
const wekenMetAdvies = 10;
const verdaagweken = 4;

export const uitersteDagKlacht = regel(
  {
    id: 'awb-9-11',
    naam: 'Uiterste dag om een klacht af te handelen',
    grond: { wet: awb, artikel: '9:11', lid: '1' },
    werkwijze:
      'Zes weken na de ontvangst, tien als een persoon of commissie advies geeft. Vier weken erbij als is verdaagd (lid 2). Daarna alleen als de klager schriftelijk instemt (lid 3).',
  },
  (f: Klachtfeiten): Day => {
    const totaal = (f.metAdvies ? wekenMetAdvies : weken) + (f.verdaagd ? verdaagweken : 0);
    const einde = eindeNaWeken(f.ontvangenOp, totaal, 0);
    return f.uitgesteldTot !== null && f.uitgesteldTot > einde ? f.uitgesteldTot : einde;
  },
);

/** Awb 9:8 lid 3: who complained hears within four weeks that the complaint is not dealt with. */
export const uitersteDagNietBehandelen = regel(
  {
    id: 'awb-9-8',
    naam: 'Uiterste dag om te zeggen dat een klacht niet wordt behandeld',
    grond: { wet: awb, artikel: '9:8', lid: '3' },
    werkwijze: 'Vier weken na de ontvangst van het klaagschrift.',
  },
  (f: Pick<Klachtfeiten, 'ontvangenOp'>): Day => eindeNaWeken(f.ontvangenOp, 4, 0),
);

/** Awb 9:24 lid 1: later than a year after he was told the findings the ombudsman need not look. A limit and no term to a working day. */
export const uitersteDagOmbudsman = regel(
  {
    id: 'awb-9-24',
    naam: 'Laatste dag waarop de ombudsman een verzoek moet onderzoeken',
    grond: { wet: awb, artikel: '9:24', lid: '1' },
    werkwijze:
      'Een jaar na de kennisgeving van de bevindingen, of nadat de klachtbehandeling op andere wijze eindigde.',
  },
  (f: { readonly geeindigdOp: Day }): Day => addMonths(f.geeindigdOp, 12),
);
