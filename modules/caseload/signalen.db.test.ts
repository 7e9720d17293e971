/** Proves which things of other rooms ask for a coach: steps, contracts, pay, instruments, deadlines; and that they can be made again. */
import { publishMany } from '@samenkracht/platform/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bureauwereld, gesprekMet, openLoket, selma } from './bureau.voorbeelden.ts';
import { rebuildCaseload } from './jobs/herbouw.ts';

let w: Bureauwereld;
beforeAll(async () => {
  w = await openLoket();
});
afterAll(() => w.close());
const { gebeurt, gebeurde, mijn, vraagt } = gesprekMet(() => w);

describe('wat andere kamers nog meer vragen', () => {
  const bak = () => w.personen[18] ?? '';
  const over = (dagen: number) => Temporal.PlainDate.from('2026-11-02').add({ days: dagen }).toString();
  beforeAll(() => gebeurt('EigenaarAangewezen', { persoonId: bak(), medewerkerId: 'selma' }, bak()));

  test('een stap van het plan vraagt vanaf de dag na zijn laatste, en verdwijnt met de stap of met een nieuw plan', async () => {
    const [plan, cv, bellen, later] = [1, 2, 3, 4].map(() => crypto.randomUUID());
    const stappen = (...wie: readonly (readonly [string | undefined, number])[]) => ({
      persoonIds: [bak()],
      stappen: wie.map(([stapId, dagen]) => ({ stapId: stapId ?? '', uiterlijk: over(dagen) })),
    });
    await gebeurt('PlanGetekend', stappen([cv, -1], [bellen, 0], [later, 30]), plan);
    expect(await vraagt(bak(), selma)).toEqual(['planstap']);
    w.db.clock.advance({ hours: 24 });
    expect(await vraagt(bak(), selma)).toEqual(['planstap', 'planstap']);
    w.db.clock.advance({ hours: -24 });
    const stap = { persoonIds: [bak()], stapId: cv ?? '' };
    await gebeurt('PlanstapBijgewerkt', { ...stap, stand: 'gedaan', uiterlijk: over(-1) }, plan);
    expect(await vraagt(bak(), selma)).toEqual([]);
    await gebeurt('PlanstapBijgewerkt', { ...stap, stand: 'te doen', uiterlijk: over(-1) }, plan);
    expect(await vraagt(bak(), selma)).toEqual(['planstap']);
    // the new plan has another step that is late, and not this one; the old one, heard late, opens nothing
    await gebeurt('PlanGetekend', stappen([bellen, -3]), plan);
    await gebeurde('PlanGetekend', stappen([cv, -1], [later, -2]), plan ?? '');
    expect(
      (await mijn(selma)).mensen.find((een: { persoonId: string }) => een.persoonId === bak()).aanleidingen,
    ).toEqual([expect.objectContaining({ soort: 'planstap', dagen: -3, dringend: false })]);
    await gebeurt('PlanGetekend', stappen(), plan);
    expect(await vraagt(bak(), selma)).toEqual([]);
  });

  test('een stap die klaar is vraagt niets, ook waar dat eerder gehoord wordt dan het plan en dan wie iemand begeleidt', async () => {
    const wie = w.personen[17] ?? '';
    const [plan, cv] = [crypto.randomUUID(), crypto.randomUUID()];
    const stap = { stapId: cv, uiterlijk: over(-1) };
    await gebeurt('PlanstapBijgewerkt', { persoonIds: [wie], ...stap, stand: 'gedaan' }, plan);
    await gebeurt('EigenaarAangewezen', { persoonId: wie, medewerkerId: 'selma' }, wie);
    await gebeurde('PlanGetekend', { persoonIds: [wie], stappen: [stap] }, plan);
    expect(await vraagt(wie, selma)).toEqual([]);
  });

  test('een contract dat over zes weken eindigt; niet zonder einde, niet wat al voorbij was', async () => {
    const baan = crypto.randomUUID();
    const vast = (tot: string | null, id = baan) =>
      gebeurt('BaanVastgelegd', { persoonId: bak(), baanId: id, vanaf: over(-90), tot, uren: 24 }, id);
    await vast(over(0), crypto.randomUUID());
    expect(await vraagt(bak(), selma)).toEqual([]);
    // half open: the last day is one earlier, so that 44 days from now it ends in 43
    await vast(over(44));
    expect(await vraagt(bak(), selma)).toEqual([]);
    await vast(over(43));
    expect(await vraagt(bak(), selma)).toEqual(['contract eindigt']);
    await vast(null);
    expect(await vraagt(bak(), selma)).toEqual([]);
    await vast(over(1));
    expect((await mijn(selma)).mensen[0]).toMatchObject({
      persoonId: bak(),
      aanleidingen: [{ soort: 'contract eindigt', dagen: 0, dringend: true }],
    });
    await vast(null);
  });

  test('een baan die net gestopt is vraagt om een gesprek; een van lang geleden niet', async () => {
    const baan = crypto.randomUUID();
    await gebeurt('BaanVastgelegd', { persoonId: bak(), baanId: baan, vanaf: over(-90), tot: over(3), uren: 24 }, baan);
    await gebeurt('BaanGestopt', { persoonId: bak(), baanId: baan, tot: over(-900), onlangs: false }, baan);
    expect(await vraagt(bak(), selma)).toEqual([]);
    await gebeurt('BaanGestopt', { persoonId: bak(), baanId: baan, tot: over(0), onlangs: true }, baan);
    expect(await vraagt(bak(), selma)).toEqual(['nieuw feit']);
    await gebeurt('AfspraakGehouden', { persoonIds: [bak()] });
    expect(await vraagt(bak(), selma)).toEqual([]);
  });

  test('na de uitkering: de dag om te vragen hoe het gaat, tot dat gebeurde of niet meer hoeft; en wie zelf zegt dat het niet gaat', async () => {
    const signaal = crypto.randomUUID();
    for (const klaar of ['NazorgGehouden', 'NazorgGemist', 'NazorgVervallen']) {
      const nazorg = crypto.randomUUID();
      await gebeurt('NazorgNodig', { persoonId: bak(), uiterlijk: over(3) }, nazorg);
      expect(await vraagt(bak(), selma)).toEqual(['termijn']);
      await gebeurt(klaar, { persoonId: bak() }, nazorg);
      expect(await vraagt(bak(), selma)).toEqual([]);
    }
    await gebeurt('NazorgSignaal', { persoonId: bak(), uiterlijk: over(2) }, signaal);
    expect(await vraagt(bak(), selma)).toEqual(['nieuw feit']);
    await gebeurt('NazorgGehouden', { persoonId: bak() }, crypto.randomUUID());
    expect(await vraagt(bak(), selma)).toEqual([]);
  });

  test('loon dat uitblijft, tot het komt of tot zij elkaar spraken; van duizend leveringen in een keer', async () => {
    const mist = () => gebeurt('LoonOntbreekt', { persoonIds: [bak()], maand: '2026-10' });
    await mist();
    expect(await vraagt(bak(), selma)).toEqual(['loon blijft uit']);
    const allen = [bak(), ...w.personen.slice(0, 9)];
    await w.db.scope((scope) =>
      publishMany(
        scope,
        'LoonAangeleverd',
        allen.map((persoonId) => ({ onderwerp: persoonId, data: { persoonId } })),
      ),
    );
    await w.db.runJobs();
    expect(await vraagt(bak(), selma)).toEqual([]);
    await mist();
    await gebeurt('AfspraakGehouden', { persoonIds: [bak()] });
    expect(await vraagt(bak(), selma)).toEqual([]);
  });

  test.each(['InstrumentVerwezen', 'InstrumentWachtlijst', 'InstrumentAfgewezen', 'InstrumentIngetrokken'])(
    'een instrument waar hij om vroeg, tot %s',
    async (antwoord) => {
      const [een, ander] = [crypto.randomUUID(), crypto.randomUUID()];
      await gebeurt('InstrumentGevraagd', { persoonIds: [bak()] }, een);
      await gebeurt('InstrumentGevraagd', { persoonIds: [bak()] }, ander);
      expect(await vraagt(bak(), selma)).toEqual(['instrument gevraagd', 'instrument gevraagd']);
      await gebeurt(antwoord, { persoonIds: [bak()] }, een);
      await gebeurt(antwoord, { persoonIds: [bak()] }, ander);
      expect(await vraagt(bak(), selma)).toEqual([]);
    },
  );

  test('twee termijnen van een deelname zijn twee signalen, en het einde van de deelname sluit ze allebei', async () => {
    const deelname = crypto.randomUUID();
    const nadert = (termijn: string, dagen: number) =>
      gebeurt('ProgrammaTermijnNadert', { persoonIds: [bak()], termijn, uiterlijk: over(dagen) }, deelname);
    await nadert('pip', 5);
    await nadert('toets', 6);
    await nadert('pip', 4);
    expect(await vraagt(bak(), selma)).toEqual(['termijn', 'termijn']);
    await gebeurt('ProgrammaAfgerond', { persoonIds: [bak()] }, deelname);
    await gebeurde(
      'ProgrammaTermijnNadert',
      { persoonIds: [bak()], termijn: 'later gehoord', uiterlijk: over(1) },
      deelname,
    );
    expect(await vraagt(bak(), selma)).toEqual([]);
  });
});

describe('opnieuw uit de gebeurtenissen', () => {
  const open = () =>
    w.sql(`select soort, verwijzing, deel, uiterlijk::text, afgedaan_door from gm0599.caseload_signaal
      where afgedaan_op is null and persoon_id = '${w.personen[19]}' order by 1, 2, 3`);
  const aantallen = async () =>
    (
      await w.sql(`select (select count(*)::int from gm0599.caseload_voorval) as voorvallen,
        (select count(*)::int from gm0599.caseload_vraag) as vragen`)
    )[0];
  const herbouw = () => w.db.scope((scope) => rebuildCaseload(scope, undefined));

  test('staat er wat er stond, hoe vaak ook; wat ontbrak komt erbij, wat een hand afdeed blijft gedaan', async () => {
    const [acht = '', plan, feit] = [w.personen[19], crypto.randomUUID(), crypto.randomUUID()];
    // the day before anybody guided him
    w.db.clock.advance({ hours: -24 });
    await gebeurt('GegevensGevraagd', { persoonIds: [acht], uiterlijk: '2026-11-04' }, feit);
    w.db.clock.advance({ hours: 24 });
    await gebeurt('EigenaarAangewezen', { persoonId: acht, medewerkerId: 'selma' }, acht);
    await gebeurde('EvaluatieAfgesproken', { persoonIds: [acht], op: '2026-11-03' }, plan ?? '');
    await gebeurt('EvaluatieAfgesproken', { persoonIds: [acht], op: '2026-11-04' }, plan);
    await gebeurt('PersoonGewijzigd', { feiten: ['adres'] }, acht);
    const mens = (await mijn(selma)).mensen.find(({ persoonId }: { persoonId: string }) => persoonId === acht);
    const feitsignaal = mens.aanleidingen.find(({ soort }: { soort: string }) => soort === 'nieuw feit');
    await w.call(selma, `POST /caseload/signalen/${feitsignaal.id}/afdoening`);
    const [voor, telling] = [await open(), await aantallen()];
    expect(voor).toMatchObject([{ soort: 'evaluatie', uiterlijk: '2026-11-04' }]);
    await herbouw();
    await herbouw();
    expect(await open()).toEqual(voor);
    expect(await aantallen()).toEqual(telling);
    await w.sql(`delete from gm0599.caseload_signaal where afgedaan_op is null and soort = 'evaluatie'`);
    await herbouw();
    expect(await open()).toEqual(voor);
    expect(await vraagt(acht, selma)).toEqual(['evaluatie']);
  });
});
