/** Knows which events of other rooms are a leaving or a coming back, and how a coach is asked to ask how it goes. */
import { addDays, type Day, parseDay } from '@samenkracht/core';
import { findBrpFeiten } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import { defineJob, subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Job, Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import Value from 'typebox/value';
import { readInstelling } from '../store/instelling.ts';
import { lockMoment } from '../store/nazorg.ts';
import { askTaak } from '../store/taak.ts';
import { letVervallen, takeUpInstroom, takeUpUitstroom } from '../store/uitstromen.ts';
import type { Instroom, Nieuweuitstroom } from '../store/uitstroom.ts';
import { nazorgtaak } from './taaknamen.ts';

const Einde = Type.Object({
  persoonId: Type.String(),
  uitkeringId: Type.String(),
  einde: Type.String(),
  reden: Type.Union([Type.Literal('werk'), Type.Literal('verhuizing'), Type.Literal('onbekend')]),
});

const readEinde = ({ data }: Gebeurtenis): readonly Nieuweuitstroom[] => {
  if (!Value.Check(Einde, data)) throw new Error('UitkeringBeeindigd: the data is not that of an end');
  const einde = parseDay(data.einde);
  const { persoonId, uitkeringId: onderwerpId, reden } = data;
  return einde === undefined ? [] : [{ persoonId, onderwerpId, bron: 'uitkering', einde, reden }];
};

const Begin = Type.Object({ persoonId: Type.String(), uitkeringId: Type.String(), ingangsdatum: Type.String() });

/** What was published before its data told of whom it is says nothing here. */
const readBegin = ({ data }: Gebeurtenis): readonly Instroom[] => {
  const vanaf = Value.Check(Begin, data) ? parseDay(data.ingangsdatum) : undefined;
  return Value.Check(Begin, data) && vanaf !== undefined
    ? [{ persoonId: data.persoonId, uitkeringId: data.uitkeringId, vanaf }]
    : [];
};

const Afgerond = Type.Object({ persoonIds: Type.Array(Type.String()), uitkomst: Type.Literal('betaald werk') });

const dagVan = (tijdstip: string): Day =>
  Temporal.Instant.from(tijdstip).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString() as Day;

/** Who went to paid work from a programme or an instrument, on the day on which that was recorded. */
const readAfgerond = ({ data, onderwerp, tijdstip }: Gebeurtenis): readonly Nieuweuitstroom[] =>
  Value.Check(Afgerond, data)
    ? data.persoonIds.map((persoonId) => ({
        ...{ persoonId, onderwerpId: onderwerp, bron: 'programma', einde: dagVan(tijdstip), reden: 'werk' },
      }))
    : [];

type TakeUp = (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]) => Promise<void>;

const on = (soort: string, takeUp: TakeUp): Subscription =>
  subscribe({
    soort,
    naam: `plan.nazorg.${soort}`,
    doel: 'begeleiding',
    handle: (scope, gebeurtenis) => takeUp(scope, [gebeurtenis]),
    handleMany: takeUp,
  });

const begint =
  (vertel: boolean): TakeUp =>
  (scope, gebeurtenissen) =>
    takeUpInstroom(scope, gebeurtenissen.flatMap(readBegin), vertel);

export const nazorgSubscriptions: readonly Subscription[] = [
  on('UitkeringBeeindigd', (scope, gebeurtenissen) => takeUpUitstroom(scope, gebeurtenissen.flatMap(readEinde))),
  on('ProgrammaAfgerond', (scope, gebeurtenissen) => takeUpUitstroom(scope, gebeurtenissen.flatMap(readAfgerond))),
  on('InstrumentAfgerond', (scope, gebeurtenissen) => takeUpUitstroom(scope, gebeurtenissen.flatMap(readAfgerond))),
  on('UitkeringBegonnen', begint(true)),
  on('UitkeringHerleefd', begint(true)),
  on('UitkeringOvergenomen', begint(false)),
];

/** On its day, when it is still to be held. Of who died nobody asks how it goes. */
export const nazorgjob: Job = defineJob({
  naam: nazorgtaak,
  doel: 'begeleiding',
  payload: Type.Object({ nazorgId: Type.String() }),
  handle: async (scope, { nazorgId }) => {
    const moment = await lockMoment(scope, nazorgId);
    if (moment === undefined || moment.stand !== 'gepland') return;
    const { persoonId, op } = moment;
    const overlijden = (await findBrpFeiten(scope, persoonId))?.feiten.overlijden.waarde ?? null;
    if (overlijden !== null) return letVervallen(scope, [moment.uitstroomId]);
    const uiterlijk = addDays(op, await readInstelling(scope, 'nazorgdagen'));
    const taak = { persoonId, voor: 'consulent', soort: 'eigen taak', tekst: 'Nazorg: vraag hoe het gaat.' } as const;
    await askTaak(scope, {
      ...taak,
      onderwerpId: nazorgId,
      uiterlijk: uiterlijk < scope.today ? scope.today : uiterlijk,
    });
    await publish(scope, { soort: 'NazorgNodig', onderwerp: nazorgId, data: { persoonId, uiterlijk } });
  },
});
