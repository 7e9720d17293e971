/** Knows where each source key of the tables of the Wet inburgering 2021 points to. */
export const bronnen: Readonly<Record<string, string>> = {
  wi21: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_inburgering_2021/2025-10-21.yaml',
  bi21: 'repo MinBZK/regelrecht-corpus regulation/nl/amvb/besluit_inburgering_2021/2026-04-02.yaml',
  mvs19: 'jaarstukken 2019 van Maassluis: de verwachting is dat de wet op 1 juli 2021 wordt ingevoerd',
  rdam20: 'rapportage van Rotterdam over 2020: brief van november 2020, uitstel naar 1 januari 2022',
};
