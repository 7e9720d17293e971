/** Knows how an objection is lodged: checked, opened as a zaak with its deadline, standing still while reasons are awaited, and confirmed. */
import { bezwaartermijn } from '@samenkracht/awb';
import { addWeeks, type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { openZaak, type ZaakRefusal, zaaktermijn } from '@samenkracht/zaak';
import { type AanvechtbaarBesluit, type Bezwaar, type BezwaarRefusal, isOpTijdOp } from '../domain/bezwaar.ts';
import { findBezwaar, insertBezwaar, updateBezwaar } from './bezwaar.ts';

/** What the municipality gives to send the reasons of a pro forma objection (Awb 6:6 names no number of weeks). */
const herstelweken = 4;

export type Indiening = {
  readonly persoonId: string;
  readonly wijze: 'portaal' | 'papier';
  readonly ontvangenOp: Day;
  readonly terPostOp?: Day | undefined;
  /** Left out: pro forma, the reasons follow. */
  readonly gronden?: string | undefined;
  readonly redenTeLaat?: string | undefined;
  readonly wilGehoordWorden?: boolean | undefined;
};

export const lodge = async (
  scope: Scope,
  besluit: AanvechtbaarBesluit,
  indiening: Indiening,
): Promise<Result<Bezwaar, BezwaarRefusal | ZaakRefusal>> => {
  const { persoonId, ontvangenOp, gronden, redenTeLaat, wijze, terPostOp } = indiening;
  if (ontvangenOp > scope.today || (terPostOp !== undefined && terPostOp > ontvangenOp))
    return err({ code: 'ONTVANGST_ONJUIST' });
  // who is late in the portal can say why at once; on paper it stands in the letter or is asked
  const { uitersteDag } = bezwaartermijn(besluit.bekendgemaaktOp);
  if (wijze === 'portaal' && !isOpTijdOp(besluit, ontvangenOp) && redenTeLaat === undefined)
    return err({ code: 'REDEN_TE_LAAT_ONTBREEKT', uitersteDag });
  const id = crypto.randomUUID();
  const herstelUiterlijk = gronden === undefined ? addWeeks(scope.today, herstelweken) : undefined;
  const nieuw = { id, besluitId: besluit.id, persoonId, wijze, ontvangenOp, terPostOp, gronden, redenTeLaat };
  const { wilGehoordWorden } = indiening;
  if (!(await insertBezwaar(scope, { ...nieuw, herstelUiterlijk, wilGehoordWorden })))
    return err({ code: 'BEZWAAR_AL_GEMAAKT' });
  const { bekendgemaaktOp } = besluit;
  const zaak = await openZaak(scope, { id, soort: 'bezwaar', persoonId, ontvangenOp, bekendgemaaktOp });
  const opened = herstelUiterlijk === undefined ? ok(zaak) : await zaaktermijn.suspend(scope, id, herstelUiterlijk);
  if (!opened.ok) return opened;
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'zaak', id },
    persoonId,
    omschrijving: `Bezwaar ${zaak.nummer} ontvangen`,
  });
  await publish(scope, {
    soort: 'BezwaarOntvangen',
    onderwerp: id,
    data: {
      persoonIds: [persoonId],
      zaaknummer: zaak.nummer,
      tegen: besluit.kenmerk,
      besluitVan: besluit.bekendgemaaktOp,
      ontvangenOp,
      uiterstBesluit: opened.value.uitersteBesluitdatum,
      ...(herstelUiterlijk === undefined ? {} : { redenenUiterlijk: herstelUiterlijk }),
    },
  });
  return found(scope, id);
};

/** The reasons of a pro forma objection: the term runs again. Late reasons are kept too; what follows is weighed with the decision. */
export const complete = async (
  scope: Scope,
  bezwaar: Bezwaar,
  gronden: string,
): Promise<Result<Bezwaar, BezwaarRefusal | ZaakRefusal>> => {
  if (bezwaar.gronden !== undefined) return err({ code: 'GRONDEN_AL_GEGEVEN' });
  await updateBezwaar(scope, bezwaar.id, { gronden, gronden_op: scope.today });
  const resumed = await zaaktermijn.resume(scope, bezwaar.id);
  return resumed.ok ? found(scope, bezwaar.id) : resumed;
};

export const found = async (scope: Scope, id: string): Promise<Result<Bezwaar, BezwaarRefusal>> => {
  const bezwaar = await findBezwaar(scope, id);
  return bezwaar === undefined ? err({ code: 'BEZWAAR_NIET_GEVONDEN' }) : ok(bezwaar);
};
