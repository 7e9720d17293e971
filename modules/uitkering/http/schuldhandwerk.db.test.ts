/** Proves that what moves money by hand about debts takes two persons to end as well, and that the bank's words are booked whole or not at all. */
import { grootboek } from '@samenkracht/betaling';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { henk, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import { openSchuldtoneel, type Schuldtoneel } from './schulden.voorbeelden.ts';

let s: Schuldtoneel;
beforeEach(async () => {
  s = await openSchuldtoneel();
});
afterEach(() => s.sluit());

const derde = { iban: 'NL91ABNA0417164300', kenmerk: 'D-2026-17', vanaf: '2026-10' };
const beslag = { soort: 'beslag', naam: 'Deurwaarder Vos', totaal: 50_000, rang: 'na verrekening', ...derde };
const huur = (grond: string) => ({
  soort: 'doorbetaling',
  naam: 'Woonstad',
  bedrag: 65_000,
  doel: 'huur',
  grond,
  ...derde,
});
type Regel = { id: string; soort: string; stand: string; magBeeindigen: boolean; omschrijving: string };
const van = (body: { stappen: Regel[] }, soort: string): Regel => {
  const gevonden = body.stappen.find((een) => een.soort === soort);
  if (gevonden === undefined) throw new Error(`no step ${soort}`);
  return gevonden;
};

describe('het einde van een betaling aan een ander', () => {
  test.each([
    ['een beslag', beslag],
    ['een doorbetaling met machtiging', huur('machtiging')],
    ['een doorbetaling door de gemeente', huur('artikel 57')],
  ])('%s stopt pas als een ander akkoord is', async (_, wens) => {
    const uitkeringId = await s.metSchuld('2026-09', 8_000);
    const { id } = van(await s.besluit(uitkeringId, wens), wens.soort);
    const voorstel = (await s.stap(uitkeringId, { soort: 'einde', van: id })).body;
    const einde = van(voorstel, 'einde');
    expect(einde).toMatchObject({ stand: 'wacht', wachtOp: 'toetser' });
    expect(einde.omschrijving).toContain(wens.naam);
    expect(van(voorstel, wens.soort)).toMatchObject({ stand: 'staat', magBeeindigen: false });
    expect((await s.stap(uitkeringId, { soort: 'einde', van: id })).body.code).toBe('WACHT_AL_OP_ANTWOORD');
    // the resident is not told what one colleague thinks
    expect((await s.mijn()).stappen.map(({ soort }: Regel) => soort)).not.toContain('einde');
    expect((await s.antwoord(uitkeringId, einde.id, true, rob)).status).toBe(403);
    expect((await s.zonderLoon(uitkeringId, '2026-10')).bestand).toMatchObject({ aantal: 2 });
    expect(van((await s.antwoord(uitkeringId, einde.id)).body, wens.soort).stand).toBe('beeindigd');
    expect((await s.zonderLoon(uitkeringId, '2026-11')).bestand).toMatchObject({ aantal: 1 });
  });

  test('zegt de ander nee, dan gaat de betaling door', async () => {
    const uitkeringId = await s.metSchuld('2026-09', 8_000);
    const { id } = van(await s.besluit(uitkeringId, beslag), 'beslag');
    const einde = van((await s.stap(uitkeringId, { soort: 'einde', van: id })).body, 'einde');
    expect(van((await s.antwoord(uitkeringId, einde.id, false)).body, 'beslag').stand).toBe('staat');
  });

  test('de inwoner trekt zijn machtiging altijd zelf in, ook als een einde al wacht; een beslag niet', async () => {
    const uitkeringId = await s.metSchuld('2026-09', 8_000);
    const { id } = van(await s.besluit(uitkeringId, huur('machtiging')), 'doorbetaling');
    const derdenbeslag = van(await s.besluit(uitkeringId, beslag), 'beslag');
    const wacht = van((await s.stap(uitkeringId, { soort: 'einde', van: id })).body, 'einde');
    expect((await s.call(henk, `POST /mijn/schulden/voorstellen/${derdenbeslag.id}/einde`)).status).toBe(404);
    const klaar = await s.call(henk, `POST /mijn/schulden/voorstellen/${id}/einde`);
    expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
    expect(van(klaar.body, 'doorbetaling').stand).toBe('beeindigd');
    expect((await s.antwoord(uitkeringId, wacht.id)).status).toBe(200);
  });
});

describe('een boeking waarvan de bedragen niet optellen', () => {
  test('boekt niets, ook geen cent van de delen die wij herkennen, tot een mens zegt van wie het is', async () => {
    const uitkeringId = await s.metSchuld('2026-09', 30_000);
    await s.db.runJobs();
    const { open, betalingskenmerk } = await s.mijn();
    const sums = async () => (await s.db.scope((scope) => grootboek.sum(scope))).perRekening;
    // the entry says 100,01 and its one payment 100,00
    await s.bank('2026-10-20', [{ centen: 10_001, omschrijving: `Aflossing ${betalingskenmerk}` }], (xml) =>
      xml.replace(/(<TxDtls>.*?<Amt Ccy="EUR">)100\.01/, '$1100.00'),
    );
    expect((await s.mijn()).open).toBe(open);
    expect((await sums())['bank ontvangen']).toBe(0);
    const [fout] = (await s.call(yvonne, 'GET /bankaansluiting')).body.uitzonderingen;
    expect(fout).toMatchObject({ code: 'BOEKING_TELT_NIET_OP', verwacht: 10_000, werkelijk: 10_001 });
    const verklaring = 'De bank bevestigt: 100,01 van deze inwoner.';
    const genoemd = await s.call(yvonne, `POST /bankuitzonderingen/${fout.id}/verklaring`, {
      body: { verklaring, betalingskenmerk },
    });
    expect(genoemd.status, JSON.stringify(genoemd.body)).toBe(200);
    await s.db.runJobs();
    expect((await s.mijn()).open).toBe(open - 10_001);
    expect((await sums())['bank ontvangen']).toBe(10_001);
    expect(uitkeringId).not.toBe('');
  });
});
