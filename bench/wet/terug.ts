/** Knows a retroactive run: ten years of months for many households, in blocks, with the counters of the exemptions carried along. */
import { addToMonth, cents, type Month, month } from '@samenkracht/core';
import { leegRijen, type Rijen, verzetRijen } from '@samenkracht/law';
import {
  bijstandsmaand,
  bulkmaand,
  type Maandfeiten,
  maakHuishoudens,
  telVrijlating,
  zetHuishouden,
} from '@samenkracht/participatiewet';
import { trekHuishoudens } from './huishoudens.ts';
import { getal, processortijd } from './meet.ts';

const eersteMaand = month('2017-01');
const maanden = 120;
const blok = 2000;

/** In January pay goes up; a month in which something was exempt counts. */
const naMaand = (f: Maandfeiten, maand: Month): Maandfeiten => {
  const { belanghebbende } = f;
  const [eigen] = bijstandsmaand({ ...f, ...dagenVan(maand) }).personen;
  if (eigen === undefined) return f;
  const vrijlating = telVrijlating(belanghebbende.vrijlating, eigen, maand);
  return vrijlating === belanghebbende.vrijlating ? f : { ...f, belanghebbende: { ...belanghebbende, vrijlating } };
};

const metMeerLoon = (f: Maandfeiten): Maandfeiten => ({
  ...f,
  belanghebbende: {
    ...f.belanghebbende,
    inkomsten: f.belanghebbende.inkomsten.map((een) => ({ ...een, netto: cents(Math.round(een.netto * 1.02)) })),
  },
});

const dagenVan = (maand: Month) => {
  const { vanaf, tot } = { vanaf: `${maand}-01`, tot: `${addToMonth(maand, 1)}-01` } as Pick<
    Maandfeiten,
    'vanaf' | 'tot'
  >;
  return { maand, vanaf, tot };
};

const vervang = (rijen: Rijen, feiten: Maandfeiten[], i: number, maand: Month, f: Maandfeiten): void => {
  if (f === feiten[i]) return;
  feiten[i] = f;
  zetHuishouden(rijen, i, { ...f, ...dagenVan(maand) });
};

/** Adds up what is paid over all months; the same rows are used for each block. */
export const rekenTerug = (aantal: number): { readonly betaald: number; readonly alleen: number } => {
  const rijen = maakHuishoudens(eersteMaand, blok);
  let betaald = 0;
  let alleen = 0;
  const geraakt: number[] = [];
  for (let begin = 0; begin < aantal; begin += blok) {
    leegRijen(rijen, eersteMaand);
    const feiten = [...trekHuishoudens(Math.min(blok, aantal - begin), eersteMaand, begin + 1)];
    for (const [i, f] of feiten.entries()) zetHuishouden(rijen, i, f);
    for (let m = 0; m < maanden; m += 1) {
      const maand = addToMonth(eersteMaand, m);
      verzetRijen(rijen, maand);
      geraakt.length = 0;
      const verslag = bulkmaand(
        rijen,
        (i, { uitTeBetalen, vrijlating }) => {
          betaald += uitTeBetalen;
          if (vrijlating > 0) geraakt.push(i);
        },
        (i, einde) => {
          throw new Error(`row ${i}: ${JSON.stringify(einde)}`);
        },
      );
      alleen += verslag.alleen + verslag.pastNiet;
      for (const i of geraakt) vervang(rijen, feiten, i, maand, naMaand(feiten[i] as Maandfeiten, maand));
      if (!maand.endsWith('-12')) continue;
      for (const [i, f] of feiten.entries())
        if (f.belanghebbende.inkomsten.length > 0) vervang(rijen, feiten, i, maand, metMeerLoon(f));
    }
  }
  return { betaald, alleen };
};

/** Runs by itself, so that its peak of memory is its own. */
if (process.argv[1] === import.meta.filename) {
  const aantal = Number(process.argv[2]);
  const { betaald, alleen } = rekenTerug(aantal);
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ aantal, betaald, alleen, maxRSS, seconden: processortijd() }));
  console.error(`${getal(aantal)} households done`);
}
