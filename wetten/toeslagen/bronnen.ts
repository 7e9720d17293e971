/** Knows where each source key of the tables of the toeslagen points to. */
export const bronnen: Readonly<Record<string, string>> = {
  awir24:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/algemene_wet_inkomensafhankelijke_regelingen/2024-11-06.yaml (art. 7)',
  awir25:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/algemene_wet_inkomensafhankelijke_regelingen/2025-07-01.yaml (art. 7)',
  awir26:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/algemene_wet_inkomensafhankelijke_regelingen/2026-01-01.yaml (art. 3, 5, 7, 10, 14)',
  zt25: 'repo MinBZK/regelrecht corpus/regulation/nl/wet/wet_op_de_zorgtoeslag/2025-01-01.yaml + ministeriele_regeling/regeling_standaardpremie/2024-01-01.yaml, 2025-01-01.yaml',
  zt26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_de_zorgtoeslag/2026-01-01.yaml (art. 2, 3)',
  taxl: 'https://taxlive.nl/nl/documenten/vn-vandaag/standaardpremie-en-bestuursrechtelijke-premies-2026-vastgesteld',
  metzt: 'https://www.metronieuws.nl/geld-carriere/toeslagen/2025/11/dit-inkomen-2026-maximale-zorgtoeslag-br/',
  hilb: 'repo Hilbrand/ib-broncode src/js/belasting/belasting_data.js, huurtoeslag.ts (numbers of the proefberekening of the Belastingdienst)',
  hilb24:
    'repo Hilbrand/ib-broncode src/js/belasting/belasting_data.js, commit 944c7ab187e2aca7145d619f8de3a502581484d0 (proefberekening of 2024, before its year began)',
  ht24: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_de_huurtoeslag/2024-01-01.yaml (art. 13-21)',
  ht25: 'repo MinBZK/regelrecht refs/pull/62/head regulation/nl/wet/wet_op_de_huurtoeslag/2025-01-01.yaml',
  ht26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_de_huurtoeslag/2026-01-01.yaml (art. 13-21)',
  htp26:
    'Overzicht huurtoeslagparameters 2026 of the ministry, as cited in a public scenario file with the worked examples of dossier 36 608',
  otsl: 'https://www.overtoeslagen.nl/actueel/nieuws/2025/11/24/bedragen-huurtoeslag-en-andere-toeslagen-2026-bekend',
  rv26: 'repo MinBZK/regelrecht refs/pull/663/head corpus/regulation/nl/wet/wetboek_van_burgerlijke_rechtsvordering/2026-01-01.yaml',
  kgb25: 'repo MinBZK/regelrecht refs/pull/62/head regulation/nl/wet/wet_op_het_kindgebonden_budget/2025-01-01.yaml',
  kgb26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_het_kindgebonden_budget/2026-07-01.yaml (art. 2)',
  wier: 'https://wierdavannes.nl/aanpassingen-kindgebonden-budget',
  kot: 'https://kinderopvang.nl/nieuws/definitief-besluit-kinderopvangtoeslag-2026-gepubliceerd',
  tabellen26:
    'two public copies of Stb. 2025, 233, bijlage I that agree on every row; where they stand was not written down, and the Staatsblad itself was not read',
  koos25:
    'https://kinderopvangkoos.nl/?p=4119 (parent contributions 2025; 18.33 hours of 11.58 euro, at most 10.71 counting)',
  wijzer25: 'https://www.kinderopvang-wijzer.nl/maximum-uurtarieven-2025-bekend/',
  gmf: 'https://www.goodmorningfinance.nl/blog/meer-kinderopvangtoeslag-in-2026',
  bers: 'https://berekensite.nl/berekening-maximale-uurprijs-voor-de-kinderopvangtoeslag/',
  kgo: 'https://www.kennisnetwerkgastouderopvang.nl/wijziging-maximum-uurprijzen-kinderopvangtoeslag-2024/',
  west26: 'https://www.westerwoldeactueel.nl/2025/12/16/wat-verandert-er-op-1-januari-2026/',
};
