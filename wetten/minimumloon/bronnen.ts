/** Knows where each source key of the tables of this act points to. */
export const bronnen: Readonly<Record<string, string>> = {
  hrkw: 'https://www.hr-kiosk.nl/hoofdstuk/tabellen/minimumloon-tabellen and /minimumloon-tabellen-1',
  hsa18: 'https://horecasalarisadministratie.nl/minimumloon-2018-bekend/',
  vpt18: 'https://www.vpt.nl/nieuws/bedragen-minimumloon-per-1-juli-2018.html',
  bout18: 'https://boutkanenpartners.nl/minimumjeugdlonen-per-1-juli-2018/',
  hfp20: 'https://staging.helloflexpeople.com/bedragen-minimumloon-2020/',
  vb19: 'https://verstratenbergkamp.nl/minimumloon-juli-2019/',
  nfo20: 'https://www.nfofruit.nl/nieuws/wettelijk-minimumloon-per-1-januari-2020/',
  adm20: 'https://admaxi.nl/sociale-verzekeringen/minimumlonen-per-1-juli-2020',
  inl21: 'https://inlenersbeloning.com/wml2021-01/',
  puur21: 'https://puuraccountancy.nl/2021/05/12/wettelijk-minimumloon-per-1-juli-2021-verhoogd/',
  bout21: 'https://boutkanenpartners.nl/minimumloon-per-1-juli-2021/',
  teleg22: 'https://www.telegraaf.nl/financieel/1610020921',
  bb23: 'https://bijstandsbond.blogspot.com/2022/12/uitkeringsbedragen-per-1-januari-2023.html',
  stb22: 'https://zoek.officielebekendmakingen.nl/stb-2022-381.html',
  nbr23:
    'https://www.rijksoverheid.nl/onderwerpen/coronavirus-financiele-regelingen/documenten/publicaties/2023/06/07/normenbrief-1-juli-2023',
  nbr24:
    'https://www.rijksoverheid.nl/onderwerpen/uitkering-oudere-werklozen-ioaw-iow-ioaz/documenten/publicaties/2024/06/05/normenbrief-1-juli-2024-informatie-voor-gemeenten',
  wml25:
    'repo MinBZK/regelrecht refs/pull/60/head regulation/nl/wet/wet_minimumloon_en_minimumvakantiebijslag/2025-01-01.yaml (law text)',
  kb25: 'https://www.kamphuisberghuizen.nl/category/sociale-verzekeringen/',
  ro26: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/12/10/uitkeringsbedragen-per-1-januari-2026',
  metro25: 'https://www.metronieuws.nl/geld-carriere/2025/06/bedrag-bijstand-verhoogd-juli-2025/',
  verti26: 'https://www.vertiadvies.nl/kennisbank/minimumuurloon-naar-euro-14-71',
  nb26: 'repo MinBZK/regelrecht-mvp refs/heads/BES doc/experimenten/test1/bronnen/Normenbrief 1 januari 2026 _gecorrigeerd 9 dec.pdf (SZW Normenbrief)',
  stc2616505:
    'https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html (Regeling of 28 April 2026, nr 2026-0000107275), as cited in repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_minimumloon_en_minimumvakantiebijslag/2026-07-01.yaml',
};
