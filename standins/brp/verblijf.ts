/** Knows where somebody lives, as the answer tells it: an address, a place without one, abroad, or unknown. */
import { toDatum } from './datum.ts';
import type { Ingeschrevene, Lo3Datum, Verblijf } from './ingeschrevene.ts';
import { adresFields, binnenlandFields, buitenlandFields, inOnderzoek } from './onderzoek.ts';
import { waarde } from './tabellen.ts';

/** A municipality that found somebody gone says so with this code. */
const NIET_OP_ADRES = '089999';
const isGone = (of: Ingeschrevene): boolean =>
  (of.onderzoeken ?? []).some(({ aanduiding }) => aanduiding === NIET_OP_ADRES);

const since = (vanaf: Lo3Datum | undefined) => (vanaf === undefined ? undefined : toDatum(vanaf));
const functie = (code: string | undefined) => (code === undefined ? undefined : waarde('functie', code));

export const verblijfplaats = (of: Ingeschrevene) => {
  const { verblijf, onderzoeken } = of;
  const gone = isGone(of) ? true : undefined;
  switch (verblijf?.soort) {
    case undefined:
      return undefined;
    case 'adres':
      return {
        type: 'Adres',
        datumVan: since(verblijf.vanaf),
        functieAdres: functie(verblijf.functie),
        adresseerbaarObjectIdentificatie: verblijf.adresseerbaarObject,
        nummeraanduidingIdentificatie: verblijf.nummeraanduiding,
        indicatieVastgesteldVerblijftNietOpAdres: gone,
        inOnderzoek: inOnderzoek(onderzoeken, adresFields),
        verblijfadres: binnenland(verblijf, of),
      };
    case 'locatie':
      return {
        type: 'Locatie',
        datumVan: since(verblijf.vanaf),
        functieAdres: functie(verblijf.functie),
        indicatieVastgesteldVerblijftNietOpAdres: gone,
        verblijfadres: { locatiebeschrijving: verblijf.beschrijving },
        inOnderzoek: inOnderzoek(onderzoeken, [['type', '081210']]),
      };
    case 'buitenland':
      return {
        type: 'VerblijfplaatsBuitenland',
        datumVan: since(verblijf.vanaf),
        inOnderzoek: inOnderzoek(onderzoeken, [['type', '081310']]),
        verblijfadres: {
          regel1: verblijf.regels[0],
          regel2: verblijf.regels[1],
          regel3: verblijf.regels[2],
          land: waarde('land', verblijf.land),
          inOnderzoek: inOnderzoek(onderzoeken, buitenlandFields),
        },
      };
    case 'onbekend':
      return { type: 'VerblijfplaatsOnbekend', datumVan: since(verblijf.vanaf) };
  }
};

const binnenland = (adres: Extract<Verblijf, { soort: 'adres' }>, { onderzoeken }: Ingeschrevene) => ({
  officieleStraatnaam: adres.officieleStraatnaam,
  korteStraatnaam: adres.straat,
  huisnummer: adres.huisnummer,
  huisletter: adres.huisletter,
  huisnummertoevoeging: adres.toevoeging,
  aanduidingBijHuisnummer: adres.aanduiding === undefined ? undefined : waarde('bijHuisnummer', adres.aanduiding),
  postcode: adres.postcode,
  woonplaats: adres.woonplaats,
  inOnderzoek: inOnderzoek(onderzoeken, binnenlandFields),
});

const houseNumber = (adres: Extract<Verblijf, { soort: 'adres' }>): string =>
  [
    adres.aanduiding === 'to' ? 't/o ' : adres.aanduiding === 'by' ? 'bij ' : '',
    adres.huisnummer ?? '',
    adres.huisletter === undefined ? '' : ` ${adres.huisletter}`,
    adres.toevoeging === undefined ? '' : `-${adres.toevoeging}`,
  ].join('');

/** The lines of an envelope. Nothing for who has died. */
export const adresregels = ({ verblijf, overleden, gemeente }: Ingeschrevene) => {
  if (overleden !== undefined) return {};
  switch (verblijf?.soort) {
    case 'adres': {
      const plaats = verblijf.woonplaats ?? (gemeente && waarde('gemeente', gemeente).omschrijving);
      const postcode = verblijf.postcode?.replace(/^(\d{4})(\w{2})$/, '$1 $2');
      const regel2 = [postcode, plaats?.toUpperCase()].filter((part) => part).join(' ');
      return {
        adresregel1: `${verblijf.straat} ${houseNumber(verblijf)}`.trim().slice(0, 40),
        adresregel2: regel2 === '' ? undefined : regel2.slice(0, 50),
      };
    }
    case 'locatie':
      return { adresregel1: verblijf.beschrijving };
    case 'buitenland': {
      const [adresregel1, adresregel2, adresregel3] = verblijf.regels;
      return { adresregel1, adresregel2, adresregel3, land: waarde('land', verblijf.land) };
    }
    default:
      return {};
  }
};
