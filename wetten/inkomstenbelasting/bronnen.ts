/** Knows where each source key of the tables of these acts points to. */
export const bronnen: Readonly<Record<string, string>> = {
  stev: 'repo stevermeister/dutch-tax-income-calculator-npm data.json',
  vrij: 'repo rustyx/vrij-loon src/js/ib2026.js (cites Belastingdienst bijlage nieuwsbrief loonheffingen 2026)',
  hilb: 'repo Hilbrand/ib-broncode src/js/belasting/belasting_data.js, huurtoeslag.ts (from Belastingdienst proefberekening)',
  belj: 'repo bcostaaa01/belasting-rekenmachine-java README.md',
  cod25: 'public code excerpt citing Belastingdienst 2025 brackets',
  rohk: 'https://www.rijksoverheid.nl/onderwerpen/veranderingen/vraag-en-antwoord/wat-is-een-heffingskorting-en-welke-heffingskortingen-zijn-er',
  ib25: 'repo MinBZK/regelrecht corpus/regulation/nl/wet/wet_inkomstenbelasting_2001/2025-01-01.yaml (art. 8.11, 8.14a)',
  ib26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_inkomstenbelasting_2001/2026-01-01.yaml (art. 8.10, 8.11, 8.14a)',
  nb26: 'repo MinBZK/regelrecht-mvp refs/heads/BES doc/experimenten/test1/bronnen/Normenbrief 1 januari 2026 _gecorrigeerd 9 dec.pdf (SZW Normenbrief)',
};
