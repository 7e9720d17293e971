/** Knows how the steps of a calculation become lines that open: for a resident, for a consulent, or down to the source. */
import type { UitlegRegel } from '@samenkracht/ui/parts';
import type { Tekst } from '../../teksten/teksten.tsx';
import type { Maand } from './reken.ts';

export type Diepte = 'inwoner' | 'consulent' | 'jurist';
export const diepten: readonly Diepte[] = ['inwoner', 'consulent', 'jurist'];
export const isDiepte = (tekst: string | undefined): tekst is Diepte => diepten.some((een) => een === tekst);

type Stap = Maand['boom'][number];

const isOnzeker = (zekerheid: string): boolean => zekerheid === 'afgeleid' || zekerheid === 'uit het geheugen';

const kinderenVan = (boom: readonly Stap[], ouder: number): readonly number[] => {
  const diepte = boom[ouder]?.diepte ?? 0;
  const einde = boom.findIndex((stap, i) => i > ouder && stap.diepte <= diepte);
  return boom.flatMap((stap, i) => (i > ouder && (einde < 0 || i < einde) && stap.diepte === diepte + 1 ? [i] : []));
};

/** Lines of the same name get a number, so that each is one of its own. */
const genummerd = (regels: readonly UitlegRegel[]): readonly UitlegRegel[] => {
  const geteld = new Map<string, number>();
  return regels.map((regel) => {
    const n = (geteld.get(regel.wat) ?? 0) + 1;
    geteld.set(regel.wat, n);
    return n === 1 ? regel : { ...regel, wat: `${regel.wat} (${n})` };
  });
};

const gronden = ({ plaats: { citaat, wet, bladzijde, link } }: Stap, t: Tekst) => [
  ...(wet !== null && bladzijde !== null
    ? [{ tekst: citaat, link: `/wetten/${wet}/${bladzijde}` }]
    : [{ tekst: citaat, ...(link === null ? {} : { link }) }]),
  ...(wet !== null && link !== null ? [{ tekst: t('rekenhulp.officieel', { artikel: citaat }), link }] : []),
];

const feitenVan = ({ feiten, keuzes, bedragen }: Stap, diepte: Diepte) => [
  ...feiten.map(({ feit, vraag, tekst }) => ({ naam: vraag ?? feit, waarde: tekst })),
  ...bedragen.map(({ naam, tekst, vanaf, zekerheid, bronnen }) => ({
    naam,
    waarde: tekst,
    bron:
      diepte === 'jurist'
        ? [`vanaf ${vanaf}`, zekerheid, ...bronnen].join(', ')
        : isOnzeker(zekerheid)
          ? zekerheid
          : undefined,
  })),
  ...(diepte === 'inwoner'
    ? []
    : keuzes.map(({ naam, omschrijving, status, bron }) => ({
        naam,
        waarde: omschrijving,
        bron: diepte === 'jurist' ? `${status}: ${bron}` : status,
      }))),
];

const uniek = <T extends { readonly naam: string }>(feiten: readonly T[]): readonly T[] => [
  ...new Map(feiten.map((feit) => [feit.naam, feit])).values(),
];

const inhoud = (boom: readonly Stap[], i: number, diepte: Diepte, t: Tekst): Omit<UitlegRegel, 'wat'> => {
  const stap = boom[i];
  if (stap === undefined) return {};
  const waarom = diepte === 'inwoner' ? stap.inwoner : stap.werkwijze;
  const kinderen = kinderenVan(boom, i).filter((kind) => diepte !== 'inwoner' || boom[kind]?.stil !== true);
  return {
    ...(waarom ? { waarom } : {}),
    nietZeker: stap.bedragen.some(({ zekerheid }) => isOnzeker(zekerheid)),
    feiten: uniek(feitenVan(stap, diepte)),
    gronden: gronden(stap, t),
    regels: genummerd(kinderen.map((kind) => stapregel(boom, kind, diepte, t))),
  };
};

const stapregel = (boom: readonly Stap[], i: number, diepte: Diepte, t: Tekst): UitlegRegel => {
  const stap = boom[i];
  return {
    wat: stap?.naam ?? '',
    ...(stap?.centen == null ? { waarde: stap?.tekst ?? '' } : { centen: stap.centen }),
    ...inhoud(boom, i, diepte, t),
  };
};

/** Each line of the specification opens to the step that made it; the outcome itself opens to all steps. */
export const uitlegRegels = ({ specificatie, boom }: Maand, diepte: Diepte, t: Tekst): readonly UitlegRegel[] =>
  specificatie.map(({ naam, bedrag, grond, totaal, stap, bladzijde }) => ({
    ...(stap === null
      ? {
          gronden: [
            {
              tekst: grond,
              ...(bladzijde === null ? {} : { link: `/wetten/${bladzijde.wet}/${bladzijde.bladzijde}` }),
            },
          ],
        }
      : inhoud(boom, stap, diepte, t)),
    wat: naam,
    centen: bedrag,
    nadruk: totaal,
  }));
