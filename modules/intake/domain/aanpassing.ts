/** Knows how a municipality makes the tree its own: other words, questions less or more, signals of its own. */
import { err, ok, type Result } from '@samenkracht/core';
import {
  type Boom,
  type Groep,
  groepenVan,
  type Knelpunt,
  type Signaal,
  type Tekst,
  type Vraag,
  vragenVan,
} from './boom.ts';
import { type Boomfout, inspectBoom } from './keuring.ts';

export type Boomaanpassing = {
  /** Questions that are not asked here. */
  readonly weg?: readonly string[];
  /** Other words, by the code of the question. */
  readonly teksten?: Readonly<Record<string, { readonly tekst?: Tekst; readonly hulp?: Tekst }>>;
  /** Questions more, at the end of a page. */
  readonly erbij?: readonly { readonly groep: string; readonly vraag: Vraag }[];
  /** Signals more, or in the place of one with the same code. */
  readonly signalen?: readonly Signaal[];
  /** What stands in the way, more, or in the place of one with the same code. */
  readonly knelpunten?: readonly Knelpunt[];
};

const strangers = (boom: Boom, { weg = [], teksten = {}, erbij = [] }: Boomaanpassing): readonly Boomfout[] => {
  const vragen = new Set(vragenVan(boom).map(({ code }) => code));
  const groepen = new Set(groepenVan(boom).map(({ code }) => code));
  const vraagFout = (deel: string, code: string): readonly Boomfout[] =>
    vragen.has(code) ? [] : [{ plek: `${deel}.${code}`, wat: 'deze vraag bestaat niet' }];
  return [
    ...weg.flatMap((code) => vraagFout('weg', code)),
    ...Object.keys(teksten).flatMap((code) => vraagFout('teksten', code)),
    ...erbij
      .filter(({ groep }) => !groepen.has(groep))
      .map(({ groep, vraag }) => ({ plek: `erbij.${vraag.code}`, wat: `de bladzijde ${groep} bestaat niet` })),
  ];
};

/** Those of the house with the municipality's own in their place, and its own after them. */
const replaced = <T extends { readonly code: string }>(huis: readonly T[], eigen: readonly T[]): readonly T[] => [
  ...huis.map((een) => eigen.find(({ code }) => code === een.code) ?? een),
  ...eigen.filter(({ code }) => !huis.some((een) => een.code === code)),
];

/** @returns the tree as it is asked here, or every place where it would contradict itself. */
export const adapt = (boom: Boom, aanpassing: Boomaanpassing): Result<Boom, readonly Boomfout[]> => {
  const { weg = [], teksten = {}, erbij = [], signalen = [], knelpunten = [] } = aanpassing;
  const vreemd = strangers(boom, aanpassing);
  if (vreemd.length > 0) return err(vreemd);
  const change = (groepen: readonly Groep[]): readonly Groep[] =>
    groepen
      .map((groep) => ({
        ...groep,
        vragen: [
          ...groep.vragen
            .filter(({ code }) => !weg.includes(code))
            .map((vraag) => ({ ...vraag, ...teksten[vraag.code] })),
          ...erbij.filter((een) => een.groep === groep.code).map(({ vraag }) => vraag),
        ],
      }))
      .filter(({ vragen }) => vragen.length > 0);
  const nieuw: Boom = {
    ...boom,
    start: change(boom.start),
    domeinen: boom.domeinen.map((domein) => ({ ...domein, groepen: change(domein.groepen) })),
    signalen: replaced(boom.signalen, signalen),
    // of what is not asked here nothing can stand in the way
    knelpunten: replaced(
      boom.knelpunten.filter(({ als }) => !als.some(({ vraag }) => weg.includes(vraag))),
      knelpunten,
    ),
  };
  const fouten = inspectBoom(nieuw);
  return fouten.length > 0 ? err(fouten) : ok(nieuw);
};
