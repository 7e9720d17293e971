import { describe, expect, test } from 'vitest';
import { bekendeGaten, ondersteund } from './gaten.ts';
import { wetstabellen } from './tabellen.ts';
import { heeftFeiten, leesZegels, zegelsNu } from './zegel.ts';

const zegels = leesZegels();

describe('every table is sealed as it stands', () => {
  const nu = zegelsNu(zegels);
  test.each(wetstabellen.map(({ tabel }) => tabel.id))(
    '%s (node tools/wetten/verzegel.ts, after a second reading)',
    (id) => {
      expect(zegels.tabellen[id]?.zegel).toBe(nu[id]?.zegel);
    },
  );
  test('no seal is left of a table that is gone', () => {
    expect(Object.keys(zegels.tabellen).sort()).toEqual(wetstabellen.map(({ tabel }) => tabel.id).sort());
  });
  test('the two readers are not one', () => {
    expect(zegels.eersteLezer).not.toBe(zegels.tweedeLezer);
  });
  test.skipIf(!heeftFeiten())('the second reading finds as many rows as the seal says (needs SAMENKRACHT_DATA)', () => {
    const gelezen = (tabellen: typeof nu) =>
      Object.entries(tabellen).map(([id, { nagelezen, rijen }]) => `${id}: ${nagelezen} van ${rijen}`);
    expect(gelezen(nu)).toEqual(gelezen(zegels.tabellen));
  });
});

describe('no gap inside the supported span', () => {
  const gatIn = ({ wet, tabel }: (typeof wetstabellen)[number]): string | undefined => {
    const span = ondersteund[wet];
    const [eerste] = tabel.rijen;
    if (span === undefined || eerste === undefined) return undefined;
    if (eerste.vanaf > span.van) return `niets voor ${eerste.vanaf}`;
    return tabel.tot < span.tot ? `niets vanaf ${tabel.tot}` : undefined;
  };
  test.each(wetstabellen.map((een) => [een.tabel.id, een] as const))('%s', (id, een) => {
    expect({ id, gat: gatIn(een) === undefined ? 'geen' : 'bekend' }).toEqual({
      id,
      gat: id in bekendeGaten ? 'bekend' : 'geen',
    });
  });
});
