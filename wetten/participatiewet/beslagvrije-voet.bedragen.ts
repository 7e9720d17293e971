/** Knows the amounts and percentages of the general beslagvrije voet (art. 475da Wetboek van Burgerlijke Rechtsvordering). */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { rechtsvordering } from './andere-wetten.ts';
import { laatsteDag } from './reikwijdte.ts';

/** The maxima change on 1 January and 1 July; those of July 2026 were not found. */
const laatsteDagMaximum = day('2026-07-01');

const maximum = (onderdeel: string, leefsituatie: string, bedrag: string) =>
  tabel(
    {
      id: `rv-475da-1-${onderdeel}`,
      naam: `Beslagvrije voet, ten hoogste: ${leefsituatie}`,
      grond: { wet: rechtsvordering, artikel: '475da', lid: '1', onderdeel },
      soort: 'bedrag',
      tot: laatsteDagMaximum,
    },
    `2026-01-01 | ${bedrag} | een bron | rv26`,
  );

export const maximumAlleenstaande = maximum('a', 'alleenstaande', '2.191,42');
export const maximumAlleenstaandeOuder = maximum('b', 'alleenstaande ouder', '2.526,69');
export const maximumGehuwden = maximum('c', 'gehuwden zonder kinderen', '2.881,41');
export const maximumGehuwdenKinderen = maximum('d', 'gehuwden met een of meer kinderen', '3.155,31');

const term = <S extends 'bedrag' | 'percentage'>(letter: string, soort: S, naam: string, rij: string) =>
  tabel(
    {
      id: `rv-475da-2-${letter}`,
      naam,
      grond: { wet: rechtsvordering, artikel: '475da', lid: '2' },
      soort,
      tot: laatsteDag,
    },
    rij,
  );

export const drempelinkomenZorgtoeslag = term(
  'D',
  'bedrag',
  'Drempelinkomen van de zorgtoeslag',
  '2026-01-01 | 29.736 | twee bronnen | vrij, zt26',
);
export const afbouwZorgtoeslag = term(
  'E',
  'percentage',
  'Afbouw van de zorgtoeslag boven het drempelinkomen',
  '2026-01-01 | 13,73% | een bron | zt26',
);
export const afbouwHuurtoeslagEen = term(
  'F',
  'percentage',
  'Afbouw van de huurtoeslag, eenpersoonshuishouden',
  '2026-01-01 | 27% | een bron | ht26',
);
export const afbouwHuurtoeslagMeer = term(
  'G',
  'percentage',
  'Afbouw van de huurtoeslag, meerpersoonshuishouden',
  '2026-01-01 | 22% | een bron | ht26',
);
export const maximaleRekenhuur = term('H', 'bedrag', 'Maximale rekenhuur', '2026-01-01 | 932,93 | een bron | otsl');
export const afbouwKindgebondenBudget = term(
  'K',
  'percentage',
  'Afbouw van het kindgebonden budget',
  '2026-01-01 | 7,60% | een bron | kgb26',
);
export const verhogingDrempelinkomen = term(
  'L',
  'bedrag',
  'Verhoging van het drempelinkomen met een partner',
  '2026-01-01 | 9.405 | een bron | kgb26',
);
export const standaardpremieZorg = term(
  'zorg',
  'bedrag',
  'Standaardpremie van de zorgverzekering per jaar',
  '2026-01-01 | 2.119 | twee bronnen | taxl, zt26',
);

const uitLid7 = 'geeft op de cent de 55.682,78 en 71.089,09 van lid 7, zoals lid 9 die berekent';
const uitLid1 = 'volgt op de cent uit de hoogste bedragen van lid 1 (lid 8), en is de normhuur min 48,15';

export const inkomensijkpuntEen = term(
  'I-een',
  'bedrag',
  'Minimum-inkomensijkpunt, eenpersoonshuishouden',
  `2026-01-01 | 23.425,00 | een bron | hilb | | ${uitLid7}`,
);
export const inkomensijkpuntMeer = term(
  'I-meer',
  'bedrag',
  'Minimum-inkomensijkpunt, meerpersoonshuishouden',
  `2026-01-01 | 31.500,00 | een bron | hilb | | ${uitLid7}`,
);
export const basishuurEen = term(
  'J-een',
  'bedrag',
  'Basishuur, eenpersoonshuishouden',
  `2026-01-01 | 202,52 | afgeleid | rv26 | | ${uitLid1}`,
);
export const basishuurMeer = term(
  'J-meer',
  'bedrag',
  'Basishuur, meerpersoonshuishouden',
  `2026-01-01 | 200,71 | afgeleid | rv26 | | ${uitLid1}`,
);
