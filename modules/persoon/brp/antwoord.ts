/** Knows the part of the BRP's answer that we ask for, and reads it once: lenient in text, strict in shape. */
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

const tekst = Type.Optional(Type.String());
const vlag = Type.Optional(Type.Boolean());
/** Which fields are in research is told by flags; that one is, is enough for us. */
const onderzoek = Type.Optional(Type.Record(Type.String(), Type.Unknown()));

const Waarde = Type.Object({ code: tekst, omschrijving: tekst });
const Datum = Type.Object({
  type: Type.String(),
  datum: tekst,
  jaar: Type.Optional(Type.Integer()),
  maand: Type.Optional(Type.Integer()),
});
const Naam = Type.Object({
  voornamen: tekst,
  voorvoegsel: tekst,
  geslachtsnaam: tekst,
  voorletters: tekst,
  volledigeNaam: tekst,
  inOnderzoek: onderzoek,
});
const Geboorte = Type.Object({
  datum: Type.Optional(Datum),
  plaats: Type.Optional(Waarde),
  land: Type.Optional(Waarde),
  inOnderzoek: onderzoek,
});
const Gerelateerde = Type.Object({
  burgerservicenummer: tekst,
  naam: Type.Optional(Naam),
  geboorte: Type.Optional(Geboorte),
  inOnderzoek: onderzoek,
});
const Partner = Type.Interface([Gerelateerde], {
  soortVerbintenis: Type.Optional(Waarde),
  aangaanHuwelijkPartnerschap: Type.Optional(Type.Object({ datum: Type.Optional(Datum) })),
  ontbindingHuwelijkPartnerschap: Type.Optional(Type.Object({ datum: Type.Optional(Datum) })),
});
const Verblijfadres = Type.Object({
  officieleStraatnaam: tekst,
  korteStraatnaam: tekst,
  huisnummer: Type.Optional(Type.Integer()),
  huisletter: tekst,
  huisnummertoevoeging: tekst,
  postcode: tekst,
  woonplaats: tekst,
  locatiebeschrijving: tekst,
  regel1: tekst,
  regel2: tekst,
  regel3: tekst,
  land: Type.Optional(Waarde),
  inOnderzoek: onderzoek,
});
const Verblijfplaats = Type.Object({
  type: Type.String(),
  datumVan: Type.Optional(Datum),
  functieAdres: Type.Optional(Waarde),
  adresseerbaarObjectIdentificatie: tekst,
  indicatieVastgesteldVerblijftNietOpAdres: vlag,
  verblijfadres: Type.Optional(Verblijfadres),
  inOnderzoek: onderzoek,
});
const Adressering = Type.Object({
  aanhef: tekst,
  aanschrijfwijze: Type.Optional(Type.Object({ naam: tekst, aanspreekvorm: tekst })),
  gebruikInLopendeTekst: tekst,
  adresregel1: tekst,
  adresregel2: tekst,
  adresregel3: tekst,
  land: Type.Optional(Waarde),
});

const Persoon = Type.Object({
  burgerservicenummer: tekst,
  geheimhoudingPersoonsgegevens: vlag,
  opschortingBijhouding: Type.Optional(Type.Object({ reden: Type.Optional(Waarde), datum: Type.Optional(Datum) })),
  inOnderzoek: onderzoek,
  naam: Type.Optional(Naam),
  geboorte: Type.Optional(Geboorte),
  geslacht: Type.Optional(Waarde),
  nationaliteiten: Type.Optional(
    Type.Array(Type.Object({ type: Type.String(), nationaliteit: Type.Optional(Waarde), inOnderzoek: onderzoek })),
  ),
  overlijden: Type.Optional(Type.Object({ datum: Type.Optional(Datum), inOnderzoek: onderzoek })),
  verblijfplaats: Type.Optional(Verblijfplaats),
  gemeenteVanInschrijving: Type.Optional(Waarde),
  datumInschrijvingInGemeente: Type.Optional(Datum),
  adressering: Type.Optional(Adressering),
  indicatieCurateleRegister: vlag,
  verblijfstitel: Type.Optional(
    Type.Object({
      aanduiding: Type.Optional(Waarde),
      datumIngang: Type.Optional(Datum),
      datumEinde: Type.Optional(Datum),
      inOnderzoek: onderzoek,
    }),
  ),
  kinderen: Type.Optional(Type.Array(Gerelateerde)),
  partners: Type.Optional(Type.Array(Partner)),
});

const Antwoord = Compile(Type.Object({ type: Type.String(), personen: Type.Optional(Type.Array(Persoon)) }));

export type BrpPersoon = Static<typeof Persoon>;
export type BrpDatum = Static<typeof Datum>;
export type BrpGerelateerde = Static<typeof Gerelateerde>;
export type BrpPartner = Static<typeof Partner>;
export type BrpVerblijfplaats = Static<typeof Verblijfplaats>;

/** Only what the tasks of bijstand need (data minimisation, art. 5 lid 1 onder c AVG). */
export const fields: readonly string[] = [
  'burgerservicenummer',
  'naam',
  'geslacht',
  'geboorte.datum',
  'nationaliteiten',
  'overlijden.datum',
  'verblijfplaats',
  'gemeenteVanInschrijving',
  'datumInschrijvingInGemeente',
  'adressering',
  'indicatieCurateleRegister',
  'verblijfstitel',
  'kinderen.burgerservicenummer',
  'kinderen.naam',
  'kinderen.geboorte.datum',
  'partners.burgerservicenummer',
  'partners.naam',
  'partners.geboorte.datum',
  'partners.soortVerbintenis',
  'partners.aangaanHuwelijkPartnerschap.datum',
  'partners.ontbindingHuwelijkPartnerschap.datum',
];

/** @returns undefined when the answer has not the shape of the specification. */
export const parseAntwoord = (value: unknown): readonly BrpPersoon[] | undefined =>
  Antwoord.Check(value) ? (value.personen ?? []) : undefined;
