/** Knows where each source key of the tables of the Awb points to. */
export const bronnen: Readonly<Record<string, string>> = {
  awb: 'repo MinBZK/regelrecht refs/pull/62/head regulation/nl/wet/algemene_wet_bestuursrecht/2024-01-01.yaml (law text)',
  awb25: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/algemene_wet_bestuursrecht/2025-01-01.yaml (law text)',
  awb26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/algemene_wet_bestuursrecht/2026-01-01.yaml (law text)',
  rentetabellen:
    'two public tables of the rente of art. 6:119 BW that agree; where they stand was not written down, so nobody can look it up',
  feitsma: 'https://feitsmaverhagen.nl/verhoging-wettelijke-rente-naar-7/ (Stb. 2023, 484)',
};
