/** Proves the perspective on the screen: told and chosen by the resident, written down with his coach, read by him first, and counted for the team. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let persoonId: string;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

test('a resident tells what he did, chooses what he can and sees how far it is', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/perspectief`);
  await henk.locator('.sk-back', { hasText: 'Mijn plan' }).waitFor();
  const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
  ({ persoonId } = ((await sessie.json()) as { actor: { persoonId: string } }).actor);
  await henk.getByText('Dit is een voorbeeld met 6 beroepen').waitFor();
  await expectInOrder(henk, 'perspectief-leeg');
  await henk.getByRole('link', { name: 'Zet erbij wat u deed' }).click();
  await henk.getByRole('link', { name: 'Werk', exact: true }).click();
  await henk.getByLabel('Zoek een beroep dat erop lijkt').fill('bordenwasser');
  await henk.getByRole('button', { name: 'Zoek' }).click();
  await henk.getByLabel('keukenhulp').check();
  await henk.getByLabel('Vanaf welk jaar?').fill('twee');
  await henk.getByRole('button', { name: 'Ga verder' }).click();
  await henk.getByText('Vul een jaar in met vier cijfers').first().waitFor();
  await henk.getByLabel('keukenhulp').check();
  await henk.getByLabel('Vanaf welk jaar?').fill('2012');
  await henk.getByRole('button', { name: 'Ga verder' }).click();
  await henk.waitForURL(/ervaring\/[0-9a-f-]{36}/);
  await henk.getByLabel('volgens recept werken').waitFor();
  await expect.poll(() => henk.locator(':checked').count()).toBe(0);
  for (const naam of ['volgens recept werken', 'voedsel voorbereiden', 'in een horecateam werken'])
    await henk.getByLabel(naam).check();
  await expectInOrder(henk, 'perspectief-vaardigheden');
  await henk.getByRole('button', { name: 'Bewaar wat ik kan' }).click();
  await henk.getByText('3 vaardigheden die u zelf koos').waitFor();

  await henk.getByRole('button', { name: 'Dit wil ik: keukenhulp' }).click();
  await henk.locator('#wil').getByText('U heeft 3 van de 20 vaardigheden').waitFor();
  await henk.getByRole('link', { name: 'Zet een certificaat erbij' }).click();
  await henk.getByLabel('Hoe heet het?').fill('Hygiëne in de keuken');
  await henk.getByLabel('Van wie kreeg u het?').fill('Buurthuis Zuid');
  await henk.getByLabel('Dag').fill('31');
  await henk.getByLabel('Maand').fill('2');
  await henk.getByLabel('Jaar').fill('2026');
  await henk
    .getByLabel('Is het een deel van iets groters?')
    .selectOption({ label: 'Basis horeca: Hygiëne en veilig eten' });
  await henk.getByRole('button', { name: 'Zet het erbij' }).click();
  await henk.getByText('Deze dag bestaat niet').first().waitFor();
  await henk.getByLabel('Dag').fill('28');
  await henk.getByRole('button', { name: 'Zet het erbij' }).click();
  await henk.getByText('Basis horeca: 1 van 4 delen').first().waitFor();
  await expectInOrder(henk, 'perspectief');
});

test('a coach writes it down, states facts and sets the group; the resident reads it at once and answers', async () => {
  const selma = await staff('Selma Yilmaz');
  const pagina = `${proef.adres}/professional/personen/${persoonId}/perspectief`;
  await selma.goto(pagina);
  await selma.getByRole('heading', { name: 'Perspectief', exact: true }).waitFor();
  const doen = selma.locator('#doen');
  await doen.getByRole('button', { name: 'Schrijf het perspectief op' }).click();
  await selma.getByRole('alert').first().waitFor();
  await doen.getByLabel('Wat kan de inwoner?').fill('Koken voor een groep, en rustig blijven als het druk is.');
  await doen.getByLabel('Wat wil de inwoner?').fill('Werken in een keuken, niet in de avond.');
  await doen.getByLabel('Wat is de volgende stap?').fill('Een dag meelopen in de keuken van het ziekenhuis.');
  await doen.getByText('Wat in de weg staat, naast werk').click();
  await doen.getByLabel('Schulden').fill('Er loopt een afspraak met een deurwaarder.');
  await expectInOrder(selma, 'perspectief-coach-opschrijven');
  await doen.getByRole('button', { name: 'Schrijf het perspectief op' }).click();
  await selma.getByText('De inwoner kan het nu lezen.').waitFor();

  for (const [vraag, antwoord] of [
    ['Zegt een arts of deskundige', 'Nee'],
    ['Werkte de inwoner in de afgelopen', 'Nee'],
    ['Had de inwoner ooit betaald werk', 'Ja'],
  ] as const) {
    const feit = selma.locator('#doen-groepsfeit');
    await feit.getByText(vraag).waitFor();
    await feit.getByLabel(antwoord, { exact: true }).check();
    await feit.getByLabel('Waar staat dat of wie zei het?').fill('Gesprek van vandaag');
    await feit.getByRole('button', { name: 'Leg dit feit vast' }).click();
  }
  await selma.getByText('Uit de feiten volgt: Intensief.').waitFor();
  await doen.getByLabel('Waarom deze groep?').fill('Henk wil graag hulp bij het zoeken.');
  await doen.getByRole('button', { name: 'Stel de groep vast' }).click();
  await selma.getByText('Nu: Intensief').waitFor();
  await expectInOrder(selma, 'perspectief-coach');

  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/perspectief`);
  await henk.getByText('Uw coach schreef iets op').waitFor();
  await henk.getByText('Er is geen aantal sollicitaties voor u afgesproken.').waitFor();
  await henk.getByLabel('Nee, dit klopt niet helemaal').check();
  await henk.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
  await henk.getByText('Zeg wat er niet klopt').first().waitFor();
  await henk.getByLabel('Wat wilt u erbij zeggen?').fill('Ik kan ook bakken.');
  await expectInOrder(henk, 'perspectief-antwoord');
  await henk.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
  await henk.getByText('U zei op 23 november 2026 dat dit niet helemaal klopt.').waitFor();
  await selma.goto(pagina);
  await selma.getByText('Ik kan ook bakken.').waitFor();
});

test('the team leader makes a cohort, and sees how far it is', async () => {
  const thomas = await staff('Thomas Bos');
  await thomas.goto(`${proef.adres}/professional/uitrol`);
  await thomas.getByText('Er is nog geen cohort').waitFor();
  const doen = thomas.locator('#doen');
  await doen.getByLabel('Naam', { exact: true }).fill('Nieuwe instroom');
  await doen.getByLabel('Dag', { exact: true }).fill('1');
  await doen.getByLabel('Maand').fill('10');
  await doen.getByLabel('Jaar').fill('2026');
  await doen.getByRole('button', { name: 'Maak een cohort' }).click();
  await thomas.getByText('Het cohort is gemaakt.').waitFor();
  await proef.sql(
    `insert into gm0599.intake_cohortlid (persoon_id, cohort_id, sinds, door)
     select w.persoon_id, c.id, '2026-11-23T09:00:00Z', 'proef' from gm0599.intake_beroepswens w, gm0599.intake_cohort c`,
  );
  await thomas.goto(`${proef.adres}/professional/uitrol`);
  await thomas.getByText('klaar sinds 23 nov 2026').waitFor();
  await expectInOrder(thomas, 'uitrol');
  await thomas.getByRole('link', { name: 'Nieuwe instroom' }).click();
  await thomas.getByText('Niemand wacht meer').waitFor();
  // a group by what was set: counted first, and only then put in
  const vul = thomas.locator('#doen-vul');
  await vul.getByRole('button', { name: 'Tel eerst' }).click();
  await vul.getByText('Er is nog niets gekozen').first().waitFor();
  await vul.getByLabel('Intensief').check();
  await vul.getByRole('button', { name: 'Tel eerst' }).click();
  await vul.getByText('Dit geldt voor niemand').waitFor();
  await proef.sql(
    `insert into gm0599.intake_groepskeuze (persoon_id, definitie, groep, reden, door, door_naam, op)
     select gen_random_uuid(), definitie, groep, reden, door, door_naam, op from gm0599.intake_groepskeuze`,
  );
  await vul.getByRole('button', { name: 'Tel eerst' }).click();
  await vul.getByText('Dit geldt voor 1 inwoner').waitFor();
  await expectInOrder(thomas, 'uitrol-vullen');
  await vul.getByRole('button', { name: 'Zet deze inwoner in het cohort' }).click();
  await thomas.getByText('Zij staan in dit cohort.').waitFor();
  await thomas.getByText('1 inwoner in: Intensief').waitFor();
});

test('a policy officer reads the groups in words; a definition that contradicts itself is refused with its place', async () => {
  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/definities`);
  await femke.getByText('Wanneer wordt welke groep voorgesteld?').waitFor();
  await expectInOrder(femke, 'definities');
  const doen = femke.locator('#doen');
  await doen.getByText('Leg een nieuwe vast').first().click();
  await doen.getByLabel('Dag', { exact: true }).fill('1');
  await doen.getByLabel('Maand').fill('1');
  await doen.getByLabel('Jaar').fill('2027');
  await doen.getByLabel('Waar is dit besloten?').fill('Besluit van het college');
  const veld = doen.getByLabel('De definitie (JSON)');
  const goed = JSON.parse(await veld.inputValue());
  goed.groepen.at(-1).plichten.sollicitatiesPerWeek = 1;
  await veld.fill(JSON.stringify(goed));
  await doen.getByRole('button', { name: 'Leg een nieuwe vast' }).click();
  await femke.getByText('/groepen/3/plichten/sollicitatiesPerWeek').first().waitFor();
  goed.groepen.at(-1).plichten.sollicitatiesPerWeek = null;
  await doen.getByLabel('De definitie (JSON)').fill(JSON.stringify(goed));
  await doen.getByRole('button', { name: 'Leg een nieuwe vast' }).click();
  await femke.getByText('De definitie is vastgelegd.').waitFor();
});
