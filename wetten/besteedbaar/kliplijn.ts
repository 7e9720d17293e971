/** Knows where a line of whole cents lies below an earlier top of it: the stretches, and the falls at one cent, whatever the line is about. */
import { cents } from '@samenkracht/core';

/** A year amount that is rounded to whole euros moves 8 cents a month: what falls less than this is no cliff but rounding. No amount of an act (bron: ADR 0111). */
export const kleinsteKlip = cents(100);

export type Meet = (bruto: number) => number;
export type Dal = { readonly top: number; readonly dal: number; readonly terug: number | null };

/** The line is walked in whole euros from `vanaf` through `tot`; top, bottom and return of each stretch are then found to the cent. */
export const dalenIn = (meet: Meet, vanaf: number, tot: number): readonly Dal[] =>
  stukken(meet, vanaf, tot).map((stuk) => verfijn(meet, stuk, vanaf, tot));

const euro = 100;

const stukken = (meet: Meet, vanaf: number, tot: number): readonly Dal[] => {
  const gevonden: Dal[] = [];
  let top = vanaf;
  let hoogste = meet(vanaf);
  let dal = vanaf;
  let laagste = hoogste;
  const sluit = (terug: number | null): void => {
    if (hoogste - laagste >= kleinsteKlip) gevonden.push({ top, dal, terug });
  };
  for (let bruto = vanaf + euro; bruto <= tot; bruto += euro) {
    const nu = meet(bruto);
    if (nu >= hoogste) {
      sluit(bruto);
      top = bruto;
      hoogste = nu;
      dal = bruto;
      laagste = nu;
    } else if (nu < laagste) {
      dal = bruto;
      laagste = nu;
    }
  }
  sluit(null);
  return gevonden;
};

/** To the cent: the top within a euro of the one found, the bottom too, and the first cent that has the top again. */
const verfijn = (meet: Meet, stuk: Dal, vanaf: number, tot: number): Dal => {
  const binnen = (rond: number): readonly [number, number] => [
    Math.max(vanaf, rond - euro),
    Math.min(tot, rond + euro),
  ];
  const top = besteIn(meet, binnen(stuk.top), (nieuw, oud) => nieuw >= oud);
  const dal = besteIn(meet, binnen(stuk.dal), (nieuw, oud) => nieuw < oud);
  if (stuk.terug === null) return { top, dal, terug: null };
  const doel = meet(top);
  // The top to the cent can be a little above the one in whole euros, so the return may come later.
  for (let bruto = Math.max(dal, stuk.terug - euro); bruto <= tot; bruto += 1)
    if (meet(bruto) >= doel) return { top, dal, terug: bruto };
  return { top, dal, terug: null };
};

const besteIn = (
  meet: Meet,
  [van, tot]: readonly [number, number],
  isBeter: (nieuw: number, oud: number) => boolean,
): number => {
  let beste = van;
  let waarde = meet(van);
  for (let bruto = van + 1; bruto <= tot; bruto += 1) {
    const nu = meet(bruto);
    if (!isBeter(nu, waarde)) continue;
    beste = bruto;
    waarde = nu;
  }
  return beste;
};

/** Where one cent takes at least `kleinsteKlip`: whole euros that fall so much are halved down to the cent. */
export const sprongenIn = (meet: Meet, top: number, dal: number): readonly number[] => {
  const gevonden: number[] = [];
  for (let van = top; van < dal; van += euro) {
    const tot = Math.min(van + euro, dal);
    if (meet(van) - meet(tot) >= kleinsteKlip) gevonden.push(grootsteVal(meet, van, tot));
  }
  return gevonden;
};

const grootsteVal = (meet: Meet, van: number, tot: number): number => {
  if (tot - van <= 1) return tot;
  const midden = Math.floor((van + tot) / 2);
  const eerste = meet(van) - meet(midden);
  const tweede = meet(midden) - meet(tot);
  return eerste >= tweede ? grootsteVal(meet, van, midden) : grootsteVal(meet, midden, tot);
};
