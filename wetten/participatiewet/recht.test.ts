import { cents, day, month } from '@samenkracht/core';
import { type Onvolledig, zetFeit } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import {
  eenAanvraag,
  eenAanvrager,
  eenKind,
  eenLoon,
  eenMaand,
  eenPartner,
  eenPersoon,
  geenVermogen,
  geenVrijlatingGebruikt,
} from './bouw.ts';
import type { Aanvraagfeiten } from './feiten.ts';
import { aanvraagvragenlijst, rechtOpBijstand } from './recht.ts';

const kader = testkader();
const november = month('2026-11');
const uitkomstVan = (feiten: Onvolledig<Aanvraagfeiten>, id: string) =>
  rechtOpBijstand(feiten).oordelen.find((oordeel) => oordeel.id === id);

describe('the right to bijstand', () => {
  test('someone alone without income or wealth has it, from the day he came forward', () => {
    const recht = rechtOpBijstand(eenAanvraag(november, kader));
    expect(recht.uitkomst).toBe('ja');
    expect(recht.ingangsdag).toBe('2026-11-01');
    expect(recht.oordelen.map(({ uitkomst }) => uitkomst)).toEqual(Array(8).fill('voldaan'));
  });

  test('each judgement points at its article in the version of the day and holds the facts it used', () => {
    const oordeel = uitkomstVan(eenAanvraag(november, kader), 'pw-19-1-b');
    expect(oordeel?.grond).toMatchObject({ artikel: '34', versie: '2026-11-01' });
    expect(oordeel?.feiten).toMatchObject({ 'vermogen.geld': 0, partner: null });
  });

  test.each([
    ['abroad', { woontInGemeente: false }, 'pw-40-1'],
    ['a cent over the limit', { vermogen: { ...geenVermogen, geld: cents(800_001) } }, 'pw-19-1-b'],
    ['not signed', { aanvraagOndertekend: false }, 'pw-43'],
    [
      'income at the norm',
      {
        belanghebbende: { ...eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(141_946))] }), ...eenAanvrager },
      },
      'pw-19-1-a',
    ],
  ] as const)('%s: no, for that reason', (_, anders, id) => {
    const feiten = eenAanvraag(november, kader, anders);
    expect(rechtOpBijstand(feiten).uitkomst).toBe('nee');
    expect(uitkomstVan(feiten, id)?.uitkomst).toBe('niet voldaan');
  });

  test('a car is weighed, and until then nothing is decided', () => {
    const { voertuigNodig: _, ...vermogen } = { ...geenVermogen, voertuigen: cents(300_000) };
    const feiten: Onvolledig<Aanvraagfeiten> = { ...eenAanvraag(november, kader), vermogen };
    expect(rechtOpBijstand(feiten).uitkomst).toBe('nog niet vast te stellen');
    expect(uitkomstVan(feiten, 'pw-19-1-b')).toMatchObject({
      uitkomst: 'af te wegen',
      ontbreekt: 'vermogen.voertuigNodig',
    });
    const gewogen = zetFeit<Aanvraagfeiten>(feiten, 'vermogen.voertuigNodig', {
      keuze: 'telt niet mee',
      motivering: 'oude auto',
    });
    expect(rechtOpBijstand(gewogen).uitkomst).toBe('ja');
  });

  test('whether work helps is weighed before there is an amount', () => {
    const { draagtBij: _, ...vrijlating } = geenVrijlatingGebruikt;
    const aanvraag = eenAanvraag(november, kader);
    const belanghebbende = { ...aanvraag.belanghebbende, inkomsten: [eenLoon(cents(60_000))], vrijlating };
    expect(uitkomstVan({ ...aanvraag, belanghebbende }, 'pw-19-1-a')).toMatchObject({
      uitkomst: 'af te wegen',
      ontbreekt: 'belanghebbende.vrijlating.draagtBij',
    });
  });

  test('from 2027 the gap is the reason that nothing can be established', () => {
    const recht = rechtOpBijstand(eenAanvraag(month('2027-01'), kader));
    expect(recht.uitkomst).toBe('nog niet vast te stellen');
    expect(recht.oordelen.filter(({ reden }) => reden.startsWith('Er is geen bedrag bekend'))).toHaveLength(2);
  });
});

describe('the questions of an application', () => {
  const begin: Onvolledig<Aanvraagfeiten> = {
    kader,
    maand: november,
    vanaf: day('2026-11-01'),
    tot: day('2026-12-01'),
  };
  const open = (feiten: Onvolledig<Aanvraagfeiten>) =>
    aanvraagvragenlijst(feiten)
      .filter(({ stand }) => stand === 'open')
      .map(({ feit }) => feit);

  /** Answers in the plainest way until nothing is asked any more. */
  const beantwoord = (antwoorden: Readonly<Record<string, unknown>>) => {
    let feiten = begin;
    const gevraagd: string[] = [];
    for (let beurt = 0; beurt < 100; beurt += 1) {
      const [vraag] = aanvraagvragenlijst(feiten).filter(({ stand }) => stand === 'open');
      if (vraag === undefined) return { feiten, gevraagd };
      gevraagd.push(vraag.feit);
      const algemeen = vraag.feit.replaceAll(/\.\d+\./g, '.*.');
      const antwoord =
        vraag.feit in antwoorden
          ? antwoorden[vraag.feit]
          : (antwoorden[algemeen] ?? plat(vraag.vraag.soort, vraag.vraag.opties));
      feiten = zetFeit(feiten, vraag.feit, antwoord);
    }
    throw new Error('the interview does not end');
  };
  const plat = (soort: string, opties: Readonly<Record<string, string>> | undefined): unknown => {
    if (soort === 'ja of nee') return true;
    if (soort === 'datum') return '2026-11-01';
    if (soort === 'lijst') return [];
    return soort === 'bedrag' || soort === 'aantal' ? 0 : Object.keys(opties ?? {})[0];
  };
  const alleen = {
    'belanghebbende.geboren': '1985-06-15',
    'belanghebbende.vrijheidOntnomen': false,
    'belanghebbende.inInrichting': false,
    partner: null,
    'vermogen.overwaardeWoning': null,
  };

  test('someone alone answers few, and none about a partner, wages, age under 27 or a car', () => {
    const { gevraagd, feiten } = beantwoord(alleen);
    expect(gevraagd).toHaveLength(21);
    expect(gevraagd.filter((feit) => /partner\.|vrijlating|onderwijs|voertuigNodig|geenBeroep/.test(feit))).toEqual([]);
    expect(rechtOpBijstand(feiten).uitkomst).toBe('ja');
  });

  test('a young person is asked about education and parents', () => {
    const { gevraagd } = beantwoord({ ...alleen, 'belanghebbende.geboren': '2007-05-01' });
    expect(gevraagd).toContain('belanghebbende.onderwijs');
    expect(gevraagd).toContain('belanghebbende.geenBeroepOpOuders');
  });

  test('a mother with pay is asked about it, and what the college must weigh is no question for her', () => {
    const { gevraagd, feiten } = beantwoord({
      ...alleen,
      'belanghebbende.geboren': '1992-03-04',
      kinderen: [eenKind(day('2020-05-06'))],
      'belanghebbende.inkomsten': [{ soort: 'loon', netto: 60_000 }],
      'belanghebbende.inkomsten.*.vakantiegeld': 'meebetaald',
    });
    expect(gevraagd).toContain('belanghebbende.inkomsten.0.vakantiegeld');
    expect(gevraagd).not.toContain('belanghebbende.vrijlating.draagtBij');
    expect(
      aanvraagvragenlijst(feiten)
        .filter(({ stand }) => stand === 'af te wegen')
        .map(({ feit }) => feit),
    ).toEqual(['belanghebbende.vrijlating.draagtBij']);
  });

  test('an interview that is answered and weighed ends in the amount of the same facts given at once', () => {
    const { feiten } = beantwoord({
      ...alleen,
      'belanghebbende.inkomsten': [eenLoon(cents(60_000))],
    });
    const gewogen = zetFeit<Aanvraagfeiten>(feiten, 'belanghebbende.vrijlating', {
      ...geenVrijlatingGebruikt,
      draagtBij: { keuze: 'ja', motivering: 'eerste stap' },
    });
    const ineens = eenMaand(november, kader, {
      belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(60_000))] }),
    });
    expect(bijstandsmaand(gewogen as Aanvraagfeiten)).toEqual(bijstandsmaand(ineens));
    expect(rechtOpBijstand(gewogen).uitkomst).toBe('ja');
  });

  test('taking back an answer takes back the questions behind it', () => {
    const { feiten } = beantwoord({ ...alleen, partner: eenPartner(day('1986-01-01')) });
    expect(aanvraagvragenlijst(feiten).some(({ feit }) => feit.startsWith('partner.'))).toBe(true);
    const zonder = zetFeit<Aanvraagfeiten>(feiten, 'partner', null);
    expect(aanvraagvragenlijst(zonder).some(({ feit }) => feit.startsWith('partner.'))).toBe(false);
    expect(open(zonder)).toEqual([]);
  });
});
