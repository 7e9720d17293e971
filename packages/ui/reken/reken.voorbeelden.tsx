/** Knows examples of what a calculation shows. The figures are drawings, not oracles. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { Afwegingsgrafiek } from './afwegingsgrafiek.tsx';
import { Inkomensgrafiek } from './inkomensgrafiek.tsx';
import { Tijdas } from './tijdas.tsx';

const punten = Array.from({ length: 31 }, (_, i) => {
  const loon = i * 10_000;
  const bijstand = loon < 140_000 ? Math.max(0, 134_000 - loon + Math.min(loon * 0.25, 28_000)) : 0;
  const toeslagen = Math.max(0, 13_000 - Math.max(0, loon - 200_000) * 0.1);
  return {
    loon,
    bijstand: Math.round(bijstand),
    toeslagen: Math.round(toeslagen),
    besteedbaar: Math.round(loon + bijstand + toeslagen),
  };
});

export const rekenVoorbeelden: readonly Voorbeelden[] = [
  {
    onderdeel: 'Tijdas',
    wanneer: 'Months in a row of which one must see what changes, and open one.',
    voorbeelden: [
      {
        naam: 'met een verjaardag, een nieuw bedrag en een gat',
        toon: (
          <Tijdas
            label="Bijstand per maand"
            maanden={[
              { sleutel: '1', naam: 'juni 2026', centen: 133_142, nieuw: [] },
              {
                sleutel: '2',
                naam: 'juli 2026',
                centen: 134_849,
                nieuw: ['Nieuw bedrag in de wet: norm.'],
                gekozen: true,
              },
              {
                sleutel: '3',
                naam: 'augustus 2026',
                centen: 98_020,
                nieuw: ['Kind 1 wordt 18 jaar.'],
                nietZeker: 'niet zeker',
              },
              { sleutel: '4', naam: 'januari 2027', zonder: 'geen bedrag bekend', nieuw: [] },
            ]}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Inkomensgrafiek',
    wanneer: 'What one has at each pay; a table with the same figures stands below it.',
    voorbeelden: [
      {
        naam: 'met een klip',
        toon: (
          <Inkomensgrafiek
            punten={punten}
            klippen={[{ van: 130_000, tot: 160_000 }]}
            teksten={{
              titel: 'Wat er over is bij meer loon',
              beschrijving: 'Tussen 1.300 en 1.600 euro loon is er minder over dan bij 1.300 euro.',
              loon: 'netto loon per maand',
              nettoloon: 'loon',
              toeslagen: 'toeslagen',
              bijstand: 'bijstand',
              besteedbaar: 'samen te besteden',
              klip: 'meer werk levert hier minder op',
            }}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Afwegingsgrafiek',
    wanneer: 'What more of one costs of another, a point per choice; a table with the same figures stands below it.',
    voorbeelden: [
      {
        naam: 'vertrouwd gezicht of gelijk werk',
        toon: (
          <Afwegingsgrafiek
            punten={[
              { sleutel: '0', wissels: 62, scheef: 0.4, gekozen: false },
              { sleutel: '60', wissels: 18, scheef: 4.2, gekozen: true },
              { sleutel: '240', wissels: 3, scheef: 11.5, gekozen: false },
            ]}
            teksten={{
              titel: 'Vertrouwd gezicht of gelijk werk?',
              beschrijving:
                'Gekozen: 18 mensen krijgen een ander gezicht, en wie het meest draagt zit 4,2% boven het gelijke deel.',
              wissels: 'mensen met een ander gezicht',
              scheef: 'meest boven het gelijke deel',
              gekozen: 'gekozen',
              ander: 'een andere prijs',
            }}
          />
        ),
      },
    ],
  },
];
