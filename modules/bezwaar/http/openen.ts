/** Knows who may open an objection; what one may not see answers like what does not exist. */
import { err, ok, type Result } from '@samenkracht/core';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { openFor, type Zaak, type ZaakRefusal, zaakRefusals } from '@samenkracht/zaak';
import type { Bezwaar, BezwaarRefusal } from '../domain/bezwaar.ts';
import { findBezwaar } from '../store/bezwaar.ts';
import { bezwaarRefusals } from './weigeringen.ts';

export type Geopend = { readonly bezwaar: Bezwaar; readonly zaak: Zaak };
type Niet = BezwaarRefusal | ZaakRefusal | ZichtbareWeigering;

const verlengd: RefusalMap<{ readonly code: 'VERLENGING_AL_GEGEVEN' }> = {
  VERLENGING_AL_GEGEVEN: {
    status: 409,
    titel: 'De beslissing is al verdaagd',
    uitleg: 'Verdagen kan een keer. Vraag de inwoner om instemming met verder uitstel (artikel 7:10 lid 4 Awb).',
  },
};
export const alle = { ...bezwaarRefusals, ...zaakRefusals, ...toegangRefusals, ...verlengd };

/** Opening is written to the record where it is staff, or somebody for another. */
export const openBezwaar = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Geopend, Niet>> => {
  const opened = await openFor(scope, id, handeling);
  if (!opened.ok) return opened.error.code === 'ZAAK_NIET_GEVONDEN' ? err({ code: 'BEZWAAR_NIET_GEVONDEN' }) : opened;
  const bezwaar = await findBezwaar(scope, id);
  return bezwaar === undefined ? err({ code: 'BEZWAAR_NIET_GEVONDEN' }) : ok({ bezwaar, zaak: opened.value });
};

/** As long as nothing was decided. */
export const openUndecided = async (scope: Scope, id: string): Promise<Result<Geopend, Niet>> => {
  const opened = await openBezwaar(scope, id, 'wijzigen');
  if (!opened.ok || opened.value.zaak.status !== 'afgedaan') return opened;
  return err({ code: 'BEZWAAR_AFGEDAAN' });
};
