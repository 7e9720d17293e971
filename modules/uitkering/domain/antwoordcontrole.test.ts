import { day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { checkAntwoord } from './antwoordcontrole.ts';

const om = { vandaag: day('2026-11-02'), meldingsdag: day('2026-11-01') };

describe('een antwoord wordt per vraag bekeken', () => {
  test.each`
    feit                                  | waarde                  | melding
    ${'belanghebbende.geboren'}           | ${'1992-05-14'}         | ${undefined}
    ${'belanghebbende.geboren'}           | ${'1992-02-30'}         | ${/bestaat niet/}
    ${'kinderen.0.geboren'}               | ${'2026-11-03'}         | ${/toekomst/}
    ${'kinderen.0.geboren'}               | ${'2026-11-02'}         | ${undefined}
    ${'belanghebbende.geboren'}           | ${'1892-05-14'}         | ${/120 jaar/}
    ${'belanghebbende.inkomsten.0.netto'} | ${60_000}               | ${undefined}
    ${'belanghebbende.inkomsten.0.netto'} | ${-1}                   | ${/minteken/}
    ${'belanghebbende.inkomsten.0.netto'} | ${60_000_000}           | ${/komma/}
    ${'belanghebbende.inkomsten.0.netto'} | ${600.5}                | ${/bedrag/}
    ${'belanghebbende.inkomsten.0.netto'} | ${'600'}                | ${/bedrag/}
    ${'vermogen.overwaardeWoning'}        | ${null}                 | ${undefined}
    ${'vermogen.overwaardeWoning'}        | ${-500_000}             | ${undefined}
    ${'vermogen.schulden'}                | ${null}                 | ${/bedrag/}
    ${'kinderen'}                         | ${2}                    | ${undefined}
    ${'kinderen'}                         | ${21}                   | ${/20/}
    ${'partner'}                          | ${'nee'}                | ${undefined}
    ${'partner'}                          | ${'misschien'}          | ${/Kies/}
    ${'belanghebbende.inInrichting'}      | ${'nee'}                | ${/ja of nee/}
    ${'gewensteIngang'}                   | ${'2026-08-01'}         | ${undefined}
    ${'gewensteIngang'}                   | ${'2026-07-31'}         | ${/1 augustus 2026/}
    ${'belanghebbende.dagenBuitenland'}   | ${400}                  | ${/365/}
    ${'rekening.iban'}                    | ${'NL91ABNA0417164301'} | ${/klopt niet/}
    ${'vermogen.voertuigNodig'}           | ${'telt niet mee'}      | ${/kennen wij niet/}
    ${'woonsituatie'}                     | ${'aangetoond'}         | ${/kennen wij niet/}
    ${'constructor'}                      | ${'x'}                  | ${/kennen wij niet/}
  `('$feit = $waarde', ({ feit, waarde, melding }) => {
    const uitkomst = checkAntwoord(feit, waarde, om);
    if (melding === undefined) expect(uitkomst).toEqual({ ok: true, value: waarde });
    else expect(uitkomst).toMatchObject({ ok: false, error: { feit, melding: expect.stringMatching(melding) } });
  });

  test('een rekeningnummer wordt bewaard zonder spaties', () => {
    expect(checkAntwoord('rekening.iban', 'nl91 abna 0417 1643 00', om)).toEqual({
      ok: true,
      value: 'NL91ABNA0417164300',
    });
  });
});
