/** Knows the general beslagvrije voet for who has other income than bijstand: art. 475da, 475db and 475dc Wetboek van Burgerlijke Rechtsvordering. */
import {
  add,
  atLeastZero,
  type Day,
  type Fraction,
  type Money,
  part,
  smallest,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';
import { type MetKader, regel, type Tabel, zoek } from '@samenkracht/law';
import { rechtsvordering } from './andere-wetten.ts';
import { norm21alleenstaande, norm21gehuwden } from './artikel-21.bedragen.ts';
import { verhoging23alleenstaande, verhoging23gehuwden } from './artikel-23.bedragen.ts';
import * as bedragen from './beslagvrije-voet.bedragen.ts';
import { nietNegatief } from './onmogelijk.ts';

export type Leefsituatie = 'alleenstaande' | 'alleenstaande ouder' | 'gehuwden' | 'gehuwden met kinderen';

export type BeslagvrijFeiten = MetKader & {
  readonly op: Day;
  readonly leefsituatie: Leefsituatie;
  /** An address in the Netherlands in the basisregistratie personen: without it lid 4 holds. */
  readonly heeftWoonadres: boolean;
  /** Per month, holiday allowance included: everything that art. 475c lid 1 onder a to i names. */
  readonly inkomen: Money;
  /** Income of the spouse that is not seized, per month with holiday allowance (475db lid 1 onder a). */
  readonly inkomenPartner: Money;
  /** Own income that is not seized, per month with holiday allowance (475db lid 1 onder b). */
  readonly inkomenAnders: Money;
  /** Taxable income of both, over a year. Not read while 95 percent of the income is less than 95 percent of the norm. */
  readonly belastbaarJaarinkomen: Money;
};

/** Lid 2 and art. 475dc lid 1, and lid 4: parts that have no date in the text that was seen. */
const deelVanNorm: Fraction = [95, 100];
const deelVanInkomen: Fraction = [95, 100];
const deelZonderAdres: Fraction = [475, 1000];

const maxima: Readonly<Record<Leefsituatie, Tabel<Money>>> = {
  alleenstaande: bedragen.maximumAlleenstaande,
  'alleenstaande ouder': bedragen.maximumAlleenstaandeOuder,
  gehuwden: bedragen.maximumGehuwden,
  'gehuwden met kinderen': bedragen.maximumGehuwdenKinderen,
};

/**
 * Per month; cents go up, to the resident.
 * @throws Gat where a parameter of the formula was not found, such as a maximum since July 2026; for an income at the norm or below none is needed.
 */
export const beslagvrijeVoet = regel(
  {
    id: 'rv-475da',
    naam: 'Beslagvrije voet',
    grond: { wet: rechtsvordering, artikel: '475da' },
    werkwijze:
      '95 procent van de norm, plus wat iemand aan zorgtoeslag, huurtoeslag en kindgebonden budget misloopt, met een hoogste bedrag; min ander inkomen; nooit meer dan 95 procent van het inkomen.',
  },
  (f: BeslagvrijFeiten): Money => {
    const vanInkomen = part(nietNegatief(f.inkomen, 'inkomen'), deelVanInkomen, 'up');
    if (isHoogstensNorm(f, vanInkomen)) return vanInkomen;
    const voet = f.heeftWoonadres ? volgensFormule(f) : zonderAdres(f);
    const verminderd = atLeastZero(
      subtract(
        subtract(voet, smallest(nietNegatief(f.inkomenPartner, 'inkomenPartner'), part(voet, [1, 2], 'down'))),
        nietNegatief(f.inkomenAnders, 'inkomenAnders'),
      ),
    );
    return smallest(verminderd, vanInkomen);
  },
);

/** The formula never gives less than 95 percent of the norm, so below that art. 475dc lid 1 decides alone. */
const isHoogstensNorm = (f: BeslagvrijFeiten, vanInkomen: Money): boolean =>
  f.heeftWoonadres &&
  f.inkomenPartner === 0 &&
  f.inkomenAnders === 0 &&
  vanInkomen <= part(normVan(f), deelVanNorm, 'up');

const isAlleen = ({ leefsituatie }: BeslagvrijFeiten): boolean =>
  leefsituatie === 'alleenstaande' || leefsituatie === 'alleenstaande ouder';

/** A and B. */
const normVan = (f: BeslagvrijFeiten): Money => zoek(f, isAlleen(f) ? norm21alleenstaande : norm21gehuwden, f.op);

const zonderAdres = (f: BeslagvrijFeiten): Money => part(zoek(f, norm21gehuwden, f.op), deelZonderAdres, 'up');

const volgensFormule = (f: BeslagvrijFeiten): Money => {
  const som = sum([part(normVan(f), deelVanNorm, 'up'), zorgdeel(f), huurdeel(f), kinddeel(f)]);
  return smallest(som, zoek(f, maxima[f.leefsituatie], f.op));
};

/**
 * ((C - D) / 12) x E, at most the standard premium per month minus the amount of art. 23 lid 2 (lid 3). A couple has it twice, as
 * art. 2 lid 1 Wzt says; only so does the formula come to the maxima that lid 1 prints for couples.
 */
const zorgdeel = (f: BeslagvrijFeiten): Money => {
  const boven = atLeastZero(subtract(f.belastbaarJaarinkomen, zoek(f, bedragen.drempelinkomenZorgtoeslag, f.op)));
  const verhoging = zoek(f, isAlleen(f) ? verhoging23alleenstaande : verhoging23gehuwden, f.op);
  const premie = part(zoek(f, bedragen.standaardpremieZorg, f.op), [isAlleen(f) ? 1 : 2, 12], 'up');
  return smallest(perMaand(boven, zoek(f, bedragen.afbouwZorgtoeslag, f.op)), atLeastZero(subtract(premie, verhoging)));
};

/** I x (F / 12) or I x (G / 12), at most H - J. */
const huurdeel = (f: BeslagvrijFeiten): Money => {
  const een = f.leefsituatie === 'alleenstaande';
  const ijkpunt = zoek(f, een ? bedragen.inkomensijkpuntEen : bedragen.inkomensijkpuntMeer, f.op);
  const boven = atLeastZero(subtract(f.belastbaarJaarinkomen, ijkpunt));
  const afbouw = zoek(f, een ? bedragen.afbouwHuurtoeslagEen : bedragen.afbouwHuurtoeslagMeer, f.op);
  const basishuur = zoek(f, een ? bedragen.basishuurEen : bedragen.basishuurMeer, f.op);
  const hoogste = subtract(zoek(f, bedragen.maximaleRekenhuur, f.op), basishuur);
  return smallest(perMaand(boven, afbouw), hoogste);
};

/** ((C - D) / 12) x K for a single parent, ((C - (D + L)) / 12) x K for a couple with children. */
const kinddeel = (f: BeslagvrijFeiten): Money => {
  if (f.leefsituatie === 'alleenstaande' || f.leefsituatie === 'gehuwden') return ZERO;
  const drempel = zoek(f, bedragen.drempelinkomenZorgtoeslag, f.op);
  const grens =
    f.leefsituatie === 'alleenstaande ouder' ? drempel : add(drempel, zoek(f, bedragen.verhogingDrempelinkomen, f.op));
  return perMaand(
    atLeastZero(subtract(f.belastbaarJaarinkomen, grens)),
    zoek(f, bedragen.afbouwKindgebondenBudget, f.op),
  );
};

const perMaand = (bedrag: Money, [over, onder]: Fraction): Money => part(bedrag, [over, onder * 12], 'up');
