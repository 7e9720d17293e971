/** Knows how a change goes from a report to a decision: proposed by one, approved by another, and from then on part of the months. */
import type { UitkeringGewijzigd } from '@samenkracht/bericht';
import { type Day, err, formatDay, monthOf, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findBrpFeiten, wholeDay } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import { grondslagIn } from '../domain/maandfeiten.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import type { Wijziging, Wijzigingweigering } from '../domain/wijziging.ts';
import { keurWijziging } from '../domain/wijzigingkeur.ts';
import { einddatumDoor, gevolgenVan, type Maandgevolg } from '../domain/wijzigingsgevolg.ts';
import { isStrijdig } from '../domain/wijzigingskeuring.ts';
import { besluitzin, wetsartikel, wijzigingzin } from '../domain/wijzigingszin.ts';
import { findUitkeringOf, type Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { closeUitzonderingen, insertUitzonderingen, retellUitzondering } from '../store/uitzondering.ts';
import {
  decideWijziging,
  insertWijziging,
  type NieuweWijziging,
  proposeWijziging,
  returnWijziging,
  storeEinddatum,
  type Wijzigingstand,
} from '../store/wijziging.ts';
import { genomenDoor, type Herziening, herzie, kenmerkVan, lezersVan } from './herzien.ts';
import { bewaak } from './uitzonderingen.ts';

const metEerste = (dossier: Dossier) => ({ ...dossier, eersteMaand: dossier.uitkering.eersteMaand });

/** What the list says of it: a report asks for a proposal, a proposal for a colleague. */
const gemeldzin = ({ soort, vanaf }: Wijziging): string =>
  `Gemeld: ${soort} vanaf ${formatDay(vanaf)}. Stel een besluit voor bij de uitkering.`;
const voorgesteldzin = ({ soort, vanaf, voorgesteldDoorNaam }: Wijzigingstand): string =>
  `Voorgesteld door ${voorgesteldDoorNaam ?? 'een collega'}: ${soort} vanaf ${formatDay(vanaf)}. Een andere collega keurt het goed of legt het terug.`;

/** A report waits for a person from the moment it is made: it is an exception with a code of its own. */
export const meld = async (
  scope: Scope,
  uitkering: Uitkering,
  nieuw: Omit<NieuweWijziging, 'uitkeringId'>,
): Promise<Wijzigingstand | undefined> => {
  const gemeld = await insertWijziging(scope, { ...nieuw, uitkeringId: uitkering.id });
  if (gemeld === undefined) return undefined;
  await insertUitzonderingen(scope, [
    {
      uitkeringId: uitkering.id,
      persoonId: uitkering.persoonId,
      code: 'WIJZIGING_GEMELD',
      maand: monthOf(gemeld.vanaf),
      plek: gemeld.id,
      uitleg: gemeldzin(gemeld),
    },
  ]);
  return gemeld;
};

/** The changes with this one in the place of how it was known before. */
const metDeze = (dossier: Dossier, een: Wijziging): readonly Wijziging[] => [
  ...(dossier.wijzigingen ?? []).filter(({ id }) => id !== een.id),
  een,
];

/** What the change makes of the months, in the eyes of who proposes and who approves. */
export const gevolgenBij = (dossier: Dossier, een: Wijziging, today: Day): readonly Maandgevolg[] =>
  gevolgenVan(metEerste(dossier), metDeze(dossier, een), een.vanaf, today);

/** Whether it may be: by the rules of changes, and because the law can compute a month with it. */
export const keur = (scope: Scope, dossier: Dossier, een: Wijziging): Wijzigingweigering | undefined => {
  const { uitkering, kader, grondslagen } = dossier;
  const eerder = (dossier.wijzigingen ?? []).filter(({ id }) => id !== een.id);
  const op = een.vanaf < uitkering.ingangsdatum ? uitkering.ingangsdatum : een.vanaf;
  const grondslag =
    grondslagIn(kader, grondslagen, monthOf(op), { vanaf: op, tot: op }) ?? dossier.grondslagen.at(0)?.feiten;
  if (grondslag === undefined) return { code: 'WIJZIGING_STRIJDIG' };
  const { eersteMaand } = uitkering;
  const weigering = keurWijziging(een, {
    kader,
    looptijd: dossier,
    eersteMaand,
    today: scope.today,
    grondslag,
    eerder,
  });
  if (weigering !== undefined) return weigering;
  const maand = monthOf(op) < eersteMaand ? eersteMaand : monthOf(op);
  const reeks = { ...dossier, wijzigingen: [...eerder, een] };
  return isStrijdig(reeks, een, maand) ? { code: 'WIJZIGING_STRIJDIG' } : undefined;
};

const retell = (scope: Scope, { uitkeringId, id }: Wijzigingstand, uitleg: string): Promise<void> =>
  retellUitzondering(scope, uitkeringId, { code: 'WIJZIGING_GEMELD', plek: id, uitleg });

/** The second person says no: it waits for a proposal again. */
export const legTerug = async (scope: Scope, stand: Wijzigingstand, reden: string): Promise<Wijzigingstand> => {
  const terug = await returnWijziging(scope, stand.id, reden);
  await retell(scope, terug, `Teruggelegd: ${reden} ${gemeldzin(terug)}`);
  return terug;
};

export type Voorstelweigering = Wijzigingweigering | { readonly code: 'WIJZIGING_AFGEHANDELD' };

/** The uitkering is locked by the caller. */
export const stelVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  { een, reden }: { readonly een: Wijziging & { readonly status: Wijzigingstand['status'] }; readonly reden: string },
): Promise<Result<Wijzigingstand, Voorstelweigering>> => {
  if (een.status !== 'gemeld') return err({ code: 'WIJZIGING_AFGEHANDELD' });
  const weigering = keur(scope, await openDossier(scope, uitkering), een);
  if (weigering !== undefined) return err(weigering);
  const voorgesteld = await proposeWijziging(scope, een, reden);
  await retell(scope, voorgesteld, voorgesteldzin(voorgesteld));
  await write(scope, uitkering, `wijziging voorgesteld: ${een.soort}`);
  return ok(voorgesteld);
};

const write = (scope: Scope, uitkering: Uitkering, omschrijving: string): Promise<void> =>
  record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving,
  });

type Vastgesteld = { readonly wijziging: Wijzigingstand; readonly herziening: Herziening };

/** The second person. Looked at again as it stands now, then the months follow. The uitkering is locked by the caller. */
export const stelVast = async (
  scope: Scope,
  uitkering: Uitkering,
  voorstel: Wijzigingstand,
): Promise<Result<Vastgesteld, Voorstelweigering>> => {
  if (voorstel.status !== 'voorgesteld') return err({ code: 'WIJZIGING_AFGEHANDELD' });
  const dossier = await openDossier(scope, uitkering);
  const weigering = keur(scope, dossier, voorstel);
  if (weigering !== undefined) return err(weigering);
  const maanden = gevolgenBij(dossier, voorstel, scope.today);
  const wijziging = await decideWijziging(scope, voorstel.id, 'vastgesteld');
  await storeEinddatum(scope, uitkering.id, einddatumDoor(metEerste(dossier), metDeze(dossier, voorstel)));
  await closeUitzonderingen(scope, uitkering.id, [
    { code: 'WIJZIGING_GEMELD', plek: voorstel.id },
    ...(voorstel.soort === 'overlijden' ? [{ code: 'OVERLEDEN', plek: '' }] : []),
  ]);
  await tell(scope, uitkering, wijziging, maanden);
  await tellLoop(scope, uitkering, wijziging);
  await write(scope, uitkering, `wijziging vastgesteld: ${voorstel.soort}`);
  const eerste = monthOf(voorstel.vanaf);
  const herziening = await herzie(scope, uitkering.id, eerste, wijzigingzin(voorstel));
  await bewaak(scope, uitkering);
  return ok({ wijziging, herziening });
};

/** The decision, by the event: what changes, from when, what it does to the amounts, and how to object. */
const tell = async (
  scope: Scope,
  uitkering: Uitkering,
  wijziging: Wijzigingstand,
  maanden: readonly Maandgevolg[],
): Promise<void> => {
  if (wijziging.soort === 'overlijden' && uitkering.partnerId === undefined) return;
  await publish(scope, {
    soort: 'UitkeringGewijzigd',
    onderwerp: uitkering.id,
    data: {
      persoonIds: lezersVan(uitkering),
      ...genomenDoor(scope),
      ...(wijziging.voorgesteldDoor === null ? {} : { voorbereidDoor: wijziging.voorgesteldDoor }),
      kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
      besluit: besluitzin(wijziging),
      waarom: wijzigingzin(wijziging),
      genomenOp: scope.today,
      maanden: maanden.map(({ maand, voor, na }) => ({
        maand,
        ...(voor === undefined ? {} : { was: voor }),
        ...(na === undefined ? {} : { wordt: na }),
      })),
      artikelen: [wetsartikel(wijziging.soort)],
      bezwaarUiterlijk: bezwaarTotEnMet(scope.today),
      onbevestigd: [...new Set(maanden.flatMap(({ onzekerheden }) => onzekerheden))],
    } satisfies UitkeringGewijzigd,
  });
};

/** For who helps somebody after the benefit: that it ended and why, or that it goes on. Of a death nobody needs to be told so. */
const tellLoop = async (scope: Scope, { id, persoonId }: Uitkering, { soort, vanaf }: Wijziging): Promise<void> => {
  const om = { persoonId, uitkeringId: id };
  if (soort === 'voltijdwerk' || soort === 'verhuizing')
    await publish(scope, {
      soort: 'UitkeringBeeindigd',
      onderwerp: id,
      data: { ...om, einde: vanaf, reden: soort === 'voltijdwerk' ? 'werk' : 'verhuizing' },
    });
  if (soort === 'herleven')
    await publish(scope, { soort: 'UitkeringHerleefd', onderwerp: id, data: { ...om, ingangsdatum: vanaf } });
};

/** What the register says now of both, beside what we know: a death, or another municipality. */
export const meldUitBrp = async (scope: Scope, uitkering: Uitkering): Promise<void> => {
  const personen = [
    [uitkering.persoonId, 'belanghebbende'],
    ...(uitkering.partnerId === undefined ? [] : [[uitkering.partnerId, 'partner']]),
  ] as const;
  for (const [persoonId = '', wie = ''] of personen) {
    const brp = await findBrpFeiten(scope, persoonId);
    if (brp === undefined) continue;
    const { overlijden, gemeente } = brp.feiten;
    const dood = overlijden.waarde === null ? undefined : wholeDay(overlijden.waarde);
    const basis = { bron: 'BRP', tot: null, partner: null, wie, toelichting: undefined } as const;
    if (dood !== undefined)
      await meld(scope, uitkering, {
        ...basis,
        soort: 'overlijden',
        vanaf: dood,
        bronsleutel: `overlijden ${wie} ${dood}`,
      });
    const weg = gemeente.waarde !== null && gemeente.waarde.code !== scope.actor.gemeente;
    if (wie === 'belanghebbende' && weg && gemeente.geldigVanaf !== undefined && dood === undefined) {
      const vanaf = gemeente.geldigVanaf;
      await meld(scope, uitkering, { ...basis, soort: 'verhuizing', vanaf, bronsleutel: `verhuizing ${vanaf}` });
    }
  }
};

/** A delivery of the register about somebody with a benefit. */
export const wijzigingUitBrp: Subscription = subscribe({
  soort: 'PersoonGewijzigd',
  naam: 'uitkering.wijziging.brp',
  doel: 'inkomsten-verwerken',
  handle: async (scope, { onderwerp }) => {
    const uitkering = await findUitkeringOf(scope, onderwerp);
    if (uitkering !== undefined) await meldUitBrp(scope, uitkering);
  },
});
