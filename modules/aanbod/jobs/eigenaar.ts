/** Knows which events say that somebody else holds on to a resident from now on. */
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Eigenaar, storeEigenaren } from '../store/eigenaar.ts';

const Aangewezen = Type.Object({ persoonId: Type.String(), medewerkerId: Type.String(), vanaf: Type.String() });
const Afgelopen = Type.Object({ persoonId: Type.String(), naar: Type.String(), afloop: Type.String() });

const eigenaarIn = ({ soort, data, tijdstip }: Gebeurtenis): readonly Eigenaar[] => {
  if (soort === 'EigenaarAangewezen' && Value.Check(Aangewezen, data))
    return [{ persoonId: data.persoonId, medewerkerId: data.medewerkerId, sinds: data.vanaf }];
  if (soort === 'OverdrachtAfgelopen' && Value.Check(Afgelopen, data))
    return data.afloop === 'aanvaard' ? [{ persoonId: data.persoonId, medewerkerId: data.naar, sinds: tijdstip }] : [];
  throw new Error(`${soort}: the data is not that of an owner`);
};

const follow = (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> =>
  storeEigenaren(scope, gebeurtenissen.flatMap(eigenaarIn));

export const eigenaarSubscriptions: readonly Subscription[] = ['EigenaarAangewezen', 'OverdrachtAfgelopen'].map(
  (soort) =>
    subscribe({
      soort,
      naam: `aanbod.${soort}`,
      handle: (scope, gebeurtenis) => follow(scope, [gebeurtenis]),
      handleMany: follow,
    }),
);
