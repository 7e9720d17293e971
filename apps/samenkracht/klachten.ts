/** Knows the complaints of the sample city: one that nobody took yet and one that is being dealt with. Entered once. */
import { addDays, gemeenteCode } from '@samenkracht/core';
import { storeKlachtinstelling, submitKlacht, takeKlacht } from '@samenkracht/klacht';
import { findPersonenByBsn } from '@samenkracht/persoon';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { bsnOf, type samplePeople } from '@samenkracht/testing/stad';
import { type City, scopeFor } from './city.ts';
import { medewerkerOf, onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldklachten';
const rotterdam = gemeenteCode('0599');

type Verhaal = {
  readonly wie: (typeof samplePeople)[number]['sleutel'];
  /** From the day of the city. */
  readonly dagen: number;
  readonly thema: string;
  readonly praten: boolean;
  readonly genomen: boolean;
  readonly omschrijving: string;
};

const verhalen: readonly Verhaal[] = [
  {
    ...{ wie: 'sandra', dagen: -3, thema: 'bereikbaarheid', praten: true, genomen: false },
    omschrijving: 'Ik belde drie keer over mijn afspraak. Niemand belde mij terug.',
  },
  {
    ...{ wie: 'joke', dagen: -30, thema: 'bejegening', praten: true, genomen: true },
    omschrijving: 'Aan de balie werd hardop over mijn schulden gepraat. Iedereen kon het horen.',
  },
];

type Around = { readonly db: Db; readonly clock: Clock; readonly log: Logger };

const enter = async (scope: Scope, persoonId: string, verhaal: Verhaal, city: City) => {
  const op = addDays(city.peildatum, verhaal.dagen);
  const inwoner: Actor = {
    ...{ id: persoonId, soort: 'inwoner', naam: verhaal.wie, rollen: ['inwoner'], gemeente: rotterdam, persoonId },
  };
  const klacht = { persoonId, thema: verhaal.thema, omschrijving: verhaal.omschrijving };
  const gestuurd = await submitKlacht(
    { ...onDay(scope, op, inwoner), doel: 'eigen-dossier' },
    { ...klacht, voorgevallenOp: op, overWie: undefined, wilGehoordWorden: verhaal.praten },
  );
  if (!gestuurd.ok) throw new Error(`a sample complaint is refused: ${gestuurd.error.code}`);
  const behandelaar = medewerkerOf(rotterdam, 'klachtbehandelaar');
  if (!verhaal.genomen || behandelaar === undefined) return;
  await takeKlacht({ ...onDay(scope, addDays(op, 2), behandelaar), doel: 'klacht-behandelen' }, gestuurd.value);
};

export const loadKlachten = async (around: Around, city: City): Promise<void> =>
  inGemeente(around.db, rotterdam, async (tx) => {
    if (!(await writeKenmerk(tx, kenmerk, city.peildatum))) return;
    const scope = scopeFor(around, tx);
    await storeKlachtinstelling(scope, {
      themas: ['bejegening', 'wachten', 'bereikbaarheid', 'informatie', 'anders'],
      reactiedagen: 7,
      metAdvies: false,
      ombudsman: 'de ombudsman van de voorbeeldstad, telefoon 010 000 00 10',
    });
    const gevonden = await findPersonenByBsn(
      scope,
      verhalen.map(({ wie }) => bsnOf(wie)),
    );
    for (const verhaal of verhalen) {
      const persoonId = gevonden.get(bsnOf(verhaal.wie));
      if (persoonId !== undefined) await enter(scope, persoonId, verhaal, city);
    }
  });
