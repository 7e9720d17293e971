/** Proves the story from the first question to the last, and every input that is refused by name. */
import type { Actor, Json } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakeactsOf, vraagIn, vragenIn } from './intakeacts.voorbeelden.ts';
import { famke, femke, joris, joyce, openWereld, rob, rustig, samira, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let acts: ReturnType<typeof intakeactsOf>;
beforeAll(async () => {
  wereld = await openWereld();
  acts = intakeactsOf(wereld);
});
afterAll(() => wereld.close());

describe('Henk vertelt zijn verhaal, alleen', () => {
  let id: string;

  test('begint bij geld, bewaart, en gaat verder waar hij was', async () => {
    const leeg = await wereld.call(wereld.henk, 'GET /mijn/intake');
    expect(leeg.body).toEqual({ intake: null, uitnodiging: null, namens: [] });
    const intake = await acts.begin(wereld.henk);
    id = intake.id;
    expect(intake).toMatchObject({ wijze: 'alleen', aanleiding: 'melding', volgende: 'geld-nu', startAf: false });
    const na = await acts.zeg(wereld.henk, id, {
      'inkomen.eten': true,
      'inkomen.nu': ['uitkering'],
      'inkomen.aanvraag': true,
    });
    expect(na.body.volgende).toBe('rekeningen');
    const later = await wereld.call(wereld.henk, 'GET /mijn/intake');
    expect(later.body.intake).toMatchObject({ id, volgende: 'rekeningen' });
    expect((await wereld.call(wereld.henk, 'POST /mijn/intakes', { body: {} })).body.code).toBe('INTAKE_LOOPT_AL');
  });

  test('wat wij al weten staat er, met bron en dag; een onmogelijke waarde niet; overnemen houdt de bron', async () => {
    const henk = await acts.vertel(wereld.henk, id, rustig);
    expect(henk.startAf).toBe(true);
    const bekend = vraagIn(henk, 'kinderen.aantal')?.bekend;
    // 99 children cannot be an answer, so what the application says is not filled in
    expect(bekend).toBeNull();
    const { body } = await wereld.call(wereld.fatima, 'POST /mijn/intakes', { body: {} });
    expect(vraagIn(body, 'inkomen.aanvraag')?.bekend).toMatchObject({
      waarde: true,
      bron: 'aanvraag',
      datum: '2026-10-03',
    });
    await acts.zeg(wereld.fatima, body.id, { 'inkomen.aanvraag': true });
    const [rij] = await wereld.sql(`select herkomst from gm0599.intake_antwoord where intake_id = '${body.id}'`);
    expect(rij?.['herkomst']).toEqual({ bron: 'aanvraag', datum: '2026-10-03' });
  });

  test('alleen wat hij koos komt daarna: zijn vrijwilligerswerk, omdat hij dat doet', async () => {
    const henk = await acts.vertel(wereld.henk, id, { 'werk.nu': ['vrijwillig'], 'werk.laatst': null });
    expect(henk.bladzijden.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['werk-nu', 'vrijwilligerswerk', 'kinderen']),
    );
    expect(henk.bladzijden.map(({ code }: { code: string }) => code)).not.toContain('schuld');
    expect(henk.volgende).toBe('vrijwilligerswerk');
  });

  test('verbeteren legt een nieuwe versie ernaast; wie een oude versie zag hoort wie het veranderde', async () => {
    const goed = await acts.zeg(wereld.henk, id, { 'wonen.slaapt': 'bij' }, 1);
    expect(vraagIn(goed.body, 'wonen.slaapt')?.antwoord).toMatchObject({ waarde: 'bij', versie: 2 });
    expect(vraagIn(goed.body, 'wonen.slaapt')?.antwoord?.eerder.map(({ tekst }) => tekst.nl)).toEqual([
      'In mijn eigen huis of huurhuis',
    ]);
    const oud = await acts.zeg(samira, id, { 'wonen.slaapt': 'opvang' }, 1, '/intakes');
    expect([oud.status, oud.body.code]).toEqual([409, 'ANTWOORD_INTUSSEN_GEWIJZIGD']);
    expect(oud.body.detail).toContain('henk');
    const versies = await wereld.sql(
      `select versie, waarde from gm0599.intake_antwoord where intake_id = '${id}' and vraag = 'wonen.slaapt' order by versie`,
    );
    expect(versies).toEqual([
      { versie: 1, waarde: 'woning' },
      { versie: 2, waarde: 'bij' },
    ]);
    // the same answer again is no version
    expect((await acts.zeg(wereld.henk, id, { 'wonen.slaapt': 'bij' }, 1)).status).toBe(200);
    expect(await acts.events('IntakeGecorrigeerd')).toHaveLength(1);
  });

  test('twee tegelijk: een wint, de ander hoort het', async () => {
    const uitkomsten = await Promise.all([
      acts.zeg(wereld.henk, id, { 'begin.belangrijk': 'A' }, 1),
      acts.zeg(samira, id, { 'begin.belangrijk': 'B' }, 1, '/intakes'),
    ]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('afronden een keer; verbeteren kan daarna nog; de database laat niets heropenen', async () => {
    const af = await wereld.call(wereld.henk, `POST /mijn/intakes/${id}/afronding`);
    expect(af.body.afgerondOp).toBe('2026-11-02T09:00:00Z');
    const weer = await wereld.call(wereld.henk, `POST /mijn/intakes/${id}/afronding`);
    expect([weer.status, weer.body.code]).toEqual([409, 'INTAKE_AL_AFGEROND']);
    expect((await acts.zeg(wereld.henk, id, { 'wonen.slaapt': 'woning' }, 2)).status).toBe(200);
    await expect(
      wereld.sql(`update gm0599.intake set afgerond_op = null, afgerond_door = null where id = '${id}'`),
    ).rejects.toThrow(/stays closed/);
  });

  test('een volgende keer staat er wat hij eerder zei', async () => {
    wereld.db.clock.advance({ hours: 24 });
    const weer = await acts.begin(wereld.henk);
    expect(weer).toMatchObject({ aanleiding: 'aandacht' });
    expect(vraagIn(weer, 'wonen.slaapt')?.bekend).toMatchObject({
      waarde: 'woning',
      bron: 'eerdere intake',
      datum: '2026-11-02',
    });
  });
});

describe('wat niet kan', () => {
  test.each<[string, Readonly<Record<string, Json>>, string]>([
    ['een vraag die niet bestaat', { 'schulden.bestaatniet': 'ja' }, 'VRAAG_ONBEKEND'],
    ['een vraag die niet gesteld is', { 'schulden.dreigt': ['niets'] }, 'VRAAG_NIET_GESTELD'],
    ['een antwoord dat er niet bij staat', { 'wonen.slaapt': 'kasteel' }, 'INTAKEANTWOORD_ONJUIST'],
    ['ja waar een keuze hoort', { 'wonen.slaapt': true }, 'INTAKEANTWOORD_ONJUIST'],
  ])('%s', async (_, antwoorden, code) => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const uitkomst = await acts.zeg(wereld.fatima, body.intake.id, antwoorden);
    expect([uitkomst.status, uitkomst.body.code]).toEqual([422, code]);
  });

  test('afronden voor het begin gedaan is', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const uitkomst = await wereld.call(wereld.fatima, `POST /mijn/intakes/${body.intake.id}/afronding`);
    expect([uitkomst.status, uitkomst.body.code]).toEqual([409, 'INTAKE_BEGIN_NIET_AF']);
  });

  test('het verhaal van een ander, en dat van een andere gemeente, bestaat niet', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    for (const wie of [wereld.henk, wereld.sandra]) {
      expect((await wereld.call(wie, `GET /mijn/intakes/${body.intake.id}`)).body.code).toBe('INTAKE_NIET_GEVONDEN');
    }
    expect((await wereld.call(wereld.sandra, `GET /mijn/intake?voor=${wereld.fatima.persoonId}`)).status).toBe(404);
    expect((await wereld.call(joris, `GET /intakes/${body.intake.id}`)).status).toBe(404);
    expect((await wereld.call(rob, `GET /intakes/${body.intake.id}`)).status).toBe(403);
  });
});

describe('een tussenpersoon', () => {
  const machtiging = {
    naam: 'M. de Jong',
    organisatie: 'Humanitas',
    grond: 'Machtiging op papier',
    vanaf: '2026-11-01',
  };
  const samen = (body: object) =>
    wereld.call(joyce, 'POST /intakes', { body: { persoonId: wereld.karim.persoonId, ...body } });

  test('zonder machtiging, of met een die vandaag niet geldt, wordt geweigerd', async () => {
    expect((await samen({ wijze: 'tussenpersoon' })).body.code).toBe('MACHTIGING_ONTBREEKT');
    expect((await samen({ wijze: 'samen', machtiging })).body.code).toBe('MACHTIGING_ONTBREEKT');
    const morgen = { ...machtiging, vanaf: '2026-11-04' };
    expect((await samen({ wijze: 'tussenpersoon', machtiging: morgen })).body.code).toBe('MACHTIGING_NIET_GELDIG');
    const gisteren = { ...machtiging, tot: '2026-11-03' };
    expect((await samen({ wijze: 'tussenpersoon', machtiging: gisteren })).body.code).toBe('MACHTIGING_NIET_GELDIG');
  });

  test('wie aangemeld is als vertegenwoordiger vertelt, en leest alleen wat hij zelf vertelde', async () => {
    const voor = wereld.karim.persoonId;
    const { namens } = (await wereld.call(wereld.sandra, 'GET /mijn/intake')).body;
    expect(namens).toEqual([{ persoonId: voor, naam: 'K. Ouali' }]);
    const { status, body } = await wereld.call(wereld.sandra, 'POST /mijn/intakes', { body: { voor } });
    expect([status, body.wijze, body.machtiging.naam]).toEqual([201, 'tussenpersoon', 'sandra']);
    await acts.zeg(wereld.sandra, body.id, { 'inkomen.eten': true });
    const [rij] = await wereld.sql(`select bron, door from gm0599.intake_antwoord where intake_id = '${body.id}'`);
    expect(rij).toEqual({ bron: 'tussenpersoon', door: 'sandra' });
    // Karim himself reads it, and can correct it
    expect((await wereld.call(wereld.karim, 'GET /mijn/intake')).body.intake.id).toBe(body.id);
    await acts.vertel(wereld.karim, body.id, { ...rustig, 'wonen.slaapt': 'straat' });
    // what he says himself in it is his: she reads back her own words, and no signal that his answers raised
    const terug = await wereld.call(wereld.sandra, `GET /mijn/intakes/${body.id}`);
    const gelezen = vragenIn(terug.body).filter(({ antwoord }) => antwoord !== null);
    expect([gelezen.map(({ code }) => code), terug.body.signalen]).toEqual([['inkomen.eten'], []]);
    expect((await wereld.call(wereld.karim, `GET /mijn/intakes/${body.id}`)).body.signalen).toHaveLength(1);
    const over = await acts.zeg(wereld.sandra, body.id, { 'wonen.slaapt': 'woning' });
    expect([over.status, over.body.code]).toEqual([409, 'ANTWOORD_INTUSSEN_GEWIJZIGD']);
    expect((await acts.zeg(wereld.karim, body.id, { 'inkomen.eten': false }, 1)).status).toBe(200);
    const bronnen = await wereld.sql(
      `select distinct bron, door from gm0599.intake_antwoord where intake_id = '${body.id}' order by door`,
    );
    expect(bronnen).toEqual([
      { bron: 'inwoner', door: 'karim' },
      { bron: 'tussenpersoon', door: 'sandra' },
    ]);
    await wereld.call(wereld.karim, `POST /mijn/intakes/${body.id}/afronding`);
    const eigen = await acts.begin(wereld.karim);
    expect((await wereld.call(wereld.sandra, `GET /mijn/intakes/${eigen.id}`)).status).toBe(404);
    expect((await wereld.call(wereld.sandra, `GET /mijn/intake?voor=${voor}`)).body.intake.id).toBe(body.id);
    await acts.vertel(wereld.karim, eigen.id, rustig);
    await wereld.call(wereld.karim, `POST /mijn/intakes/${eigen.id}/afronding`);
    // a next time she starts from what she told before, and not from what he told
    const weer = (await wereld.call(wereld.sandra, 'POST /mijn/intakes', { body: { voor } })).body;
    expect(vraagIn(weer, 'inkomen.eten')?.bekend).toMatchObject({ waarde: true, bron: 'eerdere intake' });
    expect(vraagIn(weer, 'wonen.slaapt')?.bekend).toBeNull();
  });
});

describe('de gemeente maakt de vragen haar eigen', () => {
  const vraag = {
    code: 'wijk.vraagraak',
    soort: 'ja of nee',
    tekst: { nl: 'Kent u Vraagraak?', en: 'Do you know Vraagraak?' },
  };
  const vanaf = '2026-12-01';

  test('een boom die zichzelf tegenspreekt wordt geweigerd met de plaats, en niet bewaard', async () => {
    const kring = { ...vraag, alleenAls: [{ vraag: 'wijk.vraagraak', is: [true] }] };
    const body = { vanaf, aanpassing: { erbij: [{ groep: 'mensen', vraag: kring }] } };
    const keuring = await wereld.call(femke, 'POST /intakevragen/keuring', { body });
    expect([keuring.status, keuring.body.code]).toEqual([422, 'BOOM_SPREEKT_ZICH_TEGEN']);
    expect(keuring.body.detail).toContain('wijk.vraagraak.alleenAls: draait in een kring');
    const weigering = await wereld.call(femke, 'POST /intakevragen', { body: { ...body, reden: 'Vraagraak erbij' } });
    expect(weigering.status).toBe(422);
    expect(await wereld.sql('select * from gm0599.intake_boomaanpassing')).toEqual([]);
  });

  test('zij geldt vanaf haar dag, alleen hier; wie al begonnen is houdt zijn vragen', async () => {
    const body = {
      vanaf,
      aanpassing: { erbij: [{ groep: 'geld-nu', vraag }], weg: ['inkomen.aanvraag'] },
      reden: 'Vraagraak in het begin',
    };
    expect((await wereld.call(famke, 'POST /intakevragen', { body: { ...body, vanaf: '2026-11-01' } })).body.code).toBe(
      'BOOM_VANAF_VERLEDEN',
    );
    expect((await wereld.call(famke, 'POST /intakevragen', { body })).status).toBe(201);
    const codes = async (wie: Actor, op: string) =>
      (await wereld.call(wie, `GET /intakevragen?op=${op}`)).body.boom.bladzijden.flatMap(
        (een: { vragen: { code: string }[] }) => een.vragen.map(({ code }) => code),
      );
    expect(await codes(famke, '2026-11-30')).not.toContain('wijk.vraagraak');
    expect(await codes(famke, vanaf)).toContain('wijk.vraagraak');
    expect(await codes(famke, vanaf)).not.toContain('inkomen.aanvraag');
    expect(await codes(femke, vanaf)).not.toContain('wijk.vraagraak');
  });
});
