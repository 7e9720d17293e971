/** Knows how to make a whole city of people in assistance, household by household, the same for the same seed. */
import { addDays, addYears, ageOn, type Bsn, type Day, type GemeenteCode, gemeenteCode } from '@samenkracht/core';
import type { Ingeschrevene, Verblijf } from '@samenkracht/standin-brp';
import {
  adresInOnderzoek,
  gehuwdOfPartnerschap,
  gescheiden,
  type Herkomst,
  herkomsten,
  kindertal,
  type Leefvorm,
  leefvormen,
  medebewoners,
  paarMetKinderen,
  vrouwAlleenstaande,
  vrouwAlleenstaandeOuder,
  werktDeeltijd,
} from './aannames.ts';
import { makeAdres } from './adressen.ts';
import type { Huishouden, Lid } from './huishouden.ts';
import { fictiveIban } from './iban.ts';
import { makeDienstverband } from './loon.ts';
import { type Loopbaan, makeLoopbaan } from './loopbaan.ts';
import { namen, splitAchternaam } from './namen.ts';
import { lo3, makePersoon, marry, raise } from './personen.ts';
import { tenaamstelling } from './tenaamstelling.ts';
import { cityBsn } from './testbsn.ts';
import { type Toeval, toeval } from './toeval.ts';

export type StadOptions = {
  readonly seed: number;
  readonly huishoudens: number;
  readonly peildatum: Day;
  /** Rotterdam unless said otherwise. */
  readonly gemeente?: GemeenteCode;
  /** The first citizen number to give, for a second city beside the first. */
  readonly eersteBsn?: number;
};
export type Stad = {
  readonly gemeente: GemeenteCode;
  readonly peildatum: Day;
  /** One by one, so that a city of any size fits in memory; each call starts again and gives the same. */
  readonly huishoudens: () => Generator<Huishouden>;
};

const ROTTERDAM = gemeenteCode('0599');

export const makeStad = (options: StadOptions): Stad => {
  const gemeente = options.gemeente ?? ROTTERDAM;
  return {
    gemeente,
    peildatum: options.peildatum,
    *huishoudens() {
      let given = options.eersteBsn ?? 0;
      const nextBsn = (): Bsn | undefined => cityBsn(given++);
      for (let nummer = 0; nummer < options.huishoudens; nummer += 1) {
        const chance = toeval(options.seed, nummer, Number(gemeente));
        yield makeHuishouden({ nummer, gemeente, peildatum: options.peildatum, chance, nextBsn });
      }
    },
  };
};

type Maak = {
  readonly nummer: number;
  readonly gemeente: GemeenteCode;
  readonly peildatum: Day;
  readonly chance: Toeval;
  readonly nextBsn: () => Bsn | undefined;
};

const makeHuishouden = (maak: Maak): Huishouden => {
  const { chance, peildatum, nummer, gemeente } = maak;
  const leefvorm = chance.weigh(leefvormen.waarde);
  const loopbaan = makeLoopbaan(leefvorm, peildatum, chance);
  const adres = makeAdres(gemeente, nummer, lo3(addDays(loopbaan.ingangsdatum, -chance.between(30, 4000))), chance);
  const gezin = makeGezin(maak, leefvorm, loopbaan, adres);
  const leden = [...gezin, ...makeMedebewoners(maak, leefvorm, adres)] as const;
  const onderzocht = chance.chance(adresInOnderzoek.waarde / 100);
  const [eerste, ...rest] = leden.map((lid) => (onderzocht ? investigate(lid, peildatum) : lid));
  if (eerste === undefined) throw new RangeError('a household without anybody');
  const works = chance.chance(werktDeeltijd.waarde / 100);
  return {
    fictief: true,
    nummer,
    gemeente,
    leefvorm,
    leden: [eerste, ...rest],
    rekening: {
      iban: fictiveIban(Number(gemeente) * 1_000_000 + nummer),
      tenaamstelling: tenaamstelling(eerste.persoon),
    },
    uitkering: { ingangsdatum: loopbaan.ingangsdatum, leefvorm },
    dienstverbanden: works ? [makeDienstverband(0, loopbaan.geboren, peildatum, chance)] : [],
  };
};

const investigate = (lid: Lid, peildatum: Day): Lid => ({
  ...lid,
  persoon: { ...lid.persoon, onderzoeken: [{ aanduiding: '080000', vanaf: lo3(addDays(peildatum, -40)) }] },
});

const makeGezin = (maak: Maak, leefvorm: Leefvorm, loopbaan: Loopbaan, verblijf: Verblijf): readonly Lid[] => {
  const { chance, gemeente, nextBsn, peildatum } = maak;
  const herkomst = chance.weigh(herkomsten.waarde);
  const vrouw = chance.chance(
    leefvorm === 'alleenstaande ouder' ? vrouwAlleenstaandeOuder.waarde : vrouwAlleenstaande.waarde,
  );
  const geslacht = vrouw ? 'V' : 'M';
  const { geboren } = loopbaan;
  const aanvrager = makePersoon({ bsn: nextBsn(), geslacht, geboren, herkomst, gemeente, verblijf }, chance);
  if (leefvorm === 'alleenstaande') {
    return [{ rol: 'aanvrager', persoon: withFormerPartner(aanvrager, geboren, herkomst, peildatum, chance) }];
  }
  const ouders = leefvorm === 'gehuwden' ? makePaar(maak, aanvrager, geboren, herkomst, verblijf) : [aanvrager];
  const withChildren =
    leefvorm === 'alleenstaande ouder' || (ageOn(geboren, peildatum) < 60 && chance.chance(paarMetKinderen.waarde));
  const gezin = raise(ouders, withChildren ? makeKinderen(maak, aanvrager, geboren, herkomst, verblijf) : []);
  return [
    ...gezin.ouders.map((persoon, i): Lid => ({ rol: i === 0 ? 'aanvrager' : 'partner', persoon })),
    ...gezin.kinderen.map((persoon): Lid => ({ rol: 'kind', persoon })),
  ];
};

const makePaar = (maak: Maak, aanvrager: Ingeschrevene, geboren: Day, herkomst: Herkomst, verblijf: Verblijf) => {
  const { chance, gemeente, nextBsn, peildatum } = maak;
  const youngest = addYears(peildatum, -21);
  const drawn = addDays(geboren, chance.between(-1800, 1800));
  const partner = makePersoon(
    {
      bsn: nextBsn(),
      geslacht: chance.chance(0.05) === (aanvrager.geslacht === 'V') ? 'V' : 'M',
      geboren: drawn > youngest ? youngest : drawn,
      herkomst,
      gemeente,
      verblijf,
    },
    chance,
  );
  const aangegaan = addDays(addYears(geboren, 18), chance.between(0, 900));
  const soort = chance.weigh(gehuwdOfPartnerschap.waarde);
  const eens = aangegaan > peildatum ? addDays(peildatum, -200) : aangegaan;
  return marry(
    aanvrager,
    {
      ...partner,
      naamgebruik: chance.weigh([
        ['E', 60],
        ['V', 20],
        ['P', 12],
        ['N', 8],
      ]),
    },
    { soort, aangegaan: eens },
  );
};

const makeKinderen = (
  maak: Maak,
  ouder: Ingeschrevene,
  oudergeboren: Day,
  herkomst: Herkomst,
  verblijf: Verblijf,
): readonly Ingeschrevene[] => {
  const { chance, gemeente, nextBsn, peildatum } = maak;
  const oldest = Math.min(17, Math.max(0, ageOn(oudergeboren, peildatum) - 18));
  return Array.from({ length: Math.min(chance.weigh(kindertal.waarde), oldest + 1) }, () => {
    const geboren = addDays(addYears(peildatum, -chance.between(0, oldest)), -chance.between(1, 364));
    const naam = [ouder.naam.voorvoegsel, ouder.naam.geslachtsnaam ?? '']
      .filter((part) => part !== undefined)
      .join('|');
    return makePersoon(
      {
        bsn: nextBsn(),
        geslacht: chance.pick(['M', 'V']),
        geboren,
        herkomst,
        gemeente,
        verblijf,
        achternaam: naam,
        kind: true,
      },
      chance,
    );
  });
};

/** Adults who live at the address and belong to no household of assistance. */
const makeMedebewoners = (maak: Maak, leefvorm: Leefvorm, verblijf: Verblijf): readonly Lid[] => {
  const { chance, gemeente, nextBsn, peildatum } = maak;
  const count = leefvorm === 'gehuwden' ? 0 : chance.weigh(medebewoners.waarde);
  return Array.from({ length: count }, () => ({
    rol: 'medebewoner',
    persoon: makePersoon(
      {
        bsn: nextBsn(),
        geslacht: chance.pick(['M', 'V']),
        geboren: addDays(addYears(peildatum, -chance.between(19, 63)), -chance.between(0, 364)),
        herkomst: chance.weigh(herkomsten.waarde),
        gemeente,
        verblijf,
      },
      chance,
    ),
  }));
};

/** Some who live alone were married: the register keeps the partnership that ended last. */
const withFormerPartner = (
  persoon: Ingeschrevene,
  geboren: Day,
  herkomst: Herkomst,
  peildatum: Day,
  chance: Toeval,
): Ingeschrevene => {
  if (ageOn(geboren, peildatum) < 30 || !chance.chance(gescheiden.waarde / 100)) return persoon;
  const uit = namen[herkomst];
  const aangegaan = addDays(addYears(geboren, 22), chance.between(0, 1500));
  const geslacht = persoon.geslacht === 'V' ? 'M' : 'V';
  const naam = {
    voornamen: chance.pick(geslacht === 'V' ? uit.vrouw : uit.man),
    ...splitAchternaam(chance.pick(uit.achternaam)),
  };
  return {
    ...persoon,
    partners: [
      {
        naam,
        geslacht,
        soort: 'H',
        aangegaan: lo3(aangegaan),
        ontbonden: lo3(addDays(aangegaan, chance.between(400, 1400))),
      },
    ],
  };
};
