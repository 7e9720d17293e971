/** Knows what a resident is told of a step about his debts: the event, with the amounts and the days that he needs. */
import type { SchuldGewijzigd } from '@samenkracht/bericht';
import { grootboek } from '@samenkracht/betaling';
import { monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Stap, Stapinhoud } from '../domain/invordering.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import { stappenOf } from '../store/invordering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { genomenDoor, kenmerkVan, lezersVan } from './herzien.ts';

/** What the law calls a decision, against which one can object. */
const besluiten: ReadonlySet<Stapinhoud['soort']> = new Set([
  'terugvordering',
  'bruto',
  'kwijtschelding',
  'uitstel',
  'rente',
  'geen inlichtingen',
]);

const bedragVan = (inhoud: Stapinhoud): SchuldGewijzigd['bedrag'] => {
  switch (inhoud.soort) {
    case 'regeling':
      return inhoud.perMaand;
    case 'bruto':
      return inhoud.belasting;
    case 'kwijtschelding':
    case 'rente':
    case 'dwangbevel':
    case 'doorbetaling':
      return inhoud.bedrag;
    case 'aanmaning':
      return inhoud.vergoeding;
    case 'beslag':
      return inhoud.totaal;
    default:
      return undefined;
  }
};

const uiterlijkVan = (inhoud: Stapinhoud): SchuldGewijzigd['uiterlijk'] =>
  inhoud.soort === 'aanmaning' ? inhoud.uiterlijk : inhoud.soort === 'uitstel' ? inhoud.totEnMet : undefined;

const aanVan = (inhoud: Stapinhoud): string | undefined => {
  if (inhoud.soort === 'dwangbevel') return inhoud.aan;
  return inhoud.soort === 'beslag' || inhoud.soort === 'doorbetaling' ? inhoud.naam : undefined;
};

/** A number to pay under goes along where he pays himself. */
const kenmerkVoor = async (scope: Scope, { id }: Uitkering, inhoud: Stapinhoud): Promise<string | undefined> => {
  const zelf =
    inhoud.soort === 'aanmaning' ||
    inhoud.soort === 'terugvordering' ||
    (inhoud.soort === 'regeling' && inhoud.wijze === 'overmaking');
  return zelf ? grootboek.schulden.formatKenmerk(await grootboek.schulden.ensureKenmerk(scope, id)) : undefined;
};

const present = <T extends object>(velden: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as never;

/** What stopped by us is told: he pays a bill himself again, or must agree anew. What he stopped himself he knows. */
const meldEinde = async (scope: Scope, uitkering: Uitkering, van: string, akkoord: boolean): Promise<void> => {
  if (!akkoord || scope.actor.soort === 'inwoner') return;
  const stappen = (await stappenOf(scope, [uitkering.id])).get(uitkering.id) ?? [];
  const inhoud = stappen.find(({ id }) => id === van)?.inhoud;
  if (inhoud?.soort !== 'regeling' && inhoud?.soort !== 'doorbetaling' && inhoud?.soort !== 'beslag') return;
  const regeling = inhoud.soort === 'regeling';
  const data: SchuldGewijzigd = {
    persoonIds: lezersVan(uitkering),
    ...genomenDoor(scope),
    kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
    soort: `einde ${inhoud.soort}`,
    stand: 'staat',
    ...present({
      aan: aanVan(inhoud),
      betalingskenmerk: await kenmerkVoor(scope, uitkering, inhoud),
      // taking back the time to pay is a decision (4:96 Awb)
      bezwaarUiterlijk: regeling ? bezwaarTotEnMet(scope.today) : undefined,
    }),
  };
  await publish(scope, { soort: 'SchuldGewijzigd', onderwerp: uitkering.id, data });
};

/** Proposed to him, decided about him, or answered: each is told once, to both of a couple. */
export const meldStap = async (
  scope: Scope,
  uitkering: Uitkering,
  {
    inhoud,
    wachtOp,
    antwoord,
  }: Pick<Stap, 'inhoud' | 'wachtOp'> & { readonly antwoord?: { readonly akkoord: boolean } | undefined },
): Promise<void> => {
  if (inhoud.soort === 'einde') return meldEinde(scope, uitkering, inhoud.van, antwoord?.akkoord !== false);
  const stand =
    antwoord === undefined ? (wachtOp === undefined ? 'staat' : 'voorstel') : antwoord.akkoord ? 'staat' : 'afgewezen';
  // what he asked for himself he knows already
  if (stand === 'voorstel' && wachtOp !== 'inwoner') return;
  const data: SchuldGewijzigd = {
    persoonIds: lezersVan(uitkering),
    ...genomenDoor(scope),
    kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
    soort: inhoud.soort,
    stand,
    ...present({
      maand: 'maand' in inhoud ? inhoud.maand : undefined,
      vanaf: 'vanaf' in inhoud ? inhoud.vanaf : undefined,
      bedrag: bedragVan(inhoud),
      uiterlijk: uiterlijkVan(inhoud),
      aan: aanVan(inhoud),
      betalingskenmerk: await kenmerkVoor(scope, uitkering, inhoud),
      onbevestigd: 'onbevestigd' in inhoud ? [...(inhoud.onbevestigd ?? [])] : undefined,
      bezwaarUiterlijk: besluiten.has(inhoud.soort) ? bezwaarTotEnMet(scope.today) : undefined,
    }),
  };
  await publish(scope, { soort: 'SchuldGewijzigd', onderwerp: uitkering.id, data });
};
