/** Knows the examples of art. 3 Awir. */
import { verklaar } from '@samenkracht/law';
import type { Bladzijde } from '@samenkracht/testing/law';
import { type Partnerfeiten, toeslagpartnergrond } from './awir-artikel-3.ts';

const huisgenoten: Partnerfeiten = {
  eerstegraads: false,
  pleegkindMetVerzoek: false,
  verzoekGeenPartner: 'nee',
  burgerlijkeStaat: 'ongehuwd',
  scheidingAangevraagd: false,
  zelfdeAdres: true,
  beidenMeerderjarig: true,
  notarieelContract: false,
  kindUitRelatie: false,
  kindErkend: false,
  pensioenpartner: false,
  samenEigenWoning: false,
  minderjarigKindOpAdres: false,
  huurcontractAangetoond: false,
  opvangWmo: false,
  vorigJaarPartner: false,
  eerderDitJaarPartner: false,
};

const getrouwd: Partial<Partnerfeiten> = { burgerlijkeStaat: 'gehuwd of geregistreerd' };

const gevallen: Readonly<Record<string, Partial<Partnerfeiten>>> = {
  'alleen huisgenoten': {},
  getrouwd,
  'getrouwd, ander adres': { ...getrouwd, zelfdeAdres: false },
  'scheiding aangevraagd, zelfde adres': { ...getrouwd, scheidingAangevraagd: true },
  'scheiding aangevraagd, ander adres': { ...getrouwd, scheidingAangevraagd: true, zelfdeAdres: false },
  'gescheiden van tafel en bed, ander adres': { burgerlijkeStaat: 'gescheiden van tafel en bed', zelfdeAdres: false },
  'getrouwd, in de opvang na geweld': { ...getrouwd, verzoekGeenPartner: 'opvang huiselijk geweld' },
  'getrouwd, vermist': { ...getrouwd, verzoekGeenPartner: 'vermist' },
  'samen een kind, in de opvang na geweld': { kindUitRelatie: true, verzoekGeenPartner: 'opvang huiselijk geweld' },
  'samen een kind, langer dan drie maanden vast': {
    kindUitRelatie: true,
    verzoekGeenPartner: 'langer dan drie maanden vast',
  },
  'contract bij de notaris': { notarieelContract: true },
  'contract, ander adres': { notarieelContract: true, zelfdeAdres: false },
  'contract, een van beiden minderjarig': { notarieelContract: true, beidenMeerderjarig: false },
  'samen een kind': { kindUitRelatie: true, pensioenpartner: true },
  'kind erkend': { kindErkend: true },
  pensioenpartner: { pensioenpartner: true },
  'samen een koophuis': { samenEigenWoning: true },
  'kind van een van beiden': { minderjarigKindOpAdres: true },
  'kind van een van beiden, een van beiden is minderjarig': { minderjarigKindOpAdres: true, beidenMeerderjarig: false },
  'kind van een van beiden, kamer verhuurd': { minderjarigKindOpAdres: true, huurcontractAangetoond: true },
  'kind van een van beiden, in de opvang': { minderjarigKindOpAdres: true, opvangWmo: true },
  'vorig jaar partner': { vorigJaarPartner: true },
  'eerder dit jaar partner': { eerderDitJaarPartner: true },
  'eerder dit jaar partner, ander adres': { eerderDitJaarPartner: true, zelfdeAdres: false },
  'ouder en kind': { eerstegraads: true, vorigJaarPartner: true },
  'pleegkind met verzoek': { pleegkindMetVerzoek: true, samenEigenWoning: true },
};

export const bladzijde: Bladzijde = {
  bestand: 'awir-artikel-3',
  titel: 'Artikel 3 Algemene wet inkomensafhankelijke regelingen: de toeslagpartner',
  toelichting:
    'De echtgenoot is toeslagpartner, en wie een notarieel samenlevingscontract heeft. Anders is het een huisgenoot met wie er een band is: een kind, pensioen, een koophuis, of een minderjarig kind op het adres. Bij huurtoeslag telt een partner alleen mee als hij op het adres staat (artikel 1a Wet op de huurtoeslag). Een verandering telt vanaf de eerste dag van de volgende maand (artikel 5).',
  regels: [toeslagpartnergrond],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '3 lid 4', wat: 'meer personen tegelijk: leg de regel op elk van hen, de eerste grond gaat voor' },
    {
      artikel: '3b en 3c lid 2',
      wat: 'ontheemden uit Oekraine, en een partner die nooit in Nederland stond ingeschreven',
    },
    { artikel: '5a lid 5-7 AWR', wat: 'meer huwelijken of contracten, en inschrijving in het buitenland' },
    { artikel: '9 lid 2', wat: 'een partner zonder rechtmatig verblijf' },
  ],
  proeven: () => [verklaar(toeslagpartnergrond, { ...huisgenoten, minderjarigKindOpAdres: true }).uitleg],
  voorbeelden: [
    {
      naam: 'wie is toeslagpartner',
      tekst: `
geval                                                  | grond
alleen huisgenoten                                     | geen
getrouwd                                               | echtgenoot of geregistreerde partner
getrouwd, ander adres                                  | echtgenoot of geregistreerde partner
scheiding aangevraagd, zelfde adres                    | echtgenoot of geregistreerde partner
scheiding aangevraagd, ander adres                     | geen
gescheiden van tafel en bed, ander adres               | geen
getrouwd, in de opvang na geweld                       | geen
getrouwd, vermist                                      | geen
samen een kind, in de opvang na geweld                 | samen een kind
samen een kind, langer dan drie maanden vast           | geen
contract bij de notaris                                | notarieel samenlevingscontract
contract, ander adres                                  | geen
contract, een van beiden minderjarig                   | geen
samen een kind                                         | samen een kind
kind erkend                                            | kind erkend
pensioenpartner                                        | aangemeld bij de pensioenregeling
samen een koophuis                                     | samen een eigen woning
kind van een van beiden                                | beiden meerderjarig met een minderjarig kind op het adres
kind van een van beiden, een van beiden is minderjarig | geen
kind van een van beiden, kamer verhuurd                | geen
kind van een van beiden, in de opvang                  | geen
vorig jaar partner                                     | vorig jaar al partner
eerder dit jaar partner                                | eerder dit jaar al partner
eerder dit jaar partner, ander adres                   | geen
ouder en kind                                          | geen
pleegkind met verzoek                                  | geen
`,
      reken: (cel) => {
        const geval = gevallen[cel('geval')];
        if (geval === undefined) throw new RangeError(`not a geval: ${cel('geval')}`);
        return { grond: toeslagpartnergrond({ ...huisgenoten, ...geval }) ?? 'geen' };
      },
    },
  ],
};
