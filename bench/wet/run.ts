/** Measures the month of bijstand: plain, with explanation, twelve months of one client; beside a hand-written loop over columns. */
import { daysBetween, month, periodOf } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { bijstandsmaand, type Maandfeiten, vragen } from '@samenkracht/participatiewet';
import { rekenMetDeHand } from './handmatig.ts';
import { maakHuishoudens, maand } from './huishoudens.ts';

const aantal = Number(process.argv[2] ?? 100_000);
const { feiten, kolommen } = maakHuishoudens(aantal);
const hand = { uitTeBetalen: new Int32Array(aantal), bijstand: new Int32Array(aantal) };
const regels = { uitTeBetalen: new Int32Array(aantal), bijstand: new Int32Array(aantal) };

const rekenMetRegels = (): void => {
  for (let i = 0; i < aantal; i += 1) {
    const uitkomst = bijstandsmaand(feiten[i] as Maandfeiten);
    regels.bijstand[i] = uitkomst.bijstand;
    regels.uitTeBetalen[i] = uitkomst.uitTeBetalen;
  }
};

/**
 * Median of several rounds, in items per second of processor time of this process: other work on the machine does not count.
 * A round repeats the work until it is long enough to measure; the first rounds warm up.
 */
const meet = (items: number, werk: () => void): number => {
  const ronde = (keer: number): number => {
    const begin = process.cpuUsage();
    for (let i = 0; i < keer; i += 1) werk();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  let keer = 1;
  while (ronde(keer) < 0.15) keer *= 2;
  const tijden = Array.from({ length: 7 }, () => ronde(keer)).sort((a, b) => a - b);
  return (items * keer) / (tijden[3] ?? 1);
};

const tegen = (perSeconde: number): string => Math.round(perSeconde).toLocaleString('nl-NL').padStart(14);

rekenMetDeHand(kolommen, hand);
rekenMetRegels();
const verschillend = feiten.findIndex(
  (_, i) => hand.bijstand[i] !== regels.bijstand[i] || hand.uitTeBetalen[i] !== regels.uitTeBetalen[i],
);
if (verschillend >= 0) {
  console.error(
    `household ${verschillend}: by hand ${hand.bijstand[verschillend]}, by the rules ${regels.bijstand[verschillend]}`,
  );
  process.exit(1);
}

const uitleg = feiten.slice(0, 2000);
const jaar = Array.from({ length: 12 }, (_, i) => {
  const nummer = month(`2026-${String(i + 1).padStart(2, '0')}`);
  const { from, until = from } = periodOf(nummer);
  return { ...(feiten[0] as Maandfeiten), maand: nummer, vanaf: from, tot: until };
});

const snelheden = {
  'hand-written loop over columns': meet(aantal, () => rekenMetDeHand(kolommen, hand)),
  'rules, plain': meet(aantal, rekenMetRegels),
  'rules, with full explanation': meet(uitleg.length, () => {
    for (const f of uitleg) verklaar(bijstandsmaand, f, vragen);
  }),
};
const limiet = snelheden['hand-written loop over columns'];
console.log(
  `household-months of ${maand} per second, ${aantal} households, ${daysBetween(periodOf(maand).from, periodOf(maand).until ?? periodOf(maand).from)} days`,
);
for (const [naam, perSeconde] of Object.entries(snelheden))
  console.log(`${naam.padEnd(32)}${tegen(perSeconde)}   1/${(limiet / perSeconde).toFixed(1)} of the limit`);
const perJaar = meet(1, () => {
  for (const f of jaar) verklaar(bijstandsmaand, f, vragen);
});
const perJaarPlat = meet(1, () => {
  for (const f of jaar) bijstandsmaand(f);
});
console.log(
  `one client, 12 months: ${(1e6 / perJaarPlat).toFixed(0)} microseconds plain, ${(1e3 / perJaar).toFixed(2)} milliseconds explained`,
);
console.log(`ratio plain / limit: ${(snelheden['rules, plain'] / limiet).toFixed(3)} (aim: 0.200)`);
