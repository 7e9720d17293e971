import { existsSync } from 'node:fs';
import { addYears, type Day } from '@samenkracht/core';
import { bepaal } from '@samenkracht/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { GeenBedrag, tweedeRekenaar } from './tweede-rekenaar.voorbeelden.ts';
import { vragen } from './vragen.ts';
import { maandfeiten, maandfeitenIn } from './willekeurig.voorbeelden.ts';
import { maanden2026, metMiddelenVan2026 } from './willekeurig-2026.voorbeelden.ts';

const feiten = new URL(
  '../facts/law.json',
  new URL(`${process.env['SAMENKRACHT_DATA'] ?? '../shared/data'}/`, new URL('../../', import.meta.url)),
);

const is18 = ({ geboren }: Persoon, op: Day): boolean => addYears(geboren, 18) <= op;

/** Left out because the articles can be read in two ways there: the pages of art. 22a, 24 and 53a say which way the rules take. */
const isEenduidig = (f: Maandfeiten): boolean => {
  if (f.maand < '2017-07') return false;
  if (f.partner === null)
    return f.woonsituatie !== 'niet aangetoond' || addYears(f.belanghebbende.geboren, 21) <= f.vanaf;
  if (f.woonsituatie === 'niet aangetoond' || !is18(f.belanghebbende, f.vanaf) || !is18(f.partner, f.vanaf))
    return false;
  return f.partner.heeftRecht || !(f.belanghebbende.inInrichting || f.partner.inInrichting);
};

const vergelijk = (gevallen: fc.Arbitrary<Maandfeiten>, numRuns: number): void => {
  const reken = tweedeRekenaar(feiten);
  const tweede = (f: Maandfeiten) => {
    try {
      return reken(f);
    } catch (fout) {
      if (fout instanceof GeenBedrag) return 'geen bedrag';
      throw fout;
    }
  };
  fc.assert(
    fc.property(gevallen.filter(isEenduidig), (f) => {
      const eerste = bepaal(bijstandsmaand, f, vragen);
      const uitkomst =
        eerste.soort === 'waarde'
          ? {
              norm: eerste.waarde.norm,
              inkomen: eerste.waarde.inkomen,
              bijstand: eerste.waarde.bijstand,
              reservering: eerste.waarde.vtReservering,
            }
          : eerste.soort === 'gat' && 'geen bedrag';
      expect(uitkomst).toEqual(tweede(f));
    }),
    { numRuns },
  );
};

test.skipIf(!existsSync(feiten))(
  'a second implementation from the articles alone gives every month to the cent (needs SAMENKRACHT_DATA)',
  () => vergelijk(maandfeiten, 10_000),
);

test.skipIf(!existsSync(feiten))(
  'also the months of 2026, half of them with holiday allowance over income, with gifts, premiums, volunteers and sublet (needs SAMENKRACHT_DATA)',
  () => vergelijk(metMiddelenVan2026(maanden2026.chain(maandfeitenIn)), 2000),
);
