/** Knows how a new fact about months that were decided is settled: recomputed, booked, and told, without rewriting anything. */

import type { MaandHerzien } from '@samenkracht/bericht';
import {
  betaalinstellingen,
  bookBesluiten,
  grootboek,
  type Maandbesluit,
  type Maandsaldi,
  saldo,
} from '@samenkracht/betaling';
import {
  addToMonth,
  atLeastZero,
  type Money,
  type Month,
  monthOf,
  negate,
  smallest,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Herzieningsmaand } from '../domain/herrekenen.ts';
import { berekenHerziening, doorNieuwFeit, type Herberekening } from '../domain/herziening.ts';
import { geenInvordering } from '../domain/invordering.ts';
import { ruimtenVan } from '../domain/runschuld.ts';
import type { Uitzondering } from '../domain/uitzondering.ts';
import { bezwaarTotEnMet, gevolgen } from '../domain/vordering.ts';
import { lockUitkering, type Uitkering } from '../store/lopend.ts';
import { storeMaandversies } from '../store/maand.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { storeVorderingen, vorderingenOf } from '../store/vordering.ts';
import { planDagelijks } from './schuldwachtplan.ts';

export type Herziening = {
  readonly maanden: readonly Herzieningsmaand[];
  /** Paid with the next run, after older debt. */
  readonly nabetaling: Money;
  /** Set off in next runs, within the room of the law. */
  readonly vordering: Money;
  /** Debt over these months that has no ground any more. */
  readonly vervallen: Money;
  /** Arose over an earlier calendar year: a person decides whether it is gross (art. 58 lid 5 Pw). */
  readonly brutoTeBeoordelen: readonly Month[];
  /** Why a month could not be recomputed; what comes after it waits. */
  readonly uitzondering: Uitzondering | undefined;
};

export const nietsHerzien: Herziening = {
  maanden: [],
  nabetaling: 0 as Money,
  vordering: 0 as Money,
  vervallen: 0 as Money,
  brutoTeBeoordelen: [],
  uitzondering: undefined,
};

/**
 * Recomputes from `vanaf` the months that were decided. Holds the uitkering, so that a run and a correction, or two
 * corrections, go one after the other.
 */
export const herzie = async (scope: Scope, uitkeringId: string, vanaf: Month, oorzaak: string): Promise<Herziening> => {
  const uitkering = await lockUitkering(scope, uitkeringId);
  if (uitkering === undefined) throw new Error(`uitkering ${uitkeringId} is gone`);
  const dossier = await openDossier(scope, uitkering);
  return settle(scope, dossier, berekenHerziening(dossier, vanaf, doorNieuwFeit(vanaf, oorzaak)));
};

/** Books and tells what was computed; the uitkering is held by the caller. */
export const settle = async (scope: Scope, dossier: Dossier, berekend: Herberekening): Promise<Herziening> => {
  const { maanden, uitzondering } = berekend;
  if (maanden.length === 0) return { ...nietsHerzien, uitzondering };
  const gevolg = await book(scope, dossier, maanden);
  const herziening = { maanden, ...gevolg, uitzondering };
  await tell(scope, dossier, herziening);
  return herziening;
};

const toBesluit = ({
  maand,
  voor,
  na,
  vakantietoeslagVoor,
  vakantietoeslagNa,
  oorzaak,
  versie,
}: Herzieningsmaand): Maandbesluit => ({
  maand,
  was: { uitbetalen: voor, vakantietoeslag: vakantietoeslagVoor },
  wordt: { uitbetalen: na, vakantietoeslag: vakantietoeslagNa },
  oorzaak,
  aanleiding: `maand/v${versie}`,
});

const book = async (scope: Scope, { uitkering, kader }: Dossier, maanden: readonly Herzieningsmaand[]) => {
  const uitkeringId = uitkering.id;
  const saldi = (await grootboek.findSaldi(scope, [uitkeringId])).get(uitkeringId) ?? new Map();
  const overboekingen = bookBesluiten({ uitkeringId, boekdatum: scope.today }, maanden.map(toBesluit), saldi);
  await grootboek.book(scope, overboekingen);
  await storeMaandversies(
    scope,
    maanden.map(({ versie, berekening, oorzaak }) => ({ uitkeringId, versie, berekening, oorzaak })),
  );
  const perMaand = new Map(gevolgen(maanden, scope.today, kader).map((gevolg) => [gevolg.maand, gevolg]));
  const vorderingen = maanden.flatMap(({ maand, versie, oorzaak }) => {
    const bedrag = sum(
      overboekingen
        .filter((een) => een.debet.rekening === 'vordering' && een.debet.maand === maand)
        .map((een) => een.bedrag),
    );
    return bedrag === 0
      ? []
      : [
          {
            maand,
            versie,
            bedrag,
            oorzaak,
            status: perMaand.get(maand)?.status ?? ('netto' as const),
            ontstaanOp: scope.today,
            grond: perMaand.get(maand)?.artikel ?? 'art. 58 Participatiewet',
            wijze:
              perMaand.get(maand)?.wijze === 'verrekening' ? ('verrekening' as const) : ('terugvordering' as const),
          },
        ];
  });
  await storeVorderingen(scope, uitkeringId, vorderingen);
  if (vorderingen.length > 0) await planDagelijks(scope);
  const nabetaald = overboekingen.filter(
    (een) => een.credit.rekening === 'te betalen' && een.debet.rekening === 'lasten',
  );
  return {
    nabetaling: sum(nabetaald.map(({ bedrag }) => bedrag)),
    vordering: sum(vorderingen.map(({ bedrag }) => bedrag)),
    vervallen: sum(overboekingen.filter((een) => een.credit.rekening === 'vordering').map(({ bedrag }) => bedrag)),
    brutoTeBeoordelen: vorderingen.filter(({ status }) => status !== 'netto').map(({ maand }) => maand),
  };
};

/** To the resident, by the event; and in the record of what was done with his data. */
const tell = async (scope: Scope, { uitkering, kader }: Dossier, herziening: Herziening): Promise<void> => {
  const { maanden } = herziening;
  await publish(scope, {
    soort: 'MaandHerzien',
    onderwerp: uitkering.id,
    data: {
      persoonIds: lezersVan(uitkering),
      kenmerk: kenmerkVan(uitkering.id, monthOf(scope.today)),
      maanden: maanden.map(({ maand, voor, na, oorzaak }) => ({ maand, was: voor, wordt: na, oorzaak })),
      afhandeling: await afhandelingVan(scope, uitkering.id, herziening),
      artikelen: [
        ...new Set([
          ...gevolgen(maanden, scope.today, kader).map(({ artikel }) => artikel),
          'art. 60 lid 3 Participatiewet',
        ]),
      ],
      bezwaarUiterlijk: bezwaarTotEnMet(scope.today),
      ...genomenDoor(scope),
      onbevestigd: [...new Set(maanden.flatMap(({ berekening }) => berekening.onzekerheden))],
    } satisfies MaandHerzien,
  });
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: `bijstand herzien over ${maanden.length} ${maanden.length === 1 ? 'maand' : 'maanden'}`,
  });
};

/** What is told of the difference: what is paid after sets off debt first, older debt too, so that only the rest is told as money. */
const afhandelingVan = async (
  scope: Scope,
  uitkeringId: string,
  { maanden, nabetaling, vordering, vervallen, brutoTeBeoordelen }: Herziening,
): Promise<MaandHerzien['afhandeling']> => {
  if (brutoTeBeoordelen.length > 0) return { soort: 'beoordeling', bedrag: vordering };
  const netto = subtract(nabetaling, vordering);
  const laatste = maanden.at(-1)?.berekening;
  const volgende = addToMonth(laatste?.maand ?? monthOf(scope.today), 1);
  const op = await betaalinstellingen.findEerstvolgende(scope, volgende);
  if (netto < 0) {
    const bedrag = negate(netto);
    const ruimte = laatste === undefined ? undefined : ruimtenVan([laatste], geenInvordering).get(laatste.maand);
    const perMaand = ruimte === undefined || ruimte === ZERO ? {} : { perMaand: smallest(ruimte, bedrag) };
    return { soort: 'verrekening', bedrag, vanaf: monthOf(op), ...perMaand };
  }
  const oudeSchuld = atLeastZero(subtract(await teVerrekenen(scope, uitkeringId), vordering));
  const verrekend = smallest(netto, oudeSchuld);
  const bedrag = subtract(netto, verrekend);
  const metSchuld = sum([verrekend, vervallen]);
  if (bedrag > 0) return { soort: 'nabetaling', bedrag, op, ...(metSchuld > 0 ? { metSchuld } : {}) };
  return metSchuld > 0 ? { soort: 'schuld', bedrag: metSchuld } : { soort: 'geen' };
};

/** The open debt that a run may set off: what waits for a person stays. */
const teVerrekenen = async (scope: Scope, uitkeringId: string): Promise<Money> => {
  const saldi: Maandsaldi = (await grootboek.findSaldi(scope, [uitkeringId])).get(uitkeringId) ?? new Map();
  const wacht = new Set(
    ((await vorderingenOf(scope, [uitkeringId])).get(uitkeringId) ?? [])
      .filter(({ status }) => status === 'bruto beoordelen')
      .map(({ maand }) => maand),
  );
  return sum([...saldi].map(([maand, stand]) => (wacht.has(maand) ? ZERO : saldo.openVordering(stand))));
};

/** Both of a couple read what is decided about them. */
export const lezersVan = ({ persoonId, partnerId }: Uitkering): string[] =>
  partnerId === undefined ? [persoonId] : [persoonId, partnerId];

/** Who takes a decision, so that an objection to it is decided by another (Awb 10:3); the system is nobody. */
export const genomenDoor = ({ actor }: Scope): { readonly genomenDoor?: string } =>
  actor.soort === 'medewerker' ? { genomenDoor: actor.id } : {};

/** A reference that says nothing about the person. */
export const kenmerkVan = (uitkeringId: string, maand: Month): string => `B-${maand}-${uitkeringId.slice(0, 8)}`;
