/** Proves the intake from the first question to both views side by side, and every input that is refused by name. */
import type { Actor, Json } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  famke,
  femke,
  joris,
  joyce,
  openWereld,
  rob,
  rustig,
  samira,
  thomas,
  type Wereld,
} from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

type Vraag = { readonly code: string; readonly antwoord: { readonly versie: number } | null; readonly bekend: unknown };
type Beeld = { readonly bladzijden: readonly { readonly code: string; readonly vragen: readonly Vraag[] }[] };

const vragenIn = ({ bladzijden }: Beeld): readonly Vraag[] => bladzijden.flatMap(({ vragen }) => vragen);
const vraagIn = (intake: Beeld, code: string): Vraag | undefined => vragenIn(intake).find((een) => een.code === code);
const begin = async (wie: Actor) => (await wereld.call(wie, 'POST /mijn/intakes', { body: {} })).body;
const zeg = (wie: Actor, id: string, antwoorden: Readonly<Record<string, Json>>, versie = 0, pad = '/mijn/intakes') =>
  wereld.call(wie, `POST ${pad}/${id}/antwoorden`, {
    body: { antwoorden: Object.entries(antwoorden).map(([vraag, waarde]) => ({ vraag, versie, waarde })) },
  });
/** Page by page, as the screens do, until nothing of these answers is asked any more. */
const vertel = async (wie: Actor, id: string, antwoorden: Readonly<Record<string, Json>>) => {
  let { body } = await wereld.call(wie, `GET /mijn/intakes/${id}`);
  for (let ronde = 0; ronde < 30; ronde += 1) {
    const open = vragenIn(body).filter(({ code, antwoord }) => antwoord === null && code in antwoorden);
    if (open.length === 0) return body;
    const uitkomst = await zeg(wie, id, Object.fromEntries(open.map(({ code }) => [code, antwoorden[code] ?? null])));
    expect(uitkomst.status, JSON.stringify(uitkomst.body)).toBe(200);
    body = uitkomst.body;
  }
  throw new Error('the story does not end');
};
const events = async (soort: string) =>
  (await wereld.sql(`select data from gm0599.platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
    ({ data }) => data as Record<string, unknown>,
  );

describe('Henk vertelt zijn verhaal, alleen', () => {
  let id: string;

  test('begint bij geld, bewaart, en gaat verder waar hij was', async () => {
    const leeg = await wereld.call(wereld.henk, 'GET /mijn/intake');
    expect(leeg.body).toEqual({ intake: null, uitnodiging: null });
    const intake = await begin(wereld.henk);
    id = intake.id;
    expect(intake).toMatchObject({ wijze: 'alleen', aanleiding: 'melding', volgende: 'geld-nu', startAf: false });
    const na = await zeg(wereld.henk, id, {
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
    const henk = await vertel(wereld.henk, id, rustig);
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
    await zeg(wereld.fatima, body.id, { 'inkomen.aanvraag': true });
    const [rij] = await wereld.sql(`select herkomst from gm0599.intake_antwoord where intake_id = '${body.id}'`);
    expect(rij?.['herkomst']).toEqual({ bron: 'aanvraag', datum: '2026-10-03' });
  });

  test('alleen wat hij koos komt daarna: zijn vrijwilligerswerk, omdat hij dat doet', async () => {
    const henk = await vertel(wereld.henk, id, { 'werk.nu': ['vrijwillig'], 'werk.laatst': null });
    expect(henk.bladzijden.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['werk-nu', 'vrijwilligerswerk', 'kinderen']),
    );
    expect(henk.bladzijden.map(({ code }: { code: string }) => code)).not.toContain('schuld');
    expect(henk.volgende).toBe('vrijwilligerswerk');
  });

  test('verbeteren legt een nieuwe versie ernaast; wie een oude versie zag hoort wie het veranderde', async () => {
    const goed = await zeg(wereld.henk, id, { 'wonen.slaapt': 'bij' }, 1);
    expect(vraagIn(goed.body, 'wonen.slaapt')?.antwoord).toMatchObject({ waarde: 'bij', versie: 2 });
    const oud = await zeg(samira, id, { 'wonen.slaapt': 'opvang' }, 1, '/intakes');
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
    expect((await zeg(wereld.henk, id, { 'wonen.slaapt': 'bij' }, 1)).status).toBe(200);
    expect(await events('IntakeGecorrigeerd')).toHaveLength(1);
  });

  test('twee tegelijk: een wint, de ander hoort het', async () => {
    const uitkomsten = await Promise.all([
      zeg(wereld.henk, id, { 'begin.belangrijk': 'A' }, 1),
      zeg(samira, id, { 'begin.belangrijk': 'B' }, 1, '/intakes'),
    ]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('afronden een keer; verbeteren kan daarna nog; de database laat niets heropenen', async () => {
    const af = await wereld.call(wereld.henk, `POST /mijn/intakes/${id}/afronding`);
    expect(af.body.afgerondOp).toBe('2026-11-02T09:00:00Z');
    const weer = await wereld.call(wereld.henk, `POST /mijn/intakes/${id}/afronding`);
    expect([weer.status, weer.body.code]).toEqual([409, 'INTAKE_AL_AFGEROND']);
    expect((await zeg(wereld.henk, id, { 'wonen.slaapt': 'woning' }, 2)).status).toBe(200);
    await expect(
      wereld.sql(`update gm0599.intake set afgerond_op = null, afgerond_door = null where id = '${id}'`),
    ).rejects.toThrow(/stays closed/);
  });

  test('een volgende keer staat er wat hij eerder zei', async () => {
    wereld.db.clock.advance({ hours: 24 });
    const weer = await begin(wereld.henk);
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
    const uitkomst = await zeg(wereld.fatima, body.intake.id, antwoorden);
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
    const { status, body } = await wereld.call(wereld.sandra, 'POST /mijn/intakes', { body: { voor } });
    expect([status, body.wijze, body.machtiging.naam]).toEqual([201, 'tussenpersoon', 'sandra']);
    await zeg(wereld.sandra, body.id, { 'inkomen.eten': true });
    const [rij] = await wereld.sql(`select bron, door from gm0599.intake_antwoord where intake_id = '${body.id}'`);
    expect(rij).toEqual({ bron: 'tussenpersoon', door: 'sandra' });
    // Karim himself reads it, and can correct it
    expect((await wereld.call(wereld.karim, 'GET /mijn/intake')).body.intake.id).toBe(body.id);
    await vertel(wereld.karim, body.id, rustig);
    await wereld.call(wereld.karim, `POST /mijn/intakes/${body.id}/afronding`);
    const eigen = await begin(wereld.karim);
    expect((await wereld.call(wereld.sandra, `GET /mijn/intakes/${eigen.id}`)).status).toBe(404);
    expect((await wereld.call(wereld.sandra, `GET /mijn/intake?voor=${voor}`)).body.intake.id).toBe(body.id);
  });
});

describe('wat vandaag moet', () => {
  let signaalId: string;

  test('staat bovenaan de werklijst, met vandaag als dag, en ook meteen bij de inwoner', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const na = await zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': false, 'inkomen.nu': ['niets'] });
    expect(na.body.signalen).toMatchObject([{ soort: 'inkomen', uiterlijk: '2026-11-03', afgehandeld: null }]);
    expect(na.body.signalen[0].uitleg.nl).toContain('voorschot');
    const lijst = await wereld.call(joyce, 'GET /intakes');
    expect(lijst.body.dringend).toMatchObject([{ naam: 'F. el Amrani', signaal: { uiterlijk: '2026-11-03' } }]);
    signaalId = lijst.body.dringend[0].signaal.id;
    const [gebeurtenis] = await events('SignaalDringend');
    // the kind of help, not what is the matter with her
    expect(gebeurtenis).toEqual({ persoonId: wereld.fatima.persoonId, soort: 'inkomen', uiterlijk: '2026-11-03' });
    const logregels = await wereld.sql(
      `select count(*)::int as n from gm0599.logboek_regel where actor_id = 'joyce' and omschrijving = 'In een werklijst'`,
    );
    expect(logregels[0]?.['n']).toBeGreaterThan(0);
  });

  test('een pakt het op, een ander hoort dat; afgehandeld is klaar en kan niet opnieuw', async () => {
    expect((await wereld.call(joyce, `POST /intakesignalen/${signaalId}/oppakken`)).body).toMatchObject({
      eigen: true,
    });
    const ander = await wereld.call(samira, `POST /intakesignalen/${signaalId}/oppakken`);
    expect([ander.status, ander.body.code]).toEqual([409, 'SIGNAAL_VAN_COLLEGA']);
    const klaar = { uitkomst: 'geholpen', toelichting: 'Voedselbank en noodkrediet geregeld' };
    const gedaan = await wereld.call(joyce, `POST /intakesignalen/${signaalId}/afhandeling`, { body: klaar });
    expect(gedaan.body.afgehandeld).toMatchObject({ uitkomst: 'geholpen' });
    expect((await wereld.call(joyce, `POST /intakesignalen/${signaalId}/afhandeling`, { body: klaar })).body.code).toBe(
      'SIGNAAL_AL_AFGEHANDELD',
    );
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toEqual([]);
  });

  test('zij zegt het later opnieuw: dan is het opnieuw vandaag', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    await zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': true }, 1);
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toEqual([]);
    await zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': false }, 2);
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toHaveLength(1);
  });

  test('een ontruiming die nog ver weg is, wordt een signaal op de dag dat zij dichtbij komt', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    await vertel(wereld.fatima, body.intake.id, {
      'schulden.achter': 'net',
      'wonen.slaapt': 'woning',
      'wonen.weg': true,
      'wonen.wegdag': '2026-11-20',
    });
    const dringend = async () =>
      (await wereld.call(joyce, 'GET /intakes')).body.dringend.map(
        (een: { signaal: { soort: string } }) => een.signaal.soort,
      );
    await wereld.db.runJobs();
    expect(await dringend()).toEqual(['inkomen']);
    wereld.db.clock.advance({ hours: 72 });
    await wereld.db.runJobs();
    expect(await dringend()).toEqual(['inkomen', 'wonen']);
  });
});

describe('beide beelden naast elkaar', () => {
  const beeld = (wie: Actor, body: object, pad = '/mijn/beelden') => wereld.call(wie, `POST ${pad}`, { body });

  test('verschillen zijn zichtbaar voor beiden, met de zin die bij de keuze hoort; niets wordt opgeteld', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/beelden`;
    await beeld(wereld.henk, { onderdeel: 'werk', waarde: '3', toelichting: 'Ik doe de kantine', versie: 0 });
    await beeld(wereld.henk, { onderdeel: 'taal.lezen', waarde: 'A2', versie: 0 });
    const { body } = await beeld(samira, { onderdeel: 'werk', waarde: '4', versie: 0 }, pad);
    const zoals = {
      onderdeel: 'werk',
      verschilt: true,
      zelf: { waarde: '3' },
      professional: { waarde: '4', door: 'Samira Bakkali' },
    };
    expect(body.beelden).toMatchObject([zoals, { onderdeel: 'taal.lezen', verschilt: false }]);
    const mijn = await wereld.call(wereld.henk, 'GET /mijn/beelden');
    expect(mijn.body.beelden).toEqual(body.beelden);
    expect(mijn.body.beelden[0].zelf.anker.nl).toBe('Ik doe iets: vrijwilligerswerk, een cursus of een proef.');
    const dossier = await wereld.call(samira, `GET /personen/${wereld.henk.persoonId}/intake`);
    expect(dossier.body.beelden).toEqual(body.beelden);
    expect(Object.keys(dossier.body)).not.toContain('score');
  });

  test('een nieuwe versie ernaast; twee tegelijk is een geweigerd; wat niet bestaat ook', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/beelden`;
    const twee = await Promise.all([
      beeld(samira, { onderdeel: 'werk', waarde: '3', versie: 1 }, pad),
      beeld(joyce, { onderdeel: 'werk', waarde: '2', versie: 1 }, pad),
    ]);
    expect(twee.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(twee.find(({ status }) => status === 409)?.body.code).toBe('BEELD_INTUSSEN_GEWIJZIGD');
    expect((await beeld(samira, { onderdeel: 'werk', waarde: '6', versie: 2 }, pad)).body.code).toBe('BEELD_ONJUIST');
    expect((await beeld(samira, { onderdeel: 'karakter', waarde: '1', versie: 0 }, pad)).body.code).toBe(
      'BEELD_ONJUIST',
    );
    expect((await beeld(samira, { onderdeel: 'taal.lezen', waarde: 'D1', versie: 0 }, pad)).body.code).toBe(
      'BEELD_ONJUIST',
    );
    const [rijen] = await wereld.sql(
      `select count(*)::int as n from gm0599.intake_beeld where onderdeel = 'werk' and kant = 'professional'`,
    );
    expect(rijen?.['n']).toBe(2);
  });
});

describe('rondom de intake', () => {
  test('clientondersteuning: aangeboden, gezegd, en geteld zonder namen; wachttijd en minuten ook', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const pad = `/mijn/intakes/${body.intake.id}/clientondersteuning`;
    await wereld.call(wereld.fatima, `POST ${pad}`, { body: { keuze: 'later' } });
    const ja = await wereld.call(wereld.fatima, `POST ${pad}`, { body: { keuze: 'ja' } });
    expect(ja.body.clientondersteuning).toBe('ja');
    const gesprek = { gevoerdOp: '2026-11-05', minuten: 50, vorm: 'kantoor' };
    const morgen = await wereld.call(joyce, `POST /intakes/${body.intake.id}/gesprekken`, {
      body: { ...gesprek, gevoerdOp: '2026-11-07' },
    });
    expect(morgen.body.code).toBe('GESPREK_IN_TOEKOMST');
    await wereld.call(joyce, `POST /intakes/${body.intake.id}/gesprekken`, { body: gesprek });
    const cijfers = await wereld.call(thomas, 'GET /intakecijfers?van=2026-11-01&totEnMet=2026-11-30');
    expect(cijfers.body).toMatchObject({
      metGesprek: 1,
      dagenTotGesprek: 3,
      gesprekMinuten: 50,
      ondersteuningAangeboden: 1,
      ondersteuningJa: 1,
      ondersteuningLater: 0,
      signalen: 3,
      signalenOpDeDag: 1,
    });
    const leeg = await wereld.call(thomas, 'GET /intakecijfers?van=2025-01-01&totEnMet=2025-12-31');
    expect(leeg.body).toMatchObject({ begonnen: 0, dagenTotGesprek: null, minutenBegin: null });
    expect((await events('ClientondersteuningAangeboden')).map(({ keuze }) => keuze)).toEqual(['later', 'ja']);
  });

  test('heronderzoek is een uitnodiging: een tegelijk, nu niet mag, en het heeft geen gevolgen', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/intakeuitnodigingen`;
    const reden = 'Het is een jaar geleden dat wij samen keken.';
    const eerst = await wereld.call(samira, `POST ${pad}`, { body: { reden } });
    expect(eerst.status).toBe(201);
    expect((await wereld.call(samira, `POST ${pad}`, { body: { reden } })).body.code).toBe('UITNODIGING_LOOPT_AL');
    const id = (await wereld.call(wereld.henk, 'GET /mijn/intake')).body.uitnodiging.id;
    const antwoord = (wie: Actor, keuze: string) =>
      wereld.call(wie, `POST /mijn/intakeuitnodigingen/${id}/antwoord`, { body: { antwoord: keuze } });
    expect((await antwoord(wereld.karim, 'zelf')).body.code).toBe('UITNODIGING_NIET_GEVONDEN');
    expect((await antwoord(wereld.henk, 'gesprek')).status).toBe(200);
    expect((await antwoord(wereld.henk, 'nu niet')).body.code).toBe('UITNODIGING_NIET_GEVONDEN');
    const lijst = await wereld.call(samira, 'GET /intakes');
    expect(lijst.body.gesprekswensen).toMatchObject([
      { persoonId: wereld.henk.persoonId, uitnodiging: { antwoord: 'gesprek' } },
    ]);
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
      (await wereld.call(wie, `GET /intakevragen?op=${op}`)).body.boom.bladzijden.flatMap((een: { vragen: Vraag[] }) =>
        een.vragen.map(({ code }) => code),
      );
    expect(await codes(famke, '2026-11-30')).not.toContain('wijk.vraagraak');
    expect(await codes(famke, vanaf)).toContain('wijk.vraagraak');
    expect(await codes(famke, vanaf)).not.toContain('inkomen.aanvraag');
    expect(await codes(femke, vanaf)).not.toContain('wijk.vraagraak');
  });
});
