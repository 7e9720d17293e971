/** Knows how to read the debts of an uitkering with all that was done about them, for the resident and for staff. */
import { betaalinstellingen, grootboek } from '@samenkracht/betaling';
import {
  addToMonth,
  formatIban,
  type Iban,
  type Money,
  type Month,
  maskIban,
  monthOf,
  negate,
  smallest,
  sum,
  ZERO,
} from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { eindeVan } from '../domain/afspraak.ts';
import { bestemmingVan, isGeldig, type Stap } from '../domain/invordering.ts';
import { stelVoor } from '../domain/invorderingsvoorstel.ts';
import type { Voorstelfeiten, Wens } from '../domain/invorderingswens.ts';
import { ruimtenVan } from '../domain/runschuld.ts';
import { renteOver, type Schuld, schuldenVan } from '../domain/schuld.ts';
import { achterstandVan } from '../domain/schuldwacht.ts';
import { stapzin } from '../domain/stapzin.ts';
import { stappenOf } from '../store/invordering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Beeld, openBeeld } from './uitkeringbeeld.ts';

export type Schuldbeeld = { readonly beeld: Beeld; readonly feiten: Voorstelfeiten; readonly stappen: readonly Stap[] };

/** What the law leaves of the first month to come. */
const ruimteIn = ({ blikken, schuld }: Beeld): Money | undefined => {
  const resultaat = blikken[0]?.resultaat;
  if (resultaat === undefined || resultaat.soort === 'uitzondering') return undefined;
  return ruimtenVan([resultaat], schuld.invordering).get(resultaat.maand);
};

export const openSchuldbeeld = async (
  scope: Scope,
  uitkering: Uitkering,
  door: Voorstelfeiten['door'],
): Promise<Schuldbeeld> => {
  const beeld = await openBeeld(scope, uitkering);
  const stappen = (await stappenOf(scope, [uitkering.id])).get(uitkering.id) ?? [];
  const { einddatum, partnerId } = uitkering;
  const feiten: Voorstelfeiten = {
    kader: beeld.dossier.kader,
    today: scope.today,
    loopt: einddatum === undefined || einddatum >= scope.today,
    heeftPartner: partnerId !== undefined,
    ontstaan: beeld.vorderingen,
    saldi: beeld.saldi,
    invordering: beeld.schuld.invordering,
    door,
    ruimte: ruimteIn(beeld),
    boekingen: beeld.boekingen,
  };
  return { beeld, feiten, stappen };
};

const isSchuld = (rekening: string): boolean => rekening.startsWith('vordering');

/** Every entry on the debt of a month: together they are what is open. */
const bewegingenVan = (boekingen: Beeld['boekingen'], maand: Month) =>
  boekingen.flatMap(({ boekdatum, debet, credit, bedrag, oorzaak }) => {
    if (debet.maand === maand && isSchuld(debet.rekening)) return [{ dag: boekdatum, wat: oorzaak, bedrag }];
    return credit.maand === maand && isSchuld(credit.rekening)
      ? [{ dag: boekdatum, wat: oorzaak, bedrag: negate(bedrag) }]
      : [];
  });

/** Which steps could be proposed now about the debt of a month, by the same rules that the proposal meets. */
const mogelijkVoor = (feiten: Voorstelfeiten, maand: Month): string[] => {
  const wensen: readonly Wens[] = [
    { soort: 'terugvordering', maand, oorzaak: 'later bekend inkomen' },
    { soort: 'bruto', maand, aow: false, belasting: 1 as Money, bron: 'proef' },
    { soort: 'aanmaning', maand },
    { soort: 'rente', maand },
    { soort: 'dwangbevel', maand, aan: 'proef' },
  ];
  return ['kwijtschelding', ...wensen.filter((wens) => stelVoor(feiten, wens).ok).map(({ soort }) => soort)];
};

const schuldView = (
  { beeld, feiten }: Schuldbeeld,
  schuld: Schuld,
  kenmerken: Awaited<ReturnType<typeof grootboek.schulden.ensureKenmerken>>,
) => {
  const { termijn, oorzaak, maand } = schuld;
  const kenmerk = kenmerken.get(maand);
  if (kenmerk === undefined) throw new Error('a number was made for each month with a debt');
  const rente = termijn?.inVerzuim === true ? renteOver(feiten, maand, beeld.boekingen) : undefined;
  return {
    maand,
    waarom: oorzaak,
    grond: schuld.grond,
    wijze: schuld.wijze,
    ontstaanOp: schuld.ontstaanOp,
    ouderdomMaanden: schuld.ouderdomMaanden,
    wie: schuld.wie,
    oorspronkelijk: schuld.oorspronkelijk,
    hoofdsom: schuld.hoofdsom,
    belasting: schuld.belasting,
    kosten: schuld.kosten,
    rente: schuld.rente,
    open: schuld.open,
    status: schuld.status,
    verrekenenTot: schuld.verrekenenTot ?? null,
    uiterlijk: termijn?.naAanmaning ?? termijn?.uiterlijk ?? null,
    inVerzuim: termijn?.inVerzuim ?? false,
    renteTotNu: rente?.soort === 'bedrag' && rente.verschuldigd ? rente.rente : null,
    onbevestigd: rente?.soort === 'bedrag' && rente.verschuldigd ? [...rente.onbevestigd] : [],
    renteOntbreekt: rente?.soort === 'gat' ? rente.tabel : null,
    teInnenTotEnMet: schuld.open > 0 ? (schuld.verjaring?.laatsteDag ?? null) : null,
    gestuitOp: schuld.open > 0 ? (schuld.verjaring?.gestuit?.op ?? null) : null,
    betalingskenmerk: grootboek.schulden.formatKenmerk(kenmerk),
    mogelijk: schuld.open > 0 ? mogelijkVoor(feiten, maand) : [],
    bewegingen: bewegingenVan(beeld.boekingen, maand),
  };
};

const standVan = (stap: Stap, beeindigd: ReadonlySet<string>) => {
  if (beeindigd.has(stap.id)) return 'beeindigd' as const;
  if (isGeldig(stap)) return 'staat' as const;
  return stap.antwoord === undefined ? ('wacht' as const) : ('afgewezen' as const);
};

const naarView = ({ id, inhoud }: Stap, afgedragen: ReadonlyMap<string, Money>) => {
  if (inhoud.soort !== 'beslag' && inhoud.soort !== 'doorbetaling') return null;
  return {
    naam: inhoud.naam,
    rekening: maskIban(inhoud.iban),
    bedrag: inhoud.soort === 'beslag' ? inhoud.totaal : inhoud.bedrag,
    afgedragen: afgedragen.get(bestemmingVan({ soort: inhoud.soort, id })) ?? ZERO,
  };
};

/** Staff sees why a colleague proposed it; the resident sees what was proposed to him, and his own words. */
const stappenView = (scope: Scope, { feiten, stappen }: Schuldbeeld, afgedragen: ReadonlyMap<string, Money>) => {
  const staf = feiten.door === 'consulent';
  const beeindigd = new Set(
    stappen.filter(isGeldig).flatMap(({ inhoud }) => (inhoud.soort === 'einde' ? [inhoud.van] : [])),
  );
  const zinVan = (inhoud: Stap['inhoud']): string => {
    const van = inhoud.soort === 'einde' ? stappen.find(({ id }) => id === inhoud.van) : undefined;
    return van === undefined ? stapzin(inhoud) : `Einde van: ${stapzin(van.inhoud)}`;
  };
  return stappen
    .filter(({ wachtOp, antwoord }) => staf || wachtOp !== 'toetser' || antwoord?.akkoord === true)
    .map((stap) => ({
      id: stap.id,
      soort: stap.inhoud.soort,
      omschrijving: zinVan(stap.inhoud),
      toelichting: staf || stap.wachtOp !== 'toetser' ? stap.toelichting : null,
      wachtOp: stap.antwoord === undefined ? (stap.wachtOp ?? null) : null,
      stand: standVan(stap, beeindigd),
      eigenVoorstel: stap.door === scope.actor.id,
      door: stap.doorNaam,
      op: stap.op,
      dag: stap.dag,
      antwoordVan: stap.antwoord?.doorNaam ?? null,
      naar: naarView(stap, afgedragen),
      magBeeindigen: isGeldig(stap) && stelVoor(feiten, { soort: 'einde', van: stap.id }).ok,
    }))
    .reverse();
};

/** What did not come in of what he agreed to pay himself. */
const achterstandView = ({ beeld: { boekingen }, feiten }: Schuldbeeld) => {
  const ontvangen = boekingen
    .filter(({ debet, credit }) => debet.rekening === 'ontvangen' && isSchuld(credit.rekening))
    .map(({ boekdatum, bedrag }) => ({ dag: boekdatum, bedrag }));
  const gevonden = achterstandVan({ ...feiten, ontvangen, loon: undefined });
  if (gevonden === undefined) return null;
  const { maand, bedrag, termijnen } = gevonden;
  return { maand, bedrag, termijnen };
};

/** What goes off each month: by the betalingsregeling, else what the law leaves. */
const perMaandVan = ({ invordering, ruimte, loopt }: Voorstelfeiten): Money | undefined => {
  const { regeling } = invordering;
  if (regeling === undefined) return loopt ? ruimte : undefined;
  return regeling.wijze === 'verrekening' && ruimte !== undefined
    ? smallest(ruimte, regeling.perMaand)
    : regeling.perMaand;
};

/** Art. 9 lid 6 of the beleidsregel of Rotterdam: in two years; elsewhere a proposal like another. */
const tweeJaar = 24;

export const schuldenView = async (scope: Scope, uitkering: Uitkering, schuldbeeld: Schuldbeeld) => {
  const { beeld, feiten } = schuldbeeld;
  const schulden = schuldenVan(feiten);
  const open = sum(schulden.map((een) => een.open));
  const loopt = sum(
    schulden.filter(({ status }) => status === 'wordt verrekend' || status === 'zelf betalen').map((een) => een.open),
  );
  const perMaand = perMaandVan(feiten);
  const volgende = beeld.blikken[0]?.maand ?? addToMonth(monthOf(scope.today), 1);
  const vanaf = feiten.invordering.regeling?.vanaf ?? volgende;
  const einde = perMaand === undefined ? undefined : eindeVan(loopt, perMaand, vanaf > volgende ? vanaf : volgende);
  const instelling = await betaalinstellingen.find(scope, scope.today);
  const { regeling, uitstelTotEnMet } = feiten.invordering;
  const maanden = schulden.map(({ maand }) => maand);
  const kenmerken = await grootboek.schulden.ensureKenmerken(scope, uitkering.id, maanden);
  const afgedragen = await grootboek.sumAfgedragen(scope, [uitkering.id]);
  return {
    uitkeringId: uitkering.id,
    open,
    perMaand: loopt > 0 && perMaand !== undefined ? smallest(perMaand, loopt) : null,
    ruimte: feiten.ruimte ?? null,
    einde:
      einde === undefined ? null : { maand: einde.laatste, maanden: einde.maanden, laatsteBedrag: einde.laatsteBedrag },
    voorstelPerMaand: open > 0 ? Math.ceil(open / tweeJaar) : null,
    betalingskenmerk: grootboek.schulden.formatKenmerk(await grootboek.schulden.ensureKenmerk(scope, uitkering.id)),
    rekening: instelling === undefined ? null : { naam: instelling.naam, iban: formatIban(instelling.iban as Iban) },
    regeling:
      regeling === undefined
        ? null
        : { id: regeling.id, perMaand: regeling.perMaand, vanaf: regeling.vanaf, wijze: regeling.wijze },
    achterstand: achterstandView(schuldbeeld),
    uitstelTotEnMet: uitstelTotEnMet !== undefined && uitstelTotEnMet >= scope.today ? uitstelTotEnMet : null,
    schulden: schulden.map((schuld) => schuldView(schuldbeeld, schuld, kenmerken)).reverse(),
    stappen: stappenView(scope, schuldbeeld, afgedragen),
  };
};
