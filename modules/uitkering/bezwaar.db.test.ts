/** Proves the way of an objection: lodged from the decision, its term, hearing, four eyes, and its effect on money that is paid. */
import { grootboek } from '@samenkracht/betaling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRAAGT_BIJ } from './besluitacts.voorbeelden.ts';
import { type Bezwaartoneel, omar, onderdeel, openBezwaartoneel, type Sleutel, sanne } from './bezwaar.voorbeelden.ts';
import { payMonth } from './jobs/maand.voorbeelden.ts';
import { rob, yvonne } from './wereld.voorbeelden.ts';

let toneel: Bezwaartoneel;
let wereld: Bezwaartoneel['wereld'];
let doe: Bezwaartoneel['doe'];
beforeAll(async () => {
  toneel = await openBezwaartoneel();
  ({ wereld, doe } = toneel);
});
afterAll(() => wereld.close());
const staf: Bezwaartoneel['staf'] = (...args) => toneel.staf(...args);
const titels: Bezwaartoneel['titels'] = (wie) => toneel.titels(wie);
const beslis: Bezwaartoneel['beslis'] = (id, voorstel) => toneel.beslis(id, voorstel);

/** The newest decision about somebody. */
const besluitVan = async (wie: Sleutel, soort?: string) => {
  await wereld.db.runJobs();
  const { besluiten } = (await wereld.call(wereld.inwoner(wie), 'GET /mijn/besluiten')).body;
  return besluiten.find((een: { soort: string }) => soort === undefined || een.soort === soort);
};
const lodge = async (wie: Sleutel, body: object = { gronden: 'Mijn broer woont niet bij mij.' }, soort?: string) => {
  const besluit = await besluitVan(wie, soort);
  return wereld.call(wereld.inwoner(wie), `POST /mijn/besluiten/${besluit.id}/bezwaar`, { body });
};
const teDoen = async (): Promise<readonly { bezwaarId: string; wie: string }[]> =>
  (await wereld.call(sanne, 'GET /bezwaaruitvoeringen')).body.uitvoeringen;

describe('Fatima krijgt te weinig, maakt bezwaar en krijgt het nabetaald', () => {
  let zaakId: string;
  let bezwaarId: string;
  let tegenHerziening: string;
  const eenHuisgenoot = {
    medebewoners: 1,
    'medebewoners.0.geboren': '1990-01-01',
    'medebewoners.0.overeenkomst': 'geen',
    'medebewoners.0.onderwijs': 'geen',
  };

  test('zij krijgt een besluit met een kostendeler, en november wordt zo betaald', async () => {
    zaakId = await doe.inBehandeling('fatima', eenHuisgenoot);
    await doe.weeg(zaakId);
    const voorstel = (await doe.stelVoor(zaakId)).body;
    expect((await doe.keurGoed(voorstel.id)).status).toBe(200);
    const fatima = wereld.inwoner('fatima');
    await wereld.call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 60_000, status: 'geschat' } });
    expect((await payMonth(wereld, '2026-11')).bestand.aantal).toBe(1);
    await wereld.db.runJobs();
  });

  test('zij maakt bezwaar zonder redenen: de termijn staat stil tot zij die geeft', async () => {
    const gemaakt = await lodge('fatima', {});
    expect(gemaakt).toMatchObject({
      status: 201,
      body: {
        status: 'opgeschort',
        // on the day of the decision itself: the term begins the day after (6:8), and it counts (6:10)
        tijdigheid: 'te vroeg, toch ontvankelijk',
        redenenUiterlijk: '2026-11-30',
        besluit: { soort: 'toekenning', bekendgemaaktOp: '2026-11-02' },
        // term to object ends 14 December, six weeks, and 28 days of standing still: Monday 22 February
        uitersteBesluitdatum: '2027-02-22',
      },
    });
    bezwaarId = gemaakt.body.id;
    expect((await lodge('fatima')).body.code).toBe('BEZWAAR_AL_GEMAAKT');
    const url = `POST /mijn/bezwaren/${bezwaarId}/gronden` as const;
    const henk = await wereld.call(wereld.inwoner('henk'), url, { body: { gronden: 'Niet van mij.' } });
    expect(henk.body.code).toBe('BEZWAAR_NIET_GEVONDEN');
    const gegeven = await wereld.call(wereld.inwoner('fatima'), url, {
      body: { gronden: 'Mijn broer woont niet bij mij.' },
    });
    expect(gegeven.body).toMatchObject({ status: 'in behandeling', uitersteBesluitdatum: '2027-01-25' });
    expect(await titels('fatima')).toContain('Wij hebben uw bezwaar ontvangen');
  });

  test('de termijn: een commissie geeft twaalf weken, verdagen kan een keer, uitstel met instemming', async () => {
    const pad = `POST /bezwaren/${bezwaarId}/termijn`;
    expect((await staf(sanne, pad, { metCommissie: true })).body.uitersteBesluitdatum).toBe('2027-03-08');
    const verdaagd = await staf(sanne, pad, { verdagen: 'Wij wachten op de huisbaas.' });
    expect(verdaagd.body.uitersteBesluitdatum).toBe('2027-04-19');
    expect((await staf(sanne, pad, { verdagen: 'Nog een keer wachten.' })).body.code).toBe('VERLENGING_AL_GEGEVEN');
    expect((await staf(sanne, pad, { uitgesteldTot: '2027-04-19' })).body.code).toBe('UITSTEL_ONJUIST');
    expect((await staf(sanne, pad, { uitgesteldTot: '2027-04-23' })).body.uitersteBesluitdatum).toBe('2027-04-23');
    expect(await titels('fatima')).toContain('Onze beslissing op uw bezwaar duurt langer');
  });

  test('horen: niet door wie het besluit voorbereidde, en zonder horen geen beslissing', async () => {
    const pad = `/bezwaren/${bezwaarId}`;
    const zonder = await staf(sanne, `POST ${pad}/voorstel`, onderdeel([]));
    expect(zonder.body.code).toBe('HOREN_NIET_GEREGELD');
    const zitting = { op: '2026-11-10T09:30:00Z', plaats: 'Halvemaanpassage 90' };
    expect((await staf(sanne, `POST ${pad}/hoorzitting`, zitting)).status).toBe(200);
    expect((await staf(sanne, `POST ${pad}/hoorzitting`, { ...zitting, op: '2026-10-01T09:30:00Z' })).status).toBe(422);
    const verslag = { op: '2026-11-02', verslag: 'Zij vertelde dat haar broer in Delft woont.' };
    expect((await staf(rob, `POST ${pad}/hoorverslag`, verslag)).body.code).toBe('HOORDER_BETROKKEN');
    expect((await staf(sanne, `POST ${pad}/hoorverslag`, verslag)).body.verslag.door).toBe('Sanne Smit');
    expect(await titels('fatima')).toContain('Wij willen met u praten over uw bezwaar');
  });

  test('de proef zegt wat het doet, en bewaart niets', async () => {
    const wijzigingen = [{ soort: 'feit', feit: 'medebewoners', waarde: 0, vanaf: '2026-11-02' }];
    const pad = `POST /uitkeringen/${zaakId}/bezwaarproef`;
    const proef = await staf(sanne, pad, { wijzigingen });
    expect(proef.body.maanden).toHaveLength(1);
    expect(proef.body.nabetaling).toBeGreaterThan(0);
    expect(await staf(sanne, pad, { wijzigingen })).toEqual(expect.objectContaining({ body: proef.body }));
    expect(await doe.rows('select * from uitkering_bezwaar')).toEqual([]);
    const teveel = [{ soort: 'feit', feit: 'medebewoners', waarde: 3, vanaf: '2026-11-02' }];
    expect((await staf(sanne, pad, { wijzigingen: teveel })).body.code).toBe('WIJZIGING_KAN_NIET');
    const onzin = [{ soort: 'feit', feit: 'lievelingskleur', waarde: 'blauw', vanaf: '2026-11-02' }];
    expect((await staf(sanne, pad, { wijzigingen: onzin })).body.code).toBe('WIJZIGING_KAN_NIET');
  });

  test('een ander beslist; het verschil komt met de volgende betaling', async () => {
    const pad = `/bezwaren/${bezwaarId}`;
    const wijzigingen = [{ soort: 'feit', feit: 'medebewoners', waarde: 0, vanaf: '2026-11-02' }];
    const { nabetaling } = (await staf(sanne, `POST /uitkeringen/${zaakId}/bezwaarproef`, { wijzigingen })).body;
    const ongerijmd = await staf(sanne, `POST ${pad}/voorstel`, onderdeel(wijzigingen, { uitkomst: 'ongegrond' }));
    expect(ongerijmd.body.code).toBe('ONDERDEEL_ONJUIST');
    expect((await staf(sanne, `POST ${pad}/voorstel`, onderdeel(wijzigingen))).status).toBe(201);
    expect((await staf(sanne, `POST ${pad}/beslissing`)).status).toBe(403);
    expect((await staf(yvonne, `POST ${pad}/beslissing`)).body.code).toBe('BESLISSER_NAM_BESLUIT');
    expect((await staf(omar, `POST ${pad}/teruglegging`, { reden: 'Schrijf de reden beter op.' })).status).toBe(200);
    expect((await staf(omar, `POST ${pad}/beslissing`)).body.code).toBe('BESLISSING_NIET_GEVONDEN');
    expect((await staf(sanne, `POST ${pad}/voorstel`, onderdeel(wijzigingen))).status).toBe(201);
    const [een, twee] = await Promise.all([staf(omar, `POST ${pad}/beslissing`), staf(omar, `POST ${pad}/beslissing`)]);
    expect([een.status, twee.status]).toEqual([200, 200]);
    expect(een.body.voorstel).toMatchObject({ status: 'genomen', beroepTotEnMet: '2026-12-14' });

    const post = await titels('fatima');
    expect(post).toContain('Onze beslissing op uw bezwaar');
    expect(post).toContain('Wij hebben uw bijstand opnieuw berekend');
    expect(await teDoen()).toEqual([]);
    expect((await staf(sanne, `GET ${pad}`)).body).toMatchObject({ teDoen: [], uitgevoerd: [{ hoe: 'vanzelf' }] });
    const [gevolg] = await doe.rows('select uitkomst, maanden, reden from uitkering_bezwaar');
    expect(gevolg).toMatchObject({ uitkomst: 'herzien', reden: null });
    const [maand] = gevolg?.['maanden'] ?? [];
    expect(maand.na - maand.voor).toBe(nabetaling);
    const { uitkeringen } = (await wereld.call(rob, `GET /uitkeringen?zaakId=${zaakId}`)).body;
    const november = uitkeringen[0].maanden.find((een: { maand: string }) => een.maand === '2026-11');
    expect(november.versies.at(-1).oorzaak).toContain('bezwaar');

    await wereld.call(wereld.inwoner('fatima'), 'POST /mijn/inkomsten/2026-12', {
      body: { netto: 60_000, status: 'geschat' },
    });
    const run = await payMonth(wereld, '2026-12');
    const [december] = (await wereld.call(wereld.inwoner('fatima'), 'GET /mijn/uitkering')).body.uitkering.maanden;
    expect(run.totalen.som).toBe(december.bedrag + nabetaling);
    expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
    expect((await staf(sanne, `POST ${pad}/termijn`, { metCommissie: false })).body.code).toBe('BEZWAAR_AFGEDAAN');
  });

  test('tegen de herziening kan ook bezwaar, en intrekken kan', async () => {
    const { id } = (await lodge('fatima', { gronden: 'De maand klopt niet.' }, 'herziening')).body;
    const ingetrokken = await wereld.call(wereld.inwoner('fatima'), `POST /mijn/bezwaren/${id}/intrekking`);
    expect(ingetrokken.body).toMatchObject({ status: 'afgedaan', ingetrokkenOp: '2026-11-02' });
    expect(await titels('fatima')).toContain('U heeft uw bezwaar ingetrokken');
    expect((await staf(sanne, `POST /bezwaren/${id}/behandeling`)).body.code).toBe('BEZWAAR_AFGEDAAN');
    const opnieuw = await lodge('fatima', { gronden: 'Toch nog een keer.' }, 'herziening');
    expect(opnieuw.status).toBe(201);
    tegenHerziening = opnieuw.body.id;
  });

  test('wat niet vanzelf te berekenen is wacht op een mens, en die lost het op', async () => {
    const gevolgVan = async (id: string) => (await staf(sanne, `GET /bezwaren/${id}/gevolg`)).body;
    expect(await gevolgVan(bezwaarId)).toMatchObject({ uitkomst: 'herzien', reden: null });
    const id = tegenHerziening;
    const teveel = [{ soort: 'feit', feit: 'medebewoners', waarde: 3, vanaf: '2026-11-02' }];
    expect((await staf(sanne, `GET /bezwaren/${id}/gevolg`)).status).toBe(404);
    expect((await staf(sanne, `POST /bezwaren/${id}/kostenverzoek`, { op: '2026-11-01' })).body.code).toBe(
      'ONTVANGST_ONJUIST',
    );
    expect((await staf(sanne, `POST /bezwaren/${id}/kostenverzoek`, { op: '2026-11-02' })).body).toMatchObject({
      kostenGevraagdOp: '2026-11-02',
      teDoen: [],
    });
    await beslis(id, onderdeel(teveel));
    expect(await teDoen()).toMatchObject([{ bezwaarId: id, soort: 'herziening', wat: ['gevolg', 'kosten'] }]);
    const gevolg = await gevolgVan(id);
    expect(gevolg).toMatchObject({ uitkomst: 'niet verwerkt', maanden: [] });
    const { uitzonderingen } = (await staf(rob, 'GET /uitzonderingen?code=BEZWAAR_NIET_VERWERKT')).body;
    expect(uitzonderingen).toHaveLength(1);
    expect(uitzonderingen[0]).toMatchObject({ maand: '2026-11', uitkeringId: gevolg.uitkeringId });
    expect(uitzonderingen[0].uitleg).toContain(gevolg.reden);
    const pad = `POST /uitzonderingen/${uitzonderingen[0].id}/oplossing`;
    expect((await staf(rob, pad, { keuze: 'verwerkt' })).body.code).toBe('MOTIVERING_ONTBREEKT');
    const motivering = 'De drie huisgenoten staan nu bij de gegevens.';
    expect((await staf(rob, pad, { keuze: 'verwerkt', motivering })).status).toBe(200);
    expect((await staf(rob, 'GET /uitzonderingen?code=BEZWAAR_NIET_VERWERKT')).body.uitzonderingen).toEqual([]);
    await wereld.db.runJobs();
    expect(await teDoen()).toMatchObject([{ bezwaarId: id, wat: ['kosten'] }]);
    const kosten = { wat: 'kosten', toelichting: 'Geen vergoeding: er was geen hulp van een beroepskracht.' };
    expect((await staf(sanne, `POST /bezwaren/${id}/uitvoering`, kosten)).body.teDoen).toEqual([]);
    expect((await staf(sanne, `POST /bezwaren/${id}/uitvoering`, kosten)).body.code).toBe('NIETS_UIT_TE_VOEREN');
    expect(await teDoen()).toEqual([]);
  });
});

test('een afwijzing die niet klopte wordt een toekenning, en betaald', async () => {
  const zaakId = await doe.inBehandeling('henk', { geld: 9_000_000 });
  await doe.weeg(zaakId);
  const voorstel = await doe.stelVoor(zaakId, 'afwijzing');
  expect((await doe.keurGoed(voorstel.body.id)).status, JSON.stringify(voorstel.body)).toBe(200);
  const { id } = (await lodge('henk', { gronden: 'Dat geld is niet van mij maar van mijn broer.' })).body;
  const geld = { soort: 'feit', feit: 'vermogen.geld', waarde: 124_000, vanaf: '2026-11-02' };
  const weging = {
    soort: 'afweging',
    feit: DRAAGT_BIJ,
    keuze: 'ja',
    motivering: 'Met dit werk doet hij ervaring op die leidt tot meer uren.',
    vanaf: '2026-11-02',
  };
  // asked only now: with that money it did not matter
  const huis = { ...geld, feit: 'vermogen.overwaardeWoning', waarde: null };
  await beslis(id, onderdeel([geld, huis, weging]));
  expect(await doe.rows(`select uitkomst, reden from uitkering_bezwaar where bezwaar_id = '${id}'`)).toEqual([
    { uitkomst: 'toegekend', reden: null },
  ]);
  const besluiten = await doe.rows(
    `select aard, genomen_door, voorgesteld_door from uitkering_besluit where zaak_id = '${zaakId}' order by genomen_op`,
  );
  expect(besluiten.map((row) => row['aard']).sort()).toEqual(['afwijzing', 'toekenning']);
  expect(await titels('henk')).toContain('U krijgt bijstand');
  expect((await wereld.call(wereld.inwoner('henk'), 'GET /mijn/uitkering')).status).toBe(200);
});

test('een afwijzing die is herroepen maar niet kan worden vervangen, staat op de werklijst tot een mens zegt hoe', async () => {
  const zaakId = await doe.inBehandeling('karim', { geld: 9_000_000 });
  await doe.weeg(zaakId);
  const afwijzing = await doe.stelVoor(zaakId, 'afwijzing');
  expect((await doe.keurGoed(afwijzing.body.id)).status, JSON.stringify(afwijzing.body)).toBe(200);
  const { id } = (await lodge('karim', { gronden: 'Dat geld is niet van mij.' })).body;
  // without facts that make it a grant nothing can be computed
  await beslis(id, onderdeel([]));
  expect(await doe.rows(`select uitkomst from uitkering_bezwaar where bezwaar_id = '${id}'`)).toEqual([
    { uitkomst: 'niet verwerkt' },
  ]);
  const [regel] = await teDoen();
  expect(regel).toMatchObject({ bezwaarId: id, soort: 'afwijzing', wat: ['gevolg'] });
  expect(regel?.wie).not.toBe('');
  const gedaan = { wat: 'gevolg', toelichting: 'Nieuw besluit genomen bij de zaak.' };
  expect((await staf(sanne, `POST /bezwaren/${id}/uitvoering`, gedaan)).status).toBe(200);
  expect(await teDoen()).toEqual([]);
});
