/** Knows what happens when a resident says that a payslip was read rightly: its amount is his report, with the file as its source. */
import { err, formatMonth, type Month, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { splitLoon } from '../domain/loonlevering.ts';
import type { Gelezenstrook } from '../domain/loonstrooklezing.ts';
import type { Meldingweigering } from '../domain/opgave.ts';
import { storeOpgave } from '../store/inkomst.ts';
import { type Loonstrookbestand, loonstrokenOf } from '../store/loonstrook.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { insertUitzonderingen } from '../store/uitzondering.ts';
import { type Bronkeuze, type Bronweigering, type Gemeld, kiesBron, meldInkomsten, newKenmerk } from './opgave.ts';

export type Strookweigering =
  | { readonly code: 'LOONSTROOK_NIET_GELEZEN' }
  | { readonly code: 'LOONSTROOK_ANDERE_MAAND'; readonly maand: Month };

type Opdracht = Bronkeuze & { readonly maand: Month; readonly loonstrookId: string };

/** What no program could read waits for a person: until he read it nobody else knows that it came. */
export const leescode = 'LOONSTROOK_LEZEN';

export const meldTeLezen = (
  scope: Scope,
  { id, persoonId }: Uitkering,
  { documentId, maand }: Pick<Loonstrookbestand, 'documentId' | 'maand'>,
): Promise<void> =>
  insertUitzonderingen(scope, [
    {
      ...{ uitkeringId: id, persoonId, code: leescode, maand, plek: documentId },
      uitleg: `De inwoner stuurde een loonstrook van ${formatMonth(maand)} die alleen een mens kan lezen.`,
    },
  ]);

/** His own, of this month, and read when it came. */
const findGelezen = async (
  scope: Scope,
  uitkeringId: string,
  persoonId: string,
  { maand, loonstrookId }: Opdracht,
): Promise<Result<Gelezenstrook, Strookweigering>> => {
  const gestuurd = await loonstrokenOf(scope, uitkeringId, maand);
  const lezing = gestuurd.find((een) => een.documentId === loonstrookId && een.persoonId === persoonId)?.lezing;
  if (lezing === undefined || !lezing.ok) return err({ code: 'LOONSTROOK_NIET_GELEZEN' });
  return lezing.value.maand === maand
    ? ok(lezing.value)
    : err({ code: 'LOONSTROOK_ANDERE_MAAND', maand: lezing.value.maand });
};

/** The pay apart from special pay; undefined where the municipality wants a person to divide the tax over the two. */
const splitStrook = ({ velden }: Gelezenstrook, dossier: Dossier, persoonId: string, opdracht: Opdracht) => {
  const bron = kiesBron(dossier, persoonId, opdracht.maand, opdracht);
  if (!bron.ok) return bron;
  const loon = { ...{ WrdPrGebrAut: 0, PrWhk: 0 }, ...velden };
  return ok(splitLoon(loon, bron.value.vakantiegeld, dossier.kader, opdracht.maand));
};

/** The uitkering is locked by the caller. Special pay counts nowhere before a consulent says over which months it was earned. */
export const meldVanLoonstrook = async (
  scope: Scope,
  uitkering: Uitkering,
  persoonId: string,
  opdracht: Opdracht & { readonly gestopt?: boolean | undefined },
): Promise<Result<Gemeld, Strookweigering | Meldingweigering | Bronweigering>> => {
  const gelezen = await findGelezen(scope, uitkering.id, persoonId, opdracht);
  if (!gelezen.ok) return gelezen;
  const delen = splitStrook(gelezen.value, await openDossier(scope, uitkering), persoonId, opdracht);
  if (!delen.ok) return delen;
  const gewoon = delen.value?.find(({ aard }) => aard === 'gewoon');
  if (delen.value === undefined || gewoon === undefined) return err({ code: 'LOONSTROOK_NIET_GELEZEN' });
  const { loonstrookId, maand } = opdracht;
  const { velden, periode } = gelezen.value;
  const gemeld = await meldInkomsten(scope, uitkering, persoonId, {
    ...opdracht,
    melding: { netto: gewoon.netto, status: 'definitief' },
    strook: { loonstrookId, periode, opbouw: velden },
  });
  if (!gemeld.ok || !gemeld.value.nieuw) return gemeld;
  const bron = { id: gemeld.value.opgave.bronId, uitkeringId: uitkering.id };
  for (const { aard, netto } of delen.value) {
    if (aard === 'gewoon') continue;
    const bijzonder = { aard, verworven: undefined };
    await storeOpgave(scope, {
      ...{ bron, maand, netto, bijzonder, loonstrookId },
      ...{ kanaal: 'inwoner', status: 'definitief', opbouw: velden, kenmerk: newKenmerk(maand) },
    });
  }
  return ok({ ...gemeld.value, dossier: await openDossier(scope, uitkering) });
};
