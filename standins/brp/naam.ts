/** Knows how a name is put together: as the register has it, and as its bearer wants to be written to. */
import type { Ingeschrevene, Naam, Partner } from './ingeschrevene.ts';
import { titels, waarde } from './tabellen.ts';

const join = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' ');

/** Initials of the first names; a first name of one letter has no point. */
const voorletters = (voornamen: string | undefined): string | undefined =>
  voornamen
    ?.split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length === 1 ? word : /^IJ/.test(word) ? 'IJ.' : `${word.charAt(0)}.`))
    .join('');

/** Unknown names stand as a point in the register; there is nothing to write then. */
const surname = ({ voorvoegsel, geslachtsnaam }: Naam): string | undefined =>
  geslachtsnaam === undefined || geslachtsnaam === '.' ? undefined : join(voorvoegsel, geslachtsnaam);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const naamGerelateerde = (naam: Naam) => {
  const titel = naam.titel === undefined ? undefined : titels.get(naam.titel);
  return {
    voornamen: naam.voornamen,
    adellijkeTitelPredicaat:
      naam.titel === undefined
        ? undefined
        : { code: naam.titel, ...(titel && { omschrijving: titel.omschrijving, soort: titel.soort }) },
    voorvoegsel: naam.voorvoegsel,
    geslachtsnaam: naam.geslachtsnaam,
    voorletters: voorletters(naam.voornamen),
  };
};

export const naamPersoon = (of: Ingeschrevene) => {
  const titel = of.naam.titel === undefined ? undefined : titels.get(of.naam.titel);
  const predicaat = titel?.soort === 'predicaat' ? titel.omschrijving : undefined;
  const adel = titel?.soort === 'titel' ? titel.omschrijving : undefined;
  const volledig = join(predicaat, of.naam.voornamen, adel, of.naam.voorvoegsel, of.naam.geslachtsnaam);
  return {
    ...naamGerelateerde(of.naam),
    volledigeNaam: volledig === '' ? undefined : volledig,
    aanduidingNaamgebruik: of.naamgebruik === undefined ? undefined : waarde('naamgebruik', of.naamgebruik),
  };
};

/** The partner whose name may be used: the present one, or the one that was last. */
const partnerForName = (partners: readonly Partner[]): Partner | undefined =>
  partners.find((partner) => partner.ontbonden === undefined) ?? partners[0];

/** The surname that its bearer chose to use. */
const usedSurname = (of: Ingeschrevene): string | undefined => {
  const own = surname(of.naam);
  const partner = partnerForName(of.partners);
  const theirs = partner === undefined ? undefined : surname(partner.naam);
  if (theirs === undefined || own === undefined) return own ?? theirs;
  switch (of.naamgebruik) {
    case 'P':
      return theirs;
    case 'V':
      return `${theirs}-${own}`;
    case 'N':
      return `${own}-${theirs}`;
    default:
      return own;
  }
};

/** How to write to somebody. Nothing for who has died: nobody writes to him. */
export const aanschrijving = (of: Ingeschrevene) => {
  const used = usedSurname(of);
  if (of.overleden !== undefined || used === undefined) return {};
  const titel = of.naam.titel === undefined || of.naamgebruik === 'P' ? undefined : titels.get(of.naam.titel);
  const letters = voorletters(of.naam.voornamen);
  const naam =
    titel?.soort === 'predicaat' ? join(titel.omschrijving, letters, used) : join(letters, titel?.omschrijving, used);
  const aanspreek = of.geslacht === 'M' ? 'heer' : of.geslacht === 'V' ? 'mevrouw' : undefined;
  const lopend = aanspreek === undefined ? join(letters, used) : `${aanspreek} ${capital(used)}`;
  return {
    aanhef: titel?.aanhef ?? `Geachte ${lopend}`,
    aanschrijfwijze: { naam, aanspreekvorm: titel?.aanspreekvorm },
    gebruikInLopendeTekst: lopend,
  };
};
