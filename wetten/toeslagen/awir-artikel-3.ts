/** Knows art. 3, 3a and 3c Awir with art. 5a Algemene wet inzake rijksbelastingen: whether somebody is the toeslagpartner. */
import { regel } from '@samenkracht/law';
import { awir } from './wetten.ts';

/** What is known of two persons on one day. A fact is read only when the ones before it have not decided. */
export type Partnerfeiten = {
  /** A relative of the first degree by blood, or by marriage where both once asked not to be partners (lid 5 onder a, lid 9). */
  readonly eerstegraads: boolean;
  /** Foster child or child with kinderbijslag, where both once asked not to be partners (lid 5 onder b). */
  readonly pleegkindMetVerzoek: boolean;
  /** On request: shelter for domestic violence (3a; only a partner of art. 5a), missing, or detained for more than three months (3c). */
  readonly verzoekGeenPartner: 'nee' | 'opvang huiselijk geweld' | 'vermist' | 'langer dan drie maanden vast';
  readonly burgerlijkeStaat: 'gehuwd of geregistreerd' | 'gescheiden van tafel en bed' | 'ongehuwd';
  /** A request for divorce or legal separation was handed in (5a lid 4). */
  readonly scheidingAangevraagd: boolean;
  /** Registered at the same address in the BRP, or not any more only because one of them went to a nursing home (lid 6). */
  readonly zelfdeAdres: boolean;
  readonly beidenMeerderjarig: boolean;
  /** A notarial contract between these two alone. */
  readonly notarieelContract: boolean;
  readonly kindUitRelatie: boolean;
  readonly kindErkend: boolean;
  readonly pensioenpartner: boolean;
  readonly samenEigenWoning: boolean;
  /** A minor child of one of them is registered at the address. */
  readonly minderjarigKindOpAdres: boolean;
  /** A written rent contract on business terms was shown, with the request not to be partners (lid 2 onder e). */
  readonly huurcontractAangetoond: boolean;
  /** Both live in a shelter of the Wmo, with the decisions handed in (lid 8). */
  readonly opvangWmo: boolean;
  readonly vorigJaarPartner: boolean;
  /** Was the partner earlier in this calendar year (lid 3). */
  readonly eerderDitJaarPartner: boolean;
};

export type Partnergrond =
  | 'echtgenoot of geregistreerde partner'
  | 'notarieel samenlevingscontract'
  | 'samen een kind'
  | 'kind erkend'
  | 'aangemeld bij de pensioenregeling'
  | 'samen een eigen woning'
  | 'beiden meerderjarig met een minderjarig kind op het adres'
  | 'vorig jaar al partner'
  | 'eerder dit jaar al partner';

/** The first ground in the order of the act (lid 4); null for no partner. */
export const toeslagpartnergrond = regel(
  {
    id: 'awir-3',
    naam: 'Toeslagpartner',
    grond: { wet: awir, artikel: '3' },
    werkwijze:
      'Eerst wie nooit partner is (lid 5) of op verzoek niet (3a, 3c). Dan de echtgenoot of het notarieel samenlevingscontract (artikel 5a AWR), dan op hetzelfde adres de gronden van lid 2, in die volgorde.',
    toon: (grond) => grond ?? 'geen toeslagpartner',
    inwoner: (grond) =>
      grond === null ? 'Deze persoon is niet uw toeslagpartner.' : 'Deze persoon is uw toeslagpartner.',
  },
  (f: Partnerfeiten): Partnergrond | null => {
    if (f.eerstegraads || f.pleegkindMetVerzoek) return null;
    const verzoek = f.verzoekGeenPartner;
    if (verzoek === 'vermist' || verzoek === 'langer dan drie maanden vast') return null;
    const vast = grondVan5a(f);
    if (vast !== null) return verzoek === 'nee' ? vast : null;
    return f.zelfdeAdres ? grondOpAdres(f) : null;
  },
);

/** Art. 5a AWR lid 1, 3 and 4. */
const grondVan5a = (f: Partnerfeiten): Partnergrond | null => {
  if (f.burgerlijkeStaat === 'gehuwd of geregistreerd')
    return f.scheidingAangevraagd && !f.zelfdeAdres ? null : 'echtgenoot of geregistreerde partner';
  return f.zelfdeAdres && f.notarieelContract && f.beidenMeerderjarig ? 'notarieel samenlevingscontract' : null;
};

/** Lid 2 and 3. */
const grondOpAdres = (f: Partnerfeiten): Partnergrond | null => {
  if (f.kindUitRelatie) return 'samen een kind';
  if (f.kindErkend) return 'kind erkend';
  if (f.pensioenpartner) return 'aangemeld bij de pensioenregeling';
  if (f.samenEigenWoning) return 'samen een eigen woning';
  if (isSamengesteldGezin(f)) return 'beiden meerderjarig met een minderjarig kind op het adres';
  if (f.vorigJaarPartner) return 'vorig jaar al partner';
  return f.eerderDitJaarPartner ? 'eerder dit jaar al partner' : null;
};

/** Lid 2 onder e, with lid 8. */
const isSamengesteldGezin = (f: Partnerfeiten): boolean =>
  f.minderjarigKindOpAdres && f.beidenMeerderjarig && !f.huurcontractAangetoond && !f.opvangWmo;
