/** Knows the young people of the sample city whom the youth desk guides: alone, 18 to 26, without a benefit. */
import { addYears, type Day, gemeenteCode } from '@samenkracht/core';
import { cityBsn, type Huishouden, makeStad } from '@samenkracht/testing/stad';

const aantal = 200;
/** Of so many households about one in ten is young and alone. */
const doorzocht = 3_600;
const eersteNummer = 800_000;
const eersteBsn = 5_000;
const seed = 20_261_122;

export const isJongere = ({ nummer }: Huishouden): boolean => nummer >= eersteNummer && nummer < eersteNummer + 100_000;

/** The same for the same day. Their citizen numbers are nobody else's. */
export const jongerenOn = (peildatum: Day): readonly Huishouden[] => {
  const lo3 = (jaren: number): string => addYears(peildatum, -jaren).replaceAll('-', '');
  const gevonden: Huishouden[] = [];
  // numbers from beyond the range, so none: each gets one of our own
  const stad = makeStad({ seed, peildatum, gemeente: gemeenteCode('0599'), huishoudens: doorzocht, eersteBsn: 1e6 });
  for (const { uitkering: _, ...deur } of stad.huishoudens()) {
    const [{ persoon }] = deur.leden;
    const jong = persoon.geboren > lo3(27) && persoon.geboren <= lo3(18) && !persoon.geboren.endsWith('00');
    const bsn = cityBsn(eersteBsn + gevonden.length);
    if (!jong || bsn === undefined || persoon.partners.length > 0 || persoon.kinderen.length > 0) continue;
    const zelf = { rol: 'aanvrager', persoon: { ...persoon, bsn, aNummer: `9${bsn}` } } as const;
    gevonden.push({ ...deur, nummer: eersteNummer + deur.nummer, leden: [zelf], dienstverbanden: [] });
    if (gevonden.length === aantal) break;
  }
  return gevonden;
};
