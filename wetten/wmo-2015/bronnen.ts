/** Knows where each source key of the tables of the Wmo 2015 points to. */
export const bronnen: Readonly<Record<string, string>> = {
  wmo19:
    'https://www.zorg-plus.nl/ (abonnementstarief 2019) and https://www.asterzorg.nl/nieuws/aster-zorg/eigen-bijdrage-wmo-2019/',
  wmo20:
    'https://www.tiel.nl/veranderingen-eigen-bijdrage-wmo and https://www.zuidplas.nl/eigen-bijdrage-voor-wmo-voorzieningen/',
  zuid: 'https://www.zuidplas.nl/eigen-bijdrage-voor-wmo-voorzieningen/',
  wmo24: 'https://sameninoostgelre.nl/nieuws/eigen-bijdrage-wmo-in-2024-maximaal-e-2060-per-maand/',
  wmo25: 'https://www.woerdenwijzer.nl/Onderwerpen/Geld_en_recht/Wet_en_regelgeving/Abonnementstarief_Wmo',
  cak26: 'https://www.hetcak.nl/wet-maatschappelijke-ondersteuning/laatste-nieuws/verandering-eigen-bijdrage-wmo-2026',
};
