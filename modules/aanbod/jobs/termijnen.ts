/** Knows how a deadline that comes near is told, once and again only when it moved, and how a hard end ends a participation. */
import { defineJob } from '@samenkracht/platform/jobs';
import type { Job } from '@samenkracht/platform/module';
import Type from 'typebox';
import { expire } from '../domain/sturen.ts';
import { termijnenVan } from '../domain/termijnlijst.ts';
import { eindtaak, termijntaak } from '../store/bewaken.ts';
import { lockDeelname } from '../store/deelname.ts';
import { steer } from '../store/steer.ts';

export const termijnjob: Job = defineJob({
  naam: termijntaak,
  doel: 'begeleiding',
  payload: Type.Object({ deelnameId: Type.String(), naam: Type.String() }),
  handle: async (scope, { deelnameId, naam }) => {
    const deelname = await lockDeelname(scope, deelnameId);
    if (deelname === undefined || deelname.uitkomst !== undefined) return;
    await steer(scope, deelname, (programma, loop) => {
      const termijn = termijnenVan(programma, loop, scope.today).find((een) => een.naam === naam);
      const told = termijn?.uiterlijk !== undefined && loop.gemeld[naam] === termijn.uiterlijk;
      // done, moved away, or told already: nothing to say
      if (termijn?.uiterlijk === undefined || termijn.stand !== 'nadert' || told)
        return { ok: false, error: { code: 'TERMIJN_ONBEKEND', naam } };
      return { ok: true, value: { soort: 'nadert', naam, uiterlijk: termijn.uiterlijk } };
    });
  },
});

/** What was ended, put off or not hard is left as it is: `expire` refuses it. */
export const eindjob: Job = defineJob({
  naam: eindtaak,
  doel: 'begeleiding',
  payload: Type.Object({ deelnameId: Type.String() }),
  handle: async (scope, { deelnameId }) => {
    const deelname = await lockDeelname(scope, deelnameId);
    if (deelname === undefined || deelname.uitkomst !== undefined) return;
    await steer(scope, deelname, (programma, loop) => expire(programma, loop, scope.today));
  },
});
