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
  zijnAlle(f.kinderen, isKindVolledig) &&
  zijnAlle(f.medebewoners, isMedebewonerVolledig);

/** An empty list is complete; one that is missing is not. */
const zijnAlle = <T>(lijst: readonly T[] | undefined, isEen: (een: T) => boolean): boolean => {
  if (lijst === undefined) return false;
  for (let i = 0; i < lijst.length; i += 1) if (!isEen(lijst[i] as T)) return false;
  return true;
};

const isPersoonVolledig = (persoon: Persoon | undefined): boolean =>
  persoon?.geboren !== undefined &&
  persoon.inInrichting !== undefined &&
  persoon.geenBeroepOpOuders !== undefined &&
  persoon.medischUrenbeperkt !== undefined &&
  persoon.loonkostensubsidie !== undefined &&
  zijnAlle(persoon.inkomsten, isInkomstVolledig) &&
  isVrijlatingVolledig(persoon.vrijlating);

const isInkomstVolledig = (een: Inkomst): boolean =>
  een.soort !== undefined &&
  een.netto !== undefined &&
  een.vakantiegeld !== undefined &&
  een.metHeffingskorting !== undefined;

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
