/** Shows which link of a talk with images two people get, and every one that is refused. */
import { expect, test } from 'vitest';
import { linkOf } from './beeldgesprek.ts';

const zelf = { maakt: 'https://beeld.voorbeeld.nl/k/{kamer}', mag: ['beeld.voorbeeld.nl'] };

test.each`
  instelling                  | getypt                                        | uitkomst
  ${zelf}                     | ${''}                                         | ${{ link: 'https://beeld.voorbeeld.nl/k/kamer' }}
  ${{ ...zelf, maakt: null }} | ${''}                                         | ${{ link: '' }}
  ${null}                     | ${''}                                         | ${{ code: 'GEEN_BEELDGESPREK' }}
  ${null}                     | ${'https://beeld.voorbeeld.nl/zuid'}          | ${{ code: 'GEEN_BEELDGESPREK' }}
  ${zelf}                     | ${'https://beeld.voorbeeld.nl/zuid'}          | ${{ link: 'https://beeld.voorbeeld.nl/zuid' }}
  ${zelf}                     | ${'https://BEELD.voorbeeld.nl/zuid'}          | ${{ link: 'https://beeld.voorbeeld.nl/zuid' }}
  ${zelf}                     | ${'https://beeld.voorbeeld.nl:443/zuid'}      | ${{ link: 'https://beeld.voorbeeld.nl/zuid' }}
  ${zelf}                     | ${'http://beeld.voorbeeld.nl/zuid'}           | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'https://beeld.voorbeeld.nl:8443/zuid'}     | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'https://beeld.voorbeeld.nl.kwaad.nl/zuid'} | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'https://beeld.voorbeeld.nl@kwaad.nl/zuid'} | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'https://iemand@beeld.voorbeeld.nl/zuid'}   | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'https://x.beeld.voorbeeld.nl/zuid'}        | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'javascript:alert(1)'}                      | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
  ${zelf}                     | ${'Werkplein Zuid'}                           | ${{ code: 'BEELDLINK_NIET_TOEGESTAAN' }}
`('$getypt: $uitkomst', ({ instelling, getypt, uitkomst }) => {
  expect(linkOf(instelling, getypt, 'kamer')).toEqual(uitkomst);
});
