/** Knows over which span each act is supported, and the gaps inside it that are known: no source was found, or the article did not exist. */

/** First month with amounts, and the first day without. */
export const ondersteund: Readonly<Record<string, { readonly van: string; readonly tot: string }>> = {
  participatiewet: { van: '2017-07-01', tot: '2027-01-01' },
  aow: { van: '2017-07-01', tot: '2027-01-01' },
  minimumloon: { van: '2017-07-01', tot: '2027-01-01' },
  inkomstenbelasting: { van: '2024-01-01', tot: '2027-01-01' },
  toeslagen: { van: '2024-01-01', tot: '2027-01-01' },
};

const voor = (reden: string, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, reden]));

const studietoeslag = ['21', '20', '19', '18', '17', '16', '15', 'stage'].flatMap((leeftijd) => [
  `pw-36b-${leeftijd}`,
  ...['2022-04-01', '2024-07-01', '2025-07-01'].map((vanaf) => `pw-36b-${leeftijd}-${vanaf}`),
]);

/** By table; a gap that is not here fails the build. */
export const bekendeGaten: Readonly<Record<string, string>> = {
  'wht-5-3': 'servicekosten tellen vanaf 2026 niet meer mee (art. 5 Wht)',
  'wht-19-2-a-een': 'vanaf 2026 hangt de normhuur niet meer van het inkomen af (art. 16, 17 Wht)',
  'wht-19-2-a-meer': 'vanaf 2026 hangt de normhuur niet meer van het inkomen af (art. 16, 17 Wht)',
  'wht-19-2-b-een': 'vanaf 2026 hangt de normhuur niet meer van het inkomen af (art. 16, 17 Wht)',
  'wht-19-2-b-meer': 'vanaf 2026 hangt de normhuur niet meer van het inkomen af (art. 16, 17 Wht)',
  'wht-17-1-c': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-17-1-d': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-17-2-een-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-17-2-meer-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-19-2-a-een-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-19-2-b-een-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-19-2-a-meer-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-19-2-b-meer-ouderen': 'huishoudens met de AOW-leeftijd zijn sinds 2025 geen eigen soort meer (art. 2 Wht)',
  'wht-21-2-a': 'de afbouw door inkomen bestaat sinds 2026 (art. 21 lid 2 Wht)',
  'wht-21-2-b': 'de afbouw door inkomen bestaat sinds 2026 (art. 21 lid 2 Wht)',
  'wml-8-1-a': 'het minimumloon per uur bestaat sinds 2024 (art. 8 Wml)',
  'zvw-43-2': 'alleen het bedrag van 2026 gevonden',
  'zvw-45-3': 'alleen het percentage van 2026 gevonden',
  ...voor('gelezen vanaf juli 2020', ['wml-8-4-18', 'wml-8-4-19', 'wml-8-4-20']),
  ...voor('categorieen van 2026 niet gevonden', ['sr-23-4-tweede', 'sr-23-4-derde', 'sr-23-4-vijfde']),
  ...voor('begon in 2022; alleen deze halfjaren gevonden', studietoeslag),
  ...voor('alleen het tarief van 2026 gevonden', [
    'normenbrief-bijstandspercentagetarief',
    'normenbrief-bijstandspercentagetarief-aow',
  ]),
  ...voor(
    'alleen de bedragen van 2025 gevonden',
    ['banenafspraak', 'arbeidsgehandicapt', 'oudere'].flatMap((wie) => [`wtl-${wie}-uur`, `wtl-${wie}-jaar`]),
  ),
  ...voor(
    'alleen de tekst van januari 2026 gezien',
    [
      '1-a',
      '1-b',
      '1-c',
      '1-d',
      '2-D',
      '2-E',
      '2-F',
      '2-G',
      '2-H',
      '2-I-een',
      '2-I-meer',
      '2-J-een',
      '2-J-meer',
      '2-K',
      '2-L',
      '2-zorg',
    ].map((plaats) => `rv-475da-${plaats}`),
  ),
  ...voor('alleen de bedragen vanaf 2023 gevonden', ['pw-15-2-b-waarde', 'pw-15-2-b-inleg']),
  'pw-20-verhoging': 'art. 20 lid 3 bestaat sinds 2026; daarvoor gaf de gemeente bijzondere bijstand (art. 12)',
  'pw-31-2-z': 'onderdelen z en aa bestaan sinds 2023',
  'pw-31-2-m': 'het bedrag van onderdeel m bestaat sinds 2026',
  ...voor('keuze van een gemeente voordat de wet een bedrag had', ['pw-31-2-m-gekozen-1200', 'pw-31-2-m-gekozen-2250']),
  ...voor('bedragen van voor 2025 niet gevonden', ['pw-31-2-k-maand', 'pw-31-2-k-jaar']),
  ...voor('deze soort middelen staat sinds deze dag in de wet', [
    'pw-middel-energietoeslag',
    'pw-middel-tegemoetkoming-alleenverdieners',
    'pw-middel-giften-boven-de-grens-van-onderdeel-m',
  ]),
  ...voor(
    'schijven alleen van januari tot en met juni 2026 gevonden',
    ['11', '12', '13', '14-alleen', '14-beiden', '14-een', '14-ander'].map((artikel) => `regeling-${artikel}`),
  ),
  ...voor(
    'normbedragen alleen van 2023 en 2024 gevonden',
    [
      'beroepsonderwijs-thuis',
      'beroepsonderwijs-uit',
      'hoger-onderwijs-thuis',
      'hoger-onderwijs-uit',
      'eenoudergezin',
    ].map((soort) => `wsf-3-18-${soort}`),
  ),
  ...voor('in werking op 1 januari 2027', ['pw-34a-1-c', 'pw-34b-1']),
};
