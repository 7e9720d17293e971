/** Knows what each bericht must tell its reader, and in what order. */
import { describe, expect, test } from 'vitest';
import { type Bericht, berichtsoorten, plainText, smallPrint } from './bericht.ts';
import { voorbeelden } from './voorbeelden.ts';

const tableOf = (bericht: Bericht) => bericht.blokken.find((blok) => blok.soort === 'tabel');

test.each`
  soort                     | tekst
  ${'ontvangstbevestiging'} | ${'Uw zaaknummer is Z-2026-01042'}
  ${'ontvangstbevestiging'} | ${'uiterlijk 14 januari 2027'}
  ${'ontvangstbevestiging'} | ${'uiterlijk 17 december 2026 een voorschot'}
  ${'ontvangstbevestiging'} | ${'ten minste 95%'}
  ${'gegevensverzoek'}      | ${'Het bankafschrift van oktober 2026.'}
  ${'gegevensverzoek'}      | ${'uiterlijk 5 december 2026'}
  ${'gegevensverzoek'}      | ${'staat stil vanaf 21 november 2026'}
  ${'toekenning'}           | ${'op de 25e van elke maand'}
  ${'toekenning'}           | ${'bezwaar maken. Dat kan tot en met 4 januari 2027'}
  ${'toekenning'}           | ${'onafhankelijke cliëntondersteuning'}
  ${'toekenning'}           | ${'Let op: De hoogste vrijlating per maand is geschat'}
  ${'afwijzing'}            | ${'De grens is € 8.000,00.'}
  ${'buiten behandeling'}   | ${'tot en met 5 december 2026'}
  ${'specificatie'}         | ${'Wij bewaren € 48,47 vakantietoeslag'}
  ${'herziening'}           | ${'Wij houden € 45,00 per maand in'}
  ${'ondertekenverzoek'}    | ${'Wij zetten de code nooit in een bericht.'}
`('$soort: $tekst', ({ soort, tekst }: { soort: keyof typeof voorbeelden; tekst: string }) => {
  expect(plainText(voorbeelden[soort]).replaceAll('\u00a0', ' ')).toContain(tekst);
});

describe('a decision', () => {
  test.each(['toekenning', 'afwijzing', 'buiten behandeling'] as const)('%s opens with its outcome', (soort) => {
    const [first] = voorbeelden[soort].blokken;
    expect(first).toMatchObject({ soort: 'alinea' });
    expect(first?.soort === 'alinea' && first.tekst).toMatch(/U krijgt bijstand|geen bijstand/);
  });

  test.each(['toekenning', 'afwijzing', 'buiten behandeling', 'herziening'] as const)(
    '%s names its articles',
    (soort) => {
      expect(voorbeelden[soort].artikelen.join()).toMatch(/artikel 6:4, 6:5 en 6:7/);
    },
  );
});

test('a revision shows the difference per month with its cause', () => {
  expect(tableOf(voorbeelden.herziening)?.rijen.map(({ cellen }) => cellen)).toEqual([
    ['oktober 2026', 'Uw loon van oktober was hoger.', 92_099, 88_349, -3_750],
    ['november 2026', 'Uw loon van oktober was hoger.', 92_099, 91_349, -750],
  ]);
});

test('every kind survives a round through JSON, as it is stored', () => {
  for (const soort of berichtsoorten) {
    expect(JSON.parse(JSON.stringify(voorbeelden[soort]))).toEqual(voorbeelden[soort]);
  }
});

test('the small print names each act once', () => {
  const artikelen = [
    'art. 11 lid 1 Participatiewet',
    'art. 31 lid 2 onderdeel n Participatiewet',
    'art. 4:5 lid 1 Algemene wet bestuursrecht',
  ];
  expect(smallPrint({ ...voorbeelden.afwijzing, artikelen })).toEqual([
    'Dit staat in de wet. Participatiewet: artikel 11 lid 1, 31 lid 2 onderdeel n; Algemene wet bestuursrecht: artikel 4:5 lid 1.',
  ]);
});
