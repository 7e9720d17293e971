/** Proves the guide to add a programme: its own definition is proposed, set by another, and each line of its table comes out as it says. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ahmed, femke, openProgrammas, selma } from './programmawereld.voorbeelden.ts';

const gids = readFileSync(new URL('../../docs/handleiding/programma.md', import.meta.url), 'utf8');
const definitie = /```json\n([\s\S]*?)```/.exec(gids)?.[1] ?? '';
/** Each line: begins, until and with, can ride, has a goal, what comes of it. */
const voorbeelden = gids
  .split('\n')
  .filter((regel) => /^\| \d{4}-/.test(regel))
  .map((regel) =>
    regel
      .split('|')
      .map((cel) => cel.trim())
      .slice(1, 6),
  );

let wereld: Awaited<ReturnType<typeof openProgrammas>>;
beforeAll(async () => {
  wereld = await openProgrammas();
});
afterAll(() => wereld.close());

test('the programme of the guide is added, and its table is true', async () => {
  expect(voorbeelden.length).toBeGreaterThanOrEqual(5);
  const voorstel = await wereld.call(femke, 'POST /programmavoorstellen', { body: { definitie } });
  expect(voorstel.status, JSON.stringify(voorstel.body)).toBe(201);
  const vast = await wereld.call(ahmed, `POST /programmavoorstellen/${voorstel.body.id}/vaststelling`);
  expect(vast.body).toEqual({ sleutel: 'fietsen-naar-werk' });
  for (const [van = '', totEnMet = '', fietst = '', leerdoel = '', uitkomst = ''] of voorbeelden) {
    const { status, body } = await wereld.call(selma, `POST /personen/${wereld.henk.persoonId}/programmas`, {
      body: {
        programma: 'fietsen-naar-werk',
        aangemeldOp: van,
        van,
        totEnMet,
        feiten: { bijstand: true, kanFietsen: fietst === 'ja' },
        leerdoelen: leerdoel === 'ja' ? ['Links afslaan'] : [],
        gegevens: {},
      },
    });
    expect(status === 201 ? 'begint' : body.code, `${van} ${totEnMet}`).toBe(uitkomst);
  }
});
