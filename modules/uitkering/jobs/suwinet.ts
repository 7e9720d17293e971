/** Knows how UWV's income data come in: asked per uitkering each week, jobs that nobody named made known, pay kept as an estimate. */
import { addToMonth, type Money, type Month, monthOf } from '@samenkracht/core';
import { findBsn } from '@samenkracht/persoon';
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Job, Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { ensureBron, type NieuweBron } from '../store/inkomst.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import type { Inkomstenverhouding } from '../suwinet/antwoord.ts';
import { askSuwinet, type Suwinetbron } from '../suwinet/koppeling.ts';
import { terugvraag } from '../suwinet/vraag.ts';
import { type Uwvwoord, woordenVan } from '../suwinet/woord.ts';
import { neemWoordOp } from './kanaalwoord.ts';
import { planBewaking } from './uitzonderingen.ts';

const suwinetTaak = 'uitkering.suwinet';
const uurPerWeek = 168;

export const suwinetBijBegin: Subscription = subscribe({
  soort: 'UitkeringBegonnen',
  naam: 'uitkering.suwinet.begin',
  doel: 'inkomsten-verwerken',
  handle: (scope, { onderwerp }) => planSuwinet(scope, onderwerp),
});

/** Soon, once. */
export const planSuwinet = (scope: Scope, uitkeringId: string): Promise<void> =>
  enqueue(scope, suwinetTaak, { uitkeringId }, { key: uitkeringId });

export const createSuwinetJob = (bron: Suwinetbron | undefined): Job =>
  defineJob({
    naam: suwinetTaak,
    doel: 'inkomsten-verwerken',
    payload: Type.Object({ uitkeringId: Type.String() }),
    handle: async (scope, { uitkeringId }) => {
      if (bron === undefined) return;
      const uitkering = await findUitkering(scope, uitkeringId);
      if (uitkering === undefined) return;
      const gevonden = await pull(scope, bron, uitkering);
      await lockUitkering(scope, uitkeringId);
      for (const { persoonId, verhouding } of gevonden) await keep(scope, uitkering, persoonId, verhouding);
      if (uitkering.einddatum === undefined || uitkering.einddatum > scope.today) {
        const runAt = scope.now.add({ hours: uurPerWeek });
        await enqueue(scope, suwinetTaak, { uitkeringId }, { key: uitkeringId, runAt });
      }
    },
  });

type Gevonden = { readonly persoonId: string; readonly verhouding: Inkomstenverhouding };

/** @throws Error with the code of the refusal and nothing of the person, so that it shows among the jobs that fail. */
const pull = async (scope: Scope, bron: Suwinetbron, uitkering: Uitkering): Promise<readonly Gevonden[]> => {
  const { persoonId, partnerId } = uitkering;
  const gevonden: Gevonden[] = [];
  for (const wie of partnerId === undefined ? [persoonId] : [persoonId, partnerId]) {
    const bsn = await findBsn(scope, wie);
    if (bsn === undefined) continue;
    const periode = { vanaf: terugvraag(scope.today), totEnMet: scope.today };
    const vraag = { bsn, ...periode, now: scope.now.toString(), berichtId: crypto.randomUUID() };
    const antwoord = await askSuwinet(bron, vraag);
    if (!antwoord.ok) throw new Error(`suwinet: ${antwoord.error.code}`);
    gevonden.push(...antwoord.value.map((verhouding) => ({ persoonId: wie, verhouding })));
  }
  return gevonden;
};

/** Pay in the wage return (code list CdSrtInkomstenverhouding); another code is an income of another kind, for a person to name. */
const loonsoorten: ReadonlySet<string | undefined> = new Set(['11', '13', '15', '17', undefined]);

const keep = async (
  scope: Scope,
  uitkering: Uitkering,
  persoonId: string,
  verhouding: Inkomstenverhouding,
): Promise<void> => {
  const vroegst = addToMonth(uitkering.eersteMaand, -1);
  const opgaven = verhouding.opgaven.filter(({ totEnMet }) => monthOf(totEnMet) >= vroegst);
  const laatste = opgaven.at(-1);
  if (laatste === undefined) return;
  const bron = bronVan(uitkering, persoonId, verhouding, monthOf(laatste.totEnMet));
  // known from here on, also when no net amount can be told: then its month waits for somebody who can
  const { id, vakantiegeld } = await ensureBron(scope, bron);
  await planBewaking(scope, uitkering.id);
  const dossier = await openDossier(scope, uitkering);
  for (const opgave of opgaven)
    for (const woord of woordenVan(opgave, vakantiegeld, dossier.kader))
      await keepWoord(scope, { dossier, bron, bronId: id, loon: opgave.loon }, woord);
};

type Plaats = {
  readonly dossier: Dossier;
  readonly bron: NieuweBron;
  readonly bronId: string;
  /** Before tax; kept with the word. */
  readonly loon: Money;
};

/** UWV numbers no deliveries: what is the same as before is no new word, and what differs corrects it. */
const keepWoord = async (scope: Scope, { dossier, bron, bronId, loon }: Plaats, woord: Uwvwoord): Promise<void> => {
  const { maand, netto, periode, bijzonder } = woord;
  const eerder = dossier.opgaven.findLast(
    (een) =>
      een.bronId === bronId &&
      een.kanaal === 'uwv' &&
      een.maand === maand &&
      een.periode?.van === periode?.van &&
      een.bijzonder?.aard === bijzonder?.aard,
  );
  if (eerder?.netto === netto) return;
  const volgnummer = (eerder?.leveringsnummer ?? 0) + 1;
  const plek = [bron.loonverwijzing, maand, periode?.van ?? '', bijzonder?.aard ?? 'gewoon'].join('/');
  await neemWoordOp(scope, dossier.uitkering, {
    ...{ bron, kanaal: 'uwv', maand, netto, volgnummer, periode, bijzonder, geschat: true },
    opbouw: { loonVoorBelasting: loon },
    leveringssleutel: `uwv/${bron.persoonId}/${plek}/${volgnummer}`,
    kenmerk: `UWV-${maand}-${volgnummer}`,
    oorzaak: 'UWV heeft andere gegevens over uw loon.',
  });
};

const bronVan = (
  uitkering: Uitkering,
  persoonId: string,
  { werkgever, verwijzing, soort, metHeffingskorting }: Inkomstenverhouding,
  vanaf: Month,
): NieuweBron => ({
  uitkeringId: uitkering.id,
  persoonId,
  wie: persoonId === uitkering.partnerId ? 'partner' : 'belanghebbende',
  soort: loonsoorten.has(soort) ? 'loon' : 'ander inkomen',
  werkgever,
  loonverwijzing: verwijzing,
  // not delivered: a resident or a consulent says so; until then no claim is counted over it
  vakantiegeld: 'geen',
  metHeffingskorting,
  vanaf,
});
