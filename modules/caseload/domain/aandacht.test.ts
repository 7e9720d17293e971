/** Shows who needs his coach first, what waits until it is near, and when silence begins. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { aanleidingenVan, type Mens, rankAll, type Signaal } from './aandacht.ts';
import { personenVan, sporenVan } from './sporen.ts';

const vandaag = day('2026-11-23');
const stilte = { intensief: 14, gemiddeld: 42, laag: 90 };
const signaal = (soort: Signaal['soort'], uiterlijk?: string): Signaal => ({
  id: soort,
  soort,
  sinds: day('2026-11-20'),
  uiterlijk: uiterlijk === undefined ? undefined : day(uiterlijk),
});
const mens = (anders: Partial<Mens> = {}): Mens => ({
  persoonId: 'p',
  klasse: 'gemiddeld',
  gezienOp: day('2026-11-20'),
  nooitGezien: false,
  signalen: [],
  ...anders,
});
const codes = (wie: Mens) => aanleidingenVan(wie, stilte, vandaag).map(({ soort }) => soort);

test.each`
  klasse         | gezien          | stil
  ${'intensief'} | ${'2026-11-09'} | ${false}
  ${'intensief'} | ${'2026-11-08'} | ${true}
  ${'gemiddeld'} | ${'2026-10-12'} | ${false}
  ${'gemiddeld'} | ${'2026-10-11'} | ${true}
  ${'laag'}      | ${'2026-08-25'} | ${false}
  ${'laag'}      | ${'2026-08-24'} | ${true}
`('contact $klasse, gezien op $gezien: stil $stil', ({ klasse, gezien, stil }) => {
  expect(codes(mens({ klasse, gezienOp: day(gezien) }))).toEqual(stil ? ['stilte'] : []);
});

test.each`
  soort                 | uiterlijk       | getoond
  ${'termijn'}          | ${'2026-11-30'} | ${true}
  ${'termijn'}          | ${'2026-12-01'} | ${false}
  ${'termijn'}          | ${'2026-11-01'} | ${true}
  ${'evaluatie'}        | ${'2026-11-30'} | ${true}
  ${'evaluatie'}        | ${'2026-12-01'} | ${false}
  ${'einde in zicht'}   | ${'2027-01-04'} | ${true}
  ${'einde in zicht'}   | ${'2027-01-05'} | ${false}
  ${'contract eindigt'} | ${'2027-01-04'} | ${true}
  ${'contract eindigt'} | ${'2027-01-05'} | ${false}
  ${'planstap'}         | ${'2026-11-22'} | ${true}
  ${'planstap'}         | ${'2026-11-23'} | ${false}
  ${'nieuw feit'}       | ${undefined}    | ${true}
`('$soort met laatste dag $uiterlijk staat er: $getoond', ({ soort, uiterlijk, getoond }) => {
  expect(codes(mens({ signalen: [signaal(soort, uiterlijk)] }))).toEqual(getoond ? [soort] : []);
});

test('what cannot wait comes first, whatever its kind; then by kind, then by day', () => {
  const alles = mens({
    gezienOp: day('2026-01-01'),
    signalen: [
      signaal('nieuw feit'),
      signaal('evaluatie', '2026-11-24'),
      signaal('urgente intake'),
      signaal('niet verschenen'),
    ],
  });
  expect(codes(alles)).toEqual(['urgente intake', 'evaluatie', 'stilte', 'niet verschenen', 'nieuw feit']);
});

test('who needs somebody stands first; the others by how long they were not seen', () => {
  const rij = rankAll(
    [
      mens({ persoonId: 'rust', gezienOp: day('2026-11-22') }),
      mens({ persoonId: 'langer', gezienOp: day('2026-11-01') }),
      mens({ persoonId: 'feit', signalen: [signaal('nieuw feit')] }),
      mens({ persoonId: 'dringend', signalen: [signaal('urgente intake')] }),
    ],
    stilte,
    vandaag,
  );
  expect(rij.map(({ mens: { persoonId } }) => persoonId)).toEqual(['dringend', 'feit', 'langer', 'rust']);
});

const gebeurd = (soort: string, data: unknown, onderwerp: string = crypto.randomUUID()) => ({
  ...{ id: 'e', soort, onderwerp, data, tijdstip: '2026-11-23T09:00:00Z', actorId: 'a' },
});

test('an event is about whom it names, else about what it happened to', () => {
  const [een, twee] = [crypto.randomUUID(), crypto.randomUUID()];
  expect(personenVan(gebeurd('X', { persoonIds: [een, twee, een] }))).toEqual([een, twee]);
  expect(personenVan(gebeurd('X', { persoonId: een }))).toEqual([een]);
  expect(personenVan(gebeurd('X', null, twee))).toEqual([twee]);
  expect(personenVan(gebeurd('X', null, 'geen id'))).toEqual([]);
});

test('only the events with these values leave their trace', () => {
  const sporen = (aanleiding: string) =>
    sporenVan(gebeurd('AfspraakGemeld', { aanleiding })).map(({ signaal: s }) => s?.soort);
  expect(sporen('niet verschenen')).toEqual(['niet verschenen']);
  expect(sporen('gemaakt')).toEqual([]);
});

test('an answer that did not come asks at once, until that very message is answered', () => {
  const [gevraagd] = sporenVan(gebeurd('AntwoordBleefUit', { uiterlijk: '2026-11-20' }));
  expect(gevraagd?.signaal).toEqual({ soort: 'termijn', uiterlijk: 'uiterlijk' });
  expect(sporenVan(gebeurd('AntwoordGegeven', {}))).toMatchObject([{ sluit: ['termijn'], zelfde: true }]);
});
