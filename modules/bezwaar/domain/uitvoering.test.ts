/** Knows what is left to do after a decision on an objection: nothing before it, each of it once. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { nogTeDoen } from './uitvoering.ts';

const beslissing = (
  status: 'open' | 'genomen' | 'teruggelegd',
  ...gevolgen: readonly ('in stand' | 'herroepen')[]
) => ({
  status,
  onderdelen: gevolgen.map((gevolg) => ({
    ...{ onderdeel: 'hoogte', uitkomst: 'gegrond' as const, motivering: 'Daarom.', wijzigingen: [] },
    gevolg,
  })),
});
const gevraagd = day('2026-11-02');

test.each([
  ['zonder beslissing', undefined, gevraagd, [], []],
  ['voorgesteld, nog niet genomen', beslissing('open', 'herroepen'), gevraagd, [], []],
  ['teruggelegd', beslissing('teruggelegd', 'herroepen'), undefined, [], []],
  ['in stand', beslissing('genomen', 'in stand'), undefined, [], []],
  ['in stand, met een verzoek om kosten', beslissing('genomen', 'in stand'), gevraagd, [], ['kosten']],
  ['een van twee herroepen', beslissing('genomen', 'in stand', 'herroepen'), undefined, [], ['gevolg']],
  ['herroepen en kosten', beslissing('genomen', 'herroepen'), gevraagd, [], ['gevolg', 'kosten']],
  ['het gevolg is gedaan', beslissing('genomen', 'herroepen'), gevraagd, [{ wat: 'gevolg' as const }], ['kosten']],
  ['alles is gedaan', beslissing('genomen', 'herroepen'), undefined, [{ wat: 'gevolg' as const }], []],
])('%s', (_, besluit, kosten, gedaan, open) => {
  expect(nogTeDoen(besluit, kosten, gedaan)).toEqual(open);
});
