/** Knows how an answer of the BRP becomes facts of ours: words instead of codes, ids instead of citizen numbers. */
import { type Day, parseDay, parseMonth } from '@samenkracht/core';
import type { Adres, Bevinding, Bevindingen, Naam, Partner, Verwant } from '../domain/feit.ts';
import type { Geboortedatum } from '../domain/geboortedatum.ts';
import type { BrpDatum, BrpGerelateerde, BrpPartner, BrpPersoon, BrpVerblijfplaats } from './antwoord.ts';

/** The person behind a citizen number; undefined when we have none. */
export type Koppel = (bsn: string) => string | undefined;

const onbekend: Geboortedatum = { soort: 'onbekend' };

/** What is not a whole date stays what it is: no day is added. */
const toGeboortedatum = (of: BrpDatum | undefined): Geboortedatum => {
  const dag = of?.datum === undefined ? undefined : parseDay(of.datum);
  if (dag !== undefined) return { soort: 'dag', dag };
  if (of?.jaar === undefined || of.jaar < 1) return onbekend;
  const maand = of.maand === undefined ? undefined : parseMonth(`${pad(of.jaar, 4)}-${pad(of.maand, 2)}`);
  return maand === undefined ? { soort: 'jaar', jaar: of.jaar } : { soort: 'maand', maand };
};
const pad = (n: number, length: number): string => n.toString().padStart(length, '0');

const dayOf = (of: BrpDatum | undefined): Day | undefined => {
  const datum = toGeboortedatum(of);
  return datum.soort === 'dag' ? datum.dag : undefined;
};

const bevinding = <T>(waarde: T | null | undefined, inOnderzoek: boolean, vanaf?: Day): Bevinding<T> => ({
  waarde: waarde ?? null,
  inOnderzoek,
  ...(vanaf === undefined ? {} : { geldigVanaf: vanaf }),
});

const words = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' ');

const toNaam = ({ naam, adressering }: BrpPersoon): Naam => {
  const volledig = naam?.volledigeNaam ?? words(naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam);
  const eigen = words(naam?.voorletters, naam?.voorvoegsel, naam?.geslachtsnaam);
  const aanschrijfnaam = adressering?.aanschrijfwijze?.naam ?? eigen;
  return {
    aanschrijfnaam: aanschrijfnaam === '' ? 'naam onbekend' : aanschrijfnaam,
    volledig: volledig === '' ? 'naam onbekend' : volledig,
    ...(adressering?.aanhef === undefined ? {} : { aanhef: adressering.aanhef }),
    ...(adressering?.gebruikInLopendeTekst === undefined ? {} : { lopendeTekst: adressering.gebruikInLopendeTekst }),
  };
};

const adressoorten: Readonly<Record<string, Adres['soort']>> = {
  Adres: 'adres',
  Locatie: 'locatie',
  VerblijfplaatsBuitenland: 'buitenland',
};

const toAdres = ({ verblijfplaats, adressering }: BrpPersoon): Adres | undefined => {
  if (verblijfplaats === undefined) return undefined;
  const { verblijfadres, adresseerbaarObjectIdentificatie: object } = verblijfplaats;
  const regels = [adressering?.adresregel1, adressering?.adresregel2, adressering?.adresregel3];
  return {
    soort: adressoorten[verblijfplaats.type] ?? 'onbekend',
    regels: regels.filter((regel): regel is string => regel !== undefined && regel !== ''),
    briefadres: verblijfplaats.functieAdres?.code === 'B',
    vertrokken: verblijfplaats.indicatieVastgesteldVerblijftNietOpAdres === true,
    ...(verblijfadres?.postcode === undefined ? {} : { postcode: verblijfadres.postcode }),
    ...(verblijfadres?.woonplaats === undefined ? {} : { woonplaats: verblijfadres.woonplaats }),
    ...(verblijfadres?.land?.omschrijving === undefined ? {} : { land: verblijfadres.land.omschrijving }),
    ...(object === undefined ? {} : { object }),
  };
};

const inOnderzoek = (verblijfplaats: BrpVerblijfplaats | undefined): boolean =>
  verblijfplaats?.inOnderzoek !== undefined || verblijfplaats?.verblijfadres?.inOnderzoek !== undefined;

const toVerwant = (of: BrpGerelateerde, koppel: Koppel): Verwant => {
  const persoonId = of.burgerservicenummer === undefined ? undefined : koppel(of.burgerservicenummer);
  const naam = words(of.naam?.voornamen, of.naam?.voorvoegsel, of.naam?.geslachtsnaam);
  return {
    naam: naam === '' ? 'naam onbekend' : naam,
    geboortedatum: toGeboortedatum(of.geboorte?.datum),
    ...(persoonId === undefined ? {} : { persoonId }),
  };
};

const toPartner = (of: BrpPartner, koppel: Koppel): Partner => {
  const { aangaanHuwelijkPartnerschap: begin, ontbindingHuwelijkPartnerschap: einde } = of;
  return {
    ...toVerwant(of, koppel),
    verbintenis: of.soortVerbintenis?.omschrijving ?? 'onbekend',
    ...(begin?.datum === undefined ? {} : { sinds: toGeboortedatum(begin.datum) }),
    ...(einde === undefined ? {} : { ontbonden: toGeboortedatum(einde.datum) }),
  };
};

/** A register may hold two present partners; then we take the first and mark the fact as in research: a human must look. */
const toPartnerBevinding = ({ partners = [] }: BrpPersoon, koppel: Koppel): Bevinding<Partner> => {
  const [first] = partners;
  if (first === undefined) return bevinding<Partner>(undefined, false);
  const onderzocht = [first.inOnderzoek, first.naam?.inOnderzoek, first.geboorte?.inOnderzoek];
  return bevinding(
    toPartner(first, koppel),
    partners.length > 1 || onderzocht.some((of) => of !== undefined),
    dayOf(first.aangaanHuwelijkPartnerschap?.datum),
  );
};

const nationaliteitWoorden: Readonly<Record<string, string>> = {
  BehandeldAlsNederlander: 'behandeld als Nederlander',
  VastgesteldNietNederlander: 'vastgesteld niet-Nederlander',
  Staatloos: 'staatloos',
};

const toNationaliteiten = ({ nationaliteiten = [] }: BrpPersoon): Bevinding<readonly string[]> =>
  bevinding(
    nationaliteiten.map(
      ({ type, nationaliteit }) =>
        nationaliteitWoorden[type] ?? nationaliteit?.omschrijving ?? nationaliteit?.code ?? 'onbekend',
    ),
    nationaliteiten.some((of) => of.inOnderzoek !== undefined),
  );

const toVerblijfstitel = ({ verblijfstitel }: BrpPersoon): Bevindingen['verblijfstitel'] => {
  if (verblijfstitel === undefined) return bevinding<never>(undefined, false);
  const { aanduiding, datumEinde, datumIngang } = verblijfstitel;
  return bevinding(
    {
      omschrijving: aanduiding?.omschrijving ?? aanduiding?.code ?? 'onbekend',
      ...(aanduiding?.code === undefined ? {} : { code: aanduiding.code }),
      ...(datumEinde === undefined ? {} : { tot: toGeboortedatum(datumEinde) }),
    },
    verblijfstitel.inOnderzoek !== undefined,
    dayOf(datumIngang),
  );
};

const toOpschorting = ({ opschortingBijhouding: of }: BrpPersoon): Bevindingen['opschorting'] =>
  bevinding(
    of && {
      reden: of.reden?.omschrijving ?? of.reden?.code ?? 'onbekend',
      ...(of.datum === undefined ? {} : { sinds: toGeboortedatum(of.datum) }),
    },
    false,
  );

/** Every kind of fact, also where the register has nothing: that nobody is partner any more is a fact too. */
export const toBevindingen = (persoon: BrpPersoon, koppel: Koppel): Bevindingen => {
  const flag = (name: string): boolean => persoon.inOnderzoek?.[name] === true;
  const { geboorte, gemeenteVanInschrijving: gemeente, verblijfplaats, overlijden, kinderen = [] } = persoon;
  return {
    naam: bevinding(toNaam(persoon), persoon.naam?.inOnderzoek !== undefined),
    geboortedatum: bevinding(toGeboortedatum(geboorte?.datum), geboorte?.inOnderzoek !== undefined),
    geslacht: bevinding(persoon.geslacht?.omschrijving ?? persoon.geslacht?.code, flag('geslacht')),
    nationaliteiten: toNationaliteiten(persoon),
    adres: bevinding(toAdres(persoon), inOnderzoek(verblijfplaats), dayOf(verblijfplaats?.datumVan)),
    gemeente: bevinding(
      gemeente?.code === undefined
        ? undefined
        : { code: gemeente.code, ...(gemeente.omschrijving === undefined ? {} : { naam: gemeente.omschrijving }) },
      flag('gemeenteVanInschrijving'),
      dayOf(persoon.datumInschrijvingInGemeente),
    ),
    partner: toPartnerBevinding(persoon, koppel),
    kinderen: bevinding(
      kinderen.map((kind) => toVerwant(kind, koppel)),
      kinderen.some((kind) =>
        [kind.inOnderzoek, kind.naam?.inOnderzoek, kind.geboorte?.inOnderzoek].some((of) => of !== undefined),
      ),
    ),
    verblijfstitel: toVerblijfstitel(persoon),
    overlijden: bevinding(overlijden && toGeboortedatum(overlijden.datum), overlijden?.inOnderzoek !== undefined),
    opschorting: toOpschorting(persoon),
    geheimhouding: bevinding(persoon.geheimhoudingPersoonsgegevens === true, false),
    curatele: bevinding(persoon.indicatieCurateleRegister === true, false),
  };
};

/** The citizen numbers of partner and children, so that they become persons of ours too. */
export const relatedBsns = ({ partners = [], kinderen = [] }: BrpPersoon): readonly string[] =>
  [...partners, ...kinderen].flatMap(({ burgerservicenummer }) => burgerservicenummer ?? []);
