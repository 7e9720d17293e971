/** Knows whether all facts of a month are there. A test takes each fact away in turn and finds this false. */
import type { Inkomst, Kind, Maandfeiten, Medebewoner, Persoon, Vrijlatingfeiten } from './feiten.ts';

export const isVolledig = (f: Maandfeiten): boolean =>
  f.maand !== undefined &&
  f.vanaf !== undefined &&
  f.tot !== undefined &&
  f.woonsituatie !== undefined &&
  f.tijdelijkEldersVoorMantelzorg !== undefined &&
  isPersoonVolledig(f.belanghebbende) &&
  f.partner !== undefined &&
  (f.partner === null ||
    (f.partner.heeftRecht !== undefined && f.partner.leeftGescheiden !== undefined && isPersoonVolledig(f.partner))) &&
  f.kinderen?.every(isKindVolledig) === true &&
  f.medebewoners?.every(isMedebewonerVolledig) === true;

const isPersoonVolledig = (persoon: Persoon | undefined): boolean =>
  persoon?.geboren !== undefined &&
  persoon.inInrichting !== undefined &&
  persoon.geenBeroepOpOuders !== undefined &&
  persoon.medischUrenbeperkt !== undefined &&
  persoon.loonkostensubsidie !== undefined &&
  areInkomstenVolledig(persoon.inkomsten) &&
  isVrijlatingVolledig(persoon.vrijlating);

const areInkomstenVolledig = (inkomsten: readonly Inkomst[] | undefined): boolean =>
  inkomsten?.every(
    (een) =>
      een.soort !== undefined &&
      een.netto !== undefined &&
      een.vakantiegeld !== undefined &&
      een.metHeffingskorting !== undefined,
  ) ?? false;

const isVrijlatingVolledig = (feiten: Vrijlatingfeiten | undefined): boolean =>
  feiten?.maandenN !== undefined &&
  feiten.sindsR !== undefined &&
  feiten.sindsZ !== undefined &&
  feiten.draagtBij?.keuze !== undefined &&
  feiten.meerUrenNietMogelijk?.keuze !== undefined;

const isKindVolledig = (kind: Kind): boolean =>
  kind.geboren !== undefined && kind.tenLaste !== undefined && kind.volledigeZorg !== undefined;

const isMedebewonerVolledig = (een: Medebewoner): boolean =>
  een.geboren !== undefined &&
  een.familie !== undefined &&
  een.overeenkomst !== undefined &&
  een.overeenkomstAangetoond !== undefined &&
  een.onderwijs !== undefined &&
  een.leeftijdPastBijOnderwijs !== undefined;
