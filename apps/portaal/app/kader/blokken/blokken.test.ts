/** Proves what the four blocks of a file say: always four, with a sentence each, the next thing to do, and words where one may not read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTeksten } from '../../teksten/teksten.tsx';
import { blik } from './blik.voorbeelden.ts';
import { dienstblok } from './dienst.ts';
import { type Delen, makeBlokken, toDelen } from './samenstellen.ts';
import { type Intakestand, intakeblok, inzichtblok } from './verhaal.ts';

beforeAll(() => loadTeksten('nl'));

const leeg: Intakestand = { intake: null, uitgenodigd: false, perspectief: null, groep: null };
const bezig = { wijze: 'alleen', begonnenOp: '2026-11-01T23:30:00Z', afgerondOp: null, dringend: 0 } as const;
const af = { ...bezig, afgerondOp: '2026-11-03T09:00:00Z' } as const;

describe('broad intake', () => {
  test.each([
    ['niets', 'medewerker', leeg, 'Er is nog geen intake.', 'Begin de intake', false],
    ['niets', 'inwoner', leeg, 'U heeft uw verhaal nog niet verteld.', 'Vertel uw verhaal', false],
    [
      'niets, gevraagd',
      'inwoner',
      { ...leeg, uitgenodigd: true },
      'U heeft uw verhaal nog niet verteld.',
      'Geef antwoord',
      false,
    ],
    // half past midnight in Rotterdam is the next day
    [
      'begonnen',
      'medewerker',
      { ...leeg, intake: bezig },
      'De intake begon op 2 november 2026 en is nog niet af.',
      'Ga verder met de intake',
      false,
    ],
    [
      'dringend',
      'medewerker',
      { ...leeg, intake: { ...bezig, dringend: 1 } },
      'De intake begon op 2 november 2026 en is nog niet af.',
      'Pak op wat niet kan wachten',
      true,
    ],
    [
      'af',
      'medewerker',
      { ...leeg, intake: af, uitgenodigd: true },
      'De intake is af sinds 3 november 2026.',
      'Lees de intake',
      false,
    ],
    [
      'af',
      'inwoner',
      { ...leeg, intake: af },
      'U vertelde uw verhaal op 3 november 2026.',
      'Lees uw verhaal na',
      false,
    ],
    [
      'af, gevraagd',
      'inwoner',
      { ...leeg, intake: af, uitgenodigd: true },
      'U vertelde uw verhaal op 3 november 2026.',
      'Geef antwoord',
      false,
    ],
  ] as const)('%s, %s', (_, lezer, stand, zin, actie, wacht) => {
    const blok = intakeblok(stand, blik(lezer));
    expect([blok.zin, blok.actie?.tekst, blok.let]).toEqual([zin, actie, wacht]);
  });
  test.each([
    [1, 'Een ding kan niet wachten.'],
    [2, '2 dingen kunnen niet wachten.'],
  ])('%i that cannot wait', (dringend, regel) => {
    expect(intakeblok({ ...leeg, intake: { ...bezig, dringend } }, blik('medewerker')).erbij).toEqual([regel]);
  });
});

describe('insight', () => {
  const perspectief = (reactie: 'geen' | 'klopt' | 'klopt niet') => ({
    ...leeg,
    perspectief: { versie: 1, op: '2026-11-03T09:00:00Z', reactie, dichtstbij: null },
  });
  test.each([
    ['medewerker', leeg, 'Er is nog geen perspectief opgeschreven.', 'Schrijf samen het perspectief', undefined],
    ['inwoner', leeg, 'Er staat nog niet op papier wat u kunt en wilt.', 'Zet erbij wat u kunt', undefined],
    // it is the turn of who did not speak yet
    [
      'inwoner',
      perspectief('geen'),
      'Op 3 november 2026 is opgeschreven wat u kunt en wilt.',
      'Lees het en zeg of het klopt',
      true,
    ],
    [
      'medewerker',
      perspectief('geen'),
      'Het perspectief is van 3 november 2026. De inwoner zei er nog niets op.',
      'Bespreek het perspectief',
      false,
    ],
    [
      'medewerker',
      perspectief('klopt niet'),
      'De inwoner zegt dat het perspectief van 3 november 2026 niet klopt.',
      'Pas het samen aan',
      true,
    ],
    [
      'inwoner',
      perspectief('klopt'),
      'U zei dat het klopt wat er op 3 november 2026 is opgeschreven.',
      'Kijk wat u nog mist',
      false,
    ],
  ] as const)('%s: %#', (lezer, stand, zin, actie, wacht) => {
    const blok = inzichtblok(stand, blik(lezer));
    expect([blok.zin, blok.actie?.tekst, blok.let]).toEqual([zin, actie, wacht]);
  });
  test('the nearest occupation and the group stand with it', () => {
    const stand = { ...perspectief('klopt'), groep: 'Samen aan de slag' };
    const met = {
      ...stand,
      perspectief: { ...stand.perspectief, dichtstbij: { beroep: 'kok', heeft: 9, gevraagd: 12 } },
    };
    expect(inzichtblok(met, blik('medewerker')).erbij).toEqual([
      'Het dichtst bij: kok, met 9 van de 12 vaardigheden.',
      'Groep: Samen aan de slag.',
    ]);
  });
});

describe('targeted service', () => {
  type Dienst = Parameters<typeof dienstblok>[0];
  const gelezen = <T>(waarde: T) => ({ soort: 'gelezen', waarde }) as const;
  const niets: Dienst = { plan: null, verwijzingen: gelezen([]), programmas: gelezen([]) };
  const plan = (stand: NonNullable<Dienst['plan']>['stand'], openStappen = 0): Dienst => ({
    ...niets,
    plan: { stand, openStappen },
  });
  const taalles = (status: 'gevraagd' | 'wachtlijst' | 'gestart' | 'afgerond') =>
    gelezen([{ instrument: 'Taalles', status }]);
  test.each([
    ['medewerker', niets, 'Er is nog geen plan.', 'Begin het plan', '/plan'],
    ['inwoner', plan('wacht op inwoner'), 'Uw plan wacht op uw handtekening.', 'Lees en teken uw plan', '/plan'],
    [
      'medewerker',
      plan('wacht op consulent', 1),
      'De inwoner tekende het plan. De coach nog niet.',
      'Teken het plan',
      '/plan',
    ],
    [
      'medewerker',
      plan('wacht op inwoner', 1),
      'Het plan wacht op de handtekening van de inwoner.',
      'Lees het plan',
      '/plan',
    ],
    [
      'inwoner',
      plan('getekend', 0),
      'Uw plan is getekend, met geen stappen te doen.',
      'Kijk wat u kan helpen',
      '/aanbod',
    ],
    ['inwoner', plan('getekend', 1), 'Uw plan is getekend, met een stap te doen.', 'Bekijk uw plan', '/plan'],
    ['medewerker', plan('getekend', 2), 'Het plan is getekend, met 2 stappen te doen.', 'Lees het plan', '/plan'],
    [
      'medewerker',
      { ...plan('getekend', 2), verwijzingen: taalles('gevraagd') },
      'Het plan is getekend, met 2 stappen te doen.',
      'Beantwoord de vraag',
      '/aanbod',
    ],
    [
      'inwoner',
      { ...plan('getekend', 2), verwijzingen: taalles('gevraagd') },
      'Uw plan is getekend, met 2 stappen te doen.',
      'Bekijk uw plan',
      '/plan',
    ],
  ] as const)('%s: %#', (lezer, dienst, zin, actie, href) => {
    const blok = dienstblok(dienst, blik(lezer));
    expect([blok.zin, blok.actie]).toEqual([zin, expect.objectContaining({ tekst: actie, href })]);
  });
  test.each([
    [niets, ['Er loopt geen programma of andere hulp.']],
    [{ ...niets, verwijzingen: taalles('afgerond') }, ['Er loopt geen programma of andere hulp.']],
    [
      { ...niets, verwijzingen: taalles('gestart'), programmas: gelezen(['Werkloont']) },
      ['Loopt nu: Werkloont, Taalles.'],
    ],
    [{ ...niets, verwijzingen: taalles('wachtlijst') }, ['Begint nog: Taalles.']],
    [
      { ...niets, verwijzingen: { soort: 'nu niet' }, programmas: gelezen(['Werkloont']) },
      ['Loopt nu: Werkloont.', 'Of er andere hulp loopt, is nu niet te lezen.'],
    ],
  ] as const)('what runs beside the plan: %#', (dienst, regels) => {
    expect(dienstblok(dienst, blik('medewerker')).erbij).toEqual(regels);
  });
  test('who only reads is not asked to begin or sign anything', () => {
    const consulent = blik('medewerker', { helpt: false });
    expect(dienstblok(niets, consulent).actie).toBeUndefined();
    expect(dienstblok(plan('wacht op consulent'), consulent).actie?.tekst).toBe('Lees het plan');
  });
});

describe('the four together', () => {
  const overal = (soort: 'geen recht' | 'nu niet'): Delen => ({
    verhaal: { soort },
    plan: { soort },
    verwijzingen: { soort },
    programmas: { soort },
    inkomen: { soort },
  });
  test.each(['inwoner', 'medewerker'] as const)('%s: who may read nothing still finds four, in words', (lezer) => {
    for (const soort of ['geen recht', 'nu niet'] as const) {
      const blokken = makeBlokken(overal(soort), blik(lezer, { coach: 'Selma Yilmaz' }));
      expect(blokken.map((blok) => blok.soort)).toEqual(['intake', 'inzicht', 'dienst', 'inkomen']);
      for (const { zin, erbij } of blokken) {
        expect(zin.length).toBeGreaterThan(10);
        expect([zin, ...erbij].join(' ')).not.toMatch(/undefined|null|blok\./);
      }
    }
  });
  test('who may not read is told whom to ask; the amounts are on the line in words', () => {
    const [intake, , , inkomen] = makeBlokken(overal('geen recht'), blik('medewerker', { coach: 'Selma Yilmaz' }));
    expect(intake?.erbij).toEqual(['Vraag het aan Selma Yilmaz.']);
    expect(inkomen?.actie).toEqual({ href: '/lijn?domein=inkomen', tekst: 'Lees het op de lijn' });
  });
  test('who does not guide him finds where to say why, in the block of the plan', () => {
    const [, , dienst] = makeBlokken({ ...overal('geen recht'), plan: { soort: 'reden nodig' } }, blik('medewerker'));
    expect(dienst).toMatchObject({
      zin: 'U begeleidt deze inwoner niet.',
      actie: { href: blik('medewerker').naar('plan').href, tekst: 'Zeg waarom u het plan opent' },
    });
  });
  test('no more than the blocks tell goes along', () => {
    const stap = {
      id: 'a',
      domein: 'werk',
      tekst: 'Een geheim.',
      wie: 'inwoner',
      reden: null,
      bijgewerkt: null,
    } as const;
    const delen = toDelen({
      ...overal('nu niet'),
      verwijzingen: { soort: 'nu niet' },
      programmas: { soort: 'nu niet' },
      plan: {
        soort: 'gelezen',
        waarde: {
          plan: {
            stand: 'getekend',
            onderdelen: [
              { ...stap, soort: 'doel', stand: 'te doen' },
              { ...stap, soort: 'stap', stand: 'te doen' },
              { ...stap, soort: 'stap', stand: 'gedaan' },
            ],
          },
        },
      },
    });
    expect(delen.plan).toEqual({ soort: 'gelezen', waarde: { stand: 'getekend', openStappen: 1 } });
    expect(JSON.stringify(delen)).not.toContain('geheim');
  });
});
