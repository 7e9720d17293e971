/** Knows what is read from a payslip, and that a doubt always ends with a person. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesLoonstrook } from './loonstrooklezing.ts';

const velden = {
  DatAanvTv: '2026-10-01',
  DatEindTv: '2026-10-31',
  LnInGld: '820.00',
  LnLbPh: '800.00',
  IngLbPh: '120.00',
  BijdrZvw: '0.00',
  WrdPrGebrAut: '0.00',
  PrWhk: '5.00',
  LnTabBB: '0.00',
  VakBsl: '0.00',
};
const strook = (anders: Readonly<Record<string, string>> = {}): string =>
  `<?xml version="1.0"?><loonstrook>${Object.entries({ ...velden, ...anders })
    .map(([naam, waarde]) => (waarde === '' ? '' : `<${naam}>${waarde}</${naam}>`))
    .join('')}</loonstrook>`;
const lees = (tekst: string, bsn?: string) => leesLoonstrook(tekst, bsn);

describe('een loonstrook als XML', () => {
  test('netto volgt uit de namen van de loonaangifte, waar zij ook staan', () => {
    const verwacht = { netto: 67_500, maand: '2026-10', zonder: [], velden: { LnInGld: 82_000, LnLbPh: 80_000 } };
    expect(lees(strook())).toMatchObject({ ok: true, value: verwacht });
    const aangifte = `<a:Loonaangifte xmlns:a="http://voorbeeld/2026/01"><a:AdministratieveEenheid><a:TijdvakAangifte>
      ${strook().replace('<?xml version="1.0"?>', '')}</a:TijdvakAangifte></a:AdministratieveEenheid></a:Loonaangifte>`;
    expect(lees(aangifte)).toMatchObject({ ok: true, value: verwacht });
  });

  test('wat de formule gebruikt en er niet in staat telt als niets en wordt genoemd', () => {
    expect(lees(strook({ PrWhk: '', LnTabBB: '' }))).toMatchObject({
      value: { netto: 68_000, zonder: ['LnTabBB', 'PrWhk'] },
    });
  });

  test.each`
    geval               | anders                                                                           | maand        | periode
    ${'februari'}       | ${{ DatAanvTv: '2026-02-01', DatEindTv: '2026-02-28' }}                          | ${'2026-02'} | ${undefined}
    ${'schrikkelmaand'} | ${{ DatAanvTv: '2028-02-01', DatEindTv: '2028-02-29' }}                          | ${'2028-02'} | ${undefined}
    ${'vier weken'}     | ${{ DatAanvTv: '2026-10-05', DatEindTv: '2026-11-01', betaaldOp: '2026-11-03' }} | ${'2026-11'} | ${'2026-11-02'}
    ${'een week'}       | ${{ DatAanvTv: '2026-10-05', DatEindTv: '2026-10-11', betaaldOp: '2026-10-14' }} | ${'2026-10'} | ${'2026-10-12'}
  `('$geval telt in $maand', ({ anders, maand, periode }) => {
    const gelezen = lees(strook(anders));
    expect(gelezen).toMatchObject({ ok: true, value: { maand } });
    if (gelezen.ok) expect(gelezen.value.periode?.tot).toBe(periode);
  });

  test.each`
    geval                               | tekst                                                                                              | reden
    ${'geen XML'}                       | ${'<loonstrook><LnLbPh>1</LnLbPh>'}                                                                | ${'geen xml'}
    ${'een DOCTYPE'}                    | ${`<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${strook()}`}                             | ${'doctype'}
    ${'een entiteit'}                   | ${`<!ENTITY y "z">${strook()}`}                                                                    | ${'doctype'}
    ${'een factuur (UBL)'}              | ${'<Invoice><ID>1</ID><PayableAmount>800.00</PayableAmount></Invoice>'}                            | ${'velden ontbreken'}
    ${'zonder loonheffing'}             | ${strook({ IngLbPh: '' })}                                                                         | ${'velden ontbreken'}
    ${'zonder laatste dag'}             | ${strook({ DatEindTv: '' })}                                                                       | ${'velden ontbreken'}
    ${'twee lonen'}                     | ${`<alle>${strook()}${strook({ LnLbPh: '1.00' })}</alle>`.replaceAll('<?xml version="1.0"?>', '')} | ${'meer dan een'}
    ${'een halve cent'}                 | ${strook({ LnLbPh: '800.5' })}                                                                     | ${'veld onleesbaar'}
    ${'een min'}                        | ${strook({ IngLbPh: '-1.00' })}                                                                    | ${'veld onleesbaar'}
    ${'een dag die er niet is'}         | ${strook({ DatEindTv: '2026-02-30' })}                                                             | ${'veld onleesbaar'}
    ${'te hoog'}                        | ${strook({ LnLbPh: '9999999.00' })}                                                                | ${'veld onleesbaar'}
    ${'een halve maand'}                | ${strook({ DatEindTv: '2026-10-15' })}                                                             | ${'periode'}
    ${'vier weken, betaaldag onbekend'} | ${strook({ DatAanvTv: '2026-10-05', DatEindTv: '2026-11-01' })}                                    | ${'periode'}
    ${'andermans nummer'}               | ${strook({ SofiNr: '999990019' })}                                                                 | ${'van een ander'}
  `('$geval leest een mens', ({ tekst, reden }) => {
    expect(lees(tekst, '999993653')).toEqual({ ok: false, error: reden });
  });

  test('het eigen nummer is goed', () => {
    expect(lees(strook({ SofiNr: '999993653' }), '999993653')).toMatchObject({ ok: true });
    expect(lees(strook({ SofiNr: '999993653' }), undefined)).toEqual({ ok: false, error: 'van een ander' });
  });

  test('hetzelfde getal twee keer is geen twijfel', () => {
    const dubbel = strook().replace('</loonstrook>', '<totaal><LnLbPh>800.00</LnLbPh></totaal></loonstrook>');
    expect(lees(dubbel)).toMatchObject({ ok: true });
  });

  test('welke tekst het ook is: er komt een uitkomst, nooit een storing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rommel) => strook({ LnLbPh: rommel })),
        ),
        (tekst) => {
          expect(typeof lees(tekst).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
