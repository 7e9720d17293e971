/** Knows the normhuur of elderly households in the Wet op de huurtoeslag: a kind of household of its own until the end of 2024. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { huurtoeslagwet } from './wetten.ts';

const tot = day('2025-01-01');
const bij = (onderdeel: string) => ({ wet: huurtoeslagwet, artikel: '17', lid: '1', onderdeel });
const lid2 = { wet: huurtoeslagwet, artikel: '17', lid: '2' };
const factor = { wet: huurtoeslagwet, artikel: '19', lid: '2' };

export const ijkpuntEenOuderen = tabel(
  { id: 'wht-17-1-c', naam: 'Minimum-inkomensijkpunt van een oudere', grond: bij('c'), soort: 'bedrag', tot },
  '2024-01-01 | 22.025,00 | twee bronnen | hilb, htp26',
);
export const ijkpuntMeerOuderen = tabel(
  {
    id: 'wht-17-1-d',
    naam: 'Minimum-inkomensijkpunt van meer personen met een oudere',
    grond: bij('d'),
    soort: 'bedrag',
    tot,
  },
  '2024-01-01 | 29.325,00 | twee bronnen | hilb, htp26',
);
export const normhuurEenOuderen = tabel(
  { id: 'wht-17-2-een-ouderen', naam: 'Normhuur bij het ijkpunt van een oudere', grond: lid2, soort: 'bedrag', tot },
  '2024-01-01 | 224,85 | twee bronnen | ht24, hilb |  | 226,67 min 1,82 (lid 3)',
);
export const normhuurMeerOuderen = tabel(
  {
    id: 'wht-17-2-meer-ouderen',
    naam: 'Normhuur bij het ijkpunt van meer personen met een oudere',
    grond: lid2,
    soort: 'bedrag',
    tot,
  },
  '2024-01-01 | 223,04 | twee bronnen | ht24, hilb |  | 226,67 min 3,63 (lid 3)',
);
export const factorAEenOuderen = tabel(
  { id: 'wht-19-2-a-een-ouderen', naam: 'Factor a van een oudere', grond: factor, soort: 'tekst', tot },
  '2024-01-01 | 0,000000559775 | een bron | hilb',
);
export const factorBEenOuderen = tabel(
  { id: 'wht-19-2-b-een-ouderen', naam: 'Factor b van een oudere', grond: factor, soort: 'tekst', tot },
  '2024-01-01 | -0,002120192534 | een bron | hilb',
);
export const factorAMeerOuderen = tabel(
  {
    id: 'wht-19-2-a-meer-ouderen',
    naam: 'Factor a van meer personen met een oudere',
    grond: factor,
    soort: 'tekst',
    tot,
  },
  '2024-01-01 | 0,000000363503 | een bron | hilb',
);
export const factorBMeerOuderen = tabel(
  {
    id: 'wht-19-2-b-meer-ouderen',
    naam: 'Factor b van meer personen met een oudere',
    grond: factor,
    soort: 'tekst',
    tot,
  },
  '2024-01-01 | -0,003053924481 | een bron | hilb',
);
