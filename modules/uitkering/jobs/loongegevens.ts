/** Knows how pay comes from the payroll: asked per person and month, worked out to net, kept once per delivery. */
import { addToMonth, formatMonth, type Month, monthOf, parseMonth } from '@samenkracht/core';
import { findBsn } from '@samenkracht/persoon';
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Job, Scope, Subscription } from '@samenkracht/platform/module';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { nettoLoon } from '../domain/loonlevering.ts';
import { type Bron, ensureBron, storeOpgave } from '../store/inkomst.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { herzie } from './herzien.ts';
import { isVerwerkt, opgavenVan } from './opgave.ts';
import { planBewaking } from './uitzonderingen.ts';

const loongegevensTaak = 'uitkering.loongegevens';

/** Where payroll data is asked for; a municipality without such a link leaves it out. */
export type Loongegevensbron = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

const timeoutMs = 5_000;

/** Only what is used; what else a delivery holds is none of our business. Tolerant of more fields, strict on these. */
const Levering = Type.Object({
  id: Type.String(),
  maand: Type.String(),
  soort: Type.String(),
  volgnummer: Type.Integer(),
  werkgever: Type.Object({ naam: Type.String(), loonheffingennummer: Type.String() }),
  NumIV: Type.Integer(),
  vakantiegeldPerMaand: Type.Boolean(),
  LnLbPh: Type.Integer(),
  IngLbPh: Type.Integer(),
  BijdrZvw: Type.Integer(),
  WrdPrGebrAut: Type.Integer(),
  PrWhk: Type.Integer(),
});
const Antwoord = Type.Object({ leveringen: Type.Array(Levering) });
type Levering = Static<typeof Levering>;

/** @throws Error without anything of the person in it: it may be logged, and the job is tried again. */
const ask = async (
  { url, headers = {} }: Loongegevensbron,
  vraag: { bsn: string; vanaf: Month; tot: Month },
): Promise<readonly Levering[]> => {
  const response = await fetch(new URL('/loongegevens/zoeken', url), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(vraag),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`the payroll link answered ${response.status}`);
  const body: unknown = await response.json();
  if (!Value.Check(Antwoord, body)) throw new Error('the payroll link answered something else');
  return body.leveringen;
};

/** Soon, once: a screen, a decision or a run that wants fresh pay. */
export const planLoongegevens = (scope: Scope, uitkeringId: string): Promise<void> =>
  enqueue(scope, loongegevensTaak, { uitkeringId }, { key: uitkeringId });

/** A new uitkering asks for its pay at once, so that the first month has it. */
export const loongegevensBijBegin: Subscription = subscribe({
  soort: 'UitkeringBegonnen',
  naam: 'uitkering.loongegevens.begin',
  doel: 'inkomsten-verwerken',
  handle: (scope, { onderwerp }) => planLoongegevens(scope, onderwerp),
});

export const createLoongegevensJob = (bron: Loongegevensbron | undefined): Job =>
  defineJob({
    naam: loongegevensTaak,
    doel: 'inkomsten-verwerken',
    payload: Type.Object({ uitkeringId: Type.String() }),
    handle: async (scope, { uitkeringId }) => {
      if (bron === undefined) return;
      const uitkering = await findUitkering(scope, uitkeringId);
      if (uitkering === undefined) return;
      const leveringen = await pull(scope, bron, uitkering);
      // held only after the answer came: a slow payroll keeps nobody from reporting
      await lockUitkering(scope, uitkeringId);
      for (const { persoonId, levering } of leveringen) await keepLevering(scope, uitkering, persoonId, levering);
      // again tomorrow: payrolls deliver when they are ready, and correct later
      if (uitkering.einddatum === undefined || uitkering.einddatum > scope.today) {
        await enqueue(
          scope,
          loongegevensTaak,
          { uitkeringId },
          { key: uitkeringId, runAt: scope.now.add({ hours: 24 }) },
        );
      }
    },
  });

type Ontvangen = { readonly persoonId: string; readonly levering: Levering };

/** What the payroll knows of both people, from the month before the first on: the last pay before it makes the forecast. */
const pull = async (scope: Scope, bron: Loongegevensbron, uitkering: Uitkering): Promise<readonly Ontvangen[]> => {
  const { persoonId, partnerId, eersteMaand } = uitkering;
  const ontvangen: Ontvangen[] = [];
  for (const wie of partnerId === undefined ? [persoonId] : [persoonId, partnerId]) {
    const bsn = await findBsn(scope, wie);
    if (bsn === undefined) continue;
    const vraag = { bsn, vanaf: addToMonth(eersteMaand, -1), tot: addToMonth(monthOf(scope.today), 2) };
    ontvangen.push(...(await ask(bron, vraag)).map((levering) => ({ persoonId: wie, levering })));
  }
  return ontvangen;
};

const keepLevering = async (
  scope: Scope,
  uitkering: Uitkering,
  persoonId: string,
  levering: Levering,
): Promise<void> => {
  const maand = parseMonth(levering.maand);
  if (maand === undefined) return;
  const bron = await ensureBron(scope, bronVan(uitkering, persoonId, maand, levering));
  const voor = await openDossier(scope, uitkering);
  const eerder = opgavenVan(voor, bron.id, maand).some(({ kanaal }) => kanaal === 'loongegevens');
  const { LnLbPh, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk } = levering;
  const opgave = await storeOpgave(scope, {
    bron,
    maand,
    kanaal: 'loongegevens',
    status: eerder ? 'gecorrigeerd' : 'definitief',
    netto: nettoLoon(levering),
    opbouw: { LnLbPh, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk },
    kenmerk: `LOON-${maand}-${levering.volgnummer}`,
    // by our own job: two partners with one employer both have its number and their own NumIV 1
    leveringssleutel: `${bron.id}/${maand}/${levering.volgnummer}`,
  });
  if (opgave === undefined) return;
  await planBewaking(scope, uitkering.id);
  if (!isVerwerkt(voor, maand)) return;
  await herzie(scope, uitkering.id, maand, `Uw werkgever gaf een ander loon door over ${formatMonth(maand)}.`);
};

const bronVan = (
  uitkering: Uitkering,
  persoonId: string,
  maand: Month,
  levering: Levering,
): Omit<Bron, 'id' | 'tot'> => ({
  uitkeringId: uitkering.id,
  persoonId,
  wie: persoonId === uitkering.partnerId ? 'partner' : 'belanghebbende',
  werkgever: levering.werkgever.naam,
  loonverwijzing: `${levering.werkgever.loonheffingennummer}/${levering.NumIV}`,
  vakantiegeld: levering.vakantiegeldPerMaand ? 'meebetaald' : 'nog te goed',
  metHeffingskorting: true,
  vanaf: maand,
});
