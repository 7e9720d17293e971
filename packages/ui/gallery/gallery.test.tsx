/** Proves that every part renders on the server and says what it must without colour or script. */
import { describe, expect, test } from 'vitest';
import { Foutenlijst, foutVan } from '../form/fouten.tsx';
import { BedragVeld } from '../form/veld.tsx';
import { UiTaalProvider } from '../frame/index.ts';
import { isCurrent } from '../frame/page-frame.tsx';
import { Bedrag } from '../parts/bedrag.tsx';
import { Termijn } from '../parts/termijn.tsx';
import { Uitleg } from '../parts/uitleg.tsx';
import { themaCss } from '../thema/index.ts';
import { render } from './document.tsx';
import { galerij } from './index.ts';

describe.each(galerij)('$onderdeel', ({ voorbeelden }) => {
  test.each(voorbeelden)('$naam renders on the server, without a style of its own', ({ toon }) => {
    const html = render(toon);
    expect(html.length).toBeGreaterThan(20);
    // A style attribute would be refused by the content security policy.
    expect(html).not.toMatch(/\sstyle="/);
  });
});

test.each`
  centen     | teken    | tekst
  ${133_142} | ${false} | ${'€\u00a01.331,42'}
  ${-4_250}  | ${false} | ${'\u2212€\u00a042,50'}
  ${4_250}   | ${true}  | ${'+€\u00a042,50'}
  ${0}       | ${true}  | ${'€\u00a00,00'}
`('an amount of $centen cents is written $tekst', ({ centen, teken, tekst }) => {
  expect(render(<Bedrag centen={centen} teken={teken} />)).toContain(`>${tekst}<`);
});

test('a field with an error is tied to it, and the summary leads to the field', () => {
  const fouten = [{ veld: 'netto', tekst: 'Vul een bedrag in.' }];
  const html = render(
    <>
      <Foutenlijst fouten={fouten} />
      <BedragVeld naam="netto" label="Loon" hulp="Per maand." fout={foutVan(fouten, 'netto')} />
    </>,
  );
  expect(html).toContain('href="#netto"');
  expect(html).toContain('aria-describedby="netto-hulp netto-fout"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('Er is nog 1 ding niet goed');
});

test('an explanation is closed for a resident and open for a lawyer', () => {
  const regels = [{ wat: 'De norm', centen: 100, waarom: 'omdat' }];
  expect(render(<Uitleg zin="x" regels={regels} />)).toContain('<details>');
  expect(render(<Uitleg zin="x" regels={regels} diepte="jurist" />)).toContain('<details open="">');
});

test.each`
  dagen | tekst
  ${23} | ${'nog 23 dagen'}
  ${1}  | ${'nog 1 dag'}
  ${0}  | ${'vandaag'}
  ${-1} | ${'1 dag te laat'}
`('$dagen days left is told as "$tekst"', ({ dagen, tekst }) => {
  expect(render(<Termijn datum="14 januari 2027" dagen={dagen} />)).toContain(tekst);
});

test('a suspended deadline shows no countdown', () => {
  const html = render(<Termijn datum="14 januari 2027" dagen={3} opgeschort="wij wachten" />);
  expect(html).toContain('De termijn staat stil: wij wachten');
  expect(html).not.toContain('nog 3 dagen');
});

test('the parts speak English too', () => {
  const html = render(
    <UiTaalProvider taal="en">
      <Termijn datum="14 January 2027" dagen={2} />
    </UiTaalProvider>,
  );
  expect(html).toContain('2 days left');
});

test.each`
  pad                | href       | waar
  ${'/'}             | ${'/'}     | ${true}
  ${'/geld'}         | ${'/'}     | ${false}
  ${'/geld/2026-10'} | ${'/geld'} | ${true}
  ${'/geldzaken'}    | ${'/geld'} | ${false}
`('on $pad the item $href is marked: $waar', ({ pad, href, waar }) => {
  expect(isCurrent({ href, tekst: '', icoon: 'huis' }, pad)).toBe(waar);
});

test('a theme is variables over ours, and a stranger has none', () => {
  expect(themaCss('0556')).toContain('--sk-primary:#4a3b76');
  expect(themaCss('gm0556')).toBe(themaCss('0556'));
  expect(themaCss('9999')).toBe('');
});
