/** Knows how pay comes from the payroll: asked per person and month, worked out to net, kept once per delivery. */
import { addToMonth, type Month, monthOf, parseMonth, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { findBsn } from '@samenkracht/persoon';
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Job, Scope, Subscription } from '@samenkracht/platform/module';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { type Loondeel, splitLoon } from '../domain/loonlevering.ts';
import type { NieuweBron } from '../store/inkomst.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { findKader } from '../store/reeks.ts';
import { neemWoordOp } from './kanaalwoord.ts';

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
  LnTabBB: Type.Optional(Type.Integer()),
  VakBsl: Type.Optional(Type.Integer()),
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
      const kader = await findKader(scope);
      for (const { persoonId, levering } of leveringen)
        await keepLevering(scope, { uitkering, kader }, persoonId, levering);
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
  { uitkering, kader }: { readonly uitkering: Uitkering; readonly kader: Kader },
  persoonId: string,
  levering: Levering,
): Promise<void> => {
  const maand = parseMonth(levering.maand);
  if (maand === undefined) return;
  const bron = bronVan(uitkering, persoonId, maand, levering);
  const { volgnummer, id: _, werkgever: __, soort: ___, ...opbouw } = levering;
  const delen = splitLoon(levering, bron.vakantiegeld, kader, maand) ?? [];
  // a correction also says that special pay of before is gone
  const alle = volgnummer > 1 && delen.length > 0 ? loonaarden.map((aard) => findDeel(delen, aard)) : delen;
  for (const { aard, netto } of alle) {
    await neemWoordOp(scope, uitkering, {
      ...{ bron, maand, opbouw, kanaal: 'loongegevens', netto, volgnummer },
      kenmerk: `LOON-${maand}-${volgnummer}`,
      // with the person: two partners with one employer both have its number and their own NumIV 1
      leveringssleutel: [persoonId, bron.loonverwijzing, maand, volgnummer, aard].join('/'),
      ...(aard === 'gewoon' ? {} : { bijzonder: { aard, verworven: undefined } }),
    });
  }
};

const loonaarden = ['gewoon', 'vakantiegeld', 'eindejaarsuitkering'] as const;
const findDeel = (delen: readonly Loondeel[], aard: Loondeel['aard']): Loondeel =>
  delen.find((deel) => deel.aard === aard) ?? { aard, netto: ZERO };

const bronVan = (uitkering: Uitkering, persoonId: string, maand: Month, levering: Levering): NieuweBron => ({
  uitkeringId: uitkering.id,
  persoonId,
  wie: persoonId === uitkering.partnerId ? 'partner' : 'belanghebbende',
  werkgever: levering.werkgever.naam,
  loonverwijzing: `${levering.werkgever.loonheffingennummer}/${levering.NumIV}`,
  vakantiegeld: levering.vakantiegeldPerMaand ? 'meebetaald' : 'nog te goed',
  metHeffingskorting: true,
  vanaf: maand,
});
