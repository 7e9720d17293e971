/** Knows which step about debts may be taken: agreements and endings here, what is about one debt by its own rules. */
import { add, addToMonth, type Day, err, firstDay, type Money, monthOf, ok, ZERO } from '@samenkracht/core';
import { verrekenbevoegdheid } from '@samenkracht/participatiewet/handhaving';
import type { Stapinhoud } from './invordering.ts';
import type { Voorstelfeiten, Voorsteluitkomst, Wens } from './invorderingswens.ts';
import { type Schuld, schuldenVan } from './schuld.ts';
import { overMaand } from './schuldstap.ts';

/** What can still be asked: a debt that can no longer be claimed is no part of an agreement. */
const totaal = (schulden: readonly Schuld[]): Money =>
  schulden.reduce<Money>((som, { open, status }) => (status === 'verjaard' ? som : add(som, open)), ZERO);

/** Art. 60 lid 4 Pw: after a breach the college must set off, so that cannot be agreed away while the benefit runs. */
const moetVerrekenen = (f: Voorstelfeiten, schulden: readonly Schuld[]): boolean =>
  f.loopt &&
  schulden.some(
    ({ oorzaaksoort, open }) =>
      open > 0 &&
      verrekenbevoegdheid({
        schuld:
          oorzaaksoort === 'inlichtingenplicht geschonden'
            ? 'schending van de inlichtingenplicht'
            : 'andere terugvordering',
        geeftInlichtingen: f.invordering.zonderInlichtingen === undefined,
      }).verplicht,
  );

const regeling = (
  f: Voorstelfeiten,
  wens: Extract<Wens, { soort: 'regeling' }>,
  schulden: readonly Schuld[],
): Voorsteluitkomst => {
  const open = totaal(schulden);
  if (open <= 0) return err({ code: 'SCHULD_NIET_GEVONDEN' });
  if (wens.perMaand <= 0 || wens.perMaand > open) return err({ code: 'REGELING_BEDRAG_ONJUIST', hoogste: open });
  const wijze = f.loopt ? wens.wijze : 'overmaking';
  if (wijze === 'overmaking' && moetVerrekenen(f, schulden)) return err({ code: 'REGELING_VERREKENING_VERPLICHT' });
  if (wijze === 'verrekening' && f.ruimte !== undefined && wens.perMaand > f.ruimte)
    return err({ code: 'REGELING_BOVEN_RUIMTE', ruimte: f.ruimte });
  const vanaf = addToMonth(monthOf(f.today), 1);
  return ok({
    inhoud: { soort: 'regeling', perMaand: wens.perMaand, vanaf, wijze },
    wachtOp: f.door === 'inwoner' ? 'consulent' : 'inwoner',
  });
};

/** A year ahead at most: who needs longer talks with somebody first. */
const uitstel = (f: Voorstelfeiten, { totEnMet }: Extract<Wens, { soort: 'uitstel' }>): Voorsteluitkomst => {
  const laatst = subtractDay(firstDay(addToMonth(monthOf(f.today), 13)));
  if (totEnMet <= f.today || totEnMet > laatst) return err({ code: 'UITSTEL_DAG_ONJUIST', laatst });
  return ok({ inhoud: { soort: 'uitstel', totEnMet }, wachtOp: f.door === 'inwoner' ? 'consulent' : undefined });
};

const subtractDay = (dag: Day): Day => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString() as Day;

/** The size of a debt: what a later revision took away again had no ground, and is no part of it. */
const beeindig = (f: Voorstelfeiten, van: string): Voorsteluitkomst => {
  const { beslagen, doorbetalingen, verdeling, regeling: lopend, zonderInlichtingen } = f.invordering;
  const eigen = doorbetalingen.filter(({ grond }) => grond === 'machtiging');
  const staf = [...beslagen, ...doorbetalingen, verdeling, lopend, zonderInlichtingen];
  // art. 46 lid 3 Pw: a mandate can always be revoked, by the resident himself
  const mag = (f.door === 'inwoner' ? eigen : staf).some((een) => een?.id === van);
  if (!mag) return err({ code: 'STAP_NIET_GEVONDEN' });
  // what two persons began, two persons end; an agreement is no payment by hand (4:96 Awb)
  const alleen = f.door === 'inwoner' || lopend?.id === van;
  return ok({ inhoud: { soort: 'einde', van }, wachtOp: alleen ? undefined : 'toetser' });
};

const isZelfde = (a: Stapinhoud, b: Wens): boolean => {
  if (a.soort === 'einde' && b.soort === 'einde') return a.van === b.van;
  return (
    a.soort === b.soort && ('maand' in a && 'maand' in b ? a.maand === b.maand : !('maand' in a) && !('iban' in a))
  );
};

/** Whoever proposes, one proposal of a kind about a debt waits at a time; a mandate of his own the resident ends whatever waits. */
export const stelVoor = (f: Voorstelfeiten, wens: Wens): Voorsteluitkomst => {
  const zelf = wens.soort === 'einde' && f.door === 'inwoner';
  if (!zelf && f.invordering.open.some(({ inhoud }) => isZelfde(inhoud, wens)))
    return err({ code: 'WACHT_AL_OP_ANTWOORD' });
  const schulden = schuldenVan(f);
  switch (wens.soort) {
    case 'regeling':
      return regeling(f, wens, schulden);
    case 'uitstel':
      return totaal(schulden) > 0 ? uitstel(f, wens) : err({ code: 'SCHULD_NIET_GEVONDEN' });
    case 'einde':
      return beeindig(f, wens.van);
    case 'verdeling':
      return f.heeftPartner ? ok({ inhoud: wens, wachtOp: 'toetser' }) : err({ code: 'GEEN_PARTNER' });
    case 'beslag':
    case 'doorbetaling':
    case 'geen inlichtingen':
      return ok({ inhoud: wens, wachtOp: 'toetser' });
    default:
      return overMaand(f, wens, schulden);
  }
};
