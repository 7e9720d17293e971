/** Knows what an advance comes to and when the next one is due (art. 52 Pw). */
import { addToMonth, type Day, firstDay, type Money, type Month, monthOf } from '@samenkracht/core';
import { bepaal, type Kader, rijOp } from '@samenkracht/law';
import {
  type Maandfeiten,
  uitersteVoorschotdag,
  voorschot,
  voorschotpercentage,
  voorschotplicht,
  vragen,
} from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import { beoordeel } from './beoordeling.ts';
import { assembleFeiten, type Waarden } from './feitenboom.ts';
import { bijAanvraag } from './vaststellingen.ts';

export type Voorschotrecht = {
  /** The last day on which it must be paid if there is no decision by then (art. 52 lid 1 Pw). */
  readonly uiterlijk: Day;
  readonly percentage: number;
  /** Of a whole month; undefined while it cannot be computed. */
  readonly bedrag: Money | undefined;
};

export type Voorschotinvoer = {
  readonly waarden: Waarden;
  readonly samen: boolean;
  readonly ontvangenOp: Day;
  readonly kader: Kader;
  /** The first, the second: each is of a month further. */
  readonly keer: number;
};

const ongunstig = [
  'terugwerkend',
  ...['belanghebbende', 'partner'].flatMap((wie) => [
    `${wie}.vrijlating.draagtBij`,
    `${wie}.vrijlating.meerUrenNietMogelijk`,
  ]),
];

export const maandVan = ({ ontvangenOp, keer }: Pick<Voorschotinvoer, 'ontvangenOp' | 'keer'>): Month =>
  addToMonth(monthOf(ontvangenOp), keer - 1);

/**
 * The advance that she can count on. What is still to be weighed is taken at its least favourable, so the amount can only rise.
 * Who evidently has no right gets none (art. 52 lid 1 Pw).
 */
export const calculateVoorschot = (invoer: Voorschotinvoer): Voorschotrecht | undefined => {
  const { ontvangenOp, kader, keer } = invoer;
  const waarden: Record<string, Json> = {
    ...Object.fromEntries(ongunstig.map((feit) => [feit, { keuze: 'nee', motivering: 'nog niet gewogen' }])),
    'vermogen.voertuigNodig': { keuze: 'telt niet mee', motivering: 'nog niet gewogen' },
    ...invoer.waarden,
    aanvraagOndertekend: true,
    partnerStemtIn: true,
    ...Object.fromEntries(bijAanvraag(invoer.samen).map(({ feit, waarde }) => [feit, waarde])),
  };
  const { recht } = beoordeel({ waarden, meldingsdag: ontvangenOp, aanvraagdag: ontvangenOp, kader });
  const maand = maandVan(invoer);
  const deel = rijOp(voorschotpercentage, firstDay(maand) > ontvangenOp ? firstDay(maand) : ontvangenOp);
  if (recht.uitkomst === 'nee' || deel === undefined) return undefined;
  const [over, under] = deel.waarde;
  const feiten = {
    ...assembleFeiten(waarden),
    kader,
    maand,
    vanaf: firstDay(maand),
    tot: firstDay(addToMonth(maand, 1)),
  } as Maandfeiten;
  const bepaald = bepaal(voorschot, feiten, vragen);
  return {
    uiterlijk: uitersteVoorschotdag(ontvangenOp, keer),
    percentage: Math.round((over * 100) / under),
    bedrag: bepaald.soort === 'waarde' ? bepaald.waarde : undefined,
  };
};

/** Whether the law makes it a must by now, with the reason in words. An advance may be paid earlier. */
export const plichtOp = (vandaag: Day, ontvangenOp: Day, recht: Voorschotrecht | undefined) =>
  voorschotplicht({
    aanvraagdag: ontvangenOp,
    peildag: vandaag,
    rechtVastgesteld: false,
    // that is for who proposes: then he proposes none
    verwijtbaarOnvolledig: false,
    duidelijkGeenRecht: recht === undefined,
  });
