/** Knows which step may be taken about one debt, with what the law says of it: claimed back, gross, waived, reminded, interest, a bailiff. */
import { aanmaningsvergoeding, dwangbevelbedragen, magDwangbevel, uitersteDagNaAanmaning } from '@samenkracht/awb';
import { add, err, type Month, negate, ok, subtract, sum, ZERO } from '@samenkracht/core';
import { bepaal, citeer, met } from '@samenkracht/law';
import { type Correctie, type Oorzaak, terugvordering } from '@samenkracht/participatiewet';
import { kwijtschelding, vordering } from '@samenkracht/participatiewet/handhaving';
import type { Voorstelfeiten, Voorsteluitkomst, Wens } from './invorderingswens.ts';
import { renteOver, type Schuld, tekstenVan } from './schuld.ts';

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
): Voorsteluitkomst => {
  const gevolg = gevolgVan(f, schuld, oorzaak);
  if (gevolg === undefined || gevolg.wijze === 'te laat') return err({ code: 'SCHULD_NIET_GEVONDEN' });
  // lid 4 gives the power for six months; this decision claims it back on the ground of lid 2
  const grond = gevolg.wijze === 'verrekening' ? 'art. 58 lid 2 onderdeel f Participatiewet' : citeer(gevolg.grond);
  return ok({ inhoud: { soort: 'terugvordering', maand, oorzaak, grond }, wachtOp: 'toetser' });
};

/** Whether it may, by the size of the whole debt; how much, over what is still open (art. 58 lid 5 Pw). */
const bruto = (f: Voorstelfeiten, wens: Extract<Wens, { soort: 'bruto' }>, schuld: Schuld): Voorsteluitkomst => {
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
): Voorsteluitkomst => {
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

const aanmanen = (f: Voorstelfeiten, maand: Month, schuld: Schuld): Voorsteluitkomst => {
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

const vraagRente = (f: Voorstelfeiten, maand: Month, schuld: Schuld): Voorsteluitkomst => {
  if (schuld.termijn?.inVerzuim !== true || schuld.rente > 0) return err({ code: 'RENTE_NIET_VERSCHULDIGD' });
  const uitkomst = renteOver(f, maand, f.boekingen);
  if (uitkomst.soort === 'gat') return err({ code: 'TARIEF_ONTBREEKT', tabel: uitkomst.tabel });
  if (!uitkomst.verschuldigd) return err({ code: 'RENTE_NIET_VERSCHULDIGD' });
  const { rente: bedrag, onbevestigd } = uitkomst;
  return ok({ inhoud: { soort: 'rente', maand, bedrag, tot: f.today, onbevestigd }, wachtOp: 'toetser' });
};

/** Art. 60 lid 2 Pw and 4:117 Awb: only after a reminder whose term passed; with what 4:122 lets it name. */
const vraagDwangbevel = (f: Voorstelfeiten, maand: Month, aan: string, schuld: Schuld): Voorsteluitkomst => {
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

/** Of a wish that is about the debt of a month. */
export const overMaand = (f: Voorstelfeiten, wens: Wens, schulden: readonly Schuld[]): Voorsteluitkomst => {
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
