/** Measures the first page of a person's file as it is sent, beside the page of his line and beside who one is, of the same server. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { meldAan, type Sessie } from '@samenkracht/testing/aanmelden';
import { meetGelijkmatig, type Wachttijd } from '../api/gelijkmatig.ts';
import { signInInwoners } from '../api/verzoeken.ts';

const mensen = 40;
const perSeconde = Number(process.env['PER_SECONDE'] ?? 10);
const seconden = Number(process.env['SECONDEN'] ?? 5);
const rondes = 5;

const child = fork(new URL('../api/huis.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
const [bericht] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
if (typeof bericht !== 'object' || bericht === null || !('adres' in bericht))
  throw new Error('the house did not start');
const adres = String(bericht.adres);

try {
  const coach = await meldAan(adres, 'gemeente', 'Selma Yilmaz');
  const consulent = await meldAan(adres, 'gemeente', 'Rob de Wit');
  const ids = (await signInInwoners(adres, mensen)).map(({ persoonId }) => persoonId);
  if (ids.length === 0) throw new Error('nobody in the sample city has an uitkering');
  let beurt = 0;
  const van = (pad: string, sessie: Sessie) => ({
    method: 'GET' as const,
    setupRequest: (verzoek: object) => {
      beurt += 1;
      const afzender = `10.0.${Math.floor(beurt / 250) % 250}.${(beurt % 250) + 1}`;
      const path = pad.replace(':id', ids[beurt % ids.length] ?? '');
      return { ...verzoek, path, headers: { ...sessie, 'x-forwarded-for': afzender } };
    },
  });
  const dossier = '/professional/personen/:id';
  const bladen = {
    'who one is (GET /sessie)': van('/api/v1/sessie', coach),
    'the overview, a coach': van(dossier, coach),
    'the overview, who decides about income': van(dossier, consulent),
    'the line, a coach': van(`${dossier}/lijn`, coach),
    'the data of the register, who decides about income': van(`${dossier}/gegevens`, consulent),
  };
  const metingen = new Map<string, Wachttijd[]>();
  // in turn, so that other work on the machine falls on all of them
  for (let ronde = 0; ronde <= rondes; ronde += 1)
    for (const [naam, verzoek] of Object.entries(bladen)) {
      const gemeten = await meetGelijkmatig(adres, verzoek, { perSeconde, seconden, connections: 10 });
      // the first round warms up
      if (ronde > 0) metingen.set(naam, [...(metingen.get(naam) ?? []), gemeten]);
    }
  const midden = (waarden: readonly number[]): string =>
    (waarden.toSorted((x, y) => x - y)[Math.floor(waarden.length / 2)] ?? 0).toFixed(1).padStart(7);
  for (const [naam, gemeten] of metingen)
    console.log(
      `${naam.padEnd(52)} p50 ${midden(gemeten.map(({ p50 }) => p50))} ms   p99 ${midden(gemeten.map(({ p99 }) => p99))} ms`,
    );
} finally {
  child.send('stop');
  await once(child, 'exit');
}
