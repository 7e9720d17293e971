/** Knows the coverage page: per article whether rules cover it, cover it partly, or not, and what is missing. */
import { participatiewet, type Vindplaats } from '@samenkracht/law';
import { type Bladzijde, leesVoorbeelden, type NietGedekt } from '@samenkracht/testing/law';
import { artikelenParticipatiewet } from './artikelen.ts';

type Dekking = 'gedekt' | 'deels' | 'niet';
type Regel = { readonly blad: Bladzijde; readonly dekking: Dekking; readonly mist: readonly string[] };

export const schrijfDekking = (wetten: Readonly<Record<string, readonly Bladzijde[]>>): string =>
  `${[
    '# Dekking van de wetten',
    'Gedekt: regels met voorbeelden geven de uitkomst van het artikel. Deels: een deel van het artikel is geen regel; dat staat erbij. Niet: er is geen regel; waarom niet, staat erbij. Gemaakt met `node tools/wetten/schrijf.ts`.',
    ...Object.entries(wetten).map(([wet, bladzijden]) =>
      wet === 'participatiewet' ? schrijfHeleWet(wet, bladzijden) : schrijfBladen(wet, bladzijden),
    ),
  ].join('\n\n')}\n`;

/** Every article of the act, so that what is missing is seen too. */
const schrijfHeleWet = (wet: string, bladzijden: readonly Bladzijde[]): string => {
  const regels = artikelenParticipatiewet.map(({ nummer, opschrift, waaromNiet }) => {
    const gevonden = bladzijden.map((blad) => dekkingVan(blad, nummer)).filter((een) => een !== undefined);
    const dekking = samen(gevonden);
    const mist = gevonden.flatMap((een) => een.mist);
    return { nummer, opschrift, gevonden, dekking, mist: dekking === 'niet' ? [...mist, waaromNiet] : mist };
  });
  const tel = (welke: Dekking): number => regels.filter(({ dekking }) => dekking === welke).length;
  return [
    `## ${wet}`,
    `${tel('gedekt')} artikelen gedekt, ${tel('deels')} deels, ${tel('niet')} niet, van ${regels.length}.`,
    [
      '| artikel | dekking | bladen | wat ontbreekt |',
      '| --- | --- | --- | --- |',
      ...regels.map(
        ({ nummer, opschrift, gevonden, dekking, mist }) =>
          `| ${nummer} ${opschrift} | ${dekking} | ${gevonden.map(({ blad }) => verwijs(wet, blad)).join(', ')} | ${mist.join(' ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
};

/** Of the other acts only the articles with a page; the page says what else of them is missing. */
const schrijfBladen = (wet: string, bladzijden: readonly Bladzijde[]): string =>
  [
    `## ${wet}`,
    'Wat hier niet staat, is geen regel.',
    [
      '| artikelen | dekking | blad | wat ontbreekt |',
      '| --- | --- | --- | --- |',
      ...bladzijden.map((blad) => {
        const mist = (blad.nietGedekt ?? []).map((een) => `Art. ${een.artikel}: ${watOntbreekt(een, een.artikel)}`);
        return `| ${artikelenVan(blad).join(', ')} | ${mist.length === 0 ? 'gedekt' : 'deels'} | ${verwijs(wet, blad)} | ${mist.join(' ')} |`;
      }),
    ].join('\n'),
  ].join('\n\n');

const vindplaatsen = (blad: Bladzijde): readonly Vindplaats[] => [
  ...blad.regels.map(({ kop }) => kop.grond),
  ...blad.tabellen.map(({ grond }) => grond),
];

const artikelenVan = (blad: Bladzijde): readonly string[] => [
  ...new Set(vindplaatsen(blad).map(({ artikel }) => artikel)),
];

const dekkingVan = (blad: Bladzijde, nummer: string): Regel | undefined => {
  const mist = (blad.nietGedekt ?? [])
    .filter(({ artikel }) => artikel === nummer || artikel.startsWith(`${nummer} `))
    .map((een) => watOntbreekt(een, nummer));
  const heeftRegel =
    vindplaatsen(blad).some(({ wet, artikel }) => wet === participatiewet && artikel === nummer) &&
    leesVoorbeelden(blad.voorbeelden[0]?.tekst ?? '').rijen.length > 0;
  if (!heeftRegel) return mist.length === 0 ? undefined : { blad, dekking: 'niet', mist };
  return { blad, dekking: mist.length === 0 ? 'gedekt' : 'deels', mist };
};

/** `18 lid 1` and a sentence become `lid 1: sentence.`; what is of the whole article has no place before it. */
const watOntbreekt = ({ artikel, wat }: NietGedekt, nummer: string): string => {
  const plaats = artikel.slice(nummer.length).trim();
  return `${plaats === '' ? '' : `${plaats}: `}${wat.replace(/\.$/, '')}.`;
};

const samen = (gevonden: readonly Regel[]): Dekking => {
  if (gevonden.some(({ dekking }) => dekking === 'deels')) return 'deels';
  if (!gevonden.some(({ dekking }) => dekking === 'gedekt')) return 'niet';
  return gevonden.some(({ dekking }) => dekking === 'niet') ? 'deels' : 'gedekt';
};

const verwijs = (wet: string, { bestand }: Bladzijde): string => `[${bestand}](${wet}/${bestand}.approved.md)`;
