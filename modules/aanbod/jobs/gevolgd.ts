/** Knows which events of other rooms tell where somebody stands: in the benefit or out of it, in which group, and a step further. */
import { parseDay } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Gevolgd, storeGevolgd } from '../store/gevolgd.ts';

const Persoon = { persoonId: Type.String({ minLength: 36, maxLength: 36 }) };
const Begin = Type.Object({ ...Persoon, ingangsdatum: Type.String() });
const Einde = Type.Object({ ...Persoon, einde: Type.String(), reden: Type.String() });
const Groep = Type.Object({ persoonIds: Type.Array(Type.String()), groep: Type.String() });
const Stap = Type.Object({ ...Persoon, op: Type.String(), verder: Type.Boolean() });

type Feit = Pick<Gevolgd, 'persoonId' | 'soort' | 'waarde'> & { readonly dag: string };

/** What was published before its data told of whom it is says nothing here. */
const feitenIn = ({ soort, data, tijdstip }: Gebeurtenis): readonly Feit[] => {
  if ((soort === 'UitkeringBegonnen' || soort === 'UitkeringHerleefd') && Value.Check(Begin, data))
    return [{ persoonId: data.persoonId, soort: 'begin', dag: data.ingangsdatum, waarde: undefined }];
  if (soort === 'UitkeringBeeindigd' && Value.Check(Einde, data)) {
    const waarde = data.reden === 'werk' ? 'werk' : 'anders';
    return [{ persoonId: data.persoonId, soort: 'einde', dag: data.einde, waarde }];
  }
  if (soort === 'GroepVastgesteld' && Value.Check(Groep, data)) {
    const dag = todayIn(Temporal.Instant.from(tijdstip));
    return data.persoonIds.map((persoonId) => ({ persoonId, soort: 'groep', dag, waarde: data.groep }));
  }
  if (soort === 'OntwikkelstapGezet' && Value.Check(Stap, data) && data.verder)
    return [{ persoonId: data.persoonId, soort: 'verder', dag: data.op, waarde: undefined }];
  return [];
};

const follow = (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> =>
  storeGevolgd(
    scope,
    gebeurtenissen.flatMap((een) =>
      feitenIn(een).flatMap((feit) => {
        const dag = parseDay(feit.dag);
        return dag === undefined ? [] : [{ ...feit, dag, gebeurtenisId: een.id, tijdstip: een.tijdstip }];
      }),
    ),
  );

export const gevolgdSubscriptions: readonly Subscription[] = [
  ...['UitkeringBegonnen', 'UitkeringHerleefd', 'UitkeringBeeindigd', 'GroepVastgesteld', 'OntwikkelstapGezet'],
].map((soort) =>
  subscribe({
    soort,
    naam: `aanbod.gevolgd.${soort}`,
    handle: (scope, gebeurtenis) => follow(scope, [gebeurtenis]),
    handleMany: follow,
  }),
);
