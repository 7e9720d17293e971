/** Proves a programme on the screen: begun in the file, a week planned and attended, work chosen by the resident, figures and a new definition by two. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string) => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

/** Three boxes of one day. */
const vulDag = async (page: Awaited<ReturnType<typeof staff>>, veld: string, dag: string): Promise<void> => {
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-');
  for (const [deel, waarde] of [
    ['dag', dagnummer],
    ['maand', maand],
    ['jaar', jaar],
  ] as const)
    await page.locator(`[name="${veld}-${deel}"]`).fill(String(Number(waarde)));
};

test('Werkloont: begun by the coach, planned, attended, and the work chosen by the resident himself', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/programma`);
  await henk.getByText('U doet nu nergens aan mee').waitFor();
  await expectInOrder(henk, 'programma-leeg');
  const persoonId: string = await henk.evaluate(
    async () => (await (await fetch('/api/v1/sessie')).json()).actor.persoonId,
  );

  const selma = await staff('Selma Yilmaz');
  await selma.goto(`${proef.adres}/professional/personen/${persoonId}/programmas`);
  await selma.getByLabel('Welk programma?').selectOption('Werkloont');
  await selma.getByRole('button', { name: 'Ga verder' }).click();
  await selma.getByText('Op zijn laatst 7 maart 2027').waitFor();
  for (const vraag of await selma.locator('#doen-startprogramma fieldset').all())
    if ((await vraag.getByLabel('Ja', { exact: true }).count()) > 0)
      await vraag.getByLabel('Ja', { exact: true }).check();
  for (const veld of ['aangemeld', 'van']) await vulDag(selma, `startprogramma-${veld}`, '2026-11-23');
  await vulDag(selma, 'startprogramma-tot', '2027-03-08');
  await selma.getByRole('button', { name: 'Begin dit programma' }).click();
  await selma.getByText('Dit duurt te lang').first().waitFor();
  await vulDag(selma, 'startprogramma-tot', '2027-03-07');
  await expectInOrder(selma, 'programma-beginnen');
  await selma.getByRole('button', { name: 'Begin dit programma' }).click();
  await selma.waitForURL(/deelnamen\/[0-9a-f-]{36}\?gelukt=startprogramma/);

  await selma.getByLabel('Welke dag?').first().selectOption('maandag 23 november');
  await selma.locator('[name="blok-onderdeel"]').selectOption('werk');
  await selma.locator('[name="blok-van"]').fill('09:00');
  await selma.locator('[name="blok-tot"]').fill('17.00');
  await selma.locator('[name="blok-wat"]').fill('Kwekerij aan de Kade');
  await selma.getByRole('button', { name: 'Zet in de agenda' }).last().click();
  await selma.getByText('nog 8 uur te plannen').waitFor();
  await selma.getByRole('button', { name: /^Was er:/ }).click();
  await selma.getByText('ja, 8 uur').waitFor();
  await expectInOrder(selma, 'programma-deelname');

  await henk.goto(`${proef.adres}/programma`);
  await henk.getByText('Kwekerij aan de Kade').waitFor();
  await henk.getByLabel('vrijwilligerswerk').check();
  await henk.getByLabel('Wat wilt u doen?').fill('Helpen in de moestuin');
  await henk.getByRole('button', { name: 'Kies dit' }).click();
  await henk.getByText('Er is eerst iets anders').first().waitFor();
  await henk.getByLabel('Waarom lukt wat ervoor staat nu niet?').fill('Ik zoek nog.');
  await expectInOrder(henk, 'programma-mijn');
  await henk.getByRole('button', { name: 'Kies dit' }).click();
  await henk.getByText('U koos vrijwilligerswerk: Helpen in de moestuin').waitFor();
  await expectInOrder(henk, 'programma-mijn-gekozen');

  await selma.goto(`${proef.adres}/professional/programmas`);
  await selma.getByRole('link', { name: 'Werkloont' }).waitFor();
  await expectInOrder(selma, 'programma-lijst');
  await selma.getByRole('link', { name: 'Werkloont' }).click();
  await selma.getByRole('link', { name: /Velde/ }).waitFor();
  // Werkloont has no phases: no column without a word in it
  await expect.poll(() => selma.getByRole('columnheader', { name: 'Fase' }).count()).toBe(0);
  await expectInOrder(selma, 'programma-een');
});

test('a definition: what is wrong is pointed out, proposed by one and set by another', async () => {
  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/programmas/voorstellen`);
  const versie = {
    bron: 'Raadsvoorstel voorbeeld',
    vanaf: '2027-01-01',
    doelgroep: [],
    duur: { weken: 8 },
    verlengen: 0,
    fasen: [],
    uren: [{ onderdeel: 'sport', minstens: 9, hoogstens: 6 }],
    keuzes: [],
    nietNaast: [],
    termijnen: [],
    uitkomsten: [{ naam: 'fitter', betekenis: 'hij voelt zich fitter' }],
    indicatoren: [],
    gaten: [],
  };
  const tekst = (uren: object[]) =>
    JSON.stringify({ naam: 'Samen fit', belofte: 'U wordt fitter.', versies: [{ ...versie, uren }] });
  await femke.getByLabel('Definitie (JSON)').fill(tekst(versie.uren));
  await femke.getByRole('button', { name: 'Kijk het na' }).click();
  await femke.getByText('versies[0].uren[0].minstens').waitFor();
  await expectInOrder(femke, 'programma-keuring');
  await femke.getByLabel('Definitie (JSON)').fill(tekst([{ onderdeel: 'sport', hoogstens: 6 }]));
  await femke.getByRole('button', { name: 'Stel een programma voor' }).click();
  await femke.waitForURL(/gelukt=stelprogramma/);
  await expect.poll(() => femke.getByRole('button', { name: 'Stel vast' }).count()).toBe(0);

  const ahmed = await staff('Ahmed Saidi');
  await ahmed.goto(`${proef.adres}/professional/programmas/voorstellen`);
  await expectInOrder(ahmed, 'programma-voorstel');
  await ahmed.getByRole('button', { name: 'Stel vast' }).click();
  await ahmed.waitForURL(/gelukt=stelvast/);
  await ahmed.goto(`${proef.adres}/professional/programmas/samen-fit`);
  await ahmed.getByText('sport: hoogstens 6 uur per week.').waitFor();
});

test('a stock with its pace, and a quota that is written down', async () => {
  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/programmas/taaleis-in-beeld`);
  await femke.getByText('5.750', { exact: true }).first().waitFor();
  await femke.getByText('479,2 toen er geteld werd').waitFor();
  await expectInOrder(femke, 'programma-voorraad');
  await femke.goto(`${proef.adres}/professional/programmas/huisvesting-statushouders`);
  await femke.locator('summary', { hasText: 'Leg een taakstelling vast' }).click();
  await femke.getByLabel('Wat wordt geteld?').selectOption('gehuisvest op');
  await vulDag(femke, 'taakstelling-van', '2027-01-01');
  await vulDag(femke, 'taakstelling-tot', '2027-06-30');
  await femke.getByLabel('Aantal', { exact: true }).fill('40');
  await femke.getByLabel('Waar staat het?').fill('Brief van het Rijk, voorbeeld');
  await femke.getByRole('button', { name: 'Leg een taakstelling vast' }).click();
  await femke.waitForURL(/gelukt=taakstelling/);
  await femke.getByText('1 januari 2027 tot en met 30 juni 2027').waitFor();
  await expectInOrder(femke, 'programma-taakstelling');
});
