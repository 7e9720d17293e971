/** Proves the way from a sent application to a decision: assessed, weighed, proposed, and approved by another. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Besluitacts, besluitactsOf, DRAAGT_BIJ } from './besluitacts.voorbeelden.ts';
import { approveVoorstel } from './store/besluit.ts';
import { marit, openWereld, pdf, rob, vulIn, type Wereld, yvonne } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let doe: Besluitacts;
beforeAll(async () => {
  wereld = await openWereld();
  doe = besluitactsOf(wereld);
});
afterAll(() => wereld.close());

describe('Fatima, van aanvraag tot besluit', () => {
  let zaakId: string;
  let voorstelId: string;

  test('de beoordeling laat zien wat bekend is, van wie, en wat er nog te wegen is', async () => {
    zaakId = await doe.inBehandeling('fatima');
    const { body } = await wereld.call(rob, `GET /zaken/${zaakId}/beoordeling`);
    const feit = (naam: string) => body.feiten.find((een: { feit: string }) => een.feit === naam);
    expect(feit('belanghebbende.geboren')).toMatchObject({ toon: '14 mei 1992', bron: 'BRP', gebruikt: true });
    expect(feit('belanghebbende.inkomsten.0.netto')).toMatchObject({
      toon: expect.stringMatching(/^€\s600,00$/),
      bron: 'inwoner',
    });
    expect(feit('woonsituatie')).toMatchObject({ bron: 'gemeente', toelichting: expect.any(String) });
    const uitkomst = Object.fromEntries(
      body.oordelen.map((oordeel: { id: string; uitkomst: string }) => [oordeel.id, oordeel.uitkomst]),
    );
    expect(uitkomst).toMatchObject({ 'pw-11': 'voldaan', 'pw-19-1-b': 'voldaan', 'pw-19-1-a': 'af te wegen' });
    expect(body.uitkomst).toBe('nog niet vast te stellen');
    expect(body.afwegingen).toMatchObject([{ afweging: DRAAGT_BIJ, opties: [{ waarde: 'ja' }, { waarde: 'nee' }] }]);
    expect(body.bedrag).toMatchObject({ ingangsdatum: '2026-11-02', maanden: [], gat: { maand: '2026-11' } });
  });

  test('zonder afweging is er niets voor te stellen', async () => {
    const { status, body } = await doe.stelVoor(zaakId);
    expect([status, body.code]).toEqual([409, 'GEEN_RECHT_VASTGESTELD']);
    expect((await wereld.call(rob, `GET /zaken/${zaakId}`)).body.zaak.status).toBe('in behandeling');
  });

  test('een afweging heeft een reden, en geeft het bedrag', async () => {
    const zonder = { body: { afweging: DRAAGT_BIJ, keuze: 'ja', motivering: 'ja' } };
    expect((await wereld.call(rob, `POST /zaken/${zaakId}/afwegingen`, zonder)).status).toBe(400);
    expect((await doe.weeg(zaakId, 'misschien')).body.code).toBe('AFWEGING_ONJUIST');
    const { body } = await doe.weeg(zaakId);
    expect(body.afwegingen[0].gewogen).toMatchObject({ keuze: 'ja', door: 'Rob de Wit' });
    expect(body.uitkomst).toBe('ja');
    // December is whole: 1.419,46 minus (600 minus 25%) = 969,46; 5% of it is set aside
    const december = body.bedrag.maanden.find((maand: { maand: string }) => maand.maand === '2026-12');
    expect(december).toMatchObject({
      norm: 141_946,
      vrijlating: 15_000,
      bijstand: 96_946,
      vtReservering: 4_847,
      uitTeBetalen: 92_099,
    });
    expect(body.bedrag.gat).toMatchObject({ maand: '2027-01' });
    expect(body.bedrag.uitleg.jurist.length).toBeGreaterThan(body.bedrag.uitleg.inwoner.length);
  });

  test('er wordt om een afschrift gevraagd; zolang staat alles stil', async () => {
    const vraag = { body: { gevraagd: [{ soort: 'bankafschrift', omschrijving: 'Bankafschrift van oktober' }] } };
    expect((await wereld.call(rob, `POST /zaken/${zaakId}/gegevensverzoeken`, vraag)).status).toBe(201);
    expect((await doe.stelVoor(zaakId)).body.code).toBe('ZAAK_OVERGANG_ONMOGELIJK');
    const fatima = wereld.inwoner('fatima');
    const [taak] = (await wereld.call(fatima, 'GET /mijn/taken')).body.taken;
    const bestand = { naam: 'afschrift.pdf', bytes: pdf('oktober') };
    expect((await wereld.call(fatima, `POST /mijn/taken/${taak.id}/documenten`, { bestand })).status).toBe(201);
    const feit = {
      feit: 'vermogen.geld',
      waarde: 130_000,
      bron: 'bankafschrift',
      toelichting: 'Afschrift van oktober',
    };
    const { body } = await wereld.call(rob, `POST /zaken/${zaakId}/feiten`, { body: feit });
    expect(body.feiten.find((een: { feit: string }) => een.feit === 'vermogen.geld')).toMatchObject({
      waarde: 130_000,
      bron: 'bankafschrift',
    });
    // what she said herself is still there
    const bewaard = await doe.rows(
      `select waarde from uitkering_feit where naam = 'vermogen.geld' order by bekend_sinds`,
    );
    expect(bewaard.map((row) => row['waarde'])).toEqual([124_000, 130_000]);
  });

  test('een gegeven steunt alleen op een document van deze zaak', async () => {
    const legVast = (documentId: unknown) =>
      wereld.call(rob, `POST /zaken/${zaakId}/feiten`, {
        body: { feit: 'vermogen.geld', waarde: 130_000, bron: 'bankafschrift', documentId },
      });
    expect((await legVast(crypto.randomUUID())).body).toMatchObject({ status: 422, code: 'FEIT_ONJUIST' });
    const { documenten } = (await wereld.call(rob, `GET /zaken/${zaakId}`)).body;
    expect((await legVast(documenten.at(-1).id)).status).toBe(200);
  });

  test('een voorstel is voor een ander', async () => {
    const { status, body } = await doe.stelVoor(zaakId);
    expect(status).toBe(201);
    voorstelId = body.id;
    expect(body).toMatchObject({ aard: 'toekenning', status: 'open', magGoedkeuren: false, gat: { maand: '2027-01' } });
    expect((await doe.stelVoor(zaakId)).body.code).toBe('ZAAK_OVERGANG_ONMOGELIJK');
    expect((await doe.keurGoed(voorstelId, rob)).status).toBe(403);
    expect((await doe.keurGoed(voorstelId, marit)).status).toBe(404);
    expect((await wereld.call(yvonne, `GET /zaken/${zaakId}/beoordeling`)).body.voorstel.magGoedkeuren).toBe(true);
  });

  test('is er intussen iets veranderd, dan wordt er niets besloten en staat het verschil erbij', async () => {
    const loon = (waarde: number) =>
      wereld.call(rob, `POST /zaken/${zaakId}/feiten`, {
        body: { feit: 'belanghebbende.inkomsten.0.netto', waarde, bron: 'loonstrook' },
      });
    await loon(70_000);
    const { status, body } = await doe.keurGoed(voorstelId);
    expect([status, body.code]).toEqual([409, 'VOORSTEL_ACHTERHAALD']);
    expect(body.verschillen).toContainEqual({ maand: '2026-12', was: 92_099, wordt: 84_974 });
    expect(body.gewijzigdeFeiten).toEqual(['belanghebbende.inkomsten.0.netto']);
    expect(await doe.rows(`select 1 from uitkering_besluit where zaak_id = '${zaakId}'`)).toEqual([]);
    await loon(60_000);
  });

  test('een storing halverwege laat een voorstel achter en verder niets', async () => {
    const poging = wereld.db.scope(
      async (scope) => {
        expect((await approveVoorstel(scope, voorstelId)).ok).toBe(true);
        throw new Error('stroom weg');
      },
      { actor: yvonne, doel: 'bijstand-beoordelen' },
    );
    await expect(poging).rejects.toThrow('stroom weg');
    expect(await doe.rows(`select 1 from uitkering where zaak_id = '${zaakId}'`)).toEqual([]);
    expect((await wereld.call(rob, `GET /zaken/${zaakId}`)).body.zaak.status).toBe('ter beslissing');
  });

  test('twee keer klikken op goedkeuren is een besluit', async () => {
    const [een, twee] = await Promise.all([doe.keurGoed(voorstelId), doe.keurGoed(voorstelId)]);
    expect([een.status, twee.status]).toEqual([200, 200]);
    expect(een.body.id).toBe(twee.body.id);
    expect(een.body).toMatchObject({
      genomenDoor: 'Yvonne Baas',
      voorgesteldDoor: 'Rob de Wit',
      bezwaarTotEnMet: '2026-12-14',
    });
    expect(await doe.rows(`select herkomst, iban from uitkering where zaak_id = '${zaakId}'`)).toEqual([
      { herkomst: 'besluit', iban: 'NL91ABNA0417164300' },
    ]);
    expect(await doe.gebeurtenis(zaakId, 'BesluitGenomen')).toHaveLength(1);
  });

  test('het bericht krijgt alles wat erin moet', async () => {
    const [data] = await doe.gebeurtenis(zaakId, 'BesluitGenomen');
    expect(data).toMatchObject({
      aard: 'toekenning',
      ingangsdatum: '2026-11-02',
      perMaand: 92_099,
      vakantietoeslagPerMaand: 4_847,
      betaaldag: 25,
      eersteBetaling: '2026-11-25',
      bezwaarUiterlijk: '2026-12-14',
      redenen: expect.arrayContaining([expect.stringContaining('ervaring op die leidt tot meer uren')]),
    });
  });

  test('en komt aan in haar postvak, na de ontvangst en de vraag om gegevens', async () => {
    await wereld.db.runJobs();
    const { body } = await wereld.call(wereld.inwoner('fatima'), 'GET /mijn/berichten');
    const titels = body.berichten.map((bericht: { titel: string }) => bericht.titel);
    expect(titels.toSorted()).toEqual([
      'U krijgt bijstand',
      'Wij hebben nog iets van u nodig',
      'Wij hebben uw aanvraag ontvangen',
    ]);
  });

  test('wat het college heeft afgewogen, staat met zijn reden in het bericht', async () => {
    const fatima = wereld.inwoner('fatima');
    const { body } = await wereld.call(fatima, 'GET /mijn/berichten');
    const besluit = body.berichten.find((bericht: { titel: string }) => bericht.titel === 'U krijgt bijstand');
    const gelezen = await wereld.call(fatima, `GET /mijn/berichten/${besluit.id}`);
    const tekst = JSON.stringify(gelezen.body);
    expect(tekst.indexOf('ervaring op die leidt tot meer uren')).toBeGreaterThan(
      tekst.indexOf('Waarom is dit ons besluit?'),
    );
    expect(tekst).toContain('Waarom is dit ons besluit?');
  });

  test('de maanden kunnen beginnen: het huishouden en het werk staan vast', async () => {
    const [grondslag] = await doe.rows(
      `select g.feiten from uitkering_grondslag g join uitkering u on u.id = g.uitkering_id where u.zaak_id = '${zaakId}'`,
    );
    expect(grondslag?.['feiten']).toMatchObject({
      partner: null,
      kinderen: [{ geboren: '2020-03-08' }],
      belanghebbende: { inkomsten: [] },
    });
    const bronnen = await doe.rows(
      `select werkgever, vakantiegeld from uitkering_inkomstenbron b join uitkering u on u.id = b.uitkering_id where u.zaak_id = '${zaakId}'`,
    );
    expect(bronnen).toEqual([{ werkgever: 'Bakkerij De Korenaar', vakantiegeld: 'meebetaald' }]);
  });

  test('zij leest haar besluit, een ander niet, en daarna verandert de zaak niet meer', async () => {
    const lees = (wie: 'fatima' | 'karim') => wereld.call(wereld.inwoner(wie), `GET /mijn/zaken/${zaakId}/besluit`);
    expect((await lees('fatima')).body).toMatchObject({ aard: 'toekenning', bezwaarTotEnMet: '2026-12-14' });
    expect((await lees('karim')).status).toBe(404);
    expect((await doe.weeg(zaakId)).body.code).toBe('ZAAK_AFGEDAAN');
    const opnieuw = (await wereld.call(wereld.inwoner('fatima'), 'POST /mijn/aanvragen')).body;
    const { inhoud } = await vulIn(wereld, wereld.inwoner('fatima'));
    const sent = await wereld.call(wereld.inwoner('fatima'), `POST /mijn/aanvragen/${opnieuw.id}/indiening`, {
      body: { inhoud },
    });
    expect(sent.body.code).toBe('LOPENDE_UITKERING');
  });
});
