/** Knows what happens to zaken by itself: a hersteltermijn that ends, and a document that moves to the object store. */
import { defineJob, subscribe } from '@samenkracht/platform/jobs';
import type { Subscription } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import type { Documentbron } from '../store/documentbron.ts';
import { moveInhoud } from '../store/documentbron.ts';
import { expireHersteltermijn, verloopjob } from '../store/gegevensverzoek.ts';

export const zaakJobs = [
  defineJob({
    naam: verloopjob,
    doel: 'bijstand-beoordelen',
    payload: Type.Object({ zaakId: Type.String(), opschortingId: Type.String() }),
    handle: (scope, { zaakId, opschortingId }) => expireHersteltermijn(scope, zaakId, opschortingId),
  }),
];

export const zaakSubscriptions = (bron: Documentbron): readonly Subscription[] =>
  bron === undefined
    ? []
    : [
        subscribe({
          soort: 'DocumentOntvangen',
          naam: 'zaak.naarObjectopslag',
          handle: (scope, gebeurtenis) => moveInhoud(scope, gebeurtenis.onderwerp, bron),
        }),
      ];
