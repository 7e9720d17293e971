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
  eenMedebewoner,
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

  test('the version is that of the first day; of the day of the application while that is not known; without both none', () => {
    const versies = (feiten: Onvolledig<Aanvraagfeiten>) =>
      new Set(rechtOpBijstand(feiten).oordelen.map(({ grond }) => grond.versie));
    const { vanaf: _, ...zonderEersteDag } = eenAanvraag(november, kader, { aanvraagdag: day('2026-11-20') });
    expect(versies({ ...zonderEersteDag, vanaf: day('2026-11-01') })).toEqual(new Set(['2026-11-01']));
    expect(versies(zonderEersteDag)).toEqual(new Set(['2026-11-20']));
    const { aanvraagdag: __, ...zonderBeide } = zonderEersteDag;
    expect(() => rechtOpBijstand(zonderBeide)).toThrow(RangeError);
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

describe('what is rare is judged only where it plays', () => {
  const gewoon = eenAanvraag(november, kader);
  const gevangen = { ...gewoon, belanghebbende: { ...gewoon.belanghebbende, vrijheidOntnomen: true } };
  const ids = (feiten: Onvolledig<Aanvraagfeiten>) => rechtOpBijstand(feiten).oordelen.map(({ id }) => id);

  test('nobody is judged on living together, messages or urgent reasons without a cause', () => {
    expect(ids(gewoon).filter((id) => ['pw-3-huishouding', 'pw-13-signaal', 'pw-16'].includes(id))).toEqual([]);
  });

  test('who is excluded is refused, and the slot for urgent reasons is open', () => {
    expect(rechtOpBijstand(gevangen).uitkomst).toBe('nee');
    expect(uitkomstVan(gevangen, 'pw-16')).toMatchObject({ uitkomst: 'af te wegen', ontbreekt: 'dringendeRedenen' });
    expect(aanvraagvragenlijst(gevangen).filter(({ stand }) => stand !== 'beantwoord')).toMatchObject([
      { feit: 'dringendeRedenen', stand: 'af te wegen' },
    ]);
  });

  test.each([
    ['ja', 'ja'],
    ['nee', 'nee'],
  ] as const)('urgent reasons weighed as %s: %s', (keuze, uitkomst) => {
    const gewogen = { ...gevangen, dringendeRedenen: { keuze, motivering: 'alle omstandigheden' } };
    expect(rechtOpBijstand(gewogen).uitkomst).toBe(uitkomst);
  });

  test('a message about a ground is weighed, and only when it holds it excludes', () => {
    const signaal = { wie: 'belanghebbende', grond: 'uitreiziger' } as const;
    const gemeld: Onvolledig<Aanvraagfeiten> = { ...gewoon, uitsluitingssignalen: [signaal] };
    expect(uitkomstVan(gemeld, 'pw-13-signaal')).toMatchObject({
      uitkomst: 'af te wegen',
      ontbreekt: 'uitsluitingssignalen.0.grondGeldt',
    });
    const geldt = (keuze: 'geldt' | 'geldt niet') =>
      rechtOpBijstand(zetFeit(gemeld, 'uitsluitingssignalen.0.grondGeldt', { keuze, motivering: '' })).uitkomst;
    expect([geldt('geldt'), geldt('geldt niet')]).toEqual(['nee', 'ja']);
  });

  test('an inquiry into living together: care for each other is weighed, and then the partner must be recorded', () => {
    const samenwoning = {
      gehuwd: false,
      zelfdeWoning: true,
      verwantschap: 'geen of verder',
      zorgbehoefte: 'geen',
      aanvraagdag: day('2026-11-01'),
      eerderGehuwdTot: null,
      eerderAangemerktTot: null,
      kindSamen: false,
      samenlevingscontract: false,
      registratie: false,
    } as const;
    const feiten: Onvolledig<Aanvraagfeiten> = {
      ...gewoon,
      medebewoners: [eenMedebewoner(day('1980-01-01')), { ...eenMedebewoner(day('1981-01-01')), samenwoning }],
    };
    const pad = 'medebewoners.1.samenwoning.zorgVoorElkaar';
    expect(uitkomstVan(feiten, 'pw-3-huishouding')).toMatchObject({ uitkomst: 'af te wegen', ontbreekt: pad });
    const na = (keuze: 'ja' | 'nee') =>
      uitkomstVan(zetFeit(feiten, pad, { keuze, motivering: '' }), 'pw-3-huishouding');
    expect(na('ja')).toMatchObject({ uitkomst: 'niet vast te stellen' });
    expect(na('nee')).toMatchObject({ uitkomst: 'voldaan' });
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
