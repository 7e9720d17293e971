/** Knows the highest fines of art. 26 Wet inburgering 2021. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { wetInburgering2021 } from './wetten.ts';

const tot = day('2027-01-01');
const naam = (waarvoor: string): string => `Hoogste boete ${waarvoor}`;
const grond = (onderdeel: string) => ({ wet: wetInburgering2021, artikel: '26', lid: '1', onderdeel });

export const boeteIntake = tabel(
  { id: 'wi21-26-a', naam: naam('brede intake'), grond: grond('a'), soort: 'bedrag', tot },
  '2022-01-01 | 250,00 | een bron | wi21',
);
export const boeteParticipatie = tabel(
  { id: 'wi21-26-b', naam: naam('participatieverklaring en module'), grond: grond('b'), soort: 'bedrag', tot },
  '2022-01-01 | 340,00 | een bron | wi21',
);
export const boeteBegeleiding = tabel(
  { id: 'wi21-26-c', naam: naam('begeleiding en intensiteit'), grond: grond('c'), soort: 'bedrag', tot },
  '2022-01-01 | 800,00 | een bron | wi21',
);
export const boeteLeerroute = tabel(
  { id: 'wi21-26-d', naam: naam('leerroute niet op tijd gehaald'), grond: grond('d'), soort: 'bedrag', tot },
  '2022-01-01 | 1.000,00 | een bron | wi21',
);
