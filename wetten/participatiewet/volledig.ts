/** Knows whether all facts of a month are there. A test takes each fact away in turn and finds this false. */
import type { Kind, Maandfeiten, Medebewoner, Persoon, Vrijlatingfeiten } from './feiten.ts';
import { zijnMaatregelenVolledig } from './volledig-maatregel.ts';
import { is34aVolledig, isInkomstVolledig, zijnGiftenVolledig } from './volledig-middelen.ts';

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
  zijnAlle(f.medebewoners, isMedebewonerVolledig) &&
  zijnGiftenVolledig(f.belanghebbende, f.partner) &&
  zijnMaatregelenVolledig(f.maatregelen) &&
  ((f.kader.wetOp ?? f.vanaf) < '2027-01-01' || isVolledigVanaf2027(f));

/** Art. 24a and 34a read facts that no earlier month needs. */
const isVolledigVanaf2027 = (f: Maandfeiten): boolean => {
  if (!is34aVolledig(f.belanghebbende)) return false;
  if (f.partner === null) return true;
  if (f.partner.heeftRecht) return is34aVolledig(f.partner);
  if (f.partner.toeslagpartner === undefined) return false;
  for (const kind of f.kinderen) if (kind.rechtmatigVerblijf === undefined) return false;
  return true;
};

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
  zijnInkomstenVolledig(persoon) &&
  isVrijlatingVolledig(persoon.vrijlating);

const zijnInkomstenVolledig = (persoon: Persoon): boolean => {
  const { inkomsten } = persoon;
  if (inkomsten === undefined) return false;
  for (const een of inkomsten) if (!isInkomstVolledig(een, persoon)) return false;
  return true;
};

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
