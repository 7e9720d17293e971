/**
 * Knows the month of bijstand a second time, for the property that both agree: written from the articles, day by day, with plain numbers, and with
 * amounts from the facts that were gathered apart from the code. It shares no line with the rules; only the shape of the facts.
 */
import { readFileSync } from 'node:fs';
import type { Inkomst, Maandfeiten, Partner, Persoon } from './feiten.ts';
import { datum, naMaanden, nummer, vanNummer } from './tweede-dagen.voorbeelden.ts';
import {
  isTweedeMiddel,
  leesMiddelbedragen,
  type Middelbedragen,
  type Middelenboek,
  tweedeMiddelen,
} from './tweede-middelen.voorbeelden.ts';

export type Tweede = {
  readonly norm: number;
  readonly inkomen: number;
  readonly bijstand: number;
  readonly reservering: number;
};

type Getal = { readonly total?: number; readonly value?: number };
type Schijf = { readonly net_from: number; readonly pct: number; readonly minus: number };
type Feitenboek = {
  readonly norms: { readonly periods: Readonly<Record<string, Readonly<Record<string, Getal>>>> };
  readonly income_exemptions: Middelenboek & {
    readonly maxima_per_month: Readonly<Record<string, Readonly<Record<string, Getal>>>>;
    readonly pension_33_5: Readonly<
      Record<string, { readonly value: { readonly single: number; readonly married: number } }>
    >;
  };
  readonly vt_on_income_2026: {
    readonly art11_current_work_below_aow: readonly Schijf[];
    readonly art12_former_work_below_aow: readonly Schijf[];
  };
  readonly aow_age: Readonly<Record<string, { readonly value: string }>>;
};

/** Thrown where the facts have no amount. */
export class GeenBedrag extends Error {}

const centen = (euro: number): number => Math.round(euro * 100);
/** Half a cent goes up; amounts here are never below zero. */
const rond = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));
const minstens0 = (getal: number): number => Math.max(0, getal);

export const tweedeRekenaar = (bestand: URL): ((f: Maandfeiten) => Tweede) => {
  const boek = JSON.parse(readFileSync(bestand, 'utf8')) as Feitenboek;
  const perioden = Object.keys(boek.norms.periods).sort();

  const periodeVan = (dag: number): string => {
    const { j, m } = vanNummer(dag);
    const sleutel = `${j}-${m < 7 ? '01' : '07'}-01`;
    if (!perioden.includes(sleutel)) throw new GeenBedrag(sleutel);
    return sleutel;
  };
  const norm = (letter: string, dag: number): number =>
    centen(boek.norms.periods[periodeVan(dag)]?.[letter]?.total ?? 0);
  const maximum = (letter: string, dag: number): number => {
    const bedrag = boek.income_exemptions.maxima_per_month[periodeVan(dag)]?.[letter]?.value;
    if (bedrag === undefined) throw new GeenBedrag(letter);
    return centen(bedrag);
  };

  /** Art. 7a AOW: the age of the year in which it is reached. */
  const heeftAow = (geboren: string, dag: number): boolean =>
    Object.entries(boek.aow_age).some(([jaren, { value }]) => {
      const [begin = 0, eind = begin] = jaren.split('-').map(Number);
      const [, j = '0', m = '0'] = /(\d+)y(\d+)m/.exec(value) ?? [];
      const bereikt = naMaanden(datum(geboren), Number(j) * 12 + Number(m));
      const jaar = vanNummer(bereikt).j;
      return jaar >= begin && jaar <= eind && bereikt <= dag;
    }) || naMaanden(datum(geboren), 65 * 12 + 6) < nummer(datum('2017-01-01'));

  const minstens = (jaren: number, geboren: string, dag: number): boolean =>
    naMaanden(datum(geboren), jaren * 12) <= dag;
  const isOuder = (f: Maandfeiten, dag: number, tot = 18): boolean =>
    f.kinderen.some((kind) => kind.tenLaste && nummer(datum(kind.geboren)) <= dag && !minstens(tot, kind.geboren, dag));

  const delers = (f: Maandfeiten, dag: number): number => {
    if (f.tijdelijkEldersVoorMantelzorg && vanNummer(dag).j >= 2026) return 0;
    const leeftijd = vanNummer(dag).j >= 2023 ? 27 : 21;
    return f.medebewoners.filter(({ geboren }) => minstens(leeftijd, geboren, dag)).length;
  };
  const gedeeld = (a: number, b: number): number => rond(b * (40 + 30 * a), 100 * a);

  const alleen = (f: Maandfeiten, persoon: Persoon, dag: number): number => {
    if (!minstens(18, persoon.geboren, dag)) return 0;
    if (persoon.inInrichting) return norm('j', dag) + norm('l', dag);
    if (!minstens(21, persoon.geboren, dag)) return verhoogd(norm('a', dag), [persoon], norm('f', dag), dag);
    const oud = heeftAow(persoon.geboren, dag);
    const n = delers(f, dag);
    const vol = n === 0 ? norm(oud ? 'h' : 'f', dag) : gedeeld(n + 1, norm(oud ? 'i' : 'g', dag));
    if (f.woonsituatie !== 'niet aangetoond') return vol;
    return rond(gedeeld(n + 1, norm(oud ? 'i' : 'g', dag)) * 30, 100);
  };

  const verhoogd = (bedrag: number, personen: readonly Persoon[], hoogste: number, dag: number): number => {
    if (vanNummer(dag).j < 2026) return bedrag;
    const jongeren = personen.filter((een) => een.geenBeroepOpOuders && !minstens(21, een.geboren, dag));
    return jongeren.length === 0
      ? bedrag
      : Math.max(bedrag, Math.min(bedrag + jongeren.length * norm('p', dag), hoogste));
  };

  /** The married norm as if both have a right. */
  const samen = (f: Maandfeiten, partner: Partner, dag: number): number => {
    const beiden = [f.belanghebbende, partner];
    if (beiden.every((een) => een.inInrichting)) return norm('k', dag) + norm('m', dag);
    if (beiden.some((een) => een.inInrichting)) return beiden.reduce((som, een) => som + alleen(f, een, dag), 0);
    const ouder = isOuder(f, dag);
    const jong = beiden.filter((een) => !minstens(21, een.geboren, dag));
    const n = delers(f, dag);
    if (jong.length === 2) return verhoogd(norm(ouder ? 'd' : 'b', dag), beiden, norm('g', dag), dag);
    const aow = beiden.filter((een) => heeftAow(een.geboren, dag));
    if (jong.length === 1) {
      const oudste = beiden.find((een) => minstens(21, een.geboren, dag)) ?? f.belanghebbende;
      const b = norm(heeftAow(oudste.geboren, dag) ? 'i' : 'g', dag);
      const bedrag = n === 0 ? norm(ouder ? 'e' : 'c', dag) : norm(ouder ? 'n' : 'o', dag) + gedeeld(n + 1, b);
      return verhoogd(bedrag, beiden, norm('g', dag), dag);
    }
    const b = norm(aow.length > 0 ? 'i' : 'g', dag);
    return n === 0 ? b : 2 * gedeeld(n + 2, b);
  };

  const zonderRecht = (f: Maandfeiten, partner: Partner, dag: number): number => {
    const { belanghebbende } = f;
    const oud = heeftAow(belanghebbende.geboren, dag);
    // Lid 4 compares with who is 21 in the same situation: half of the married norm too.
    if (!minstens(21, belanghebbende.geboren, dag))
      return verhoogd(rond(norm(isOuder(f, dag) ? 'd' : 'b', dag), 2), [belanghebbende], rond(norm('g', dag), 2), dag);
    const n = delers(f, dag);
    if (n === 0) return rond(norm(oud ? 'i' : 'g', dag), 2);
    const metPartner = minstens(21, partner.geboren, dag) ? n + 2 : n + 1;
    return gedeeld(metPartner, norm(oud || heeftAow(partner.geboren, dag) ? 'i' : 'g', dag));
  };

  const vanDag = (f: Maandfeiten, dag: number): number => {
    if (f.partner === null) return alleen(f, f.belanghebbende, dag);
    return f.partner.heeftRecht ? samen(f, f.partner, dag) : zonderRecht(f, f.partner, dag);
  };
  /** Art. 23 lid 2 holds no holiday allowance. */
  const extraVan = (f: Maandfeiten, dag: number): number => {
    if (f.partner === null)
      return f.belanghebbende.inInrichting && minstens(18, f.belanghebbende.geboren, dag) ? norm('l', dag) : 0;
    const aantal = [f.belanghebbende, f.partner].filter((een) => een.inInrichting).length;
    return aantal === 0 ? 0 : norm(aantal === 2 ? 'm' : 'l', dag);
  };

  /** Equal days stand together; a whole month of equal days is not divided. */
  const overDagen = (
    f: Maandfeiten,
    perDag: (dag: number) => string,
  ): readonly { readonly uitkomst: string; readonly dagen: number }[] => {
    const delen: { uitkomst: string; dagen: number }[] = [];
    for (let dag = nummer(datum(f.vanaf)); dag < nummer(datum(f.tot)); dag += 1) {
      const uitkomst = perDag(dag);
      const laatste = delen.at(-1);
      if (laatste?.uitkomst === uitkomst) laatste.dagen += 1;
      else delen.push({ uitkomst, dagen: 1 });
    }
    return delen;
  };
  const naarRato = (f: Maandfeiten, perDag: (dag: number) => readonly [number, number]): readonly [number, number] => {
    const { j, m } = datum(f.maand);
    const dagenInMaand = new Date(Date.UTC(j, m, 0)).getUTCDate();
    const delen = overDagen(f, (dag) => perDag(dag).join(' '));
    return delen.reduce<readonly [number, number]>(
      ([norm_, extra], { uitkomst, dagen }) => {
        const [n = 0, e = 0] = uitkomst.split(' ').map(Number);
        return [norm_ + rond(n * dagen, dagenInMaand), extra + rond(e * dagen, dagenInMaand)];
      },
      [0, 0],
    );
  };

  const grondVan = (
    f: Maandfeiten,
    persoon: Persoon,
    dag: number,
  ): { readonly procent: number; readonly letter: string } | undefined => {
    const { vrijlating } = persoon;
    const { j } = vanNummer(dag);
    if (heeftAow(persoon.geboren, dag)) return { procent: 2500, letter: 'n' };
    const magN = minstens(27, persoon.geboren, dag) || j === 2021;
    const helpt = vrijlating.draagtBij.keuze === 'ja';
    if (magN && helpt && vrijlating.maandenN < 6) return { procent: 2500, letter: 'n' };
    const maandenSinds = (begin: string | null): number => {
      if (begin === null) return 0;
      const [a, b] = [datum(begin), datum(f.maand)];
      return (b.j - a.j) * 12 + b.m - a.m;
    };
    const isR =
      magN &&
      helpt &&
      vrijlating.maandenN >= 6 &&
      f.partner === null &&
      isOuder(f, dag) &&
      f.kinderen.some(
        (kind) =>
          kind.tenLaste && kind.volledigeZorg && nummer(datum(kind.geboren)) <= dag && !minstens(12, kind.geboren, dag),
      ) &&
      maandenSinds(vrijlating.sindsR) < 30;
    const r = { procent: 1250, letter: 'r' };
    if (isR && j < 2023) return r;
    if (persoon.medischUrenbeperkt) return { procent: 1500, letter: 'y' };
    if (j >= 2023 && persoon.loonkostensubsidie && !(magN && vrijlating.maandenN < 6)) {
      if (maandenSinds(vrijlating.sindsZ) < 12) return { procent: 1500, letter: 'z_aa' };
      if (vrijlating.meerUrenNietMogelijk.keuze === 'ja') return { procent: 1500, letter: 'z_aa' };
    }
    return isR ? r : undefined;
  };

  const aanspraak = (f: Maandfeiten, persoon: Persoon, inkomst: Inkomst, netto: number, dag: number): number => {
    if (netto <= 0) return 0;
    if (f.maand < '2026-01' || f.maand > '2026-06') throw new GeenBedrag('Regeling art. 11-14');
    if (heeftAow(persoon.geboren, dag) || !inkomst.metHeffingskorting) return rond(netto * 8, 100);
    const { art11_current_work_below_aow: werk, art12_former_work_below_aow: vroeger } = boek.vt_on_income_2026;
    const schijf = (inkomst.soort === 'loon' ? werk : vroeger).findLast((een) => centen(een.net_from) <= netto);
    if (schijf === undefined) throw new GeenBedrag('schijf');
    return rond(netto * Math.round(schijf.pct * 100) - centen(schijf.minus) * 10_000, 10_000);
  };

  const middelbedragen = (dag: number): Middelbedragen => {
    const gelezen = leesMiddelbedragen(boek.income_exemptions, vanNummer(dag).j, periodeVan(dag));
    if (gelezen === undefined) throw new GeenBedrag('art. 31 lid 2 j, k, m');
    return gelezen;
  };

  const telt = (f: Maandfeiten, persoon: Persoon, metVrijlating: boolean, pensioenruimte: number, dag: number) => {
    const gewoon = persoon.inkomsten.filter((een) => !isTweedeMiddel(een));
    const som = (welke: (een: Inkomst) => boolean): number => gewoon.filter(welke).reduce((s, een) => s + een.netto, 0);
    const middelen =
      gewoon.length === persoon.inkomsten.length
        ? 0
        : tweedeMiddelen(
            f,
            persoon === f.partner ? 'partner' : 'belanghebbende',
            minstens(27, persoon.geboren, dag),
            middelbedragen(dag),
          );
    const loon = som(({ soort }) => soort === 'loon');
    const grond = metVrijlating && loon > 0 ? grondVan(f, persoon, dag) : undefined;
    const vrij = grond === undefined ? 0 : Math.min(rond(loon * grond.procent, 10_000), maximum(grond.letter, dag));
    const openstaand = gewoon.filter(({ vakantiegeld }) => vakantiegeld === 'nog te goed');
    const loonOpen = openstaand.filter(({ soort }) => soort === 'loon');
    const eersteOpen = loonOpen[0];
    const werkbasis = loonOpen.reduce((s, een) => s + een.netto, 0) - vrij;
    const vt =
      (eersteOpen === undefined ? 0 : aanspraak(f, persoon, eersteOpen, werkbasis, dag)) +
      openstaand
        .filter(({ soort }) => soort !== 'loon')
        .reduce((s, een) => s + aanspraak(f, persoon, een, een.netto, dag), 0);
    const pensioen = Math.min(
      som(({ soort }) => soort === 'particulier pensioen'),
      pensioenruimte,
    );
    return { telt: som(() => true) - vrij - pensioen + vt + middelen, vrij, pensioen };
  };

  const inkomens = (
    f: Maandfeiten,
    eigenNorm: number,
    metVrijlating: boolean,
  ): { readonly inkomen: number; readonly vrij: number } => {
    const dag = nummer(datum(f.vanaf));
    const { belanghebbende, partner } = f;
    const iemandAow = [belanghebbende, ...(partner === null ? [] : [partner])].some((een) =>
      heeftAow(een.geboren, dag),
    );
    const jaar = boek.income_exemptions.pension_33_5[String(vanNummer(dag).j)]?.value;
    const ruimte = iemandAow ? centen((partner === null ? jaar?.single : jaar?.married) ?? 0) : 0;
    const eigen = telt(f, belanghebbende, metVrijlating, ruimte, dag);
    if (partner === null) return { inkomen: minstens0(eigen.telt), vrij: eigen.vrij };
    const ander = telt(f, partner, metVrijlating && partner.heeftRecht, ruimte - eigen.pensioen, dag);
    if (partner.heeftRecht) return { inkomen: minstens0(eigen.telt + ander.telt), vrij: eigen.vrij + ander.vrij };
    const van = minstens0(ander.telt);
    if (partner.leeftGescheiden)
      return { inkomen: minstens0(eigen.telt + minstens0(van - eigenNorm)), vrij: eigen.vrij };
    const [gehuwd] = naarRato(f, (een) => [samen(f, partner, een), 0]);
    const samenMetBijstand = eigen.telt + van + minstens0(eigenNorm - eigen.telt);
    return { inkomen: minstens0(eigen.telt + Math.min(van, minstens0(samenMetBijstand - gehuwd))), vrij: eigen.vrij };
  };

  return (f) => {
    const [eigenNorm, extra] = naarRato(f, (dag) => [vanDag(f, dag), extraVan(f, dag)]);
    const met = inkomens(f, eigenNorm, true);
    const zonder = met.vrij > 0 ? inkomens(f, eigenNorm, false) : met;
    const inkomen = zonder.inkomen < eigenNorm ? met.inkomen : zonder.inkomen;
    const bijstand = minstens0(eigenNorm - inkomen);
    return { norm: eigenNorm, inkomen, bijstand, reservering: rond(minstens0(bijstand - extra) * 5, 100) };
  };
};
