/** Proves what the block of income security says: the payment to come, what waits, what is owed, and nothing that is not known. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTeksten } from '../../teksten/teksten.tsx';
import { blik } from './blik.voorbeelden.ts';
import { type Inkomen, inkomenblok } from './inkomen.ts';

beforeAll(() => loadTeksten('nl'));

describe('income security', () => {
  const loopt = { ingangsdatum: '2025-03-01', einddatum: null, openSchuld: 0 } as const;
  const betaling = { maand: '2026-11', op: '2026-11-25', bedrag: 88_142, zekerheid: 'vast', reden: null } as const;
  const van = (volgende: NonNullable<Inkomen['uitkering']>['volgende'], meer = {}): Inkomen => ({
    uitkering: { ...loopt, volgende, ...meer },
  });
  const zaak = { href: '/zaak/1', verstuurd: true };
  test.each([
    ['inwoner', { uitkering: null }, 'U krijgt geen bijstand van ons.', 'Vraag bijstand aan'],
    ['medewerker', { uitkering: null }, 'Deze inwoner krijgt geen bijstand.', undefined],
    ['inwoner', { uitkering: null, aanvraag: zaak }, 'Uw aanvraag voor bijstand loopt.', 'Bekijk uw aanvraag'],
    [
      'inwoner',
      { uitkering: null, aanvraag: { ...zaak, verstuurd: false } },
      'Uw aanvraag voor bijstand is nog niet verstuurd.',
      'Ga verder met uw aanvraag',
    ],
    ['inwoner', van(betaling), 'Op 25 november 2026 komt er € 881,42.', 'Bekijk uw geld'],
    ['inwoner', { ...van(betaling), aanvraag: zaak }, 'Op 25 november 2026 komt er € 881,42.', 'Bekijk uw geld'],
    [
      'medewerker',
      van({ ...betaling, zekerheid: 'verwacht' }),
      'Op 25 november 2026 komt er ongeveer € 881,42.',
      'Bekijk de uitkering',
    ],
    ['medewerker', van({ ...betaling, bedrag: 0 }), 'Op 25 november 2026 komt er € 0,00.', 'Bekijk de uitkering'],
    ['medewerker', van({ ...betaling, op: null }), 'Over november 2026 komt er € 881,42.', 'Bekijk de uitkering'],
    [
      'medewerker',
      van({ ...betaling, bedrag: null, zekerheid: 'onbekend' }),
      'Hoeveel er over november 2026 komt, is nog niet te zeggen.',
      'Bekijk de uitkering',
    ],
    ['medewerker', van(null), 'De bijstand loopt sinds 1 maart 2025.', 'Bekijk de uitkering'],
    [
      'medewerker',
      van(null, { einddatum: '2026-11-01' }),
      'De bijstand liep tot 1 november 2026.',
      'Bekijk de uitkering',
    ],
  ] as const)('%s: %#', (lezer, inkomen, zin, actie) => {
    const blok = inkomenblok(inkomen, blik(lezer));
    expect([blok.zin.replaceAll('\u00a0', ' '), blok.actie?.tekst]).toEqual([zin, actie]);
  });
  test('what must be resolved comes first, with what is owed beside it', () => {
    const blok = inkomenblok(
      van(
        { ...betaling, bedrag: null, reden: 'Het loon ontbreekt.' },
        { openSchuld: 1, teBekijken: { aantal: 2, eerste: 'x' } },
      ),
      blik('medewerker'),
    );
    expect(blok.actie).toEqual({ href: '/professional/uitzonderingen/x', tekst: 'Los de uitzondering op' });
    expect(blok.erbij.map((regel) => regel.replaceAll('\u00a0', ' '))).toEqual([
      '2 uitzonderingen wachten op u.',
      'Er staat nog een schuld open van € 0,01.',
    ]);
    expect([blok.reden, blok.let]).toEqual(['Het loon ontbreekt.', true]);
  });
});
