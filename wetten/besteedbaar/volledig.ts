/** Knows whether all facts of a household are there. A test takes each fact away in turn and finds this false. */
import type { Persoon } from '@samenkracht/participatiewet';
import type { Huurwoning, Opvangkind } from '@samenkracht/toeslagen';
import type { Brutoloon, Huishouden, Toeslagvragen } from './huishouden.ts';

/** The month of bijstand guards its own facts; these are the ones that this package reads itself. */
export const isHuishoudenVolledig = (f: Huishouden): boolean =>
  f.maand !== undefined &&
  f.vanaf !== undefined &&
  f.vraagtBijstand !== undefined &&
  f.bijstandOverJaar !== undefined &&
  isLoonVolledig(f.brutoloon, f.partner !== null) &&
  (f.brutoloonOverJaar === null || isLoonVolledig(f.brutoloonOverJaar, f.partner !== null)) &&
  isPersoonVolledig(f.belanghebbende) &&
  f.partner !== undefined &&
  (f.partner === null || (isPersoonVolledig(f.partner) && f.partner.heeftRecht !== undefined)) &&
  isLijst(f.kinderen) &&
  f.kinderen.every((kind) => kind.geboren !== undefined && kind.tenLaste !== undefined) &&
  zijnVragenVolledig(f.toeslagen, f.partner !== null);

const isLijst = (lijst: readonly unknown[] | undefined): boolean => lijst !== undefined;

const isLoonVolledig = (loon: Brutoloon | undefined, metPartner: boolean): boolean =>
  loon?.belanghebbende !== undefined && (!metPartner || loon.partner !== undefined);

const isPersoonVolledig = (persoon: Persoon | undefined): boolean =>
  persoon?.geboren !== undefined &&
  isLijst(persoon.inkomsten) &&
  persoon.inkomsten.every(({ soort, netto }) => soort !== undefined && netto !== undefined);

const zijnVragenVolledig = (vragen: Toeslagvragen | undefined, metPartner: boolean): boolean =>
  vragen?.vermogen !== undefined &&
  vragen.zorgverzekerd?.belanghebbende !== undefined &&
  (!metPartner || vragen.zorgverzekerd.partner !== undefined) &&
  vragen.woning !== undefined &&
  (vragen.woning === null || isWoningVolledig(vragen.woning, vragen)) &&
  isLijst(vragen.opvangkinderen) &&
  (vragen.opvangkinderen.length === 0 || isOpvangVolledig(vragen, metPartner));

const isWoningVolledig = (woning: Huurwoning, { medebewoners }: Toeslagvragen): boolean =>
  woning.huurprijs !== undefined &&
  woning.servicekosten?.energie !== undefined &&
  woning.servicekosten.schoonmaak !== undefined &&
  woning.servicekosten.huismeester !== undefined &&
  woning.servicekosten.dienstruimten !== undefined &&
  woning.woonruimte !== undefined &&
  woning.inschrijvingKlopt !== undefined &&
  woning.handicap !== undefined &&
  woning.uitzonderingHuurgrens !== undefined &&
  isLijst(medebewoners) &&
  medebewoners.every(
    (een) =>
      een.geboren !== undefined &&
      een.toetsingsinkomen !== undefined &&
      een.rendementsgrondslag !== undefined &&
      een.kindVanBewoner !== undefined &&
      een.heleJaar !== undefined,
  );

const isOpvangVolledig = ({ opvangkinderen, volgtTraject }: Toeslagvragen, metPartner: boolean): boolean =>
  volgtTraject?.belanghebbende !== undefined &&
  (!metPartner || volgtTraject.partner !== undefined) &&
  opvangkinderen.every(isKindVolledig);

const isKindVolledig = ({ eersteKind, opvang }: Opvangkind): boolean =>
  eersteKind !== undefined &&
  isLijst(opvang) &&
  opvang.every(({ soort, uren, uurprijs }) => soort !== undefined && uren !== undefined && uurprijs !== undefined);
