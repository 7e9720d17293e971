/** Knows the examples of art. 16 to 19 Wet op de huurtoeslag. */
import { month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { basishuur, normhuur } from './huurtoeslag-artikel-16.ts';
import { huurder } from './huurtoeslag-artikel-21.voorbeelden.ts';
import {
  factorAEen,
  factorAMeer,
  factorBEen,
  factorBMeer,
  ijkpuntEen,
  ijkpuntMeer,
  normhuurEen,
  normhuurMeer,
  verlagingNormhuur,
} from './huurtoeslag-normhuur.bedragen.ts';
import {
  factorAEenOuderen,
  factorAMeerOuderen,
  factorBEenOuderen,
  factorBMeerOuderen,
  ijkpuntEenOuderen,
  ijkpuntMeerOuderen,
  normhuurEenOuderen,
  normhuurMeerOuderen,
} from './huurtoeslag-ouderen.bedragen.ts';

export const bladzijde: Bladzijde = {
  bestand: 'huurtoeslag-artikel-16',
  titel: 'Artikel 16 tot en met 19 Wet op de huurtoeslag: de basishuur',
  toelichting:
    'De basishuur betaalt de huurder zelf. Tot en met 2025 loopt de normhuur op met het inkomen boven het ijkpunt; vanaf 2026 is zij een vast bedrag. De verlaging van de normhuur en het ijkpunt van 2026 komen uit een overzicht van het ministerie en uit de proefberekening, niet uit de wettekst, die nog 12 euro afdrukt.',
  regels: [normhuur, basishuur],
  tabellen: [
    verlagingNormhuur,
    ijkpuntEen,
    ijkpuntMeer,
    normhuurEen,
    normhuurMeer,
    factorAEen,
    factorAMeer,
    factorBEen,
    factorBMeer,
    factorAEenOuderen,
    factorAMeerOuderen,
    factorBEenOuderen,
    factorBMeerOuderen,
    ijkpuntEenOuderen,
    ijkpuntMeerOuderen,
    normhuurEenOuderen,
    normhuurMeerOuderen,
  ],
  openTermen: [],
  nietGedekt: [
    { artikel: '17', wat: 'hoe het ijkpunt uit het AOW-pensioen volgt: het vastgestelde bedrag staat in de tabel' },
    { artikel: '18', wat: 'het referentie-inkomensijkpunt: het zit in de factoren a en b' },
  ],
  proeven: () => [verklaar(basishuur, huurder(month('2025-03'), 1, '25.000', '600')).uitleg],
  voorbeelden: [
    {
      naam: 'normhuur en basishuur',
      tekst: `
jaar | personen | inkomen   | normhuur | basishuur
2024 | 1        | 20.700    | 226,67   | 188,95
2024 | 1        | 25.000    | 318,20   | 280,48
2025 | 1        | 0         | 236,19   | 199,05
2025 | 1        | 22.700    | 236,19   | 199,05
2025 | 1        | 22.700,01 | 236,20   | 199,06
2025 | 1        | 32.625    | 481,51   | 444,37
2025 | 2        | 30.450    | 234,38   | 197,24
2025 | 2        | 42.475    | 479,24   | 442,10
2026 | 1        | 0         | 250,67   | 202,52
2026 | 1        | 90.000    | 250,67   | 202,52
2026 | 2        | 0         | 248,86   | 200,71
2027 | 1        | 0         | gat      | gat
`,
      reken: (cel) => {
        const f = huurder(month(`${cel('jaar')}-03`), Number(cel('personen')), cel('inkomen'), '600');
        return { basishuur: bedragcel(basishuur(f)), normhuur: bedragcel(normhuur(f)) };
      },
    },
  ],
};
