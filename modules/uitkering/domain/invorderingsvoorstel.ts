/** Knows which step about debts may be taken, with what the law says of it: from a wish to a step, or why not. */
import { aanmaningsvergoeding, dwangbevelbedragen, magDwangbevel, uitersteDagNaAanmaning } from '@samenkracht/awb';
import {
  add,
  addToMonth,
  type Day,
  err,
  firstDay,
  type Money,
  type Month,
  monthOf,
  negate,
  ok,
  type Result,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { bepaal, citeer, met } from '@samenkracht/law';
import { type Correctie, type Oorzaak, terugvordering } from '@samenkracht/participatiewet';
import {
  type Kwijtscheldingsfeiten,
  kwijtschelding,
  verrekenbevoegdheid,
  vordering,
} from '@samenkracht/participatiewet/handhaving';
import type { Stap, Stapinhoud } from './invordering.ts';
import { renteOver, type Schuld, type Schuldfeiten, schuldenVan, tekstenVan } from './schuld.ts';

export type Wens =
  | { readonly soort: 'regeling'; readonly perMaand: Money; readonly wijze: 'verrekening' | 'overmaking' }
  | { readonly soort: 'uitstel'; readonly totEnMet: Day }
  | { readonly soort: 'terugvordering'; readonly maand: Month; readonly oorzaak: Oorzaak }
  | {
      readonly soort: 'bruto';
      readonly maand: Month;
      readonly aow: boolean;
      /** Where the rate of that year is not in our tables: what a person found, and where. */
      readonly belasting: Money | undefined;
      readonly bron: string | undefined;
    }
  | ({ readonly soort: 'kwijtschelding'; readonly maand: Month; readonly bedrag: Money | undefined } & Pick<
      Kwijtscheldingsfeiten,
      'betaling' | 'sinds' | 'inEenKeer' | 'uitgesloten'
    > & { readonly dringendeRedenen: boolean })
  | { readonly soort: 'aanmaning'; readonly maand: Month }
  | { readonly soort: 'rente'; readonly maand: Month }
  | { readonly soort: 'dwangbevel'; readonly maand: Month; readonly aan: string }
  | Extract<Stapinhoud, { soort: 'beslag' | 'doorbetaling' | 'verdeling' | 'geen inlichtingen' | 'einde' }>;

export type Invorderingweigering =
  | { readonly code: 'SCHULD_NIET_GEVONDEN' }
  | { readonly code: 'REGELING_BEDRAG_ONJUIST'; readonly hoogste: Money }
  | { readonly code: 'REGELING_BOVEN_RUIMTE'; readonly ruimte: Money }
  | { readonly code: 'REGELING_VERREKENING_VERPLICHT' }
  | { readonly code: 'UITSTEL_DAG_ONJUIST'; readonly laatst: Day }
  | { readonly code: 'BRUTO_NIET_MOGELIJK' }
  | { readonly code: 'TARIEF_ONTBREEKT'; readonly tabel: string }
  | { readonly code: 'KWIJTSCHELDING_ZONDER_GROND'; readonly reden: string }
  | { readonly code: 'AANMANING_NIET_MOGELIJK' }
  | { readonly code: 'DWANGBEVEL_NIET_MOGELIJK' }
  | { readonly code: 'SCHULD_VERJAARD' }
  | { readonly code: 'RENTE_NIET_VERSCHULDIGD' }
  | { readonly code: 'WACHT_AL_OP_ANTWOORD' }
  | { readonly code: 'GEEN_PARTNER' }
  | { readonly code: 'STAP_NIET_GEVONDEN' };

export type Voorstelfeiten = Schuldfeiten & {
  readonly door: 'inwoner' | 'consulent';
  /** What the law leaves of the coming month; undefined where that cannot be said. */
  readonly ruimte: Money | undefined;
  readonly boekingen: Parameters<typeof renteOver>[2];
};

type Uitkomst = Result<{ readonly inhoud: Stapinhoud; readonly wachtOp: Stap['wachtOp'] }, Invorderingweigering>;

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
): Uitkomst => {
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
const uitstel = (f: Voorstelfeiten, { totEnMet }: Extract<Wens, { soort: 'uitstel' }>): Uitkomst => {
  const laatst = subtractDay(firstDay(addToMonth(monthOf(f.today), 13)));
  if (totEnMet <= f.today || totEnMet > laatst) return err({ code: 'UITSTEL_DAG_ONJUIST', laatst });
  return ok({ inhoud: { soort: 'uitstel', totEnMet }, wachtOp: f.door === 'inwoner' ? 'consulent' : undefined });
};

const subtractDay = (dag: Day): Day => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString() as Day;

/** The size of a debt: what a later revision took away again had no ground, and is no part of it. */
const correctieVan = ({ boekingen }: Voorstelfeiten, { maand, oorspronkelijk }: Schuld): Correctie => {
  const vervallen = boekingen
    .filter(
      ({ debet, credit }) => debet.rekening === 'lasten' && credit.rekening === 'vordering' && credit.maand === maand,
    )
    .map(({ bedrag }) => bedrag);
  return { maand, betaald: subtract(oorspronkelijk, sum(vervallen)), herzien: ZERO };
};

/** The law says what becomes of the month: set off, claimed back and on what ground, or too late. */
const gevolgVan = (f: Voorstelfeiten, schuld: Schuld, oorzaak: Oorzaak) =>
  terugvordering({ correcties: [correctieVan(f, schuld)], besluitdag: f.today, oorzaak, kader: f.kader })[0];

const terugvorderen = (
  f: Voorstelfeiten,
  { maand, oorzaak }: Extract<Wens, { soort: 'terugvordering' }>,
  schuld: Schuld,
): Uitkomst => {
  const gevolg = gevolgVan(f, schuld, oorzaak);
  if (gevolg === undefined || gevolg.wijze === 'te laat') return err({ code: 'SCHULD_NIET_GEVONDEN' });
  // lid 4 gives the power for six months; this decision claims it back on the ground of lid 2
  const grond = gevolg.wijze === 'verrekening' ? 'art. 58 lid 2 onderdeel f Participatiewet' : citeer(gevolg.grond);
  return ok({ inhoud: { soort: 'terugvordering', maand, oorzaak, grond }, wachtOp: 'toetser' });
};

/** Whether it may, by the size of the whole debt; how much, over what is still open (art. 58 lid 5 Pw). */
const bruto = (f: Voorstelfeiten, wens: Extract<Wens, { soort: 'bruto' }>, schuld: Schuld): Uitkomst => {
  const gevolg = gevolgVan(f, schuld, schuld.oorzaaksoort);
  if (gevolg?.belasting !== 'bruto mogelijk' || !schuld.eerderJaar || schuld.hoofdsom <= 0)
    return err({ code: 'BRUTO_NIET_MOGELIJK' });
  const gevolgen = [{ ...gevolg, verschil: negate(schuld.hoofdsom) }];
  const bepaling = bepaal(
    (g: { readonly kader: typeof f.kader }) => vordering(met(g, { gevolgen, aow: wens.aow, bruto: true })),
    { kader: f.kader },
  );
  const belasting = bepaling.soort === 'waarde' ? bepaling.waarde.belasting : wens.belasting;
  if (belasting === undefined || (bepaling.soort !== 'waarde' && wens.bron === undefined))
    return err({ code: 'TARIEF_ONTBREEKT', tabel: bepaling.soort === 'gat' ? bepaling.omschrijving : '' });
  if (belasting <= 0) return err({ code: 'BRUTO_NIET_MOGELIJK' });
  const bron = bepaling.soort === 'waarde' ? undefined : wens.bron;
  const onbevestigd = bepaling.soort === 'waarde' ? tekstenVan(bepaling.onzekerheden) : [];
  return ok({
    inhoud: { soort: 'bruto', maand: wens.maand, netto: schuld.hoofdsom, belasting, bron, onbevestigd },
    wachtOp: 'toetser',
  });
};

const kwijtschelden = (
  f: Voorstelfeiten,
  wens: Extract<Wens, { soort: 'kwijtschelding' }>,
  schuld: Schuld,
): Uitkomst => {
  const klein = gevolgVan(f, schuld, schuld.oorzaaksoort)?.magAfzien === true;
  const bepaling = bepaal(kwijtschelding, {
    kader: f.kader,
    besluitdag: f.today,
    oorzaak: schuld.oorzaaksoort,
    betaling: wens.betaling,
    sinds: wens.sinds,
    // what was paid in one go counts with what was open before it
    restsom: add(schuld.open, wens.inEenKeer),
    inEenKeer: wens.inEenKeer,
    uitgesloten: wens.uitgesloten,
    dringendeRedenen: { keuze: wens.dringendeRedenen ? 'ja' : 'nee', motivering: '' },
  });
  if (bepaling.soort !== 'waarde')
    return err({ code: 'TARIEF_ONTBREEKT', tabel: bepaling.soort === 'gat' ? bepaling.omschrijving : '' });
  const { mag, reden, grond } = bepaling.waarde;
  if (mag === 'nee' && !klein) return err({ code: 'KWIJTSCHELDING_ZONDER_GROND', reden });
  const bedrag = wens.bedrag === undefined || wens.bedrag > schuld.open ? schuld.open : wens.bedrag;
  if (bedrag <= 0) return err({ code: 'SCHULD_NIET_GEVONDEN' });
  const waarom = mag === 'nee' ? 'art. 58 lid 2 Participatiewet: klein bedrag' : citeer(grond);
  const onbevestigd = mag === 'nee' ? [] : tekstenVan(bepaling.onzekerheden);
  return ok({
    inhoud: { soort: 'kwijtschelding', maand: wens.maand, bedrag, grond: waarom, onbevestigd },
    wachtOp: 'toetser',
  });
};

const aanmanen = (f: Voorstelfeiten, maand: Month, schuld: Schuld): Uitkomst => {
  const { termijn } = schuld;
  if (termijn === undefined || termijn.aangemaand || f.today < termijn.aanmaningVanaf)
    return err({ code: 'AANMANING_NIET_MOGELIJK' });
  const vergoeding = bepaal(
    (g: { readonly kader: typeof f.kader }) =>
      aanmaningsvergoeding(
        met(g, {
          bekendgemaaktOp: f.today,
          laterTijdstip: null,
          uitstelTotEnMet: null,
          schuld: schuld.open,
          schuldenaar: 'belanghebbende' as const,
        }),
        f.today,
      ),
    { kader: f.kader },
  );
  if (vergoeding.soort !== 'waarde')
    return err({ code: 'TARIEF_ONTBREEKT', tabel: vergoeding.soort === 'gat' ? vergoeding.omschrijving : '' });
  return ok({
    inhoud: {
      soort: 'aanmaning',
      maand,
      vergoeding: vergoeding.waarde,
      uiterlijk: uitersteDagNaAanmaning(f.today),
      onbevestigd: tekstenVan(vergoeding.onzekerheden),
    },
    wachtOp: undefined,
  });
};

const vraagRente = (f: Voorstelfeiten, maand: Month, schuld: Schuld): Uitkomst => {
  if (schuld.termijn?.inVerzuim !== true || schuld.rente > 0) return err({ code: 'RENTE_NIET_VERSCHULDIGD' });
  const uitkomst = renteOver(f, maand, f.boekingen);
  if (uitkomst.soort === 'gat') return err({ code: 'TARIEF_ONTBREEKT', tabel: uitkomst.tabel });
  if (!uitkomst.verschuldigd) return err({ code: 'RENTE_NIET_VERSCHULDIGD' });
  const { rente: bedrag, onbevestigd } = uitkomst;
  return ok({ inhoud: { soort: 'rente', maand, bedrag, tot: f.today, onbevestigd }, wachtOp: 'toetser' });
};

/** Art. 60 lid 2 Pw and 4:117 Awb: only after a reminder whose term passed; with what 4:122 lets it name. */
const vraagDwangbevel = (f: Voorstelfeiten, maand: Month, aan: string, schuld: Schuld): Uitkomst => {
  const { termijn } = schuld;
  if (termijn === undefined || schuld.status === 'deurwaarder') return err({ code: 'DWANGBEVEL_NIET_MOGELIJK' });
  const feiten = {
    bevoegd: true,
    naAanmaning: termijn.naAanmaning ?? null,
    hoofdsom: add(schuld.hoofdsom, schuld.belasting),
    aanmaningsvergoeding: schuld.kosten,
    rente: schuld.rente,
    renteVanaf: termijn.verzuimVanaf,
    verjaard: false,
    op: f.today,
  };
  if (magDwangbevel(feiten) !== 'mag') return err({ code: 'DWANGBEVEL_NIET_MOGELIJK' });
  const bedragen = dwangbevelbedragen(feiten);
  return ok({
    inhoud: { soort: 'dwangbevel', maand, aan, bedrag: bedragen.totaal, bedragen, besluit: schuld.grond },
    wachtOp: 'toetser',
  });
};

const beeindig = (f: Voorstelfeiten, van: string): Uitkomst => {
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

const overMaand = (f: Voorstelfeiten, wens: Wens, schulden: readonly Schuld[]): Uitkomst => {
  const schuld = 'maand' in wens ? schulden.find(({ maand }) => maand === wens.maand) : undefined;
  if (schuld === undefined || schuld.open <= 0) return err({ code: 'SCHULD_NIET_GEVONDEN' });
  if (schuld.status === 'verjaard' && wens.soort !== 'kwijtschelding') return err({ code: 'SCHULD_VERJAARD' });
  switch (wens.soort) {
    case 'terugvordering':
      return terugvorderen(f, wens, schuld);
    case 'bruto':
      return bruto(f, wens, schuld);
    case 'kwijtschelding':
      return kwijtschelden(f, wens, schuld);
    case 'aanmaning':
      return aanmanen(f, wens.maand, schuld);
    case 'rente':
      return vraagRente(f, wens.maand, schuld);
    case 'dwangbevel':
      return vraagDwangbevel(f, wens.maand, wens.aan, schuld);
    default:
      return err({ code: 'SCHULD_NIET_GEVONDEN' });
  }
};

const isZelfde = (a: Stapinhoud, b: Wens): boolean => {
  if (a.soort === 'einde' && b.soort === 'einde') return a.van === b.van;
  return (
    a.soort === b.soort && ('maand' in a && 'maand' in b ? a.maand === b.maand : !('maand' in a) && !('iban' in a))
  );
};

/** Whoever proposes, one proposal of a kind about a debt waits at a time; a mandate of his own the resident ends whatever waits. */
export const stelVoor = (f: Voorstelfeiten, wens: Wens): Uitkomst => {
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
