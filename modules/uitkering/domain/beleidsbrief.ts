/** Knows what a municipality wrote of its own caseload in a letter: figures of their day with their source, never computed with. */
import type { GemeenteCode } from '@samenkracht/core';

type Briefcijfer = {
  readonly wat: string;
  readonly cijfer: string;
  readonly bron: string;
};

const bron = 'Raadsbrief Rotterdam "Ambitie bijstand" (2018)';
const brieven: Readonly<Record<string, readonly Briefcijfer[]>> = {
  '0599': [
    { wat: 'Langer dan 5 jaar in de bijstand', cijfer: '38% op 1-1-2015, 46% op 1-1-2018', bron: `${bron}, 2.1` },
    { wat: 'Uitstroom naar werk uit de nieuwe instroom', cijfer: 'ongeveer 40%', bron: `${bron}, 2.1` },
    { wat: 'Uitstroom naar werk na 1 tot 3 jaar', cijfer: 'circa 30%', bron: `${bron}, 2.1` },
    { wat: 'Uitstroom naar werk na meer dan 3 jaar', cijfer: '30%', bron: `${bron}, 2.1` },
    { wat: 'Naar werk en binnen 1 jaar terug', cijfer: 'circa 20%', bron: `${bron}, 2.1 en preventie van instroom` },
  ],
};

/** Empty where no letter of this municipality is known. */
export const briefcijfersVan = (gemeente: GemeenteCode): readonly Briefcijfer[] => brieven[gemeente] ?? [];
