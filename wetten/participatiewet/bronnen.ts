/** Knows where each source key of the dated tables points to. */
export const bronnen: Readonly<Record<string, string>> = {
  heer17: 'https://www.heerenveen.nl/zorg-en-uitkeringen/bijstandsbedragen/ (pages of 2017)',
  abw44: 'https://allewetten.nl/content/abwnorm44.htm (refers to Stcrt. 2017, 36285)',
  abw45: 'https://st-ab.nl/abwnorm45.htm (refers to Stcrt. 2017, 68641)',
  baan18: 'https://www.baanbrekers.org/inkomen/uitkeringsbedragen/',
  hk19: 'https://www.hollandskroon.nl/inwoners/werk-inkomen/hoogte-bijstandsuitkeringen-2019',
  hrk: 'https://www.hr-kiosk.nl/hoofdstuk/tabellen/bijstand-tabellen-1',
  oss19: 'https://loket.oss.nl/Loket/product/656f4abfd9ce0c50370c32e5e17ed5de',
  kemp19: 'https://www.kempengemeenten.nl/normen-en-bedragen-minimabeleid',
  str19: 'https://www.stroomopwaarts.nl/Inwoners/Bijzondere_bijstand/MVS_regelingen/Hoogte_van_de_bijstandsuitkering',
  hsk19: 'https://www.heemskerk.nl/ondersteuning-werk-en-inkomen/normbedragen/',
  isd19: 'https://www.isdbollenstreek.nl/Inkomen/Actuele_bedragen/Bijstandsnormen_inkomen_en_eigen_vermogen',
  sv20: 'https://www.sociaalverhaal.com/hoogte-bijstandsuitkering-2020/',
  ven20: 'https://www.venray.nl/hoogte-bijstandsuitkering-100',
  sit20:
    'https://www.sittard-geleen.nl/Inwoners/Werk_en_inkomen/Laag_inkomen_of_schulden/Uitkeringsbedragen_Participatiewet',
  heer21: 'https://www.heerenveen.nl/zorg-en-uitkeringen/bijstandsbedragen/?searched_terms (page of 2021)',
  stab21: 'https://st-ab.nl/bijstandsnorm.htm',
  soa21: 'https://www.socialedienstoostachterhoek.nl/uitkering/levensonderhoud-normen/participatiewet-normen/',
  vel21: 'https://www.velsen.nl/inwoner/werk-en-inkomen/bijstandsnormen-per-1juli-2021',
  rr22: 'repo MinBZK/regelrecht corpus/regulation/nl/wet/participatiewet/2022-03-15.yaml (art. 21-23, law text)',
  heer22: 'https://www.heerenveen.nl/zorg-en-uitkeringen/bijstandsbedragen/ (page of 2022)',
  ven22: 'https://www.venray.nl/inkomensgrens-120 (120% table, divided by 1.2)',
  haar22: 'https://haarlemmermeergemeente.nl/normentabel',
  amf22: 'https://www.amersfoort.nl/werk-en-uitkering/werk-en-uitkering-tonen-op/bijstandsnormen-per-1-juli-2022.htm',
  rr23: 'repo MinBZK/regelrecht refs/pull/62/head regulation/nl/wet/participatiewet/2023-01-01.yaml (law text)',
  ven23: 'https://www.venray.nl/hoogte-en-betaling-bijstandsuitkering',
  heer23: 'https://www.heerenveen.nl/zorg-en-uitkeringen/bijstandsbedragen/ (page of 2023)',
  vel24a: 'https://www.velsen.nl/bijstandsnormen-per-1-januari-2024',
  wes24:
    'https://www.gemeentewestland.nl/aanvragen-en-regelen/toeslagen-vergoedingen-en-bijdragen/normenoverzicht-minimuminkomen-voor-de-bijzondere-bijstand (page of 2024)',
  rsd24: 'https://www.rsddeliemers.nl/uitkeringsbedragen-participatiewet',
  vel24b: 'https://www.velsen.nl/bijstandsnormen-per-1-juli-2024',
  die24: 'https://diemen.antwoordop.nl/bijstand/524296-overzicht-actuele-bijstandsbedragen',
  wmw24: 'https://www.westmaasenwaal.nl/bijstandsnormen',
  rr25: 'repo MinBZK/regelrecht refs/heads/feat/financieel_cv_RVO corpus/regulation/nl/wet/participatiewet/2025-01-01.yaml (law text)',
  wes25:
    'https://www.gemeentewestland.nl/aanvragen-en-regelen/toeslagen-vergoedingen-en-bijdragen/normenoverzicht-minimuminkomen-voor-de-bijzondere-bijstand (page of 2025)',
  ronl: 'repo sgort/linked-data-explorer examples/organizations/heusden/RONL_SZW_Bijstand.dmn',
  nb26: 'repo MinBZK/regelrecht-mvp refs/heads/BES doc/experimenten/test1/bronnen/Normenbrief 1 januari 2026 _gecorrigeerd 9 dec.pdf (SZW Normenbrief)',
  metro25: 'https://www.metronieuws.nl/geld-carriere/2025/06/bedrag-bijstand-verhoogd-juli-2025/',
  bwb26:
    'repo MinBZK/regelrecht-mvp refs/heads/BES doc/experimenten/test1/bronnen/BWBR0015703_2026-01-01_0.xml (official BWB text)',
  isd18:
    'http://www.isdbollenstreek.nl/Inkomen/Actuele_bedragen/Bijstandsnormen_inkomen_en_eigen_vermogen (page of 1 July 2018)',
  vel23: 'https://www.velsen.nl/bijstandsnormen-per-1-januari-2023',
  rsw23: 'https://www.rijswijk.nl/inkomens-en-vermogensgrenzen-1-januari-2023',
  bijlb:
    'repo MinBZK/regelrecht-mvp refs/heads/BES doc/experimenten/test0_rotterdam/bijlage_b_pipeline_algemene_bijstand.md (machine-written analysis: secondary, contains errors)',
  hilb: 'repo Hilbrand/ib-broncode src/js/belasting/belasting_data.js, huurtoeslag.ts (numbers of the proefberekening of the Belastingdienst)',
  rv26: 'repo MinBZK/regelrecht refs/pull/663/head corpus/regulation/nl/wet/wetboek_van_burgerlijke_rechtsvordering/2026-01-01.yaml',
  aow: 'repo MinBZK/regelrecht refs/heads/BES regulation/nl/wet/algemene_ouderdomswet/2026-01-01.yaml (art. 7a)',
  nos30: 'https://nos.nl/artikel/2543722-aow-leeftijd-blijft-in-2030-staan-op-67-jaar-en-drie-maanden',
  wel30: 'https://www.welingelichtekringen.nl/samenleving/aow-leeftijd-gaat-in-2030-niet-omhoog',
  syf31: 'https://syfers.nl/?p=2639',
  iasz: 'https://www.iasz.nl/bijstandsnormen-overige-bedragen (amounts of 2026-01-01)',
  zut20: 'https://zutphen.nl/bijstandsuitkering/werken-naast-uw-bijstand',
  bbb21: 'https://burobezwaarberoep.nl/bijverdienen-bijstand-2021/',
  soz20: 'https://www.sozawe-nw-fryslan.nl/werk-en-inkomen/bijstandsbedragen/',
  nun22: 'https://www.nunspeet.nl/laag-inkomen-en-uitkering/normen',
  vrij: 'repo rustyx/vrij-loon src/js/ib2026.js (cites Belastingdienst bijlage nieuwsbrief loonheffingen 2026)',
  cvdr701597:
    'https://lokaleregelgeving.overheid.nl/CVDR701597 (Beleidsregels giften en kostenvoordelen Participatiewet Rotterdam 2023)',
  wsf24:
    'repo MinBZK/regelrecht corpus/regulation/nl/wet/wet_studiefinanciering_2000/2024-01-01.yaml (art. 3.18, 3.18a)',
  pw1701:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2017-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2017-01-01)',
  pw1707:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2017-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2017-07-01)',
  pw1801:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2018-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2018-01-01)',
  pw1807:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2018-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2018-07-01)',
  pw1901:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2019-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2019-01-01)',
  pw1907:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2019-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2019-07-01)',
  pw2001:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2020-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2020-01-01)',
  pw2007:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2020-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2020-07-01)',
  pw2101:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2021-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2021-01-01)',
  pw2107:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2021-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2021-07-01)',
  pw2201:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2022-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2022-01-01)',
  pw2207:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2022-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2022-07-01)',
  pw2307:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2023-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2023-07-01)',
  pw2401:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2024-01-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2024-01-01)',
  pw2407:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2024-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2024-07-01)',
  pw2507:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2025-07-01.yaml (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2025-07-01)',
  pw2607:
    'repo MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml, commit 0708b6e9dffc4351e2f8099cc354ed878fc1b71d (official consolidated text, https://wetten.overheid.nl/BWBR0015703/2026-07-01)',
  stb15420: 'https://zoek.officielebekendmakingen.nl/stb-2015-420.html',
  stb17433: 'https://zoek.officielebekendmakingen.nl/stb-2017-433.html',
  boete: 'https://lokaleregelgeving.overheid.nl/CVDR662356/1',
  omgw: 'https://omgevingsweb.nl/wetgeving/wetboek-van-strafrecht/eerste-boek-algemene-bepalingen/titel-ii-straffen/artikel-23',
  bbsz: 'repo MinBZK/regelrecht-corpus regulation/nl/amvb/boetebesluit_socialezekerheidswetten/2018-11-14.yaml',
  crvb: 'https://hse.sdu.nl/content/ECLI_NL_CRVB_2016_12 (ECLI:NL:CRVB:2016:12)',
  stc17: 'https://zoek.officielebekendmakingen.nl/stcrt-2017-68248.html',
  wsp15: 'https://wsprijnmond.nl/actueel/vergoeding-van-werkgeverslasten-bij-loonkostensubsidie-blijft-gelijk/',
  nn90: 'https://noordnegentig.nl/nieuws/aanpassing-vergoeding-werkgeverslasten-bij-loonkostensubsidie',
  awvn: 'https://www.awvn.nl/nieuws/vergoeding-werkgeverslasten-loonkostensubsidie-mhoog/',
  lsp: 'https://lsplonen.nl/uniformering-no-risk-polis-en-premiekortingen-doelgroep-banenafspraak/',
  wtl25:
    'repo MinBZK/regelrecht refs/heads/feat/financieel_cv_RVO corpus/regulation/nl/wet/wet_tegemoetkomingen_loondomein/2025-01-01.yaml',
  svm26: 'https://www.salarisvanmorgen.nl/2025/12/17/wijzigingen-op-szw-gebied-per-1-januari-2026/',
  zt26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_de_zorgtoeslag/2026-01-01.yaml (art. 2)',
  ht26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_de_huurtoeslag/2026-01-01.yaml (art. 13-21)',
  kgb26: 'repo MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_het_kindgebonden_budget/2026-07-01.yaml (art. 2)',
  otsl: 'https://www.overtoeslagen.nl/actueel/nieuws/2025/11/24/bedragen-huurtoeslag-en-andere-toeslagen-2026-bekend',
  taxl: 'https://taxlive.nl/nl/documenten/vn-vandaag/standaardpremie-en-bestuursrechtelijke-premies-2026-vastgesteld',
};
