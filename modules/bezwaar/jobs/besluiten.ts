/** Knows which events are decisions that somebody can object to. */
import type { Day } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Subscription } from '@samenkracht/platform/module';
import Type, { type Static, type TSchema } from 'typebox';
import Value from 'typebox/value';
import { insertBesluit } from '../store/besluit.ts';
import { storeUitvoering } from '../store/uitvoering.ts';

const Basis = {
  persoonIds: Type.Array(Type.String({ minLength: 36, maxLength: 36 }), { minItems: 1, maxItems: 2 }),
  genomenDoor: Type.Optional(Type.String()),
  voorbereidDoor: Type.Optional(Type.String()),
};
const BesluitData = Type.Object({
  ...Basis,
  aard: Type.String(),
  zaaknummer: Type.String(),
  genomenOp: Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
});
/** What changes a benefit: a decision where it names the last day to object, and else only news. */
const GevolgData = Type.Object({
  ...Basis,
  kenmerk: Type.String(),
  stand: Type.Optional(Type.String()),
  bezwaarUiterlijk: Type.Optional(Type.String()),
});

const parse = <T extends TSchema>({ soort, data }: Gebeurtenis, schema: T): Static<T> => {
  if (!Value.Check(schema, data)) throw new Error(`${soort}: the data is not that of a decision`);
  return data;
};

const onBesluit = (soort: string, naam: string): Subscription =>
  subscribe({
    soort,
    naam,
    handle: async (scope, gebeurtenis) => {
      const { aard, zaaknummer, genomenOp, ...wie } = parse(gebeurtenis, BesluitData);
      const { id, onderwerp } = gebeurtenis;
      await insertBesluit(scope, {
        id,
        onderwerp,
        soort: aard,
        kenmerk: zaaknummer,
        persoonIds: wie.persoonIds,
        bekendgemaaktOp: genomenOp,
        genomenDoor: wie.genomenDoor,
        voorbereidDoor: wie.voorbereidDoor,
      });
    },
  });

/** A proposal tells by when one could object, but nothing is decided yet. */
const onGevolg = (gebeurtenissoort: string, soort: string): Subscription =>
  subscribe({
    soort: gebeurtenissoort,
    naam: `bezwaar.${soort}`,
    handle: async (scope, gebeurtenis) => {
      const { kenmerk, stand, bezwaarUiterlijk, ...wie } = parse(gebeurtenis, GevolgData);
      if (bezwaarUiterlijk === undefined || stand === 'voorstel') return;
      const { id, onderwerp, tijdstip } = gebeurtenis;
      await insertBesluit(scope, {
        id,
        onderwerp,
        soort,
        kenmerk,
        persoonIds: wie.persoonIds,
        // it is made known by the message of the same day
        bekendgemaaktOp: todayIn(Temporal.Instant.from(tijdstip)),
        genomenDoor: wie.genomenDoor,
        voorbereidDoor: wie.voorbereidDoor,
      });
    },
  });

const VerwerktData = Type.Object({
  hoe: Type.Union([Type.Literal('vanzelf'), Type.Literal('door een medewerker')]),
  toelichting: Type.String(),
});

/** Who computes the amounts says that the decision was carried out. */
const verwerkt = subscribe({
  soort: 'BezwaarVerwerkt',
  naam: 'bezwaar.verwerkt',
  handle: (scope, gebeurtenis) =>
    storeUitvoering(scope, gebeurtenis.onderwerp, { wat: 'gevolg', ...parse(gebeurtenis, VerwerktData) }),
});

export const bezwaarSubscriptions: readonly Subscription[] = [
  verwerkt,
  onBesluit('BesluitGenomen', 'bezwaar.besluit'),
  onBesluit('BijzonderBesloten', 'bezwaar.bijzonder'),
  onGevolg('MaandHerzien', 'herziening'),
  onGevolg('UitkeringGewijzigd', 'wijziging'),
  onGevolg('MaatregelGemeld', 'maatregel'),
  onGevolg('BoeteGemeld', 'boete'),
  onGevolg('SchuldGewijzigd', 'schuld'),
];
