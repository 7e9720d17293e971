/** Knows what a story puts ready in the form of a perspective: before the first version all, after it only what was told since. */
import type { Knelpunt, Verteld } from '../../../kader/verteld/verteld.ts';
import type { Dossier } from './dossier.ts';

type Klaar = { readonly tekst: string; readonly van: Pick<Knelpunt, 'bron' | 'datum'> };
type Deel = Klaar['van'] & { readonly tekst: string };

const together = (delen: readonly Deel[]): Klaar | undefined => {
  const [laatste] = delen.toSorted((a, b) => b.datum.localeCompare(a.datum));
  return laatste && { tekst: delen.map(({ tekst }) => tekst).join('\n'), van: laatste };
};

/** What was left out of the last version stays out, unless it was told again after it. */
export const readyFor = ({ versies: [laatste] }: Pick<Dossier, 'versies'>, verteld: Verteld | undefined) => {
  const sinds = (datum: string): boolean => laatste === undefined || datum > laatste.op;
  const woorden = (deel: 'kan' | 'wil'): Klaar | undefined =>
    laatste === undefined
      ? together(
          (verteld?.woorden ?? []).flatMap(({ perspectief, woorden: tekst, bron, datum }) =>
            perspectief === deel ? [{ tekst, bron, datum }] : [],
          ),
        )
      : undefined;
  return {
    kan: woorden('kan'),
    wil: woorden('wil'),
    /** In one line: the field of an area of life has one. */
    inDeWeg: (domein: Knelpunt['domein']): Klaar | undefined => {
      if (laatste?.belemmeringen.some((een) => een.domein === domein)) return undefined;
      const klaar = together(
        (verteld?.knelpunten ?? []).flatMap((een) =>
          // a perspective is written down in Dutch
          een.domein === domein && sinds(een.datum) ? [{ tekst: een.tekst.nl, bron: een.bron, datum: een.datum }] : [],
        ),
      );
      return klaar && { ...klaar, tekst: klaar.tekst.replaceAll('\n', ' ') };
    },
  };
};
