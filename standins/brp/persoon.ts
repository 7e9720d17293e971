/** Knows the whole answer for one person, of which a question then takes the fields it asked for. */
import { toDatum, toLeeftijd } from './datum.ts';
import type { Ingeschrevene, Nationaliteit, Partner, Verwijzing } from './ingeschrevene.ts';
import { aanschrijving, naamGerelateerde, naamPersoon } from './naam.ts';
import { geboorteFields, inOnderzoek, naamFields } from './onderzoek.ts';
import { waarde } from './tabellen.ts';
import { adresregels, verblijfplaats } from './verblijf.ts';

const geboorte = (of: Verwijzing, category: string) => {
  if (of.geboren === undefined && of.geboorteplaats === undefined && of.geboorteland === undefined) return undefined;
  return {
    datum: of.geboren === undefined ? undefined : toDatum(of.geboren),
    plaats: of.geboorteplaats === undefined ? undefined : waarde('gemeente', of.geboorteplaats),
    land: of.geboorteland === undefined ? undefined : waarde('land', of.geboorteland),
    inOnderzoek: inOnderzoek(of.onderzoeken, geboorteFields(category)),
  };
};

const naamVan = (of: Verwijzing, category: string) => ({
  ...naamGerelateerde(of.naam),
  inOnderzoek: inOnderzoek(of.onderzoeken, naamFields(category)),
});

const gerelateerde = (of: Verwijzing, category: string) => ({
  burgerservicenummer: of.bsn,
  geslacht: of.geslacht === undefined ? undefined : waarde('geslacht', of.geslacht),
  naam: naamVan(of, category),
  geboorte: geboorte(of, category),
  inOnderzoek: inOnderzoek(of.onderzoeken, [
    ['burgerservicenummer', `${category}0120`],
    ['geslacht', `${category}0410`],
  ]),
});

const kind = (of: Verwijzing) => {
  const { geslacht: _, inOnderzoek: __, ...rest } = gerelateerde(of, '09');
  return { ...rest, inOnderzoek: inOnderzoek(of.onderzoeken, [['burgerservicenummer', '090120']]) };
};

const partner = (of: Partner) => ({
  ...gerelateerde(of, '05'),
  soortVerbintenis: of.soort === undefined ? undefined : waarde('verbintenis', of.soort),
  aangaanHuwelijkPartnerschap: of.aangegaan === undefined ? undefined : { datum: toDatum(of.aangegaan) },
  ontbindingHuwelijkPartnerschap: of.ontbonden === undefined ? undefined : { datum: toDatum(of.ontbonden) },
});

/** The present partners, or else the one that was last: that is what the BRP answers. */
const partners = (all: readonly Partner[]): readonly Partner[] => {
  const present = all.filter((of) => of.ontbonden === undefined);
  return present.length > 0 ? present : all.slice(0, 1);
};

const nationaliteit = (of: Nationaliteit) => {
  const datumIngangGeldigheid = of.vanaf === undefined ? undefined : toDatum(of.vanaf);
  if (of.bijzonder === 'B') return { type: 'BehandeldAlsNederlander', datumIngangGeldigheid };
  if (of.bijzonder === 'V') return { type: 'VastgesteldNietNederlander', datumIngangGeldigheid };
  if (of.code === '0499') return { type: 'Staatloos', datumIngangGeldigheid };
  if (of.code === undefined || of.code === '0000') return { type: 'NationaliteitOnbekend', datumIngangGeldigheid };
  return { type: 'Nationaliteit', datumIngangGeldigheid, nationaliteit: waarde('nationaliteit', of.code) };
};

const overlijden = ({ overleden }: Ingeschrevene) =>
  overleden && {
    datum: toDatum(overleden.datum),
    plaats: overleden.plaats === undefined ? undefined : waarde('gemeente', overleden.plaats),
    land: overleden.land === undefined ? undefined : waarde('land', overleden.land),
  };

const verblijfstitel = ({ verblijfstitel: titel }: Ingeschrevene) =>
  titel && {
    aanduiding: waarde('verblijfstitel', titel.code),
    datumIngang: titel.vanaf === undefined ? undefined : toDatum(titel.vanaf),
    datumEinde: titel.tot === undefined ? undefined : toDatum(titel.tot),
  };

/** What the BRP tells without being asked. */
const always = (of: Ingeschrevene) => ({
  geheimhoudingPersoonsgegevens: of.geheim > 0 ? true : undefined,
  opschortingBijhouding: of.opgeschort && {
    reden: waarde('opschorting', of.opgeschort.reden),
    datum: toDatum(of.opgeschort.datum),
  },
  inOnderzoek: {
    ...inOnderzoek(
      of.onderzoeken,
      [
        ['burgerservicenummer', '010120'],
        ['geslacht', '010410'],
        ['leeftijd', '010310'],
      ],
      'datumIngangOnderzoekPersoon',
    ),
    ...inOnderzoek(
      of.onderzoeken,
      [
        ['gemeenteVanInschrijving', '080910'],
        ['datumInschrijvingInGemeente', '080920'],
      ],
      'datumIngangOnderzoekGemeente',
    ),
  },
});

/** @param today the day of asking, `YYYY-MM-DD`: an age depends on it. */
export const toPersoon = (of: Ingeschrevene, today: string): object => ({
  ...always(of),
  aNummer: of.aNummer,
  burgerservicenummer: of.bsn,
  geslacht: waarde('geslacht', of.geslacht),
  leeftijd: of.overleden === undefined ? toLeeftijd(of.geboren, today) : undefined,
  naam: {
    ...naamPersoon(of),
    inOnderzoek: inOnderzoek(of.onderzoeken, [...naamFields('01'), ['aanduidingNaamgebruik', '016110']]),
  },
  nationaliteiten: of.nationaliteiten.map(nationaliteit),
  geboorte: geboorte(of, '01'),
  overlijden: overlijden(of),
  verblijfplaats: verblijfplaats(of),
  immigratie: of.immigratie && {
    datumVestigingInNederland: toDatum(of.immigratie.datum),
    landVanwaarIngeschreven: of.immigratie.land === undefined ? undefined : waarde('land', of.immigratie.land),
  },
  gemeenteVanInschrijving: of.gemeente === undefined ? undefined : waarde('gemeente', of.gemeente),
  datumInschrijvingInGemeente: of.ingeschreven === undefined ? undefined : toDatum(of.ingeschreven),
  adressering: { ...aanschrijving(of), ...adresregels(of) },
  indicatieCurateleRegister: of.curatele === true ? true : undefined,
  verblijfstitel: verblijfstitel(of),
  kinderen: of.kinderen.map(kind),
  ouders: of.ouders.map((ouder) => ({
    ...gerelateerde(ouder, ouder.aanduiding === '1' ? '02' : '03'),
    ouderAanduiding: ouder.aanduiding,
  })),
  partners: partners(of.partners).map(partner),
});
