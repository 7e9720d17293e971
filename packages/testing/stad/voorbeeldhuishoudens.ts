/** Knows the households of the people with a story: what the register says of them, their benefit and their job. */
import { type Bsn, type Day, day } from '@samenkracht/core';
import type { Huishouden } from './huishouden.ts';
import { marry, raise } from './personen.ts';
import { alleen, baan, deur, leden, mens } from './voorbeeldbouw.ts';
import { andereBsns, bsnOf, MAASSLUIS } from './voorbeelden.ts';

const fatima = (peildatum: Day): Huishouden => {
  const ouder = mens(1, {
    bsn: bsnOf('fatima'),
    naam: { voornamen: 'Fatima', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
    geslacht: 'V',
    geboren: '19920514',
  });
  const kind = mens(1, {
    bsn: andereBsns.noor,
    naam: { voornamen: 'Noor', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
    geslacht: 'V',
    geboren: '20200308',
  });
  // Bakkerij De Korenaar pays the holiday pay with each wage, so that no claim on it is counted (art. 33 lid 4).
  return deur({
    huis: 1,
    leefvorm: 'alleenstaande ouder',
    leden: leden([ouder], [kind]),
    dienstverbanden: [baan(peildatum, 0, 60_000, true)],
  });
};

const milaEnJonas = (): Huishouden => {
  const [mila, jonas] = marry(
    mens(3, {
      bsn: bsnOf('mila'),
      naam: { voornamen: 'Mila', geslachtsnaam: 'Verhoef' },
      geslacht: 'V',
      geboren: '19890702',
      naamgebruik: 'N',
    }),
    mens(3, {
      bsn: bsnOf('jonas'),
      naam: { voornamen: 'Jonas', geslachtsnaam: 'Kranenburg' },
      geslacht: 'M',
      geboren: '19870119',
    }),
    { soort: 'H', aangegaan: day('2016-06-18') },
  );
  const kind = (of: Bsn, voornamen: string, geboren: string) =>
    mens(3, { bsn: of, naam: { voornamen, geslachtsnaam: 'Kranenburg' }, geslacht: 'M', geboren });
  return deur({
    huis: 3,
    leefvorm: 'gehuwden',
    leden: leden([mila, jonas], [kind(andereBsns.finn, 'Finn', '20180411'), kind(andereBsns.levi, 'Levi', '20220925')]),
  });
};

const alleenMetBijstand = (huis: number, sinds: string, wie: Parameters<typeof mens>[1]): Huishouden =>
  deur({ huis, leefvorm: 'alleenstaande', sinds, leden: alleen(mens(huis, wie)) });

const eenpersoons = (): readonly Huishouden[] => [
  alleenMetBijstand(2, '2016-03-01', {
    bsn: bsnOf('henk'),
    naam: { voornamen: 'Hendrik Johannes', voorvoegsel: 'van der', geslachtsnaam: 'Velde' },
    geslacht: 'M',
    geboren: '19750923',
  }),
  alleenMetBijstand(4, '2019-09-16', {
    bsn: bsnOf('joke'),
    naam: { voornamen: 'Johanna', geslachtsnaam: 'Noordhoek' },
    geslacht: 'V',
    geboren: '19680229',
    geheim: 7,
  }),
  alleenMetBijstand(5, '2022-02-01', {
    bsn: bsnOf('yusuf'),
    naam: { voornamen: 'Yusuf', geslachtsnaam: 'Haddad' },
    geslacht: 'M',
    geboren: '19790000',
    geboorteplaats: 'Aleppo',
    geboorteland: 'Syrië',
    nationaliteiten: [{ code: 'Syrische' }],
    ingeschreven: '20211004',
    immigratie: { land: 'Syrië', datum: '20211004' },
    verblijfstitel: { code: '26', vanaf: '20211004' },
  }),
  alleenMetBijstand(8, '2023-05-08', {
    bsn: bsnOf('dirk'),
    naam: { voornamen: 'Dirk', geslachtsnaam: 'Pijpers' },
    geslacht: 'M',
    geboren: '19820130',
  }),
];

const sandra = (): Huishouden => {
  const adres = { onderzoeken: [{ aanduiding: '080000', vanaf: '20261005' }] };
  const ouder = mens(6, {
    bsn: bsnOf('sandra'),
    naam: { voornamen: 'Sandra', geslachtsnaam: 'Verboom' },
    geslacht: 'V',
    geboren: '19850809',
    ...adres,
  });
  const kind = mens(6, {
    bsn: andereBsns.sara,
    naam: { voornamen: 'Sara', geslachtsnaam: 'Verboom' },
    geslacht: 'V',
    geboren: '20150117',
  });
  return deur({ huis: 6, leefvorm: 'alleenstaande ouder', leden: leden([ouder], [kind]) });
};

const karim = (peildatum: Day): Huishouden => {
  const moeder = mens(7, {
    bsn: andereBsns.malika,
    naam: { voornamen: 'Malika', geslachtsnaam: 'Tahiri' },
    geslacht: 'V',
    geboren: '19700603',
    geboorteplaats: 'Nador',
    geboorteland: 'Marokko',
  });
  const zoon = mens(7, {
    bsn: bsnOf('karim'),
    naam: { voornamen: 'Karim', geslachtsnaam: 'Ouali' },
    geslacht: 'M',
    geboren: '19970221',
  });
  const {
    ouders: [eigen],
    kinderen: [kind],
  } = raise([moeder], [zoon]);
  if (eigen === undefined || kind === undefined) throw new RangeError('no mother and son');
  return deur({
    huis: 7,
    leefvorm: 'alleenstaande',
    sinds: '2025-01-13',
    leden: [
      { rol: 'aanvrager', persoon: kind },
      { rol: 'medebewoner', persoon: eigen },
    ],
    // Holiday pay with each wage, as Fatima: the law's bands for holiday pay yet to come are not known for each half-year.
    dienstverbanden: [baan(peildatum, 2, 42_500, true)],
  });
};

const nel = (): Huishouden => {
  const persoon = mens(9, {
    bsn: bsnOf('nel'),
    naam: { voornamen: 'Nel', geslachtsnaam: 'Vermaas' },
    geslacht: 'V',
    geboren: '19710312',
  });
  return deur({ huis: 9, leefvorm: 'alleenstaande', leden: alleen(persoon) });
};

/** A widow who uses her husband's name first, and the husband who died; nobody writes to him any more. */
const weduwe = (): Huishouden => {
  const [ria, wim] = marry(
    mens(10, {
      bsn: andereBsns.ria,
      naam: { voornamen: 'Maria', voorvoegsel: 'de', geslachtsnaam: 'Vries' },
      geslacht: 'V',
      geboren: '19620404',
      naamgebruik: 'V',
    }),
    mens(10, {
      bsn: andereBsns.wim,
      naam: { voornamen: 'Willem', geslachtsnaam: 'Stolk' },
      geslacht: 'M',
      geboren: '19601111',
    }),
    { soort: 'H', aangegaan: day('1985-05-10') },
  );
  const overleden = { datum: '20260902', plaats: '0599', land: '6030' };
  const eerder = ria.partners.map((partner) => ({ ...partner, ontbonden: overleden.datum }));
  return deur({
    huis: 10,
    leefvorm: 'alleenstaande',
    leden: [
      { rol: 'aanvrager', persoon: { ...ria, partners: eerder } },
      { rol: 'medebewoner', persoon: { ...wim, overleden, opgeschort: { reden: 'O', datum: overleden.datum } } },
    ],
  });
};

const vertrokken = (): Huishouden => {
  const persoon = mens(11, {
    bsn: andereBsns.ines,
    naam: { voornamen: 'Ines', geslachtsnaam: 'Tavares' },
    geslacht: 'V',
    geboren: '19930716',
    opgeschort: { reden: 'E', datum: '20260701' },
    verblijf: {
      soort: 'buitenland',
      land: 'Portugal',
      regels: ['Rua Inventada 12', '4000-001 Porto'],
      vanaf: '20260701',
    },
  });
  return deur({ huis: 11, leefvorm: 'alleenstaande', leden: alleen(persoon) });
};

const maassluis = (): readonly Huishouden[] => [
  deur(
    {
      huis: 12,
      leefvorm: 'alleenstaande',
      sinds: '2021-06-01',
      leden: alleen(
        mens(
          12,
          {
            bsn: bsnOf('marjan'),
            naam: { voornamen: 'Marjan', geslachtsnaam: 'Kooijman' },
            geslacht: 'V',
            geboren: '19790806',
          },
          MAASSLUIS,
        ),
      ),
    },
    MAASSLUIS,
  ),
  deur(
    {
      huis: 13,
      leefvorm: 'alleenstaande',
      leden: alleen(
        mens(
          13,
          {
            bsn: bsnOf('leen'),
            naam: { voornamen: 'Leendert', geslachtsnaam: 'Hoogendijk' },
            geslacht: 'M',
            geboren: '19870303',
          },
          MAASSLUIS,
        ),
      ),
    },
    MAASSLUIS,
  ),
];

/** Everybody with a story, both municipalities; wages up to and including the month of the peildatum are paid, a year of later ones is planned. */
export const sampleHuishoudens = (peildatum: Day): readonly Huishouden[] => [
  fatima(peildatum),
  milaEnJonas(),
  ...eenpersoons(),
  sandra(),
  karim(peildatum),
  nel(),
  weduwe(),
  vertrokken(),
  ...maassluis(),
];
