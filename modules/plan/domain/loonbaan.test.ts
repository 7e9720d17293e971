/** Proves which job follows from pay: whole hours a week of the days that were worked, once, and never against what people told. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import type { Baan } from './baan.ts';
import { baanUitLoon, type Loonbericht } from './loonbaan.ts';

const oktober = { from: day('2026-10-01'), until: day('2026-11-01') };
const bericht = (over: Partial<Loonbericht> = {}): Loonbericht => ({
  ...{ persoonId: 'p', werkgever: 'Bakkerij Jansen', loonverwijzing: '001234567L01/1', tijdvak: oktober },
  ...{ vanaf: day('2026-03-01'), tot: undefined, uren: 70.8, ...over },
});
const verteld = (over: Partial<Baan & { loonverwijzing: string }> = {}) => ({
  ...{ id: 'a', werkgever: 'bakkerij jansen', soort: 'parttime' as const, minuten: 1_200, vanaf: day('2026-04-01') },
  ...{ tot: undefined, loonverwijzing: undefined, ...over },
});

test.each<[string, Partial<Loonbericht>, number]>([
  ['a month of thirty-one days', { uren: 70.8 }, 16],
  ['the same hours in four weeks', { uren: 64, tijdvak: { from: day('2026-10-05'), until: day('2026-11-02') } }, 16],
  ['begun halfway: the days before do not count', { uren: 36.5, vanaf: day('2026-10-16') }, 16],
  ['ended halfway: the days after do not count', { uren: 34.3, tot: day('2026-10-16') }, 16],
  ['one hour in a month is still work', { uren: 1 }, 1],
  ['a correction after the end counts over the whole month', { uren: 70.8, tot: day('2026-09-01') }, 16],
])('%s', (_, over, uren) => {
  expect(baanUitLoon(bericht(over), [], 'n')).toMatchObject({ id: 'n', soort: 'nog onbekend', minuten: uren * 60 });
});

test.each<[string, Partial<Loonbericht>, readonly ReturnType<typeof verteld>[], object | undefined]>([
  ['no hours is no job', { uren: 0 }, [], undefined],
  ['pay of a job that is known changes nothing', {}, [verteld({ loonverwijzing: '001234567L01/1' })], undefined],
  ['more hours than before change nothing', { uren: 150 }, [verteld({ loonverwijzing: '001234567L01/1' })], undefined],
  [
    'a job that was told is this job, with its own days and hours',
    {},
    [verteld()],
    { id: 'a', minuten: 1_200, vanaf: '2026-04-01' },
  ],
  ['its end is the employer’s', { tot: day('2026-10-16') }, [verteld()], { id: 'a', tot: '2026-10-16' }],
  [
    'an end before it was told to begin is none',
    { tot: day('2026-03-15') },
    [verteld()],
    { id: 'n', tot: '2026-03-15' },
  ],
  [
    'a told job that was over before is another',
    { vanaf: day('2026-06-01') },
    [verteld({ tot: day('2026-06-01') })],
    { id: 'n' },
  ],
  [
    'another relation at the same employer is another job',
    {},
    [verteld({ loonverwijzing: '001234567L01/2' })],
    { id: 'n' },
  ],
])('%s', (_, over, banen, verwacht) => {
  const baan = baanUitLoon(bericht(over), banen, 'n');
  if (verwacht === undefined) expect(baan).toBeUndefined();
  else expect(baan).toMatchObject(verwacht);
});
