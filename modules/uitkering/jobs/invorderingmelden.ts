/** Knows what a resident is told of a step about his debts: the event, with the amounts and the days that he needs. */
import type { SchuldGewijzigd } from '@samenkracht/bericht';
import { grootboek } from '@samenkracht/betaling';
import { monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Stap, Stapinhoud } from '../domain/invordering.ts';
import { bezwaarTotEnMet } from '../domain/vordering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { kenmerkVan, lezersVan } from './herzien.ts';

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
  if (inhoud.soort === 'einde') return;
  const stand =
    antwoord === undefined ? (wachtOp === undefined ? 'staat' : 'voorstel') : antwoord.akkoord ? 'staat' : 'afgewezen';
  // what he asked for himself he knows already
  if (stand === 'voorstel' && wachtOp !== 'inwoner') return;
  const data: SchuldGewijzigd = {
    persoonIds: lezersVan(uitkering),
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
      bezwaarUiterlijk: besluiten.has(inhoud.soort) ? bezwaarTotEnMet(scope.today) : undefined,
    }),
  };
  await publish(scope, { soort: 'SchuldGewijzigd', onderwerp: uitkering.id, data });
};
